"""A learner's first minutes, for real: `course lab`, lesson 00 in headless Chromium, hands on the keyboard."""

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser import FLAGS, needs_browser, picture
from tests.conftest import outside_settings
from tests.lab_page import SECONDS, LabPage, errors
from tools.browser import find

pytestmark = needs_browser


@dataclass
class Opened(LabPage):
    """Lesson 00, open in a browser, with every cell run once and saved."""

    lesson: dict
    record: Path


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """JupyterLab as `course lab` starts it, and all cells of lesson 00 run from the menu."""
    from playwright.sync_api import sync_playwright

    home = tmp_path_factory.mktemp("learner")
    folder, log, record = home / "my-course", home / "lab.log", home / "record.jsonl"
    file = folder / "00_start_here.ipynb"
    command = [sys.executable, "-m", "course_utils.cli", "lab", "--no-browser", "--folder", str(folder)]
    settings = {"COURSE_MODELS": "practice", "COURSE_RECORD": str(record), "PYTHONUNBUFFERED": "1"}
    with log.open("w") as out:
        server = subprocess.Popen(command, env=outside_settings(home) | settings, stdout=out, stderr=subprocess.STDOUT)
    try:
        link = wait_for_link(log, server)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.goto(link)
            lab = LabPage(page, page)
            lab.wait_until_open(file.name)
            picture(page, "lesson_00_opened")
            lesson = lab.run_all(lambda: (file.stat().st_mtime_ns, json.loads(file.read_text(encoding="utf-8"))))
            yield Opened(page, page, lesson, record)
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


def test_lesson_00_runs_from_top_to_bottom(opened: Opened) -> None:
    opened.page.get_by_role("paragraph").filter(has_text="A machine went on").scroll_into_view_if_needed()
    opened.page.mouse.move(760, 500)
    opened.page.mouse.wheel(0, 150)
    opened.page.wait_for_timeout(2000)
    picture(opened.page, "lesson_00_run")
    assert opened.page.locator(".jp-Dialog").count() == 0, "a dialog stands in the learner's way"
    assert errors(opened.lesson) == []


def test_an_exercise_answers_by_keyboard(opened: Opened) -> None:
    shown = opened.type_and_run("q1.check()", "times = 1\n\nq1.check()")
    shown.get_by_text("Not yet.").wait_for()
    assert "as often as you like" in shown.inner_text()
    shown = opened.type_and_run("q1.check()", "times = 2\n\nq1.check()")
    shown.get_by_text("Correct.").wait_for()
    picture(opened.page, "exercise_correct")
    outcomes = [json.loads(line)["outcome"] for line in opened.record.read_text().splitlines() if "q1" in line]
    assert outcomes[-2:] == ["not yet", "correct"]


def test_a_quiz_question_answers_by_keyboard(opened: Opened) -> None:
    shown = opened.type_and_run("quiz1.answer", 'quiz1.answer("a")')
    shown.get_by_text("Not a).").wait_for()
    shown = opened.type_and_run("quiz1.answer", 'quiz1.answer("b")')
    shown.get_by_text("b) is right.").wait_for()


def test_after_a_restart_an_error_is_told_in_plain_words(opened: Opened) -> None:
    opened.choose("Kernel", "Restart Kernel…")
    opened.page.get_by_role("button", name="Confirm Kernel Restart").click()
    opened.wait_until_idle()
    cell = opened.cell("print(beginning, beginning)")
    cell.locator(".cm-content").click()
    opened.page.keyboard.press("Control+Enter")
    box = cell.get_by_role("status")
    box.wait_for(timeout=SECONDS * 1000)
    picture(opened.page, "error_box")
    assert "beginning" in box.inner_text() and "Who does the work?" in box.inner_text()
    assert cell.locator("summary").count() == 1
    box_top, red_top = (found.bounding_box()["y"] for found in (box, cell.locator(".jp-OutputArea-output").last))
    assert box_top < red_top
