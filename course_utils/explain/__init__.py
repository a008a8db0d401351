"""Real errors in plain language: a short box first, Python's full message one click away.

Only light things are imported here: every kernel loads this when it starts, and needs the rest only once a cell fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course_utils.explain.hook import full_error, install

if TYPE_CHECKING:
    from course_utils.explain.explanation import Explanation

__all__ = ["full_error", "install", "load_ipython_extension", "of", "plain"]


def load_ipython_extension(ipython: Any) -> None:
    """What IPython calls for `%load_ext course_utils.explain`, and at the start of a kernel set up for the course."""
    install()


def of(error: BaseException) -> Explanation | None:
    """The explanation of an error; None for one that is not known."""
    from course_utils.explain import known

    return known.of(error)


def plain(error: BaseException) -> str:
    """What happened and what to do, in a few sentences, for any error at all."""
    from course_utils.explain import known

    return known.plain(error)
