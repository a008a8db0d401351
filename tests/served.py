"""The course as the image runs it, `python -m course_utils.serve`, without a container."""

import signal
import subprocess
import sys
from pathlib import Path

from course_utils.nearby import free_port
from tests.conftest import ROOT, outside_settings
from tests.net import ask, until

TOKEN = "kX9-pQ2_vL7z-horse"
HUB_TOKEN = "hf_" + "NeverShowThis" * 3


class Served:
    """The course, started as the image starts it, in a folder of its own."""

    def __init__(self, home: Path, **settings: str) -> None:
        self.port = free_port()
        self.home, self.folder, self.keep = home, home / "my-course", home / "data"
        self.keep.mkdir(exist_ok=True)
        self.log_file = home / "log.txt"
        defaults = {
            "JUPYTER_CONFIG_PATH": str(ROOT / "docker"),
            "JUPYTER_TOKEN": TOKEN,
            "HF_TOKEN": HUB_TOKEN,
            "COURSE_PORT": str(self.port),
            "COURSE_KEEP": str(self.keep),
            "COURSE_MODELS": "practice",
        }
        environment = outside_settings(home) | defaults | settings
        with self.log_file.open("a") as log:
            command = [sys.executable, "-P", "-s", "-m", "course_utils.serve"]  # as in the Dockerfile
            self.process = subprocess.Popen(command, env=environment, cwd=home, stdout=log, stderr=subprocess.STDOUT)

    @property
    def log(self) -> str:
        return self.log_file.read_text()

    def wait_for(self, words: str, seconds: float = 60) -> str:
        until(lambda: words in self.log or self.process.poll() is not None, seconds)
        assert words in self.log, f"{words!r} was not said:\n{self.log}"
        return self.log

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[int, bytes]:
        return ask(f"http://127.0.0.1:{self.port}{path}", method, **headers)

    def stop(self, with_signal: int = signal.SIGTERM) -> int:
        self.process.send_signal(with_signal)
        return self.process.wait(timeout=20)
