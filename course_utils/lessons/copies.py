"""The learner's own copies of the lessons. Nothing a learner changed is ever overwritten.

The copies come without the stored outputs: the lessons ask "what do you expect?" before a cell is run.
"""

import hashlib
import json
from pathlib import Path

from course_utils.lessons.find import all_lessons, lesson
from course_utils.lessons.writing import write

NOTES = ".handed-out.json"


def hand_out(folder: Path) -> list[str]:
    """Put a copy of every lesson into the learner's folder; returns what was done, in words.

    A lesson the learner never changed is brought up to date. One they did change stays as it is, and a newer version
    of the course's lesson arrives beside it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    given = _read_notes(folder)
    done = []
    for original in all_lessons():
        text = _without_outputs(original)
        copy, fresh = folder / original.name, _fingerprint(text.encode())
        if not copy.exists():
            if original.name in given:
                continue
            write(copy, text)
            done.append(f"New: {copy.name}")
        elif given.get(original.name) == fresh:
            continue
        elif _fingerprint(copy.read_bytes()) in (fresh, given.get(original.name)):
            write(copy, text)
        else:
            beside = _free_name(copy)
            write(beside, text)
            done.append(f"{copy.name} has your changes and stays as it is; the new version is {beside.name}")
        given[original.name] = fresh
    _write_notes(folder, given)
    return done


def restore(number: str, folder: Path) -> Path:
    """Put the original of one lesson into the learner's folder, beside their own copy if there is one."""
    original = lesson(number)
    copy = _free_name(folder / original.name)
    folder.mkdir(parents=True, exist_ok=True)
    write(copy, _without_outputs(original))
    return copy


def _free_name(path: Path) -> Path:
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_stem(f"{path.stem}_{number}")
        number += 1
    return candidate


def _without_outputs(original: Path) -> str:
    notebook = json.loads(original.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell |= {"outputs": [], "execution_count": None}
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def _fingerprint(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _read_notes(folder: Path) -> dict[str, str]:
    try:
        notes = json.loads((folder / NOTES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return notes if isinstance(notes, dict) else {}


def _write_notes(folder: Path, given: dict[str, str]) -> None:
    write(folder / NOTES, json.dumps(given, indent=1))
