"""Unpack the learner's work into a folder where nothing is ever overwritten."""

import os
import shutil
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from filecmp import cmp
from pathlib import Path, PurePosixPath

from course_utils.space.say import files
from course_utils.space.troubles import FULL

NOTES = ".handed-out.json"  # which lessons were handed out in a folder: each folder has its own
CHECKPOINTS = ".ipynb_checkpoints"
BESIDE = "_from_space"
BAD_SIGNS = "\0\\:" if os.name == "nt" else "\0\\"


@dataclass
class Unpacked:
    """What became of each file."""

    new: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    beside: list[tuple[str, str]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def lines(self, folder: Path) -> list[str]:
        there = f" There already: {files(len(self.same))}." if self.same else ""
        return [
            f"[OK] {files(len(self.new) + len(self.beside))} came from the Space into {folder}.{there}",
            *(f"{mine} differs here and stays as it is; the Space's is {theirs}" for mine, theirs in self.beside),
            *(["Open both and keep the one you want."] if self.beside else []),
            *(f"[FIX] {name} was left out: it cannot lie in this folder." for name in self.left_out),
        ]


def unpack(parcel: Path, folder: Path) -> Unpacked:
    """Put every file where it belongs; where a different one lies there, beside it."""
    came = Unpacked()
    with zipfile.ZipFile(parcel) as work:
        entries = [entry for entry in work.infolist() if not entry.is_dir()]
        if sum(entry.file_size for entry in entries) > shutil.disk_usage(folder).free:
            raise OSError(FULL[0], "No space left on device")
        for entry in entries:
            if CHECKPOINTS not in PurePosixPath(entry.filename).parts:
                _place(work, entry, folder, came)
    return came


def _place(work: zipfile.ZipFile, entry: zipfile.ZipInfo, folder: Path, came: Unpacked) -> None:
    name = entry.filename
    if not _stays_inside(entry, folder):
        came.left_out.append(name)
        return
    wanted = folder / name
    try:
        with _draft(work, entry, wanted.parent) as draft:
            place = _free_or_same(wanted, draft)
            if place.exists() or (wanted.name == NOTES and wanted.exists()):
                came.same.append(name)
                return
            draft.replace(place)
    except OSError as error:
        if error.errno in FULL:
            raise
        came.left_out.append(name)
    else:
        if place == wanted:
            came.new.append(name)
        else:
            came.beside.append((name, place.name))


@contextmanager
def _draft(work: zipfile.ZipFile, entry: zipfile.ZipInfo, folder: Path) -> Iterator[Path]:
    """The file under a name of its own first, so that it appears as a whole or not at all. It may be large."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix=".from-space-")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file, work.open(entry) as packed:
            shutil.copyfileobj(packed, file)
        draft.chmod(0o644 | (entry.external_attr >> 16 & 0o111))
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _stays_inside(entry: zipfile.ZipInfo, folder: Path) -> bool:
    """A parcel is not trusted: no way out of the folder, and no links."""
    path = PurePosixPath(entry.filename)
    if path.is_absolute() or ".." in path.parts or any(sign in entry.filename for sign in BAD_SIGNS):
        return False
    if stat.S_ISLNK(entry.external_attr >> 16):
        return False
    return (folder / path).parent.resolve().is_relative_to(folder.resolve())


def _free_or_same(wanted: Path, draft: Path) -> Path:
    """The first name that is free, or that holds the same content already."""
    place, number = wanted, 1
    while (place.exists() or place.is_symlink()) and not (place.is_file() and cmp(place, draft, shallow=False)):
        again = f"_{number}" if number > 1 else ""
        place, number = wanted.with_stem(f"{wanted.stem}{BESIDE}{again}"), number + 1
    return place
