"""Where work cannot be kept, the learner is told before they start, and everything else works."""

import os
import re
from pathlib import Path

import pytest

from tests.image.conftest import Start
from tests.image.container import Container
from tests.image.kernel import Kernel


def somebody_elses(data: Path) -> None:
    """A folder that the container's user may read but not write to."""
    data.chmod(0o555)
    if os.geteuid() == 0:
        os.chown(data, 65534, 65534)


def usable(container: Container) -> None:
    container.write("mine.txt", "still works")
    assert container.read("mine.txt") == "still works"
    with Kernel(container) as kernel:
        assert kernel.run("print(2 + 3)").text == "5\n"
    assert container.stop().code == 0


def doctor(container: Container) -> str:
    """What the doctor in lesson 00 says of the learner's work."""
    with Kernel(container) as kernel:
        ran = kernel.run("from course_utils.doctor import examine, report; print(report(examine()))")
    assert not ran.error, ran.traceback
    return re.search(r"(?m)^.*Your work.*$", ran.text)[0]


def told(container: Container) -> None:
    assert "NOT kept" in container.log
    assert container.log.index("NOT kept") < container.log.index("The course is open")
    assert "What to do" in container.log
    page = container.ask("GET", "/login", token=None).text
    assert "not kept" in page.lower(), "the log-in page does not tell"
    says = doctor(container)
    assert says.startswith("[FIX]")
    assert "lost when this machine stops" in says


def test_missing(start: Start) -> None:
    container = start()
    container.wait_for_log("The course is open")
    told(container)
    usable(container)


def test_read_only(start: Start, data: Path) -> None:
    container = start(f"--volume={data}:/data:ro")
    container.wait_for_log("The course is open")
    told(container)
    usable(container)


def test_owned_by_somebody_else(start: Start, data: Path) -> None:
    somebody_elses(data)
    container = start(data=data)
    container.wait_for_log("The course is open")
    told(container)
    usable(container)


@pytest.mark.parametrize("size", ["4k", "16k"])
def test_full(start: Start, size: str) -> None:
    container = start(f"--tmpfs=/data:size={size},uid=1000,gid=1000,mode=755")
    container.wait_for_log("The course is open")
    container.write("mine.txt", "a few words")
    container.wait_for_log(r"(?i)\[FIX\].*(could not be saved|NOT kept).*", seconds=60)
    usable(container)


def test_a_writable_place_is_named(start: Start, data: Path) -> None:
    container = start(data=data)
    container.wait_for_log("The course is open")
    assert "NOT kept" not in container.log
    assert "/data" in container.log
    assert "not kept" not in container.ask("GET", "/login", token=None).text.lower()
    assert doctor(container).startswith("[OK]")
