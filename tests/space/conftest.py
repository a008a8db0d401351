"""A small course for each test, a local Hub, and `course space …` against it by the real client."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from huggingface_hub import close_session, constants, set_client_factory
from huggingface_hub.utils import enable_progress_bars, logging
from huggingface_hub.utils._http import default_client_factory

from course_utils import cli
from course_utils.space import waiting
from course_utils.space.pack import CARD
from tests.conftest import ROOT
from tests.hub import LocalHub

TOKEN = "hf_" + "Ada0" * 9
READ_TOKEN = "hf_" + "Rea1" * 9
SPACE = "ada/language-model-course"
SMALL = {
    "Dockerfile": "FROM python:3.11\n",
    ".dockerignore": "*.pyc\n",
    "docker/start.sh": "#!/bin/sh\n",
    "docker/templates/login.html": "<p>Log in</p>\n",
    "course_utils/practice/hub/models--practice--poet/refs/main": "0" * 40,
    "course_utils/practice/hub/models--practice--poet/snapshots/0/config.json": "{}",
}
WEIGHTS = "course_utils/practice/hub/models--practice--poet/snapshots/0/model.safetensors"
LESSON = "notebooks/00_start_here.ipynb"


def lay_out(root: Path) -> Path:
    """What `course space` sends, with small files for those that are large or built elsewhere."""
    for name in ("course_utils/__init__.py", LESSON, "pyproject.toml", "requirements.lock", "LICENSE", CARD):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    for name, text in SMALL.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (root / WEIGHTS).write_bytes(os.urandom(300_000))
    return root


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A small course of this test's own, to change at will."""
    return lay_out(tmp_path / "course")


@pytest.fixture(scope="session")
def whole_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course from which commands can be run as processes: without the rooms that `course space` does not enter."""
    root = tmp_path_factory.mktemp("course")
    leave = shutil.ignore_patterns("__pycache__", "exercises", "explain", "practice", "serve", "show", ".*")
    shutil.copytree(ROOT / "course_utils", root / "course_utils", ignore=leave)
    return lay_out(root)


@pytest.fixture
def hub() -> Iterator[LocalHub]:
    """The local Hub, which knows Ada by two tokens: one that writes, and one that reads only."""
    with LocalHub() as hub:
        hub.add_user(TOKEN, "ada", orgs=("school",))
        hub.add_user(READ_TOKEN, "ada", role="read")
        yield hub


def with_course() -> str:
    """A PATH on which `course` and `hf` are found, so that they are named by their names alone."""
    return f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        return self.out + self.err


Space = Callable[..., Answer]


@pytest.fixture
def space(
    hub: LocalHub,
    course: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Iterator[Space]:
    """`course space …` in this process, which is fast. Every answer is free of secrets and tracebacks."""
    home = tmp_path / "home"
    home.mkdir()
    for name in [name for name in os.environ if name.startswith(("HF_", "JUPYTER", "COURSE_"))]:
        monkeypatch.delenv(name)
    here = {"HOME": str(home), "PATH": with_course(), "NO_PROXY": "127.0.0.1"}
    for name, value in (here | {"HF_TOKEN": TOKEN, "HF_ENDPOINT": hub.url}).items():
        monkeypatch.setenv(name, value)
    settings = {"ENDPOINT": hub.url, "HF_HUB_OFFLINE": False, "HF_HUB_DISABLE_XET": True}
    for name, value in (settings | {"HF_TOKEN_PATH": str(home / "token")}).items():
        monkeypatch.setattr(constants, name, value)
    monkeypatch.setattr(waiting, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(waiting, "LONGEST_PAUSE", 0.02)
    monkeypatch.setattr("course_utils.space.create.root", lambda: course)
    monkeypatch.setattr("webbrowser.open", lambda link: print(f"(opened {link})"))
    monkeypatch.chdir(tmp_path)
    close_session()

    def run(*words: str) -> Answer:
        capfd.readouterr()
        code = cli.main(["space", *words])
        out, err = capfd.readouterr()
        assert "Traceback" not in out + err and "hf_" not in (out + err).replace("hf_xet", "")
        return Answer(code, out, err)

    yield run
    set_client_factory(default_client_factory)
    logging.set_verbosity_warning()
    enable_progress_bars()
    close_session()


@pytest.fixture
def start(hub: LocalHub, whole_course: Path, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """`course space …` as a process of its own."""
    home = tmp_path / "person"
    home.mkdir()
    running: list[subprocess.Popen[str]] = []

    def begin(*words: str, xet: bool = False, **options) -> subprocess.Popen[str]:
        environment = hub.client_env(home, xet=xet) | {"PYTHONPATH": str(whole_course), "HF_TOKEN": TOKEN}
        environment |= {"PATH": with_course()} | options.pop("env", {})
        command = [sys.executable, "-m", "course_utils.cli", "space", *words]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        running.append(subprocess.Popen(command, env=environment, cwd=home, **(pipes | options)))
        return running[-1]

    yield begin
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


def interrupted(process: subprocess.Popen[str]) -> Answer:
    """Press Ctrl-C, as a person does a moment after they read something; the answer has to come at once."""
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    begun = time.monotonic()
    out, err = process.communicate(timeout=30)
    assert time.monotonic() - begun < 8, "Ctrl-C was not heard at once"
    assert "Traceback" not in out + err
    return Answer(process.returncode, out, err)


def until(seen: Callable[[], object], seconds: float = 30) -> None:
    """Wait until something was seen."""
    deadline = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)
