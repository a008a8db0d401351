"""How the box reaches the page, and that nothing is ever hidden."""

import re
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from course_utils.explain import of, plain
from tests.conftest import ROOT, Run
from tests.kernel import Kernel


def test_the_box_comes_first_and_the_red_text_is_one_line(fresh: Kernel) -> None:
    answer = fresh.run("1 / 0")
    assert answer.text.startswith("Something was divided by zero.")
    assert answer.traceback == "ZeroDivisionError: division by zero"
    assert (answer.error, answer.message) == ("ZeroDivisionError", "division by zero")


def test_the_full_message_is_folded_into_the_box(fresh: Kernel) -> None:
    answer = fresh.run("x = 1\ny = x / 0")
    box, _, folded = answer.html.partition("<details>")
    assert "<summary>" in folded and "Traceback (most recent call last)" in folded and "y = x / 0" in folded
    assert "Traceback" not in box and "\x1b" not in folded


def test_what_is_folded_away_cannot_break_the_page(fresh: Kernel) -> None:
    answer = fresh.run('{"a": 1}["</pre></details><b>bold"]')
    assert "<b>bold" not in answer.html


def test_the_full_message_by_a_call(fresh: Kernel) -> None:
    fresh.run("1 / 0")
    assert "Traceback (most recent call last)" in fresh.run("full_error()").text


def test_the_full_message_by_the_magic_of_jupyter(fresh: Kernel) -> None:
    fresh.run("1 / 0")
    answer = fresh.run("%tb")
    assert answer.text == ""
    assert "Traceback (most recent call last)" in answer.traceback


def test_an_unknown_error_is_shown_as_ever(fresh: Kernel) -> None:
    cell = "class Odd(Exception): pass\n\nraise Odd('something of my own')"
    ours = fresh.run(cell)
    fresh.run("shown = get_ipython()._showtraceback\nget_ipython()._showtraceback = shown.without_explanations")
    theirs = fresh.run(cell)
    fresh.run("get_ipython()._showtraceback = shown")
    assert ours.text == ""
    assert ours.error == "Odd"
    assert "\n" in ours.traceback
    assert without_numbers(ours.traceback) == without_numbers(theirs.traceback)


def without_numbers(traceback: str) -> str:
    """The number that Jupyter gives a cell goes up with each run."""
    return re.sub(r"In\[\d+\]", "In[]", re.sub(r"\x1b\[[0-9;]*m", "", traceback))


@pytest.mark.parametrize("broken", ["rule", "box"])
def test_a_fault_of_ours_does_not_hide_the_error(broken: str, tmp_path: Path) -> None:
    with Kernel(tmp_path) as running:
        if broken == "rule":
            running.run("import course_utils.explain.known as k\ndef of(*_): raise RuntimeError('ours')\nk.of = of")
        else:
            running.run("import course_utils.show as s\ndef show(*_): raise RuntimeError('ours')\ns.show = show")
        answer = running.run("1 / 0")
    assert (answer.error, answer.message, answer.text) == ("ZeroDivisionError", "division by zero", "")
    assert "Traceback" in answer.traceback
    assert "ours" not in answer.traceback


def test_loading_it_twice_shows_one_box(fresh: Kernel) -> None:
    fresh.run("%load_ext course_utils.explain\nfrom course_utils.explain import install\ninstall()\ninstall()")
    assert fresh.run("1 / 0").text.count("Something was divided by zero") == 1


def test_a_stopped_cell(fresh: Kernel) -> None:
    cell = "import time\nprint('going', flush=True)\ntime.sleep(60)"
    answer = fresh.run(cell, interrupt=True)
    assert answer.error == "KeyboardInterrupt"
    assert "You stopped this cell" in answer.text


def test_a_library_says_where_it_stopped(fresh: Kernel) -> None:
    """For engineers, who read the log of a run. The folder stays out of it."""
    answer = fresh.run("import torch\ntorch.zeros(1).to('cuda')")
    assert "This computer has no GPU" in answer.text
    assert "(raised in torch/cuda/__init__.py, line" in answer.traceback
    assert sys.prefix not in answer.html


def test_a_machine_that_runs_the_notebook_sees_the_failure(tmp_path: Path) -> None:
    """nbclient, which every run of the lessons stands on: the cell fails, with its true name, and the box is stored."""
    cells = ["%load_ext course_utils.explain", "1 / 0"]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    with pytest.raises(CellExecutionError) as failed:
        NotebookClient(notebook, resources={"metadata": {"path": str(tmp_path)}}).execute()
    assert failed.value.ename == "ZeroDivisionError"
    box, error = notebook.cells[1].outputs
    assert (box.output_type, error.output_type) == ("display_data", "error")
    assert "divided by zero" in box.data["text/plain"]


def test_in_plain_python_an_error_can_be_asked_about() -> None:
    try:
        [1][5]
    except IndexError as error:
        assert of(error).happened.startswith("There is no entry with this number")
        assert plain(error).startswith("There is no entry") and "`[0]`" not in plain(error)


def test_an_unknown_error_in_plain_words() -> None:
    assert of(RuntimeError("of my own")) is None
    assert plain(RuntimeError("of my own")) == "Python stopped with the error RuntimeError. It says: of my own"
    assert plain(RuntimeError()) == "Python stopped with the error RuntimeError."


def test_importing_it_loads_nothing_heavy(run_python: Run) -> None:
    heavy = "{'torch', 'transformers', 'difflib', 'course_utils.explain.known'}"
    code = f"import sys\nbefore = set(sys.modules)\nimport course_utils.explain\nprint(set(sys.modules) & {heavy})"
    assert run_python(code, PYTHONPATH=str(ROOT)).stdout.strip() == "set()"


def test_every_kernel_of_the_course_has_the_explanations_also_after_a_restart(tmp_path: Path) -> None:
    """No cell imports the course: the kernel of `course lab` brings them."""
    with Kernel(tmp_path) as running:
        assert "divided by zero" in running.run("1 / 0").text
        running.restart()
        assert "divided by zero" in running.run("1 / 0").text
