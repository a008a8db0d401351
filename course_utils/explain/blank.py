"""A blank that nobody filled in yet."""

from __future__ import annotations

import io
import tokenize

from course_utils.explain.explanation import Explanation, Problem, Rule

BLANK = "____"


def still_blank(problem: Problem) -> Explanation | None:
    """Only a blank in the code counts; one in a comment or a text does not."""
    if BLANK not in _signs(problem.here.source):
        return None
    if isinstance(problem.error, NameError) and problem.error.name != BLANK:
        return None
    return Explanation(
        "There is still a blank in this cell.",
        "The four underscores `____` mark the place where your own code goes. Python cannot work with a blank.",
        "Put your answer in place of each `____`. Then run the cell again.",
    )


def _signs(source: str) -> list[str]:
    """The words and signs of the code; a comment is one of them, and so is a text with its quotation marks."""
    try:
        return [token.string for token in tokenize.generate_tokens(io.StringIO(source).readline)]
    except (tokenize.TokenError, SyntaxError):
        return []


RULES = [Rule("NameError TypeError ValueError AttributeError KeyError IndexError RuntimeError", "", still_blank)]
