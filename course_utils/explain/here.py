"""Where an error happened: the learner's cell, the line that failed, and the names known there."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import FrameType, TracebackType
from typing import Any

from course_utils.explain.notebook import Notebook, this_notebook
from course_utils.lessons.source import parsed

# Between a learner's line and what it asks for, these say no more than that it is not there.
ASKING = {"__getitem__", "__getattr__", "__getattribute__", "__missing__", "_modified_open"}
NOT_GIVEN = {"In", "Out", "exit", "quit", "get_ipython", "open"}


@dataclass(frozen=True)
class Here:
    """`expression` is the piece of the failing line that failed; `direct`: it failed there, not inside a library."""

    source: str = ""
    cell_id: str = ""
    names: Mapping[str, Any] = field(default_factory=dict)
    cells_run: int = 0
    expression: str = ""
    direct: bool = True

    @classmethod
    def of(cls, error: BaseException) -> Here:
        """Read it from the error's own frames, and from the notebook's kernel where there is one."""
        steps = list(_steps(error.__traceback__))
        own = [i for i, (frame, _) in enumerate(steps) if _is_own(frame)]
        names: Mapping[str, Any] = {}
        expression, direct = "", True
        if own:
            frame, step = steps[own[-1]]
            names = {**frame.f_globals, **frame.f_locals}
            expression = _expression(frame, step)
            direct = all(inner.f_code.co_name in ASKING for inner, _ in steps[own[-1] + 1 :])
        shell = _shell()
        if shell is None:
            return cls(names=names, expression=expression, direct=direct)
        return cls(
            source=source_now(),
            cell_id=_request().get("metadata", {}).get("cellId", ""),
            names=names or shell.user_ns,
            cells_run=shell.execution_count,
            expression=expression,
            direct=direct,
        )

    @cached_property
    def notebook(self) -> Notebook:
        """The notebook around the cell, as far as it can be known."""
        return this_notebook(self.source, self.cell_id)

    @cached_property
    def own_names(self) -> list[str]:
        """The names the learner's cells gave, without those that Jupyter put there."""
        return [name for name in self.names if not name.startswith("_") and name not in NOT_GIVEN]

    @cached_property
    def node(self) -> ast.expr | None:
        """The expression that failed, taken apart."""
        tree = parsed(self.expression)
        statement = tree.body[0] if tree and tree.body else None
        return statement.value if isinstance(statement, ast.Expr) else None

    def value(self, node: ast.AST | None) -> Any:
        """What a name, or a place in a list or dictionary, stands for; None where asking would mean running code."""
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            return self.names.get(node.id)
        if isinstance(node, ast.Subscript):
            outer, key = self.value(node.value), self.value(node.slice)
            try:
                return outer[key] if type(outer) in (list, tuple, dict) else None
            except (LookupError, TypeError):
                return None
        return None


def source_now() -> str:
    """The cell that is running, as it was written."""
    return _request().get("content", {}).get("code", "")


def frames(error: BaseException) -> list[FrameType]:
    """Every step from the cell to the line that failed."""
    return [frame for frame, _ in _steps(error.__traceback__)]


def went_through(error: BaseException, module: str) -> bool:
    """Did the error come from inside this module, or from something it asked?"""
    return any(frame.f_globals.get("__name__", "").startswith(module) for frame in frames(error))


def last_step(error: BaseException) -> tuple[str, int]:
    """File and line that raised the error."""
    *_, (frame, step) = (None, None), *_steps(error.__traceback__)
    return (frame.f_code.co_filename, step.tb_lineno) if frame else ("", 0)


def _steps(traceback: TracebackType | None) -> Iterator[tuple[FrameType, TracebackType]]:
    while traceback:
        yield traceback.tb_frame, traceback
        traceback = traceback.tb_next


def _is_own(frame: FrameType) -> bool:
    """The learner's code: what is neither Python's, nor installed, nor the course's."""
    module = frame.f_globals.get("__name__", "").split(".")[0]
    if module == "__main__":
        return True
    file = frame.f_globals.get("__file__") or frame.f_code.co_filename
    return module not in {*sys.stdlib_module_names, "course_utils"} and "site-packages" not in file


def _expression(frame: FrameType, step: TracebackType) -> str:
    """The piece of source that Python was busy with: it keeps the columns of every instruction."""
    import linecache
    from itertools import islice

    position = next(islice(frame.f_code.co_positions(), step.tb_lasti // 2, None), None)
    if not position or None in position:
        return ""
    first, last, start, end = position
    lines = [linecache.getline(frame.f_code.co_filename, number).encode() for number in range(first, last + 1)]
    lines[-1] = lines[-1][:end]
    lines[0] = lines[0][start:]
    return b"".join(lines).decode(errors="replace")


def _request() -> dict[str, Any]:
    """What the page sent for the cell that is running."""
    return getattr(_shell(), "parent_header", None) or {}


def _shell() -> Any:
    module = sys.modules.get("IPython")
    return module.get_ipython() if module else None
