"""What every test in a real browser needs: how it is started, where its pictures go, and axe-core."""

import os
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest

from tests.conftest import ROOT
from tools.browser import find

ARTEFACTS = ROOT / "artefacts"
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip

needs_browser = pytest.mark.skipif(
    not find() and not os.environ.get("CI"), reason="no Chromium on this computer: the browser tests were left out"
)


def axe(place: Any) -> tuple[list, int]:
    """What axe-core finds wrong on a page or in a frame, and how many of its rules were kept."""
    place.add_script_tag(path=AXE)
    found = place.evaluate("axe.run(document, {resultTypes: ['violations']})")
    wrong = [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]]
    return wrong, len(found["passes"])


def picture(page: Any, name: str, **options: Any) -> None:
    """Keep a screenshot for people to look at."""
    ARTEFACTS.mkdir(exist_ok=True)
    page.screenshot(path=ARTEFACTS / f"{name}.png", **options)
