"""What the learner reads. Every command in it works when it is typed as printed, and is about the right Space."""

from __future__ import annotations

import re
import sys
import time
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TextIO

from course_utils.commands import program
from course_utils.space import names, remembered
from course_utils.space.troubles import Trouble

COMMAND = re.compile(r"\bcourse space (\w+)( --repo-id)?|\bhf(?= auth )")
SELDOM = 60.0  # seconds between two lines where no line can be rewritten

_about: ContextVar[tuple[str, str]] = ContextVar("about", default=("", ""))


def about(space: str, me: str) -> None:
    """From now on it is about this Space; `me` is who is logged in."""
    _about.set((space, me))


def say(text: str, file: TextIO | None = None) -> None:
    """Print it, with every command as it has to be typed here."""
    print(COMMAND.sub(_typed, plain(text)), file=file, flush=True)


def plain(text: str) -> str:
    """Without signs that steer a terminal: a Space's log and the names of its files may hold any."""
    return "".join(sign if sign.isprintable() or sign in "\n\t" else "\N{REPLACEMENT CHARACTER}" for sign in text)


def _typed(found: re.Match) -> str:
    command, named = found[1], found[2]
    if not command:
        return program("hf")
    space = "" if named else _to_name(command)
    return f"{program('course')} space {command}{named or ''}" + (f" --repo-id {space}" if space else "")


def _to_name(command: str) -> str:
    """The Space, where the command alone would find another one, or none."""
    space, me = _about.get()
    if command == "create":
        return "" if space == names.in_full(names.USUAL, me) else space
    try:
        return "" if list(remembered.spaces()) == [space] else space
    except Trouble:
        return space


def files(number: int) -> str:
    """A number of files in words."""
    return f"{number} file{'' if number == 1 else 's'}"


@dataclass
class Progress:
    """One line that is rewritten on a terminal; elsewhere a line now and then."""

    begun: float = field(default_factory=time.monotonic)
    last: str = ""
    last_at: float = 0.0

    def say(self, text: str) -> None:
        seconds = time.monotonic() - self.begun
        if sys.stdout.isatty():
            print(f"\r\033[K  {text} ({seconds:.0f} s)", end="", flush=True)
        elif text != self.last or seconds - self.last_at > SELDOM:
            print(f"  {text} ({seconds:.0f} s)", flush=True)
            self.last_at = seconds
        self.last = text

    def done(self) -> None:
        if sys.stdout.isatty() and self.last:
            print()
