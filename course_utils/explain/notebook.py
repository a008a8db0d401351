"""Which cell of the notebook gives a name?"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from course_utils.lessons import all_lessons
from course_utils.lessons.source import names_given, parsed


@dataclass(frozen=True)
class Cell:
    """A code cell, and the heading above it."""

    id: str
    source: str
    section: str

    @cached_property
    def gives(self) -> set[str]:
        """The names that are known once this cell was run."""
        tree = parsed(self.source)
        return names_given(tree.body) if tree else set()

    @property
    def first_line(self) -> str:
        """The line a reader recognises the cell by."""
        lines = [line.strip() for line in self.source.splitlines()]
        shown = next((line for line in lines if line and not line.startswith("#")), "")
        return shown if len(shown) <= 70 else f"{shown[:67]}…"


@dataclass(frozen=True)
class Notebook:
    """The code cells in order, and which of them is running; None where that is not known."""

    cells: tuple[Cell, ...] = ()
    at: int | None = None

    @property
    def above(self) -> tuple[Cell, ...]:
        return self.cells[: self.at]

    def giver(self, name: str) -> Cell | None:
        """The nearest cell above that gives the name, else the first one below."""
        below = () if self.at is None else self.cells[self.at + 1 :]
        return next((cell for cell in (*reversed(self.above), *below) if name in cell.gives), None)

    @cached_property
    def gives(self) -> set[str]:
        return set().union(*(cell.gives for cell in self.cells))


def this_notebook(source: str, cell_id: str) -> Notebook:
    """The notebook that Jupyter started this kernel for; else the lesson that the running cell belongs to."""
    session = os.environ.get("JPY_SESSION_NAME", "")
    if session.endswith(".ipynb") and Path(session).is_file():
        cells = read(Path(session))
        return Notebook(cells, _position(cells, source, cell_id))
    try:
        lessons = [read(path) for path in all_lessons()]
    except FileNotFoundError:
        return Notebook()
    found = [(cells, _by_source(cells, source)) for cells in lessons]
    found = [(cells, at) for cells, at in found if at is not None]
    return Notebook(*found[0]) if len(found) == 1 else Notebook()


def read(path: Path) -> tuple[Cell, ...]:
    """A notebook's code cells. One that cannot be read has none."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (OSError, ValueError, KeyError):
        return ()
    cells, section = [], ""
    for cell in raw:
        source = "".join(cell.get("source", ""))
        if cell.get("cell_type") == "markdown":
            headings = re.findall(r"^#{1,6} +(.+?)\s*$", source, re.MULTILINE)
            section = headings[-1] if headings else section
        elif cell.get("cell_type") == "code":
            cells.append(Cell(cell.get("id", ""), source, section))
    return tuple(cells)


def _position(cells: tuple[Cell, ...], source: str, cell_id: str) -> int | None:
    by_id = next((i for i, cell in enumerate(cells) if cell_id and cell.id == cell_id), None)
    return _by_source(cells, source) if by_id is None else by_id


def _by_source(cells: tuple[Cell, ...], source: str) -> int | None:
    return next((i for i, cell in enumerate(cells) if source.strip() and cell.source.strip() == source.strip()), None)
