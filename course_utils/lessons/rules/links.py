"""Links: inside the course they lead to a lesson that learners have too, out of it they are plain https addresses."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from course_utils.lessons import reading
from course_utils.lessons.problem import Found
from course_utils.lessons.reading import Lesson

TRACKING = re.compile(r"(?:^|&)(?:utm_\w+|fbclid|gclid|mc_eid|ref|igshid|si)=")
HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)


def internal(lesson: Lesson) -> Found:
    known: dict[str, Lesson | None] = {}
    for cell, address in addresses(lesson):
        if urlsplit(address).scheme or address.startswith("//"):
            continue
        file, _, anchor = unquote(address).partition("#")
        if file not in known:
            known[file] = _lesson_at(lesson, file)
        target = known[file]
        if not target:
            yield (cell, f"The link {address} leads to no lesson.",
                   "Learners have the lessons and no other file: link to NN_name.ipynb or https://…")  # fmt: skip
        elif anchor and anchor not in (anchors := [_anchor(block.text) for block in target.headings]):
            near = ", ".join(f"#{one}" for one in anchors[:12])
            yield cell, f"The link {address} leads to no heading.", f"{target.path.name} has: {near}"


def external(lesson: Lesson) -> Found:
    for cell, address in addresses(lesson):
        parts = urlsplit(address)
        if not parts.scheme and not address.startswith("//"):
            continue
        if parts.scheme == "attachment":
            yield cell, f"{address} is inside the notebook, where a copy can lose it.", "Show the picture from code."
        elif parts.scheme != "https" or not HOST.fullmatch(parts.netloc) or re.search(r"\s", address):
            yield (
                cell,
                f"{address} is not a plain address.",
                "Write https://, the host, the path; no spaces, no password.",
            )
        elif TRACKING.search(parts.query):
            yield cell, f"{address} tells somebody where the reader came from.", "Leave out what follows the ?."


def addresses(lesson: Lesson) -> Iterator[tuple[str, str]]:
    """Every address a text cell links to or shows, with its cell."""
    for block in lesson.blocks:
        for address, _ in [*block.links, *block.pictures]:
            yield block.cell, address


def _lesson_at(lesson: Lesson, file: str) -> Lesson | None:
    if not file:
        return lesson
    path = lesson.path.parent / file
    return reading.read(path) if re.fullmatch(r"\d\d_\w+\.ipynb", file) and path.exists() else None


def _anchor(heading: str) -> str:
    """How JupyterLab names the place of a heading."""
    return heading.replace(" ", "-")
