"""The chatbot's page: the real app in a process of its own, practice models, a real browser."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from course_utils.chatbot import FILES, TEMPLATE, Rehearsal
from course_utils.place import PRACTICE_CACHE
from tests.browser import FLAGS
from tools.browser import find

PRACTICE = {"HF_HUB_CACHE": str(PRACTICE_CACHE), "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"}
ON_A_SPACE = {"SYSTEM": "spaces", "SPACE_ID": "ada/my-first-chatbot"}
SECONDS = 120
TEXTS_ONLY = """{%- for message in messages if message['content'] is not string %}
{{- raise_exception('I take texts only.') }}
{%- endfor %}
"""


def snapshot(role: str) -> Path:
    """The folder with a practice model's files."""
    return next((PRACTICE_CACHE / f"models--practice--{role}" / "snapshots").iterdir())


@pytest.fixture(scope="module")
def app_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the Space has: the three files and nothing else."""
    folder = tmp_path_factory.mktemp("space")
    for name in FILES:
        shutil.copyfile(TEMPLATE / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def app(app_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rehearsal]:
    """The app with the practice chat model, its chat template as strict as many are: it takes texts, and no parts."""
    model = tmp_path_factory.mktemp("model")
    shutil.copytree(snapshot("chat"), model, dirs_exist_ok=True)
    template = (model / "chat_template.jinja").read_text()
    (model / "chat_template.jinja").write_text(TEXTS_ONLY + template)
    running = Rehearsal(app_folder, {**PRACTICE, **ON_A_SPACE, "MODEL_ID": str(model)}, SECONDS)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def open_page() -> Iterator[Callable[..., Any]]:
    """Opens a page as another visitor each time: a browser window that shares nothing with the others."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)

        def visit(address: str, **look: Any) -> Any:
            page = browser.new_context(**look).new_page()
            page.set_default_timeout(40_000)
            page.asked = []
            page.on("request", lambda request: page.asked.append(request.url))
            page.goto(address)
            page.get_by_role("textbox").wait_for()
            return page

        yield visit
        browser.close()


def say(page: Any, words: str) -> None:
    page.get_by_role("textbox").fill(words)
    page.get_by_role("textbox").press("Enter")


def answers(page: Any) -> Any:
    """What the model has said on the page so far."""
    return page.locator(".message.bot")


def answered(page: Any, number: int) -> str:
    """The model's answer of that number, once it is complete: then a new message can be sent."""
    answers(page).nth(number - 1).wait_for()
    page.locator("textarea:enabled").wait_for()
    return answers(page).nth(number - 1).inner_text()
