"""A learner's own app, started by the course and visited by the real client: it breaks, or it was switched off."""

from pathlib import Path

import pytest

from tests.kernel import Kernel, Ran

APP = """import gradio as gr

def answer(message, history):
    return "I heard " + message

page = gr.ChatInterface(answer, title="My chatbot", analytics_enabled=False)
page.launch()
"""
START = "from pathlib import Path\nfrom course_utils.chatbot import rehearse\napp = rehearse(Path({!r}))"
VISIT = "from gradio_client import Client\nvisitor = Client(app.address, verbose=False)"
ASK = 'print(visitor.predict("Hello", api_name="/answer"))'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(APP)
    return tmp_path


def explained(answer: Ran, *words: str) -> None:
    assert answer.error, "the cell did not fail"
    for word in words:
        assert word in answer.text, answer.text
        assert word.replace("`", "") in answer.page


def test_a_title_that_lost_its_quotation_marks(python: Kernel, folder: Path) -> None:
    (folder / "app.py").write_text(APP.replace('"My chatbot"', "Ines talks"))
    answer = python.run(START.format(str(folder)))
    assert answer.error == "RuntimeError"
    explained(answer, "Your app stopped while it was starting.", "mend line 6, save", "To begin anew, delete `app.py`")
    explained(answer, "SyntaxError: invalid syntax", "title=Ines talks")


def test_an_app_that_ends_without_a_word(python: Kernel, folder: Path) -> None:
    (folder / "app.py").write_text("import sys\nsys.exit(3)")
    explained(python.run(START.format(str(folder))), "Your app stopped", "mend it, save")


def test_an_app_that_was_switched_off(python: Kernel, folder: Path) -> None:
    assert not python.run(START.format(str(folder))).error
    assert "I heard Hello" in python.run(f"{VISIT}\n{ASK}").text
    python.run("app.stop()")
    for cell in (f"{VISIT}\n{ASK}", ASK):
        answer = python.run(cell)
        assert answer.error == "ConnectError"
        explained(answer, "Nobody answers at this address.", "Run the cell with `rehearse` again.")
        assert "model" not in answer.text


def test_another_refused_connection_is_not_taken_for_the_app(python: Kernel) -> None:
    answer = python.run('import httpx\nhttpx.get("http://127.0.0.1:9")')
    assert answer.error == "ConnectError" and "Nobody answers" not in answer.text
