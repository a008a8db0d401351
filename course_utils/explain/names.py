"""A name that Python does not know: a cell that was not run, a restart, a slip of the keyboard, forgotten quotes."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping

from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.guess import nearest
from course_utils.explain.here import Here
from course_utils.explain.notebook import Cell
from course_utils.lessons.source import parsed

RUN_ABOVE = "Click into this cell, then open the menu Run and choose Run All Above Selected Cell. Then run this cell."
IMPORTS = {
    "torch": "import torch",
    "pipeline": "from transformers import pipeline",
    "model_for": "from course_utils import model_for",
    "where_am_i": "from course_utils import where_am_i",
    "device": "from course_utils import device",
}
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
# A kernel that has run no more cells than these has done nothing yet that a learner would remember.
FEW = 3


def unknown_name(problem: Problem) -> Explanation | None:
    """The likeliest cause first; the last one fits every name."""
    name, here = getattr(problem.error, "name", None), problem.here
    if not name:
        return None
    cell = here.notebook.giver(name)
    for found in (
        given_further_down(name, here, cell),
        restarted(name, here, cell),
        not_run(name, here, cell),
        not_imported(name),
        key_without_quotes(name, here),
        part_without_entry(name, here),
        number_word(name, here),
        yes_or_no(name, here),
        misspelt(name, here),
        nothing_run_yet(name, here),
    ):
        if found:
            return found
    return without_quotes(name, here)


def given_further_down(name: str, here: Here, cell: Cell | None) -> Explanation | None:
    """Only this cell gives the name: where one above does too, that one was not run."""
    own = Cell("", here.source, "")
    above = here.notebook.at is not None and cell in here.notebook.above
    if name not in own.gives or above:
        return None
    return Explanation(
        f"This cell uses the name `{name}` too early.",
        f"Python reads a cell from top to bottom. The line that gives `{name}` comes only after the line that uses it.",
        f"Move the line that begins with `{name}` further up. Then run the cell again.",
    )


def restarted(name: str, here: Here, cell: Cell | None) -> Explanation | None:
    """None of the names from further up is known: then it is not one cell that was left out."""
    above = set().union(*(cell.gives for cell in here.notebook.above)) - {name}
    if not cell or cell not in here.notebook.above or above & set(here.names):
        return None
    if here.cells_run > FEW and not above:
        return None
    return Explanation(
        f"Python does not know the name `{name}`.",
        "No cell further up was run since Python was started. Perhaps it was restarted, or the course was closed: "
        f"then Python forgets all names, while the page still shows the old answers. {_place(name, cell)}",
        RUN_ABOVE,
    )


def not_run(name: str, here: Here, cell: Cell | None) -> Explanation | None:
    if not cell:
        return None
    where = "further up" if cell in here.notebook.above or here.notebook.at is None else "further down"
    return Explanation(
        f"Python does not know the name `{name}` yet.",
        f"The cell that gives this name was not run. {_place(name, cell, where)}",
        f"Run the cell that begins with `{cell.first_line}`. Then run this one again.",
    )


def _place(name: str, cell: Cell, where: str = "further up") -> str:
    section = f", in the section “{cell.section}”" if cell.section else ""
    return f"The cell that gives `{name}` stands {where}{section}."


def not_imported(name: str) -> Explanation | None:
    line = IMPORTS.get(name) or (f"from transformers import {name}" if name.startswith("Auto") else "")
    if not line:
        return None
    return Explanation(
        f"Python does not know the name `{name}` yet.",
        "It belongs to a library. Python knows what is in a library only after you import it.",
        "Run this line first. Then run this cell again.",
        line,
    )


def key_without_quotes(name: str, here: Here) -> Explanation | None:
    """`answer[0][label]`: what stands so far inside, or is a name of the dictionary, is hardly a slip in a name."""
    tree = parsed(here.source)
    for node in ast.walk(tree) if tree else ():
        if not (isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name) and node.slice.id == name):
            continue
        asked = here.value(node.value)
        known = isinstance(asked, Mapping) and name in asked
        if known or (isinstance(node.value, ast.Subscript) and (asked is None or isinstance(asked, Mapping))):
            return Explanation(
                f"Python does not know the name `{name}`.",
                "In square brackets, the name of a part needs quotation marks.",
                "Put quotation marks around it:",
                f'"{name}"',
            )
    return None


def part_without_entry(name: str, here: Here) -> Explanation | None:
    """`my_text[start : end]`: the name stands alone, but it is a part of the entries of a list."""
    tree = parsed(here.source)
    slices = [node for node in ast.walk(tree) if isinstance(node, ast.Slice)] if tree else []
    bounds = [bound for node in slices for bound in (node.lower, node.upper)]
    if not any(isinstance(bound, ast.Name) and bound.id == name for bound in bounds):
        return None
    for known in reversed(here.own_names):
        value = here.names[known]
        if isinstance(value, list) and value and isinstance(value[0], Mapping) and name in value[0]:
            return Explanation(
                f"Python does not know the name `{name}`.",
                f"It is a part of an entry in `{known}`. Python must be told which entry.",
                "Say which entry you mean, like this:",
                f'{known}[0]["{name}"]',
            )
    return None


def number_word(name: str, here: Here) -> Explanation | None:
    if name.lower() not in NUMBERS or name.lower() in map(str.lower, here.own_names):
        return None
    return Explanation(
        f"Python does not know the name `{name}`.",
        "A word is a name for Python, also when it is the word for a number.",
        f"Write the number in figures: `{NUMBERS.index(name.lower())}`. "
        "If you meant the word, put quotation marks around it.",
    )


def yes_or_no(name: str, here: Here) -> Explanation | None:
    meant = {"yes": "True", "no": "False"}.get(name.lower())
    if not meant or name.lower() in map(str.lower, here.own_names):
        return None
    return Explanation(
        f"Python does not know the name `{name}`.",
        "For Python, yes is `True` and no is `False`.",
        f"Write `{meant}`, with a capital letter and without quotation marks. "
        f"If you meant the word, put quotation marks around it.",
    )


def misspelt(name: str, here: Here) -> Explanation | None:
    known = [*here.own_names, *(word for word in dir(builtins) if not word.startswith("_") and word != "next")]
    meant = nearest(name, known)
    if meant:
        return Explanation(
            f"Python does not know the name `{name}`. Did you mean `{meant}`?",
            "A name must be written the same way everywhere. Capital letters count too.",
            f"Write `{meant}` in place of `{name}`. Then run the cell again.",
        )
    meant = nearest(name, here.notebook.gives)
    cell = here.notebook.giver(meant) if meant else None
    if not cell:
        return None
    return Explanation(
        f"Python does not know the name `{name}`. Did you mean `{meant}`?",
        f"That name is not known yet either: its cell was not run. {_place(meant, cell)}",
        f"Run the cell that begins with `{cell.first_line}`. "
        f"Then write `{meant}` in place of `{name}` and run this one again.",
    )


def nothing_run_yet(name: str, here: Here) -> Explanation | None:
    if here.own_names or here.cells_run > FEW or _looks_like_text(name, here):
        return None
    return Explanation(
        f"Python does not know the name `{name}`.",
        "No cell of this page has given Python a name yet. Perhaps Python was restarted: it then forgets all names.",
        RUN_ABOVE,
    )


def without_quotes(name: str, here: Here) -> Explanation:
    text = _looks_like_text(name, here)
    return Explanation(
        f"Python does not know the name `{name}`.",
        "A word without quotation marks is a name for Python. No cell that was run has given this name to anything."
        + (" It looks like a text that lost its quotation marks." if text else ""),
        "Look how the name is written where it is given, and run that cell. "
        "If it is a text, put quotation marks around it."
        if not text
        else "If you meant the text, put quotation marks around it, like this:",
        f'"{name}"' if text else "",
    )


def _looks_like_text(name: str, here: Here) -> bool:
    """A label in capitals, or a word that is handed over, compared or given a name where a text would stand."""
    if "_" in name or (name.isupper() and len(name) > 1):
        return name.isupper()
    tree = parsed(here.source)
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Call):
            places = [*node.args, *(keyword.value for keyword in node.keywords)]
        elif isinstance(node, ast.Compare):
            places = node.comparators
        elif isinstance(node, ast.Assign):
            places = [node.value]
        else:
            continue
        if any(isinstance(place, ast.Name) and place.id == name for place in places):
            return True
    return False


def not_yet_in_function(problem: Problem) -> Explanation:
    name = problem.words[1]
    return Explanation(
        f"The name `{name}` has no value yet at this line.",
        f"This function gives `{name}` a value of its own, but only further down, or only in some cases.",
        f"Give `{name}` a value at the top of the function, or give the name inside the function another spelling.",
    )


RULES = [
    Rule("UnboundLocalError", "local variable '(.+?)'", not_yet_in_function, direct=True),
    Rule("NameError", "", unknown_name, direct=True),
]
