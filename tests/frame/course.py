"""The course as it runs on a Space: the same program without a container, or a container that runs already."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.frame.front import SPACE_ID
from tests.net import ask
from tests.served import TOKEN, Served

IMAGE_URL = "COURSE_IMAGE_URL"
IMAGE_TOKEN = "COURSE_IMAGE_TOKEN"


@dataclass(frozen=True)
class Course:
    """Where the course runs, and the token that opens it."""

    url: str
    token: str

    def ask(self, path: str, method: str = "GET") -> Any:
        """Ask the server itself, past the browser."""
        status, body = ask(f"{self.url}/{path}", method, Authorization=f"token {self.token}")
        assert status < 400, f"{method} {path}: {status}"
        return json.loads(body or "null")

    def lesson(self, name: str) -> tuple[str, dict]:
        """When a lesson was last saved, and what is in it."""
        found = self.ask(f"api/contents/{name}")
        return found["last_modified"], found["content"]

    def files(self) -> list[str]:
        return sorted(entry["name"] for entry in self.ask("api/contents")["content"])

    def forget_the_browser(self) -> None:
        """End the kernels, and forget which lessons were open, so that another browser starts afresh."""
        for session in self.ask("api/sessions"):
            self.ask(f"api/sessions/{session['id']}", "DELETE")
        for workspace in self.ask("lab/api/workspaces")["workspaces"]["ids"]:
            self.ask(f"lab/api/workspaces/{workspace}", "DELETE")


@contextmanager
def course_on_a_space(folder: Path) -> Iterator[Course]:
    """The course for as long as this lasts. A container named by COURSE_IMAGE_URL is used as it is: by one worker."""
    if url := os.environ.get(IMAGE_URL):
        yield Course(url.rstrip("/"), os.environ[IMAGE_TOKEN])
        return
    served = Served(folder, SPACE_ID=SPACE_ID)
    try:
        served.wait_for("[OK] The course is open.")
        yield Course(f"http://127.0.0.1:{served.port}", TOKEN)
    finally:
        served.stop()
