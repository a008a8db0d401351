"""What a run shows that nbval has no eye for, in words: one function for each way to differ from the stored run."""

import difflib
import re
from collections import Counter
from collections.abc import Iterator

from nbformat import NotebookNode

ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def wrong_count(cells: list[NotebookNode]) -> tuple[int, str] | None:
    """The first cell whose execution count is not the next one, as it is after "Run all" in a new kernel."""
    expected = 1
    for number, cell in enumerate(cells):
        if cell.execution_count is None:
            continue
        if cell.execution_count != expected:
            return number, f"Its execution count is {cell.execution_count}, where {expected} comes next."
        expected += 1
    return None


def strange(stored: list[NotebookNode], shown: list[NotebookNode], updates: list[dict]) -> Iterator[tuple[str, str]]:
    """How outputs that need not be the same word for word differ in kind: in a sentence, and at length."""
    before, now = _kinds(stored), _kinds(shown)
    if before and not now:
        yield f"It showed nothing; {_names(before)} stored.", difference(stored, shown)
    elif now and not before:
        yield f"It showed {_names(now)}; nothing is stored.", difference(stored, shown)
    elif now["stderr"] and not before["stderr"]:
        yield "It wrote to stderr; nothing of that kind is stored.", _on_stderr(shown)
    drawn = now + Counter(kind for data in updates for kind in data)
    for kind, count in before.items():
        if now and (kind.startswith("image/") or kind == "text/html") and drawn[kind] < count:
            yield f"A picture vanished: {count} of {kind} stored, {drawn[kind]} shown.", ""


def difference(stored: list[NotebookNode], shown: list[NotebookNode]) -> str:
    """Expected and got, line by line; empty where they differ in nothing that is text."""
    lines = difflib.unified_diff(_text(stored), _text(shown), "expected (stored)", "got (this run)", lineterm="")
    return "\n".join(lines)


def plain(text: str) -> str:
    """The text without codes for colours."""
    return ANSI.sub("", text)


def _kinds(outputs: list[NotebookNode]) -> Counter[str]:
    kinds: Counter[str] = Counter()
    for output in outputs:
        kinds.update(output["data"].keys() if "data" in output else [output.get("name", output.output_type)])
    return kinds


def _names(kinds: Counter[str]) -> str:
    return ", ".join(sorted(kinds))


def _on_stderr(outputs: list[NotebookNode]) -> str:
    return "\n".join(output.text for output in outputs if output.get("name") == "stderr")


def _text(outputs: list[NotebookNode]) -> list[str]:
    lines: list[str] = []
    for output in outputs:
        if output.output_type == "error":
            parts = {"error": f"{output.ename}: {output.evalue}"}
        else:
            parts = dict(output["data"]) if "data" in output else {output.name: output.text}
        for kind, part in parts.items():
            if kind.startswith("text/") or "/" not in kind:
                lines += [f"[{kind}]", *plain(part).splitlines()]
            else:
                lines.append(f"[{kind}]")
    return lines
