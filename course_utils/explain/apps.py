"""A page of the learner's own: its app stopped before it was there, or nobody answers at its address."""

from __future__ import annotations

import re

from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.here import went_through


def stopped_at_start(problem: Problem) -> Explanation:
    lines = re.findall(r'app\.py", line (\d+)', problem.words[1])
    return Explanation(
        "Your app stopped while it was starting.",
        "There is a mistake in `app.py`. Most often its last words name the line.",
        f"Open `my_chatbot/app.py`, mend {f'line {lines[-1]}' if lines else 'it'}, save, and run this cell "
        "again. (To begin anew, delete `app.py` and run the cell with `chatbot_files`.) The app said last:",
        problem.words[1].strip("\n"),
    )


def nobody_answers(problem: Problem) -> Explanation | None:
    if not went_through(problem.error, "gradio_client"):
        return None
    return Explanation(
        "Nobody answers at this address.",
        "The program with the page was switched off, or it did not start.",
        "Run the cell with `rehearse` again. Then run this cell again.",
    )


RULES = [
    Rule("RuntimeError", r"^The app stopped before its page was there.*?\n\n(.*)", stopped_at_start),
    Rule("ConnectError", r"refused", nobody_answers),
]
