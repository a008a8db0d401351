"""`open_hub()`: a small Hub on this computer in practice, elsewhere the real one. It says which, and as whom."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

from course_utils import keys, place
from course_utils.local_hub.pointing import point_libraries
from course_utils.local_hub.stock.names import ACCOUNT, WRITE_TOKEN

PATIENCE = 20.0  # seconds; it takes half a one on a quiet computer
PACKAGES = Path(__file__).resolve().parents[2]
LOG_IN = (
    "You are not logged in. You can look at everything that is public. To upload something, log in first: open a "
    "terminal and type hf auth login. Lesson 00 shows how."
)


@dataclass(frozen=True)
class Running:
    """The practice Hub of this kernel. It ends when its input does, so it ends with the kernel, however that ends."""

    process: subprocess.Popen
    folder: Path  # what this kernel downloads from it
    url: str
    holds: str

    @property
    def alive(self) -> bool:
        return self.process.poll() is None


_running: Running | None = None


def open_hub() -> None:
    """Make the Hub ready to use, and say which Hub it is and as whom you are logged in."""
    global _running
    if place.decide().models == "hub":
        print(f"The Hub: {place.hub_address()}")
        print(who_at_the_hub())
        return
    if _running is not None and not _running.alive:
        shutil.rmtree(_running.folder, ignore_errors=True)
        _running = None
    if _running is None:
        folder = Path(tempfile.mkdtemp(prefix="practice-hub-"))
        _running = start(folder)
        point_libraries(_running.url, folder, WRITE_TOKEN)
    print(
        f"The practice Hub: a small Hub on this computer, with {_running.holds}. "
        "Nothing you do here leaves this computer."
    )
    print(f"You are logged in as {ACCOUNT}.")


def start(folder: Path) -> Running:
    """Start the practice Hub as a process of its own, and wait until it says its address."""
    command = [sys.executable, "-m", "course_utils.local_hub", str(folder)]
    with (folder / "log.txt").open("w") as log:
        process = subprocess.Popen(
            command,
            env=settings(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            start_new_session=True,  # stopping a cell or the kernel sends its signals to the whole group
        )
    said = first_line(process)
    if not said:
        process.kill()
        shutil.rmtree(folder, ignore_errors=True)
        raise RuntimeError(
            f"The practice Hub did not start within {PATIENCE:g} seconds. Run this cell again. "
            "If that does not help, restart the kernel: in the menu, Kernel, then Restart Kernel."
        )
    told = json.loads(said)
    return Running(process, folder, told["url"], in_words(told))


def settings() -> dict[str, str]:
    """The process needs to find the course, and none of the learner's secrets."""
    packages = os.pathsep.join(filter(None, [str(PACKAGES), os.environ.get("PYTHONPATH")]))
    return keys.without_secrets(os.environ) | {"PYTHONPATH": packages}


def first_line(process: subprocess.Popen) -> str:
    """What the process says first, or nothing where it ends, or says nothing in time."""
    lines: list[str] = []
    reader = threading.Thread(target=lambda: lines.append(process.stdout.readline()), daemon=True)
    reader.start()
    reader.join(PATIENCE)
    return lines[0] if lines else ""


def in_words(told: dict[str, int]) -> str:
    """9 models, 2 datasets and 3 Spaces."""
    return f"{told['models']} models, {told['datasets']} datasets and {told['spaces']} Spaces"


def who_at_the_hub() -> str:
    """Who is logged in at the real Hub, asked of it. Never shows a token."""
    from huggingface_hub import get_token, whoami
    from huggingface_hub.errors import HfHubHTTPError

    if not get_token():
        return LOG_IN
    try:
        return f"You are logged in as {whoami()['name']}."
    except HfHubHTTPError as error:
        if error.response is not None and error.response.status_code == 401:
            return "There is a key for the Hub here, but the Hub does not accept it. Make a new one and log in with it."
        return "The Hub does not say at the moment who is logged in. Try again in a minute."
    except OSError:
        return "The Hub does not answer. Check the network, then run this cell again."
