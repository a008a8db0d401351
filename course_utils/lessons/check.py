"""Do the lessons keep the teaching rules? The rules themselves are listed in `rules/__init__.py`."""

from collections.abc import Iterable
from pathlib import Path
from statistics import median

from course_utils.lessons import reading
from course_utils.lessons.find import all_lessons
from course_utils.lessons.problem import Problem
from course_utils.lessons.reading import Lesson
from course_utils.lessons.rules import RULES, numbers, terms, text

COLUMNS = f"{'lesson':28} {'grade':>5} {'terms':>5} {'code lines':>13} {'exercises':>9} {'quiz':>4}  time"


def check(paths: Iterable[Path]) -> list[Problem]:
    """Every problem of these lessons, in reading order."""
    return _problems(_in_order(paths))


def report(paths: Iterable[Path]) -> bool:
    """Print the table and the problems, of all lessons if none are named. Are there none?"""
    lessons = _in_order(list(paths) or all_lessons())
    problems = _problems(lessons)
    print(COLUMNS, *(figures(lesson) for lesson in lessons), sep="\n")
    for problem in problems:
        print(f"\n{problem}")
    print(f"\n{len(problems)} {'problem' if len(problems) == 1 else 'problems'}." if problems else "\nNo problem.")
    return not problems


def figures(lesson: Lesson) -> str:
    """The figures of one lesson that the rules look at, in a line."""
    lines = [len(cell.lines) for cell in lesson.code] or [0]
    yours, computers = numbers.declared_times(lesson)
    measured = numbers.measured_seconds(lesson)
    return (
        f"{lesson.path.name:28} {text.reading_grade(lesson):5.1f} {len(terms.new_terms(lesson)):5} "
        f"{f'median {median(lines):g}, ≤ {max(lines)}':>13} {len(lesson.exercises):9} {len(lesson.questions):4}  "
        f"{yours or 'not declared'} (likely {numbers.likely_minutes(lesson):.0f}); "
        f"computer: {computers or 'not declared'} (measured {'not yet' if measured is None else f'{measured:g} s'})"
    )


def _problems(lessons: list[Lesson]) -> list[Problem]:
    return [problem for lesson in lessons for rule in RULES for problem in rule.broken_by(lesson)]


def _in_order(paths: Iterable[Path]) -> list[Lesson]:
    return [reading.read(path) for path in sorted(paths, key=lambda path: path.name)]
