"""What the image is made of, and how it starts and stops."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.image.conftest import Start
from tests.image.container import IMAGE, Container, docker
from tests.image.kernel import Kernel


@pytest.fixture(scope="module")
def config() -> dict:
    return json.loads(docker("image", "inspect", "--format", "{{json .Config}}", IMAGE).stdout)


def test_it_becomes_healthy(running: Container) -> None:
    running.wait_until_healthy()


def test_everything_in_it_runs_as_user_1000(running: Container, config: dict) -> None:
    assert config["User"].partition(":")[0] == "1000"
    processes = docker("top", running.name, "-eo", "pid,uid").stdout.splitlines()[1:]
    assert {line.split()[1] for line in processes} == {"1000"}


def test_tini_is_the_first_process(running: Container) -> None:
    assert running.run("cat", "/proc/1/comm").stdout.strip() == "tini"


def test_programs_of_the_page_travel_packed_and_nothing_else_does(running: Container) -> None:
    page = running.ask("GET", "/lab")
    programs = re.findall(r'src="(/static/lab/[^"]+\.js[^"]*)"', page.text)
    assert programs
    for path in programs:
        assert running.ask("GET", path).headers["Content-Encoding"] == "gzip"
    plain = [running.ask("GET", path) for path in ("/login", "/api/contents", "/files/00_start_here.ipynb")]
    assert [answer.headers.get("Content-Encoding") for answer in (page, *plain)] == [None] * 4


@pytest.mark.parametrize("command", ["sudo", "gosu", "pkexec", "doas"])
def test_nothing_is_there_that_makes_somebody_root(running: Container, command: str) -> None:
    assert running.run("sh", "-c", f"command -v {command}", check=False).returncode != 0


def test_it_needs_no_rights_and_no_disk_of_its_own(running: Container) -> None:
    status = running.run("cat", "/proc/1/status").stdout
    assert "CapEff:\t0000000000000000" in status
    assert "NoNewPrivs:\t1" in status
    assert running.run("touch", "/app/new", check=False).returncode != 0


def test_it_says_what_it_is(config: dict) -> None:
    labels = {key.rpartition(".")[2] for key in config["Labels"] if key.startswith("org.opencontainers.image.")}
    assert {"title", "description", "licenses"} <= labels


def test_it_can_be_asked_for_its_health(config: dict) -> None:
    assert config["Healthcheck"]["Test"][0] in ("CMD", "CMD-SHELL")
    assert list(config["ExposedPorts"]) == ["7860/tcp"]


def test_no_secret_is_built_in(config: dict) -> None:
    assert not [setting for setting in config["Env"] if "TOKEN=" in setting or "PASSWORD=" in setting]


def test_the_dockerfile_is_clean() -> None:
    hadolint = shutil.which("hadolint", path=str(Path(sys.executable).parent)) or shutil.which("hadolint")
    assert hadolint, "hadolint is missing: it comes with the dev extra"
    done = subprocess.run([hadolint, str(ROOT / "Dockerfile")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_it_says_which_processor_the_models_will_use(running: Container) -> None:
    running.wait_for_log(r"GPU", seconds=10)


def test_sigterm_ends_it_within_10_seconds(start: Start, data: Path) -> None:
    ended = start(data=data).stop()
    assert ended.code == 0
    assert ended.seconds < 10


def test_sigterm_ends_it_within_10_seconds_while_a_cell_runs(start: Start, data: Path) -> None:
    container = start(data=data)
    with Kernel(container) as kernel:
        kernel.run("print('ready')")
        kernel.send("while True: pass")
        ended = container.stop()
    assert ended.code == 0
    assert ended.seconds < 10


def test_sigterm_ends_it_also_while_it_starts(start: Start, data: Path) -> None:
    container = start(waits=False, data=data)
    ended = container.stop()
    assert ended.code in (0, 143)
    assert ended.seconds < 10


def test_kernels_are_warm_unless_told_not_to_be(running: Container, start: Start) -> None:
    parent = "import os; print('course_utils.kernel.warm' in open(f'/proc/{os.getppid()}/cmdline').read())"
    with Kernel(running) as kernel:
        assert kernel.run(parent).text == "True\n"
    with Kernel(start(COURSE_WARM_KERNELS="off")) as kernel:
        assert kernel.run(parent).text == "False\n"
