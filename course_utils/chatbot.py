"""The chatbot of lesson 10: its files in the learner's own folder, and a rehearsal of what its Space will do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path

from course_utils import keys, privacy
from course_utils.folder import learners_folder
from course_utils.nearby import free_port

TEMPLATE = Path(__file__).resolve().parent.parent / "spaces_template" / "chatbot"
FILES = ("app.py", "requirements.txt", "README.md")
SECONDS = 300
LAST_LINES = 12
_latest: Rehearsal | None = None


def chatbot_files() -> Path:
    """Put the chatbot's three files into the folder my_chatbot. What is there already stays as it is."""
    folder = learners_folder() / "my_chatbot"
    folder.mkdir(exist_ok=True)
    for name in FILES:
        there = (folder / name).exists()
        if not there:
            shutil.copyfile(TEMPLATE / name, folder / name)
        print(f"my_chatbot/{name}: {'there already, left as it is' if there else 'new'}")
    return folder


def rehearse(folder: Path, **variables: str) -> Rehearsal:
    """Run the app as its Space would, and come back when its page is there. An earlier rehearsal ends."""
    global _latest
    if _latest:
        _latest.stop()
    print("Starting the app. It loads the model first, so this can take a minute.")
    _latest = Rehearsal(folder, variables)
    print(f"Its page is at {_latest.address}")
    return _latest


class Rehearsal:
    """The app as a program of its own, on this computer only. It ends with `stop()`, and with the notebook's kernel."""

    def __init__(self, folder: Path, variables: dict[str, str], seconds: float = SECONDS) -> None:
        port = free_port()
        self.address = f"http://127.0.0.1:{port}/"
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  it lives as long as the app
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "course_utils.chatbot"],
            cwd=folder,
            env=_as_on_the_space(port) | variables,
            stdin=subprocess.PIPE,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            self._wait(seconds)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """End the app. Its page is gone then."""
        if not self._process.stdin.closed:
            self._process.stdin.close()
        self._process.wait()

    @property
    def log(self) -> str:
        """What the app has said, as a Space shows it under Logs."""
        self._log.seek(0)
        return privacy.without_secrets(self._log.read().decode(errors="replace"))

    def _wait(self, seconds: float) -> None:
        latest = time.monotonic() + seconds
        while not _answers(self.address):
            if self._process.poll() is not None:
                raise RuntimeError(f"The app stopped before its page was there. It said last:\n\n{self._last_lines()}")
            if time.monotonic() > latest:
                raise TimeoutError(f"No page after {seconds:.0f} seconds. The app said last:\n\n{self._last_lines()}")
            time.sleep(0.2)

    def _last_lines(self) -> str:
        return "\n".join(self.log.splitlines()[-LAST_LINES:])


def _as_on_the_space(port: int) -> dict[str, str]:
    """The settings, without this computer's secrets. The page is for this computer alone; a Space's is for visitors."""
    ours = {"GRADIO_SERVER_NAME": "127.0.0.1", "GRADIO_SERVER_PORT": str(port), "GRADIO_SHARE": "False"}
    return keys.without_secrets(os.environ) | ours | {"PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def _answers(address: str) -> bool:
    """Whether a page is there. A proxy between this computer and itself would only be in the way."""
    try:
        urllib.request.build_opener(urllib.request.ProxyHandler({})).open(address, timeout=5).close()
    except OSError:
        return False
    return True


def _run_until_the_pipe_closes() -> int:
    """Run app.py until it ends by itself, or until the process that started this one is gone, however that ended."""
    app = subprocess.Popen([sys.executable, "app.py"], stdin=subprocess.DEVNULL)

    def end_with_it() -> None:
        sys.stdin.read()
        app.kill()

    threading.Thread(target=end_with_it, daemon=True).start()
    return app.wait()


if __name__ == "__main__":
    sys.exit(_run_until_the_pipe_closes())
