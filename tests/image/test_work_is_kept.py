"""The learner's work outlives the container: whatever ends it, at most a minute is lost."""

import io
import time
import zipfile
from pathlib import Path

from tests.image.conftest import Start
from tests.image.container import FOLDER, Container, docker, wait_for
from tests.image.kernel import Kernel

SAVED = r"(?m)^Saved at "
PATIENCE = 60  # the most that may be lost
BIG = f"for n in 1 2 3 4; do head -c 45000000 /dev/urandom > {FOLDER}/big-$n.bin; done"
EVENTS = "from course_utils import record; print(record.events())"


def good(copy: Path) -> bool:
    try:
        with zipfile.ZipFile(copy) as archive:
            return archive.testzip() is None
    except (zipfile.BadZipFile, OSError, EOFError):
        return False


def copies(data: Path) -> list[Path]:
    return sorted((data / "course-work").glob("*.zip"))


def saves(container: Container) -> int:
    return container.log.count("Saved at ")


def test_it_outlives_a_restart(start: Start, data: Path) -> None:
    container = start(data=data)
    container.write("mine.txt", "before the restart")
    docker("restart", "--time", "30", container.name)
    container.wait_until_it_answers()
    assert container.read("mine.txt") == "before the restart"
    assert "Brought your work back" in container.log


def test_it_outlives_sigterm_and_a_new_container(start: Start, data: Path) -> None:
    first = start(data=data)
    first.write("mine.txt", "of the first")
    assert first.stop().code == 0
    first.wait_for_log(SAVED, seconds=1)
    second = start(data=data)
    assert second.read("mine.txt") == "of the first"
    assert "00_start_here.ipynb" in second.names()


def test_what_was_there_for_a_minute_outlives_sigkill(start: Start, data: Path) -> None:
    container = start(data=data)
    before = saves(container)
    container.write("mine.txt", "a minute old")
    container.wait_for_log(rf"(?:Saved at (?:.|\n)*){{{before + 1}}}", seconds=PATIENCE)
    container.kill()
    container.start()
    assert container.read("mine.txt") == "a minute old"


def test_sigkill_in_the_middle_of_a_save_leaves_the_copy_before_it_good(start: Start, data: Path) -> None:
    container = start(data=data)
    container.write("mine.txt", "before the big files")
    container.stop()
    container.start()
    there = copies(data)
    # Slowed down, so that writing the copy takes longer than giving the order to kill.
    docker("update", "--cpus", "0.3", container.name)
    container.run("sh", "-c", BIG)
    latest = time.monotonic() + 180
    while copies(data) == there and time.monotonic() < latest:
        time.sleep(0.005)
    container.kill()
    torn = [copy for copy in copies(data) if copy not in there]
    assert torn, "no save began"
    assert not good(torn[-1]), "the save was over before it was killed"
    assert all(good(copy) for copy in there)
    docker("update", "--cpus", "2", container.name)
    container.start()
    assert container.read("mine.txt") == "before the big files"
    assert torn[-1].name in container.log


def test_sigterm_in_the_middle_of_a_big_save_lets_it_end_within_10_seconds(start: Start, data: Path) -> None:
    container = start(data=data)
    container.run("sh", "-c", BIG)
    wait_for(lambda: container.run("sh", "-c", "ls /tmp/*/work.zip", check=False).stdout, "no save began")
    ended = container.stop()
    assert ended.code == 0
    assert ended.seconds < 10
    with zipfile.ZipFile(copies(data)[-1]) as archive:
        assert {f"big-{number}.bin" for number in (1, 2, 3, 4)} <= set(archive.namelist())


def test_only_changes_are_saved(start: Start, data: Path) -> None:
    container = start(data=data)
    container.stop()
    first = copies(data)
    container.start()
    container.stop()
    assert copies(data) == first


def test_two_on_one_place_overwrite_no_copy_of_each_other(start: Start, data: Path) -> None:
    """So it is for a moment when a Space is built anew: the old one saves while the new one starts."""
    one, other = start(data=data), start(data=data)
    one.write("one.txt", "by one")
    other.write("other.txt", "by the other")
    one.stop()
    other.stop()
    assert all(good(copy) for copy in copies(data))
    kept = {name for copy in copies(data) for name in zipfile.ZipFile(copy).namelist()}
    assert {"one.txt", "other.txt"} <= kept
    third = start(data=data)
    assert third.read("other.txt") == "by the other"


def test_a_damaged_copy_is_passed_over_in_words(start: Start, data: Path) -> None:
    container = start(data=data)
    container.write("mine.txt", "good")
    container.stop()
    newest = copies(data)[-1]
    half = newest.read_bytes()[: newest.stat().st_size // 2]
    (newest.parent / "work-000099.zip").write_bytes(half)
    container.start()
    assert container.read("mine.txt") == "good"
    assert "work-000099.zip is damaged" in container.log


def test_notebooks_and_the_record_of_progress_come_back(start: Start, data: Path) -> None:
    container = start(data=data)
    with Kernel(container) as kernel:
        assert not kernel.run("from course_utils import record; record.note('00', 'q1', 'check', 'correct')").error
        before = kernel.run(EVENTS).text
    assert "q1" in before
    edited = container.ask("GET", "/api/contents/00_start_here.ipynb").json()["content"]
    edited["cells"][0]["source"] = "# My own words"
    body = {"type": "notebook", "format": "json", "content": edited}
    assert container.ask("PUT", "/api/contents/00_start_here.ipynb", json=body).status_code == 200
    docker("restart", "--time", "30", container.name)
    container.wait_until_it_answers()
    came_back = container.ask("GET", "/api/contents/00_start_here.ipynb").json()["content"]
    assert came_back["cells"][0]["source"] == "# My own words"
    with Kernel(container) as kernel:
        assert kernel.run(EVENTS).text == before


def test_all_work_comes_as_one_zip(start: Start) -> None:
    container = start()
    container.write("mine.txt", "to take along")
    answer = container.ask("GET", f"/course/work.zip?token={container.token}", token=None)
    assert answer.status_code == 200
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.read("mine.txt") == b"to take along"
        assert "00_start_here.ipynb" in archive.namelist()


def test_a_private_space_gets_both_tokens(start: Start) -> None:
    """Hugging Face's own token opens the private Space, the other one the course."""
    container = start()
    path = f"/course/work.zip?token={container.token}"
    answer = container.ask("GET", path, token=None, headers={"Authorization": "Bearer hf_of_the_owner"})
    assert answer.status_code == 200
