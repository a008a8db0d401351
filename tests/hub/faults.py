"""Trouble on order: which requests are to be slow, refused, or cut off in the middle."""

import threading
from dataclasses import dataclass
from urllib.parse import unquote

from course_utils.local_hub.messages import Reply, error


@dataclass
class Fault:
    """One kind of trouble for every request whose address contains `path_part`; `times` None means always."""

    path_part: str
    times: int | None = None
    method: str | None = None
    seconds: float = 0.0
    status: int = 0
    message: str = ""
    retry_after: int | None = None
    hear_only: int | None = None
    cut_after: int | None = None
    reset: bool = False

    def hits(self, method: str, path: str) -> bool:
        wanted_method = self.method in (None, method)
        return self.times != 0 and wanted_method and self.path_part in unquote(path)


class Faults:
    """All faults that are waiting, safe to use from many request threads at once."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()

    def delay(self, method: str, path: str) -> float:
        """Seconds this request has to wait."""
        with self._lock:
            return sum(fault.seconds for fault in self._faults if fault.hits(method, path))

    def refusal(self, method: str, path: str) -> Reply | None:
        """The failure this request meets instead of an answer, if any. Counts as one of its times."""
        fault = self._use(lambda fault: fault.status and fault.hits(method, path))
        if fault is None:
            return None
        headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after is not None else {}
        return error(fault.status, fault.message or f"The test ordered a {fault.status} here.", headers=headers)

    def deafness(self, method: str, path: str, body_size: int) -> Fault | None:
        """The cut this request suffers while it is being sent, if any."""
        return self._use(
            lambda fault: fault.hear_only is not None and fault.hear_only < body_size and fault.hits(method, path)
        )

    def cut(self, method: str, path: str, body_size: int) -> Fault | None:
        """The cut this body suffers, if any. A body that would end before the cut does not use it up."""
        return self._use(
            lambda fault: fault.cut_after is not None and fault.cut_after < body_size and fault.hits(method, path)
        )

    def _use(self, wanted) -> Fault | None:
        with self._lock:
            for fault in self._faults:
                if wanted(fault):
                    if fault.times is not None:
                        fault.times -= 1
                    return fault
        return None
