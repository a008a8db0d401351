"""Fixtures: a local Hub, and the real client pointed at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import HfApi, close_session, constants

from tests.hub import LocalHub


@pytest.fixture
def hub() -> Iterator[LocalHub]:
    """An empty local Hub."""
    with LocalHub() as hub:
        yield hub


@pytest.fixture
def api(hub: LocalHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HfApi]:
    """The real client in this process, with the local Hub as endpoint and a cache of its own.

    Tests that need HF_ENDPOINT itself start a process with `hub.client_env(tmp_path)` instead.
    """
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)  # the whole test run may be offline; this client is not
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    close_session()
    yield HfApi(endpoint=hub.url, token=False)
    close_session()
