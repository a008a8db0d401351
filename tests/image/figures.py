"""Print what the built image weighs and how soon it can be used: `python -m tests.image.figures`."""

import json
import statistics
import tempfile
from pathlib import Path

from tests.image.changed import CHANGED, build_changed
from tests.image.container import IMAGE, Container, docker

STARTS = 5


def main() -> None:
    print(f"\nThe image {IMAGE}: {size(IMAGE) / 1e6:.0f} MB, by layer:")
    for megabytes, made_by in layers():
        print(f"  {megabytes:8.1f} MB  {made_by}")
    with tempfile.TemporaryDirectory() as context:
        print(f"Built again after a lesson changed: {build_changed(Path(context)).seconds:.1f} s")
    docker("rmi", CHANGED)
    answers, healthy = zip(*(one_start() for _ in range(STARTS)), strict=True)
    print(f"From `docker run`, the median of {STARTS} starts:")
    print(f"  {statistics.median(answers):5.1f} s  until the first answer ({min(answers):.1f} to {max(answers):.1f})")
    print(
        f"  {statistics.median(healthy):5.1f} s  until healthy ({min(healthy):.1f} to {max(healthy):.1f})", flush=True
    )


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


def one_start() -> tuple[float, float]:
    container = Container()
    try:
        return container.wait_until_it_answers(), container.wait_until_healthy()
    finally:
        container.remove()


if __name__ == "__main__":
    main()
