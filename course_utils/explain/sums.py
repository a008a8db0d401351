"""Sums and comparisons: sides that do not go together, a decimal comma, a number that is none."""

from __future__ import annotations

import ast
import re

from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.values import a

COUNTED = {"list": "the list", "tuple": "the row", "dict": "the dictionary", "set": "the set"}


def does_not_go_together(problem: Problem) -> Explanation:
    sign, kinds = problem.words[1], [problem.words[2], problem.words[3]]
    left, right = _sides(problem)
    counted = next((kind for kind in kinds if kind in COUNTED), "")
    code = ""
    if "tuple" in kinds and (found := decimal_comma(problem, (left, right)[kinds.index("tuple")])):
        return found
    if "str" in kinds and set(kinds) <= {"str", "int", "float"}:
        if sign == "+":
            return TEXT_PLUS_NUMBER
        do = "Turn the text into a number, with `int(...)` around it. For a number with a point, write `float(...)`."
    elif counted:
        do = f"To count what is in {COUNTED[counted]}, write `len(...)` around it" + (":" if left and right else ".")
        shown = [
            _counting(problem, side) if kind in COUNTED else _source(problem, side)
            for side, kind in zip((left, right), kinds, strict=True)
        ]
        code = f"{shown[0]} {sign} {shown[1]}" if left and right else ""
    elif "BatchEncoding" in kinds:
        do = 'It is a tokenizer\'s whole answer. Pick `["input_ids"]`, and count with `len(...)`.'
    else:
        do = "Show both sides with `print(...)` and see what they are."
    return Explanation(
        f"`{sign}` does not work between {a(kinds[0])} and {a(kinds[1])}.",
        "Python can do this only with things of the right kind.",
        do,
        code,
    )


def _counting(problem: Problem, node: ast.expr | None) -> str:
    """`len` around it. But `things * 3` repeats a list `things`: then it is `things` that wants counting."""
    text = _source(problem, node)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        names = [part for part in ast.walk(node) if isinstance(part, ast.Name)]
        lists = [name.id for name in names if isinstance(problem.here.value(name), (list, tuple))]
        if len(lists) == 1:
            return text.replace(lists[0], f"len({lists[0]})", 1)
    return f"len({text})"


def repeated_oddly(problem: Problem) -> Explanation:
    """`*` repeats a list or a text, so it is taken for that."""
    found = [comma for side in _sides(problem) if (comma := decimal_comma(problem, side))]
    if found:
        return found[0]
    return Explanation(
        "`*` stands here between a list or a text, and something that is not a whole number.",
        "A list or a text can be repeated, 2 or 3 times for example. Python cannot do more with it than that.",
        "To count what is in the list, write `len(...)` around it. To turn a text into a number, write `float(...)`.",
    )


def added_to_list(problem: Problem) -> Explanation:
    left, right = _sides(problem)
    if problem.words[1] == "tuple" and (found := decimal_comma(problem, left)):
        return found
    whole = "list" if problem.words[1] == "list" else "row of values"
    put = "[{}]" if whole == "list" else "({},)"
    return Explanation(
        f"`+` joins a {whole} only to another {whole}. The right side is {a(problem.words[2])}.",
        f"A thing that is to come behind the others must be in brackets too: then it is a {whole} of one entry.",
        f"To count what is in the {whole}, write `len(...)` around it. To put the thing behind the others, write:",
        f"{_source(problem, left) or 'things'} + {put.format(_source(problem, right) or 'thing')}",
    )


def _sides(problem: Problem) -> tuple[ast.expr | None, ast.expr | None]:
    node = problem.here.node
    if isinstance(node, ast.BinOp):
        return node.left, node.right
    return (node.left, node.comparators[0]) if isinstance(node, ast.Compare) else (None, None)


def _source(problem: Problem, node: ast.expr | None) -> str:
    return (ast.get_source_segment(problem.here.expression, node) or "") if node else ""


def decimal_comma(problem: Problem, node: ast.expr | None) -> Explanation | None:
    """`0,5` is a row of two numbers. Figure, comma, figure without a blank was meant as one."""
    text = _source(problem, node)
    value = problem.here.value(node)
    if isinstance(node, ast.Name) and isinstance(value, tuple) and [type(part) for part in value] == [int, int]:
        comma, point = f"{value[0]},{value[1]}", f"{value[0]}.{value[1]}"
        do, code = f"Give `{text}` its number like this. Then run this cell again.", f"{text} = {point}"
    elif isinstance(node, ast.Tuple) and (found := re.search(r"(?<![.\d])(\d+),(\d+)\)?$", text)):
        comma, point = f"{found[1]},{found[2]}", f"{found[1]}.{found[2]}"
        do, code = (
            "Write a point in place of the comma:",
            text[: found.start()] + text[found.start() :].replace(",", "."),
        )
    else:
        return None
    return Explanation(
        f"Python writes a decimal point: `{point}`, not `{comma}`.",
        f"A comma separates two things. So `{comma}` is two numbers for Python, one beside the other.",
        do,
        code,
    )


def asked_of_decimal_comma(problem: Problem) -> Explanation | None:
    node = problem.here.node
    return decimal_comma(problem, node.value) if isinstance(node, ast.Attribute | ast.Subscript) else None


def not_a_number(problem: Problem) -> Explanation:
    text = problem.words[1]
    comma = "," in text
    return Explanation(
        f"The text {text} is not written as a number.",
        "Python writes one half as `0.5`, with a point." if comma else "Only digits can be turned into a number.",
        "Write a point in place of the comma." if comma else "Check what stands in the brackets.",
    )


TEXT_PLUS_NUMBER = Explanation(
    "A text and something that is not a text cannot be added.",
    'With `+`, Python can join two texts, or add two numbers. `"3"` is a text, `3` is a number.',
    "Turn the number into a text with `str(...)`, the text into a number with `int(...)`. "
    "In `print`, you can use a comma instead:",
    'print("I have", 3)',
)
DIVISION = Explanation(
    "Something was divided by zero.",
    "No number can be divided by zero, so Python stops.",
    "Look at the number after the `/`: why is it zero?",
)
NAN = Explanation(
    "The result is `nan`: no number could be worked out.",
    "The letters stand for “not a number”. Often the text was too short, for example one token.",
    "Try a longer text.",
)
INFINITE = Explanation(
    "The result is `inf`: it is too big to be written as a number.",
    "The letters stand for “infinite”. It often comes from dividing by zero, or by something very close to zero.",
    "Look at the numbers that it was worked out from. Is one of them zero?",
)

RULES = [
    Rule("AttributeError", r"^'tuple' object has no attribute", asked_of_decimal_comma, direct=True),
    Rule("TypeError", r"can only concatenate (list|tuple) \(not \"(\w+)\"\)", added_to_list, direct=True),
    Rule("TypeError", r"can only concatenate str|must be str, not", TEXT_PLUS_NUMBER, direct=True),
    Rule(
        "TypeError",
        r"unsupported operand type\(s\) for (\S+?)(?: or pow\(\))?: '(.+?)' and '(.+?)'",
        does_not_go_together,
        direct=True,
    ),
    Rule(
        "TypeError",
        r"^'(\S+)' not supported between instances of '(.+?)' and '(.+?)'",
        does_not_go_together,
        direct=True,
    ),
    Rule("TypeError", r"^can't multiply sequence by non-int", repeated_oddly, direct=True),
    Rule(
        "ValueError",
        r"(?:invalid literal for int\(\) with base 10|convert string to float): (.+)",
        not_a_number,
        direct=True,
    ),
    Rule("ValueError", r"^cannot convert float NaN to integer", NAN, direct=True),
    Rule("OverflowError", r"^cannot convert float infinity to integer", INFINITE, direct=True),
    Rule("ZeroDivisionError", "", DIVISION, direct=True),
]
