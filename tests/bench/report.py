"""A benchmark's table: printed, and put in its place in docs/performance.md. The rest there is written by hand."""

import os
import platform
import re
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

from tests.conftest import ROOT

PAGE = ROOT / "docs" / "performance.md"
LIBRARIES = ("torch", "transformers", "jupyterlab")


@dataclass(frozen=True)
class Table:
    """Rows of words. `how` says in a sentence or two what was measured, and what the numbers leave out."""

    how: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]

    def __str__(self) -> str:
        lines = [self.columns, ["---"] * len(self.columns), *self.rows]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def median_and_spread(values: Sequence[float], digits: int = 1) -> str:
    """The middle value, and the smallest and largest beside it."""
    middle, low, high = statistics.median(values), min(values), max(values)
    return f"{middle:.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


def machine() -> str:
    """What the numbers depend on. No name of a computer and no path."""
    words = [f"{os.cpu_count()} cores ({_processor()})", f"{_memory() / 1e9:.0f} GB of memory", *_graphics()]
    words += [f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in LIBRARIES)]
    return f"{date.today():%d %B %Y}: {', '.join(words)}"


def _processor() -> str:
    if (facts := Path("/proc/cpuinfo")).exists():
        found = re.search(r"^model name\s*:\s*(.+)$", facts.read_text(), re.MULTILINE)
        if found:
            return found[1]
    return platform.processor() or platform.machine()


def _memory() -> int:
    import psutil

    return psutil.virtual_memory().total


def _graphics() -> list[str]:
    try:
        asked = ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]
        said = subprocess.run(asked, capture_output=True, text=True, timeout=20)
    except OSError:
        return ["no GPU"]
    return said.stdout.strip().splitlines() or ["no GPU"]


def place(name: str) -> tuple[str, str]:
    """The page before and after a benchmark's table, its marks among them."""
    before, begin, rest = PAGE.read_text(encoding="utf-8").partition(f"<!-- {name}: begin -->\n")
    _, end, after = rest.partition(f"<!-- {name}: end -->")
    if not (begin and end):
        raise ValueError(
            f"{PAGE.name} has no place for {name}: put <!-- {name}: begin --> and <!-- {name}: end --> there."
        )
    return before + begin, end + after


def write(name: str, table: Table) -> None:
    """Print the table, and put it between its two marks on the page."""
    text = f"{machine()}. To repeat: `make bench ARGS={name}`.\n\n{table.how}\n\n{table}"
    print(f"\n{text}\n", flush=True)
    before, after = place(name)
    PAGE.write_text(f"{before}{text}\n{after}", encoding="utf-8")
