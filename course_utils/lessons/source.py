"""The code of a cell, taken apart."""

from __future__ import annotations

import ast


def parsed(source: str) -> ast.Module | None:
    """Python's view of a cell; lines that speak to Jupyter (%, !) are left out. None for what is not Python."""
    lines = ("" if line.lstrip()[:1] in ("%", "!") else line for line in source.splitlines())
    try:
        return ast.parse("\n".join(lines))
    except (SyntaxError, ValueError):
        return None


def names_given(body: list[ast.stmt]) -> set[str]:
    """Names that these statements put in place, without those that live only inside a function."""
    found: set[str] = set()
    waiting: list[ast.AST] = list(body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif not isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            waiting += ast.iter_child_nodes(node)
    return found
