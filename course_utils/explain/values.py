"""Things used in a way they cannot be used: a list asked by name, a text added to a number, a method misspelt."""

from __future__ import annotations

import ast
import builtins
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


def not_callable(problem: Problem) -> Explanation:
    kind = a(problem.words[1])
    node = problem.here.node
    called = node.func if isinstance(node, ast.Call) else None
    what = ast.get_source_segment(problem.here.expression, called) if called else ""
    happened = f"`{what}` is {kind}. Round brackets after it would run it, and only functions can be run."
    if isinstance(called, ast.Name) and hasattr(builtins, called.id):
        return Explanation(
            happened,
            f"`{what}` was a function of Python. A cell gave the name `{what}` to something else.",
            "Delete that name with this line. Give your thing another name, and run the cell again.",
            f"del {what}",
        )
    return Explanation(
        happened if what else f"This is {kind}, and cannot be run like a function.",
        "Round brackets mean: run this now. To ask for one entry, Python has square brackets.",
        "Remove the round brackets. For an entry of a list, write square ones. Perhaps a comma is missing before them.",
    )


def text_plus_number(problem: Problem) -> Explanation:
    return Explanation(
        "A text and something that is not a text cannot be added.",
        'With `+`, Python can join two texts, or add two numbers. `"3"` is a text, `3` is a number.',
        "Turn the number into a text with `str(...)`, the text into a number with `int(...)`. "
        "In `print`, you can use a comma instead:",
        'print("I have", 3)',
    )


def does_not_go_together(problem: Problem) -> Explanation:
    sign, left, right = problem.words[1], a(problem.words[2]), a(problem.words[3])
    if {problem.words[2], problem.words[3]} <= {"str", "int", "float"} and sign == "+":
        return text_plus_number(problem)
    return Explanation(
        f"`{sign}` does not work between {left} and {right}.",
        "Python can do this sum only with things of the right kind.",
        "Show both sides with `print(...)` and see what they are.",
    )


def not_many(problem: Problem) -> Explanation:
    return Explanation(
        f"This line needs several things in a row, and got only {a(problem.words[1] or problem.words[2])}.",
        "A list or a text has entries: they can be counted, taken one by one, and asked for by number. "
        "A number has none.",
        "Show the thing with `print(...)` and see what it is. To count up to a number, use `range(...)`:",
        "for number in range(5):\n    print(number)",
    )


def argument_left_out(problem: Problem) -> Explanation:
    missing = problem.words[2].replace("'", "`")
    return Explanation(
        f"`{problem.words[1]}()` needs more than it was given. What is missing: {missing}.",
        "A function can work only when it gets everything it needs, in its round brackets.",
        "Add what is missing between the round brackets.",
    )


def unknown_argument(problem: Problem) -> Explanation:
    function, word = problem.words[1], problem.words[2]
    node = problem.here.node
    value = problem.here.value(node.func) if isinstance(node, ast.Call) else None
    meant = nearest(word, _arguments(value))
    return Explanation(
        f"`{function.removesuffix('.__init__')}` does not know `{word}=`."
        + (f" Did you mean `{meant}=`?" if meant else ""),
        "The names in front of `=` inside the brackets are fixed. They must be written exactly so.",
        f"Write `{meant}=` in place of `{word}=`." if meant else f"Compare `{word}` with the lesson, or leave it out.",
    )


def _arguments(function: Any) -> list[str]:
    import inspect

    try:
        return list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return []


def not_a_number(problem: Problem) -> Explanation:
    text = problem.words[1]
    comma = "," in text
    return Explanation(
        f"The text {text} is not written as a number.",
        "Python writes one half as `0.5`, with a point." if comma else "Only digits can be turned into a number.",
        "Write a point in place of the comma." if comma else "Check what stands in the brackets.",
    )


DIVISION = Explanation(
    "Something was divided by zero.",
    "No number can be divided by zero, so Python stops.",
    "Look at the number after the `/`: why is it zero?",
)
STOPPED = Explanation(
    "You stopped this cell.",
    "The stop button, or the menu Kernel, Interrupt Kernel, ends what is running. What was done before stays.",
    "Nothing is broken. Run the cell again when you like.",
)

RULES = [
    Rule("KeyboardInterrupt", "", STOPPED),
    Rule("TypeError", r"^(list|tuple) indices must be integers or slices, not str", list_asked_by_name, direct=True),
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
    Rule("TypeError", r"^'(\w+)' object is not callable", not_callable, direct=True),
    Rule("TypeError", r"can only concatenate str|must be str, not", text_plus_number, direct=True),
    Rule(
        "TypeError",
        r"unsupported operand type\(s\) for (\S+?):? '(.+?)' and '(.+?)'",
        does_not_go_together,
        direct=True,
    ),
    Rule("TypeError", r"^(.+?)\(\) missing \d+ required .*?arguments?: (.+)", argument_left_out, direct=True),
    Rule("TypeError", r"^(.+?)\(\) got an unexpected keyword argument '(.+?)'", unknown_argument, direct=True),
    Rule(
        "ValueError",
        r"(?:invalid literal for int\(\) with base 10|convert string to float): (.+)",
        not_a_number,
        direct=True,
    ),
    Rule("ZeroDivisionError", "", DIVISION, direct=True),
]
