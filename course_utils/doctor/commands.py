"""The exact commands that remedies name: they must work when copied, in the place where the reader is."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from course_utils.doctor.privacy import without_home


def in_notebook() -> bool:
    return "ipykernel.kernelapp" in sys.modules


def python() -> str:
    """How to call this very Python from here: another one on the PATH would install into the wrong place."""
    called = shutil.which("python")
    if called and Path(called) == Path(sys.executable):
        return "python"
    try:
        shown = str(Path(sys.executable).relative_to(Path.cwd()))
    except ValueError:
        shown = without_home(sys.executable)
    return f'"{shown}"' if " " in shown else shown


def pip_install(arguments: str) -> str:
    """A sentence with the pip command, for a cell or for a terminal."""
    if in_notebook():
        return f"Run this in a new cell, then choose Kernel, Restart Kernel: %pip install {arguments}"
    return f"Run this in a terminal: {python()} -m pip install {arguments}"
