"""`python -m course_utils.serve` for real, without a container: it starts, lets in, keeps work, and stops."""

import contextlib
import io
import json
import re
import shutil
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from course_utils.serve import keep, settings, storage, supervisor
from tests.conftest import ROOT
from tests.served import HUB_TOKEN, TOKEN, Served


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Any]:
    running: list[Served] = []

    def start(**settings: str) -> Served:
        running.append(Served(tmp_path, **settings))
        return running[-1]

    yield start
    for course in running:
        if course.process.poll() is None:
            course.process.kill()
            course.process.wait()


def test_from_start_to_stop(start) -> None:
    course = start()
    course.wait_for("[OK] The course is open.")
    assert course.ask("/api")[0] == 200
    assert course.ask("/api/contents")[0] == 403
    assert course.ask(f"/api/contents?token={TOKEN}")[0] == 200
    status, zipped = course.ask(f"/course/work.zip?token={TOKEN}", Authorization="Bearer hf_of_the_hub")
    assert status == 200 and "00_start_here.ipynb" in zipfile.ZipFile(io.BytesIO(zipped)).namelist()
    assert course.ask("/course/work.zip")[0] == 403
    (course.folder / "00_start_here.ipynb").write_text("my own")
    begun = time.monotonic()
    assert course.stop() == 0 and time.monotonic() - begun < 10
    assert "Saved at" in course.log and "Traceback" not in course.log
    assert TOKEN not in course.log and HUB_TOKEN not in course.log

    shutil.rmtree(course.folder)
    again = start()
    again.wait_for("Brought your work back from work-")
    again.wait_for("[OK] The course is open.")
    assert (again.folder / "00_start_here.ipynb").read_text() == "my own"
    again.stop()


@pytest.mark.parametrize("token", ["huggingface", "password", "short", "aaaaaaaaaaaaaaaa"])
def test_a_weak_token_stops_it_at_once(start, token: str) -> None:
    course = start(JUPYTER_TOKEN=token)
    assert course.process.wait(timeout=30) == 1
    assert "[FIX] The course does not start: its password, JUPYTER_TOKEN," in course.log
    assert not course.folder.exists()


def test_without_a_token_the_link_in_the_log_opens_it(start) -> None:
    course = start(JUPYTER_TOKEN="")
    log = course.wait_for("?token=")
    token = re.search(r"http://127\.0\.0\.1:\d+/\?token=(\S+)", log)[1]
    assert course.ask(f"/api/contents?token={token}")[0] == 200


def test_wrong_settings_stop_it_in_words(start) -> None:
    course = start(COURSE_IDLE_MINUTES="soon")
    assert course.process.wait(timeout=30) == 1
    assert "[FIX] COURSE_IDLE_MINUTES is 'soon'" in course.log and "Traceback" not in course.log


def test_nothing_secret_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", HUB_TOKEN)
    handed_on = supervisor.environment(settings.read({}), TOKEN, "")
    assert [name for name in handed_on if "TOKEN" in name.split("_")] == ["JUPYTER_TOKEN"]


def test_it_stops_when_nothing_is_done_and_an_open_page_is_not_enough(start) -> None:
    course = start(COURSE_IDLE_MINUTES="0.1")
    course.wait_for("[OK] The course is open.")
    end = time.monotonic() + 150
    while course.process.poll() is None and time.monotonic() < end:
        try:
            course.ask(f"/api/sessions?token={TOKEN}")  # as an open JupyterLab does all day
        except OSError:
            break
        time.sleep(0.5)
    assert course.process.wait(timeout=30) == 0
    assert "Stopping: nothing was done here for 0.1 minutes." in course.log


def test_a_file_that_grows_is_work(start) -> None:
    course = start(COURSE_IDLE_MINUTES="0.05")
    course.wait_for("[OK] The course is open.")
    for number in range(10):
        (course.folder / "growing.txt").write_text("more " * number)
        time.sleep(1)
    assert course.process.poll() is None
    course.stop()


def test_a_folder_that_was_removed_does_not_end_the_course(start) -> None:
    course = start(COURSE_IDLE_MINUTES="0.5")
    course.wait_for("[OK] The course is open.")
    shutil.rmtree(course.folder)
    time.sleep(9)
    assert course.process.poll() is None and course.stop() == 0 and "Traceback" not in course.log


def test_the_page_has_no_news_the_systems_theme_and_saves_by_itself(start) -> None:
    course = start()
    course.wait_for("[OK] The course is open.")

    def setting(plugin: str) -> dict:
        return json.loads(course.ask(f"/lab/api/settings/{plugin}?token={TOKEN}")[1])["schema"]["properties"]

    news = setting("@jupyterlab/apputils-extension:notification")
    assert news["fetchNews"]["default"] == "false" and news["checkForUpdates"]["default"] is False
    assert setting("@jupyterlab/apputils-extension:themes")["adaptive-theme"]["default"] is True
    assert setting("@jupyterlab/docmanager-extension:plugin")["autosaveInterval"]["default"] == 20


def test_a_lesson_that_is_no_text_and_odd_notes_do_not_stop_the_start(start) -> None:
    course = start()
    course.wait_for("[OK] The course is open.")
    course.stop()
    (course.folder / "00_start_here.ipynb").write_bytes(b"\xff\xfe no text")
    (course.folder / ".handed-out.json").write_text("[]")
    again = start()
    again.wait_for("[OK] The course is open.")
    assert (again.folder / "00_start_here.ipynb").read_bytes() == b"\xff\xfe no text"


def test_a_file_with_the_name_of_a_part_of_python_is_not_run(start, tmp_path: Path) -> None:
    for name in ("json", "ctypes", "nbconvert", "psutil"):
        (tmp_path / f"{name}.py").write_text("open('taken', 'w').write('everything')")
    course = start()
    course.wait_for("[OK] The course is open.")
    course.ask(f"/nbconvert/html/00_start_here.ipynb?token={TOKEN}")
    course.stop()
    assert not (tmp_path / "taken").exists()


def test_the_password_is_not_in_the_log_when_something_breaks(start) -> None:
    course = start()
    course.wait_for("[OK] The course is open.")
    request = urllib.request.Request(
        f"http://127.0.0.1:{course.port}/api/sessions?token={TOKEN}", data=b"{}", method="POST"
    )
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(request, timeout=10)
    course.stop()
    assert "/api/sessions" in course.log and TOKEN not in course.log


def test_who_is_in_stays_in_while_somebody_guesses(start) -> None:
    course = start()
    course.wait_for("[OK] The course is open.")
    inside = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    address = f"http://127.0.0.1:{course.port}/api/contents?token={TOKEN}"
    assert inside.open(address, timeout=10).status == 200
    statuses = [course.ask(f"/api/contents?token=wrong{number}")[0] for number in range(7)]
    assert 429 in statuses and course.ask(f"/api/contents?token={TOKEN}")[0] == 429
    assert inside.open(address, timeout=10).status == 200


def test_a_flood_without_a_token_is_cut_off(start) -> None:
    course = start()
    course.wait_for("[OK] The course is open.")
    with socket.create_connection(("127.0.0.1", course.port), timeout=10) as flood:
        flood.sendall(b"POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 450000000\r\n\r\n")
        answer = b"begun"
        with contextlib.suppress(ConnectionError):
            answer = flood.recv(100)
    assert answer == b"" or b" 4" in answer, "the server goes on listening"


def test_jupyterlab_ends_with_its_supervisor(start) -> None:
    course = start()
    course.wait_for("[OK] The course is open.")
    course.process.kill()
    course.process.wait()
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            course.ask("/api")
        except OSError:
            return
        time.sleep(0.2)
    raise AssertionError("JupyterLab lives on")


def test_a_server_that_does_not_answer_is_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A JupyterLab that hangs is stood for by a process that does nothing."""
    monkeypatch.setattr(supervisor, "SILENT_AT_MOST", 1.0)
    monkeypatch.setattr(supervisor, "SAVE_EVERY", 0.5)
    monkeypatch.setattr(supervisor.sys, "executable", str(tmp_path / "hangs"))
    (tmp_path / "hangs").write_text("#!/bin/sh\nexec sleep 60\n")
    (tmp_path / "hangs").chmod(0o755)
    chosen = settings.read({"COURSE_FOLDER": str(tmp_path), "COURSE_PORT": "9"})
    watched = supervisor.Supervisor(chosen, TOKEN, "", storage.Saver(None), threading.Event())
    try:
        assert watched.watch() == supervisor.SILENT
    finally:
        watched.end()


def test_a_killed_jupyterlab_ends_it_with_the_work_saved(start) -> None:
    course = start()
    course.wait_for("[OK] The course is open.")
    (course.folder / "mine.txt").write_text("mine")
    subprocess.run(["pkill", "-KILL", "-P", str(course.process.pid)], check=True)
    assert course.process.wait(timeout=20) == 1
    assert "JupyterLab ended by itself" in course.log
    with zipfile.ZipFile(keep.newest_whole(course.keep)) as archive:
        assert archive.read("mine.txt") == b"mine"


def test_a_newer_lesson_does_not_overwrite_a_changed_one(start, tmp_path: Path) -> None:
    lessons = tmp_path / "lessons"
    lessons.mkdir()
    lesson = lessons / "00_start_here.ipynb"
    lesson.write_text((ROOT / "notebooks" / lesson.name).read_text())
    course = start(COURSE_NOTEBOOKS=str(lessons))
    course.wait_for("[OK] The course is open.")
    (course.folder / lesson.name).write_text("my own")
    course.stop()
    newer = json.loads(lesson.read_text())
    newer["cells"].append({"cell_type": "markdown", "id": "new", "metadata": {}, "source": "Newer."})
    lesson.write_text(json.dumps(newer))
    again = start(COURSE_NOTEBOOKS=str(lessons))
    again.wait_for("the new version is 00_start_here_2.ipynb")
    assert (again.folder / lesson.name).read_text() == "my own"
    again.stop()


def test_where_nothing_can_be_kept_it_says_so_and_works(start) -> None:
    course = start(COURSE_KEEP="/proc")
    course.wait_for("[OK] The course is open.")
    assert "[FIX] Your work is NOT kept when this container stops: nothing can be written to /proc" in course.log
    assert "Work is not kept here" in course.ask("/login")[1].decode()
    assert course.stop() == 0
