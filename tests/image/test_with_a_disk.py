"""As Hugging Face starts it: still user 1000, but with a disk to write on and a container's usual rights."""

from collections.abc import Iterator

import pytest

from tests.image.conftest import starting
from tests.image.container import PLAIN, SECRETS, Container
from tests.image.kernel import Kernel
from tests.image.search import readable_memory, search

CHANGE = """
import pathlib, course_utils
for path in (course_utils.__file__, "/app/docker/jupyter_server_config.py", "/app/notebooks/00_start_here.ipynb"):
    try:
        pathlib.Path(path).open("a").close()
        print("changed", path)
    except OSError as error:
        print(type(error).__name__)
"""


@pytest.fixture(scope="module")
def plain() -> Iterator[Container]:
    for start in starting():
        yield start(rights=PLAIN)


@pytest.fixture(scope="module")
def kernel(plain: Container) -> Iterator[Kernel]:
    with Kernel(plain) as kernel:
        yield kernel


def test_the_disk_can_be_written_to(plain: Container) -> None:
    plain.run("touch", "/home/user/new", "/tmp/new")


def test_everything_in_it_runs_as_user_1000_without_rights(plain: Container) -> None:
    status = plain.run("cat", "/proc/1/status").stdout
    assert "Uid:\t1000\t1000\t1000\t1000" in status
    assert "CapEff:\t0000000000000000" in status


def test_su_makes_nobody_root(plain: Container) -> None:
    plain.run("sh", "-c", "command -v su")
    done = plain.run("sh", "-c", "echo | su -c id", check=False)
    assert done.returncode != 0
    assert "uid=0" not in done.stdout


def test_no_secret_can_be_found(kernel: Kernel) -> None:
    assert search(kernel, SECRETS)["found"] == []


def test_the_memory_of_the_server_cannot_be_read(kernel: Kernel) -> None:
    assert readable_memory(kernel) == ["sleep 600"]


def test_code_cannot_change_the_course_itself(plain: Container, kernel: Kernel) -> None:
    ran = kernel.run(CHANGE)
    assert ran.text.split() == ["PermissionError"] * 3
    look = "find /app /usr /etc /opt /srv -xdev -writable -not -type l -print 2>/dev/null"
    assert plain.run("sh", "-c", look, check=False).stdout == ""


def test_sigterm_ends_it_within_10_seconds(plain: Container) -> None:
    """The last one here: afterwards nothing runs any more."""
    ended = plain.stop()
    assert ended.code == 0
    assert ended.seconds < 10
