"""`course lessons refresh` stores what practice really shows, and a second run changes nothing."""

import os
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from course_utils.lessons import refresh as room
from course_utils.lessons.refresh import VARIES, refresh
from tests.conftest import Run


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """A lesson with a stale output, a cell that prints in pieces, and one that tells about its computer."""
    cells = [
        new_code_cell("6 * 7", id="sum", outputs=[new_output("stream", text="41")], execution_count=1),
        new_code_cell("import time\nfor i in range(3):\n    print(i, flush=True)\n    time.sleep(0.3)", id="pieces"),
        new_code_cell(
            "import os; os.getpid()", id="varies", outputs=[new_output("stream", text="an example")],
            execution_count=3, metadata={"tags": [VARIES]},
        ),
        new_code_cell("import os; print(os.environ['COURSE_MODELS'], os.environ['COURSE_RECORD'])", id="where"),
        new_code_cell("print(hash('a'))", id="hash"),
        new_code_cell("from ipywidgets import IntSlider\nIntSlider()", id="slider"),
    ]  # fmt: skip
    path = tmp_path / "lesson.ipynb"
    nbformat.write(new_notebook(cells=cells, metadata={"widgets": {}, "kernelspec": KERNEL}), path)
    return path


KERNEL = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}


def test_refresh_renews_once_and_then_changes_nothing(notebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_MODELS", "hub")
    monkeypatch.setenv("PYTHONHASHSEED", "random")
    assert refresh(notebook) == "renewed"
    kept = notebook.read_bytes()
    assert refresh(notebook) == "unchanged" and notebook.read_bytes() == kept
    cells = {cell.id: cell for cell in nbformat.read(notebook, as_version=4).cells}
    assert cells["sum"].outputs[0].data["text/plain"] == "42"
    assert [output.text for output in cells["pieces"].outputs] == ["0\n1\n2\n"]
    assert cells["varies"].outputs[0].text == "an example"
    assert cells["where"].outputs[0].text == f"practice {os.devnull}\n"
    assert list(cells["slider"].outputs[0].data) == ["text/plain"]
    metadata = nbformat.read(notebook, as_version=4).metadata
    assert "widgets" not in metadata and 0.9 < metadata.course.seconds < 30
    assert list(cells) == ["sum", "pieces", "varies", "where", "hash", "slider"]


@pytest.mark.parametrize(("noted", "kept"), [(None, False), (5.0, True), (100.0, False)])
def test_the_time_is_noted_anew_only_when_it_differs(noted: float | None, kept: bool, notebook: Path) -> None:
    draft = nbformat.read(notebook, as_version=4)
    draft.cells = draft.cells[:2]
    if noted:
        draft.metadata["course"] = {"seconds": noted}
    nbformat.write(draft, notebook)
    refresh(notebook)
    now = nbformat.read(notebook, as_version=4).metadata.course.seconds
    assert (now == noted) is kept and now > 0.8


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("1 / 0", "it stopped with ZeroDivisionError: division by zero"),
        ("raise ValueError('one\\ntwo')", "it stopped with ValueError: one"),
        ("import time; time.sleep(20)", "it ran for more than 2 seconds"),
        ("import os; os._exit(1)", "no answer from the kernel (Kernel died)"),
    ],
)
def test_a_lesson_that_fails_is_not_rewritten(
    source: str, says: str, notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LONGEST", 2)
    broken = nbformat.read(notebook, as_version=4)
    broken.cells = [*broken.cells[:1], new_code_cell(source, id="broken")]
    nbformat.write(broken, notebook)
    kept = notebook.read_bytes()
    with pytest.raises(ValueError) as failure:
        refresh(notebook)
    assert str(failure.value) == f"lesson.ipynb, cell broken: {says}; nothing was written."
    assert notebook.read_bytes() == kept and list(notebook.parent.glob(".*.part")) == []


def test_the_command_says_it_in_one_line(run_course: Run, tmp_path: Path) -> None:
    path = tmp_path / "lesson.ipynb"
    nbformat.write(new_notebook(cells=[new_code_cell("1 / 0", id="sum")]), path)
    answer = run_course("lessons", "refresh", "lesson.ipynb")
    assert answer.returncode == 1 and answer.stdout == ""
    assert answer.stderr == (
        "[FIX] lesson.ipynb, cell sum: it stopped with ZeroDivisionError: division by zero; nothing was written.\n"
    )


@pytest.mark.parametrize("course", [None, "long", {"seconds": None}])
def test_a_time_that_cannot_be_read_is_noted_anew(course: object, notebook: Path) -> None:
    draft = nbformat.read(notebook, as_version=4)
    draft.cells = draft.cells[:1]
    draft.metadata["course"] = course
    nbformat.write(draft, notebook)
    assert refresh(notebook) == "renewed"
    assert nbformat.read(notebook, as_version=4).metadata.course.seconds >= 0
