"""Slips with the exercises' own words, where a lesson has something else of the same name."""

import pytest

from course_utils.lessons import find, reading
from tests.kernel import Kernel

PLACES = [("06", "message-cell", "pirate"), ("10", "history-cell", "answer-run")]


@pytest.mark.parametrize(("number", "before", "cell"), PLACES, ids=[place[0] for place in PLACES])
def test_the_lessons_own_answer_is_no_slip_with_an_exercise(number: str, before: str, cell: str, fresh: Kernel) -> None:
    cells = {cell.id: cell.source for cell in reading.read(find.lesson(number)).code}
    fresh.run(cells[before])
    shown = fresh.run(cells[cell])
    assert shown.error == "NameError"
    assert "Run the cell that begins with `def answer(" in shown.text and "quiz1" not in shown.text
