"""The learner's private record: what was tried, with which outcome, when. No code, no names; it stays on this computer.

One line per event in one file that is only ever added to. To forget everything, delete the file.
"""

import json
import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

_trouble: list[str] = []


@dataclass(frozen=True)
class Event:
    """`what` is an exercise or a quiz question of a lesson, `did` is check, hint, solution or answer."""

    at: str
    lesson: str
    what: str
    did: str
    outcome: str


def path() -> Path:
    """Where the record is: COURSE_RECORD, or a file in the home folder."""
    named = os.environ.get("COURSE_RECORD")
    return Path(named).expanduser() if named else Path.home() / ".course-record.jsonl"


def note(lesson: str, what: str, did: str, outcome: str) -> None:
    """Add one event. A record that cannot be written never stands in the way of a lesson.

    Each line is one write to a file opened for adding, which Linux and macOS do not mix with another kernel's. It
    begins with a line end: a line that was torn by a crash does not swallow the next one.
    """
    event = Event(datetime.now(UTC).isoformat(timespec="seconds"), lesson, what, did, outcome)
    line = "\n" + json.dumps(asdict(event)) + "\n"
    _trouble.clear()
    try:
        path().parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path(), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, line.encode())
        finally:
            os.close(file)
    except (OSError, RuntimeError) as error:  # RuntimeError: nobody knows where this user's home is
        _trouble.append(getattr(error, "strerror", None) or str(error))


def trouble() -> str:
    """Why the last event could not be kept; "" if it was, or if nothing was tried yet."""
    return _trouble[0] if _trouble else ""


def events() -> list[Event]:
    """Everything noted so far; torn and foreign lines are left out."""
    try:
        lines = path().read_text(encoding="utf-8", errors="replace").splitlines()
    except (OSError, RuntimeError):
        return []
    found = []
    for line in lines:
        try:
            event = Event(**json.loads(line))
        except (ValueError, TypeError):
            continue
        if all(isinstance(value, str) for value in asdict(event).values()):
            found.append(event)
    return found
