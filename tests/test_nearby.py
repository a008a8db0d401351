"""Pages on this computer: a proxy is kept away, also from what it was kept away from before, and a port is free."""

import random
import socket
from collections.abc import Iterator

import pytest

from course_utils import lab, nearby
from course_utils.nearby import free_port, without_proxy


@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_what_was_set_before_stays(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for each in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(name, "intranet.example,localhost")
    assert without_proxy("also")["no_proxy"] == "intranet.example,localhost,127.0.0.1,also"


def test_nothing_was_set_before(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(each, raising=False)
    assert without_proxy() == {"NO_PROXY": "127.0.0.1,localhost", "no_proxy": "127.0.0.1,localhost"}


def test_jupyterlab_and_its_kernels_know_it(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "intranet.example")
    assert lab.environment(tmp_path)["NO_PROXY"] == "intranet.example,127.0.0.1,localhost"


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", free_port()))
        yield other.getsockname()[1]


def test_a_port_that_is_taken_is_not_given(taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    free = free_port()
    monkeypatch.setattr(nearby, "PORTS", [taken, free])
    assert {free_port() for _ in range(20)} == {free}
    monkeypatch.setattr(nearby, "PORTS", [taken])
    with pytest.raises(OSError, match="No port is free"):
        free_port()


def test_a_learners_seed_is_left_alone() -> None:
    random.seed(1)
    before = random.getstate()
    free_port()
    assert random.getstate() == before
