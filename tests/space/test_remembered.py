"""The passwords of the Spaces: in one file for its owner alone, never half-written, never lost."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from course_utils.space import remembered
from course_utils.space.troubles import Trouble
from tests.conftest import ROOT


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_what_is_remembered_is_there_until_it_is_forgotten(home: Path) -> None:
    assert remembered.spaces() == {} and remembered.password("ada/course") == ""
    remembered.remember("ada/course", "first")
    remembered.remember("ada/other", "second")
    remembered.remember("ada/course", "third")
    assert remembered.spaces() == {"ada/course": "third", "ada/other": "second"}
    remembered.forget("ada/course")
    remembered.forget("ada/course")
    assert remembered.spaces() == {"ada/other": "second"}
    assert [path.name for path in home.iterdir()] == [".course-spaces.json"]


def test_nobody_else_can_read_it(home: Path) -> None:
    old = os.umask(0)
    try:
        remembered.remember("ada/course", "secret")
    finally:
        os.umask(old)
    assert stat.S_IMODE((home / ".course-spaces.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "{", "[]", '{"spaces": []}', '{"spaces": {"ada/course": 3}}', "\x00\xff"])
def test_a_file_that_is_damaged_is_named_and_not_overwritten(text: str, home: Path) -> None:
    path = home / ".course-spaces.json"
    path.write_text(text, encoding="latin-1")
    for act in (remembered.spaces, lambda: remembered.remember("a", "b"), lambda: remembered.forget("a")):
        with pytest.raises(Trouble, match="cannot be understood"):
            act()
    assert path.read_text(encoding="latin-1") == text


def test_a_kill_while_writing_leaves_the_file_whole(home: Path) -> None:
    """Killed several times in the middle of many writes: each time all that was remembered before is there."""
    remembered.remember("ada/first", "x" * 43)
    code = (
        "import itertools\nfrom course_utils.space import remembered\nprint('on', flush=True)\n"
        "for n in itertools.count(): remembered.remember('ada/second', str(n) * 2000)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    for _ in range(5):
        process = subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE)
        process.stdout.readline()
        process.kill()
        process.communicate()
        assert json.loads((home / ".course-spaces.json").read_text())["spaces"]["ada/first"] == "x" * 43
