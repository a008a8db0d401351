"""The image's tests look at a running container from outside. `make test-image` builds the image and runs them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.image.container import IMAGE, SECRETS, Container

HERE = Path(__file__).parent
Start = Callable[..., Container]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without an image, one skip stands for them all."""
    ours = [item for item in items if item.path.is_relative_to(HERE)]
    if IMAGE or not ours:
        return
    ours[0].add_marker(pytest.mark.skip(reason="the image's tests were left out: they run with `make test-image`"))
    items[:] = [item for item in items if item not in ours[1:]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start containers, and wait until they answer. Whatever happens in a test, their logs tell no secrets."""
    yield from starting()


@pytest.fixture(scope="module")
def running() -> Iterator[Container]:
    """One container for the tests of a module that change nothing."""
    for start in starting():
        yield start()


def starting() -> Iterator[Start]:
    started: list[Container] = []

    def start(*options: str, waits: bool = True, **settings: object) -> Container:
        started.append(Container(*options, **settings))
        if waits:
            started[-1].wait_until_it_answers()
        return started[-1]

    try:
        yield start
        for container in started:
            check_log(container.log)
    finally:
        for container in started:
            container.remove()


def check_log(log: str) -> None:
    assert "Traceback" not in log, log
    assert not [secret for secret in SECRETS if secret in log], log


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder for /data that the container may write to, whoever owns it."""
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o777)
    return folder
