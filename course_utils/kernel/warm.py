"""The warm process: `python -m course_utils.kernel.warm LISTENER hidden|open [MODULE …]`. It imports, waits, and forks.

A fork copies one thread of a process and all of its memory. So this process runs nothing but imports, has one thread,
leaves the GPU alone, and refuses to fork as soon as that is no longer so. What a kernel is to be like, its command,
folder and environment, is read by the fork itself: nothing of it stays here for the next kernel.
"""

import gc
import os
import select
import shutil
import signal
import socket
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from course_utils.kernel import asking, become, preload
from course_utils.serve import guard

LIFELINE = 0  # our stdin: the process that started us holds the other end


@dataclass(frozen=True)
class Kernel:
    """A fork: its number, the connection to whoever asked for it, and an open file that tells of its end."""

    pid: int
    connection: socket.socket
    watched: int


class Warm:
    """Listens, and keeps a connection for each kernel: it carries the kernel's end to whoever asked for it."""

    def __init__(self, listener: socket.socket) -> None:
        self.listener = listener
        self.events = select.epoll()
        self.answers: dict[int, Callable[[], become.Request | None]] = {}
        self.watch(self.listener.fileno(), select.EPOLLIN, self._fork)
        self.watch(LIFELINE, 0, self._end)
        self.kernels: dict[int, Kernel] = {}
        self.trouble, self.packages, self.ended = "", preload.installed(), False
        self.before = dict(os.environ)

    def watch(self, number: int, what: int, answer: Callable[[], become.Request | None]) -> None:
        """Call back when an open file has something to read, or, with `what` 0, when its other end has gone."""
        self.events.register(number, what or select.EPOLLRDHUP)
        self.answers[number] = answer

    def forget(self, number: int) -> None:
        if self.answers.pop(number, None):
            self.events.unregister(number)

    def run(self, optional: Iterable[str]) -> become.Request | None:
        """Answer until the end, and import what is optional in between. Comes back with a request in a fork only."""
        waiting = list(optional)
        while not self.ended:
            for number, _ in self.events.poll(0 if waiting else None):
                if request := self.answer(number):
                    return request
            if waiting:
                self.load(waiting.pop(0))
        return None

    def answer(self, number: int) -> become.Request | None:
        """Do what an event asks for. A fault of ours must not end the kernels that run: it ends the forking only."""
        try:
            if answer := self.answers.get(number):  # else an event just before has closed it
                return answer()
        except Exception as error:
            self.trouble = f"the warm process made a mistake ({type(error).__name__}: {error})"
        return None

    def load(self, name: str) -> None:
        try:
            preload.load(name)
        except Exception as error:
            self.trouble = f"{name} cannot be imported ({type(error).__name__}: {error})"
        gc.collect()
        gc.freeze()  # what is here now is shared by all forks, and stays so if nobody goes through it

    def _fork(self) -> become.Request | None:
        connection, _ = self.listener.accept()
        parent, pid = os.getpid(), -1
        try:
            reason = self.trouble or why_not(self.packages)
            pid = -1 if reason else os.fork()
        except OSError as error:  # it may work the next time
            reason = f"no fork could be made ({error.strerror})"
        if reason:
            _tell(connection, {"refused": reason})
            self.watch(connection.fileno(), 0, lambda: self._let_go(connection))
            return None
        if pid == 0:
            self._leave()
            return become.Request(connection, self.before, parent)
        kernel = self.kernels[pid] = Kernel(pid, connection, os.pidfd_open(pid))
        self.watch(connection.fileno(), 0, lambda: self._clear_away(kernel))
        self.watch(kernel.watched, select.EPOLLIN, lambda: self._tell_end(kernel))
        return None

    def _leave(self) -> None:
        """A fork has none of this. Closed later, by Python, it would be other files that bear the same numbers."""
        self.answers.clear()
        self.kernels.clear()
        self.events.close()
        self.listener.close()

    def _tell_end(self, kernel: Kernel) -> None:
        """The kernel has ended. Its number stays taken until the other side knows and closes the connection."""
        self.forget(kernel.watched)
        ended = os.waitid(os.P_PID, kernel.pid, os.WEXITED | os.WNOWAIT)
        by_signal = ended.si_code in (os.CLD_KILLED, os.CLD_DUMPED)
        _tell(kernel.connection, {"ended": -ended.si_status if by_signal else ended.si_status})

    def _let_go(self, connection: socket.socket) -> None:
        self.forget(connection.fileno())
        connection.close()

    def _clear_away(self, kernel: Kernel) -> None:
        """The other side has closed the connection: it knows of the kernel's end, or has ended itself."""
        del self.kernels[kernel.pid]
        self.forget(kernel.watched)
        _kill_group(kernel.pid)
        os.waitpid(kernel.pid, 0)
        os.close(kernel.watched)
        self._let_go(kernel.connection)

    def _end(self) -> None:
        """The process that started us has closed our stdin, or ended."""
        self.ended = True
        for kernel in list(self.kernels.values()):
            self._clear_away(kernel)
        shutil.rmtree(Path(self.listener.getsockname()).parent, ignore_errors=True)


def why_not(packages: set[tuple[str, int]]) -> str:
    """Why no fork can be made now, or ""."""
    threads = len(list(Path("/proc/self/task").iterdir()))
    if threads != 1:
        return f"the warm process has {threads} threads"
    if preload.gpu_touched():
        return "the warm process has touched the GPU"
    if reason := _blind():
        return reason
    if preload.installed() != packages:
        return "packages were installed or removed meanwhile: end JupyterLab and start it again"
    return ""


def _blind() -> str:
    """Why the end of a kernel cannot be watched, or "". Some builds of Python, old Linux and some containers."""
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError) as error:
        return f"no process can be watched here ({type(error).__name__}: {error})"
    return ""


def _kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        os.kill(pid, signal.SIGKILL)  # so young that it has no group of its own yet


def _tell(connection: socket.socket, message: dict[str, object]) -> None:
    with suppress(OSError):  # nobody listens any more
        asking.send(connection, message)


def main(listener: socket.socket, hidden: bool, modules: list[str]) -> become.Request | None:
    if hidden:
        guard.hide_this_process()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is meant for whoever started us
    warm = Warm(listener)
    needed, optional = (modules, []) if modules else (preload.NEEDED, preload.optional())
    for name in needed:
        warm.load(name)
    return warm.run(optional)


if __name__ == "__main__":
    if request := main(socket.socket(fileno=int(sys.argv[1])), sys.argv[2] == "hidden", sys.argv[3:]):
        become.kernel(request)
