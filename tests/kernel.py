"""A real kernel for tests: runs code as a notebook would, and gives back what a reader would see."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from jupyter_client.manager import KernelManager

from course_utils.lessons.refresh import practice_environment


@dataclass
class Ran:
    """What one cell showed: printed and displayed text, the HTML of displays, and the error it ended with."""

    text: str = ""
    html: str = ""
    error: str | None = None
    traceback: str = ""
    displays: list[dict] = field(default_factory=list)


class Kernel:
    """Use as `with Kernel() as kernel: kernel.run("2 + 3")`."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.environment = os.environ | practice_environment() | settings

    def __enter__(self) -> "Kernel":
        self.manager = KernelManager()
        self.manager.start_kernel(env=self.environment, cwd=str(self.folder))
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)
        return self

    def __exit__(self, *error: object) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def run(self, code: str, seconds: float = 120) -> Ran:
        ran = Ran()

        def see(message: dict) -> None:
            content = message["content"]
            match message["msg_type"]:
                case "stream" if content["name"] == "stdout":
                    ran.text += content["text"]
                case "display_data" | "execute_result":
                    ran.displays.append(content["data"])
                    ran.text += content["data"].get("text/plain", "") + "\n"
                    ran.html += content["data"].get("text/html", "")
                case "error":
                    ran.error = content["ename"]
                    ran.traceback = "\n".join(content["traceback"])

        self.client.execute_interactive(code, output_hook=see, timeout=seconds, allow_stdin=False)
        return ran
