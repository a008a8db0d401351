"""A learner's first minutes, for real: `course lab`, lesson 00 in headless Chromium, hands on the keyboard."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, outside_settings
from tools.browser import find

ARTEFACTS = ROOT / "artefacts"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
SECONDS = 180

pytestmark = pytest.mark.skipif(
    not find() and not os.environ.get("CI"), reason="no Chromium on this computer: the browser test was left out"
)


@dataclass
class Opened:
    """Lesson 00, open in a browser, with every cell run once."""

    page: Any
    lesson: Path
    record: Path

    def cell(self, words: str) -> Any:
        """The code cell with these words, scrolled into view."""
        found = self.page.locator(".jp-CodeCell").filter(has_text=words).first
        for _ in range(40):
            if found.count():
                found.scroll_into_view_if_needed()
                return found
            self.page.mouse.wheel(0, 600)
            self.page.wait_for_timeout(150)
        raise AssertionError(f"no cell with {words!r}")

    def type_and_run(self, words: str, code: str) -> Any:
        """Put other code into the cell with these words and run it, by keyboard alone. Gives the cell's output."""
        cell = self.cell(words)
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(code)
        self.page.keyboard.press("Control+Enter")
        return cell.locator(".jp-OutputArea")


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """JupyterLab as `course lab` starts it, and all cells of lesson 00 run from the menu."""
    from playwright.sync_api import sync_playwright

    home = tmp_path_factory.mktemp("learner")
    folder, log, record = home / "my-course", home / "lab.log", home / "record.jsonl"
    command = [sys.executable, "-m", "course_utils.cli", "lab", "--no-browser", "--folder", str(folder)]
    settings = {"COURSE_MODELS": "practice", "COURSE_RECORD": str(record), "PYTHONUNBUFFERED": "1"}
    with log.open("w") as out:
        server = subprocess.Popen(command, env=outside_settings(home) | settings, stdout=out, stderr=subprocess.STDOUT)
    ARTEFACTS.mkdir(exist_ok=True)
    try:
        link = wait_for_link(log, server)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.goto(link)
            page.get_by_role("tab", name="00_start_here.ipynb").wait_for(timeout=SECONDS * 1000)
            page.get_by_text("Python 3 (ipykernel)").first.wait_for(timeout=SECONDS * 1000)
            page.screenshot(path=ARTEFACTS / "lesson_00_opened.png")
            lesson = folder / "00_start_here.ipynb"
            written = lesson.stat().st_mtime_ns
            page.get_by_role("menuitem", name="Run", exact=True).click()
            page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
            page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(timeout=SECONDS * 1000)
            wait_until_saved(page, lesson, written)
            yield Opened(page, lesson, record)
            browser.close()
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=30)


def wait_for_link(log: Path, server: subprocess.Popen) -> str:
    """The link with the token that JupyterLab prints when it is ready."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and server.poll() is None:
        if found := re.search(r"http://127\.0\.0\.1:\d+/lab/tree/\S+\?token=\w+", log.read_text()):
            return found[0]
        time.sleep(0.2)
    raise AssertionError(f"JupyterLab did not start:\n{log.read_text()}")


def code_cells(path: Path) -> list[dict]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in cells if cell["cell_type"] == "code" and "".join(cell["source"]).strip()]


def errors(path: Path) -> list[str]:
    return [out["ename"] for cell in code_cells(path) for out in cell["outputs"] if out["output_type"] == "error"]


def wait_until_saved(page: Any, lesson: Path, written: int) -> None:
    """Save until the file on disk shows that every code cell ran in this session, in order."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        page.keyboard.press("Control+s")
        page.wait_for_timeout(1000)
        counts = [cell["execution_count"] for cell in code_cells(lesson)]
        if lesson.stat().st_mtime_ns != written and counts == list(range(1, len(counts) + 1)):
            return
    raise AssertionError(f"not every cell was run: {counts}")


def test_lesson_00_runs_from_top_to_bottom(opened: Opened) -> None:
    opened.page.get_by_role("paragraph").filter(has_text="A machine went on").scroll_into_view_if_needed()
    opened.page.mouse.move(760, 500)
    opened.page.mouse.wheel(0, 150)
    opened.page.wait_for_timeout(2000)
    opened.page.screenshot(path=ARTEFACTS / "lesson_00_run.png")
    assert opened.page.locator(".jp-Dialog").count() == 0, "a dialog stands in the learner's way"
    assert errors(opened.lesson) == []


def test_an_exercise_answers_by_keyboard(opened: Opened) -> None:
    shown = opened.type_and_run("q1.check()", "times = 1\n\nq1.check()")
    shown.get_by_text("Not yet.").wait_for()
    assert "as often as you like" in shown.inner_text()
    shown = opened.type_and_run("q1.check()", "times = 2\n\nq1.check()")
    shown.get_by_text("Correct.").wait_for()
    opened.page.screenshot(path=ARTEFACTS / "exercise_correct.png")
    outcomes = [json.loads(line)["outcome"] for line in opened.record.read_text().splitlines() if "q1" in line]
    assert outcomes[-2:] == ["not yet", "correct"]


def test_a_quiz_question_answers_by_keyboard(opened: Opened) -> None:
    shown = opened.type_and_run("quiz1.answer", 'quiz1.answer("a")')
    shown.get_by_text("Not a).").wait_for()
    shown = opened.type_and_run("quiz1.answer", 'quiz1.answer("b")')
    shown.get_by_text("b) is right.").wait_for()


def test_after_a_restart_an_error_is_told_in_plain_words(opened: Opened) -> None:
    opened.page.get_by_role("menuitem", name="Kernel", exact=True).click()
    opened.page.get_by_role("menuitem", name="Restart Kernel…").click()
    opened.page.get_by_role("button", name="Confirm Kernel Restart").click()
    opened.page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(timeout=SECONDS * 1000)
    cell = opened.cell("print(beginning, beginning)")
    cell.locator(".cm-content").click()
    opened.page.keyboard.press("Control+Enter")
    box = cell.get_by_role("status")
    box.wait_for(timeout=SECONDS * 1000)
    opened.page.screenshot(path=ARTEFACTS / "error_box.png")
    assert "beginning" in box.inner_text() and "Who does the work?" in box.inner_text()
    assert cell.locator("summary").count() == 1
    box_top, red_top = (found.bounding_box()["y"] for found in (box, cell.locator(".jp-OutputArea-output").last))
    assert box_top < red_top
