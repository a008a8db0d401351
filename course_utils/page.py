"""A page to print: what the learner did in the course, from their own record."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from pathlib import Path

from course_utils import exercises, record, show, standing
from course_utils.folder import learners_folder
from course_utils.lessons import find, reading
from course_utils.record import Event

MARK = re.compile(r"<!-- written by the course: (\w+) -->\n")
# strftime would speak the computer's language, and the page is in English.
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]  # fmt: skip
LOOK = """
@page { size: A4; margin: 20mm }
body { font: 11pt/1.5 Georgia, serif; color: black; background: white; max-width: 170mm; margin: 10mm auto }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: bold; padding: 1mm 0 }
th, td { text-align: left; font-weight: normal; border-bottom: 1px solid black; padding: 1mm 2mm }
thead th { font-weight: bold }
thead { display: table-header-group }
tr { break-inside: avoid }
label { display: block; margin-top: 6mm }
input { display: block; box-sizing: border-box; width: 100%; border: 0; border-bottom: 1px solid black;
  border-radius: 0; background: white; color: black; font: inherit; padding: 2mm 0 }
@media print { body { margin: 0 auto } input { outline: none } }
"""


@dataclass(frozen=True)
class Done:
    """One lesson on the page. `exercises` and `quiz` are how many are done, of how many."""

    number: str
    title: str
    exercises: tuple[int, int]
    quiz: tuple[int, int]
    days: tuple[date, ...]

    @property
    def whole(self) -> bool:
        return self.exercises[0] + self.quiz[0] == self.exercises[1] + self.quiz[1]


def my_page() -> None:
    """Write the page my_course.html into the learner's folder, and say so. Another file is never overwritten."""
    page = _marked(html(list(done())))
    name = _write(learners_folder(), page)
    where = f"It is the file `{name}`, in the list of files at the left, beside your lessons."
    how = "Right-click its name there and choose Open in New Browser Tab. To print, press Ctrl + P (on a Mac ⌘ + P)."
    show.show(show.box("good", "Your page is written.", where, how))


def done() -> Iterator[Done]:
    """Every lesson with its exercises and questions, as the record tells."""
    events = record.events()
    for number in exercises.lessons():
        found = standing.standings(number, events)
        quiz = {one.name for one in exercises.quiz_of_lesson(number)}
        yield Done(
            number,
            _title(find.lesson(number)),
            _share([how for name, (how, _) in found.items() if name not in quiz]),
            _share([how for name, (how, _) in found.items() if name in quiz]),
            _days([event for event in events if event.lesson == number and event.did in standing.ATTEMPTS]),
        )


def html(lessons: Sequence[Done]) -> str:
    """The page itself: words, one table and three lines to fill in. It asks nobody for anything."""
    rows = "".join(
        f'<tr><th scope="row">{escape(one.number)}</th><td>{escape(one.title)}</td>'
        f"<td>{one.exercises[0]} of {one.exercises[1]}</td><td>{one.quiz[0]} of {one.quiz[1]}</td>"
        f"<td>{_between(one.days)}</td></tr>\n"
        for one in lessons
    )
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("No.", "Lesson", "Exercises", "Quiz", "When"))
    fields = "".join(
        f'<label>{escape(asks)}<input type="text" autocomplete="off"></label>\n'
        for asks in ("My name", "What surprised me most", "What I want to try next")
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>My course</title>\n<style>{LOOK}</style>\n</head>\n<body>\n<main>\n<h1>My course</h1>\n"
        f"<p>A course on language models, from the first notebook cell on. {_summary(lessons)}</p>\n"
        f"<table>\n<caption>What I did, lesson by lesson</caption>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table>\n{fields}"
        f"<p>Written on {_said(date.today())}, from my own record of the course.</p>\n"
        "</main>\n</body>\n</html>\n"
    )


def _summary(lessons: Sequence[Done]) -> str:
    tried = [one for one in lessons if one.days]
    if not tried:
        return "Nothing is noted yet."
    whole = sum(one.whole for one in lessons)
    right = sum(one.exercises[0] for one in lessons)
    answered = sum(one.quiz[0] for one in lessons)
    return (
        f"Lessons begun: {len(tried)} of {len(lessons)}. Lessons complete: {whole}. "
        f"Exercises solved: {right}. Quiz questions answered: {answered}."
    )


def _title(path: Path) -> str:
    """What stands behind the number in the lesson's first line."""
    first = next((block.text for block in reading.read(path).headings), path.stem[3:].replace("_", " "))
    return first.partition("·")[2].strip() or first


def _share(standings: Sequence[str]) -> tuple[int, int]:
    return sum(how == "correct" for how in standings), len(standings)


def _days(events: Sequence[Event]) -> tuple[date, ...]:
    """The days of these events by the learner's own clock. A day that nobody can read is left out."""
    days = set()
    for event in events:
        try:
            days.add(datetime.fromisoformat(event.at).astimezone().date())
        except (ValueError, OverflowError, OSError):
            continue
    return tuple(sorted(days))


def _between(days: Sequence[date]) -> str:
    if not days:
        return "not yet"
    first, last = _said(days[0]), _said(days[-1])
    return first if first == last else f"{first} – {last}"


def _said(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _marked(page: str) -> str:
    """With a mark at the end that fits these words only: so we know our own page again, and see if it was changed."""
    return f"{page}<!-- written by the course: {hashlib.sha256(page.encode()).hexdigest()} -->\n"


def _write(folder: Path, page: str) -> str:
    """Write under the first name that is free, or that holds a page of ours which nobody changed. Gives the name."""
    number = 1
    while True:
        path = folder / (f"my_course-{number}.html" if number > 1 else "my_course.html")
        number += 1
        if _ours(path):
            path.write_text(page, encoding="utf-8")
            return path.name
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(page)
            return path.name
        except FileExistsError:
            continue


def _ours(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    there = path.read_bytes().decode("utf-8", errors="replace")
    found = list(MARK.finditer(there))
    return bool(found) and there == _marked(there[: found[-1].start()])
