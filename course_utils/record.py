"""The learner's private record: what was tried, with which outcome, when. No code, no names; it stays on this computer.

One line per event in one file that is only ever added to. To forget everything, delete the file.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from course_utils.show import Picture

ATTEMPTS = ("check", "answer")
KEPT = "Kept in one file on this computer, for you alone."


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
    return Path(named) if named else Path.home() / ".course-record.jsonl"


def note(lesson: str, what: str, did: str, outcome: str) -> None:
    """Add one event. A record that cannot be written never stands in the way of a lesson.

    Each line is one write to a file opened for adding, so two kernels do not mix theirs. It begins with a line end: a
    line that was torn by a crash does not swallow the next one.
    """
    event = Event(datetime.now(UTC).isoformat(timespec="seconds"), lesson, what, did, outcome)
    line = "\n" + json.dumps(asdict(event)) + "\n"
    try:
        file = os.open(path(), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, line.encode())
        finally:
            os.close(file)
    except OSError:
        pass


def events() -> list[Event]:
    """Everything noted so far; torn and foreign lines are left out."""
    try:
        lines = path().read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        try:
            found.append(Event(**json.loads(line)))
        except (ValueError, TypeError):
            continue
    return found


def progress(lesson: str) -> None:
    """Show the learner what they tried in one lesson."""
    from course_utils.show import show

    show(of_lesson(lesson))


def of_lesson(lesson: str) -> Picture:
    """How each exercise and question of a lesson stands, and how often it was tried."""
    from course_utils.show import table

    standings = _standings(lesson)
    rows = [(name, standing, str(tries)) for name, (standing, tries) in standings.items()]
    done = sum(standing == "correct" for standing, _ in standings.values())
    heads = ("what", "how it stands", "tries")
    return table(f"Lesson {lesson}: {done} of {len(rows)} done", heads, rows, after=KEPT)


def overview() -> Picture:
    """One line and one bar for each lesson, and where the record is."""
    from course_utils import exercises
    from course_utils.show import Bar, table

    rows = []
    for lesson in exercises.lessons():
        standings = _standings(lesson)
        done = sum(standing == "correct" for standing, _ in standings.values())
        tries = sum(tries for _, tries in standings.values())
        last = max((event.at for event in events() if event.lesson == lesson), default="not yet")
        share = Bar(f"{done} of {len(standings)}", done / len(standings))
        rows.append((lesson, str(tries), last[:10], share))
    where = f"The record is the file {path()}. It stays on this computer. To forget everything, delete that file."
    return table("Your progress", ("lesson", "tries", "last tried", "done"), rows, after=where)


def _standings(lesson: str) -> dict[str, tuple[str, int]]:
    """For each exercise and question: the best that came of it, and the number of tries."""
    from course_utils import exercises

    parts = [part.name for part in (*exercises.of_lesson(lesson), *exercises.quiz_of_lesson(lesson))]
    found = {}
    noted = [event for event in events() if event.lesson == lesson and event.did in ATTEMPTS]
    for name in parts:
        outcomes = [event.outcome for event in noted if event.what == name and event.outcome != "not started"]
        best = "correct" if "correct" in outcomes else outcomes[-1] if outcomes else "not started"
        found[name] = (best, len(outcomes))
    return found
