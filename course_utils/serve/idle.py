"""When did somebody last do something here? An open page asks the server all the time; that alone is not work."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable

PATIENCE = 5.0


class Idle:
    """Knows how long nothing has run, nothing was typed in a terminal, and no file was written."""

    def __init__(self, port: int, token: str, glance: Callable[[], str]) -> None:
        self._port, self._token, self._glance = port, token, glance
        self._seen: set[tuple[str, str]] = set()
        self._last = self._answered = time.monotonic()

    def silent(self) -> float:
        """Seconds since the server last answered."""
        return time.monotonic() - self._answered

    def seconds(self) -> float:
        """Seconds since the last sign of work. A server that does not answer is not called idle."""
        now = time.monotonic()
        try:
            kernels, terminals = self._ask("kernels"), self._ask("terminals")
            signs = {("folder", self._glance())}
        except (OSError, ValueError):
            self._last = now
            return 0.0
        self._answered = now
        signs |= {(str(each.get("id", each["name"])), each["last_activity"]) for each in (*kernels, *terminals)}
        if signs - self._seen or any(kernel["execution_state"] == "busy" for kernel in kernels):
            self._last = now
        self._seen = signs
        return now - self._last

    def _ask(self, what: str) -> list[dict]:
        address = f"http://127.0.0.1:{self._port}/api/{what}?no_track_activity=1"
        request = urllib.request.Request(address, headers={"Authorization": f"token {self._token}"})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            if error.code == 404:  # terminals are switched off
                return []
            raise
