"""Open the course in JupyterLab, on the learner's own copy of the lessons."""

import os
import sys
from pathlib import Path

FIRST_LESSON = "00_start_here.ipynb"


def environment() -> dict[str, str]:
    """The environment JupyterLab runs in: ours, plus its settings for this course (no news, the system's theme)."""
    settings = str(Path(__file__).parent)
    others = os.environ.get("JUPYTER_CONFIG_PATH")
    return os.environ | {"JUPYTER_CONFIG_PATH": os.pathsep.join([settings, others] if others else [settings])}


def command(folder: Path, port: int | None = None, browser: bool = True) -> list[str]:
    """The command that starts JupyterLab in `folder` with lesson 00 open. Its token is a random one of its own."""
    words = [sys.executable, "-m", "jupyterlab", "--ServerApp.root_dir", str(folder)]
    words += ["--LabApp.default_url", f"/lab/tree/{FIRST_LESSON}"]
    if port is not None:
        words += ["--ServerApp.port", str(port), "--ServerApp.port_retries", "0"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        words += ["--allow-root"]
    return words if browser else [*words, "--no-browser"]


def start(folder: Path, port: int | None = None, browser: bool = True) -> None:
    """Become JupyterLab: Ctrl-C and signals then reach it directly."""
    words = command(folder, port, browser)
    if os.name == "nt":
        import subprocess

        sys.exit(subprocess.run(words, env=environment()).returncode)
    os.execve(words[0], words, environment())
