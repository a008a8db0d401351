"""What is stored in each lesson is what practice shows today, whatever the tags of its cells."""

import json
import shutil
from pathlib import Path

import pytest

from course_utils.lessons import all_lessons
from course_utils.lessons.refresh import refresh


@pytest.mark.parametrize("lesson", all_lessons(), ids=lambda path: path.stem)
def test_a_new_run_changes_nothing(lesson: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(lesson, tmp_path))
    refresh(copy)
    stored, today = read(lesson), read(copy)
    assert [cell["id"] for cell, now in zip(stored["cells"], today["cells"], strict=True) if cell != now] == []
    assert stored == today


def read(path: Path) -> dict:
    """The notebook, without the time it took: that one is the machine's."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["metadata"].pop("course")
    return notebook
