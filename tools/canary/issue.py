"""Keep one issue about the newest releases: `python -m tools.canary.issue REPORT VERDICT` with GitHub's `gh` at hand.

VERDICT is how the canary ended: 0 if all is as before. Without a report, it could not be run at all.
"""

import subprocess
import sys
from pathlib import Path

LABEL = "canary"
TITLE = "The newest releases change what a lesson does"
BROKEN = "The canary itself could not be run; the log of the workflow says why.\n"


def keep(report: Path, verdict: int) -> None:
    """Open the issue or bring it up to date; close it when nothing is left to mend."""
    number = gh("issue", "list", "--label", LABEL, "--state", "open", "--limit", "1", "--json", "number",
                "--jq", ".[0].number // empty").strip()  # fmt: skip
    if verdict == 0:
        if number:
            gh("issue", "close", number, "--comment", "All lessons work on the newest releases again.")
        return
    if not report.exists():
        report.parent.mkdir(exist_ok=True)
        report.write_text(BROKEN, encoding="utf-8")
    if number:
        gh("issue", "edit", number, "--body-file", str(report))
    else:
        gh("label", "create", LABEL, "--force", "--description", "Found by the weekly run on the newest releases")
        gh("issue", "create", "--title", TITLE, "--label", LABEL, "--body-file", str(report))


def gh(*words: str) -> str:
    return subprocess.run(["gh", *words], check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    keep(Path(sys.argv[1]), int(sys.argv[2]))
