"""A learner's first minutes, for real: JupyterLab by `course lab`, lesson 00 in headless Chromium, Run All Cells."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tools.browser import find

ARTEFACTS = ROOT / "artefacts"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
SECONDS = 180

pytestmark = pytest.mark.skipif(
    not find() and not os.environ.get("CI"), reason="no Chromium on this computer: the browser test was left out"
)


@pytest.fixture
def jupyterlab(tmp_path: Path, clean_environment: dict[str, str]) -> Iterator[tuple[str, Path]]:
    """JupyterLab as `course lab` starts it: its link, and the folder of the learner's copies."""
    folder, log = tmp_path / "my-course", tmp_path / "lab.log"
    command = [sys.executable, "-m", "course_utils.cli", "lab", "--no-browser", "--folder", str(folder)]
    environment = clean_environment | {"COURSE_MODELS": "practice", "PYTHONUNBUFFERED": "1"}
    with log.open("w") as out:
        server = subprocess.Popen(command, env=environment, stdout=out, stderr=subprocess.STDOUT)
    try:
        yield wait_for_link(log, server), folder
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


def test_lesson_00_runs_from_top_to_bottom_in_the_browser(jupyterlab: tuple[str, Path]) -> None:
    from playwright.sync_api import sync_playwright

    link, folder = jupyterlab
    lesson = folder / "00_start_here.ipynb"
    written = lesson.stat().st_mtime_ns
    ARTEFACTS.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(link)
        page.get_by_role("tab", name="00_start_here.ipynb").wait_for(timeout=SECONDS * 1000)
        page.get_by_text("Python 3 (ipykernel)").first.wait_for(timeout=SECONDS * 1000)
        page.screenshot(path=ARTEFACTS / "lesson_00_opened.png")
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(timeout=SECONDS * 1000)
        wait_until_saved(page, lesson, written)
        page.get_by_role("paragraph").filter(has_text="A machine went on").scroll_into_view_if_needed()
        page.mouse.move(760, 500)
        page.mouse.wheel(0, 150)
        page.wait_for_timeout(2000)
        page.screenshot(path=ARTEFACTS / "lesson_00_run.png")
        assert page.locator(".jp-Dialog").count() == 0, "a dialog stands in the learner's way"
        browser.close()
    assert errors(lesson) == []


def wait_until_saved(page, lesson: Path, written: int) -> None:
    """Save until the file on disk shows that every code cell ran in this session, in order."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        page.keyboard.press("Control+s")
        page.wait_for_timeout(1000)
        counts = [cell["execution_count"] for cell in code_cells(lesson)]
        if lesson.stat().st_mtime_ns != written and counts == list(range(1, len(counts) + 1)):
            return
    raise AssertionError(f"not every cell was run: {counts}")
