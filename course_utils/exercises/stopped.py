"""A cell that failed before its check could run: the exercise is noted as stopped. The page says why."""

import re
import sys

from course_utils import record
from course_utils.exercises.exercise import Exercise


def watch() -> None:
    """In a notebook, look at cells that fail. Costs nothing where none does."""
    if "IPython" not in sys.modules:
        return
    from IPython import get_ipython

    ipython = get_ipython()
    if ipython and _note_stop not in ipython.events.callbacks["post_run_cell"]:
        ipython.events.register("post_run_cell", _note_stop)


def _note_stop(result: object) -> None:
    if result.success:
        return
    import __main__

    for name in re.findall(r"\b(q\d+)\.check\(\)", result.info.raw_cell):
        if isinstance(tried := vars(__main__).get(name), Exercise):
            record.note(tried.lesson, name, "check", "stopped")
