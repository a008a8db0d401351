"""The `course` command as a learner types it: helpful, and its exit codes are right."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run

COMMANDS = [
    [], ["doctor"], ["lab"], ["models"], ["models", "fetch"], ["models", "where"],
    ["lessons"], ["lessons", "restore"], ["lessons", "refresh"], ["lessons", "check"],
    ["lessons", "links"], ["progress"], ["space"],
    ["space", "create"], ["space", "status"], ["space", "logs"], ["space", "open"], ["space", "pause"],
    ["space", "resume"], ["space", "update"], ["space", "download"], ["space", "destroy"],
]  # fmt: skip


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(words: list[str], run_course: Run) -> None:
    answer = run_course(*words, "--help")
    assert answer.returncode == 0 and "usage: course" in answer.stdout and len(answer.stdout.splitlines()) > 4


def test_help_loads_no_library(run_python: Run) -> None:
    """So it comes in a moment: `make bench ARGS=commands` says how long it takes."""
    ran = run_python("import sys\nfrom course_utils import cli\ncli._parser()\nprint(*sys.modules)")
    slow = {"torch", "transformers", "huggingface_hub", "jupyter_client", "nbformat", "numpy", "psutil", "http.client"}
    assert "argparse" in ran.stdout.split()
    assert not slow & set(ran.stdout.split())


def test_models_lists_the_whole_shelf(run_course: Run) -> None:
    said = run_course("models").stdout
    assert all(name in said for name in ("microsoft/phi-2", "5.6 GB", "MIT", "practice/ROLE"))


def test_where_says_what_is_here_and_how_big(run_course: Run) -> None:
    said = run_course("models", "where").stdout
    assert "practice/storyteller" in said and "not downloaded" in said and "MB" in said


def test_lessons_are_listed(run_course: Run) -> None:
    assert "00_start_here.ipynb" in run_course("lessons").stdout


def test_inside_jupyterlab_restore_knows_where_the_lessons_are(run_course: Run, tmp_path: Path) -> None:
    answer = run_course("lessons", "restore", "0", COURSE_FOLDER=str(tmp_path / "course"))
    assert answer.returncode == 0 and (tmp_path / "course" / "00_start_here.ipynb").exists()


def test_restore_writes_the_original(run_course: Run, tmp_path) -> None:
    answer = run_course("lessons", "restore", "0", "--folder", "mine")
    assert answer.returncode == 0
    assert json.loads((tmp_path / "mine" / "00_start_here.ipynb").read_text(encoding="utf-8"))["cells"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["lessons", "restore", "77"], "[FIX] There is no lesson 77."),
        (["models", "fetch", "poet"], "[FIX] There is no model called 'poet'"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(words: list[str], says: str, run_course: Run) -> None:
    answer = run_course(*words)
    assert answer.returncode == 1 and answer.stderr.startswith(says) and "Traceback" not in answer.stderr


def test_a_mistyped_command_is_an_error_with_the_choices(run_course: Run) -> None:
    answer = run_course("docter")
    assert answer.returncode == 2 and "doctor" in answer.stderr


@pytest.mark.parametrize("words", [["lessons", "check"], ["progress"], ["models"]], ids=" ".join)
def test_a_pipe_that_knows_few_signs_breaks_nothing(
    words: list[str], clean_environment: dict[str, str], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "course_utils.cli", *words]
    environment = clean_environment | {"PYTHONIOENCODING": "ascii"}
    answer = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert answer.stderr == "" and len(answer.stdout.splitlines()) > 5
