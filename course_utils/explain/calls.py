"""Round brackets: what a function was given, and what it cannot take."""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass
from typing import Any

from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.guess import nearest
from course_utils.explain.here import went_through
from course_utils.explain.values import a

# The setting that a number, or a word, was most likely meant for.
FIRST_SETTING = {
    "TextGeneration": "max_new_tokens",
    "TokenClassification": "aggregation_strategy",
    "generate": "max_new_tokens",
}


@dataclass(frozen=True)
class Call:
    """A call as it was written: `emotions(note, top_k=3)` has one thing given, and one named."""

    function: str
    given: list[str]
    named: list[str]

    def __str__(self) -> str:
        return f"{self.function}({', '.join(self.given + self.named)})"


def the_call(problem: Problem) -> Call | None:
    """The call that failed; None if it is none, or one that does not fit on a line."""
    node, text = problem.here.node, problem.here.expression
    if not isinstance(node, ast.Call) or "\n" in text or any(isinstance(part, ast.Starred) for part in node.args):
        return None
    function, *rest = (ast.get_source_segment(text, part) or "" for part in [node.func, *node.args, *node.keywords])
    return Call(function, rest[: len(node.args)], rest[len(node.args) :])


def is_text(problem: Problem, code: str) -> bool:
    """Does this piece of a call stand for a text?"""
    return isinstance(problem.here.value(ast.parse(code, mode="eval").body), str)


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


def setting_without_name(problem: Problem) -> Explanation:
    """A pipeline takes one thing to read; all else goes by name."""
    call, kind = the_call(problem), problem.words[1]
    if call and len(call.given) == 2 and is_text(problem, call.given[1]) and kind != "TokenClassification":
        return Explanation(
            f"`{call.function}` was given two texts, one beside the other.",
            "It takes one text, or one list of texts. A list stands in square brackets.",
            "Put square brackets around the texts:",
            str(Call(call.function, [f"[{', '.join(call.given)}]"], call.named)),
        )
    return _named(call, FIRST_SETTING.get(kind, "top_k"))


def _named(call: Call | None, setting: str) -> Explanation:
    example = f"{setting}={call.given[1]}" if call and len(call.given) == 2 else "top_k=3"
    return Explanation(
        f"A setting needs its name in front, like this: `{example}`.",
        "Without a name, Python cannot know which of the many settings is meant.",
        "Write the name and an equals sign in front of it" + (":" if call and len(call.given) == 2 else "."),
        str(Call(call.function, call.given[:1], [example, *call.named])) if call and len(call.given) == 2 else "",
    )


def generate_without_name(problem: Problem) -> Explanation | None:
    """`generate(input_ids, 40)`: the second place is for something else, and that has other things inside."""
    call = the_call(problem)
    if not call or len(call.given) < 2 or not went_through(problem.error, "transformers.generation"):
        return None
    return _named(call, FIRST_SETTING["generate"])


def second_text(problem: Problem) -> Explanation:
    """A tokenizer takes a second text beside the first: a text standing there by mistake is read as that."""
    call = the_call(problem)
    if call and call.given[1:] and call.given[1].strip("\"'") == "pt":
        return _named(call, "return_tensors")
    lists = call and len(call.given) == 2 and call.given[0].startswith("[")
    return Explanation(
        "A text stands outside the square brackets.",
        "The tokenizer takes one list.",
        "Move the text in front of the `]`, behind a comma" + (":" if lists else "."),
        str(Call(call.function, [f"{call.given[0][:-1].rstrip(' ,')}, {call.given[1]}]"], call.named)) if lists else "",
    )


def not_a_second_text(problem: Problem) -> Explanation | None:
    """A number, True or False in that place."""
    call = the_call(problem)
    second = call.given[1] if call and len(call.given) == 2 else ""
    if second.isdigit():
        return _named(call, "max_length")
    return _named(call, "padding") if second in ("True", "False") else None


def not_unpackable(problem: Problem) -> Explanation:
    """Two stars before what has no parts with names."""
    kind, call = problem.words[1], the_call(problem)
    starred = [part for part in call.named if part.startswith("**")] if call else []
    given = starred[0].removeprefix("**") if len(starred) == 1 else ""
    got = "a tensor" if kind == "Tensor" else a(kind)
    if _called(problem) in ("pipeline", "tokenizer"):
        return Explanation(
            f"The two stars do not belong here. Behind them stands {got}.",
            "Two stars, `**`, unpack things that have parts with names. Here, the thing itself is wanted.",
            "Leave the two stars out" + (":" if given else "."),
            str(Call(call.function, [*call.given, given], [part for part in call.named if part not in starred]))
            if given
            else "",
        )
    if _called(problem) != "model":
        return Explanation(
            f"Two stars, `**`, unpack a dictionary. They stand before {got}.",
            "Each part of a dictionary has a name, and is handed over by that name.",
            "Put a dictionary behind the two stars, or leave them out.",
        )
    text = given if kind == "str" and given not in ("", None, "inputs") else "prompt"
    function = call.function if call else "model.generate"
    named = ["**inputs" if part in starred else part for part in call.named] if given else ["**inputs"]
    return Explanation(
        f"The model needs tokens, and got {got}."
        if kind == "str"
        else f"Two stars, `**`, unpack the tokenizer's whole answer. They stand before {got}.",
        "The tokenizer's answer has parts with names, such as `input_ids`. Two stars hand each part over by its name.",
        "Make the inputs with the tokenizer:",
        f'inputs = tokenizer({text}, return_tensors="pt")\n{Call(function, call.given if call else [], named)}',
    )


def _called(problem: Problem) -> str:
    """Is it a model, a tokenizer or a pipeline that was called? Otherwise nothing."""
    node = problem.here.node
    function = node.func if isinstance(node, ast.Call) else None
    owner = problem.here.value(function.value if isinstance(function, ast.Attribute) else function)
    bases = {base.__name__ for base in type(owner).__mro__}
    kinds = {"Pipeline": "pipeline", "PreTrainedTokenizerBase": "tokenizer", "Module": "model"}
    return next((kind for base, kind in kinds.items() if base in bases), "")


RULES = [
    Rule("TypeError", r" argument after \*\* must be a mapping, not (\w+)$", not_unpackable, direct=True),
    Rule(
        "TypeError", r"^(\w+)Pipeline\.__call__\(\) takes 2 positional arguments but", setting_without_name, direct=True
    ),
    Rule("AttributeError", r"^'(?:int|float|bool|str)' object has no attribute", generate_without_name),
    Rule("TypeError", r"`text_pair` must be a list or tuple with the same length", second_text),
    Rule("ValueError", r"^text input must be of type", not_a_second_text),
    Rule("TypeError", r"^'(\w+)' object is not callable", not_callable, direct=True),
    Rule("TypeError", r"^(.+?)\(\) missing \d+ required .*?arguments?: (.+)", argument_left_out, direct=True),
    Rule("TypeError", r"^(.+?)\(\) got an unexpected keyword argument '(.+?)'", unknown_argument, direct=True),
]
