"""The exact commands that remedies name: they must work when copied, in the place where the reader is."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from course_utils.privacy import without_home


def in_notebook() -> bool:
    return "ipykernel.kernelapp" in sys.modules


def python() -> str:
    """How to call this very Python from here: another one on the PATH would install into the wrong place."""
    called = shutil.which("python")
    if called and Path(called) == Path(sys.executable):
        return "python"
    return _quoted(without_home(_from_here(Path(sys.executable))))


def program(name: str) -> str:
    """How to call `course` or `hf` from here: the folder they were installed into may not be on the PATH."""
    beside = Path(sys.executable).with_name(name)
    if shutil.which(name) or not shutil.which(name, path=str(beside.parent)):
        return name
    return _quoted(_from_here(beside))


def _from_here(path: Path) -> str:
    """The path as it can be typed in this folder: the shorter one of the whole path and the one from here."""
    try:
        shown = min(os.path.relpath(path, Path.cwd()), str(path), key=len)
    except ValueError:  # on another drive
        shown = str(path)
    if shown == path.name:
        return os.path.curdir + os.path.sep + shown
    return shown


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path


def pip_install(arguments: str) -> str:
    """A sentence with the pip command, for a cell or for a terminal."""
    if in_notebook():
        return f"Run this in a new cell, then choose Kernel, Restart Kernel: %pip install {arguments}"
    return f"Run this in a terminal: {python()} -m pip install {arguments}"
