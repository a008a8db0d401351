"""Print what pip must install for the course, with the wanted build of PyTorch: `python dependencies.py cpu`."""

import sys
import tomllib
from pathlib import Path

WHEELS = "https://download.pytorch.org/whl"


def main(build: str) -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    print(f"--extra-index-url {WHEELS}/{build}")
    for line in project["dependencies"]:
        print(f"{line}+{build}" if line.startswith("torch==") else line)


if __name__ == "__main__":
    main(sys.argv[1])
