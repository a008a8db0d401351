"""Which lessons there are."""

import os
from pathlib import Path


def root() -> Path:
    """The folder that this package stands in."""
    return Path(__file__).resolve().parents[2]


def originals() -> Path:
    """The folder of the course's notebooks: beside this package, or where COURSE_NOTEBOOKS says."""
    named = os.environ.get("COURSE_NOTEBOOKS")
    return Path(named) if named else root() / "notebooks"


def all_lessons() -> list[Path]:
    """Every lesson's notebook, in reading order."""
    found = sorted(originals().glob("[0-9][0-9]_*.ipynb"))
    if not found:
        raise FileNotFoundError(
            f"There are no lessons in {originals()}. Set COURSE_NOTEBOOKS to the folder they are in."
        )
    return found


def lesson(number: str) -> Path:
    """The notebook of one lesson: "04" or "4"."""
    wanted = number.zfill(2)
    for path in all_lessons():
        if path.name.startswith(f"{wanted}_"):
            return path
    raise ValueError(f"There is no lesson {number}. There are: {', '.join(path.name[:2] for path in all_lessons())}.")
