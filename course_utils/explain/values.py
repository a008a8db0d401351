"""Things asked for what they do not have: a list asked by name, an entry past the end, a method misspelt."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from typing import Any

from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.guess import nearest

KINDS = {
    "str": "a text",
    "int": "a number",
    "float": "a number",
    "bool": "True or False",
    "list": "a list",
    "tuple": "a row of values",
    "dict": "a dictionary",
    "NoneType": "nothing (None)",
    "function": "a function",
    "builtin_function_or_method": "a function",
    "method": "a function",
}


def a(kind: str) -> str:
    """A type's name in words."""
    return KINDS.get(kind, f"a thing of the kind `{kind}`")


def entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def listed(things: Iterable[object]) -> str:
    shown = [f"`{thing}`" for thing in things]
    return ", ".join(shown[:8]) + (", …" if len(shown) > 8 else "")


def asked(problem: Problem) -> tuple[str, Any, str]:
    """Of `answer["label"]`: the text `answer`, what it stands for (None if not known), and the text `["label"]`."""
    node, text = problem.here.node, problem.here.expression
    if not isinstance(node, ast.Subscript | ast.Attribute):
        return "", None, ""
    owner = ast.get_source_segment(text, node.value) or ""
    return owner, problem.here.value(node.value), text[len(owner) :] if text.startswith(owner) else ""


def list_asked_by_name(problem: Problem) -> Explanation:
    owner, value, question = asked(problem)
    kind = a(problem.words[1])
    name = f"`{owner}`" if owner else "This"
    many = f" with {entries(len(value))}" if isinstance(value, list | tuple) else ""
    return Explanation(
        f"{name} is {kind}{many}. {kind.capitalize()} cannot be asked by name.",
        "In a list you first say which entry you mean, by its number. Python counts from 0: the first entry is `[0]`.",
        "Say which entry you mean, like this:" if owner else "Put `[0]` before the name in brackets.",
        f"{owner}[0]{question}" if owner else "",
    )


def two_in_brackets(problem: Problem) -> Explanation:
    owner, _, _ = asked(problem)
    node, text = problem.here.node, problem.here.expression
    pair = node.slice.elts if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple) else []
    if owner and any(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in pair):
        shown = [ast.get_source_segment(text, part) for part in pair]
        return Explanation(
            "Two things in one pair of square brackets are too many.",
            "You ask for one part, and then for a part of that. Each step has square brackets of its own.",
            "Write it like this:",
            owner + "".join(f"[{part}]" for part in shown),
        )
    return Explanation(
        "Two numbers in square brackets need a colon between them, not a comma.",
        "The colon means: from here to there. With a comma, Python sees two numbers and no way between them.",
        "Write a colon in place of the comma" + (":" if owner and len(pair) == 2 else "."),
        f"{owner}[{':'.join(ast.get_source_segment(text, part) or '' for part in pair)}]"
        if owner and len(pair) == 2
        else "",
    )


def text_asked_by_name(problem: Problem) -> Explanation:
    owner, _, question = asked(problem)
    node = problem.here.node
    happened = f"{f'`{owner}`' if owner else 'This'} is a text. A text has places, not parts with names."
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Subscript):
        return Explanation(
            happened,
            f"`{owner}` is already the part you asked for. There is nothing more inside it.",
            "Leave the last pair of square brackets out:",
            owner,
        )
    return Explanation(
        happened,
        "A place has a number. Python counts from 0, so the first letter is at place `[0]`.",
        "To ask whether a word is in the text, use `in`:",
        f"{question[1:-1]} in {owner}" if owner else '"word" in text',
    )


def past_the_end(problem: Problem) -> Explanation:
    owner, value, _ = asked(problem)
    if not isinstance(value, list | tuple):
        about, last = "The list is shorter than that", "Show the list first, and count its entries."
    elif not value:
        about, last = f"`{owner}` is empty", "Look at the line that made it: it found nothing."
    else:
        about = f"`{owner}` has {entries(len(value))}"
        last = f"Ask for a number from 0 to {len(value) - 1}." if len(value) > 1 else "Ask for its only entry:"
    return Explanation(
        f"There is no entry with this number. {about}.",
        "Python counts from 0. So the first entry is `[0]`, and the last one is one less than the number of entries.",
        last,
        f"{owner}[0]" if isinstance(value, list | tuple) and len(value) == 1 else "",
    )


def past_the_end_of_tensor(problem: Problem) -> Explanation:
    size = int(problem.words[1])
    return Explanation(
        f"There is no entry with this number. This tensor has {entries(size)}.",
        "Python counts from 0. So the first entry is `[0]`, and the last one is one less than the number of entries.",
        f"Ask for a number from 0 to {size - 1}." if size > 1 else "Ask for entry `[0]`.",
    )


def no_such_key(problem: Problem) -> Explanation | None:
    owner, value, _ = asked(problem)
    key = problem.error.args[0] if problem.error.args else ""
    name = f"`{owner}`" if owner else "The dictionary"
    if not isinstance(value, Mapping):
        return Explanation(
            f"{name} has no entry called `{key}`.",
            "A dictionary gives back only what was put in, under exactly the same name.",
            "Show its names with `.keys()`, and take one of those.",
        )
    meant = nearest(str(key), map(str, value))
    return Explanation(
        f"{name} has no entry called `{key}`." + (f" Did you mean `{meant}`?" if meant else ""),
        f"It has these: {listed(value)}." if value else "It is empty.",
        f'Write `"{meant}"` in place of `"{key}"`.'
        if meant
        else "Take one of the names it has."
        if value
        else "Look at the line that should have filled it.",
    )


def no_such_attribute(problem: Problem) -> Explanation | None:
    """Known to Python as `error.obj`; some libraries write the error themselves and leave that out."""
    error = problem.error
    owner, value, _ = asked(problem)
    node = problem.here.node
    name = error.name or (node.attr if isinstance(node, ast.Attribute) else "")
    value = error.obj if error.obj is not None else value
    shown = f"`{owner}`" if owner else "This"
    if not name:
        return None
    if value is None:
        return nothing_there(problem) if "NoneType" in str(error) else None
    if isinstance(value, list) and not hasattr(list, name):
        meant = nearest(name, dir(value))
        if not meant:
            return Explanation(
                f"{shown} is a list with {entries(len(value))}. A list has no `{name}`.",
                "Perhaps you mean one of its entries. Python counts from 0: the first entry is `[0]`.",
                "Say which entry, and put the name in square brackets and quotation marks:",
                f'{owner or "answer"}[0]["{name}"]',
            )
    inside = map(str, value) if isinstance(value, Mapping) else ()
    meant = nearest(name, [*inside, *(word for word in dir(value) if not word.startswith("_"))])
    kind = f"the library `{value.__name__}`" if type(value).__name__ == "module" else a(type(value).__name__)
    return Explanation(
        f"{shown} has nothing called `{name}`." + (f" Did you mean `{meant}`?" if meant else ""),
        f"It is {kind}. The word after a dot must be one that it knows, written the same way.",
        f"Write `{meant}` in place of `{name}`."
        if meant
        else "Compare the word with the lesson. Or type the name and the dot, and press Tab: you see what there is.",
    )


def nothing_there(problem: Problem) -> Explanation:
    owner, _, _ = asked(problem)
    return Explanation(
        f"{f'`{owner}`' if owner else 'What stands before the dot or the bracket'} is nothing: Python calls it `None`.",
        "Some lines do something and give nothing back. `print(...)` shows a text, for example, and gives back `None`.",
        "Look where it got its value. If that line is a `print(...)`, keep the thing itself instead.",
    )


def not_many(problem: Problem) -> Explanation:
    return Explanation(
        f"This line needs several things in a row, and got only {a(problem.words[1] or problem.words[2])}.",
        "A list or a text has entries: they can be counted, taken one by one, and asked for by number. "
        "A number has none.",
        "Show the thing with `print(...)` and see what it is. To count up to a number, use `range(...)`:",
        "for number in range(5):\n    print(number)",
    )


def not_one_name_each(problem: Problem) -> Explanation:
    many, few, alone = problem.words[1], problem.words[2], problem.words[3]
    happened = (
        f"There are {many} names for the things on the right, and more things than that."
        if many
        else f"There are {few} names for the things on the right, and fewer things than that."
        if few
        else f"There are several names, and on the right only {a(alone)}."
    )
    return Explanation(
        happened,
        "With commas between names, each thing gets one name. So there must be as many names as things.",
        "Give the whole a single name first. Then count its entries with `len(...)`, and ask for one by its number.",
    )


ENDLESS = Explanation(
    "A function called itself again and again, and Python stopped it.",
    "Each call has to wait for the next one, so none of them comes to an end.",
    "Look for the line in the function that uses the function's own name. "
    "Take it out, or let it run only in some cases, with an `if`.",
)
STOPPED = Explanation(
    "You stopped this cell.",
    "The stop button, or the menu Kernel, Interrupt Kernel, ends what is running. What was done before stays.",
    "Nothing is broken. Run the cell again when you like.",
)

NOT_PLACES = Explanation(
    "In square brackets behind a text, Python needs numbers.",
    "The numbers say where to begin and where to stop.",
    "Take them from one entry, like this:",
    'sentence[found[1]["start"] : found[1]["end"]]',
)
RULES = [
    Rule("KeyboardInterrupt", "", STOPPED),
    Rule("TypeError", r"^(list|tuple) indices must be integers or slices, not str", list_asked_by_name, direct=True),
    Rule("TypeError", r"^(?:string|list|tuple) indices must be integers.*, not '?tuple", two_in_brackets, direct=True),
    Rule("TypeError", r"^string indices must be integers, not 'str'", text_asked_by_name, direct=True),
    Rule(
        "TypeError",
        r"^slice indices must be integers|^string indices must be integers, not 'dict'",
        NOT_PLACES,
        direct=True,
    ),
    Rule("IndexError", r"^(?:list|tuple|string) index out of range", past_the_end, direct=True),
    Rule("IndexError", r"out of bounds for dimension \d+ with size (\d+)", past_the_end_of_tensor, direct=True),
    Rule("KeyError", "", no_such_key, direct=True),
    Rule("AttributeError", "", no_such_attribute, direct=True),
    Rule("TypeError", r"^'NoneType' object is not (?:subscriptable|iterable)", nothing_there, direct=True),
    Rule(
        "TypeError",
        r"^object of type '(\w+)' has no len\(\)|^'(\w+)' object is not (?:iterable|subscriptable)",
        not_many,
        direct=True,
    ),
    Rule(
        "ValueError TypeError",
        r"^too many values to unpack \(expected (\d+)|^not enough values to unpack \(expected (\d+)"
        r"|^cannot unpack non-iterable (\w+) object",
        not_one_name_each,
        direct=True,
    ),
    Rule("RecursionError", "", ENDLESS, direct=True),
]
