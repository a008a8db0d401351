"""Warm kernels: a kernel that is ready at once, because it is a copy of a process that has imported torch already.

A plain kernel imports torch and transformers itself, for seconds. Here one process imports them and does nothing else
(`warm`); each kernel is a fork of it (`become`), asked for by Jupyter through `provisioner`. Whenever anything is not
as it must be, a plain kernel is started instead. COURSE_WARM_KERNELS=off turns it all off.
"""

from __future__ import annotations

import atexit
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course_utils.serve import guard

SETTING = "COURSE_WARM_KERNELS"  # "off", or where a warm process listens
PROVISIONER = "course-warm-kernels"


@dataclass
class Warm:
    """A running warm process. It ends with the process that started it, and its kernels end with it."""

    process: subprocess.Popen[bytes]
    address: Path

    def stop(self) -> None:
        if self.process.stdin:
            self.process.stdin.close()  # the warm process reads this as the end
        try:
            self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:  # still importing
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.address.parent, ignore_errors=True)


def wanted() -> bool:
    """Only Linux: elsewhere a fork after such imports is not safe, or there is none."""
    return sys.platform == "linux" and os.environ.get(SETTING, "").lower() not in ("off", "0", "no", "false")


def start(*modules: str) -> Warm:
    """Start a warm process. It listens at once; a kernel asked for before it is ready waits a little.

    `modules` are imported in place of the usual ones. Whoever hides from other programs, hides this process, too.
    """
    secrecy = "hidden" if guard.is_hidden() else "open"
    usual = tempfile.gettempdir()
    address = Path(tempfile.mkdtemp(prefix="course-kernels-", dir=usual if len(usual) < 64 else "/tmp")) / "ask"
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listener:
        listener.bind(str(address))
        address.chmod(0o600)
        listener.listen(64)
        process = subprocess.Popen(
            [sys.executable, "-m", "course_utils.kernel.warm", str(listener.fileno()), secrecy, *modules],
            cwd="/",  # Python looks for modules in the folder it is started in; nobody's notebooks lie there
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            pass_fds=[listener.fileno()],
        )
    return Warm(process, address)


def use(warm: Warm) -> None:
    """Let every kernel that this process asks for come from there, where Jupyter is told to ask our provisioner."""
    os.environ[SETTING] = str(warm.address)
    atexit.register(warm.stop)


def choose_provisioner() -> None:
    """Tell the Jupyter in this process to start kernels our way."""
    from jupyter_client.provisioning import KernelProvisionerFactory

    KernelProvisionerFactory.instance().default_provisioner_name = PROVISIONER


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "course_utils.kernel"}]


def _load_jupyter_server_extension(server: Any) -> None:
    """Once JupyterLab answers, import while the learner's browser still opens the page."""
    if wanted():
        choose_provisioner()
        server.io_loop.call_later(0, lambda: use(start()))  # later than what Jupyter calls back for: opening its port
