"""The GoEmotions comments: reading them, and their authors' own grouping into positive and negative."""

from dataclasses import dataclass
from pathlib import Path

import torch

POSITIVE = frozenset(
    [
        "admiration",
        "amusement",
        "approval",
        "caring",
        "desire",
        "excitement",
        "gratitude",
        "joy",
        "love",
        "optimism",
        "pride",
        "relief",
    ]
)
NEGATIVE = frozenset(
    [
        "anger",
        "annoyance",
        "disappointment",
        "disapproval",
        "disgust",
        "embarrassment",
        "fear",
        "grief",
        "nervousness",
        "remorse",
        "sadness",
    ]
)


@dataclass(frozen=True)
class Comment:
    """One comment and the emotions its readers saw in it."""

    text: str
    emotions: frozenset[str]

    @property
    def polarity(self) -> int | None:
        """1 for positive, 0 for negative, None for the mixed ones and for those that are neither."""
        good, bad = bool(self.emotions & POSITIVE), bool(self.emotions & NEGATIVE)
        return None if good == bad else int(good)


def label_names(data: Path) -> list[str]:
    """The 28 emotions, in the order in which the files number them."""
    return (data / "goemotions_labels.txt").read_text(encoding="utf-8").split()


def read(data: Path, split: str) -> list[Comment]:
    """All comments of a split: `train` to learn from, `dev` to choose by, `test` for the exam."""
    names = label_names(data)
    comments = []
    for line in (data / f"goemotions_{split}.tsv").read_text(encoding="utf-8").splitlines():
        text, numbers, _ = line.split("\t")
        comments.append(Comment(text, frozenset(names[int(number)] for number in numbers.split(","))))
    return comments


def as_numbers(found: list[Comment], names: list[str]) -> torch.Tensor:
    """One row a comment, one column an emotion: 1 where the readers saw it."""
    return torch.tensor([[float(name in comment.emotions) for name in names] for comment in found])


def plain(text: str) -> str:
    """A text without capitals and punctuation: to see that two texts are the same sentence."""
    return " ".join("".join(letter for letter in text.lower() if letter.isalnum() or letter == " ").split())
