"""What every test needs: a clean environment to run the course's own commands in."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("COURSE_", "HF_", "HUGGING", "JUPYTER", "SPACE_")

if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # tests started in the background: so would be what they start
    signal.signal(signal.SIGINT, signal.default_int_handler)

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def clean_environment(tmp_path: Path) -> dict[str, str]:
    return outside_settings(tmp_path)


def outside_settings(home: Path) -> dict[str, str]:
    """This process's environment without anything that steers the course, and with a home of its own."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(OURS)}
    return kept | {"HOME": str(home), "HF_HOME": str(home / "hf"), "HF_HUB_DISABLE_XET": "1"}


@pytest.fixture
def run_python(clean_environment: dict[str, str], tmp_path: Path) -> Run:
    """Run Python code in a process of its own, with the given settings added to the environment."""

    def run(code: str, **settings: str) -> subprocess.CompletedProcess[str]:
        environment = clean_environment | settings
        command = [sys.executable, "-c", code]
        return subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=120)

    return run


@pytest.fixture
def run_course(clean_environment: dict[str, str], tmp_path: Path) -> Run:
    """Run the `course` command as a learner would."""

    def run(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
        environment = clean_environment | settings
        command = [sys.executable, "-m", "course_utils.cli", *words]
        return subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=120)

    return run


@pytest.fixture
def fake_gpu(tmp_path: Path) -> str:
    """A PATH on which `nvidia-smi` answers as on a machine with one A10G. The card itself cannot be had here."""
    folder = tmp_path / "driver"
    folder.mkdir()
    command = folder / "nvidia-smi"
    command.write_text("#!/bin/sh\necho 23028\n")
    command.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"
