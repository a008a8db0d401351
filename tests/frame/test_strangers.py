"""What another site can do while the learner is logged in: nothing. Its page runs in the learner's own browser."""

from typing import Any

import pytest

from tests.browser import needs_browser, picture
from tests.frame.conftest import Window
from tests.frame.course import Course
from tests.frame.front import SPACE, STRANGER_PAGE, Front

pytestmark = [needs_browser, pytest.mark.parametrize("window", ["allowed"], indirect=True)]

FIRST = "00_start_here.ipynb"
MAKE_A_FILE = """(more) => fetch("https://ada-course.hf.space/api/contents", {
    method: "POST", mode: "no-cors", credentials: "include", body: JSON.stringify({type: "file", ext: ".py"}), ...more,
}).then((answer) => answer.status)"""
XSRF_COOKIE = "document.cookie.match(/_xsrf=([^;]*)/)[1]"
LISTEN_TO_KERNEL = """(kernel) => new Promise((tell) => {
    const socket = new WebSocket(`wss://ada-course.hf.space/api/kernels/${kernel}/channels`);
    socket.onopen = () => { socket.close(); tell("open"); };
    socket.onerror = () => tell("refused");
})"""


@pytest.fixture(scope="module")
def stranger(window: Window, course: Course) -> Any:
    """Another site's page in a browser whose learner is logged in, in a tab beside this one."""
    window.open_space()
    window.log_in(course.token)
    window.lab.wait_until_open(FIRST)
    page = window.context.new_page()
    page.goto(STRANGER_PAGE)
    return page


def test_another_site_cannot_show_the_course_in_its_frame(window: Window, stranger: Any) -> None:
    told = []
    stranger.on("console", lambda message: told.append(message.text))
    stranger.reload()
    stranger.wait_for_function("window.frames.length === 1")
    stranger.wait_for_timeout(500)
    picture(stranger, "frame_refused_to_a_stranger")
    assert stranger.frames[1].url.startswith("chrome-error://")
    assert any("frame-ancestors" in words for words in told), told


def test_another_site_cannot_write_with_the_learners_cookies(
    window: Window, stranger: Any, course: Course, way: Front
) -> None:
    before = course.files()
    with stranger.expect_response(lambda answer: "/api/contents" in answer.url) as caught:
        stranger.evaluate(MAKE_A_FILE, {})
    assert f"username-{SPACE.replace('.', '-')}=" in way.cookies["POST /api/contents"], "the browser sent none"
    assert caught.value.status == 404, "Jupyter's answer to a site that it does not know"
    assert window.inside.evaluate(MAKE_A_FILE, {"mode": "same-origin"}) == 403, "cookies alone are not enough"
    assert course.files() == before
    own_page = {"mode": "same-origin", "headers": {"X-XSRFToken": window.inside.evaluate(XSRF_COOKIE)}}
    assert window.inside.evaluate(MAKE_A_FILE, own_page) == 201, "the course's own page can"
    (made,) = set(course.files()) - set(before)
    course.ask(f"api/contents/{made}", "DELETE")


def test_another_site_cannot_talk_to_a_kernel(window: Window, stranger: Any, course: Course) -> None:
    kernel = course.ask("api/kernels")[0]["id"]
    assert stranger.evaluate(LISTEN_TO_KERNEL, kernel) == "refused"
    assert window.inside.evaluate(LISTEN_TO_KERNEL, kernel) == "open", "the course's own page can"
