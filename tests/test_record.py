"""The private record: two writers at once, a kill in the middle, a place that cannot be written."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from course_utils import record, standing
from tests.conftest import Run

WRITE = "from course_utils import record\nfor i in range({many}): record.note('00', 'q1', 'check', 'not yet')"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COURSE_RECORD", str(tmp_path / "record.jsonl"))
    return tmp_path / "record.jsonl"


def writer(many: int) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-c", WRITE.format(many=many)])


def test_two_kernels_write_at_once_and_nothing_is_lost(file: Path) -> None:
    writers = [writer(2000), writer(2000)]
    assert [one.wait(timeout=60) for one in writers] == [0, 0]
    assert len(record.events()) == 4000


def test_a_kill_in_the_middle_loses_at_most_the_line_being_written(file: Path) -> None:
    victim = writer(10_000_000)
    while not file.exists() or file.stat().st_size < 50_000:
        assert victim.poll() is None
        time.sleep(0.01)
    os.kill(victim.pid, signal.SIGKILL)
    victim.wait(timeout=30)
    before = len(record.events())
    lines = [line for line in file.read_text().splitlines() if line]
    assert len(lines) - before <= 1
    record.note("00", "q2", "check", "correct")
    assert len(record.events()) == before + 1


def test_a_torn_line_does_not_swallow_the_next_one(file: Path) -> None:
    record.note("00", "q1", "check", "correct")
    with file.open("ab") as out:
        out.write(b'\n{"at": "2026-01-01T00:00:00+00:00", "less')
    record.note("00", "q2", "check", "correct")
    assert [event.what for event in record.events()] == ["q1", "q2"]


@pytest.mark.parametrize("place", ["/proc/no/such/place", "/dev/full", "/"])
def test_a_record_that_cannot_be_written_never_stands_in_the_way(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_RECORD", place)
    record.note("00", "q1", "check", "correct")
    assert record.trouble()
    if place != "/dev/full":  # reading it would never end
        assert record.events() == [] and record.trouble() in standing.of_lesson("00").text


def test_a_missing_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_RECORD", str(tmp_path / "new" / "folder" / "record.jsonl"))
    record.note("00", "q1", "check", "correct")
    assert [event.what for event in record.events()] == ["q1"] and not record.trouble()
    assert "for you alone" in standing.of_lesson("00").text


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs the right to become a nobody")
def test_a_user_without_a_home_can_learn_too(run_python: Run) -> None:
    """As in a container that is started with a foreign user id."""
    code = (
        "import os\nfrom course_utils import record, standing\nos.setuid(54321)\ndel os.environ['HOME']\n"
        "record.note('00', 'q1', 'check', 'correct')\n"
        "print(record.events(), standing.of_lesson('00'), standing.overview())"
    )
    answer = run_python(code)
    assert answer.returncode == 0, answer.stderr
    assert "could not be kept" in answer.stdout and "set COURSE_RECORD" in answer.stdout


def test_a_line_from_elsewhere_is_left_out(file: Path) -> None:
    record.note("00", "q1", "check", "correct")
    with file.open("a") as out:
        out.write('{"at": 1, "lesson": "00", "what": "q1", "did": "check", "outcome": "correct"}\n[1]\n{"at": "x"}\n')
    assert len(record.events()) == 1 and "1 of 6" in standing.overview().text


def test_only_its_owner_can_read_it(file: Path) -> None:
    record.note("00", "q1", "check", "correct")
    assert file.stat().st_mode & 0o077 == 0
    assert set(json.loads(file.read_text())) == {"at", "lesson", "what", "did", "outcome"}


def test_how_a_lesson_stands(file: Path) -> None:
    for outcome in ("not started", "not yet", "correct", "not yet"):
        record.note("00", "q1", "check", outcome)
    record.note("00", "q2", "check", "stopped")
    record.note("00", "q2", "hint", "1")
    shown = standing.of_lesson("00")
    lines = {line.split()[0]: line for line in shown.text.splitlines() if line}
    assert shown.text.startswith("Lesson 00: 1 of 6 done")
    assert "correct" in lines["q1"] and lines["q1"].endswith("3")
    assert "stopped" in lines["q2"] and lines["q2"].endswith("1")
    assert "not started" in lines["quiz3"] and lines["quiz3"].endswith("0")
    for word in ("correct", "stopped", "not started", "1 of 6 done"):
        assert word in shown.html


def test_the_command_shows_it_and_says_how_to_forget(run_course: Run, file: Path) -> None:
    record.note("00", "q1", "check", "correct")
    said = run_course("progress", COURSE_RECORD=str(file))
    assert said.returncode == 0 and "1 of 6" in said.stdout and "██" in said.stdout
    assert str(file) in said.stdout and "delete that file" in said.stdout
    file.unlink()
    assert "0 of 6" in run_course("progress", COURSE_RECORD=str(file)).stdout
