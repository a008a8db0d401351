"""Real processes at a real terminal: questions that are answered by hand, and Ctrl-C at every stage."""

import json
import os
import pty
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hub import LocalHub
from tests.space.conftest import SPACE, interrupted, until
from tests.space.test_download import MARKED, packed

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def keyboard() -> Iterator[tuple[int, int]]:
    """A terminal: what is written to its first end is what the person types at the second."""
    person, program = pty.openpty()
    yield person, program
    os.close(person)
    os.close(program)


@pytest.fixture
def password_file(tmp_path: Path) -> Path:
    """Where the process of `start` remembers its Spaces."""
    return tmp_path / "person" / ".course-spaces.json"


def until_asked(process: subprocess.Popen[str], question: str) -> str:
    """Read what the process says up to its question."""
    said = ""
    while question not in said:
        sign = process.stdout.read(1)
        assert sign, f"it ended before it asked: {said}"
        said += sign
    return said


# Questions


@pytest.mark.parametrize("typed", [b"yes\n", b"Y\n"])
def test_yes_typed_at_the_keyboard_goes_on(
    typed: bytes, start: Start, hub: LocalHub, keyboard, password_file: Path
) -> None:
    process = start("create", stdin=keyboard[1])
    assert "$1.00 per hour" in until_asked(process, "Type yes to go on: ")
    assert not hub.spaces and not password_file.exists()
    os.write(keyboard[0], typed)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0 and "[OK] It runs" in out, err
    assert hub.spaces[SPACE].now.stage == "RUNNING" and SPACE in password_file.read_text()


@pytest.mark.parametrize("typed", [b"\n", b"no\n", b"yet\n", b"\x04"], ids=["nothing", "no", "yet", "end"])
def test_anything_else_stops(typed: bytes, start: Start, hub: LocalHub, keyboard) -> None:
    process = start("create", stdin=keyboard[1])
    until_asked(process, "Type yes to go on: ")
    os.write(keyboard[0], typed)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 1 and err == "Stopped. Nothing was done.\n" and not hub.spaces


@pytest.mark.parametrize(
    ("typed", "deleted"), [(SPACE, True), ("language-model-course", False), ("yes", False), ("no", False)]
)
def test_destroy_asks_for_the_whole_name(typed: str, deleted: bool, start: Start, hub: LocalHub, keyboard) -> None:
    hub.add_space(SPACE, MARKED, visibility="private")
    process = start("destroy", "--repo-id", SPACE, stdin=keyboard[1])
    assert "course space download" in until_asked(process, f"type its name, {SPACE}: ")
    os.write(keyboard[0], typed.encode() + b"\n")
    _, err = process.communicate(timeout=30)
    assert (SPACE not in hub.spaces) == deleted and process.returncode == (0 if deleted else 1)
    assert deleted or "Nothing was deleted" in err
    assert ("[FIX]" in err) == (not deleted and typed != "no")


# Ctrl-C


def test_at_the_question(start: Start, hub: LocalHub, keyboard, password_file: Path) -> None:
    process = start("create", stdin=keyboard[1])
    until_asked(process, "Type yes to go on: ")
    answer = interrupted(process)
    assert answer.code == 130 and "Stopped. Nothing was sent." in answer.err
    assert not hub.spaces and not password_file.exists()


@pytest.mark.parametrize("typed", [b"no\n", b""], ids=["no", "Ctrl-C"])
def test_a_pause_that_is_not_agreed_to_says_that_it_may_cost(
    typed: bytes, start: Start, hub: LocalHub, keyboard
) -> None:
    hub.add_space(SPACE, MARKED, visibility="private")
    process = start("pause", "--repo-id", SPACE, stdin=keyboard[1])
    until_asked(process, "Type yes to go on: ")
    if typed:
        os.write(keyboard[0], typed)
        err = process.communicate(timeout=30)[1]
    else:
        err = interrupted(process).err
    assert (
        process.returncode == (1 if typed else 130) and "Stopped." in err and hub.spaces[SPACE].now.stage == "RUNNING"
    )
    assert "may still run and cost money" in err and err.endswith(f"Settings, Pause:\n{hub.url}/spaces/{SPACE}\n")


def test_while_the_space_is_made(start: Start, hub: LocalHub) -> None:
    hub.slow("/api/repos/create", 3)
    process = start("create", "--yes")
    until(lambda: hub.seen("/api/spaces/hardware"))
    until_asked(process, "create --keep\n")
    answer = interrupted(process)
    assert answer.code == 130 and "It may exist by now" in answer.err
    assert "To go on: course space create\n" in answer.err and "course space destroy\n" in answer.err


@pytest.mark.parametrize("where", ["/lfs/", "/commit/"])
def test_while_files_are_sent(where: str, start: Start, hub: LocalHub) -> None:
    hub.slow(where, 20)
    process = start("create", "--yes")
    until_asked(process, "Sending ")
    until(lambda: hub.seen("/preupload/"))
    until(lambda: where == "/lfs/" or hub.seen("/lfs-verify"))
    answer = interrupted(process)
    assert answer.code == 130 and "Stopped while sending" in answer.err
    assert "To go on: course space create" in answer.err and "To take it down" in answer.err
    assert list(hub.spaces[SPACE].files) == [".gitattributes", "README.md"]
    hub.heal()
    out, err = start("create", "--yes").communicate(timeout=60)
    assert hub.spaces[SPACE].now.stage == "RUNNING", out + err


def test_while_waiting(start: Start, hub: LocalHub) -> None:
    hub.builds(by_hand=True)
    process = start("create", "--yes")
    until_asked(process, "building (")
    answer = interrupted(process)
    assert answer.code == 130 and "goes on without this window, and costs money once it runs" in answer.err
    assert "course space status" in answer.err and "course space pause" in answer.err
    assert hub.spaces[SPACE].head.sha == hub.spaces[SPACE].built


def test_while_work_is_fetched(start: Start, hub: LocalHub, tmp_path: Path, password_file: Path) -> None:
    there = hub.add_space(SPACE, MARKED, secrets={"JUPYTER_TOKEN": "p" * 43})
    there.work_zip = packed({"a.txt": "x"})
    password_file.write_text(json.dumps({"spaces": {SPACE: "p" * 43}}))
    hub.slow("work.zip", 20)
    process = start("download")
    folder = tmp_path / "person" / "my-course"
    until(lambda: folder.exists() and list(folder.iterdir()))
    answer = interrupted(process)
    assert answer.code == 130 and "Your folder is as it was" in answer.err and list(folder.iterdir()) == []


def test_while_a_log_is_followed(start: Start, hub: LocalHub) -> None:
    there = hub.add_space(SPACE, MARKED)
    there.run_log, there.log_stays_open = ["first"], True
    process = start("logs", "--follow", "--repo-id", SPACE)
    until_asked(process, "first\n")
    there.run_log.append("second")
    until_asked(process, "second\n")
    answer = interrupted(process)
    assert answer.code == 130 and "The Space goes on" in answer.err


@pytest.mark.parametrize(
    ("words", "slow", "stage", "says"),
    [
        (
            ["create", "--sleep-minutes", "30"],
            "/sleeptime",
            "RUNNING",
            "while ada/language-model-course was being set up",
        ),
        (["update"], "/commit/", "RUNNING", "Stopped while sending"),
        (["resume"], "/restart", "PAUSED", "Stopped waiting"),
        (["pause"], "/pause", "RUNNING", "may still run and cost money"),
        (["open", "--new-password", "--no-browser"], "/secrets", "RUNNING", "Stopped"),
        (["destroy"], "/api/repos/delete", "RUNNING", "Perhaps ada/language-model-course is deleted, perhaps not"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_while_the_hub_does_what_was_asked(
    words: list[str], slow: str, stage: str, says: str, start: Start, hub: LocalHub, password_file: Path
) -> None:
    hub.add_space(SPACE, MARKED, visibility="private", hardware="a10g-small").becomes(stage)
    password_file.write_text(json.dumps({"spaces": {SPACE: "p" * 43}}))
    hub.slow(slow, 20)
    process = start(*words, "--yes", "--repo-id", SPACE)
    until(lambda: any(slow in address for address in hub.arrived))
    answer = interrupted(process)
    assert answer.code == 130 and says in answer.err


def test_before_anything_began(start: Start, hub: LocalHub) -> None:
    hub.slow("/api/whoami-v2", 20)
    process = start("status", "--repo-id", SPACE)
    until(lambda: process.poll() is None and hub.servers["hub"].connections)
    answer = interrupted(process)
    assert answer.code == 130 and "Stopped." in answer.err
