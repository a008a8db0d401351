"""The page to print: what it says, what it never overwrites, how it looks on paper and to a screen reader."""

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from course_utils import exercises, page, record
from course_utils.record import Event
from tests.browser import ARTEFACTS, FLAGS, axe, needs_browser, picture
from tests.kernel import Kernel
from tools.browser import find


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COURSE_RECORD", str(tmp_path / "record.jsonl"))
    monkeypatch.setenv("COURSE_FOLDER", str(tmp_path / "my-course"))
    (tmp_path / "my-course").mkdir()
    return tmp_path / "my-course"


class Rows(HTMLParser):
    """The page's table as a screen reader goes through it: each row with its cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data.strip()


def row(html: str, number: str) -> list[str]:
    return next(cells for cells in Rows(html).rows if cells[0] == number)


def do_all(lesson: str) -> None:
    for one in exercises.of_lesson(lesson):
        record.note(lesson, one.name, "check", "correct")
    for one in exercises.quiz_of_lesson(lesson):
        record.note(lesson, one.name, "answer", "correct")


def test_it_says_what_was_done_and_no_more(folder: Path) -> None:
    do_all("00")
    record.note("01", "q1", "check", "not yet")
    record.note("02", "q1", "hint", "1")
    page.my_page()
    html = (folder / "my_course.html").read_text(encoding="utf-8")
    _, title, solved, _, when = row(html, "00")
    total = len(exercises.of_lesson("00"))
    assert title == "Start here" and solved == f"{total} of {total}" and re.fullmatch(r"\d+ \w+ \d{4}", when)
    assert row(html, "01")[2].startswith("0 of") and row(html, "01")[4] != "not yet"
    assert row(html, "02")[4] == "not yet"
    assert f"Lessons begun: 2 of {len(exercises.lessons())}. Lessons complete: 1. Exercises solved: {total}." in html


def test_a_learner_who_tried_nothing_gets_a_page_too(folder: Path) -> None:
    page.my_page()
    html = (folder / "my_course.html").read_text(encoding="utf-8")
    assert "Nothing is noted yet." in html and "Lessons complete" not in html


def test_the_days_are_those_of_the_record(folder: Path) -> None:
    events = [Event(at, "00", "q1", "check", "correct") for at in
              ("2026-03-05T12:00:00+00:00", "2026-02-28T12:00:00+00:00", "yesterday", "")]  # fmt: skip
    assert page._between(page._days(events)) == "28 February 2026 – 5 March 2026"
    late = datetime(2026, 3, 5, 23, 59, tzinfo=UTC)
    assert page._days([Event(late.isoformat(), "00", "q1", "check", "correct")]) == (late.astimezone().date(),)


def test_a_second_time_renews_the_same_page(folder: Path) -> None:
    page.my_page()
    do_all("00")
    page.my_page()
    assert [file.name for file in folder.iterdir()] == ["my_course.html"]
    assert "Lessons complete: 1" in (folder / "my_course.html").read_text(encoding="utf-8")


def test_a_file_of_the_learners_own_is_never_touched(folder: Path, capsys: pytest.CaptureFixture) -> None:
    own = folder / "my_course.html"
    own.write_text("my own page")
    page.my_page()
    assert own.read_text() == "my own page" and "`my_course-2.html`" in capsys.readouterr().out
    second = folder / "my_course-2.html"
    changed = second.read_text(encoding="utf-8").replace("My course", "Ada's course")
    second.write_text(changed, encoding="utf-8")
    page.my_page()
    assert second.read_text(encoding="utf-8") == changed and (folder / "my_course-3.html").exists()


def test_what_only_looks_like_our_page_is_left_alone(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.html"
    page.my_page()
    (folder / "my_course.html").rename(elsewhere)
    (folder / "my_course.html").symlink_to(elsewhere)
    (folder / "my_course-2.html").mkdir()
    (folder / "my_course-3.html").symlink_to(tmp_path / "not-there")
    (folder / "my_course-4.html").write_bytes(b"\xff" + elsewhere.read_bytes())
    before = elsewhere.read_bytes()
    page.my_page()
    assert elsewhere.read_bytes() == before and not (tmp_path / "not-there").exists()
    assert (folder / "my_course-4.html").read_bytes()[:1] == b"\xff" and (folder / "my_course-5.html").is_file()


def test_nothing_but_the_record_is_on_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_NeverShowThis")
    record.note("00", "<script>alert(1)</script>", "check", "correct")
    page.my_page()
    html = (folder / "my_course.html").read_text(encoding="utf-8")
    secret = ("hf_NeverShowThis", str(folder), str(Path.home()), os.environ.get("USER") or "\0", "<script")
    assert not [word for word in secret if len(word) > 5 and word in html]
    assert not re.search(r"https?:|src=|href=|url\(|@import", html)


def test_in_a_notebook_where_nobody_learns_nothing_is_left_behind(tmp_path: Path) -> None:
    with Kernel(tmp_path, COURSE_RECORD=str(tmp_path / "record.jsonl")) as kernel:
        shown = kernel.run("from course_utils.page import my_page\nmy_page()")
        assert shown.error is None and "Your page is written." in shown.text and str(tmp_path) not in shown.text
    assert not list(tmp_path.rglob("my_course*"))


@pytest.fixture
def opened(folder: Path) -> Iterator:
    from playwright.sync_api import sync_playwright

    do_all("00")
    do_all("01")
    page.my_page()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=find(), args=FLAGS)
        paper = browser.new_page(viewport={"width": 900, "height": 1100}, color_scheme="dark")
        asked: list[str] = []
        paper.on("request", lambda request: asked.append(request.url))
        paper.goto((folder / "my_course.html").as_uri())
        assert len(asked) == 1, f"the page asked for more than itself: {asked}"
        yield paper
        browser.close()


@needs_browser
def test_it_reads_well_and_prints_on_a4_in_black_on_white(opened) -> None:
    wrong, kept = axe(opened)
    assert wrong == [] and kept > 10
    opened.get_by_label("My name").fill("Ada Lovelace")
    assert opened.get_by_role("rowheader", name="00", exact=True).count() == 1
    assert opened.get_by_role("columnheader").count() == 5
    used = opened.evaluate(
        "[...document.querySelectorAll('*')].flatMap(e => ['color', 'backgroundColor', 'borderBottomColor']"
        ".map(part => getComputedStyle(e)[part]))"
    )
    assert {*used} <= {"rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
    picture(opened, "page-to-print", full_page=True)
    printed = opened.pdf(prefer_css_page_size=True)
    (ARTEFACTS / "page-to-print.pdf").write_bytes(printed)
    assert printed.count(b"/Type /Page\n") == 1 and re.search(rb"/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]", printed)
