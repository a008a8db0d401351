"""How Jupyter starts a kernel: asked of the warm process, and where that cannot be, as a plain one."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import socket
import subprocess
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from course_utils.kernel import SETTING, asking

PATIENCE = 10.0  # seconds; the warm process may still be importing


class NotWarm(Exception):
    """Why a plain kernel is started."""


class Forked:
    """A kernel that is not our own child, with the part of `subprocess.Popen` that Jupyter uses."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int, connection: socket.socket) -> None:
        self.pid, self.returncode = pid, None
        self._connection = connection

    def poll(self) -> int | None:
        if self.returncode is None and self._told():
            self.wait()
        return self.returncode

    def _told(self) -> bool:
        look = select.poll()  # select.select knows no file beyond number 1023
        look.register(self._connection, select.POLLIN)
        return bool(look.poll(0))

    def wait(self) -> int:
        if self.returncode is None:
            try:
                said = asking.receive(self._connection)
            except OSError:
                said = None
            # Without a word the warm process is gone, and the kernel goes after it.
            self.returncode = said["ended"] if said else -signal.SIGKILL
            self._connection.close()  # only now is the kernel's number given to another process
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class WarmProvisioner(LocalProvisioner):
    """Jupyter's own way to run a kernel on this computer, but for the start itself."""

    plain_because = ""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        address, self.plain_because = os.environ.get(SETTING, ""), ""
        if not address.startswith("/"):
            return await super().launch_kernel(cmd, **kwargs)
        try:
            self.process = await asyncio.to_thread(ask, address, cmd, kwargs)
        except NotWarm as reason:
            self.plain_because = str(reason)
            self.log.warning("A plain kernel is started, not a warm one: %s.", reason)
            return await super().launch_kernel(cmd, **kwargs)
        self.pid = self.pgid = self.process.pid
        self.cwd = kwargs.get("cwd") or Path.cwd()
        return self.connection_info

    async def send_signal(self, signum: int) -> None:
        if not isinstance(self.process, Forked) or self.process.poll() is None:
            await super().send_signal(signum)


def ask(address: str, cmd: list[str], options: dict[str, Any]) -> Forked:
    """Ask the warm process for a kernel with this command, folder, environment and streams."""
    unknown = set(options) - {"env", "cwd", "stdin", "stdout", "stderr", "extra_arguments", "kernel_id"}
    if unknown:
        raise NotWarm(f"it was asked for with {', '.join(sorted(unknown))}")
    request = {
        "command": cmd,
        "environment": dict(options.get("env") or os.environ),
        "folder": str(Path(options.get("cwd") or "").absolute()),
    }
    try:
        connection = asking.connect(address, PATIENCE)
    except OSError as error:
        raise NotWarm(f"the warm process does not answer ({error.strerror or error})") from error
    try:
        said = _answer(connection, request, options)
    except BaseException:
        connection.close()
        raise
    if "pid" not in said:
        connection.close()
        raise NotWarm(said.get("refused", "the fork ended before it was a kernel"))
    connection.settimeout(None)
    return Forked(said["pid"], connection)


def _answer(connection: socket.socket, request: dict[str, Any], options: dict[str, Any]) -> dict[str, Any]:
    opened: list[int] = []
    try:
        streams = tuple(_stream(options.get(name), number, opened) for number, name in enumerate(asking.NAMES))
        asking.send(connection, request, streams)
        return asking.receive(connection) or {"refused": "the warm process has ended"}
    except OSError as error:
        raise NotWarm(f"the warm process did not answer ({error.strerror or error})") from error
    finally:
        for number in opened:
            os.close(number)


def _stream(given: Any, number: int, opened: list[int]) -> int:
    """The open file for the kernel's stdin (0), stdout (1) or stderr (2), as `subprocess.Popen` would choose it."""
    if number == 0 and given is None:
        reading, writing = os.pipe()  # Jupyter gives kernels an input that ends at once
        os.close(writing)
        opened.append(reading)
        return reading
    if given is None:
        return number
    if given == subprocess.DEVNULL:
        opened.append(os.open(os.devnull, os.O_RDWR))
        return opened[-1]
    if isinstance(given, int):
        if given < 0:
            raise NotWarm("its output was asked for as a pipe")
        return given
    return given.fileno()
