"""Slips with the exercises themselves: `hint()` alone, an exercise's name given away, too much in the brackets."""

from __future__ import annotations

import re

from course_utils.explain.explanation import Explanation, Problem, Rule

CALLS = ("check", "hint", "solution", "answer")
EXERCISE = re.compile(r"\b((?:q|quiz)\d+)\.(?:check|hint|solution|answer)\b")


def call_alone(problem: Problem) -> Explanation | None:
    name = getattr(problem.error, "name", None)
    if name not in CALLS or problem.here.notebook.giver(name):  # a lesson's own recipe can be called `answer`
        return None
    example = 'quiz1.answer("a")' if name == "answer" else f"q1.{name}()"
    return Explanation(
        f"Python does not know the name `{name}` by itself.",
        "It is something that an exercise can do. Python must know which exercise you mean.",
        "Write the exercise and a dot in front, like this:",
        example,
    )


def name_given_away(problem: Problem) -> Explanation | None:
    used = EXERCISE.search(problem.here.source)
    if not used or problem.words[1] not in CALLS:
        return None
    return Explanation(
        f"`{used[1]}` is no longer the exercise.",
        f"Somewhere the name `{used[1]}` was given to something else, with a line that begins `{used[1]} =`.",
        "Run the cell with `from course_utils.exercises` again. Then take another name for your answer.",
    )


def too_much(problem: Problem) -> Explanation | None:
    name, takes, given = problem.words.groups()
    own = problem.here.names.get(name)
    if getattr(own, "__module__", None) != "__main__":
        return None
    things = "thing" if takes == "1" else "things"
    wants = "takes nothing in its brackets" if takes == "0" else f"takes {takes} {things} in its brackets"
    return Explanation(
        f"`{name}` got more than it can take.",
        f"It {wants}, and got {given}. What it takes stands in its first line, behind `def {name}`.",
        "Count what stands between the brackets. Or put another name into the first line.",
    )


RULES = [
    Rule("NameError", "", call_alone),
    Rule("AttributeError", r"has no attribute '(\w+)'", name_given_away),
    Rule("TypeError", r"^(\w+)\(\) takes (\d+) positional arguments? but (\d+) (?:was|were) given", too_much),
]
