"""The learner's copies: nothing they changed is ever overwritten."""

from pathlib import Path

import pytest

from course_utils.lessons import hand_out, restore


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course of two lessons, in a folder of its own."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    (folder / "00_start.ipynb").write_text("lesson 0")
    (folder / "01_more.ipynb").write_text("lesson 1")
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
    (course / "00_start.ipynb").write_text("lesson 0, better")
    assert "stays as it is" in hand_out(mine)[0]
    assert (mine / "00_start.ipynb").read_text() == "my answers"
    assert (mine / "00_start_2.ipynb").read_text() == "lesson 0, better"
    assert hand_out(mine) == []


def test_an_untouched_lesson_is_brought_up_to_date(course: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    hand_out(mine)
    (course / "01_more.ipynb").write_text("lesson 1, better")
    assert hand_out(mine) == []
    assert (mine / "01_more.ipynb").read_text() == "lesson 1, better"


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
    assert (mine / "00_start_2.ipynb").read_text() == "lesson 0"


def test_restore_brings_the_original_back_beside_the_copy(course: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    hand_out(mine)
    (mine / "00_start.ipynb").write_text("my answers")
    assert restore("0", mine).read_text() == "lesson 0"
    assert (mine / "00_start.ipynb").read_text() == "my answers"


def test_an_unknown_lesson_names_the_known_ones(course: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no lesson 7\. There are: 00, 01"):
        restore("7", tmp_path)
