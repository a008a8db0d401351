"""A time limit for things that have none of their own: a stuck driver, a name server, storage that hangs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


def within(seconds: float, action: Callable[[], Answer]) -> Answer:
    """The result of `action`, or TimeoutError. A thread of its own, because a stuck driver or name server can
    outlast every time limit that subprocess or an HTTP library has."""
    results: list[Answer] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            results.append(action())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds)
    if errors:
        raise errors[0]
    if not results:
        raise TimeoutError(f"no answer within {seconds:g} seconds")
    return results[0]
