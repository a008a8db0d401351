"""Print what the built image weighs and how soon it can be used: `python -m tests.image.figures`."""

import json
import statistics
import tempfile
import time
from pathlib import Path

from tests.image.changed import CHANGED, build_changed
from tests.image.container import IMAGE, Container, docker, wait_for

STARTS = 5


def main() -> None:
    print(f"\nThe image {IMAGE}: {size(IMAGE) / 1e6:.0f} MB, by layer:")
    for megabytes, made_by in layers():
        print(f"  {megabytes:8.1f} MB  {made_by}")
    with tempfile.TemporaryDirectory() as context:
        print(f"Built again after a lesson changed: {build_changed(Path(context)).seconds:.1f} s")
    docker("rmi", CHANGED)
    starts = [one_start() for _ in range(STARTS)]
    print(f"From `docker run`, the median of {STARTS} starts:")
    for what in starts[0]:
        seconds = [start[what] for start in starts]
        print(f"  {statistics.median(seconds):5.1f} s  until {what} ({min(seconds):.1f} to {max(seconds):.1f})")


def size(image: str) -> int:
    return int(docker("image", "inspect", "--format", "{{.Size}}", image).stdout)


def layers() -> list[tuple[float, str]]:
    """The layers that weigh something, the newest first."""
    lines = docker("history", "--no-trunc", "--human=false", "--format", "{{json .}}", IMAGE).stdout.splitlines()
    found = [json.loads(line) for line in lines]
    return [(int(layer["Size"]) / 1e6, words(layer["CreatedBy"])) for layer in found if int(layer["Size"]) > 50_000]


def words(made_by: str) -> str:
    shown = " ".join(made_by.replace("/bin/sh -c", "").replace("# buildkit", "").split())
    return shown[:80] or "the base"


def one_start() -> dict[str, float]:
    container = Container()
    try:
        return {
            "the first answer": container.wait_until_it_answers(),
            "the log-in page": wait_until_log_in(container),
            "healthy": container.wait_until_healthy(),
        }
    finally:
        container.remove()


def wait_until_log_in(container: Container) -> float:
    def is_there() -> bool:
        page = container.ask("GET", "/login", token=None)
        return page.status_code == 200 and 'type="password"' in page.text

    container.wait_until_it_answers()
    wait_for(is_there, "no log-in page")
    return time.monotonic() - container.started


if __name__ == "__main__":
    main()
