"""A line that ends in `?`: Jupyter takes it for a call for help, also where a quotation mark was forgotten."""

from __future__ import annotations

import re

from course_utils.explain.explanation import Explanation

# What gives the text a name, the mark that may stand at one end, and the text.
LINE = r"""^(\s*(?:\w+ *= *)?)["']?([^"'()\[\]\n]*{}\?)$"""


def asked_for_help(word: str, source: str) -> Explanation | None:
    """No error comes of it: the line does nothing, and the cell goes on with what the names stood for before."""
    if not re.search(rf"{re.escape(word)}\?$", source, re.MULTILINE):
        return None
    line = re.search(LINE.format(re.escape(word)), source, re.MULTILINE)
    return Explanation(
        "A line that ends in `?` asks Python for help.",
        f"Python looked for help about `{word}` and found none. The line did nothing else.",
        "If you meant a text, put quotation marks around it" + (":" if line else "."),
        f'{line[1].strip()} "{line[2]}"'.strip() if line else "",
    )
