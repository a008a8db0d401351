"""A lesson open in JupyterLab in a real browser, and what a learner does with it by mouse and keyboard."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

SECONDS = 120


@dataclass
class LabPage:
    """JupyterLab on a page of its own, or in a frame of another page: `lab` is where to look for it."""

    page: Any
    lab: Any

    @property
    def notebook(self) -> Any:
        """The lesson that is in front."""
        return self.lab.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")

    def wait_until_open(self, lesson: str) -> None:
        self.lab.get_by_role("tab", name=lesson).wait_for(timeout=SECONDS * 1000)
        self.notebook.get_by_text("Python 3 (ipykernel)").wait_for(timeout=SECONDS * 1000)
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        self.notebook.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for(timeout=SECONDS * 1000)

    def choose(self, menu: str, entry: str) -> None:
        self.lab.get_by_role("menuitem", name=menu, exact=True).click()
        self.lab.get_by_role("menuitem", name=re.compile(f"^{re.escape(entry)}")).click()

    def run_all(self, saved: Callable[[], tuple[object, dict]]) -> dict:
        """Run every cell from the menu, and save until what is saved shows that each of them ran, in order.

        `saved` gives a mark that changes when the lesson is saved, and the lesson. Gives back the lesson.
        """
        before, _ = saved()
        self.notebook.locator(".jp-MarkdownCell").first.click()
        self.choose("Run", "Run All Cells")
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            self.page.keyboard.press("Control+s")
            self.page.wait_for_timeout(1000)
            mark, lesson = saved()
            counts = [cell["execution_count"] for cell in code_cells(lesson)]
            if mark != before and counts == list(range(1, len(counts) + 1)):
                return lesson
        raise AssertionError(f"not every cell was run: {counts}")

    def cell(self, words: str) -> Any:
        """The code cell with these words, scrolled into view."""
        found = self.notebook.locator(".jp-CodeCell").filter(has_text=words).first
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


def code_cells(lesson: dict) -> list[dict]:
    return [cell for cell in lesson["cells"] if cell["cell_type"] == "code" and "".join(cell["source"]).strip()]


def errors(lesson: dict) -> list[str]:
    return [out["ename"] for cell in code_cells(lesson) for out in cell["outputs"] if out["output_type"] == "error"]
