"""The canary sees what a newer release does to a lesson, and where. Real kernels; only GitHub is a stand-in.

`older.json` was written for Transformers 4, and its outputs are those of Transformers 4.57.6. The Transformers that the
course has today breaks it, as tomorrow's may break the lessons.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from course_utils.lessons import all_lessons
from tools.canary import __main__ as canary
from tools.canary import environment, report
from tools.canary.finding import CHANGED, DEPRECATED, STOPPED, Finding
from tools.canary.judge import judge

ROOT = Path(__file__).resolve().parents[2]
OLDER = Path(__file__).with_name("older.json")


def tried(path: Path, **settings: str) -> list[Finding]:
    """What the canary finds in a notebook, in the environment of the tests."""
    command = [sys.executable, "-m", "tools.canary.run", str(path)]
    ran = subprocess.run(command, cwd=ROOT, env=os.environ | settings, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stderr
    return judge(path, json.loads(ran.stdout))


def notebook(path: Path, *cells: tuple[str, list]) -> Path:
    """A notebook of code cells, each with its stored outputs."""
    made = new_notebook(metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}})
    for number, (source, outputs) in enumerate(cells):
        cell = new_code_cell(source, outputs=outputs)
        cell.id = f"cell{number}"
        made.cells.append(cell)
    nbformat.write(made, path)
    return path


def printed(text: str) -> list:
    return [new_output("stream", name="stdout", text=text)]


@pytest.fixture(scope="module")
def found() -> dict[str, Finding]:
    return {finding.cell: finding for finding in tried(OLDER)}


def test_a_line_that_no_longer_runs_is_named_with_the_cells_that_fail_because_of_it(found) -> None:
    stopped = found["summarize"]
    assert stopped.kind == STOPPED and stopped.follows == ("after",)
    assert stopped.line == 'summarize = pipeline("summarization", model=summarizer_id, tokenizer=read)'
    assert stopped.new.startswith("KeyError: 'The task summarization has been removed")
    assert found["encode"].kind == STOPPED and "encode_plus" in found["encode"].new


def test_a_deprecated_setting_is_named_with_its_line(found) -> None:
    old = found["load"]
    assert old.kind == DEPRECATED and "torch_dtype=torch.float32" in old.line and "Use `dtype` instead" in old.new


def test_another_answer_is_named_with_both(found) -> None:
    changed = found["template"]
    assert (changed.kind, changed.old, changed.new) == (CHANGED, "list", "BatchEncoding")
    assert changed.line == "print(type(ids).__name__)"


def test_nothing_else_is_found(found) -> None:
    assert set(found) == {"load", "template", "summarize", "encode"}


def test_a_lesson_as_it_is_has_no_finding() -> None:
    assert tried(all_lessons()[2]) == []


def test_only_what_a_lesson_asks_for_itself_counts(tmp_path: Path) -> None:
    (tmp_path / "gradio.py").write_text(
        "import warnings, datasets, torch\n"
        "def old(): warnings.warn('old() is deprecated', FutureWarning, stacklevel=2)\n"
        "def uses_another(): datasets.old()\n"
        "def speak(): warnings.warn('speak() is deprecated', FutureWarning)\n"
        "generate = torch.no_grad()(speak)\n"
    )
    (tmp_path / "datasets.py").write_text(
        "import logging\ndef old(): logging.getLogger('datasets.x').warning('old is deprecated')\n"
    )
    path = notebook(
        tmp_path / "own.ipynb",
        ("import sys\nsys.path.insert(0, '.')\nimport datasets\nimport gradio", []),
        ("def mine():\n    gradio.old()  # asked for", []),
        ("mine()", []),
        ("gradio.uses_another()", []),
        ("datasets.old()", []),
        ("import warnings\nwarnings.filterwarnings('ignore')", []),
        ("gradio.generate()", []),
    )
    assert [(finding.cell, finding.line) for finding in tried(path)] == [
        ("cell1", "gradio.old()  # asked for"),
        ("cell4", "datasets.old()"),
        ("cell6", "gradio.generate()"),
    ]


def test_a_promised_error_that_does_not_come_is_found_and_one_that_comes_is_not(tmp_path: Path) -> None:
    promise = [new_output("error", ename="ZeroDivisionError", evalue="division by zero", traceback=[])]
    path = notebook(tmp_path / "promise.ipynb", ("1 / 0", promise), ("1 / 1", promise), ("[][0]", promise))
    assert [(finding.cell, finding.kind) for finding in tried(path)] == [("cell1", CHANGED), ("cell2", STOPPED)]


def test_what_a_widget_says_as_text_is_compared(tmp_path: Path) -> None:
    shows = "from IPython.display import display\nkind = 'application/vnd.jupyter.widget-view+json'\n"
    shows += "display({'text/plain': 'now', kind: {'model_id': 'x'}}, raw=True)"
    stored = [new_output("display_data", data={"text/plain": text}) for text in ("now", "before")]
    path = notebook(tmp_path / "widget.ipynb", (shows, [stored[0]]), (shows, [stored[1]]))
    assert [(finding.cell, finding.old, finding.new) for finding in tried(path)] == [("cell1", "before", "now")]


def test_a_dead_kernel_is_found_once(tmp_path: Path) -> None:
    path = notebook(
        tmp_path / "dies.ipynb",
        ("print(1)", printed("1\n")),
        ("import os\nos._exit(1)", []),
        ("print(2)", printed("2\n")),
    )
    (finding,) = tried(path)
    assert (finding.kind, finding.cell, finding.new) == (STOPPED, "cell1", "the kernel died")


def test_a_cell_that_hangs_is_found(tmp_path: Path) -> None:
    path = notebook(tmp_path / "hangs.ipynb", ("import time\ntime.sleep(60)", []), ("print(2)", printed("2\n")))
    (finding,) = tried(path, CANARY_SECONDS="3")
    assert (finding.kind, finding.cell, finding.new) == (STOPPED, "cell0", "it ran for more than 3 seconds")
    assert finding.line == "time.sleep(60)"


def test_a_cell_that_cannot_be_read_as_python_is_found(tmp_path: Path) -> None:
    (finding,) = tried(notebook(tmp_path / "syntax.ipynb", ("print(1)\nprint 2", printed("1\n"))))
    assert finding.new.startswith("SyntaxError") and finding.line == "print 2"


def test_the_report_names_lesson_cell_line_old_and_new(found) -> None:
    before, now = {"transformers": "5.23.0", "numpy": "1"}, {"transformers": "5.24.0", "numpy": "2"}
    text = report.markdown(list(found.values()), 12, before, now)
    assert "12 lessons" in text and "4 things to mend" in text
    assert "| transformers | 5.23.0 | 5.24.0 |" in text and "| numpy | 1 | 2 |" in text
    section = text.split("### older, cell `template`")[1].split("###")[0]
    assert "    print(type(ids).__name__)" in section
    assert "- Before: `list`" in section and "- Now: `BatchEncoding`" in section
    assert "Cells that fail because of it: `after`" in text


def test_the_command_writes_the_report_and_ends_with_a_verdict(tmp_path, monkeypatch, capsys) -> None:
    """The environment is that of the tests: what pip would fetch cannot be had in a test."""
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(environment, "versions", lambda: {"transformers": "5.24.0"})
    monkeypatch.setattr(canary, "REPORT", tmp_path / "canary.md")
    same = notebook(tmp_path / "same.ipynb", ("print(1)", printed("1\n")))
    other = notebook(tmp_path / "other.ipynb", ("print(2)", printed("1\n")))
    monkeypatch.setattr(environment, "locked", lambda: {"transformers": "5.23.0"})
    assert canary.main(["--keep", str(same)]) == 0
    assert "all as before" in (tmp_path / "canary.md").read_text()
    assert canary.main(["--keep", str(same), str(other)]) == 1
    assert "### other, cell `cell0`" in (tmp_path / "canary.md").read_text()
    assert "| transformers | 5.23.0 | 5.24.0 |" in capsys.readouterr().out


@pytest.fixture
def github(tmp_path: Path) -> Path:
    """A stand-in for GitHub's `gh`: it notes what it is asked and knows the open issue of the file `open`."""
    command = tmp_path / "bin" / "gh"
    command.parent.mkdir()
    command.write_text(
        f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n[ "$2" = list ] && cat {tmp_path}/open 2>/dev/null\nexit 0\n'
    )
    command.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize(
    ("number", "verdict", "report", "asked"),
    [
        ("", "2", "a finding", ["issue list", "label create", "issue create"]),
        ("7", "2", "a finding", ["issue list", "issue edit 7"]),
        ("7", "0", "as before", ["issue list", "issue close 7"]),
        ("", "0", "as before", ["issue list"]),
        ("7", "2", "", ["issue list", "issue edit 7"]),
    ],
)
def test_there_is_one_issue_and_it_is_kept_up_to_date(github, number: str, verdict: str, report: str, asked) -> None:
    (github / "open").write_text(number)
    if report:
        (github / "report.md").write_text(report)
    command = [sys.executable, "-m", "tools.canary.issue", str(github / "report.md"), verdict]
    path = f"{github / 'bin'}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(command, cwd=ROOT, env=os.environ | {"PATH": path}, check=True)
    lines = (github / "asked").read_text().splitlines()
    assert len(lines) == len(asked)
    assert all(line.startswith(start) for line, start in zip(lines, asked, strict=True))
    assert (github / "report.md").read_text().startswith(report or "The canary itself")
