"""The learner's first minute: from `docker run` to the first answer of a model, in the image and a real browser.

The image must be there already: `make test-image` builds it.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench.in_image import NoImage, image
from tests.bench.report import Table, median_and_spread
from tests.browser import FLAGS
from tests.lab_page import SECONDS, LabPage
from tools.browser import find

ROUNDS = 3
WAYS = {"warm kernels": {}, "plain kernels": {"COURSE_WARM_KERNELS": "off"}}
LESSON = "01_one_line_of_ai.ipynb"
FIRST, ANSWER = "from transformers import pipeline", 'sentiment("I love this course.")'
CELLS_BETWEEN = 6  # the cells from the one after FIRST to ANSWER, text cells among them
FAR_AWAY = {"offline": False, "latency": 40, "downloadThroughput": 20e6 / 8, "uploadThroughput": 5e6 / 8}
AS_ON_A_LAPTOP = {"SPACE_ID": None, "SPACE_HOST": None, "COURSE_MODELS": "practice"}
HOW = f"""The image's first lesson with a model, opened in Chromium. Median of {ROUNDS} rounds in turns, smallest and
largest, in seconds. One start before them is not counted: the files were in the computer's memory already. Between the
log-in page and the password lie {{calm:.0f}} seconds, not counted either, in which the container was left in peace. The
last row is the same page in one more fresh browser, over a line like the one to a Space."""


def measure() -> Table:
    if not find():
        raise SystemExit("There is no Chromium on this computer: this benchmark needs one.")
    try:
        with image():
            return rounds()
    except NoImage as reason:
        raise SystemExit(f"This benchmark needs the image: {reason}.") from None


def rounds() -> Table:
    """Take turns, so that a busy moment of the machine falls on all alike."""
    from playwright.sync_api import sync_playwright

    from tests.image.in_frame import CALM

    taken: dict[str, list[dict[str, float]]] = {way: [] for way in WAYS}
    with sync_playwright() as playwright:
        one_round(playwright, {})
        for _ in range(ROUNDS):
            for way, settings in WAYS.items():
                taken[way].append(one_round(playwright, settings))
    steps = next(iter(taken.values()))[0]
    rows = [[step, *(median_and_spread([done[step] for done in taken[way]]) for way in WAYS)] for step in steps]
    return Table(HOW.format(calm=CALM), ["from … to …", *WAYS], rows)


def one_round(playwright: Any, settings: dict[str, str]) -> dict[str, float]:
    """A fresh container and a fresh browser. Gives back the seconds of each step."""
    from tests.image.container import Container
    from tests.image.figures import wait_until_log_in
    from tests.image.in_frame import CALM

    container = Container(**AS_ON_A_LAPTOP, **settings)
    try:
        steps = {"`docker run` to the log-in page": wait_until_log_in(container)}
        time.sleep(CALM)
        with visit(playwright, container) as page:
            steps |= first_steps(page)
        steps["all of these together"] = sum(steps.values())
        with visit(playwright, container) as page:
            line = page.context.new_cdp_session(page)
            line.send("Network.enable")
            line.send("Network.emulateNetworkConditions", FAR_AWAY)
            steps["the password to lesson 01 on the page, over 20 Mbit/s and 40 ms"] = log_in(page)
    finally:
        container.remove()
    return steps


@contextmanager
def visit(playwright: Any, container: Any) -> Iterator[Any]:
    """A fresh browser at the log-in page, with the password typed already."""
    browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(SECONDS * 1000)
    page.goto(f"{container.url}/lab/tree/{LESSON}")
    page.get_by_label("Password").fill(container.token)
    yield page
    browser.close()


def log_in(page: Any) -> float:
    """Seconds until the lesson can be read."""
    begun = time.perf_counter()
    page.get_by_role("button", name="Open the course").click()
    LabPage(page, page).notebook.get_by_role("heading", name="Lesson 01").wait_for()
    return time.perf_counter() - begun


def first_steps(page: Any) -> dict[str, float]:
    """From the password to the first answer of a model."""
    lab = LabPage(page, page)
    to_the_page = log_in(page)
    on_the_page = time.perf_counter()
    lab.wait_until_open(LESSON)
    ready = time.perf_counter()
    cell = lab.cell(FIRST)
    cell.locator(".cm-content").click()
    run = time.perf_counter()
    page.keyboard.press("Shift+Enter")
    cell.get_by_text("[1]:", exact=True).wait_for()
    imported = time.perf_counter()
    for _ in range(CELLS_BETWEEN):
        page.keyboard.press("Shift+Enter")
    lab.notebook.locator(".jp-CodeCell").filter(has_text=ANSWER).get_by_text("POSITIVE").wait_for()
    return {
        "the password to lesson 01 on the page": to_the_page,
        "lesson 01 on the page to a kernel that is ready": ready - on_the_page,
        "Run in its first cell (the imports) to its end": imported - run,
        "Run in the next three cells to the model's first answer": time.perf_counter() - imported,
    }
