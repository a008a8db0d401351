"""`course lab` and the image give warm kernels unless they are told not to, and leave nothing behind."""

import json
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from course_utils.nearby import free_port
from tests.conftest import Run, outside_settings
from tests.net import until
from tests.served import TOKEN, Served

LOG_LINE = "A plain kernel is started, not a warm one"


class Started:
    """A JupyterLab, and what it started."""

    def __init__(self, process: subprocess.Popen, port: int, token: str) -> None:
        self.process, self.root = process, psutil.Process(process.pid)
        self.address, self.token = f"http://127.0.0.1:{port}/api/kernels", token

    def new_kernel(self) -> psutil.Process:
        before = self.kernels()
        request = urllib.request.Request(
            self.address, b'{"name": "python3"}', {"Authorization": f"token {self.token}"}, method="POST"
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert json.load(answer)["name"] == "python3"
        (new,) = self.kernels() - before
        return new

    def kernels(self) -> set[psutil.Process]:
        warm = {process.pid for process in self.warm()}
        return {p for p in self.running() if p.ppid() in warm or "ipykernel_launcher" in " ".join(p.cmdline())}

    def running(self) -> list[psutil.Process]:
        return [p for p in self.root.children(recursive=True) if p.status() != psutil.STATUS_ZOMBIE]

    def warm(self) -> list[psutil.Process]:
        found = [p for p in self.running() if "course_utils.kernel.warm" in p.cmdline()]
        return [process for process in found if process.ppid() not in {other.pid for other in found}]


def lab(home: Path, **settings: str) -> Started:
    port = free_port()
    command = [sys.executable, "-m", "course_utils.cli", "lab", "--no-browser", "--port", str(port)]
    environment = outside_settings(home) | {"JUPYTER_TOKEN": TOKEN} | settings
    process = subprocess.Popen(command, env=environment, cwd=home, stdout=(home / "log.txt").open("w"), stderr=-2)
    assert until(lambda: answers(port), 60), (home / "log.txt").read_text()
    return Started(process, port, TOKEN)


def answers(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0


def image(home: Path, **settings: str) -> Started:
    served = Served(home, **settings)
    served.wait_for("The course is open")
    return Started(served.process, served.port, TOKEN)


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[..., Started]]:
    started: list[Started] = []

    def begin(how: Callable[..., Started], **settings: str) -> Started:
        started.append(how(tmp_path, **settings))
        return started[-1]

    yield begin
    for one in started:
        one.process.terminate()
        one.process.wait(timeout=20)


def plain_lines(home: Path) -> list[str]:
    return re.findall(f"{LOG_LINE}: .*", (home / "log.txt").read_text())


@pytest.mark.parametrize("how", [lab, image])
def test_kernels_are_warm_and_all_end(
    how: Callable[..., Started], begin: Callable[..., Started], tmp_path: Path
) -> None:
    started = begin(how)
    (warm,) = until(started.warm, 20)
    kernel = started.new_kernel()
    assert kernel.ppid() == warm.pid
    started.process.send_signal(signal.SIGTERM)
    started.process.wait(timeout=20)
    _, alive = psutil.wait_procs([warm, kernel], timeout=10)
    assert not alive
    assert not plain_lines(tmp_path)


def test_the_page_is_open_before_the_imports_begin(run_python: Run) -> None:
    """In place of the warm process, somebody looks whether the port answers."""
    port = free_port()
    done = run_python(f"""
import os, socket
from course_utils import kernel
from jupyterlab.labapp import LabApp

def look():
    with socket.socket() as asked:
        print("it answers:", asked.connect_ex(("127.0.0.1", {port})) == 0, flush=True)
    os._exit(0)

kernel.start = look
settings = ["--ServerApp.port={port}", "--ServerApp.jpserver_extensions", "course_utils.kernel=True"]
LabApp.launch_instance(["--allow-root", "--no-browser", *settings])
""")
    assert "it answers: True" in done.stdout, done.stderr


@pytest.mark.parametrize("how", [lab, image])
def test_turned_off(how: Callable[..., Started], begin: Callable[..., Started], tmp_path: Path) -> None:
    started = begin(how, COURSE_WARM_KERNELS="off")
    assert "ipykernel_launcher" in " ".join(started.new_kernel().cmdline())
    assert not started.warm()
    assert not plain_lines(tmp_path)


def test_one_line_in_the_log_says_why_a_kernel_is_plain(begin: Callable[..., Started], tmp_path: Path) -> None:
    started = begin(image)
    (warm,) = until(started.warm, 20)
    warm.kill()
    assert until(lambda: warm.status() == psutil.STATUS_ZOMBIE, 10)
    assert "ipykernel_launcher" in " ".join(started.new_kernel().cmdline())
    assert len(plain_lines(tmp_path)) == 1
