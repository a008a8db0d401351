"""Commands are printed so that they work when they are typed, wherever the learner is and whatever the Space."""

import ntpath
import re
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

from course_utils import commands
from course_utils.space import remembered
from course_utils.space.say import Progress, about, say
from tests.hub import LocalHub
from tests.space.conftest import SPACE, Space
from tests.space.test_parser import COMMANDS

SCRIPTS = Path(sys.executable).parent
OTHER = "ada/other"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No program of the course is on the PATH."""
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_what_is_printed_can_be_typed(bare: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    """Each printed line is given to a shell in the same folder."""
    for folder in (SCRIPTS.parent.parent, SCRIPTS.parent, SCRIPTS, bare):
        monkeypatch.chdir(folder)
        about("", "")
        for line in ("course space status --help", "hf auth --help"):
            say(line)
            printed = capsys.readouterr().out
            answer = subprocess.run(printed, shell=True, cwd=folder, capture_output=True, text=True, timeout=60)
            assert answer.returncode == 0 and "sage" in answer.stdout, (printed, answer.stderr)


def test_the_shortest_way_is_named(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(SCRIPTS.parent)
    assert commands.program("course") == f"{SCRIPTS.name}/course"
    monkeypatch.chdir(SCRIPTS)
    assert commands.program("hf") == "./hf"
    monkeypatch.chdir(bare)
    assert commands.program("hf") == str(SCRIPTS / "hf")
    monkeypatch.setenv("PATH", str(SCRIPTS))
    assert commands.program("hf") == "hf"
    assert commands.program("no-such-program") == "no-such-program"


@pytest.mark.parametrize(
    ("here", "typed"),
    [
        (r"C:\Users\Ada L\course", r".venv\Scripts\course"),
        (r"C:\Users\Ada L\course\.venv\Scripts", r".\course"),
        (r"D:\elsewhere", r'"C:\Users\Ada L\course\.venv\Scripts\course"'),
    ],
)
def test_on_windows(here: str, typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows cannot be had here: its paths are pretended."""
    windows = type("WindowsPath", (PureWindowsPath,), {"cwd": classmethod(lambda cls: cls(here))})
    monkeypatch.setattr(commands, "Path", windows)
    monkeypatch.setattr(commands, "os", SimpleNamespace(path=ntpath))
    monkeypatch.setattr(commands, "shutil", SimpleNamespace(which=lambda name, path="": path))
    monkeypatch.setattr(sys, "executable", r"C:\Users\Ada L\course\.venv\Scripts\python.exe")
    assert commands.program("course") == typed


@pytest.mark.parametrize(
    ("known", "space", "line", "said"),
    [
        ([SPACE], SPACE, "course space open", "course space open"),
        ([SPACE, OTHER], SPACE, "course space open", f"course space open --repo-id {SPACE}"),
        ([OTHER], SPACE, "course space open --new-password", f"course space open --repo-id {SPACE} --new-password"),
        ([], SPACE, "course space status", f"course space status --repo-id {SPACE}"),
        ([], "", "course space create", "course space create"),
        ([OTHER], SPACE, "course space create --keep", "course space create --keep"),
        ([OTHER], OTHER, "course space create", f"course space create --repo-id {OTHER}"),
        ([OTHER], SPACE, "course space pause --repo-id me/it", "course space pause --repo-id me/it"),
    ],
)
def test_the_space_is_named_where_the_command_alone_would_miss_it(
    known: list, space: str, line: str, said: str, bare: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.setenv("PATH", str(SCRIPTS))
    for name in known:
        remembered.remember(name, "x" * 43)
    about(space, "ada")
    say(line)
    assert capsys.readouterr().out == f"{said}\n"


def test_a_damaged_memory_does_not_hide_what_happened(bare: Path, capsys) -> None:
    remembered.path().write_text("{")
    about(SPACE, "ada")
    say("[OK] Paused. To go on: course space resume")
    assert f"resume --repo-id {SPACE}\n" in capsys.readouterr().out


def test_a_command_about_one_space_does_not_speak_of_the_last_one(space: Space, hub: LocalHub) -> None:
    assert space("create", "--yes", "--repo-id", OTHER).code == 0
    remembered.forget(OTHER)
    assert "Or make one: course space create\n" in space("status").err


def test_every_command_in_the_rooms_own_sentences_exists() -> None:
    room = Path(say.__code__.co_filename).parent
    said = {name for file in room.glob("*.py") for name in re.findall(r"course space ([a-z]+)", file.read_text())}
    assert len(said) > 5 and said <= {*COMMANDS}


def test_on_a_terminal_one_line_is_rewritten(capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    progress = Progress()
    for _ in range(3):
        progress.say("building")
    progress.done()
    out = capsys.readouterr().out
    assert out.count("\r") == 3 and out.count("\n") == 1 and "(0 s)" in out
