"""The same question as different people type it."""

import random

from course_utils.practice.chat_apart import EXAM
from course_utils.practice.chat_frames import AFTER, BEFORE
from course_utils.practice.chat_known import normal
from course_utils.practice.chat_wordings import CHATTER


def typo(text: str, rng: random.Random) -> str:
    """Leave a letter out or swap two: people type quickly."""
    at = rng.randrange(1, max(2, len(text) - 2))
    if rng.random() < 0.5:
        return text[:at] + text[at + 1 :]
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def without_a_word(text: str, kept: str, rng: random.Random) -> str:
    """Leave out one word, but none of the thing that is asked for."""
    words = text.split()
    open_to_loss = [i for i, word in enumerate(words) if normal(word) not in normal(kept).split()]
    if len(words) < 4 or not open_to_loss:
        return text
    at = rng.choice(open_to_loss)
    return " ".join(words[:at] + words[at + 1 :])


def varied(text: str, rng: random.Random) -> str:
    """The same question as different people type it; never one of the exam."""
    plain = text
    if rng.random() < 0.05:
        text = f"{rng.choice(CHATTER)} {text}"
    elif rng.random() < 0.12:
        before = rng.choice(BEFORE)
        text = before + (text if before.endswith(". ") else text[:1].lower() + text[1:])
    if rng.random() < 0.08:
        text += rng.choice(AFTER)
    if rng.random() < 0.12:
        text = text.rstrip("?.!")
    if rng.random() < 0.22:
        text = text.lower()
    elif rng.random() < 0.05:
        text = text.upper()
    if rng.random() < 0.1:
        text = text.replace("'", "")
    if rng.random() < 0.06 and len(text) > 12:
        text = typo(text, rng)
    if rng.random() < 0.04:
        text += rng.choice(["!", "!!", "??", " ?", " :)", "..."])
    return plain if normal(text) in EXAM else text
