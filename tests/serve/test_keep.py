"""Copies of the learner's work: what is in them, what a sudden end leaves, and what comes back."""

import os
import resource
import signal
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest

from course_utils import parcel
from course_utils.serve import keep, storage
from course_utils.serve.settings import Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "my-course"
    (folder / "notes").mkdir(parents=True)
    (folder / "00_start_here.ipynb").write_text('{"cells": []}')
    (folder / "notes" / "Ünïcode – 日本.txt").write_text("mine")
    (folder / ".course-record.jsonl").write_text("{}\n")
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_was_saved_comes_back(folder: Path, place: Path, tmp_path: Path) -> None:
    words = keep.Keeper(folder, place).save()
    assert len(words) == 1 and "3 files" in words[0] and "work-000001.zip" in words[0]
    keep.restore(keep.newest_whole(place), tmp_path / "again")
    assert contents(tmp_path / "again") == contents(folder)


def test_only_changes_are_saved(folder: Path, place: Path) -> None:
    keeper = keep.Keeper(folder, place)
    assert keeper.save() and not keeper.save()
    os.utime(folder / "00_start_here.ipynb", (1, 1))
    assert not keeper.save(), "the same words, only written again"
    (folder / "new.txt").write_text("new")
    assert keeper.save() and len(keep.copies(place)) == 2
    assert not keep.Keeper(folder, place).save(), "a new start with the same work"


def test_ten_copies_stay(folder: Path, place: Path) -> None:
    keeper = keep.Keeper(folder, place)
    for number in range(13):
        (folder / "count.txt").write_text(str(number))
        keeper.save()
    names = [copy.name for copy in keep.copies(place)]
    assert names == [f"work-{number:06}.zip" for number in range(13, 3, -1)]


def test_an_emptied_folder_is_not_saved_over_good_copies(folder: Path, place: Path) -> None:
    keeper = keep.Keeper(folder, place)
    keeper.save()
    for path in list(folder.rglob("*")):
        if path.is_file():
            path.unlink()
    assert not keeper.save() and len(keep.copies(place)) == 1


def test_caches_links_and_huge_files_stay_out(folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keep, "LARGEST_FILE", 1000)
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints" / "a.ipynb").write_text("{}")
    (folder / "out").symlink_to("/etc")
    (folder / "passwd").symlink_to("/etc/passwd")
    (folder / "model.bin").write_bytes(b"x" * 1001)
    keeper = keep.Keeper(folder, place)
    words = keeper.save()
    assert "3 files" in words[0] and words[1] == "[FIX] Too big to be saved each time: model.bin"
    (folder / "more.txt").write_text("more")
    assert len(keeper.save()) == 1, "told once"
    with zipfile.ZipFile(keep.newest_whole(place)) as archive:
        assert sorted(archive.namelist()) == sorted({*contents(folder)} - {"model.bin", "passwd"} - {
            ".ipynb_checkpoints/a.ipynb"})  # fmt: skip


def test_everything_means_the_huge_ones_too(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keep, "LARGEST_FILE", 1)
    assert keep.pack(folder, tmp_path / "all.zip", everything=True).files == 3


@pytest.mark.parametrize("cut", [0, 1, 30, -200, -70])
def test_a_copy_that_was_cut_off_is_passed_over(folder: Path, place: Path, cut: int) -> None:
    keeper = keep.Keeper(folder, place)
    keeper.save()
    good = keep.newest_whole(place)
    (folder / "later.txt").write_text("later")
    keeper.save()
    newest = keep.copies(place)[0]
    newest.write_bytes(newest.read_bytes()[:cut])
    assert not parcel.is_whole(newest) and keep.newest_whole(place) == good


def test_no_changed_byte_breaks_the_start_or_changes_the_work(folder: Path, place: Path, tmp_path: Path) -> None:
    """Every byte in turn. Some stand for nothing that matters, such as a date: then the work must be as it was."""
    keep.Keeper(folder, place).save()
    copy = keep.newest_whole(place)
    whole = copy.read_bytes()
    harmless = 0
    for number in range(len(whole)):
        copy.write_bytes(whole[:number] + bytes([whole[number] ^ 255]) + whole[number + 1 :])
        if parcel.is_whole(copy):
            harmless += 1
            keep.restore(copy, tmp_path / str(number))
            assert [*contents(tmp_path / str(number)).values()] == [*contents(folder).values()]
    assert harmless < len(whole) / 2


def test_killed_while_saving_the_copy_before_stays_good(folder: Path, place: Path) -> None:
    """A process that does nothing but save is killed at twenty different moments."""
    (folder / "noise.bin").write_bytes(os.urandom(3_000_000))
    code = (
        "import pathlib, sys; from course_utils.serve import keep\n"
        "folder, place = map(pathlib.Path, sys.argv[1:])\n"
        "keeper = keep.Keeper(folder, place); number = 0; print('ready', flush=True)\n"
        "while True:\n"
        "    number += 1; (folder / 'count.txt').write_text(str(number)); keeper.save()\n"
    )
    keep.Keeper(folder, place).save()
    for moment in range(20):
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(folder), str(place)], stdout=subprocess.PIPE, start_new_session=True
        )
        process.stdout.readline()
        time.sleep(0.005 * moment)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert keep.newest_whole(place), f"after {moment} times 5 ms"
    assert len(keep.copies(place)) > 1


def test_a_full_disk_is_told_once_and_tried_again(folder: Path, place: Path) -> None:
    (folder / "noise.bin").write_bytes(os.urandom(100_000))
    keeper = keep.Keeper(folder, place)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
        words = keeper.save()
        assert "could not be saved" in words[0] and "download" in words[1]
        assert keeper.save() == []
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert not keep.copies(place), "no half of a copy stays behind"
    assert "Saved" in keeper.save()[0]


def test_another_starts_copy_is_not_touched(folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bucket's list of files may be old: what it does not name yet may be there."""
    theirs = place / parcel.FOLDER / "work-000001.zip"
    theirs.parent.mkdir()
    theirs.write_bytes(b"theirs")
    monkeypatch.setattr(keep, "copies", lambda place: [])
    assert "work-000002.zip" in keep.Keeper(folder, place).save()[0]
    assert theirs.read_bytes() == b"theirs"


def test_storage_that_neither_deletes_nor_renames_will_do(
    folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a bucket that is mounted for writing once. Refused here by Python, because no such mount can be had."""

    def refuse(self: Path, *words, **options) -> None:
        if self.is_relative_to(place):
            raise PermissionError(1, "Operation not permitted")

    for name in ("unlink", "rename", "replace"):
        monkeypatch.setattr(Path, name, refuse)
    assert keep.trouble_with(place, named=True) == ""
    keeper = keep.Keeper(folder, place)
    for number in range(12):
        (folder / "count.txt").write_text(str(number))
        assert "Saved at" in keeper.save()[0]
    assert len(keep.copies(place)) == 12


def test_a_file_that_grows_without_end_is_packed_as_it_was(folder: Path, place: Path) -> None:
    full = threading.Event()
    with (folder / "log.txt").open("wb", buffering=0) as log:
        log.write(b"begun")

        def write_on() -> None:
            while not full.is_set():
                log.write(b"more" * 100_000)

        writer = threading.Thread(target=write_on)
        writer.start()
        try:
            begun = time.monotonic()
            words = keep.Keeper(folder, place).save()
            assert "4 files" in words[0] and time.monotonic() - begun < 20
        finally:
            full.set()
            writer.join()


def test_whatever_goes_wrong_in_a_save_is_told(folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*words: object, **options: object) -> None:
        raise RuntimeError("nobody thought of this")

    monkeypatch.setattr(keep, "pack", breaks)
    assert "could not be saved" in keep.Keeper(folder, place).save()[0]


def test_a_storage_that_hiccups_is_not_a_damaged_copy(
    folder: Path, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The copies cannot be read at one start; they must be there at the next. The fault itself is pretended."""
    (folder / "diary.txt").write_text("dear diary")
    keep.Keeper(folder, place).save()
    settings = Settings(tmp_path / "new", place, True, 7860, 0, True, "")
    real = Path.open

    def fails(self: Path, *words, **options):
        if self.suffix == ".zip":
            raise OSError(5, "Input/output error")
        return real(self, *words, **options)

    monkeypatch.setattr(Path, "open", fails)
    keeper, not_kept = storage.prepare(settings)
    assert keeper is None and "cannot be read now (Input/output error)" in not_kept
    assert "NOT kept" in capsys.readouterr().out
    monkeypatch.undo()
    storage.prepare(settings)
    assert (tmp_path / "new" / "diary.txt").read_text() == "dear diary"


def test_a_start_that_saves_on_and_on_leaves_the_copies_from_before(folder: Path, place: Path) -> None:
    keep.Keeper(folder, place).save()
    keeper = keep.Keeper(folder, place)
    for number in range(15):
        (folder / "count.txt").write_text(str(number))
        keeper.save()
    numbers = [parcel.number(copy.name) for copy in keep.copies(place)]
    assert numbers == [*range(16, 6, -1), 1]


def test_a_pipe_among_the_copies_does_not_stop_the_start(folder: Path, place: Path) -> None:
    keep.Keeper(folder, place).save()
    os.mkfifo(place / parcel.FOLDER / "work-000009.zip")
    assert parcel.number(keep.newest_whole(place).name) == 1


def test_storage_that_hangs_does_not_keep_the_course_from_stopping(
    folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hangs = threading.Event()
    keeper = keep.Keeper(folder, place)
    monkeypatch.setattr(keep.Keeper, "save", lambda self: hangs.wait(30) and [])
    saver = storage.Saver(keeper)
    begun = time.monotonic()
    saver.save(wait=0.2)
    saver.save(wait=0.2)
    assert time.monotonic() - begun < 5 and "the last save is not over yet" in capsys.readouterr().out
    hangs.set()


def test_what_may_be_run_may_be_run_again(folder: Path, place: Path, tmp_path: Path) -> None:
    (folder / "go.sh").write_text("#!/bin/sh\n")
    (folder / "go.sh").chmod(0o755)
    keep.Keeper(folder, place).save()
    keep.restore(keep.newest_whole(place), tmp_path / "again")
    assert os.access(tmp_path / "again" / "go.sh", os.X_OK)


def test_pipes_and_vanished_folders_are_passed_over(folder: Path, place: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "pipe")
    assert "3 files" in keep.Keeper(folder, place).save()[0]
    assert keep.glance(tmp_path / "gone") and keep.Keeper(tmp_path / "gone", place).save() == []


class TestThePlace:
    def test_a_folder_that_was_named_is_trusted(self, place: Path) -> None:
        assert keep.trouble_with(place, named=True) == ""

    def test_a_folder_on_the_container_s_own_disk_is_not_storage(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As /data on a Space to which no storage is attached."""
        assert "no storage is attached at /usr" in keep.trouble_with(Path("/usr"), named=False)

    def test_missing(self, place: Path) -> None:
        assert "there is no folder" in keep.trouble_with(place / "nothing", named=True)

    def test_not_writable(self) -> None:
        assert "nothing can be written to /proc" in keep.trouble_with(Path("/proc"), named=True)
