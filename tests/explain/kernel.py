"""A real kernel that runs cells one after the other, and what a learner reads below each."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from jupyter_client import KernelManager

TAG = re.compile(r"<[^>]+>")


@dataclass
class Answer:
    """What one cell gave back: printed text, boxes as text and as HTML, and the kernel's error message."""

    printed: str = ""
    text: str = ""
    html: str = ""
    ename: str = ""
    evalue: str = ""
    traceback: list[str] = field(default_factory=list)

    @property
    def page(self) -> str:
        """The HTML as it is read."""
        return unescape(TAG.sub("", self.html))


class Kernel:
    def __init__(self, manager: KernelManager) -> None:
        self.manager = manager
        self.client = manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=120)

    def run(self, code: str, cell_id: str = "", interrupt: bool = False) -> Answer:
        """Run one cell, as JupyterLab does: the request carries the cell's id."""
        answer = Answer()
        content = {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False}
        message = self.client.session.msg(
            "execute_request", content | {"stop_on_error": False}, metadata={"cellId": cell_id} if cell_id else {}
        )
        self.client.shell_channel.send(message)
        while True:
            told = self.client.get_iopub_msg(timeout=120)
            if told["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                continue
            kind, content = told["msg_type"], told["content"]
            if kind == "stream":
                answer.printed += content["text"]
                if interrupt:
                    self.manager.interrupt_kernel()
            elif kind == "display_data":
                answer.text += content["data"].get("text/plain", "")
                answer.html += content["data"].get("text/html", "")
            elif kind == "error":
                answer.ename, answer.evalue = content["ename"], content["evalue"]
                answer.traceback = content["traceback"]
            elif kind == "status" and content["execution_state"] == "idle":
                return answer


@contextmanager
def kernel(folder: Path, extension: bool = True, **settings: str) -> Iterator[Kernel]:
    """A fresh kernel that has the explanations from its start, as an installed course gives it."""
    manager = KernelManager(kernel_name="python3")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("COURSE_", "HF_", "JPY_"))}
    environment = kept | {"HOME": str(folder), "HF_HOME": str(folder / "hf"), "OMP_NUM_THREADS": "1"} | settings
    arguments = ["--InteractiveShellApp.extensions=course_utils.explain"] if extension else []
    manager.start_kernel(cwd=str(folder), env=environment, extra_arguments=arguments)
    running = Kernel(manager)
    try:
        yield running
    finally:
        running.client.stop_channels()
        manager.shutdown_kernel(now=True)
