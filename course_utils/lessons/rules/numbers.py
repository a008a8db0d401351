"""What a lesson declares about time and download, held against what was measured."""

import re
from dataclasses import dataclass

from course_utils import shelf
from course_utils.lessons import prose
from course_utils.lessons.problem import Found
from course_utils.lessons.reading import TIME, Lesson
from course_utils.shelf import SHELF

YOUR_TIME, COMPUTER, DOWNLOAD = "Your time", "The computer's time", "Download of the real models"
WORDS_PER_MINUTE = 150  # a careful beginner
MINUTES_PER_CELL, MINUTES_PER_EXERCISE, MINUTES_PER_QUESTION = 0.5, 3, 1
NOISE = 30  # seconds; below this, machines and moments differ by more than lessons do
UNITS = {"bytes": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9}


@dataclass(frozen=True)
class Amount:
    """A declared amount; `at_most` where the words are "under …"."""

    number: float
    at_most: bool = False

    def fits(self, measured: float) -> bool:
        return measured < self.number if self.at_most else alike(self.number, measured)


def alike(one: float, other: float, noise: float = 0) -> bool:
    """Do they differ by at most a third of the measured one (the second)? Below the noise, everything is alike."""
    return max(one, other) < noise or abs(one - other) <= other / 3


def minutes(lesson: Lesson) -> Found:
    declared = _minutes(said := _declared(lesson, YOUR_TIME))
    likely = likely_minutes(lesson)
    if declared is None:
        yield _unreadable(lesson, YOUR_TIME, said, f"about {likely:.0f} minutes")
    elif not declared.fits(likely):
        yield (_cell(lesson), f'"{YOUR_TIME}" says "{said}", but its length makes {likely:.0f} minutes likely.',
               f"Write: about {_rounded(likely)} minutes. Or make the lesson shorter.")  # fmt: skip


def seconds(lesson: Lesson) -> Found:
    declared = _seconds(said := _declared(lesson, COMPUTER))
    measured = measured_seconds(lesson)
    if measured is None:
        yield "", "Nobody has measured the computer's time.", f"Run: course lessons refresh {lesson.path.name}"
    elif declared is None:
        yield _unreadable(lesson, COMPUTER, said, _as_time(measured))
    elif not declared.fits(measured):
        yield (_cell(lesson), f'"{COMPUTER}" says "{said}", but {measured:.0f} seconds were measured.',
               f"Write: {_as_time(measured)}")  # fmt: skip


def download(lesson: Lesson) -> Found:
    for cell in lesson.code:
        if "" in cell.models:
            yield (cell.id, "It does not say right there which model it loads.",
                   'Write the role itself: model_for("chat").')  # fmt: skip
    declared = _bytes(said := _declared(lesson, DOWNLOAD))
    size = download_bytes(lesson)
    right = shelf.words(size) if size else "nothing"
    if declared is None:
        yield _unreadable(lesson, DOWNLOAD, said, right)
    elif not declared.fits(size):
        yield (_cell(lesson), f'"{DOWNLOAD}" says "{said}", but the models of this lesson have {right}.',
               f"Write: {right}")  # fmt: skip


def likely_minutes(lesson: Lesson) -> float:
    read = sum(prose.words(sentence) for block in lesson.paragraphs for sentence in block.sentences)
    return (
        read / WORDS_PER_MINUTE
        + len(lesson.code) * MINUTES_PER_CELL
        + len(lesson.exercises) * MINUTES_PER_EXERCISE
        + len(lesson.questions) * MINUTES_PER_QUESTION
    )


def measured_seconds(lesson: Lesson) -> float | None:
    noted = lesson.noted("course").get("seconds")
    return noted if isinstance(noted, (int, float)) else None


def download_bytes(lesson: Lesson) -> int:
    return sum(SHELF[role].download_bytes for role in lesson.roles if role in SHELF)


def declared_times(lesson: Lesson) -> tuple[str, str]:
    """What the lesson says about the reader's time and the computer's, in its own words."""
    return _declared(lesson, YOUR_TIME), _declared(lesson, COMPUTER)


def _declared(lesson: Lesson, row: str) -> str:
    for block in lesson.blocks:
        if block.section == TIME:
            for name, *values in block.rows:
                if name.replace("’", "'") == row and values:
                    return values[0]
    return ""


def _minutes(said: str) -> Amount | None:
    match = re.match(r"about (\d+) minutes?\b", said)
    return Amount(int(match[1])) if match else None


def _seconds(said: str) -> Amount | None:
    if match := re.match(r"under (half )?a minute\b", said):
        return Amount(30 if match[1] else 60, at_most=True)
    match = re.match(r"about (\d+) (second|minute)s?\b", said)
    return Amount(int(match[1]) * (60 if match[2] == "minute" else 1)) if match else None


def _bytes(said: str) -> Amount | None:
    if re.match(r"nothing\b", said):
        return Amount(0)
    match = re.match(rf"(?:about )?([\d.]+) ({'|'.join(UNITS)})\b", said)
    return Amount(float(match[1]) * UNITS[match[2]]) if match else None


def _as_time(measured: float) -> str:
    for limit, said in ((NOISE, "under half a minute"), (45, "under a minute"), (90, f"about {measured:.0f} seconds")):
        if measured < limit:
            return said
    return f"about {measured / 60:.0f} minutes"


def _rounded(likely: float) -> int:
    return max(5, 5 * round(likely / 5))


def _unreadable(lesson: Lesson, row: str, said: str, example: str) -> tuple[str, str, str]:
    what = f'"{row}" says "{said}", which the rule cannot read.' if said else f'The table has no row "{row}".'
    return _cell(lesson), what, f'Write a row of the table under "{TIME}": | {row} | {example} |'


def _cell(lesson: Lesson) -> str:
    return next((block.cell for block in lesson.headings if block.text == TIME), "")
