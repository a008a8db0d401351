"""Growing text and an adjustable temperature in a real kernel, as a stored notebook keeps them."""

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from course_utils.lessons.refresh import practice_environment
from tests.conftest import ROOT

VIEW = "application/vnd.jupyter.widget-view+json"
CELLS = {
    "load": """
from transformers import AutoModelForCausalLM, AutoTokenizer
from course_utils import model_for, show
tokenizer = AutoTokenizer.from_pretrained(model_for("storyteller"))
model = AutoModelForCausalLM.from_pretrained(model_for("storyteller"))
inputs = tokenizer("Once upon a time", return_tensors="pt")""",
    "grow": """
from course_utils.show import growing
growing.SECONDS_BETWEEN = 0
output = model.generate(**inputs, streamer=show.Growing(tokenizer), max_new_tokens=12, do_sample=False)""",
    "decoded": "print(tokenizer.decode(output[0]))",
    "picture": "show.tokens(tokenizer, 'A king')",
    "adjustable": """
logits = model(**inputs).logits
adjustable = show.try_temperature(tokenizer, logits)
adjustable""",
    "changed": """
temperature, top, picture = adjustable.controls.children
temperature.value, top.value = 0.2, 3
still = show.next_words(tokenizer, logits, top=3, temperature=0.2)
print(picture.value == still.html, "temperature 0.2" in picture.value)""",
}


class Counting(NotebookClient):
    """Counts how often a picture is renewed in place; the stored notebook only keeps the last."""

    renewed = 0

    def process_message(self, msg: dict, cell: dict, cell_index: int) -> object:
        self.renewed += msg["msg_type"] == "update_display_data"
        return super().process_message(msg, cell, cell_index)


@pytest.fixture(scope="module")
def ran() -> tuple[dict[str, list], int]:
    """Every cell's stored outputs, and how often something was renewed."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code.strip()) for code in CELLS.values()])
    client = Counting(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(ROOT)}})
    client.execute(env=os.environ | practice_environment() | {"PYTHONPATH": str(Path(ROOT))})
    return {name: cell.outputs for name, cell in zip(CELLS, notebook.cells, strict=True)}, client.renewed


def test_the_stored_notebook_keeps_the_whole_text_once(ran: tuple[dict[str, list], int]) -> None:
    outputs, _ = ran
    (grown,) = outputs["grow"]
    assert grown.output_type == "display_data"
    written = outputs["decoded"][0].text.strip()
    assert grown.data["text/plain"].startswith("Prompt: Once upon a time\nNew: ")
    assert grown.data["text/plain"].replace("Prompt: ", "").replace("\nNew: ", "").startswith(written)
    assert "12 new tokens." in grown.data["text/plain"] and "12 new tokens." in grown.data["text/html"]


def test_the_text_is_renewed_for_every_token(ran: tuple[dict[str, list], int]) -> None:
    assert ran[1] >= 12


def test_a_picture_is_both_html_and_text(ran: tuple[dict[str, list], int]) -> None:
    (picture,) = ran[0]["picture"]
    assert picture.data["text/plain"].startswith("2 tokens") and "2 tokens" in picture.data["text/html"]


def test_the_fields_bring_the_still_picture_with_them(ran: tuple[dict[str, list], int]) -> None:
    (shown,) = ran[0]["adjustable"]
    assert set(shown.data) == {VIEW, "text/html", "text/plain"}
    assert "temperature 1" in shown.data["text/plain"] and "temperature 1" in shown.data["text/html"]


def test_changing_the_fields_redraws_the_picture(ran: tuple[dict[str, list], int]) -> None:
    assert ran[0]["changed"][0].text == "True True\n"


def test_without_widgets_the_still_picture_is_all(run_python) -> None:
    code = """
import sys
sys.modules["ipywidgets"] = None  # as if it were not installed
from course_utils import show
assert "torch" not in sys.modules and "IPython" not in sys.modules
import torch
from course_utils.show.adjust import _controls
from transformers import AutoTokenizer
from course_utils import model_for
adjustable = show.try_temperature(AutoTokenizer.from_pretrained(model_for("storyteller")), torch.arange(9.0))
print(sorted(adjustable._repr_mimebundle_()))
"""
    done = run_python(code, COURSE_MODELS="practice", PYTHONPATH=str(ROOT))
    assert done.stdout.splitlines()[-1] == "['text/html', 'text/plain']", done.stderr
