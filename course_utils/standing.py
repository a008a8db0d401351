"""How the learner stands: the record, lesson by lesson, as a table."""

from collections.abc import Sequence

from course_utils import exercises, record
from course_utils.record import Event
from course_utils.show import Bar, Picture, table

ATTEMPTS = ("check", "answer")
KEPT = "Kept in one file on this computer, for you alone."
NOT_KEPT = "This could not be kept ({why}). The lesson works all the same."


def of_lesson(lesson: str) -> Picture:
    """How each exercise and question of a lesson stands, and how often it was tried."""
    found = standings(lesson, record.events())
    rows = [(name, standing, str(tries)) for name, (standing, tries) in found.items()]
    done = _done(found)
    after = NOT_KEPT.format(why=record.trouble()) if record.trouble() else KEPT
    return table(f"Lesson {lesson}: {done} of {len(rows)} done", ("what", "how it stands", "tries"), rows, after)


def overview() -> Picture:
    """One line and one bar for each lesson, and where the record is."""
    events = record.events()
    rows = []
    for lesson in exercises.lessons():
        found = standings(lesson, events)
        done = _done(found)
        tries = sum(tries for _, tries in found.values())
        last = max((event.at for event in events if event.lesson == lesson), default="not yet")
        share = Bar(f"{done} of {len(found)}", done / len(found))
        rows.append((lesson, str(tries), last[:10], share))
    return table("Your progress", ("lesson", "tries", "last tried", "done"), rows, _where())


def _done(found: dict[str, tuple[str, int]]) -> int:
    return sum(standing == "correct" for standing, _ in found.values())


def _where() -> str:
    try:
        file = record.path()
    except RuntimeError:
        return "Nothing is kept: this user has no home folder. To keep it, set COURSE_RECORD to a file."
    return f"The record is the file {file}. It stays on this computer. To forget everything, delete that file."


def standings(lesson: str, events: Sequence[Event]) -> dict[str, tuple[str, int]]:
    """For each exercise and question: the best that came of it, and the number of tries."""
    parts = [part.name for part in (*exercises.of_lesson(lesson), *exercises.quiz_of_lesson(lesson))]
    noted = [event for event in events if event.lesson == lesson and event.did in ATTEMPTS]
    found = {}
    for name in parts:
        outcomes = [event.outcome for event in noted if event.what == name and event.outcome != "not started"]
        best = "correct" if "correct" in outcomes else outcomes[-1] if outcomes else "not started"
        found[name] = (best, len(outcomes))
    return found
