"""An exercise: some data and one small function that looks at the learner's answer.

The function's parameters are the names it wants to see in the notebook. It gets their values, finds nothing wrong and
returns None, or returns one sentence that names the mistake.
"""

from __future__ import annotations

import ast
import copy
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import FunctionType
from typing import Any, Literal

from course_utils import record
from course_utils.exercises import timed
from course_utils.exercises.blank import has_blank
from course_utils.lessons.source import names_given
from course_utils.show import Picture, box, show

Kind = Literal["predict", "modify", "make"]
PRINTED = "`{name}` is empty: `print` shows a thing and keeps nothing. Leave out `print` and its brackets."
PLAIN = (str, int, float, bool, list, tuple, dict, set, type(None))


@dataclass(frozen=True)
class Wrong:
    """A mistake people make: the code of such an answer, and words that must stand in the reply to it."""

    mistake: str
    code: str
    says: str


@dataclass(frozen=True)
class Outcome:
    """What a check found: "not started", "not yet", "correct" or "stopped", and a message. Half started is a kind of
    "not started", under a title of its own."""

    what: str
    message: str
    title: str = "Not started yet."

    def picture(self, name: str) -> Picture:
        help_line = f"For a hint, type `{name}.hint()` in a new cell and run it."
        match self.what:
            case "correct":
                return box("good", "Correct.", self.message)
            case "not started":
                return box("note", self.title, self.message)
            case "stopped":
                return box("stop", "Your code stopped.", self.message, help_line)
        return box("bad", "Not yet.", self.message, help_line)


@dataclass(repr=False)
class Exercise:
    """`q.check()`, `q.hint()`, `q.solution()`: the three calls a learner meets."""

    name: str
    lesson: str
    kind: Kind
    looks_at: Callable[..., str | None]
    solution_code: str
    hint_texts: Sequence[str]
    wrong: Sequence[Wrong]
    right: str
    seconds: float
    _hints_given: int = 0

    def __repr__(self) -> str:
        """What a learner sees who forgets the round brackets: help, and not the solution."""
        return f"Type {self.name}.check() or {self.name}.hint(), with the round brackets."

    def check(self, *given: object) -> None:
        """Look at the answer and say what is right or wrong with it."""
        if given:
            how = "Put your answer in place of `____`, above this line. The course looks at it there."
            show(box("note", f"The brackets of `{self.name}.check()` stay empty.", how))
            return
        outcome = self.judge(_notebook_names())
        record.note(self.lesson, self.name, "check", outcome.what)
        show(outcome.picture(self.name))

    def hint(self) -> None:
        """The next hint. Each says a little more than the one before."""
        number = min(self._hints_given, len(self.hint_texts) - 1)
        self._hints_given = number + 1
        record.note(self.lesson, self.name, "hint", str(number + 1))
        last = number + 1 == len(self.hint_texts)
        after = f"`{self.name}.solution()` shows a solution." if last else f"`{self.name}.hint()` again gives the next."
        show(box("note", f"Hint {number + 1} of {len(self.hint_texts)}", self.hint_texts[number], after))

    def solution(self) -> None:
        """One way to do it."""
        record.note(self.lesson, self.name, "solution", "shown")
        after = "Compare it with yours. Then type it in yourself: fingers remember."
        show(box("note", "One solution. Others can be right too.", after, code=self.solution_code))

    def judge(self, names: Mapping[str, Any]) -> Outcome:
        """Look at the answer in a notebook's names. Never raises, never changes them, never hangs."""
        try:
            return self._judged(names)
        except Exception as error:  # a thing so strange that even looking at it fails
            return Outcome("stopped", f"This answer could not be looked at ({type(error).__name__}). Try another one.")

    def _judged(self, names: Mapping[str, Any]) -> Outcome:
        wanted = inspect.signature(self.looks_at).parameters
        for name in wanted:
            if name not in names:
                return Outcome("not started", f"`{name}` is not there yet. Run the cells above, then this one.")
        blanks = [name for name in wanted if has_blank(names[name])]
        if blanks and (self.answers()[0] not in blanks or any(_begun(names[name], self.lesson) for name in blanks)):
            still = " and ".join(f"`{name}`" for name in blanks)
            return Outcome("not started", f"A `____` is left in {still}.", "Not finished yet.")
        if blanks:
            return Outcome("not started", "Put your answer in place of `____`, then run the cell again.")
        for name in self.answers():
            if names[name] is None:
                return Outcome("not yet", PRINTED.format(name=name))
        try:
            mistake = timed.run(lambda: self.looks_at(**{name: _safe(names[name]) for name in wanted}), self.seconds)
        except timed.TimeUp:
            return Outcome("stopped", _TOO_LONG.format(seconds=f"{self.seconds:g}"))
        except KeyboardInterrupt:
            return Outcome("stopped", "You stopped the check. Run the cell again when you like.")
        except BaseException as error:
            return self._stopped_or_strange(error, names)
        return Outcome("not yet", mistake) if mistake else Outcome("correct", self.right)

    def answers(self) -> list[str]:
        """The names that the learner gives in this exercise: those its solution gives."""
        given = names_given(ast.parse(self.solution_code).body)
        return [name for name in inspect.signature(self.looks_at).parameters if name in given]

    def _stopped_or_strange(self, error: BaseException, names: Mapping[str, Any]) -> Outcome:
        from course_utils import explain

        if _in_notebook_code(error):
            return Outcome("stopped", explain.plain(error))
        for name in self.answers():
            if isinstance(error, TypeError) and f"{name}()" in str(error):
                return Outcome("not yet", f"`{name}` was tried, and could not be used. {explain.plain(error)}")
        shown = " and ".join(f"`{name}` is {described(names[name])}" for name in self.answers())
        return Outcome("not yet", f"{shown}. That is another kind of thing than this exercise asks for.")


def exercise(
    kind: Kind, *, solution: str, hints: Sequence[str], wrong: Sequence[Wrong], right: str, seconds: float = 60
) -> Callable[[Callable[..., str | None]], Exercise]:
    """Make the function below it an exercise, with the function's name."""

    def make(looks_at: Callable[..., str | None]) -> Exercise:
        lesson = looks_at.__module__.rpartition("_")[2]
        return Exercise(looks_at.__name__, lesson, kind, looks_at, solution.strip("\n"), hints, wrong, right, seconds)

    return make


def described(value: object) -> str:
    """A value in words: the text "POSITIVE", the number 0.5, a list with 3 entries, …"""
    match value:
        case bool() | None:
            return f"`{value}`"
        case str():
            return f'the text "{value[:60]}{"…" if len(value) > 60 else ""}"'
        case int() | float():
            return f"the number {value:.4g}" if isinstance(value, float) else f"the number {value}"
        case list() | tuple() | set():
            kind = "row" if isinstance(value, tuple) else type(value).__name__
            return f"a {kind} with {len(value)} {'entry' if len(value) == 1 else 'entries'}"
        case dict():
            return f"a dictionary with the keys {', '.join(map(str, value))}"
        case type():
            return f"the class {value.__name__}"
    return "a function" if inspect.isroutine(value) else f"a {type(value).__name__}"


def _safe(value: Any) -> Any:
    """A value that a check may handle freely: containers and tensors are copied, models are not."""
    if isinstance(value, (*PLAIN, Mapping)):
        return copy.deepcopy(value)
    return value.clone() if hasattr(value, "clone") and hasattr(value, "tolist") else value


def _begun(value: Any, lesson: str) -> bool:
    """Is this a function with a blank left, and no longer as it stands in the lesson? Where nobody can tell: no."""
    from course_utils.lessons import find, reading

    if not isinstance(value, FunctionType):
        return False
    try:
        own = inspect.getsource(value).strip()
        return not any(own in cell.source for cell in reading.read(find.lesson(lesson)).code)
    except (OSError, ValueError):
        return False


def _in_notebook_code(error: BaseException) -> bool:
    """Was the learner's own code running when it happened?"""
    frames = error.__traceback__
    while frames:
        if frames.tb_frame.f_globals.get("__name__") == "__main__":
            return True
        frames = frames.tb_next
    return False


def _notebook_names() -> Mapping[str, Any]:
    import __main__

    return vars(__main__)


_TOO_LONG = (
    "It did not finish within {seconds} seconds, so the check went on without it. Perhaps a loop never ends. Or the "
    "model is slow on this computer: then ask for less text. If the computer stays busy: menu Kernel, Restart Kernel."
)
