"""Open the course in JupyterLab, on the learner's own copy of the lessons."""

import os
import sys
from pathlib import Path

from course_utils.nearby import without_proxy

FIRST_LESSON = "00_start_here.ipynb"


def environment(folder: Path) -> dict[str, str]:
    """The environment JupyterLab runs in: ours, plus its settings for this course and a kernel that explains errors.

    The settings are: no news, the system's theme. The kernel is the usual one; it loads the explanations when it
    starts, so that they are there right after a restart too. COURSE_FOLDER and PATH make `course` work in there. A
    proxy is kept away from what a lesson starts on this computer.
    """
    here = str(Path(__file__).parent)
    ours = {name: _before(here, name) for name in ("JUPYTER_CONFIG_PATH", "JUPYTER_PATH")}
    ours["PATH"] = _before(str(Path(sys.executable).parent), "PATH")
    return os.environ | ours | without_proxy() | {"COURSE_FOLDER": str(folder.resolve())}


def _before(folder: str, name: str) -> str:
    others = os.environ.get(name)
    return os.pathsep.join([folder, others] if others else [folder])


def command(folder: Path, port: int | None = None, browser: bool = True) -> list[str]:
    """The command that starts JupyterLab in `folder` with lesson 00 open. Its token is a random one of its own."""
    words = [sys.executable, "-m", "jupyterlab", "--ServerApp.root_dir", str(folder)]
    words += ["--LabApp.default_url", f"/lab/tree/{FIRST_LESSON}"]
    words += ["--ServerApp.jpserver_extensions", "course_utils.kernel=True"]
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

        sys.exit(subprocess.run(words, env=environment(folder)).returncode)
    os.execve(words[0], words, environment(folder))
