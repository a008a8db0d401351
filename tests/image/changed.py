"""The same image once more, with one sentence of one lesson changed: a new version of the course."""

import json
import re
import shutil
import subprocess
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT
from tests.image.container import BUILD

LESSON = "00_start_here.ipynb"
NEW = "A sentence of the next version."
CHANGED = "language-model-course:changed"
LISTED = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]


@dataclass(frozen=True)
class Built:
    progress: str
    seconds: float

    def was_cached(self, words: str) -> bool:
        """Whether the step with these words was taken from the build before."""
        number = re.search(rf"(?m)^(#\d+) \[.*{re.escape(words)}", self.progress)
        assert number, self.progress
        return f"{number[1]} CACHED" in self.progress


def build_changed(context: Path) -> Built:
    """Copy the repository to this empty folder, build it, change it there, and build it again, as CHANGED.

    The build before the change takes a second. With it, this holds also while somebody edits the repository.
    """
    files = subprocess.run(LISTED, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    for name in files:
        if (ROOT / name).is_file():
            (context / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, context / name)
    build(context)
    lesson = context / "notebooks" / LESSON
    notebook = json.loads(lesson.read_text(encoding="utf-8"))
    notebook["cells"][0]["source"] += f"\n\n{NEW} {uuid.uuid4().hex}"  # never built before, so not in the cache
    lesson.write_text(json.dumps(notebook, indent=1, ensure_ascii=False), encoding="utf-8")
    lesson.chmod(0o600)  # as under a strict umask; in the image everybody must be able to read it
    return build(context)


def build(context: Path) -> Built:
    begun = time.monotonic()
    command = [*BUILD, "--progress", "plain", "--tag", CHANGED, str(context)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout[-3000:]
    return Built(done.stdout, time.monotonic() - begun)
