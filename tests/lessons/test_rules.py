"""Each teaching rule has a lesson that breaks it, made from the good one by one small change."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from course_utils.lessons.check import check
from course_utils.lessons.find import root
from course_utils.lessons.reading import read
from course_utils.lessons.rules import RULES
from course_utils.lessons.rules.text import reading_grade
from tests.lessons.draft import SECRET, Draft, q3_that_needs_more


@dataclass
class Case:
    """A change to the good lesson, the one rule it breaks, and words of the message."""

    rule: str
    says: str
    change: Callable[[Draft], object]
    also: tuple[str, ...] = ()


LONG_SENTENCE = "The king " + "and the queen " * 10 + "sat down."
HARD = (
    "Notwithstanding considerable organisational difficulties, international cooperation facilitates understanding. "
    * 20
)
PNG = {"image/png": "iVBORw0KGgo=", "text/plain": "<Figure size 640x480>"}
ERROR = {"output_type": "error", "ename": "NameError", "evalue": "x", "traceback": []}


def renamed(draft: Draft, old: str, new: str) -> None:
    draft.cell(old)["id"] = new


CASES = [
    Case("skeleton", "does not begin with its title", lambda d: d.replace("title", "Lesson 00", "Lesson 07")),
    Case("skeleton", "does not begin with its title", lambda d: d.insert("done", "end", "markdown", "# The end")),
    Case("skeleton", '"Quiz" is missing', lambda d: d.replace("quiz", "## Quiz", "### Quiz")),
    Case("skeleton", '"More" is no part', lambda d: d.insert("quiz1", "more", "markdown", "## More")),
    Case("skeleton", "out of order", lambda d: [d.replace("exercises", "## Exercises", "## Quiz"),
         d.replace("quiz", "## Quiz", "## Exercises")]),
    Case("skeleton", "[1, 3]", lambda d: d.replace("model", "2. A model", "3. A model"), ("internal-links",)),
    Case("skeleton", "how to stop paying", lambda d: d.replace("next", "pause it now", "be glad")),
    Case("ending", "what the learner has tried", lambda d: d.replace("done", '"00"', '"01"')),
    Case("ending", "what the learner has tried", lambda d: d.replace("done", 'progress("00")', "2 + 4")),
    Case("ending", "what the learner has tried", lambda d: d.cells.remove(d.cell("done"))),
    Case("steps", "**Look closer.**", lambda d: d.replace("look", "**Look closer.**", "Look.")),
    Case("steps", "too early", lambda d: d.replace("page", "**Predict.** What will come?", "**Change it.** Now.\n\n"
         "**Predict.** What will come?")),
    Case("heading-levels", "level 4, after one of level 2", lambda d: d.replace("ask", "Now", "#### Tales\n\nNow")),
    Case("terms", '"kernel" is used before it is introduced',
         lambda d: d.replace("page", "This page", "The kernel counts. This page")),
    Case("terms", '"Kernels" is used before', lambda d: d.replace("page", "This page", "Kernels count. This page")),
    Case("terms", '"tokens" is used, but lesson 02', lambda d: d.replace("ask", "a tale", "ten tokens")),
    Case("terms", '"tensor" is used, but lesson 03', lambda d: d.replace("ask", "a tale", "a tensor")),
    Case("terms", '"Checkpoint" is used, but no lesson', lambda d: d.replace("ask", "Now", "A Checkpoint. Now")),
    Case("terms", '"logits" is used', lambda d: d.replace("ask", "Now ask it for a tale.", "### Its logits\n\nAsk.")),
    Case("terms", "but it does not", lambda d: d.replace("model", "likes a **GPU**", "likes power")),
    Case("terms", '"kernel" is used before', lambda d: d.replace("page", "The **kernel**", "**The kernel.** It")),
    Case("term-count", "introduces 7 terms", lambda d: d.replace("ask", "a tale", "a **tensor**"), ("terms",)),
    Case("reading-grade", "reads at grade", lambda d: d.replace("ask", "Now", f"{HARD}Now"), ("minutes",)),
    Case("sentence-length", "has 31 words", lambda d: d.replace("ask", "Now", f"The{' cat' * 29} sat. Now")),
    Case("sentence-length", "has 34 words", lambda d: d.replace("ask", "Now", f"{LONG_SENTENCE} Now")),
    Case("banned-words", '"Just"', lambda d: d.replace("ask", "Now", "Just")),
    Case("banned-words", '"of course"', lambda d: d.replace("ask", "Now", "Now, of course,")),
    Case("banned-words", '"simply"', lambda d: d.replace("sum", "2 + 3", "2 + 3  # simply the sum")),
    Case("pictures", "no alternative text", lambda d: d.replace("ask", "Now", "![](01_other.ipynb) Now"),
         ("internal-links",)),
    Case("pictures", "no alternative text",
         lambda d: d.replace("ask", "Now", 'See <img src="https://a.org/b.png"> Now')),
    Case("pictures", "a picture without words", lambda d: d.shows("sum", PNG)),
    Case("pictures", "in the stored output", lambda d: d.shows("sum", {"text/html": "<img src='x'>"})),
    Case("cell-length", "has 16 lines", lambda d: d.replace("sum", "2 + 3", "# a word\n" * 15 + "2 + 3")),
    Case("cell-median", "5.5 lines or more", lambda d: [cell.update(source="a\n" * 4 + cell["source"])
         for cell in d.cells if cell["cell_type"] == "code"]),
    Case("text-before-code", "Nothing is said", lambda d: d.insert("sum", "bare", "markdown", "### Bare") or
         d.insert("bare", "sum-2", "code", "2 + 4")),
    Case("text-before-code", "Nothing is said", lambda d: d.cells.insert(0, d.cells.pop(3)), ()),
    Case("code-after-code", "follows the code cell sum", lambda d: d.insert("sum", "sum-2", "code", "2 + 4")),
    Case("removed-api", "is gone", lambda d: d.replace("sum", "2 + 3", 'pipeline("summarization")')),
    Case("removed-api", "is gone", lambda d: d.replace("sum", "2 + 3", "from transformers import Conversation")),
    Case("removed-api", "is gone", lambda d: d.replace("sum", "2 + 3", "TFAutoModel.from_pretrained('x')")),
    Case("removed-api", "is gone", lambda d: d.replace("sum", "2 + 3", "M.from_pretrained(x, load_in_4bit=True)")),
    Case("removed-api", "is gone", lambda d: d.replace("ask", "Now", "Write `grouped_entities=True`. Now")),
    Case("removed-api", "`torch_dtype` is old.",
         lambda d: d.replace("ask", "Now", "```python\nx(torch_dtype=1)\n```\nNow")),
    Case("removed-api", "`from_pretrained(… load_in_4bit=True)` is gone",
         lambda d: d.replace("tale", "tale = ", 'M.from_pretrained(find("x"), load_in_4bit=True)\ntale = ')),
    Case("removed-api", "`pipeline(… task='summarization')` is gone",
         lambda d: d.replace("sum", "2 + 3", 'pipeline(model=find("x"), task="summarization")')),
    Case("removed-api", "`Seq2SeqTrainer(… tokenizer=t)` is gone",
         lambda d: d.replace("sum", "2 + 3", "Seq2SeqTrainer(model=f(x), tokenizer=t)")),
    Case("removed-api", "is gone", lambda d: d.replace("ask", "Now", "Write `pipeline(model=f(x), task='vqa')`. Now")),
    Case("removed-api", "`pipeline(model=f(x), task='vqa'` is gone",
         lambda d: d.replace("sum", "2 + 3", "pipeline?\npipeline(model=f(x), task='vqa')")),
    Case("removed-api", "is gone",
         lambda d: d.replace("sum", "2 + 3", "from transformers import (\n    pipeline,\n    Conversation,\n)")),
    Case("exercises", "cells for q1, q3", lambda d: d.replace("ex2", "q2.check()", "q2"), ("minutes",)),
    Case("exercises", "no blank", lambda d: d.replace("ex1", "____", "5")),
    Case("exercises", "stands under the heading", lambda d: d.replace("ex2-text", "Change:", "Make:")),
    Case("exercises", "stands under the heading", lambda d: d.replace("ex2-text", "Exercise 2", "Exercise 4")),
    Case("quiz", "not left blank", lambda d: d.replace("quiz1", "____", '"b"')),
    Case("quiz", "No options", lambda d: d.replace("quiz", "b) The", "The")),
    Case("quiz", "cells for nothing", lambda d: d.cells.remove(d.cell("quiz1"))),
    Case("minutes", "makes 15 minutes likely", lambda d: d.replace("time", "15 minutes", "40 minutes")),
    Case("minutes", "cannot read", lambda d: d.replace("time", "about 15 minutes", "not long")),
    Case("minutes", "no row", lambda d: d.replace("time", "Your time", "Time")),
    Case("seconds", "Nobody has measured", lambda d: d.metadata.pop("course")),
    Case("seconds", "Nobody has measured", lambda d: d.metadata.update(course=None)),
    Case("seconds", "Nobody has measured", lambda d: d.metadata.update(course={"seconds": "4"})),
    Case("seconds", "40 seconds were measured", lambda d: d.metadata.update(course={"seconds": 40})),
    Case("seconds", "cannot read", lambda d: d.replace("time", "under half a minute", "little")),
    Case("download", "5.6 GB", lambda d: d.replace("time", "5.6 GB", "nothing")),
    Case("download", "5.6 GB", lambda d: d.replace("time", "5.6 GB", "900 MB")),
    Case("download", "does not say right there",
         lambda d: d.replace("tale", "tale =", 'role = "chat"\nmodel_for(role)\ntale =')),
    Case("download", "does not say right there", lambda d: d.replace("tale", "tale =", "get = model_for\ntale =")),
    Case("download", "does not say right there",
         lambda d: d.replace("sum", "2 + 3", "from course_utils import model_for as get")),
    Case("internal-links", "leads to no heading", lambda d: d.replace("look", "#2.-A-model", "#2-a-model")),
    Case("internal-links", "leads to no lesson", lambda d: d.replace("look", "#2.-A-model", "09_the_hub.ipynb")),
    Case("internal-links", "leads to no lesson", lambda d: d.replace("look", "#2.-A-model", "../README.md")),
    Case("internal-links", "nowhere.md leads to no lesson",
         lambda d: d.replace("look", "[the next part](#2.-A-model)", "<a href=nowhere.md>there</a>")),
    Case("external-links", "not a plain address", lambda d: d.replace("model", "https:", "http:")),
    Case("external-links", "not a plain address", lambda d: d.replace("model", "huggingface.co/", "localhost:8888/")),
    Case("external-links", "came from", lambda d: d.replace("model", "pricing", "pricing?utm_source=course")),
    Case("external-links", "can lose it", lambda d: d.replace("ask", "Now", "![A cat](attachment:cat.png) Now")),
    Case("practice-outputs", "another place", lambda d: d.says("sum", "cuda: the GPU NVIDIA A10G")),
    Case("practice-outputs", "another place", lambda d: d.says("sum", "Hub: the real models, downloaded")),
    Case("practice-outputs", "does not say that practice/storyteller", lambda d: d.says("load", "")),
    Case("practice-outputs", "another place", lambda d: d.says("load", "microsoft/phi-2 (the real model, 5.6 GB)")),
    Case("practice-outputs", "is an error", lambda d: d.cell("sum").update(outputs=[ERROR])),
    Case("machine-paths", "/home/ann", lambda d: d.says("sum", "File /home/ann/lesson.py, line 1")),
    Case("machine-paths", "/site-packages/", lambda d: d.shows("sum", {"text/html": "/opt/x/site-packages/torch"})),
    Case("machine-paths", "/mnt/c", lambda d: d.says("sum", "/mnt/c/Users")),
    Case("machine-paths", "/data/users/ann", lambda d: d.says("sum", "/data/users/ann/x")),
    Case("machine-paths", str(root()), lambda d: d.says("sum", f"see {root()}/lessons")),
    Case("kernelspec", "which kernel", lambda d: d.metadata.pop("kernelspec")),
    Case("kernelspec", "which kernel", lambda d: d.metadata.update(kernelspec=None)),
    Case("widgets", "state of widgets", lambda d: d.metadata.update(widgets={})),
    Case("widgets", "is a widget", lambda d: d.shows("sum", {"application/vnd.jupyter.widget-view+json": {}})),
    Case("secrets", "a Hugging Face token: hf_Ab1…", lambda d: d.replace("sum", "2 + 3", f'login("{SECRET}")')),
    Case("secrets", "an Amazon key: AKIA01…", lambda d: d.says("sum", "AKIA" + "0123456789ABCDEF")),
    Case("secrets", "a Google key: AIzaSy…", lambda d: d.says("sum", "AIza" + "Sy" * 17 + "-")),
    Case("secrets", "It holds a password.", lambda d: d.replace("sum", "2 + 3", 'password = "open-sesame"')),
    Case("secrets", "It holds a password.", lambda d: d.replace("sum", "2 + 3", "log_in({'password': 'sesame'})")),
    Case("secrets", "a key in it", lambda d: d.says("sum", "http://127.0.0.1:8888/lab?token=0123456789abcdef0123")),
    Case("secrets", "a password in it", lambda d: d.says("sum", "git clone https://ann:secret@example.org")),
    Case("cell-ids", "which no person chose", lambda d: renamed(d, "sum", "3f2a91bc")),
    Case("cell-ids", "which no person chose", lambda d: renamed(d, "sum", "b41c0f5e-06f5-4a8c-9a55-1c2d3e4f5a6b")),
    Case("cell-ids", "which no person chose", lambda d: d.cell("sum").pop("id")),
    Case("cell-ids", "which no person chose", lambda d: d.cell("sum").update(id=None)),
    Case("cell-ids", "which no person chose", lambda d: renamed(d, "sum", "cell-3")),
    Case("cell-ids", "which no person chose", lambda d: renamed(d, "sum", "untitled-2")),
    Case("cell-ids", "Two cells", lambda d: renamed(d, "tale", "sum")),
]  # fmt: skip


def test_the_good_lesson_keeps_every_rule(room: dict, tmp_path: Path) -> None:
    assert check([Draft().write(tmp_path)]) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.says}")
def test_a_broken_rule_is_found_and_says_how_to_mend_it(case: Case, room: dict, tmp_path: Path) -> None:
    draft = Draft()
    case.change(draft)
    found = check([draft.write(tmp_path)])
    assert {problem.rule for problem in found} - set(case.also) == {case.rule}, "\n".join(map(str, found))
    mine = [problem for problem in found if problem.rule == case.rule]
    assert any(case.says in problem.what for problem in mine), mine
    assert all(problem.file == "00_good.ipynb" and len(problem.mend) > 10 for problem in found)
    assert all(not problem.cell or problem.cell in {cell.get("id") for cell in draft.cells} for problem in found)
    assert SECRET not in "".join(map(str, found))


def broken(rule: str, path: Path) -> list[str]:
    """What one rule finds in a lesson."""
    return [problem.what for problem in check([path]) if problem.rule == rule]


def test_an_exercise_needs_an_example_of_every_call_and_setting(room: dict, tmp_path: Path) -> None:
    room["exercises"][2] = q3_that_needs_more
    assert broken("examples", Draft().write(tmp_path)) == [
        "q3 needs `.draw()`, which no cell before it shows.",
        "q3 needs `size=`, which no cell before it shows.",
    ]


def test_an_example_may_stand_in_an_earlier_lesson_but_not_in_an_exercise(room: dict, tmp_path: Path) -> None:
    room["exercises"][2] = q3_that_needs_more
    draft = Draft()
    draft.replace("ex2", "____", "storyteller.draw(size=____)")
    path = draft.write(tmp_path, "01_later.ipynb")
    assert len(broken("examples", path)) == 2
    earlier = Draft()
    earlier.replace("sum", "2 + 3", "%time\nstoryteller.draw(size=3)")
    earlier.write(tmp_path, "00_good.ipynb")
    assert broken("examples", path) == []


@pytest.mark.parametrize(
    "kinds", [("predict", "make", "modify"), ("predict", "predict", "make"), ("predict", "modify")]
)
def test_the_kinds_of_exercises_come_in_order(kinds: tuple[str, ...], room: dict, tmp_path: Path) -> None:
    for one, kind in zip(room["exercises"], kinds, strict=False):
        one.kind = kind
    del room["exercises"][len(kinds) :]
    assert any("are of the kinds" in what for what in broken("exercises", Draft().write(tmp_path)))


def test_a_lesson_without_a_module_of_exercises_is_told_so(tmp_path: Path) -> None:
    draft = Draft()
    path = draft.write(tmp_path, "98_no_module.ipynb")
    assert "its module for nothing" in broken("exercises", path)[0] and "nothing" in broken("quiz", path)[0]


def test_a_question_points_to_a_section_before_it(room: dict, tmp_path: Path) -> None:
    room["questions"][0] = replace(room["questions"][0], section=3)
    assert broken("quiz", Draft().write(tmp_path)) == ["quiz1 points to section 3, which is not there before it."]


def says_too_much(total: object) -> str | None:
    return f"{total} is obviously wrong."


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"hint_texts": ["Simply count."]}, 'q1 says "Simply", which can hurt a reader who finds it hard.'),
        ({"right": "That is the tensor."}, 'q1 uses "tensor", which no lesson so far has introduced.'),
        ({"hint_texts": [LONG_SENTENCE]}, "q1 has a sentence of 34 words. Make two of it."),
        ({"looks_at": says_too_much}, 'q1 says "obviously", which can hurt a reader who finds it hard.'),
        ({"right": "That is the `tensor`."}, None),
    ],
)
def test_what_exercises_say_keeps_the_rules_for_text(change: dict, what: str, room: dict, tmp_path: Path) -> None:
    room["exercises"][0] = replace(room["exercises"][0], **change)
    assert broken("replies", Draft().write(tmp_path)) == ([what] if what else [])


def test_what_the_quiz_says_keeps_them_too(room: dict, tmp_path: Path) -> None:
    room["questions"][0] = replace(room["questions"][0], replies={"a": "It has logits.", "b": "Yes."})
    assert broken("replies", Draft().write(tmp_path)) == ['quiz1 uses "logits", which no lesson so far has introduced.']


def test_every_rule_has_a_lesson_that_breaks_it() -> None:
    tested_alone = {"examples", "replies"}
    assert {case.rule for case in CASES} | tested_alone == {rule.name for rule in RULES}
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    "text",
    [
        "Your access token is a key.",
        "Write `logits` and `tensor[0]`.",
        "See the list below, and the space between.",
        "See <https://a.org/tensor>.",
        "Read [this](https://a.org/checkpoint).",
        "```python\nlogits = 1\n```",
        "> If you saw this elsewhere: `grouped_entities=True` is the old way.",
        '<details><summary>If you saw this elsewhere</summary>\n\n`pipeline("summarization")`\n\n</details>',
        "`BitsAndBytesConfig(load_in_4bit=True)` and `from_pretrained(x, quantization_config="
        "BitsAndBytesConfig(bnb_4bit_use_double_quant=True, load_in_4bit=True))`",
        "The box is justified. He uneasily laughs: the version of the course.",
        "![A small cat asleep](https://a.org/cat.png)",
        f"The{' cat' * 28} sat.",
        "`pipeline('text-generation', model=f('summarization'))`",
        "A sentence with `a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g` in it.",
        "| the | table |\n|---|---|\n" + f"| {LONG_SENTENCE} | x |",
    ],
)
def test_what_is_no_problem(text: str, room: dict, tmp_path: Path) -> None:
    draft = Draft()
    draft.insert("tale", "more", "markdown", text)
    assert check([draft.write(tmp_path)]) == []


def test_what_the_box_of_old_ways_does_not_cover(room: dict, tmp_path: Path) -> None:
    old = '`pipeline("translation")`'
    draft = Draft()
    box = "<details><summary>If you saw this elsewhere</summary>\n\nOld.\n\n</details>\n\n"
    draft.insert("tale", "after-box", "markdown", f"{box}{old}")
    draft.insert("after-box", "after-heading", "markdown", f"If you saw this elsewhere: old.\n\n### New\n\n{old}")
    draft.insert("after-heading", "open-box", "markdown", "If you saw this elsewhere: old.")
    draft.insert("open-box", "next-cell", "markdown", old)
    found = check([draft.write(tmp_path)])
    assert [problem.cell for problem in found] == ["after-box", "after-heading", "next-cell"]


def test_a_link_to_a_file_that_learners_do_not_get(room: dict, tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("# Notes")
    draft = Draft()
    draft.replace("look", "#2.-A-model", "notes.md")
    assert broken("internal-links", draft.write(tmp_path)) == ["The link notes.md leads to no lesson."]


def test_a_link_to_a_heading_of_another_lesson(room: dict, tmp_path: Path) -> None:
    Draft().write(tmp_path, "01_next.ipynb")
    draft = Draft()
    draft.replace("look", "#2.-A-model", "01_next.ipynb#1.-The-page")
    assert broken("internal-links", draft.write(tmp_path)) == []
    draft.replace("look", "#1.-The-page", "#1.-The-pages")
    assert "leads to no heading" in broken("internal-links", draft.write(tmp_path))[0]


@pytest.mark.parametrize(
    ("said", "measured", "fine"),
    [
        ("under half a minute", 25, True), ("under half a minute", 31, False),
        ("under a minute", 59, True), ("under a minute", 61, False),
        ("about 12 seconds", 10, True), ("about 12 seconds", 8, False), ("about 2 seconds", 29, False),
        ("about 60 seconds", 46, True), ("about 60 seconds", 44, False), ("about 2 minutes", 150, True),
    ],
)  # fmt: skip
def test_declared_seconds(said: str, measured: float, fine: bool, room: dict, tmp_path: Path) -> None:
    draft = Draft()
    draft.replace("time", "under half a minute", said)
    draft.metadata["course"]["seconds"] = measured
    assert (broken("seconds", draft.write(tmp_path)) == []) is fine


def test_the_folders_of_the_machine_that_checks(monkeypatch: pytest.MonkeyPatch, room: dict, tmp_path: Path) -> None:
    draft = Draft()
    draft.says(
        "sum", "In /srv/people/ann is /root, in /srv/people/anna too, https://a.org/srv/people/ann and tree/root/x"
    )
    path = draft.write(tmp_path)
    found = {}
    for home in ("/srv/people/ann", "/srv/people/an", "/root", "/"):
        monkeypatch.setenv("HOME", home)
        found[home] = broken("machine-paths", path)
    assert "shows /srv/people/ann, a folder" in found.pop("/srv/people/ann")[0]
    assert found == {"/srv/people/an": [], "/root": [], "/": []}


@pytest.mark.parametrize(
    "code", ['password = "____"', "password = input()", 'password = ""', "password = ask('Your word:')", "'password'"]
)
def test_a_password_that_is_asked_for_is_no_secret(code: str, room: dict, tmp_path: Path) -> None:
    draft = Draft()
    draft.replace("sum", "2 + 3", code)
    assert broken("secrets", draft.write(tmp_path)) == []


@pytest.mark.parametrize(("sentences", "grade"), [(54, 7.0), (55, 7.1)])
def test_grade_seven_is_the_hardest(sentences: int, grade: float, room: dict, tmp_path: Path) -> None:
    draft = Draft()
    draft.insert(
        "tale",
        "more",
        "markdown",
        "A remarkable animal was waiting in the enormous garden behind the palace. " * sentences,
    )
    path = draft.write(tmp_path)
    assert reading_grade(read(path)) == grade
    assert len(broken("reading-grade", path)) == (grade > 7)


def test_the_blank_of_an_exercise_may_stand_for_a_model(room: dict, tmp_path: Path) -> None:
    draft = Draft()
    draft.replace("ex2", "____", "model_for(____)")
    assert broken("download", draft.write(tmp_path)) == []


@pytest.mark.parametrize("broken_file", [[1], {"cells": [1]}, {"cells": None}, [], "x"])
def test_what_is_no_notebook_is_said(broken_file: object, tmp_path: Path) -> None:
    path = tmp_path / "00_x.ipynb"
    path.write_text(json.dumps(broken_file))
    with pytest.raises(ValueError, match="is not a notebook"):
        read(path)


@pytest.mark.parametrize("metadata", [None, [], {}])
def test_a_notebook_without_metadata_has_its_problems(metadata: object, room: dict, tmp_path: Path) -> None:
    draft = Draft()
    draft.metadata = metadata
    assert {problem.rule for problem in check([draft.write(tmp_path)])} == {"kernelspec", "seconds"}
