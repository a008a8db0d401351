"""Run something for a limited time, so that a learner's endless loop cannot hold the notebook for ever."""

import contextlib
import ctypes
import io
import sys
import threading
from collections.abc import Callable
from typing import Any


class TimeUp(BaseException):
    """Thrown into work that took too long. Not an Exception, so that `except Exception` in it does not swallow it."""


def run(work: Callable[[], Any], seconds: float) -> Any:
    """The result of `work()`, or what it raised, or TimeUp. What it prints is left out.

    The work runs in a thread of its own: the caller goes on when the time is up, even if the thread cannot be ended.
    """
    ended: dict[str, Any] = {}
    torch = sys.modules.get("torch")
    gradients = torch and torch.is_grad_enabled()
    luck = torch and _luck(torch)

    def body() -> None:
        if torch:
            torch.set_grad_enabled(gradients)  # torch keeps this setting for each thread
        try:
            ended["result"] = work()
        except BaseException as error:
            ended["error"] = error

    thread = threading.Thread(target=body, daemon=True)
    with contextlib.redirect_stdout(io.StringIO()):
        thread.start()
        try:
            _wait(thread, seconds)
        finally:
            _end(thread)
            if torch:
                _set_luck(torch, luck)  # a check draws no numbers that the learner's next cell would have drawn
    if "error" in ended:
        raise ended["error"]
    if "result" in ended:
        return ended["result"]
    raise TimeUp


def _luck(torch: Any) -> tuple:
    """The state of every dice that torch may throw here."""
    cards = torch.cuda.get_rng_state_all() if torch.cuda.is_initialized() else []
    return torch.get_rng_state(), cards, torch.mps.get_rng_state() if torch.backends.mps.is_available() else None


def _set_luck(torch: Any, luck: tuple) -> None:
    processor, cards, apple = luck
    torch.set_rng_state(processor)
    if cards:
        torch.cuda.set_rng_state_all(cards)
    if apple is not None:
        torch.mps.set_rng_state(apple)


def _wait(thread: threading.Thread, seconds: float) -> None:
    """In short steps, so that the stop button is heard meanwhile."""
    steps = max(1, round(seconds / 0.1))
    for _ in range(steps):
        thread.join(min(seconds, 0.1))
        if not thread.is_alive():
            return


def _end(thread: threading.Thread) -> None:
    for _ in range(3):
        if not thread.is_alive():
            return
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(TimeUp))
        thread.join(0.2)
