"""A quiz question: the question and its options stand in the notebook, the reply to each option stands here."""

from dataclasses import dataclass

from course_utils import record
from course_utils.exercises.blank import ____, has_blank
from course_utils.show import box, show


@dataclass(frozen=True, repr=False)
class Question:
    """`replies` has a reply for each letter: why it is right, or which mistaken idea is behind it."""

    lesson: str
    number: int
    section: int
    right: str
    replies: dict[str, str]

    @property
    def name(self) -> str:
        return f"quiz{self.number}"

    def __repr__(self) -> str:
        """What a learner sees who forgets the round brackets: help, and not the right letter."""
        return f'Type {self.name}.answer("a"), or another letter, with the round brackets.'

    def answer(self, letter: object = ____) -> None:
        """Say whether the letter is right, and why."""
        options = ", ".join(self.replies)
        if has_blank(letter):
            how = f'Put your letter between quotation marks in place of `____`, for example `{self.name}.answer("a")`.'
            show(box("note", "Not answered yet.", how))
            return
        chosen = letter.strip(" ).").lower() if isinstance(letter, str) else None
        if chosen not in self.replies:
            how = f'The options are {options}. Write one between quotation marks, like `{self.name}.answer("a")`.'
            show(box("note", "That is none of the options.", how))
            return
        right = chosen == self.right
        record.note(self.lesson, self.name, "answer", "correct" if right else "not yet")
        if right:
            show(box("good", f"{chosen}) is right.", self.replies[chosen]))
        else:
            show(box("bad", f"Not {chosen}).", self.replies[chosen], f"Section {self.section} tells more. Try again."))
