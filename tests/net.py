"""What tests that start a server share: a question, and patience."""

import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


def ask(url: str, method: str = "GET", **headers: str) -> tuple[int, bytes]:
    """The status and the body of an answer, also of one that says no."""
    request = urllib.request.Request(url, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def until(what: Callable[[], Answer], seconds: float, every: float = 0.1) -> Answer:
    """Call `what` until it gives something or the seconds are over. Gives back what it gave last."""
    latest = time.monotonic() + seconds
    while not (found := what()) and time.monotonic() < latest:
        time.sleep(every)
    return found
