"""One course, one way to it, and two browsers: one that keeps cookies in frames, and one that blocks them."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.browser import FLAGS
from tests.frame.course import Course, course_on_a_space
from tests.frame.front import SPACE_PAGE, Front, front
from tests.lab_page import LabPage
from tools.browser import find

COOKIE_CONTROLS = {"allowed": 0, "blocked": 1}
# Playwright switches off that sites in frames have a storage of their own; the browsers people use have it on.
AS_PEOPLE_HAVE_IT = "--disable-features=MediaRouter,Translate,OptimizationHints"


@dataclass
class Window:
    """A browser with one page, and what becomes of cookies in its frames: "allowed" or "blocked"."""

    context: Any
    page: Any
    cookies: str

    @property
    def framed(self) -> Any:
        """What the frame shows, to look things up in."""
        return self.page.frame_locator("iframe")

    @property
    def inside(self) -> Any:
        """The frame itself, to run code in."""
        return self.page.frames[1]

    @property
    def lab(self) -> LabPage:
        return LabPage(self.page, self.framed)

    def open_space(self, query: str = "") -> None:
        """The Space's page, with all cookies forgotten. A lesson that is still open would fetch new ones."""
        self.page.goto("about:blank")
        self.context.clear_cookies()
        self.page.goto(f"{SPACE_PAGE}{query}")

    def log_in(self, token: str) -> None:
        self.framed.get_by_label("Password").fill(token)
        self.framed.get_by_role("button", name="Open the course").click()


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Course]:
    with course_on_a_space(tmp_path_factory.mktemp("space")) as course:
        yield course


@pytest.fixture(scope="module")
def way(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    if not shutil.which("openssl"):
        pytest.skip("no openssl on this computer: the tests in a frame need a certificate")
    with front(course.url, tmp_path_factory.mktemp("front")) as way:
        yield way


@pytest.fixture(scope="module")
def playwright() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="module", params=COOKIE_CONTROLS)
def window(
    request: pytest.FixtureRequest, course: Course, way: Front, playwright: Any, tmp_path_factory: Any
) -> Iterator[Window]:
    profile = tmp_path_factory.mktemp("profile")
    set_cookie_controls(profile, request.param)
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=find(),
        args=[*FLAGS, AS_PEOPLE_HAVE_IT, *way.browser_flags],
        viewport={"width": 1280, "height": 900},
    )
    context.set_default_timeout(60_000)
    yield Window(context, context.pages[0], request.param)
    context.close()
    course.forget_the_browser()


def set_cookie_controls(profile: Path, cookies: str) -> None:
    """As if the learner had chosen it in the browser's settings. What comes of it is a test of its own."""
    (profile / "Default").mkdir()
    chosen = {"profile": {"cookie_controls_mode": COOKIE_CONTROLS[cookies]}}
    (profile / "Default" / "Preferences").write_text(json.dumps(chosen))
