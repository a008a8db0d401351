"""Settings of `generate` with a value that it cannot use, or without what they need."""

from __future__ import annotations

import re

from course_utils.explain.calls import Call, the_call
from course_utils.explain.explanation import Explanation, Problem, Rule

# What a library calls a setting inside, and what it is called where a learner writes it.
OUTSIDE = {"penalty": "repetition_penalty", "ngram_size": "no_repeat_ngram_size"}


def unusable_number(problem: Problem) -> Explanation:
    name = OUTSIDE.get(problem.words[1], problem.words[1])
    value, whole = problem.words[2] or problem.words[4], problem.words[3] != "float"
    try:
        number = float(value)
    except ValueError:
        return _not_one_number(problem, name, value)
    if number <= 0:
        return _too_small(problem, name, value, whole)
    return Explanation(
        f"`{name}` needs a {'whole number' if whole else 'number with a point'}. It got `{value}`.",
        "Python has whole numbers, like `2`, and numbers with a point, like `2.0`. This setting takes only one kind.",
        "Write it like this:",
        _written(problem, name, f"{name}={round(number) or 1 if whole else number}"),
    )


def _too_small(problem: Problem, name: str, value: str, whole: bool) -> Explanation:
    happened = f"This setting must be larger than 0. `{name}` is `{value}`."
    if name == "temperature":
        return Explanation(
            happened,
            "The scores of all words are divided by the temperature, and nothing can be divided by 0.",
            "For the same text each time, use `do_sample=False`:",
            _written(problem, name, "do_sample=False"),
        )
    if name == "repetition_penalty":
        return Explanation(
            happened,
            "With 1.0, this setting changes nothing. A larger number makes words rarer that were there before.",
            "Begin a little above 1:",
            _written(problem, name, f"{name}=1.2"),
        )
    return Explanation(
        happened,
        "With 0 or less, nothing is left for the model to choose.",
        "Write a larger number, for example:",
        _written(problem, name, f"{name}={40 if whole else 1.0}"),
    )


def _not_one_number(problem: Problem, name: str, value: str) -> Explanation:
    figures = value.strip("()").replace(" ", "").split(",")
    if len(figures) == 2 and all(figure.isdigit() for figure in figures):
        point = ".".join(figures)
        return Explanation(
            f"Python writes a decimal point: `{point}`, not `{','.join(figures)}`.",
            "A comma separates two things. So Python sees two numbers, one beside the other.",
            "Write it like this:",
            _written(problem, name, f"{name}={point}"),
        )
    return Explanation(
        f"`{name}` needs a number. It got `{value}`.",
        "The model works with this setting as with any number.",
        "Write a number behind the equals sign, without quotation marks and brackets. For example:",
        _written(problem, name, f"{name}=1.2"),
    )


def stop_without_tokenizer(problem: Problem) -> Explanation:
    call = the_call(problem)
    by_model = not call or call.function.endswith("generate")
    tokenizer = "tokenizer=tokenizer" if by_model else f"tokenizer={call.function}.tokenizer"
    return Explanation(
        "To find your stop, `generate` needs the tokenizer.",
        "The model sees only numbers. The tokenizer says which numbers belong to the text where it is to stop.",
        f"Add `{tokenizer}`" + (":" if call else "."),
        str(Call(call.function, call.given, [*call.named, tokenizer])) if call else "",
    )


def _written(problem: Problem, name: str, setting: str) -> str:
    """The failing call with this setting in place of the old one; the setting alone if the call does not show it."""
    call = the_call(problem)
    if not call or not any(part.startswith(f"{name}=") for part in call.named):
        return setting
    new = setting.partition("=")[0]
    others = [part for part in call.named if part.startswith(f"{name}=") or not part.startswith(f"{new}=")]
    return str(Call(call.function, call.given, [setting if part.startswith(f"{name}=") else part for part in others]))


def number_in_quotes(problem: Problem) -> Explanation | None:
    call = the_call(problem)
    for part in call.named if call else ():
        if found := re.fullmatch(r"""(\w+)=(["'])(\d+(?:\.\d+)?)\2""", part):
            return Explanation(
                f"`{found[1]}` needs a number. It got the text `{found[2]}{found[3]}{found[2]}`.",
                "Between quotation marks, figures are a text.",
                "Leave the quotation marks out:",
                _written(problem, found[1], f"{found[1]}={found[3]}"),
            )
    return None


RULES = [
    Rule("TypeError", r"not supported between instances of '(str|int)' and '(str|int)'", number_in_quotes),
    Rule(
        "ValueError",
        r"^`(\w+)` (?:\(=(.+?)\) )?(?:has to be a strictly positive (float|integer)|must be greater than 0)"
        r"(?:.*but is (.+?)\.?$)?",
        unusable_number,
    ),
    Rule("ValueError", r"^There are one or more stop strings.* could not locate a tokenizer", stop_without_tokenizer),
]
