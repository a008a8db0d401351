"""`course space download`: the learner's work arrives whole, and overwrites nothing."""

import io
import json
import os
import resource
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from course_utils import cli
from course_utils.parcel import seal
from course_utils.space import download, remembered
from tests.hub import LocalHub
from tests.served import TOKEN as COURSE_TOKEN
from tests.served import Served
from tests.space.conftest import SPACE, TOKEN, Space

BUCKET = f"{SPACE}-work"
MARKED = {"README.md": "---\nsdk: docker\ntags: [language-model-course]\n---\n"}
WORK = {"00_start_here.ipynb": '{"cells": []}', "mine/notes.txt": "hello", ".handed-out.json": "{}"}


def packed(files: dict[str, str | bytes]) -> bytes:
    parcel = io.BytesIO()
    with zipfile.ZipFile(parcel, "w", zipfile.ZIP_DEFLATED) as work:
        for name, text in files.items():
            work.writestr(name, text)
        seal(work)
    return parcel.getvalue()


@pytest.fixture
def there(hub: LocalHub, space: Space):
    """A running private Space with work in it, whose password is remembered here."""
    there = hub.add_space(SPACE, MARKED, visibility="private")
    there.secrets = {"JUPYTER_TOKEN": "p" * 43}
    there.work_zip = packed(WORK)
    remembered.remember(SPACE, "p" * 43)
    return there


def tree(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*") if p.is_file()}


def test_all_of_the_work_arrives(there, space: Space, hub: LocalHub, tmp_path: Path) -> None:
    answer = space("download")
    assert answer.code == 0, answer.err
    assert f"[OK] 3 files came from the Space into {tmp_path / 'my-course'}.\n" in answer.out
    assert tree(tmp_path / "my-course") == WORK
    (asked,) = hub.seen("work.zip")
    assert asked.headers["authorization"] == f"Bearer {TOKEN}" and "token=ppp" in asked.path


def test_it_arrives_where_the_course_keeps_the_learners_work(
    there, space: Space, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "MY_COURSE", tmp_path / "elsewhere")
    answer = space("download")
    assert answer.code == 0 and tree(tmp_path / "elsewhere") == WORK and f"{tmp_path}/elsewhere." in answer.out


def test_all_of_the_work_arrives_from_the_course_itself(there, space: Space, tmp_path: Path) -> None:
    """What runs in the image packs the work; here it runs without a container."""
    (tmp_path / "space").mkdir()
    course = Served(tmp_path / "space")
    try:
        course.wait_for("[OK] The course is open.")
        there.host = f"http://127.0.0.1:{course.port}"
        remembered.remember(SPACE, COURSE_TOKEN)
        (course.folder / "mine.txt").write_text("mine")
        answer = space("download")
        assert answer.code == 0, answer.err
        assert tree(tmp_path / "my-course") == tree(course.folder)
        remembered.remember(SPACE, "q" * 43)
        assert "does not accept this password" in space("download").err
    finally:
        course.stop()


def test_a_public_space_is_not_shown_the_learners_token(there, space: Space, hub: LocalHub) -> None:
    there.visibility = "public"
    assert space("download", "--to", "work").code == 0
    assert "authorization" not in hub.seen("work.zip")[0].headers


@pytest.mark.parametrize(
    ("address", "safe"),
    [("https://ada-x.hf.space", True), ("http://ada-x.hf.space", False), ("http://127.0.0.1:80/x", True)],
)
def test_the_token_goes_where_nobody_reads_along(address: str, safe: bool) -> None:
    assert download._is_safe(address) == safe


def test_nothing_here_is_overwritten_and_nothing_comes_twice(there, space: Space, tmp_path: Path) -> None:
    mine = tmp_path / "my-course"
    mine.mkdir()
    (mine / "00_start_here.ipynb").write_text("mine")
    (mine / ".handed-out.json").write_text("my own")
    for came in ("2 files", "0 files"):
        answer = space("download")
        assert answer.code == 0 and f"[OK] {came}" in answer.out, answer.out
        assert tree(mine) == {
            "00_start_here.ipynb": "mine",
            "00_start_here_from_space.ipynb": WORK["00_start_here.ipynb"],
            "mine/notes.txt": "hello",
            ".handed-out.json": "my own",
        }
        if came == "2 files":
            assert (
                "00_start_here.ipynb differs here and stays as it is; the Space's is 00_start_here_from_space"
                in answer.out
            )
            assert answer.out.endswith("Open both and keep the one you want.\n")
    there.work_zip = packed({"00_start_here.ipynb": "newer"})
    assert "[OK] 1 file came" in space("download").out
    assert (mine / "00_start_here_from_space_2.ipynb").read_text() == "newer"


def test_a_hostile_parcel_does_not_get_out_of_the_folder(there, space: Space, tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link")
    link.external_attr = 0o120777 << 16
    parcel = io.BytesIO()
    (tmp_path / "outside").mkdir()
    (tmp_path / "my-course").mkdir()
    (tmp_path / "my-course" / "door").symlink_to(tmp_path / "outside")
    (tmp_path / "my-course" / "folder").mkdir()
    (tmp_path / "my-course" / "file").write_text("mine")
    with zipfile.ZipFile(parcel, "w") as work:
        work.writestr(link, "/etc/passwd")
        for name in (
            "../out.txt",
            "/tmp/abs.txt",
            "a/../../out.txt",
            "a/..",
            "C:evil.txt",
            "door/x.txt",
            "file/x.txt",
            "ok.txt",
        ):
            work.writestr(name, "x")
        work.writestr("folder", "x")
        seal(work)
    there.work_zip = parcel.getvalue()
    answer = space("download")
    assert answer.code == 0 and answer.out.count("was left out") == (8 if os.name == "nt" else 7)
    assert (tmp_path / "my-course" / "ok.txt").read_text() == "x" and not list((tmp_path / "outside").iterdir())
    assert not (tmp_path / "out.txt").exists() and (tmp_path / "my-course" / "file").read_text() == "mine"
    assert (tmp_path / "my-course" / "folder_from_space").read_text() == "x"


def test_names_from_the_space_cannot_steer_the_terminal(there, space: Space, tmp_path: Path) -> None:
    name = "a\x1b]0;owned\x07.txt"
    there.work_zip = packed({name: "theirs"})
    (tmp_path / "my-course").mkdir()
    (tmp_path / "my-course" / name).write_text("mine")
    answer = space("download")
    assert answer.code == 0 and "differs here" in answer.out and "\x1b" not in answer.all


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_colon_in_a_name_is_no_reason_to_leave_it_out(there, space: Space, tmp_path: Path) -> None:
    there.work_zip = packed({"12:30 notes.ipynb": "{}"})
    assert space("download").code == 0 and (tmp_path / "my-course" / "12:30 notes.ipynb").exists()


def test_a_parcel_that_breaks_off_leaves_the_folder_as_it_was(
    there, space: Space, hub: LocalHub, tmp_path: Path
) -> None:
    there.work_zip = packed({"big.bin": os.urandom(500_000)})
    for reset in (True, False):
        hub.drop_after("work.zip", 100_000, reset=reset)
        answer = space("download")
        assert answer.code == 1 and "Your folder is as it was" in answer.err, answer.err
        assert list((tmp_path / "my-course").iterdir()) == []
    assert space("download").code == 0


def test_a_parcel_that_is_damaged_is_not_unpacked(there, space: Space, tmp_path: Path) -> None:
    there.work_zip = packed(WORK).replace(b"hello", b"hallo").replace(b"PK\x05\x06", b"PK\x05\x07")
    answer = space("download")
    assert answer.code == 1 and "arrived damaged" in answer.err and list((tmp_path / "my-course").iterdir()) == []


def test_the_password_of_a_space_made_elsewhere_can_be_typed(
    there, space: Space, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The terminal itself is pretended; what is typed at one is tried in test_interrupted.py."""
    remembered.forget(SPACE)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr(download, "getpass", lambda question: " " + "p" * 43)
    answer = space("download", "--repo-id", SPACE)
    assert answer.code == 0 and tree(tmp_path / "my-course") == WORK
    assert not remembered.password(SPACE)


def test_a_password_that_is_old_or_not_known(there, space: Space) -> None:
    there.secrets = {"JUPYTER_TOKEN": "q" * 43}
    assert "does not accept this password" in space("download").err
    remembered.forget(SPACE)
    answer = space("download", "--repo-id", SPACE)
    assert answer.code == 1 and "not known on this computer" in answer.err and "right-click" in answer.err


def test_an_older_course_that_gives_nothing_out(there, space: Space) -> None:
    there.work_zip = None
    answer = space("download")
    assert answer.code == 1 and "another version of the course" in answer.err


def test_a_space_in_trouble(there, space: Space, hub: LocalHub) -> None:
    hub.fail("work.zip", 503)
    assert "trouble of its own (503)" in space("download").err


# A Space that does not run


def test_of_a_space_that_does_not_run_the_newest_whole_copy_is_taken(
    there, space: Space, hub: LocalHub, tmp_path: Path
) -> None:
    there.volumes = [{"type": "bucket", "source": BUCKET, "mountPath": "/data"}]
    there.becomes("PAUSED")
    copies = {
        "course-work/work-000001.zip": packed({"a.txt": "old"}),
        "course-work/work-000002.zip": packed({"a.txt": "new"}),
        "course-work/work-000003.zip": packed({"a.txt": "newest"})[:-30],
        "course-work/draft.tmp": b"x",
        "other/work-000009.zip": packed({"a.txt": "foreign"}),
    }
    hub.add_bucket(BUCKET, copies)
    answer = space("download")
    assert answer.code == 0, answer.err
    saved = f"{datetime.now().astimezone():%d %B %Y at }"
    assert "work-000003.zip is damaged" in answer.out and f"work-000002.zip, saved on {saved}" in answer.out
    assert tree(tmp_path / "my-course") == {"a.txt": "new"} and there.now.stage == "PAUSED"


def test_a_bucket_without_a_copy(there, space: Space, hub: LocalHub) -> None:
    there.volumes = [{"type": "bucket", "source": BUCKET, "mountPath": "/data"}]
    there.becomes("SLEEPING")
    hub.add_bucket(BUCKET, {})
    answer = space("download")
    assert answer.code == 1 and f"no copy of your work in the storage bucket {BUCKET}" in answer.err
    assert answer.err.endswith("Nothing was saved there yet.\n")


@pytest.mark.parametrize(
    ("stage", "says"),
    [
        ("PAUSED", "is lost"),
        ("SLEEPING", "is lost"),
        ("BUILDING", "not ready yet"),
        ("NO_APP_FILE", "It never ran, so there is nothing to fetch. To go on: course space create"),
    ],
)
def test_without_a_bucket_there_is_nothing_and_nothing_is_woken(
    stage: str, says: str, there, space: Space, hub: LocalHub
) -> None:
    there.becomes(stage)
    answer = space("download")
    assert answer.code == 1 and says in answer.err and there.now.stage == stage and not hub.seen("work.zip")


# The disk


@pytest.mark.parametrize("content", [os.urandom(500_000), bytes(500_000)], ids=["while it arrives", "while unpacking"])
def test_a_full_disk_is_said_in_words(content: bytes, start, hub: LocalHub, tmp_path: Path) -> None:
    """The process may write no file over 100 kB: what the operating system then says is what a full disk says."""
    there = hub.add_space(SPACE, MARKED, secrets={"JUPYTER_TOKEN": "p" * 43})
    there.work_zip = packed({"big.bin": content})
    kept = tmp_path / "person" / ".course-spaces.json"
    kept.write_text(json.dumps({"spaces": {SPACE: "p" * 43}}))
    limit = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))}
    process = start("download", env={"PYTHONDONTWRITEBYTECODE": "1"}, **limit)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1 and "The disk is full" in err and "Traceback" not in err, out + err
    assert ("as it was" in err) != ("What is unpacked is whole" in err)
    assert list((tmp_path / "person" / "my-course").iterdir()) == []


def test_too_little_room_is_seen_before_anything_is_written(
    there, space: Space, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A disk of a chosen size cannot be had here: its free space is pretended."""
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 10})())
    answer = space("download")
    assert answer.code == 1 and "The disk is full" in answer.err and list((tmp_path / "my-course").iterdir()) == []


def test_a_folder_that_cannot_be(there, space: Space, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    answer = space("download", "--to", "taken")
    assert answer.code == 1 and "taken" in answer.err and (tmp_path / "taken").read_text() == "mine"
