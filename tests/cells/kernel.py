"""A kernel that runs one notebook's cells, and says how it ended if it does not answer any more."""

import os
import signal
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty
from time import monotonic, sleep

from jupyter_client.kernelspec import NoSuchKernel
from jupyter_client.manager import KernelManager
from jupyter_core.utils import run_sync
from nbformat import NotebookNode
from nbval.kernel import NbvalKernelspecManager

LOOK = 0.5  # seconds without a word from the kernel, before we look whether it lives
ASK = 0.1  # seconds between two attempts to be heard by a kernel that is starting
GRACE = 5  # seconds that an interrupted cell has to end
LOG_LINES, LOG_BYTES = 15, 8192


@dataclass
class Ran:
    """What a cell showed. The updates are what displays were changed to after they were shown."""

    outputs: list[NotebookNode] = field(default_factory=list)
    updates: list[dict] = field(default_factory=list)
    error: str = ""
    traceback: str = ""

    def take(self, told: dict) -> bool:
        """Note one message of the kernel's. Gives back whether it was the last one."""
        kind, content = told["msg_type"], told["content"]
        match kind:
            case "stream":
                self._show(kind, name=content["name"], text=content["text"])
            case "display_data":
                self._show(kind, data=content["data"], metadata=content["metadata"])
            case "execute_result":
                count = content["execution_count"]
                self._show(kind, data=content["data"], metadata=content["metadata"], execution_count=count)
            case "update_display_data":
                self.updates.append(content["data"])
            case "error":
                self.error = f"{content['ename']}: {content['evalue']}"
                self.traceback = "\n".join(content["traceback"])
                self._show(kind, ename=content["ename"], evalue=content["evalue"], traceback=content["traceback"])
        return kind == "status" and content["execution_state"] == "idle"

    def _show(self, kind: str, **parts: object) -> None:
        self.outputs.append(NotebookNode(output_type=kind, **parts))


class Stopped(Exception):
    """After this, no cell of the notebook can be run in a way that means something."""

    def __init__(self, cause: str, traceback: str = "") -> None:
        super().__init__(cause)
        self.traceback = traceback


class NotebookKernel:
    """Started as nbval starts one, but for a file that takes what the process itself writes, crashes included."""

    def __init__(self, name: str) -> None:
        self.log = tempfile.TemporaryFile()  # noqa: SIM115
        self.log_begins = 0  # what a kernel says each time it starts is of interest only if it does not
        # Files in place of ports: no two kernels that start at once are given the same one. Their names must be short.
        self.sockets = tempfile.TemporaryDirectory(prefix="kernel")
        specs = NbvalKernelspecManager()
        self.manager = KernelManager(
            kernel_name=name, kernel_spec_manager=specs, transport="ipc", ip=f"{self.sockets.name}/k"
        )

    def start(self, folder: Path, seconds: float) -> None:
        """Start it, and ask until an answer comes on the channel of outputs, which may be joined late."""
        try:
            self.manager.start_kernel(cwd=str(folder), stdout=self.log, stderr=self.log)
        except NoSuchKernel as error:
            raise Stopped(str(error)) from error
        self.client = self.manager.client()
        self.client.start_channels(stdin=False, hb=False, control=False)
        end = monotonic() + seconds
        while not self._listen(self.client.kernel_info(), Ran(), ASK):
            if monotonic() > end:
                raise Stopped(f"The kernel did not answer within {seconds:g} seconds of its start.")
        self.log_begins = self._log_size()

    def run(self, code: str, seconds: float) -> Ran:
        """Run one cell. An exception is part of what it showed; a hang or a death is not."""
        self._look()
        request = self.client.execute(code, store_history=False, allow_stdin=False, stop_on_error=False)
        ran = Ran()
        if self._listen(request, ran, seconds):
            return ran
        self.manager.interrupt_kernel()
        took = f"The cell took more than {seconds:g} seconds"
        if self._listen(request, ran, GRACE):
            raise Stopped(f"{took} and was interrupted.", ran.traceback)
        raise Stopped(f"{took} and an interrupt did not end it.")

    def said(self) -> str:
        """The last lines that the process wrote past Jupyter: words of libraries in C, what a crash leaves."""
        # Read with a place of its own: the kernel writes on where this file stands.
        begin = max(self.log_begins, self._log_size() - LOG_BYTES)
        tail = os.pread(self.log.fileno(), LOG_BYTES, begin)
        return "\n".join(tail.decode(errors="replace").splitlines()[-LOG_LINES:])

    def _log_size(self) -> int:
        return os.fstat(self.log.fileno()).st_size

    def stop(self) -> None:
        if self.manager.has_kernel:
            self.client.stop_channels()
            self._kill()
            self.manager.shutdown_kernel(now=True)
        self.log.close()
        self.sockets.cleanup()

    def _kill(self) -> None:
        """The manager would do this too, but looks only every tenth of a second whether it worked."""
        run_sync(self.manager.provisioner.kill)()
        end = monotonic() + GRACE
        while run_sync(self.manager.provisioner.poll)() is None and monotonic() < end:
            sleep(0.005)

    def _listen(self, request: str, ran: Ran, seconds: float) -> bool:
        """Take what the request brings about. Gives back whether it came to its end in time."""
        end = monotonic() + seconds
        while (left := end - monotonic()) > 0:
            try:
                told = self.client.get_iopub_msg(timeout=min(LOOK, left))
            except Empty:
                self._look()
                continue
            if told["parent_header"].get("msg_id") == request and ran.take(told):
                return True
        return False

    def _look(self) -> None:
        """Is the process alive?"""
        status = run_sync(self.manager.provisioner.poll)()
        if status is not None:
            how = signal.Signals(-status).name if status < 0 else f"exit status {status}"
            raise Stopped(f"The kernel died ({how}).")
