"""The exercises of lesson 11: count the steps, take giant ones, keep sentences apart."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution="steps = 50",
    hints=[
        "Begin with one epoch. The model goes once through all 20 sentences, four at a time.",
        "Four at a time out of 20: how many times does it take four? That many steps has one epoch.",
        "Then ten epochs: ten times as many. Write the number without quotation marks: `steps = ...`",
    ],
    wrong=[
        Wrong("one step for each sentence", "steps = 200", "after each sentence"),
        Wrong("one epoch only", "steps = 5", "one epoch"),
        Wrong("one step for each epoch", "steps = 10", "one step per epoch"),
        Wrong("each sentence seen once", "steps = 20", "one for each sentence"),
        Wrong("multiplied by four", "steps = 800", "go into one step"),
        Wrong("four times ten", "steps = 40", "how many fours"),
        Wrong("a number in quotation marks", 'steps = "50"', "without quotation marks"),
    ],
    right="Five fours in each epoch, and ten epochs. Try `first.state.global_step` in a new cell: it was counted.",
)
def q1(steps: object) -> str | None:
    if isinstance(steps, str):
        return f'"{steps[:40]}" is a text, because of the quotation marks. Write a number without quotation marks.'
    if isinstance(steps, bool) or not isinstance(steps, int | float):
        return f"`steps` is {described(steps)}. Write a number."
    replies = {
        4: "You wrote 4: that is how many sentences go into one step. How many fours are in 20?",
        5: "You wrote 5. That is one epoch. The model made ten.",
        10: "You wrote 10, as if it made one step per epoch. It makes one after every four sentences.",
        20: "You wrote 20: one for each sentence? It takes four of them for one step, and ten rounds through all.",
        40: "You wrote 40. Did you take four times ten? Ask first how many fours there are in 20 sentences.",
        80: "You wrote 80. Did you take 20 times four? Four sentences go into one step, so the steps are fewer.",
        200: "You wrote 200, as if it made a step after each sentence. It makes one after every four.",
        800: "You wrote 800. Four sentences go into one step together, so divide by four.",
    }
    if steps == 50:
        return None
    return replies.get(steps, f"You wrote {steps:g}. Count one epoch first: 20 sentences, four at a time.")


TAUGHT = "wild = teach({}, {})"
MIXED = "good + old_good, bad + old_bad"


@exercise(
    "modify",
    solution=TAUGHT.format(MIXED, "0.1"),
    hints=[
        "Find the line in section 3 that begins with `careful =`. Copy it from `teach` on, and look into the brackets.",
        "Of the three things in its brackets, the third is the learning rate. Put 0.1 there, with a point.",
        "The blank begins like this: `teach(good + old_good, ...`",
    ],
    wrong=[
        Wrong("copied, but nothing changed", TAUGHT.format(MIXED, "learning_rate"), "the same learning rate"),
        Wrong("one zero too many", TAUGHT.format(MIXED, "0.01"), "0.01"),
        Wrong("without the reminders", TAUGHT.format("good, bad", "0.1"), "reminders"),
        Wrong("half of the reminders", TAUGHT.format("good + old_good, bad", "0.1"), "reminders are missing"),
        Wrong("good and bad changed over", TAUGHT.format("bad + old_bad, good + old_good", "0.1"), "come first"),
        Wrong("learned from the test", TAUGHT.format("new_good, new_bad", "0.1"), "kept apart"),
        Wrong("the same trainer under a new name", "wild = careful", "a new one"),
        Wrong("the name of the function alone", "wild = teach", "round brackets"),
        Wrong("the number alone", "wild = 0.1", "the number 0.1"),
        Wrong("the model in place of the trainer", "wild = careful.model", "hands back the trainer"),
    ],
    right="Giant steps jump over what is right, and over all it knew. Learning faster is not learning more.",
    seconds=120,
)
def q2(
    wild: Any, careful: Any, as_examples: Callable, good: list, bad: list,
    old_good: list, old_bad: list, new_good: list, new_bad: list,
) -> str | None:  # fmt: skip
    if callable(wild) and getattr(wild, "__name__", "") == "teach":
        return "`wild` is the function itself. To run it, write round brackets behind it, with three things in them."
    if hasattr(wild, "num_parameters"):
        return "`wild` is a model. Take what `teach` hands back: it hands back the trainer, with the model in it."
    if not all(hasattr(wild, part) for part in ("args", "state", "train_dataset")):
        return f"`wild` is {described(wild)}. It should be what `teach(...)` hands back."
    if wild is careful:
        return "`wild` and `careful` are one trainer with two names. Let `teach(...)` make a new one."
    learned = _counted(wild.train_dataset)
    if learned != (asked := _counted(as_examples(good + old_good, bad + old_bad))):
        many = f"It learned from {learned.total()} sentences"
        if learned & _counted(as_examples(new_good, new_bad)):
            return f"{many}. Are those the ones kept apart? They are for the test alone."
        if learned == _counted(as_examples(bad + old_bad, good + old_good)):
            return "It learned to call the good ones bad. The good sentences come first in the brackets."
        if learned < asked:
            return f"{many} only. Some reminders are missing: add `old_good` and `old_bad`."
        return f"{many}, and not from the same ones as `careful`. Change the learning rate alone."
    rate = wild.args.learning_rate
    if abs(rate - 0.1) < 1e-9:
        return None
    if rate == careful.args.learning_rate:
        return f"`wild` was taught with the same learning rate as `careful`: {rate:g}. Change the third thing."
    return f"You took the learning rate {rate:g}. We want giant steps: 0.1."


def _counted(examples: list[dict]) -> Counter:
    """Which sentences, with which labels; their order does not matter."""
    return Counter((*example["input_ids"], example["labels"]) for example in examples)


START = "def keep_apart(sentences, number):\n"


@exercise(
    "make",
    solution=START + "    learn = sentences[:-number]\n    test = sentences[-number:]\n    return learn, test",
    hints=[
        "The last three are `sentences[-3:]`. Here it is not always three: it is as many as `number` says.",
        "A name can stand in the square brackets too, with the minus sign before it: `-number`.",
        "What comes before them is cut at the same place, with the colon on the other side: `sentences[:...]`",
    ],
    wrong=[
        Wrong(
            "tests on what was learned",
            START + "    learn = sentences\n    test = sentences[-number:]\n    return learn, test",
            "stands in both lists",
        ),
        Wrong(
            "always three",
            START + "    learn = sentences[:-3]\n    test = sentences[-3:]\n    return learn, test",
            "how many are asked for",
        ),
        Wrong(
            "kept the first ones apart",
            START + "    learn = sentences[number:]\n    test = sentences[:number]\n    return learn, test",
            "from the beginning",
        ),
        Wrong(
            "the two lists changed over",
            START + "    learn = sentences[-number:]\n    test = sentences[:-number]\n    return learn, test",
            "the wrong way round",
        ),
        Wrong(
            "cut from the wrong end",
            START + "    learn = sentences[:number]\n    test = sentences[number:]\n    return learn, test",
            "from the front",
        ),
        Wrong(
            "one sentence lost",
            START + "    learn = sentences[: -number - 1]\n    test = sentences[-number:]\n    return learn, test",
            "in neither list",
        ),
        Wrong(
            "took one sentence, not a list",
            START + "    learn = sentences[:-number]\n    test = sentences[-number]\n    return learn, test",
            "colon",
        ),
        Wrong(
            "handed back one list",
            START + "    learn = sentences[:-number]\n    test = sentences[-number:]\n    return learn",
            "two lists",
        ),
        Wrong(
            "printed",
            START + "    learn = sentences[:-number]\n    test = sentences[-number:]\n    print(learn, test)",
            "hands nothing back",
        ),
    ],
    right="No sentence is in both lists, and none is lost. That is how an honest test begins.",
)
def q3(keep_apart: Any) -> str | None:
    if not callable(keep_apart):
        return f"`keep_apart` is {described(keep_apart)}. It should be a function: `def keep_apart(sentences, number):`"
    for many, number in (7, 2), (9, 3):
        names = [f"sentence {n}" for n in range(1, many + 1)]
        if mistake := _mistake(keep_apart(list(names), number), names, number):
            return mistake
    return None


def _mistake(found: object, names: list[str], number: int) -> str | None:
    """What is wrong with one answer of the learner's function."""
    asked = f"We gave it {len(names)} sentences and asked for {number} kept apart."
    if found is None:
        return "Your function hands nothing back. Write `return` before what it should hand back."
    if not isinstance(found, tuple | list) or len(found) != 2:
        return f"{asked} It should hand back two lists with a comma between them, and it handed back something else."
    learn, test = found
    if isinstance(test, str) or isinstance(learn, str):
        return "One of the two is a single sentence. With a colon in the square brackets it becomes a list."
    if not isinstance(learn, list) or not isinstance(test, list):
        return f"{asked} The two should be lists, and yours are {described(learn)} and {described(test)}."
    if learn == names[:-number] and test == names[-number:]:
        return None
    if learn == names[-number:] and test == names[:-number]:
        return "The two lists are the wrong way round: first those to learn from, then those kept apart."
    if both := [name for name in learn if name in test]:
        return f"{asked} The sentence *{both[0]}* stands in both lists. So the test asks for what was learned."
    if lost := [name for name in names if name not in learn and name not in test]:
        return f"{asked} The sentence *{lost[0]}* is in neither list. Cut both at the same place."
    if test == names[:number]:
        return (
            f"{asked} Yours took them from the beginning of the list. Take the last ones: the minus sign counts back."
        )
    if learn == names[:number]:
        return (
            f"{asked} Yours counted {number} from the front, to learn from. Count from the end: the minus sign does it."
        )
    return f"{asked} Yours kept {len(test)} apart. Is it the name `number` that says how many are asked for?"


quiz1 = Question(
    "11", 1, section=2, right="c",
    replies={
        "a": "It could. Or it knows these twenty by heart, and nothing else. From these twenty alone, nobody can tell.",
        "b": "It may be very good. It may also know them by heart. Twenty right ones do not say which.",
        "c": "It has seen those twenty again and again. Only sentences it never saw show what it has understood.",
    },
)  # fmt: skip
quiz2 = Question(
    "11", 2, section=3, right="a",
    replies={
        "a": "A model can forget while it learns. Ours lost almost all plain sentences, and only the count showed it.",
        "b": "Those show at best that it knows them by heart. Ask for sentences that were kept apart.",
        "c": "Larger steps can jump over what is right, and over what it knew before. More is not better here.",
    },
)  # fmt: skip
quiz3 = Question(
    "11", 3, section=5, right="b",
    replies={
        "a": "It is small because the model is not in it. It holds only what was added.",
        "b": "The adapter is put onto that model, and it fits no other one.",
        "c": "What was learned is in the adapter already. Nobody has to teach it again.",
    },
)  # fmt: skip
