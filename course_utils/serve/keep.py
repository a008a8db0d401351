"""The learner's work, copied to a place that outlives this container, and brought back at the next start.

Each copy is a zip with a number of its own, written from beginning to end and then read back. The place may be a
storage bucket: nothing there is ever renamed or changed, and a copy that was cut off leaves the ones before it good.
"""

import contextlib
import hashlib
import itertools
import os
import secrets
import shutil
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from course_utils import parcel

KEPT_COPIES = 10
LARGEST_FILE = 50_000_000
LARGEST_COPY = 200_000_000
CHUNK = 1_000_000
COMPRESSED = frozenset({".safetensors", ".bin", ".zip", ".gz", ".png", ".jpg", ".mp4"})
LEFT_OUT = frozenset({".ipynb_checkpoints", "__pycache__", ".cache", ".git", ".venv", "node_modules"})


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
    probe = place / parcel.FOLDER / f"probe-{secrets.token_hex(8)}"
    try:
        if not place.is_dir():
            return f"there is no folder {place}"
        if not named and place.stat().st_dev == Path("/").stat().st_dev:
            return f"no storage is attached at {place}"
        probe.parent.mkdir(exist_ok=True)
        probe.write_bytes(b"probe")
        good = probe.read_bytes() == b"probe"
    except OSError as error:
        return f"nothing can be written to {place} ({error.strerror or error})"
    _remove(probe)
    return "" if good else f"{place} does not give back what was written to it"


def _remove(path: Path) -> None:
    """Tidying up. Storage that allows no deleting keeps the file: no harm is done."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def files_of(folder: Path) -> Iterator[Path]:
    """The learner's files, without caches. Left out are links, which may lead anywhere, pipes, and folders that
    cannot be read."""
    for here, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if name not in LEFT_OUT)
        for path in (Path(here, name) for name in sorted(names)):
            with contextlib.suppress(OSError):
                if stat.S_ISREG(path.lstat().st_mode):
                    yield path


def glance(folder: Path) -> str:
    """Changes when a file comes, goes, or is written. Quick: no file is read."""
    seen = hashlib.sha256()
    for path in files_of(folder):
        with contextlib.suppress(OSError):  # gone since it was listed
            facts = path.stat()
            seen.update(f"{path}\0{facts.st_size}\0{facts.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
    return seen.hexdigest()


def pack(folder: Path, into: Path, everything: bool = False) -> Packed:
    """Write a zip of the folder. Without `everything`, files that are too big for a copy each minute stay out."""
    files, left_out, total = 0, [], 0
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=1, strict_timestamps=False) as archive:
        for path in sorted(files_of(folder), key=_size):
            name, size = path.relative_to(folder).as_posix().encode(errors="replace").decode(), _size(path)
            if not everything and (size > LARGEST_FILE or total + size > LARGEST_COPY):
                left_out.append(name)
                continue
            try:
                _add(archive, path, name, size)
            except (FileNotFoundError, PermissionError):
                continue
            files, total = files + 1, total + size
        content = parcel.seal(archive)
    return Packed(content, files, tuple(left_out))


def _add(archive: zipfile.ZipFile, path: Path, name: str, size: int) -> None:
    """As much of a file as there was a moment ago: a program may be writing to it without end."""
    with path.open("rb") as source:
        facts = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
        facts.compress_type = zipfile.ZIP_STORED if path.suffix in COMPRESSED else zipfile.ZIP_DEFLATED
        facts._compresslevel = archive.compresslevel  # else the slow usual one; public from Python 3.13 on
        facts.file_size = size
        with archive.open(facts, "w") as target:
            while size > 0 and (part := source.read(min(size, CHUNK))):
                target.write(part)
                size -= len(part)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def copies(place: Path) -> list[Path]:
    """All copies, the newest first, whole or not."""
    found = [path for path in (place / parcel.FOLDER).glob("work-*.zip") if parcel.number(path.name) and path.is_file()]
    return sorted(found, key=lambda path: parcel.number(path.name), reverse=True)


def newest_whole(place: Path) -> Path | None:
    return next((copy for copy in copies(place) if parcel.is_whole(copy)), None)


def content_of(copy: Path) -> str:
    with zipfile.ZipFile(copy) as archive:
        return archive.comment.decode(errors="replace")


def restore(copy: Path, folder: Path) -> None:
    """Bring a copy back as `folder`, which must not be there yet. Whole or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".coming-back-") as beside:
        with zipfile.ZipFile(copy) as archive:
            archive.extractall(Path(beside) / "work")
            for entry in archive.infolist():
                if may_run := entry.external_attr >> 16 & 0o111:
                    file = Path(beside) / "work" / entry.filename
                    file.chmod(file.stat().st_mode | may_run)
        (Path(beside) / "work").rename(folder)


class Keeper:
    """Saves the learner's folder to a place whenever it has changed, and says so."""

    def __init__(self, folder: Path, place: Path) -> None:
        self.folder, self.place = folder, place
        self._glance = ""
        self.newest = newest_whole(place)
        self._content = content_of(self.newest) if self.newest else ""
        self._from_before = copies(place)[:KEPT_COPIES]
        self._told: tuple[str, ...] = ()

    def save(self) -> list[str]:
        """Save what changed. Returns what there is to tell, in words; a failure is told once and tried again."""
        try:
            glance_now = glance(self.folder)
            if glance_now == self._glance:
                return []
            words = self._save()
        except Exception as error:  # nothing that goes wrong here may end the course
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
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
        self._forget_old_copies()
        time = f"{datetime.now(UTC):%H:%M:%S}"
        words = [f"Saved at {time} UTC: {packed.files} files, {size / 1000:.0f} kB, in {copy}"]
        return words + self._once(*(f"[FIX] Too big to be saved each time: {name}" for name in packed.left_out))

    def _forget_old_copies(self) -> None:
        """Ten of this run and ten from before it stay: whatever happens here, there is a way back behind it."""
        ours = [copy for copy in copies(self.place) if copy not in self._from_before]
        kept = {*self._from_before, *ours[:KEPT_COPIES]}
        for copy in copies(self.place):
            if copy not in kept:
                _remove(copy)

    def _write(self, zipped: Path) -> Path:
        copy, target = self._open_next()
        try:
            with target, zipped.open("rb") as source:
                shutil.copyfileobj(source, target)
                target.flush()
                with contextlib.suppress(OSError):  # not every kind of storage can
                    os.fsync(target.fileno())
            if not parcel.is_whole(copy):
                raise OSError(f"{copy} came out damaged")
        except OSError:
            _remove(copy)
            raise
        return copy

    def _open_next(self) -> tuple[Path, BinaryIO]:
        """A new file under the next number. One that is there already is another start's, and not ours to touch."""
        (self.place / parcel.FOLDER).mkdir(exist_ok=True)
        newest = next((parcel.number(copy.name) for copy in copies(self.place)), 0)
        for number in itertools.count(newest + 1):
            copy = self.place / parcel.FOLDER / f"work-{number:06}.zip"
            with contextlib.suppress(FileExistsError):
                return copy, copy.open("xb")
        raise AssertionError("there is always another number")

    def _once(self, *words: str) -> list[str]:
        if words == self._told:
            return []
        self._told = words
        return list(words)
