"""The exercises of lesson 09: count the files that can run code, search the Hub, write a gatekeeper."""

from collections.abc import Iterator
from typing import Any

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution="shown = 2",
    hints=[
        "Go through the five names, one by one. Ask of each: does it end in `.bin`?",
        "Only those that do are put into `risky`, and `len` counts them. Write it in figures: `shown = ...`",
    ],
    wrong=[
        Wrong("counts the weights alone", "shown = 1", "not the only file"),
        Wrong("takes safetensors for a pickle too", "shown = 3", "another end"),
        Wrong("thinks that every name is kept", "shown = 5", "every name"),
        Wrong("thinks the pickles are sorted out", "shown = 0", "keeps"),
        Wrong("wrote a name, not a number", 'shown = "pytorch_model.bin"', "Count"),
        Wrong("a number in quotation marks", 'shown = "2"', "without quotation marks"),
    ],
    right="The weights, and the settings of the training. People often forget the second one.",
)
def q1(shown: object) -> str | None:
    if isinstance(shown, str) and shown.strip().isdigit():
        return f'"{shown}" is a text, because of the quotation marks. Write the number without quotation marks.'
    if isinstance(shown, str | list):
        return f"`shown` is {described(shown)}. Count the names in `risky`, and write how many there are, in figures."
    if isinstance(shown, bool) or not isinstance(shown, int | float):
        return f"`shown` is {described(shown)}. Write a number."
    replies = {
        0: "You wrote 0. But `append` keeps a name: it puts it into `risky`.",
        1: "You wrote 1. The weights are not the only file with this end. Go through all five names.",
        3: "You wrote 3. Did you count `model.safetensors`? It has another end.",
        5: "You wrote 5, as if every name were kept. What does the line with `if` ask?",
    }
    return None if shown == 2 else replies.get(shown, f"You wrote {shown}. There are five names. Count those kept.")


def _search(task: str = "text-classification", words: str = '["transformers", "license:mit"]', more: str = "") -> str:
    """The code of a search, for the solution and the mistakes."""
    return (
        "labellers = list(\n"
        "    list_models(\n"
        f'        pipeline_tag="{task}",\n'
        f"        filter={words},\n"
        f"{more}"
        "        gated=False,\n"
        '        sort="downloads",\n'
        "        limit=3,\n"
        "    )\n"
        ")"
    )


@exercise(
    "modify",
    solution=_search(),
    hints=[
        "Three lines change: `pipeline_tag`, `filter` and `limit`. One line goes: `num_parameters`.",
        "The task goes behind `pipeline_tag=`. In `filter`, write `license:mit` where `license:apache-2.0` stands.",
        "Behind `limit=` write 3. Take the whole line with `num_parameters` out. All the rest stays.",
    ],
    wrong=[
        Wrong(
            "kept the licence",
            _search(words='["transformers", "license:apache-2.0"]'),
            "None of what you found has the licence",
        ),
        Wrong("left the licence out", _search(words='"transformers"'), "but not all"),
        Wrong("kept the task", _search(task="text-generation"), "the task"),
        Wrong("kept the size", _search(more='        num_parameters="max:3B",\n'), "the size"),
        Wrong("wrote the licence's name alone", _search(words='["transformers", "mit"]'), "`license:`"),
        Wrong("kept the limit", _search(words='"transformers"').replace("limit=3", "limit=5"), "3 at most"),
        Wrong("left out list", f"labellers = {_search()[len('labellers = list(') : -1].strip()}", "one at a time"),
        Wrong("took the first alone", f"{_search()}[0]", "one model"),
        Wrong("wrote the task alone", 'labellers = "text-classification"', "the text"),
    ],
    right="You can search the Hub for any task, under a licence that suits you.",
)
def q2(labellers: object) -> str | None:
    if isinstance(labellers, Iterator):
        return "`list_models` hands over one at a time. Put `list(` before it and `)` behind it, to collect them."
    if _is_model(labellers):
        return f"`labellers` is one model, {labellers.id}. Keep the whole list: leave `[0]` out."
    if not isinstance(labellers, list):
        return f"`labellers` is {described(labellers)}. It should be a list of models: copy the search, and change it."
    if not labellers:
        return (
            "Your search found nothing. Is the task the new one? Did you take the size out? "
            "And does the licence still have `license:` in front?"
        )
    if not all(map(_is_model, labellers)):
        return "There is something else than models in your list. Keep what `list_models` hands over, as it is."
    if len(labellers) > 3:
        return f"You found {len(labellers)} models. It should be 3 at most: look at `limit`."
    other = [model for model in labellers if model.pipeline_tag != "text-classification"]
    if other:
        return f"{other[0].id} has another task: {other[0].pipeline_tag}. Change the task."
    licensed = ["license:mit" in (model.tags or []) for model in labellers]
    if not any(licensed):
        return "None of what you found has the licence `mit`. Look at what stands in `filter`."
    if not all(licensed):
        return "Some of what you found have the licence `mit`, but not all. Name it in `filter`, with `license:`."
    return None


def _is_model(thing: Any) -> bool:
    return hasattr(thing, "pipeline_tag") and hasattr(thing, "tags")


def _passes(result: str) -> str:
    return f"def passes(files, tags):\n    return {result}"


CARD, SAFE, NO_CODE = '"README.md" in files', '"safetensors" in tags', '"custom_code" not in tags'
FILES, TAGS = ["README.md", "config.json", "model.safetensors"], ["transformers", "safetensors", "license:mit"]
LARGE = ["README.md", "config.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
OLD = ["README.md", "config.json", "pytorch_model.bin"]


@exercise(
    "make",
    solution=_passes(f"{CARD} and {SAFE} and {NO_CODE}"),
    hints=[
        "Section 3 has a cell with a table of ten models. Its long line holds the three tests, with commas between.",
        "Copy the three tests, without `model.id`. Where a comma stands, write `and`.",
        'It begins like this: `return "README.md" in files and ...`. Two more tests come, with `and` between them.',
    ],
    wrong=[
        Wrong("content with one test of three", _passes(f"{CARD} or {SAFE} or {NO_CODE}"), "lets all of them in"),
        Wrong("forgot the code of its own", _passes(f"{CARD} and {SAFE}"), "brings code of its own"),
        Wrong("forgot the card", _passes(f"{SAFE} and {NO_CODE}"), "has no card"),
        Wrong("forgot safetensors", _passes(f"{CARD} and {NO_CODE}"), "the old format"),
        Wrong(
            "wants code of its own",
            _passes(f'{CARD} and {SAFE} and "custom_code" in tags'),
            "the wrong way round",
        ),
        Wrong(
            "looks for a tag among the files",
            _passes(f'{CARD} and "safetensors" in files and {NO_CODE}'),
            "keeps out a model that passes all three",
        ),
        Wrong(
            "looks for one file of weights",
            _passes(f'{CARD} and "model.safetensors" in files and {NO_CODE}'),
            "several files",
        ),
        Wrong("kept the commas", _passes(f"{CARD}, {SAFE}, {NO_CODE}"), "a row with 3 entries"),
        Wrong("prints instead of handing back", f"def passes(files, tags):\n    print({CARD})", "hands nothing back"),
        Wrong("wrote a text", _passes('"yes"'), "neither `True` nor `False`"),
        Wrong("no function", "passes = True", "a function"),
    ],
    right="Your gatekeeper wants a card, safe weights and no code of its own. To test a model is still up to you.",
)
def q3(passes: Any) -> str | None:
    if not callable(passes):
        return f"`passes` is {described(passes)}. It should be a function: begin with `def passes(files, tags):`."
    answers = {
        "good": passes(list(FILES), list(TAGS)),
        "large": passes(list(LARGE), list(TAGS)),
        "no card": passes(FILES[1:], list(TAGS)),
        "old": passes(list(OLD), ["transformers", "pytorch"]),
        "own code": passes([*FILES, "modeling_new.py"], [*TAGS, "custom_code"]),
    }
    if all(answer is None for answer in answers.values()):
        return "Your function hands nothing back. `print` only shows. Write `return` before what it should hand back."
    for answer in answers.values():
        if not isinstance(answer, bool):
            return f"Your function hands back {described(answer)}, which is neither `True` nor `False`."
    if not answers["good"] and answers["own code"]:
        return "One test is the wrong way round: it lets in only what brings code of its own."
    if not answers["good"]:
        return (
            "Your function keeps out a model that passes all three. `in` looks for a whole entry: "
            "compare each test with the cell in section 3."
        )
    if not answers["large"]:
        return (
            "Your function keeps out a large model. Its weights lie in several files, such as "
            f"`{LARGE[2]}`. Look where section 3 finds safetensors."
        )
    let_in = [case for case in ("no card", "old", "own code") if answers[case]]
    if len(let_in) == 3:
        return "I tried it with three models that each fail one test. It lets all of them in. It should want all three."
    return LETS_IN[let_in[0]] if let_in else None


LETS_IN = {
    "no card": "I tried it with a model that has no card. It was let in. Which test looks for the card?",
    "old": "I tried it with weights in the old format alone. They were let in. Which test looks for the safe one?",
    "own code": "I tried it with a model that brings code of its own. It was let in. Which test keeps that out?",
}

quiz1 = Question(
    "09", 1, section=1, right="c",
    replies={
        "a": "People also fetch what is well known, or what a course names. Nobody counts the good answers.",
        "b": "It may be so, or not: the card says nothing. Something that is missing is a question, not an answer.",
        "c": "Downloads show that it is used. Whether it suits your work, only a test shows.",
    },
)  # fmt: skip
quiz2 = Question(
    "09", 2, section=3, right="a",
    replies={
        "a": "It is only numbers and their names, so to open it runs nothing.",
        "b": "The same numbers give the same answers, in whatever file they lie.",
        "c": "Nobody checks what a model says. The format makes the file safe to open, and that is all.",
    },
)  # fmt: skip
quiz3 = Question(
    "09", 3, section=4, right="b",
    replies={
        "a": "A model keeps nothing of what you ask. And an empty cache only fetches the newest files again.",
        "b": "The name stays and the files change. With `revision=` you get the state that you tested.",
        "c": "Numbers in a file do not wear out. But they can be replaced by others.",
    },
)  # fmt: skip
