"""The token that opens the course, and how it and other secrets are kept away from code in notebooks."""

import ctypes
import re
import secrets
import signal
import sys
from urllib.parse import quote

SHORTEST = 16
LONG = 30  # so many words in a row are no longer guessed
LIKE_LETTERS = str.maketrans("013457@$!", "oieastasi")
ROWS = ("0123456789", "1234567890", "0123456789abcdef", "abcdefghijklmnopqrstuvwxyz")
FEWEST_SIGNS = 6  # different ones: "aaaaaaaaaaaa" is long, too
WELL_KNOWN = re.compile(
    "(huggingface|hugging|face|hf|jupyter|lab|notebook|password|passwort|passw|pass|token|secret|admin|letmein|"
    "welcome|change|this|me|qwert[yz]|uiop|asdf|ghjkl|qazwsx|edcrfv|zxcvbn|abc|iloveyou|language|model|course|space|my|"
    "your|the)*"
)
PR_SET_PDEATHSIG, PR_GET_DUMPABLE, PR_SET_DUMPABLE = 1, 3, 4


class WeakToken(ValueError):
    """The token that was chosen would let strangers in."""


def choose(given: str, space: str = "") -> tuple[str, bool]:
    """The token, and whether it was made here because none was given."""
    token = given.strip()
    if not token:
        return secrets.token_urlsafe(32), True
    if reason := weakness(token, space):
        raise WeakToken(
            f"The course does not start: its password, JUPYTER_TOKEN, {reason}, so a stranger could guess it.\n"
            f"      What to do: choose one of {SHORTEST} letters and figures or more that only you know. Or delete "
            "JUPYTER_TOKEN: the course then makes a strong one and shows the link here.\n"
            "      On a Space you find it under Settings, Variables and secrets."
        )
    return token, False


def weakness(token: str, space: str = "") -> str:
    """What is wrong with a token, or "". The name of the Space is no secret either."""
    plain = token.lower()
    for name in filter(None, re.split("[^a-z]+", space.lower())):
        plain = plain.replace(name, "course")
    core = re.sub("^[^a-z]+|[^a-z]+$", "", plain)
    words = {re.sub("[^a-z]", "", spelt) for spelt in (core, core.translate(LIKE_LETTERS))}
    if len(core) < LONG and any(word and WELL_KNOWN.fullmatch(word) for word in words):
        return "is a well-known word"
    if not (token.isascii() and token.isprintable()):
        return "holds signs that browsers do not send"
    if len(token) < SHORTEST:
        return f"has fewer than {SHORTEST} characters"
    repeats = token.lower() in (token.lower() * 2)[1:-1]
    if repeats or len(set(token.lower())) < FEWEST_SIGNS or any(token.lower() in row * 10 for row in ROWS):
        return "is a simple pattern"
    return ""


def hide_this_process() -> None:
    """Keep other programs of the same user, notebooks among them, from reading this process's memory and settings."""
    _prctl(PR_SET_DUMPABLE, 0)


def show_this_process() -> None:
    """The opposite: as every process begins."""
    _prctl(PR_SET_DUMPABLE, 1)


def is_hidden() -> bool:
    return _prctl(PR_GET_DUMPABLE) == 0 and sys.platform == "linux"


def end_with_parent(by: int = signal.SIGTERM) -> None:
    """Do not outlive the process that started this one, however it ends."""
    _prctl(PR_SET_PDEATHSIG, by)


def _prctl(what: int, value: int = 0) -> int:
    return ctypes.CDLL(None).prctl(what, value, 0, 0, 0) if sys.platform == "linux" else 0


def link(token: str, port: int, space: str) -> str:
    """The address that opens the course without asking for the token."""
    if space:
        return f"https://huggingface.co/spaces/{space}?token={quote(token, safe='')}"
    return f"http://127.0.0.1:{port}/?token={quote(token, safe='')}"
