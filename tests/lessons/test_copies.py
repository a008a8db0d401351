"""The learner's copies: nothing they changed is ever overwritten."""

import json
from pathlib import Path

import pytest

from course_utils.lessons import hand_out, restore


def write_lesson(path: Path, code: str) -> None:
    """A lesson of one cell, with a stored output."""
    output = {"output_type": "stream", "name": "stdout", "text": "the answer"}
    cell = {"cell_type": "code", "source": code, "outputs": [output], "execution_count": 1}
    path.write_text(json.dumps({"cells": [cell]}))


def code_of(path: Path) -> str:
    return json.loads(path.read_text())["cells"][0]["source"]


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course of two lessons, in a folder of its own."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    write_lesson(folder / "00_start.ipynb", "lesson 0")
    write_lesson(folder / "01_more.ipynb", "lesson 1")
    monkeypatch.setenv("COURSE_NOTEBOOKS", str(folder))
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.ipynb"))


def test_first_time_every_lesson_is_copied_and_the_second_time_nothing_happens(course: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    assert hand_out(mine) == ["New: 00_start.ipynb", "New: 01_more.ipynb"]
    assert hand_out(mine) == []
    assert names(mine) == ["00_start.ipynb", "01_more.ipynb"]


def test_a_changed_lesson_stays_and_the_new_version_arrives_beside_it(course: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    hand_out(mine)
    (mine / "00_start.ipynb").write_text("my answers")
    write_lesson(course / "00_start.ipynb", "lesson 0, better")
    assert "stays as it is" in hand_out(mine)[0]
    assert (mine / "00_start.ipynb").read_text() == "my answers"
    assert code_of(mine / "00_start_2.ipynb") == "lesson 0, better"
    assert hand_out(mine) == []


def test_an_untouched_lesson_is_brought_up_to_date(course: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    hand_out(mine)
    write_lesson(course / "01_more.ipynb", "lesson 1, better")
    assert hand_out(mine) == []
    assert code_of(mine / "01_more.ipynb") == "lesson 1, better"


def test_a_lesson_the_learner_deleted_stays_deleted(course: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    hand_out(mine)
    (mine / "01_more.ipynb").unlink()
    hand_out(mine)
    assert names(mine) == ["00_start.ipynb"]


def test_lost_notes_never_cost_the_learner_anything(course: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    hand_out(mine)
    (mine / "00_start.ipynb").write_text("my answers")
    (mine / ".handed-out.json").write_text("{ broken")
    hand_out(mine)
    assert (mine / "00_start.ipynb").read_text() == "my answers"
    assert code_of(mine / "00_start_2.ipynb") == "lesson 0"


def test_restore_brings_the_original_back_beside_the_copy(course: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    hand_out(mine)
    (mine / "00_start.ipynb").write_text("my answers")
    assert code_of(restore("0", mine)) == "lesson 0"
    assert (mine / "00_start.ipynb").read_text() == "my answers"


def test_an_unknown_lesson_names_the_known_ones(course: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no lesson 7\. There are: 00, 01"):
        restore("7", tmp_path)


def test_the_copy_does_not_give_the_answers_away(course: Path, tmp_path: Path) -> None:
    hand_out(tmp_path / "mine")
    (cell,) = json.loads((tmp_path / "mine" / "00_start.ipynb").read_text())["cells"]
    assert cell["outputs"] == [] and cell["execution_count"] is None
