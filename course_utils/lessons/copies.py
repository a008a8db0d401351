"""The learner's own copies of the lessons. Nothing a learner changed is ever overwritten."""

import hashlib
import json
import shutil
from pathlib import Path

from course_utils.lessons.find import all_lessons, lesson

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
        copy, fresh = folder / original.name, _fingerprint(original)
        if not copy.exists():
            if original.name in given:
                continue
            _copy(original, copy)
            done.append(f"New: {copy.name}")
        elif given.get(original.name) == fresh:
            continue
        elif _fingerprint(copy) in (fresh, given.get(original.name)):
            _copy(original, copy)
        else:
            beside = _free_name(copy)
            _copy(original, beside)
            done.append(f"{copy.name} has your changes and stays as it is; the new version is {beside.name}")
        given[original.name] = fresh
    _write_notes(folder, given)
    return done


def restore(number: str, folder: Path) -> Path:
    """Put the original of one lesson into the learner's folder, beside their own copy if there is one."""
    original = lesson(number)
    copy = _free_name(folder / original.name)
    folder.mkdir(parents=True, exist_ok=True)
    _copy(original, copy)
    return copy


def _free_name(path: Path) -> Path:
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_stem(f"{path.stem}_{number}")
        number += 1
    return candidate


def _copy(original: Path, copy: Path) -> None:
    """Copy so that a crash in the middle leaves either the old file or the new one."""
    part = copy.with_name(f".{copy.name}.part")
    shutil.copyfile(original, part)
    part.replace(copy)


def _fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _read_notes(folder: Path) -> dict[str, str]:
    try:
        return json.loads((folder / NOTES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _write_notes(folder: Path, given: dict[str, str]) -> None:
    part = folder / f"{NOTES}.part"
    part.write_text(json.dumps(given, indent=1), encoding="utf-8")
    part.replace(folder / NOTES)
