"""Every picture says the same as HTML and as text, and the same each time."""

import re
from collections import Counter

import pytest

from course_utils import show
from tests.show.conftest import words_of

BLOCKS = re.compile("[█▏▎▍▌▋▊▉]+")
NAMES = [
    "tokens, byte-level", "tokens, WordPiece", "tokens, sentence pieces", "tokens, odd ids", "tokens, none",
    "tokens, one long word", "next words", "next words, cold", "scores", "scores, other numbers", "scores, two texts",
    "entities", "entities, none", "memory", "memory, too much", "chat", "growing", "curve", "temperature",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_html_and_text_hold_the_same_words_and_numbers(pictures: dict, name: str) -> None:
    picture = pictures[name]
    words = lambda lines: re.findall(r"[^\s\[\]]+", " ".join(lines))  # noqa: E731
    assert Counter(words(words_of(picture.html))) == Counter(words([BLOCKS.sub("", picture.text)]))


def test_no_picture_is_left_out_here(pictures: dict) -> None:
    assert set(NAMES) == set(pictures) - {"box"}


def test_nothing_in_a_picture_can_change_from_run_to_run_or_reach_out(pictures: dict) -> None:
    for picture in pictures.values():
        assert not re.search(r"\bid=|<script|https?:|url\(", picture.html)


def test_markup_in_a_text_stays_text(pictures: dict) -> None:
    for name in ("entities", "chat", "scores"):
        assert "<b>" not in pictures[name].html and "&lt;b&gt;" in pictures[name].html


def test_bars_are_drawn_in_text_too_and_line_up(tokenizer, logits) -> None:
    lines = show.next_words(tokenizer("storyteller"), logits).text.splitlines()[2:-1]
    assert len({line.index("%") for line in lines}) == 1
    assert all(BLOCKS.search(line) for line in lines)


def test_wide_characters_do_not_push_the_columns_apart() -> None:
    first, second = show.scores({"你好": 0.25, "four": 0.5}).text.splitlines()[2:]
    assert first.index("0") + 2 == second.index("0"), "two wide characters take the place of four"


def test_a_page_without_styles_still_has_bars(pictures: dict) -> None:
    plain = re.sub(r' style="[^"]*"', "", pictures["scores"].html)
    assert BLOCKS.search(plain)
