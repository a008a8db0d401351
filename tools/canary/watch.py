"""Imported in the kernel before a lesson's first cell: notes every deprecation, and the lesson's line behind it.

A deprecation is a lesson's own if its own line asked for it: if the library that warns is the one the line called.
What one library does with another is theirs to mend.
"""

import inspect
import json
import linecache
import logging
import os
import re
import warnings
from pathlib import Path
from types import FrameType

from IPython import get_ipython

KINDS = (DeprecationWarning, PendingDeprecationWarning, FutureWarning)
WORDS = re.compile(r"deprecat|will be removed|removed in|future version|no longer supported", re.IGNORECASE)
LIBRARIES = ("transformers", "huggingface_hub", "gradio", "datasets", "peft", "accelerate", "bitsandbytes")
ON_THE_WAY = {"warnings", "logging", "functools", "contextlib", "inspect"}
WRAPPERS = {"torch.utils._contextlib", "torch.nn.modules.module"}  # around other libraries' own functions
SHELL = get_ipython()


def first_cell() -> int:
    """What the lesson's first cell will be counted as: this module is imported by the cell before it."""
    frame = inspect.currentframe()
    while not is_lesson(frame):
        frame = frame.f_back
    return SHELL.compile._filename_map[frame.f_code.co_filename] + 1


def note(**what: object) -> None:
    with Path(os.environ["CANARY_NOTES"]).open("a", encoding="utf-8") as notes:
        notes.write(json.dumps(what) + "\n")


def is_lesson(frame: FrameType) -> bool:
    return frame.f_code.co_filename in SHELL.compile._filename_map


def place(filename: str, line: int) -> dict[str, object]:
    """Which code cell of the lesson, counted from 0, and which line."""
    return {
        "cell": SHELL.compile._filename_map[filename] - OFFSET,
        "line": linecache.getline(filename, line).strip(),
    }


def module(frame: FrameType) -> str:
    return frame.f_globals.get("__name__", "")


def library(frame: FrameType) -> str:
    return module(frame).partition(".")[0]


def heard(message: str) -> None:
    """Note a deprecation if a line of the lesson called the very library that speaks."""
    said_by = called = None
    frame = inspect.currentframe().f_back
    while frame and not is_lesson(frame):
        if not (library(frame) in ON_THE_WAY or frame.f_globals is globals() or module(frame) in WRAPPERS):
            said_by = said_by or library(frame)
            called = library(frame)
        frame = frame.f_back
    if frame and said_by == called:
        note(kind="deprecated", message=message, **place(frame.f_code.co_filename, frame.f_lineno))


class Listener(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        if WORDS.search(record.getMessage()):
            heard(record.getMessage())


def warned(message: Warning | str, category: type[Warning], *rest: object, **more: object) -> None:
    if issubclass(category, KINDS):
        heard(str(message))
    else:
        shown_before(message, category, *rest, **more)


def stopped(result) -> None:
    """Note the line a cell stopped at, if it did."""
    error = result.error_before_exec or result.error_in_exec
    if error is None:
        return
    here: dict[str, object] = {"cell": result.execution_count - OFFSET, "line": ""}
    if isinstance(error, SyntaxError):
        here["line"] = (error.text or "").strip()
    trace = error.__traceback__
    while trace:
        if is_lesson(trace.tb_frame):
            here["line"] = linecache.getline(trace.tb_frame.f_code.co_filename, trace.tb_lineno).strip()
        trace = trace.tb_next
    note(kind="stopped", message=f"{type(error).__name__}: {error}", **here)


def listen(*_: object) -> None:
    """Before each cell anew: a lesson may have asked for quiet."""
    for kind in KINDS:
        warnings.simplefilter("always", kind)


OFFSET = first_cell()
shown_before, warnings.showwarning = warnings.showwarning, warned
SHELL.events.register("pre_run_cell", listen)
for name in LIBRARIES:
    logging.getLogger(name).addHandler(Listener(logging.WARNING))
SHELL.events.register("post_run_cell", stopped)
