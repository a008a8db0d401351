"""A good minimal lesson, to be broken in one place by each test. Its exercises are made with the real engine."""

import json
from copy import copy
from dataclasses import replace
from pathlib import Path

from course_utils.exercises import Exercise, Question, exercise

SECRET = "hf_" + "Ab1" * 9


class Draft:
    """A notebook that keeps every rule, and handles to change it."""

    def __init__(self) -> None:
        self.metadata: dict = {
            "kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"},
            "course": {"seconds": 4.0},
        }
        self.cells = [_cell(*given) for given in CELLS]

    def cell(self, name: str) -> dict:
        return next(cell for cell in self.cells if cell["id"] == name)

    def replace(self, name: str, old: str, new: str) -> None:
        cell = self.cell(name)
        assert old in cell["source"]
        cell["source"] = cell["source"].replace(old, new)

    def says(self, name: str, text: str) -> None:
        """Give a code cell another stored output."""
        self.cell(name)["outputs"] = [{"output_type": "stream", "name": "stdout", "text": text}]

    def shows(self, name: str, data: dict) -> None:
        self.cell(name)["outputs"] = [{"output_type": "display_data", "metadata": {}, "data": data}]

    def insert(self, after: str, name: str, kind: str, source: str) -> None:
        place = self.cells.index(self.cell(after)) + 1
        self.cells.insert(place, _cell(name, kind, source))

    def write(self, folder: Path, name: str = "00_good.ipynb") -> Path:
        path = folder / name
        notebook = {"cells": self.cells, "metadata": self.metadata, "nbformat": 4, "nbformat_minor": 5}
        path.write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")
        return path


def _cell(name: str, kind: str, source: str, output: str = "") -> dict:
    cell: dict = {"id": name, "cell_type": kind, "metadata": {}, "source": source}
    if kind == "code":
        outputs = [{"output_type": "stream", "name": "stdout", "text": output}] if output else []
        cell |= {"outputs": outputs, "execution_count": 1}
    return cell


CELLS = [
    ("title", "markdown", "# Lesson 00 · A good one\n\nWelcome.\n\n## What you will be able to do\n\n"
     "- run a cell,\n- let a language model go on with a text."),
    ("time", "markdown", "## Time, download, cost\n\n| | |\n|---|---|\n| Your time | about 15 minutes |\n"
     "| The computer's time | under half a minute |\n| Download of the real models | 5.6 GB, on a rented computer |"),
    ("page", "markdown", "## 1. The page\n\nThis page is a **notebook**. Each block of it is a **cell**. "
     "The **kernel** does the sums.\n\n**Predict.** What will come?\n\n**Run.** Press the keys."),
    ("sum", "code", "2 + 3", "5"),
    ("look", "markdown", "**Look closer.** The answer is 5, as [the next part](#2.-A-model) says again.\n\n"
     "**Change it.** Make it `2 + 30`. The machine counts, and it never tires."),
    ("model", "markdown", "## 2. A model\n\nA **language model** writes. It likes a **GPU**. You can rent a **Space** "
     "at [Hugging Face](https://huggingface.co/pricing)."),
    ("load", "code", 'storyteller = pipeline("text-generation", model=model_for("storyteller"))',
     "storyteller: practice/storyteller (small, trained for this course; stands in for microsoft/phi-2)"),
    ("ask", "markdown", "Now ask it for a tale."),
    ("tale", "code", 'tale = storyteller("Once", max_new_tokens=10)\nprint(tale)', "Once upon a time"),
    ("exercises", "markdown", "## Exercises\n\nThey are small.\n\n### Exercise 1 · Predict: the sum\n\nWhat is it?"),
    ("ex1", "code", "total = ____\n\nq1.check()"),
    ("ex2-text", "markdown", "### Exercise 2 · Change: the length\n\nMake it longer."),
    ("ex2", "code", "longer = ____\n\nq2.check()"),
    ("ex3-text", "markdown", "### Exercise 3 · Make: your own\n\nWrite a tale."),
    ("ex3", "code", "mine = ____\n\nq3.check()"),
    ("quiz", "markdown", "## Quiz\n\nWho does the sums?\n\na) The page.\n\nb) The kernel."),
    ("quiz1", "code", "quiz1.answer(____)"),
    ("next", "markdown", "## What's next\n\nIf you rented a Space, pause it now."),
    ("done", "code", 'progress("00")'),
]  # fmt: skip


@exercise("predict", solution="total = 5", hints=["Count."], wrong=[], right="Yes.")
def q1(total: object) -> str | None:
    return None if total == 5 else "Count again."


@exercise("modify", solution='longer = storyteller("Once", max_new_tokens=20)', hints=["20."], wrong=[], right="Yes.")
def q2(longer: object) -> str | None:
    return None


@exercise("make", solution='mine = storyteller("A king", max_new_tokens=20)', hints=["Two."], wrong=[], right="Yes.")
def q3(mine: object) -> str | None:
    return None


def exercises() -> list[Exercise]:
    return [copy(one) for one in (q1, q2, q3)]


q3_that_needs_more = replace(q3, solution_code="mine = storyteller.draw(size=2)")
QUESTIONS = [Question("00", 1, section=1, right="b", replies={"a": "It only shows them.", "b": "Yes."})]
