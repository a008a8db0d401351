"""The cells of all lessons and nothing else: no kernel, no messages, no comparison. `python -m tests.bench.floor`.

What a test run of the course cannot be faster than: everything is imported once, then each lesson's cells run in a copy
of that process, one lesson after the other.
"""

import contextlib
import gc
import os
import sys
from pathlib import Path

from course_utils.kernel import preload
from course_utils.lessons import all_lessons
from course_utils.lessons.reading import read


def run_cells(lesson: Path) -> int:
    """How many cells stopped that should not have."""
    from IPython.core.interactiveshell import InteractiveShell

    os.chdir(lesson.parent)
    shell, stopped = InteractiveShell.instance(), 0
    for cell in read(lesson).cells:
        if cell.kind == "code":
            done = shell.run_cell(cell.source)
            stopped += not done.success and "raises-exception" not in cell.tags
    return stopped


def main() -> int:
    for name in preload.NEEDED + preload.optional():
        preload.load(name)
    gc.freeze()
    for lesson in all_lessons():
        if pid := os.fork():
            if status := os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]):
                print(f"{lesson.name}: {status} cells stopped", file=sys.stderr)
                return 1
            continue
        with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
            os._exit(run_cells(lesson))  # at once, as a kernel is ended after its test
    return 0


if __name__ == "__main__":
    sys.exit(main())
