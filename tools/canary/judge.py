"""Hold a lesson's run against what is stored in it."""

import re
from dataclasses import replace
from pathlib import Path

from course_utils.lessons.reading import Cell, Lesson, read
from course_utils.lessons.refresh import VARIES
from course_utils.lessons.source import names_given
from tools.canary.finding import CHANGED, DEPRECATED, STOPPED, Finding

MISSING = re.compile(r"NameError: name '(\w+)' is not defined")
INTERRUPTED = "KeyboardInterrupt"  # how a cell ends that ran for too long
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def judge(path: Path, run: dict) -> list[Finding]:
    """What is different, the causes only: a cell that misses a name because another stopped is named with that one."""
    lesson = read(path)
    cells = lesson.code
    found = _stopped(lesson, cells, run) + _deprecated(lesson, cells, run) + _changed(lesson, cells, run)
    order = {cell.id: number for number, cell in enumerate(cells)}
    return sorted(found, key=lambda finding: order.get(finding.cell, 0))


def _stopped(lesson: Lesson, cells: list[Cell], run: dict) -> list[Finding]:
    found: list[Finding] = []
    causes: dict[str, int] = {}
    for note in (note for note in run["noted"] if note["kind"] == STOPPED):
        cell, message = cells[note["cell"]], note["message"]
        promised = [output["ename"] for output in cell.outputs if output.get("output_type") == "error"]
        if message.partition(":")[0] in promised or (run["ended"] and message.startswith(INTERRUPTED)):
            continue
        missing = MISSING.match(message)
        cause = causes.get(missing[1]) if missing else None
        if cause is None:
            found.append(Finding(lesson.path.stem, cell.id, STOPPED, note["line"], "it ran", _short(message)))
            cause = len(found) - 1
        else:
            found[cause] = replace(found[cause], follows=(*found[cause].follows, cell.id))
        causes |= dict.fromkeys(names_given(cell.tree.body) if cell.tree else (), cause)
    if run["ended"]:
        hung = [note["line"] for note in run["noted"] if note.get("message", "").startswith(INTERRUPTED)]
        found.append(Finding(lesson.path.stem, run["last"], STOPPED, "".join(hung[-1:]), "it ran", run["ended"]))
    return found


def _deprecated(lesson: Lesson, cells: list[Cell], run: dict) -> list[Finding]:
    notes = {(note["cell"], note["line"], note["message"]) for note in run["noted"] if note["kind"] == DEPRECATED}
    return [
        Finding(lesson.path.stem, cells[cell].id, DEPRECATED, line, "no warning", _short(message))
        for cell, line, message in sorted(notes)
    ]


def _changed(lesson: Lesson, cells: list[Cell], run: dict) -> list[Finding]:
    """Cells that ran and say something else. Where one stopped, or the run ended, that is told already."""
    stopped = {cells[note["cell"]].id for note in run["noted"] if note["kind"] == STOPPED}
    found = []
    for cell in cells:
        before, after = _said(cell.outputs), _said(run["outputs"].get(cell.id, ()))
        if cell.id in stopped or VARIES in cell.tags or before == after or run["ended"]:
            continue
        old, new = next(pair for pair in _side_by_side(before, after) if pair[0] != pair[1])
        found.append(Finding(lesson.path.stem, cell.id, CHANGED, cell.lines[-1] if cell.lines else "", old, new))
    return found


def _side_by_side(before: list[str], after: list[str]) -> list[tuple[str, str]]:
    length = max(len(before), len(after))
    pad = ["(nothing)"]
    return list(zip(before + pad * (length - len(before)), after + pad * (length - len(after)), strict=True))


def _said(outputs) -> list[str]:
    """What a cell printed or gave back, as lines; warnings and progress are no part of it."""
    texts = []
    for output in outputs:
        if output.get("output_type") == "stream" and output.get("name") == "stdout":
            texts.append(output["text"])
        elif output.get("output_type") in ("execute_result", "display_data"):
            texts.append(output["data"].get("text/plain", ""))
        elif output.get("output_type") == "error":
            texts.append(output["ename"])
    joined = "\n".join("".join(text) for text in texts)
    return [line.rstrip() for line in COLOURS.sub("", joined).splitlines() if line.strip()]


def _short(message: str) -> str:
    text = " ".join(COLOURS.sub("", message).split())
    return text if len(text) <= 300 else text[:297] + "…"
