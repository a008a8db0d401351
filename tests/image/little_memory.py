"""Loading a checkpoint inside the image, with less memory than the checkpoint has bytes."""

import json
import uuid
from pathlib import Path
from typing import Any

from tests.bench import loader
from tests.image.container import IMAGE, LABEL, docker


def load(way: str, folder: Path, memory: int) -> dict[str, Any] | None:
    """The loader's answer, or None where the operating system ended it because it took too much."""
    name = f"course-test-{uuid.uuid4().hex[:12]}"
    words = ["run", "--name", name, "--label", LABEL, "--network=none", "--user=0", "--entrypoint=python"]
    words += [f"--memory={memory}", f"--memory-swap={memory}", f"--volume={folder}:/model:ro"]
    words += [f"--volume={loader.__file__}:/loader.py:ro", IMAGE, "/loader.py", way, "/model"]
    try:
        done = docker(*words, check=False)
        if docker("inspect", "--format", "{{.State.OOMKilled}}", name).stdout.strip() == "true":
            return None
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])
    finally:
        docker("rm", "--force", name, check=False)
