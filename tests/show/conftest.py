"""The shelf's own tokenizers and models, and one of every picture."""

import html.parser
from collections.abc import Callable
from functools import cache

import pytest

from course_utils import show
from course_utils.place import PRACTICE_CACHE
from course_utils.show.growing import growing_text

EVERY_CHARACTER = "Café\t🎉.\nЖש好 <b>& e\u0301\u200d Unbelievable  it`s"
VOID = {"br"}


def folder(role: str) -> str:
    """A practice model by its place on disk, so that this process's settings do not matter."""
    return str(next((PRACTICE_CACHE / f"models--practice--{role}" / "snapshots").iterdir()))


@pytest.fixture(scope="session")
def tokenizer() -> Callable:
    from transformers import AutoTokenizer

    return cache(lambda role: AutoTokenizer.from_pretrained(folder(role)))


@pytest.fixture(scope="session")
def storyteller():
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder("storyteller"))


@pytest.fixture(scope="session")
def logits(storyteller, tokenizer):
    import torch

    inputs = tokenizer("storyteller")("Once upon a time there was a", return_tensors="pt")
    with torch.no_grad():
        return storyteller(**inputs).logits


@pytest.fixture(scope="session")
def pictures(tokenizer, logits) -> dict[str, show.Picture]:
    """One of every kind, with what is hard to show: markup, writing from right to left, very long words."""
    teller, long = tokenizer("storyteller"), "antidisestablishmentarianism" * 4
    text = "Maria Jones <b> works at Acme in Paris."
    names = [("PER", 0, 11), ("ORG", 25, 29), ("LOC", 33, 38)]
    found = [{"entity_group": kind, "score": 0.99, "start": start, "end": end} for kind, start, end in names]
    return {
        "tokens, byte-level": show.tokens(teller, EVERY_CHARACTER),
        "tokens, WordPiece": show.tokens(tokenizer("sentiment"), EVERY_CHARACTER),
        "tokens, sentence pieces": show.tokens(tokenizer("wordpairs"), EVERY_CHARACTER),
        "tokens, odd ids": show.tokens(teller, [0, 5000, -100, 133, 345]),
        "tokens, none": show.tokens(teller, []),
        "tokens, one long word": show.tokens(tokenizer("sentiment"), long),
        "next words": show.next_words(teller, logits),
        "next words, cold": show.next_words(teller, logits, temperature=0.2),
        "scores": show.scores([{"label": "POSITIVE", "score": 0.9987}, {"label": "<b>", "score": 0.0013}]),
        "scores, other numbers": show.scores({"שלום": 3.25, long: -1.5, "none": float("nan")}, title="Loss"),
        "scores, two texts": show.scores([[{"label": "joy", "score": 0.7}], [{"label": "fear", "score": 0.4}]]),
        "entities": show.entities(text, found),
        "entities, none": show.entities(text, []),
        "memory": show.memory({"the model": 5.6e9, "working space": 1e9}, 24e9),
        "memory, too much": show.memory({"the model": 26e9, "working space": 2.2e9}, 24e9),
        "chat": show.chat(
            [{"role": "system", "content": "Be kind."}, {"role": "user", "content": f"Hi!\n{long}"},
             {"role": "assistant", "content": "<b>Hello</b>"}, {"role": "critic", "content": "שלום"}]
        ),
        "growing": growing_text("Once upon a time", " there was a <king>.\nHe", "9 new tokens."),
        "curve": show.curve([3 / (step + 1) for step in range(40)]),
        "box": show.box("stop", "Your code stopped", "It says `NameError`.", code="print(x)"),
        "temperature": show.try_temperature(teller, logits),
    }  # fmt: skip


class _Words(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        if tag not in VOID:
            self.open.append(("aria-hidden", "true") in attrs)

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if not any(self.open):
            self.words += data.split()


def words_of(html: str) -> list[str]:
    """What a screen reader would read: every word of a page, but not what is hidden from it."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    assert reader.open == [], "a tag was not closed"
    return reader.words
