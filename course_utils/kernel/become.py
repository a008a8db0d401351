"""How a fork of the warm process becomes a kernel like any other."""

import ctypes
import io
import logging
import os
import random
import re
import signal
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from course_utils.kernel import asking, late
from course_utils.serve import guard

# Variables that no imported library has read: the course reads its own later, the others tell who asks.
MAY_DIFFER = re.compile(
    r"(COURSE|JPY|PYTEST)_\w+|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|JUPYTER_DEFAULT_PROVISIONER_NAME|TORCHINDUCTOR_CACHE_DIR"
)
LAUNCHER = ["-m", "ipykernel_launcher"]


@dataclass(frozen=True)
class Request:
    """A connection on which somebody is about to say what kernel they want.

    `before` is the environment the libraries were imported in. What they added to it since belongs to them.
    """

    connection: socket.socket
    before: dict[str, str]
    parent: int


def kernel(request: Request) -> None:
    """Become the kernel that is asked for, and run until it ends."""
    asked, streams = asking.receive_with_streams(request.connection)
    if asked is None:
        return
    try:
        if reason := why_not(asked, request.before):
            asking.send(request.connection, {"refused": reason})
            return
        settle(asked, streams, request)
    except Exception as error:
        asking.send(request.connection, {"refused": f"the fork could not settle ({type(error).__name__}: {error})"})
        return
    asking.send(request.connection, {"pid": os.getpid()})
    request.connection.close()
    run(asked["command"])


def settle(asked: dict, streams: list[int], request: Request) -> None:
    os.setsid()
    guard.end_with_parent(signal.SIGKILL)
    if os.getppid() != request.parent:
        raise ProcessLookupError("the warm process has ended")
    guard.show_this_process()
    _signals()
    _files(streams, keep=request.connection.fileno())
    _place(asked, added={name: value for name, value in os.environ.items() if name not in request.before})
    _chance()


def why_not(asked: dict, before: dict[str, str]) -> str:
    """Why this kernel cannot be a fork of this process, or ""."""
    command, wanted = asked["command"], asked["environment"]
    if command[0] != sys.executable:
        return "it is for another Python"
    if command[1:3] != LAUNCHER:
        return "it is not a usual kernel of Python"
    names = {name for name in wanted.keys() | before.keys() if wanted.get(name) != before.get(name)}
    if differ := sorted(name for name in names if not MAY_DIFFER.fullmatch(name)):
        return f"other settings are wanted: {', '.join(differ)}"
    if not os.access(asked["folder"], os.X_OK):
        return "its folder cannot be opened"
    return ""


def _signals() -> None:
    """No handler of the warm process stays. What was ignored when it was started (by nohup, by Python) stays so."""
    for number in signal.valid_signals():
        if signal.getsignal(number) not in (None, signal.SIG_DFL, signal.SIG_IGN):
            signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


def _files(streams: list[int], keep: int) -> None:
    """Only the three streams of the one who asked are open, and the connection for a moment more."""
    for number, given in enumerate(streams):
        os.dup2(given, number)
    for number in [int(file.name) for file in Path("/proc/self/fd").iterdir()]:
        if number > 2 and number != keep:
            with suppress(OSError):  # the list itself was one of them
                os.close(number)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=sys.stdout.isatty() and not sys.stdout.write_through)


def _place(asked: dict, added: dict[str, str]) -> None:
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(added | asked["environment"] | {"JPY_PARENT_PID": str(os.getppid())})
    command = asked["command"]
    sys.orig_argv[:] = command
    launcher = Path(sys.modules["ipykernel"].__file__).parent.parent / "ipykernel_launcher.py"
    sys.argv[:] = [str(launcher), *command[3:]]
    if sys.path[0] == "/":  # the warm process's own folder, where a plain kernel has taken its own away, too
        del sys.path[0]
    for name in [name for name in sys.modules if name.split(".")[0] == "course_utils"]:
        del sys.modules[name]


def _chance() -> None:
    """A fresh kernel draws other numbers than the one before, and has as many threads for its sums as it may."""
    random.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    if torch := sys.modules.get("torch"):
        torch.default_generator.seed()
    for path in set(re.findall(r"/.*openblas.*\.so.*", Path("/proc/self/maps").read_text())):
        _set_threads(ctypes.CDLL(path))


def _set_threads(openblas: ctypes.CDLL) -> None:
    """OpenBLAS was loaded with one thread. These are its own rules for how many there would be."""
    names = ("OPENBLAS_NUM_THREADS", "GOTO_NUM_THREADS", "OMP_NUM_THREADS")
    given = next((int(value) for name in names if (value := os.environ.get(name, "")).isdigit()), 0)
    for name in ("scipy_openblas_set_num_threads64_", "openblas_set_num_threads64_", "openblas_set_num_threads"):
        if set_threads := getattr(openblas, name, None):
            set_threads(given or len(os.sched_getaffinity(0)))
            return


def run(command: list[str]) -> None:
    from ipykernel.kernelapp import IPKernelApp

    handlers = [handler for found in logging._handlerList if (handler := found())]
    imported = [handler for handler in handlers if getattr(handler, "stream", None) in (sys.stdout, sys.stderr)]
    # The parent's number was read from the environment when ipykernel was imported.
    app = IPKernelApp.instance(parent_handle=os.getppid())
    app.initialize(command[3:])
    for handler in imported:  # a library that is imported in a notebook writes there
        if isinstance(handler, logging.StreamHandler) and not isinstance(handler, logging._StderrHandler):
            handler.setStream(sys.stderr)
    late.install()
    app.start()
