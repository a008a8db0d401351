"""The exercises of lesson 04: what a seed fixes, the new words alone, a storyteller of one's own."""

import dis
from collections.abc import Callable
from typing import Any

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution="different = 2",
    hints=[
        "A seed fixes where the draw begins. Which of the three texts are written right after the same seed?",
        "`one` and `three` come right after `set_seed(1)`. `two` goes on drawing where `one` stopped.",
        "So `one` and `three` are the same text, and `two` is another. Count the different ones: `different = ...`",
    ],
    wrong=[
        Wrong("thinks that a seed makes every text the same", "different = 1", "between `one` and `two`"),
        Wrong("thinks that drawing by lot never repeats", "different = 3", "never came out the same twice"),
        Wrong("a number in quotation marks", 'different = "2"', "without quotation marks"),
        Wrong("counts the tokens", "different = 60", "Only three texts"),
    ],
    right="The same seed, the same draw. Without a new seed the draw goes on, and another text comes out.",
)
def q1(different: object) -> str | None:
    if isinstance(different, str):
        return f'"{different}" is a text, because of the quotation marks. Write a number, without quotation marks.'
    if isinstance(different, bool) or not isinstance(different, (int, float)):
        return f"`different` is {described(different)}. Write a number: how many different texts?"
    if different == 1:
        return (
            "You wrote 1, as if the seed ruled all three texts. It fixes where a draw begins. "
            "Is there a `set_seed` between `one` and `two`?"
        )
    if different == 3:
        return (
            "You wrote 3, as if drawing by lot never came out the same twice. "
            "Look again at what stands right before `one` and right before `three`."
        )
    if different != 2:
        return f"You wrote {different}. Only three texts are written, so the number is at least 1 and at most 3."
    return None


KING = (
    'king_inputs = tokenizer("The old king had three daughters, and", return_tensors="pt").to(model.device)\n'
    "king_outputs = model.generate(**king_inputs, max_new_tokens=30, do_sample=False)\n"
)


@exercise(
    "modify",
    solution=KING
    + 'king_length = len(king_inputs["input_ids"][0])\nstory = tokenizer.decode(king_outputs[0][king_length:])',
    hints=[
        "Find the cell in section 2 that begins with `length =`. It counts the prompt's tokens, then it cuts.",
        "Copy its first line above `story`. Write `king_inputs` where it says `inputs`.",
        "The second line decodes what comes after the prompt. Put `king_outputs` in it, and leave out the `print`.",
    ],
    wrong=[
        Wrong(
            "did not cut the prompt off",
            KING + "story = tokenizer.decode(king_outputs[0])",
            "still holds the prompt",
        ),
        Wrong(
            "kept the front part",
            KING + 'king_length = len(king_inputs["input_ids"][0])\n'
            "story = tokenizer.decode(king_outputs[0][:king_length])",
            "the front part",
        ),
        Wrong(
            "used the length of the earlier prompt",
            KING + 'length = len(tokenizer("Who are you?")["input_ids"])\n'
            "story = tokenizer.decode(king_outputs[0][length:])",
            "another number of tokens",
        ),
        Wrong(
            "cut the text by letters",
            KING + 'king_length = len(king_inputs["input_ids"][0])\n'
            "story = tokenizer.decode(king_outputs[0])[king_length:]",
            "letters",
        ),
        Wrong(
            "cut, but did not decode",
            KING + 'king_length = len(king_inputs["input_ids"][0])\nstory = king_outputs[0][king_length:]',
            "still tokens",
        ),
    ],
    right="You cut by tokens, not by letters. It works for every prompt and every model.",
)
def q2(story: object, king_inputs: Any, king_outputs: Any, tokenizer: Any) -> str | None:
    if hasattr(story, "shape"):
        return "`story` is still tokens: a row of numbers. `tokenizer.decode(...)` makes text of them."
    if isinstance(story, int):
        return f"`story` is the number {story}: a length. Give the length a line of its own, above `story`."
    if not isinstance(story, str):
        return f"`story` is {described(story)}. It should be text. Decode one row: the outputs with `[0]` behind them."
    row, length = king_outputs[0], len(king_inputs["input_ids"][0])
    whole, given = tokenizer.decode(row), tokenizer.decode(row[:length])
    if _same(story, tokenizer, row[length:]):
        return None
    if _same(story, tokenizer, row):
        return "`story` still holds the prompt. Take only the tokens that come after it, then decode."
    if story.strip() == given.strip():
        return "`story` is the front part: your own prompt. Look at which side of the colon the length stands."
    if story and story == whole[length:]:
        return f"You cut off {length} letters, not {length} tokens. Cut the row of tokens first, then decode."
    for cut in range(1, len(row)):
        if cut == 1 and _same(story, tokenizer, row[cut:]):
            return 'Your cut takes away 1 token: `len` counted the rows. Put `[0]` behind `["input_ids"]`.'
        if _same(story, tokenizer, row[cut:]):
            return f"Your cut takes away {cut} tokens. This prompt has another number of tokens. Count its own."
    return f"`story` is {described(story)}. That is not what follows the prompt in `king_outputs`."


def _same(story: str, tokenizer: Any, ids: Any) -> bool:
    return story.strip() in (
        tokenizer.decode(ids).strip(),
        tokenizer.decode(ids, skip_special_tokens=True).strip(),
    )


def _tell(generate: str, inputs: str = "prompt", result: str = "tokenizer.decode(outputs[0])") -> str:
    """The code of a `tell`, for the solution and the mistakes."""
    return (
        "def tell(prompt):\n"
        f'    inputs = tokenizer({inputs}, return_tensors="pt").to(model.device)\n'
        f"    outputs = model.generate(**inputs, {generate})\n"
        f"    return {result}"
    )


ALL = 'max_new_tokens=40, do_sample=True, stop_strings=["."], tokenizer=tokenizer'
OPEN = "The young baker looked into the dark wood and"
NEAR_ITS_END = "And so they lived happily ever after"
ENOUGH_TOKENS = 30
TOO_MANY_TOKENS = 45


@exercise(
    "make",
    solution=_tell(ALL),
    hints=[
        "Each blank is one line you have seen. Section 1 has them in this order: inputs, outputs, decode.",
        'The inputs: `tokenizer(prompt, return_tensors="pt").to(model.device)`. The result: decode `outputs[0]`.',
        "For the outputs take `model.generate(**inputs, ...)` from section 6, with `max_new_tokens=40`. "
        "It says `do_sample=False` there. You want the draw.",
    ],
    wrong=[
        Wrong("always the likeliest", _tell(ALL.replace("True", "False")), "the same text each time"),
        Wrong("no stop", _tell("max_new_tokens=40, do_sample=True"), "goes on after the first full stop"),
        Wrong("no limit", _tell(ALL.replace("max_new_tokens=40", "max_new_tokens=80")), "limit"),
        Wrong("the name in quotation marks", _tell(ALL, inputs='"prompt"'), 'the word "prompt"'),
        Wrong("an earlier prompt", _tell(ALL).replace("**inputs", "**king_inputs"), "whatever"),
        Wrong("handed back tokens", _tell(ALL, result="outputs[0]"), "tokens, not text"),
        Wrong("shows instead of handing back", _tell(ALL, result="print(tokenizer.decode(outputs[0]))"), "`print`"),
        Wrong(
            "cut the prompt off",
            _tell(ALL, result='tokenizer.decode(outputs[0][len(inputs["input_ids"][0]):])'),
            "without the beginning",
        ),
    ],
    right="Your own storyteller: a beginning goes in, a sentence that no one has read before comes out.",
    seconds=300,
)
def q3(tell: Callable[[str], object], tokenizer: Any) -> str | None:
    first = tell(OPEN)
    if mistake := _no_story(first, tell):
        return mistake
    stories = [first, tell(OPEN)]
    if first == stories[1] and first == tell(OPEN):
        return (
            f'I called `tell("{OPEN}")` three times and got the same text each time. '
            "Let it draw by lot. Leave out a seed or a low temperature inside `tell`."
        )
    stories += [tell(NEAR_ITS_END), tell(NEAR_ITS_END)]
    if any(_goes_on(story.removeprefix(OPEN).removeprefix(NEAR_ITS_END)) for story in stories):
        return "A text goes on after the first full stop. Section 6 shows how `generate` can stop there."
    written = [len(tokenizer(story.removeprefix(OPEN))["input_ids"]) for story in stories[:2]]
    if max(written) > TOO_MANY_TOKENS:
        return f"It wrote {max(written)} new tokens, more than 40. `max_new_tokens` sets the limit."
    for story, count in zip(stories, written, strict=False):
        if count < ENOUGH_TOKENS and "." not in story and tokenizer.eos_token not in story:
            return f"It broke off after {count} new tokens, before any full stop. Let it write up to 40."
    if not _mentions_40(tell):
        return "A full stop ended my texts in time. For the times when none comes, the limit should be 40 new tokens."
    return None


def _mentions_40(tell: Callable[[str], object]) -> bool:
    """The stop hides a missing limit, so look for the number in the learner's code, or behind a name it uses."""
    steps = [step.argval for step in dis.get_instructions(tell)]
    steps += [tell.__globals__.get(step) for step in steps if isinstance(step, str)]
    return any(isinstance(step, int) and step == 40 for step in steps)


def _no_story(got: object, tell: Callable[[str], object]) -> str | None:
    """What is wrong with what `tell(OPEN)` handed back, if it is not the beginning and more."""
    if got is None:
        return "`tell` hands back nothing. `print` only shows a text; what stands behind `return` is handed back."
    if hasattr(got, "shape"):
        return "`tell` hands back tokens, not text. Decode them behind `return`."
    if not isinstance(got, str):
        return f"`tell` hands back {described(got)}. It should hand back text: decode `outputs[0]`."
    if got.strip() == OPEN:
        return "`tell` hands back the beginning only. Decode what the model wrote: `outputs`."
    if got.startswith(OPEN):
        return None
    if got.startswith("prompt"):
        return 'Your model went on with the word "prompt". The name stands without quotation marks.'
    other = tell(NEAR_ITS_END)
    if isinstance(other, str) and other[:12] == got[:12]:
        return f'It tells "{got[:30]}…", whatever I give it. Make the inputs from `prompt`, and generate from those.'
    return "I got a text without the beginning that I gave. Hand back the whole text this time, beginning and all."


def _goes_on(added: str) -> bool:
    """A token can hold a full stop and the quotation mark after it; letters after a full stop are more."""
    return any(letter.isalnum() for letter in added.partition(".")[2])


quiz1 = Question(
    "04", 1, section=3, right="b",
    replies={
        "a": "The big model goes on in its own way too. Size makes the text better; answering has to be taught.",
        "b": "It has learned what comes next in texts. Answering is something that chat models are taught later.",
        "c": "The temperature makes the draw calm or wild. At every temperature the model continues your text.",
    },
)  # fmt: skip
quiz2 = Question(
    "04", 2, section=5, right="a",
    replies={
        "a": "The same seed, model, settings and computer: the same draw, and so the same text.",
        "b": "A low temperature makes a text more alike each time, but it is still drawn by lot.",
        "c": "It looks like pure chance, but the computer's draw has a beginning, and you can fix it.",
    },
)  # fmt: skip
quiz3 = Question(
    "04", 3, section=1, right="c",
    replies={
        "a": "A bigger GPU costs more, and helps nothing while the model sits on the processor.",
        "b": "It sets how much is written. The text still comes at the same pace, token by token.",
        "c": "If it says `cpu`, the GPU is idle, and you pay for it. Send the model there, and the inputs too.",
    },
)  # fmt: skip
