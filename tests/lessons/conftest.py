"""The good lesson's exercises stand where those of lesson 00 do."""

import pytest

from course_utils import exercises as engine
from tests.lessons.draft import QUESTIONS, exercises


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> dict[str, list]:
    """The exercise room holds what the good lesson needs; a test may change it."""
    holds = {"exercises": exercises(), "questions": list(QUESTIONS)}
    monkeypatch.setattr(engine, "of_lesson", lambda number: holds["exercises"])
    monkeypatch.setattr(engine, "quiz_of_lesson", lambda number: holds["questions"])
    return holds
