"""The learner's work, copied to a place that outlives this container, and brought back at the next start.

Each copy is a zip with a number of its own, written from beginning to end and then read back. The place may be a
storage bucket: nothing there is ever renamed or changed, and a copy that was cut off leaves the ones before it good.
"""

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

COPIES = "course-work"
KEPT_COPIES = 10
LARGEST_FILE = 50_000_000
LARGEST_COPY = 200_000_000
LEFT_OUT = frozenset({".ipynb_checkpoints", "__pycache__", ".cache", ".git", ".venv", "node_modules"})
NAME = re.compile(r"work-(\d{6,})\.zip")


@dataclass(frozen=True)
class Packed:
    """`content` names what is in the zip: equal work has an equal name. `left_out` are files too big for it."""

    content: str
    files: int
    left_out: tuple[str, ...]


def trouble_with(place: Path, named: bool) -> str:
    """Why work cannot be kept at this place, or "" if it can. Tried by writing, because rights alone do not tell.

    A place nobody named must be a disk of its own: a plain folder would vanish together with the container.
    """
    if not place.is_dir():
        return f"there is no folder {place}"
    if not named and place.stat().st_dev == Path("/").stat().st_dev:
        return f"no storage is attached at {place}"
    probe = place / COPIES / f"probe-{os.getpid()}"
    try:
        probe.parent.mkdir(exist_ok=True)
        probe.write_bytes(b"probe")
        good = probe.read_bytes() == b"probe"
        probe.unlink()
    except OSError as error:
        return f"nothing can be written to {place} ({error.strerror or error})"
    return "" if good else f"{place} does not give back what was written to it"


def files_of(folder: Path) -> Iterator[Path]:
    """The learner's files, without caches. Links are left out: they may lead anywhere."""
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink() or entry.name in LEFT_OUT:
            continue
        if entry.is_dir():
            yield from files_of(entry)
        elif entry.is_file():
            yield entry


def glance(folder: Path) -> str:
    """Changes when a file comes, goes, or is written. Quick: no file is read."""
    seen = hashlib.sha256()
    for path in files_of(folder):
        with contextlib.suppress(FileNotFoundError):  # gone since it was listed
            facts = path.stat()
            seen.update(f"{path}\0{facts.st_size}\0{facts.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
    return seen.hexdigest()


def pack(folder: Path, into: Path, everything: bool = False) -> Packed:
    """Write a zip of the folder. Without `everything`, files that are too big for a copy each minute stay out."""
    seen, files, left_out, total = hashlib.sha256(), 0, [], 0
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=1, strict_timestamps=False) as archive:
        for path in sorted(files_of(folder), key=_size):
            name, size = path.relative_to(folder).as_posix(), _size(path)
            if not everything and (size > LARGEST_FILE or total + size > LARGEST_COPY):
                left_out.append(name)
                continue
            try:
                archive.write(path, name)
            except (FileNotFoundError, PermissionError):
                continue
            entry = archive.getinfo(name)
            seen.update(f"{name}\0{entry.CRC}\0{entry.file_size}\n".encode("utf-8", "surrogateescape"))
            files, total = files + 1, total + size
        archive.comment = seen.hexdigest().encode()
    return Packed(seen.hexdigest(), files, tuple(left_out))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def copies(place: Path) -> list[Path]:
    """All copies, the newest first, good or not."""
    found = [path for path in (place / COPIES).glob("work-*.zip") if NAME.fullmatch(path.name)]
    return sorted(found, key=_number, reverse=True)


def _number(path: Path) -> int:
    return int(NAME.fullmatch(path.name)[1])


def is_good(copy: Path) -> bool:
    """Whether every byte of a copy is there: a zip ends with its list of contents and holds a sum for each file."""
    try:
        with zipfile.ZipFile(copy) as archive:
            return archive.testzip() is None
    except (OSError, zipfile.BadZipFile, EOFError, ValueError):
        return False


def newest_good(place: Path) -> Path | None:
    return next((copy for copy in copies(place) if is_good(copy)), None)


def content_of(copy: Path) -> str:
    with zipfile.ZipFile(copy) as archive:
        return archive.comment.decode(errors="replace")


def restore(copy: Path, folder: Path) -> None:
    """Bring a copy back as `folder`, which must not be there yet. Whole or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".coming-back-") as beside:
        with zipfile.ZipFile(copy) as archive:
            archive.extractall(Path(beside) / "work")
        (Path(beside) / "work").rename(folder)


class Keeper:
    """Saves the learner's folder to a place whenever it has changed, and says so."""

    def __init__(self, folder: Path, place: Path) -> None:
        self.folder, self.place = folder, place
        self._glance = ""
        newest = newest_good(place)
        self._content = content_of(newest) if newest else ""
        self._told: tuple[str, ...] = ()

    def save(self) -> list[str]:
        """Save what changed. Returns what there is to tell, in words; a failure is told once and tried again."""
        try:
            glance_now = glance(self.folder)
            if glance_now == self._glance:
                return []
            words = self._save()
        except OSError as error:
            reason = error.strerror or str(error)
            return self._once(
                f"[FIX] Your work could not be saved to {self.place} ({reason}). It is still here, in {self.folder}.",
                "      What to do: download what you want to keep before you stop the course.",
            )
        self._glance = glance_now
        return words

    def _save(self) -> list[str]:
        with tempfile.TemporaryDirectory() as scratch:
            zipped = Path(scratch) / "work.zip"
            packed = pack(self.folder, zipped)
            if packed.content == self._content or not packed.files:
                return []
            copy = self._write(zipped)
            size = zipped.stat().st_size
        self._content = packed.content
        self._told = self._told if packed.left_out else ()
        for old in copies(self.place)[KEPT_COPIES:]:
            old.unlink(missing_ok=True)
        time = f"{datetime.now(UTC):%H:%M:%S}"
        words = [f"Saved at {time} UTC: {packed.files} files, {size / 1000:.0f} kB, in {copy}"]
        return words + self._once(*(f"[FIX] Too big to be saved each time: {name}" for name in packed.left_out))

    def _write(self, zipped: Path) -> Path:
        number = next((_number(copy) for copy in copies(self.place)), 0) + 1
        copy = self.place / COPIES / f"work-{number:06}.zip"
        copy.parent.mkdir(exist_ok=True)
        try:
            with zipped.open("rb") as source, copy.open("xb") as target:
                shutil.copyfileobj(source, target)
                target.flush()
                with contextlib.suppress(OSError):  # not every kind of storage can
                    os.fsync(target.fileno())
            if not is_good(copy):
                raise OSError(f"{copy} came out damaged")
        except OSError:
            with contextlib.suppress(OSError):
                copy.unlink(missing_ok=True)
            raise
        return copy

    def _once(self, *words: str) -> list[str]:
        if words == self._told:
            return []
        self._told = words
        return list(words)
