"""Nobody pays for a course that nobody uses: idle kernels end, then the course itself."""

import zipfile
from pathlib import Path

from tests.image.conftest import Start
from tests.image.container import Container, docker, wait_for
from tests.image.kernel import Kernel


def kernels(container: Container) -> int:
    """Counted from outside: a question to the server could count as use."""
    lines = docker("top", container.name, "-eo", "pid,ppid,args").stdout.splitlines()[1:]
    found = [line.split(maxsplit=2) for line in lines]
    warm = {pid for pid, _, command in found if "course_utils.kernel.warm" in command}
    return sum(parent in warm or "ipykernel_launcher" in command for _, parent, command in found)


def test_idle_kernels_end_then_the_course_does(start: Start, data: Path) -> None:
    container = start(data=data, COURSE_IDLE_MINUTES="0.2")
    container.write("mine.txt", "before I went away")
    answer = container.ask("POST", "/api/kernels", json={"name": "python3"})
    assert answer.status_code == 201
    wait_for(lambda: kernels(container) == 1, "the kernel does not start")
    wait_for(lambda: kernels(container) == 0, "the idle kernel goes on", seconds=60)
    assert container.wait_until_ended(seconds=90) == 0
    assert "nothing was done" in container.log
    newest = sorted((data / "course-work").glob("*.zip"))[-1]
    assert "mine.txt" in zipfile.ZipFile(newest).namelist()


def test_work_that_runs_is_not_idle(start: Start) -> None:
    container = start(COURSE_IDLE_MINUTES="0.3")
    with Kernel(container) as kernel:
        ran = kernel.run("import time; time.sleep(40); print('done')")
    assert ran.text == "done\n"
    assert container.state["Running"]


def test_zero_means_never(start: Start) -> None:
    container = start(COURSE_IDLE_MINUTES="0")
    container.ask("POST", "/api/kernels", json={"name": "python3"})
    wait_for(lambda: kernels(container) == 1, "the kernel does not start")
    docker("exec", container.name, "sleep", "20")
    assert kernels(container) == 1
    assert container.state["Running"]
