"""What is wrong in a lesson: where, what, and a way to mend it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from course_utils.lessons.reading import Lesson

# What a rule yields for each thing it finds: the cell's id ("" for the whole file), what is wrong, how to mend it.
Found = Iterator[tuple[str, str, str]]


@dataclass(frozen=True)
class Problem:
    file: str
    cell: str
    rule: str
    what: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}, cell {self.cell}" if self.cell else self.file
        return f"{where}: {self.what} [{self.rule}]\n    {self.mend}"


@dataclass(frozen=True)
class Rule:
    """One teaching rule: its name, what it guards, and the function that finds where a lesson breaks it."""

    name: str
    guards: str
    finds: Callable[["Lesson"], Found]

    def broken_by(self, lesson: "Lesson") -> list[Problem]:
        return [Problem(lesson.path.name, cell, self.name, what, mend) for cell, what, mend in self.finds(lesson)]
