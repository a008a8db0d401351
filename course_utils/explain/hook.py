"""The door between Jupyter and the explanations: the box first, then one short red line; the rest on request."""

from __future__ import annotations

import builtins
import html
import os
import re
import sys
from contextlib import suppress
from typing import Any

LONGEST = 160
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_last: list[str] = []


def install() -> None:
    """Explain errors from now on in the notebook that this runs in. Without one, there is nothing to do."""
    from IPython import get_ipython

    shell = get_ipython()
    shown_by_jupyter = getattr(shell, "_showtraceback", None)
    if shown_by_jupyter and not hasattr(shown_by_jupyter, "without_explanations"):
        shell._showtraceback = explaining(shown_by_jupyter)
        shell._inspect = answering(shell._inspect)
        builtins.full_error = full_error  # as Jupyter does with `display`: there without an import, and after %reset


def explaining(shown_by_jupyter: Any) -> Any:
    """IPython's own place to show a traceback elsewhere, called once for every error that reaches a cell's end."""

    def showtraceback(etype: type[BaseException], error: BaseException, traceback: list[str]) -> None:
        with suppress(Exception):  # a fault of ours must never hide the learner's error
            traceback = box_first(etype, error, traceback)
        shown_by_jupyter(etype, error, traceback)

    showtraceback.without_explanations = shown_by_jupyter
    return showtraceback


def answering(inspect_by_jupyter: Any) -> Any:
    """IPython's own place for a line that ends in `?`. It finds nothing where a text lost its quotation mark."""

    def inspect(method: str, name: str, *given: Any, **named: Any) -> Any:
        answer = inspect_by_jupyter(method, name, *given, **named)
        if answer == "not found":
            with suppress(Exception):
                explain_question(name)
        return answer

    return inspect


def explain_question(name: str) -> None:
    from course_utils.explain.here import source_now
    from course_utils.explain.question import asked_for_help
    from course_utils.show import show

    if found := asked_for_help(name, source_now()):
        show(message_box(found))


def box_first(etype: type[BaseException], error: BaseException, traceback: list[str]) -> list[str]:
    """Show the box, and return what is still to be shown in red: one line, or everything if the error is not known."""
    from course_utils.explain.here import Here
    from course_utils.explain.known import of
    from course_utils.show import show

    _last[:] = traceback
    here = Here.of(error)
    found = None if here.source.strip() == "%tb" else of(error, here)  # %tb asks for the traceback itself
    if not found:
        return traceback
    show(picture(found, COLOURS.sub("", "\n".join(traceback))))
    return [short(etype, error), *([] if here.direct else raised_in(error))]


def picture(found: Any, full: str) -> Any:
    """The box, with Python's whole message folded away below it."""
    from course_utils.show import Picture

    shown = message_box(found)
    folded = (
        "<details><summary>Python's full message, for when you ask somebody for help</summary>"
        f'<pre style="max-height: 30em; overflow: auto">{html.escape(without_folders(full))}</pre></details>'
    )
    return Picture(f"{shown.text}\n(For Python's full message, type full_error().)", f"<div>{shown.html}{folded}</div>")


def message_box(found: Any) -> Any:
    from course_utils.show import box

    return box("stop", found.happened, f"Why: {found.why}", f"What to do: {found.do}", code=found.code)


def short(etype: type[BaseException], error: BaseException) -> str:
    """The error's own first line: engineers and search engines know it by that."""
    said = str(error.msg if isinstance(error, SyntaxError) else error)
    said = (said.strip().splitlines() or [""])[0]
    said = said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"
    return f"{etype.__name__}: {said}" if said else etype.__name__


def raised_in(error: BaseException) -> list[str]:
    """The line of a library that stopped, for engineers who read the log of a test run."""
    from course_utils.explain.here import last_step

    file, number = last_step(error)
    return [f"(raised in {without_folders(file)}, line {number})"] if file else []


def without_folders(text: str) -> str:
    """Files named from their library on: where it lies on this computer helps nobody, and may hold a name."""
    for folder in sorted(filter(None, sys.path), key=len, reverse=True):
        text = text.replace(f"{folder}{os.sep}", "")
    return text


def full_error() -> None:
    """Show the whole of Python's message for the last error."""
    print("\n".join(_last) if _last else "There was no error yet.")
