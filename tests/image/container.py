"""One container of the image, started as a Space starts it, and what can be asked of it from outside."""

import json
import os
import re
import shlex
import subprocess
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from course_utils.nearby import free_port
from tests.net import Answer, until

IMAGE = os.environ.get("COURSE_IMAGE", "")
CLIENT = os.environ.get("COURSE_IMAGE_CLIENT", "docker")
BUILD = shlex.split(os.environ.get("COURSE_IMAGE_BUILD", ""))
LABEL = "course-test"  # by which what an interrupted run left behind is found

TOKEN = "violet-harbour-38-lantern"
HUB_TOKEN = "hf_" + "NotARealTokenOnlyAMark" + "7391"
OAUTH_SECRET = "oauth-mark-of-these-tests-5520"
SECRETS = (TOKEN, HUB_TOKEN, OAUTH_SECRET)
AS_ON_A_SPACE = {
    "SPACE_ID": "ada/my-course",
    "SPACE_HOST": "ada-my-course.hf.space",
    "ACCELERATOR": "none",
    "HF_TOKEN": HUB_TOKEN,
    "OAUTH_CLIENT_ID": "5b1c",
    "OAUTH_CLIENT_SECRET": OAUTH_SECRET,
    "JUPYTER_TOKEN": TOKEN,
}
PLAIN = ["--user=1000:1000", "--memory=3g", "--pids-limit=512"]  # as Hugging Face starts it, with a disk to write on
LOCKED_DOWN = [
    *PLAIN,
    "--read-only",
    "--cap-drop=ALL",
    "--security-opt=no-new-privileges",
    "--tmpfs=/tmp",
    "--tmpfs=/home/user:uid=1000,gid=1000,mode=755",
]
FOLDER = "/home/user/my-course"
SECONDS = 120


def docker(*words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([CLIENT, *words], capture_output=True, text=True)
    assert not check or done.returncode == 0, f"docker {' '.join(words)}: {done.stderr}"
    return done


def wait_for(what: Callable[[], Answer], why: str, seconds: float = SECONDS) -> Answer:
    found = until(what, seconds, every=0.25)
    assert found, f"waited {seconds} seconds in vain: {why}"
    return found


@dataclass(frozen=True)
class Ended:
    code: int
    seconds: float


class Container:
    """Started at once. `data` is a folder of this computer for /data; `settings` come on top of a Space's own.

    A setting of None is not set at all.
    """

    def __init__(
        self,
        *options: str,
        data: Path | None = None,
        image: str = IMAGE,
        rights: list[str] = LOCKED_DOWN,
        **settings: str | None,
    ) -> None:
        self.name = f"course-test-{uuid.uuid4().hex[:12]}"
        self.port = free_port()
        self.settings = {key: value for key, value in (AS_ON_A_SPACE | settings).items() if value is not None}
        self.token = self.settings.get("JUPYTER_TOKEN", "")
        words = ["run", "--detach", "--label", LABEL, "--name", self.name]
        words += ["--publish", f"127.0.0.1:{self.port}:7860", *rights]
        words += [f"--volume={data}:/data"] if data else []
        words += [word for key, value in self.settings.items() for word in ("--env", f"{key}={value}")]
        self.started = time.monotonic()
        docker(*words, *options, image)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        done = subprocess.run([CLIENT, "logs", self.name], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.stdout

    @property
    def state(self) -> dict[str, Any]:
        return json.loads(docker("inspect", "--format", "{{json .State}}", self.name).stdout)

    def wait_until_it_answers(self) -> float:
        """Gives back the seconds since the start."""
        wait_for(lambda: self._answers() or not self.state["Running"], "no answer on /api")
        assert self.state["Running"], f"the container ended:\n{self.log}"
        return time.monotonic() - self.started

    def _answers(self) -> bool:
        try:
            return requests.get(f"{self.url}/api", timeout=2).status_code == 200
        except requests.RequestException:
            return False

    def wait_until_healthy(self) -> float:
        wait_for(lambda: self.state.get("Health", {}).get("Status") == "healthy", "not healthy")
        return time.monotonic() - self.started

    def wait_for_log(self, pattern: str, seconds: float = SECONDS) -> re.Match[str]:
        return wait_for(lambda: re.search(pattern, self.log), f"nothing like {pattern!r} in the log", seconds)

    def wait_until_ended(self, seconds: float = SECONDS) -> int:
        wait_for(lambda: not self.state["Running"], "it goes on running", seconds)
        return self.state["ExitCode"]

    def stop(self) -> Ended:
        """SIGTERM, and SIGKILL after half a minute."""
        begun = time.monotonic()
        docker("stop", "--time", "30", self.name)
        return Ended(self.state["ExitCode"], time.monotonic() - begun)

    def kill(self) -> None:
        docker("kill", self.name)

    def start(self) -> None:
        """Once more, after it ended: as in a Space that wakes up, nothing is there any more but /data."""
        docker("start", self.name)
        self.wait_until_it_answers()

    def remove(self) -> None:
        docker("rm", "--force", "--volumes", self.name, check=False)

    def run(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """A command inside."""
        return docker("exec", self.name, *words, check=check)

    def write(self, name: str, text: str) -> None:
        """A file in the learner's folder, as JupyterLab saves one."""
        body = {"type": "file", "format": "text", "content": text}
        answer = self.ask("PUT", f"/api/contents/{name}", json=body)
        assert answer.status_code in (200, 201), answer.text

    def read(self, name: str) -> str | None:
        """A file in the learner's folder as it is now, None where there is none."""
        answer = self.ask("GET", f"/api/contents/{name}?type=file&format=text")
        return answer.json()["content"] if answer.status_code == 200 else None

    def names(self) -> set[str]:
        return {entry["name"] for entry in self.ask("GET", "/api/contents").json()["content"]}

    def ask(self, method: str, path: str, token: str | None = "", **options: Any) -> requests.Response:
        """A request with the right token; with another one if it is named; with none if it is None."""
        given = self.token if token == "" else token
        headers = {"Authorization": f"token {given}"} if given else {}
        headers |= options.pop("headers", {})
        options = {"timeout": 30, "allow_redirects": False} | options
        return requests.request(method, self.url + path, headers=headers, **options)
