"""`course lessons check` as an author types it, and the course's own lessons held to the rules."""

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from course_utils.lessons import all_lessons
from course_utils.lessons.check import check, figures
from course_utils.lessons.reading import read
from tests.conftest import Run
from tests.lessons.draft import Draft


def test_all_lessons_keep_the_rules() -> None:
    problems = check(all_lessons())
    assert not problems, "\n" + "\n".join(map(str, problems))


def test_lessons_are_checked_in_reading_order_and_have_their_figures(room: dict, tmp_path: Path) -> None:
    draft = Draft()
    draft.replace("ask", "Now", "Just now")
    second, first = draft.write(tmp_path, "01_second.ipynb"), draft.write(tmp_path, "00_first.ipynb")
    found = [problem.file for problem in check([second, first]) if problem.rule == "banned-words"]
    assert found == ["00_first.ipynb", "01_second.ipynb"]
    line = figures(read(first))
    assert (
        line.startswith("00_first.ipynb")
        and "about 15 minutes (likely 15)" in line
        and "median 1.5, ≤ 2" in line
        and "(measured 4 s)" in line
    )


def test_the_command_names_file_cell_rule_and_remedy_and_fails(run_course: Run, tmp_path: Path) -> None:
    draft = Draft()
    draft.replace("ask", "Now", "Just now")
    draft.write(tmp_path)
    answer = run_course("lessons", "check", "00_good.ipynb")
    assert answer.returncode == 1 and answer.stderr == ""
    assert '00_good.ipynb, cell ask: "Just" can hurt a reader' in answer.stdout
    assert "[banned-words]\n    Leave the word out" in answer.stdout
    assert answer.stdout.startswith("lesson ") and answer.stdout.rstrip().endswith("problems.")


def test_the_command_is_quick_with_twelve_lessons(run_course: Run, tmp_path: Path) -> None:
    (tmp_path / "notebooks").mkdir()
    for number in range(12):
        shutil.copy(all_lessons()[0], tmp_path / "notebooks" / f"{number:02}_lesson.ipynb")
    begun = time.perf_counter()
    answer = run_course("lessons", "check", COURSE_NOTEBOOKS=str(tmp_path / "notebooks"))
    assert answer.stdout.count("likely") >= 12 and time.perf_counter() - begun < 5


def test_what_is_no_notebook_is_said_in_one_line(run_course: Run, tmp_path: Path) -> None:
    (tmp_path / "00_x.ipynb").write_text(json.dumps({"cells": [{"no": "kind"}]}))
    answer = run_course("lessons", "check", "00_x.ipynb")
    assert answer.returncode == 1 and answer.stderr.startswith("[FIX] 00_x.ipynb is not a notebook")


def test_without_textstat_it_says_how_to_get_it(tmp_path: Path) -> None:
    path = Draft().write(tmp_path)
    code = "import sys; sys.modules['textstat'] = None; from course_utils.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "lessons", "check", str(path)]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert answer.returncode == 1 and "[FIX]" in answer.stderr and "set_up.py dev" in answer.stderr


@pytest.mark.parametrize("module", ["torch", "transformers", "textstat", "mistune", "nbformat"])
def test_looking_at_the_room_loads_nothing_heavy(module: str, run_python: Run) -> None:
    answer = run_python(f"import sys, course_utils.lessons.check\nprint({module!r} in sys.modules)")
    assert answer.stdout.strip() == "False", answer.stderr
