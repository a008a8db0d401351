"""The lesson's pages: made in a real kernel, talked with in a real browser, closed by the lesson itself."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from course_utils.lessons.find import lesson
from course_utils.lessons.reading import read
from tests.browser import needs_browser, picture
from tests.chatbot.conftest import answered, say
from tests.kernel import Kernel
from tests.net import ask

pytestmark = needs_browser


class Notebook:
    """The lesson in a kernel, run as far as a test wants it."""

    def __init__(self, kernel: Kernel) -> None:
        self.kernel = kernel
        self.waiting = list(read(lesson("10")).code)

    def run_to(self, cell_id: str) -> Any:
        while self.waiting:
            cell = self.waiting.pop(0)
            ran = self.kernel.run(cell.source)
            assert ran.error is None, ran.traceback
            if cell.id == cell_id:
                return ran
        raise AssertionError(f"{cell_id} is not there, or was run before")


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    with Kernel(tmp_path_factory.mktemp("lesson"), GRADIO_ANALYTICS_ENABLED="False") as kernel:
        yield Notebook(kernel)


def address(notebook: Notebook) -> str:
    return notebook.kernel.run("print(page.local_url)").text.strip()


def test_the_first_page_answers_and_forgets_as_the_lesson_says(notebook: Notebook, open_page: Callable) -> None:
    shown = notebook.run_to("first-page")
    assert address(notebook).startswith("http://127.0.0.1:") and address(notebook) in shown.html
    assert "share" not in shown.text, "the advice to share is not shown"
    page = open_page(address(notebook))
    say(page, "My name is Ines.")
    answered(page, 1)
    say(page, "What is my name?")
    assert "Ines" not in answered(page, 2)


def test_the_second_page_remembers(notebook: Notebook, open_page: Callable[..., Any]) -> None:
    notebook.run_to("second-page")
    page = open_page(address(notebook))
    say(page, "My name is Ines.")
    answered(page, 1)
    say(page, "What is my name?")
    assert "Ines" in answered(page, 2)
    picture(page, "chatbot_in_notebook")
    assert page.get_by_role("heading", name="My chatbot").is_visible()


def test_what_a_page_hands_over_is_what_the_lesson_shows(notebook: Notebook, open_page: Callable[..., Any]) -> None:
    spy = """
arrived = []
def spy(message, history):
    arrived.append(history)
    return "Nice to meet you, Ines!"
page.close(verbose=False)
page = gr.ChatInterface(spy, analytics_enabled=False)
_ = page.launch(share=False, quiet=True, inline=False)
"""
    assert notebook.kernel.run(spy).error is None
    page = open_page(address(notebook))
    say(page, "My name is Ines.")
    answered(page, 1)
    say(page, "What is my name?")
    answered(page, 2)
    what_matters = "[{'role': turn['role'], 'content': turn['content']} for turn in arrived[1]]"
    assert notebook.kernel.run(f"print({what_matters} == history)").text.strip() == "True"


def test_the_lesson_closes_its_page(notebook: Notebook) -> None:
    last = address(notebook)
    notebook.run_to("files-cell")
    with pytest.raises(OSError):
        ask(last)
