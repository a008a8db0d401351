"""Fixtures: a local Hub, and the real client pointed at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import HfApi, close_session, constants
from huggingface_hub.utils import disable_progress_bars, enable_progress_bars

from tests.hub import LocalHub
from tests.hub.xet import NOTES


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalHub]:
    """An empty local Hub."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv(NOTES, str(tmp_path_factory.mktemp("xet")))
    with LocalHub() as hub:
        yield hub


@pytest.fixture
def api(hub: LocalHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HfApi]:
    """The real client in this process, with the local Hub as endpoint and a cache of its own.

    Tests that need HF_ENDPOINT itself start a process with `hub.client_env(tmp_path)` instead.
    """
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)  # the whole test run may be offline; this client is not
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    disable_progress_bars()
    close_session()
    yield HfApi(endpoint=hub.url, token=False)
    close_session()
    enable_progress_bars()


@pytest.fixture
def ada(api: HfApi, hub: LocalHub) -> HfApi:
    """The same client, logged in as ada with a token that may write."""
    hub.add_user("hf_ada", "ada")
    return HfApi(endpoint=hub.url, token="hf_ada")


@pytest.fixture
def older_uploads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Big files go up without Xet, as where hf_xet is not installed."""
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)
