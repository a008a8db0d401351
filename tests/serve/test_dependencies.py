"""What the image installs: the course's own dependencies, with the build of PyTorch that was asked for."""

import subprocess
import sys
import tomllib

import pytest

from tests.conftest import ROOT


@pytest.mark.parametrize("build", ["cpu", "cu126"])
def test_torch_comes_in_the_wanted_build_and_all_else_as_it_is(build: str) -> None:
    command = [sys.executable, "docker/dependencies.py", build]
    first, *lines = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert first == f"--extra-index-url https://download.pytorch.org/whl/{build}"
    torch = next(line for line in wanted if line.startswith("torch=="))
    assert lines == [f"{torch}+{build}" if line == torch else line for line in wanted]
