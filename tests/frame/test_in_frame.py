"""The course as a learner sees it on a Space: in a frame of Hugging Face's page, cookies allowed there or blocked."""

import pytest

from tests.browser import axe, needs_browser, picture
from tests.frame.conftest import Window
from tests.frame.course import Course
from tests.frame.front import COOKIE_PAGE, SPACE
from tests.lab_page import SECONDS, errors

pytestmark = needs_browser

FIRST = "00_start_here.ipynb"
PICTURES = "02_tokens.ipynb"
NO_COOKIES = "Your browser keeps no cookies here."
NOT_RIGHT = "That was not the right password."
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def opened(window: Window, course: Course) -> Window:
    """Lesson 00 in the frame, opened by the link with the token, every cell run."""
    window.open_space(f"?token={course.token}")
    window.lab.wait_until_open(FIRST)
    picture(window.page, f"frame_lesson_00_{window.cookies}")
    lesson = window.lab.run_all(lambda: course.lesson(FIRST))
    assert errors(lesson) == []
    return window


def test_the_browser_does_with_cookies_what_these_tests_say(window: Window) -> None:
    for _ in range(2):
        window.page.goto(COOKIE_PAGE)
        came = window.framed.get_by_role("status").inner_text()
    assert came == {"allowed": "tasty=yes", "blocked": "none"}[window.cookies]


def test_a_typed_token_opens_lesson_00_and_opens_it_again(window: Window, course: Course) -> None:
    window.open_space()
    window.framed.get_by_label("Password").wait_for()
    assert window.framed.get_by_text(NO_COOKIES).is_visible() == (window.cookies == "blocked")
    assert window.framed.get_by_text(NOT_RIGHT).count() == 0
    picture(window.page, f"frame_log_in_{window.cookies}")
    window.log_in("not-the-right-token")
    window.framed.get_by_text(NOT_RIGHT).wait_for()
    picture(window.page, f"frame_wrong_token_{window.cookies}")
    window.log_in(course.token)
    window.lab.wait_until_open(FIRST)
    assert window.inside.url == f"https://{SPACE}/lab/tree/{FIRST}", "the token must not stay in the address"

    window.inside.evaluate("window.seen = true; location.reload()")
    window.inside.wait_for_function("!window.seen")
    if window.cookies == "blocked":
        window.framed.get_by_text("It may ask for the password again").wait_for()
        window.log_in(course.token)
    window.lab.wait_until_open(FIRST)


def test_loading_the_page_of_the_link_again_keeps_the_learner_in(window: Window, course: Course) -> None:
    window.open_space(f"?token={course.token}")
    window.lab.wait_until_open(FIRST)
    window.context.clear_cookies()
    window.page.reload()
    window.lab.wait_until_open(FIRST)


def test_a_link_with_an_old_token_says_so(window: Window, course: Course) -> None:
    window.open_space("?token=of-an-earlier-start")
    window.framed.get_by_text(NOT_RIGHT).wait_for()
    window.log_in(course.token)
    window.lab.wait_until_open(FIRST)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_read_the_log_in_page(window: Window, scheme: str) -> None:
    window.page.emulate_media(color_scheme=scheme)
    window.open_space("?token=of-an-earlier-start")
    window.framed.get_by_text(NOT_RIGHT).wait_for()
    wrong, kept = axe(window.inside)
    assert wrong == []
    assert kept > 10
    window.page.set_viewport_size({"width": 340, "height": 900})
    picture(window.page, f"frame_log_in_narrow_{window.cookies}_{scheme}")
    sideways = window.inside.evaluate(SIDEWAYS)
    window.page.set_viewport_size({"width": 1280, "height": 900})
    window.page.emulate_media(color_scheme="light")
    assert sideways == 0


def test_every_cell_of_lesson_00_runs(opened: Window) -> None:
    assert opened.lab.lab.locator(".jp-Dialog").count() == 0, "a dialog stands in the learner's way"
    tale = opened.lab.cell("answer = storyteller(beginning").get_by_text("a little girl who")
    tale.scroll_into_view_if_needed()
    picture(opened.page, f"frame_lesson_00_run_{opened.cookies}")


def test_an_exercise_is_typed_and_checked(opened: Window) -> None:
    shown = opened.lab.type_and_run("q1.check()", "times = 1\n\nq1.check()")
    shown.get_by_text("Not yet.").wait_for()
    shown = opened.lab.type_and_run("q1.check()", "times = 2\n\nq1.check()")
    shown.get_by_text("Correct.").wait_for()
    picture(opened.page, f"frame_exercise_{opened.cookies}")


def test_an_error_is_told_in_plain_words(opened: Window) -> None:
    shown = opened.lab.type_and_run("print(beginning, beginning)", "print(beginning, beginning)\nprint(begining)")
    box = shown.get_by_role("status")
    box.wait_for()
    picture(opened.page, f"frame_error_{opened.cookies}")
    assert "begining" in box.inner_text()


def test_a_lesson_with_pictures_shows_them(opened: Window, course: Course) -> None:
    opened.framed.get_by_role("listitem", name=PICTURES).dblclick()
    opened.lab.wait_until_open(PICTURES)
    assert errors(opened.lab.run_all(lambda: course.lesson(PICTURES))) == []
    drawn = opened.lab.cell("show.tokens(tokenizer, text)").get_by_role("figure")
    drawn.wait_for(timeout=SECONDS * 1000)
    drawn.scroll_into_view_if_needed()
    picture(opened.page, f"frame_pictures_{opened.cookies}")
    assert "9 tokens, each with its id." in drawn.inner_text()
    assert drawn.get_by_role("listitem").count() == 9
