"""`make canary`: the newest releases, all lessons, a report. Ends with 1 if there is something to mend."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from course_utils.lessons import all_lessons
from tools.canary import environment, report
from tools.canary.finding import STOPPED, Finding
from tools.canary.judge import judge

REPORT = environment.ROOT / "artefacts" / "canary.md"


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.canary", description=__doc__)
    parser.add_argument("lessons", nargs="*", type=Path, help="these notebooks instead of all lessons")
    parser.add_argument("--with", dest="instead", action="append", default=[], metavar="PACKAGE==VERSION",
                        help="this release instead of the newest; may be repeated")  # fmt: skip
    parser.add_argument("--keep", action="store_true", help="use the environment of the last time as it is")
    asked = parser.parse_args(words)
    REPORT.unlink(missing_ok=True)
    if not asked.keep:
        print("==> An environment of its own, with the newest releases (some minutes)", flush=True)
        environment.make(asked.instead)
    lessons = [path.resolve() for path in asked.lessons] or all_lessons()
    found = [finding for path in lessons for finding in _try(path)]
    text = report.markdown(found, len(lessons), environment.locked(), environment.versions())
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(text, encoding="utf-8")
    print(f"\n{text}\nThe report is in {REPORT}.")
    return 1 if found else 0


def _try(path: Path) -> list[Finding]:
    print(f"==> {path.stem} … ", end="", flush=True)
    command = [str(environment.PYTHON), "-m", "tools.canary.run", str(path)]
    ran = subprocess.run(command, cwd=environment.ROOT, capture_output=True, text=True)
    if ran.returncode:
        last = (ran.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        found = [Finding(path.stem, "(none)", STOPPED, "", "the lesson ran", last)]
    else:
        found = judge(path, json.loads(ran.stdout))
    print(report.verdict(found), flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
