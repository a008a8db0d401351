"""A real kernel for tests: runs code as a notebook would, and gives back what a reader would see."""

import re
import tempfile
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager

from course_utils.lessons.refresh import practice_environment
from tests.conftest import ROOT, outside_settings

SPECS = ROOT / "course_utils" / "lab" / "kernels"
TAG = re.compile(r"<[^>]+>")
NUMBERED = re.compile(r"ipykernel_\d+/\d+")  # where IPython says that a cell is


@dataclass
class Ran:
    """What one cell showed: printed and displayed text, the HTML of displays, and the error it ended with."""

    text: str = ""
    warned: str = ""  # what came on stderr
    html: str = ""
    error: str | None = None
    message: str = ""
    traceback: str = ""
    displays: list[dict] = field(default_factory=list)

    @property
    def page(self) -> str:
        """The HTML as it is read."""
        return unescape(TAG.sub("", self.html))

    def take(self, told: dict) -> bool:
        """Note one message of the kernel's. Gives back whether it was the last one."""
        content = told["content"]
        match told["msg_type"]:
            case "stream" if content["name"] == "stdout":
                self.text += content["text"]
            case "stream":
                self.warned += NUMBERED.sub("F", content["text"])
            case "display_data" | "execute_result":
                self.displays.append(content["data"])
                self.text += content["data"].get("text/plain", "") + "\n"
                self.html += content["data"].get("text/html", "")
            case "error":
                self.error, self.message = content["ename"], content["evalue"]
                self.traceback = "\n".join(content["traceback"])
        return told["msg_type"] == "status" and content["execution_state"] == "idle"


def to_run(code: str) -> dict:
    """What a kernel is asked when a cell is run."""
    asked = {"code": code, "silent": False, "store_history": True, "user_expressions": {}}
    return asked | {"allow_stdin": False, "stop_on_error": False}


class Kernel:
    """The kernel that `course lab` gives a lesson, with the practice models unless the settings say otherwise.

    Use as `with Kernel(folder) as kernel: kernel.run("2 + 3")`.
    """

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        kept = {key: value for key, value in outside_settings(folder).items() if not key.startswith("JPY_")}
        self.environment = kept | practice_environment() | settings

    def __enter__(self) -> "Kernel":
        # Files in place of the network: nobody else can listen. Their names must be short, so not in pytest's folders.
        self.sockets = tempfile.TemporaryDirectory(prefix="kernel")
        specs = KernelSpecManager(kernel_dirs=[str(SPECS)])
        self.manager = KernelManager(transport="ipc", ip=f"{self.sockets.name}/k", kernel_spec_manager=specs)
        self.manager.start_kernel(env=self.environment, cwd=str(self.folder))
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)
        return self

    def __exit__(self, *error: object) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)
        self.sockets.cleanup()

    def restart(self) -> None:
        self.manager.restart_kernel(now=True)
        self.client.wait_for_ready(timeout=60)

    def run(self, code: str, cell_id: str = "", seconds: float = 120, interrupt: bool = False) -> Ran:
        """Run one cell, as JupyterLab does: the request carries the cell's id. Interrupted once it prints, if asked."""
        ran = Ran()
        metadata = {"cellId": cell_id} if cell_id else {}
        request = self.client.session.msg("execute_request", to_run(code), metadata=metadata)
        self.client.shell_channel.send(request)
        while True:
            told = self.client.get_iopub_msg(timeout=seconds)
            if told["parent_header"].get("msg_id") != request["header"]["msg_id"]:
                continue
            if ran.take(told):
                return ran
            if interrupt and told["msg_type"] == "stream":
                self.manager.interrupt_kernel()
