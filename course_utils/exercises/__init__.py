"""Exercises and quiz questions: one module a lesson, and the small engine they share."""

from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import ModuleType

from course_utils.exercises.blank import Blank, ____
from course_utils.exercises.exercise import Exercise, Outcome, Wrong, exercise
from course_utils.exercises.predict import predict
from course_utils.exercises.quiz import Question
from course_utils.exercises.stopped import watch

__all__ = [
    "Blank",
    "Exercise",
    "Outcome",
    "Question",
    "Wrong",
    "____",
    "exercise",
    "lessons",
    "of_lesson",
    "predict",
    "quiz_of_lesson",
]


def lessons() -> list[str]:
    """The numbers of the lessons that have exercises."""
    names = (module.name for module in iter_modules(__path__))
    return sorted(name.removeprefix("lesson_") for name in names if name.startswith("lesson_"))


def of_lesson(number: str) -> list[Exercise]:
    """The exercises of a lesson, "01", in order."""
    return [thing for thing in vars(_module(number)).values() if isinstance(thing, Exercise)]


def quiz_of_lesson(number: str) -> list[Question]:
    """The quiz questions of a lesson, in order."""
    return [thing for thing in vars(_module(number)).values() if isinstance(thing, Question)]


def _module(number: str) -> ModuleType:
    name = f"{__name__}.lesson_{number.zfill(2)}"
    if find_spec(name) is None:
        raise ValueError(f"There are no exercises for lesson {number}.")
    return import_module(name)


watch()
