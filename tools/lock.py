"""Write requirements.lock: the newest versions that fit together, for every extra. `make lock`."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = """\
# Exact versions of everything the course can install. Written by `make lock`; do not edit.
# Used as a constraint by make, by CI and by the image: pip install -c requirements.lock -e .
"""


def main() -> None:
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet", "--report", "-"]
    report = subprocess.run([*command, ".[dev]"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    found = {item["metadata"]["name"]: item["metadata"]["version"] for item in json.loads(report)["install"]}
    found.pop("course-utils")
    lines = sorted(f"{name.lower()}=={version.split('+')[0]}" for name, version in found.items())
    (ROOT / "requirements.lock").write_text(HEADER + "\n".join(lines) + "\n")
    print(f"{len(lines)} packages locked")


if __name__ == "__main__":
    main()
