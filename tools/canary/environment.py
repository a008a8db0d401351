"""An environment of its own with the newest releases, and what is in it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from packaging.utils import canonicalize_name

from course_utils.doctor.software import read_lock

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".canary"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
WATCHED = ("transformers", "huggingface-hub", "gradio", "jupyterlab")
BASE = "from tools import set_up; raise SystemExit(not (set_up.make_venv() and set_up.install_torch()))"


def make(instead: list[str]) -> None:
    """Everything as new as it can be had, but PyTorch, which the course pins; then what was asked for instead."""
    commands = [
        [sys.executable, "-c", BASE],
        [*_pip(), "--upgrade", "--upgrade-strategy", "eager", "--editable", str(ROOT), *WATCHED],
    ]
    if instead:
        commands.append([*_pip(), *instead])
    for command in commands:
        subprocess.run(command, cwd=ROOT, env=os.environ | {"COURSE_VENV": str(FOLDER)}, check=True)


def _pip() -> list[str]:
    return [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]


def versions() -> dict[str, str]:
    """Every package in the environment, by the name that `locked` gives it."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "list", "--format", "json"]
    listed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {canonicalize_name(entry["name"]): entry["version"].partition("+")[0] for entry in listed}


def locked() -> dict[str, str]:
    return read_lock(ROOT / "requirements.lock")
