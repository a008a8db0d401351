"""Lines that Python cannot read: something is missing, or one sign too many."""

from __future__ import annotations

import re

from course_utils.explain.explanation import Explanation, Problem, Rule, Tell

CLOSING = {"(": ")", "[": "]", "{": "}"}
ALIKE = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "–": "-", "—": "-"}
SPACED = re.compile(r"(?<![\w.])\d{1,3}(?: \d{3})+(?!\d)")
QUOTED = re.compile(r"""(["']).*?\1|#.*""")
AGAIN = "Then run the cell again."


def incomplete(problem: Problem) -> Explanation | None:
    """Asked by Jupyter whether more is to come, Python does not say what is missing. Asked again, it does."""
    import ast

    try:
        ast.parse(problem.here.source)
    except SyntaxError as error:
        return next((found for rule in RULES[1:] if (found := rule.explain(error, problem.here))), None)
    return None


def never_closed(problem: Problem) -> Explanation:
    sign = problem.words[1]
    return Explanation(
        f"A bracket is opened and never closed: the `{sign}` in line {_line(problem)}.",
        "Every opening bracket needs its closing partner. Python went on looking for it to the end of the cell.",
        f"Add a `{CLOSING[sign]}` where the part in brackets ends. {AGAIN}",
        _shown(problem),
    )


def too_many_closed(problem: Problem) -> Explanation:
    sign = problem.words[1]
    return Explanation(
        f"There is one closing bracket too many: the `{sign}` in line {_line(problem)}.",
        "Every closing bracket needs an opening one before it.",
        f"Take the `{sign}` out, or add the opening bracket that is missing. {AGAIN}",
        _shown(problem),
    )


def mixed_brackets(problem: Problem) -> Explanation:
    closes, opens = problem.words[1], problem.words[2]
    return Explanation(
        f"Two brackets do not fit together: `{opens}` is closed by `{closes}` in line {_line(problem)}.",
        f"A `{opens}` needs a `{CLOSING[opens]}`. Perhaps one bracket is missing in between.",
        f"Add the missing bracket, or write `{CLOSING[opens]}` in place of `{closes}`. {AGAIN}",
        _shown(problem),
    )


def spaced_number(problem: Problem) -> Explanation | None:
    """`100 000`, which Python takes for two numbers."""
    text = problem.error.text or ""
    found = SPACED.search(QUOTED.sub(lambda quoted: " " * len(quoted[0]), text))
    if not found:
        return None
    joined = found[0].replace(" ", "")
    return Explanation(
        f"Inside a number stands no space: write `{found[0].replace(' ', '_')}` or `{joined}`.",
        "A space ends a number. So Python sees two numbers, one beside the other.",
        f"Write it like this. {AGAIN}",
        f"{text[: found.start()]}{joined}{text[found.end() :]}".strip(),
    )


def unnamed_behind_named(problem: Problem) -> Explanation:
    lines = problem.here.source.splitlines()[: _line(problem)] or [problem.error.text or ""]
    for text in reversed(lines):  # over several lines, Python points to the closing bracket
        if not (comma := re.search(r"=\s*(\d+),(\d+)", text)):
            continue
        point = f"{comma[1]}.{comma[2]}"
        return Explanation(
            f"Python writes a decimal point: `{point}`, not `{comma[1]},{comma[2]}`.",
            "A comma separates two things. So Python sees two numbers, one beside the other.",
            f"Write it like this. {AGAIN}",
            text.strip().replace(f"{comma[1]},{comma[2]}", point),
        )
    return Explanation(
        f"A setting needs its name in front, like this: `top_k=3`. One in line {_line(problem)} has none.",
        "In round brackets, what has no name comes first. Behind a setting with a name, everything needs a name.",
        f"Write the name and an equals sign in front of it, or move it to the front. {AGAIN}",
        _shown(problem, caret=False),
    )


def strange_sign(problem: Problem) -> Explanation:
    sign = problem.words[1]
    if sign.startswith("U+"):
        return Explanation(
            f"In line {_line(problem)} there is a sign that cannot be seen.",
            "Web pages and text programs sometimes use a blank of another kind. Python cannot read it.",
            f"Delete the blanks in this line and type them again. {AGAIN}",
            _shown(problem),
        )
    plain = ALIKE.get(sign)
    return Explanation(
        f"Python cannot read the sign `{sign}` in line {_line(problem)}.",
        "Text programs and web pages turn plain signs into prettier ones. Python knows only the plain ones.",
        (f"Write the plain `{plain}` in its place, everywhere in the cell. " if plain else "Delete it, type it again. ")
        + AGAIN,
        _shown(problem),
    )


def print_without_brackets(problem: Problem) -> Explanation:
    return Explanation(
        f"Brackets are missing after `print` in line {_line(problem)}.",
        "What `print` is to show stands in round brackets. Very old examples leave them out.",
        f"Write it like this. {AGAIN}",
        f"print({problem.error.text.strip().removeprefix('print').strip()})",
    )


def _line(problem: Problem) -> int:
    return problem.error.lineno or 1


def _shown(problem: Problem, caret: bool = True) -> str:
    """The line, and below it a mark under the place where Python stopped."""
    text = (problem.error.text or "").rstrip("\n")
    if not caret or not problem.error.offset or "\n" in text:
        return text
    return f"{text}\n{' ' * (problem.error.offset - 1)}^"


def in_line(happened: str, why: str, do: str, caret: bool = True) -> Tell:
    """An explanation that needs to know no more than the line, which it shows. `{line}` is its number."""

    def tell(problem: Problem) -> Explanation:
        return Explanation(happened.format(line=_line(problem)), why, f"{do} {AGAIN}", _shown(problem, caret))

    return tell


QUOTE_OPEN = in_line(
    "A quotation mark is missing in line {line}.",
    "A text begins and ends with the same quotation mark, and on the same line.",
    "Add the mark where the text ends.",
)
LONG_QUOTE_OPEN = in_line(
    "A long text begins in line {line} and never ends.",
    "A text that begins with three quotation marks ends with the same three.",
    "Add the three marks where the text ends.",
)
COLON_MISSING = in_line(
    "A colon is missing in line {line}.",
    "Lines that begin with `if`, `for`, `while`, `def` or `with` end with a colon.",
    "Add a `:` at the end of the line.",
)
ONE_OR_TWO_EQUALS = in_line(
    "Line {line} has one equals sign where Python expects two, or a name in the wrong place.",
    "`=` gives a name to a thing, with the name on the left. `==` asks whether two things are equal.",
    "To compare, write `==`. To give a name, put the name on the left.",
)
COMMA_MISSING = in_line(
    "Something is missing between two things in line {line}. Perhaps a comma?",
    "Things that stand in the same brackets are separated by commas. "
    "A quotation mark in the wrong place can also cause this.",
    "Add the comma, or look at the quotation marks.",
)
NOT_INDENTED = in_line(
    "Line {line} should begin with four spaces.",
    "After a line that ends with a colon, the lines that belong to it are moved to the right by four spaces.",
    "Put four spaces at the start of the line.",
    caret=False,
)
WRONGLY_INDENTED = in_line(
    "Line {line} begins with a number of spaces that does not fit.",
    "For Python, spaces at the start of a line have a meaning: lines that belong together start at the same place.",
    "Move the line so that it starts exactly below the one it belongs with.",
    caret=False,
)
UNREADABLE = in_line(
    "Python cannot read line {line} of this cell.",
    "The line is not a sentence in Python. Often a sign is missing here or at the end of the line before: "
    "a quotation mark, a comma or a bracket.",
    "Compare the line with one that works, sign by sign.",
)


# Only a cell of the learner's: a file that cannot be read is another matter.
def _in_this_cell(rule: Rule) -> Rule:
    def tell(problem: Problem) -> Explanation | None:
        text, source = (problem.error.text or "").strip(), problem.here.source
        return rule.tell(problem) if text and (not source or text in source) else None

    return Rule(rule.types, rule.pattern, tell)


RULES = [
    _in_this_cell(rule)
    for rule in (
        Rule("SyntaxError", r"^incomplete input", incomplete),
        Rule("SyntaxError", r"^'(.)' was never closed", never_closed),
        Rule("SyntaxError", r"^unmatched '(.)'", too_many_closed),
        Rule("SyntaxError", r"closing parenthesis '(.)' does not match opening parenthesis '(.)'", mixed_brackets),
        Rule("SyntaxError", r"unterminated triple-quoted", LONG_QUOTE_OPEN),
        Rule("SyntaxError", r"unterminated (f-)?string literal", QUOTE_OPEN),
        Rule("SyntaxError", r"expected ':'", COLON_MISSING),
        Rule("SyntaxError", r"Maybe you meant '=='|cannot assign to", ONE_OR_TWO_EQUALS),
        Rule("SyntaxError", r"^invalid syntax|leading zeros|^invalid decimal literal", spaced_number),
        Rule("SyntaxError", r"^positional argument follows keyword argument", unnamed_behind_named),
        Rule("SyntaxError", r"forgot a comma", COMMA_MISSING),
        Rule("SyntaxError", r"invalid (?:non-printable )?character '?(U\+\w+|.)", strange_sign),
        Rule("SyntaxError", r"Missing parentheses in call to 'print'", print_without_brackets),
        Rule("IndentationError", r"expected an indented block", NOT_INDENTED),
        Rule("IndentationError TabError", r"", WRONGLY_INDENTED),
        Rule("SyntaxError", r"", UNREADABLE),
    )
]
