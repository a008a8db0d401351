"""The exercises of lesson 08: a growing key-value cache, a bill for twelve texts, many texts at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described
from course_utils.shelf import words
from course_utils.show import Picture

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution="times = 8",
    hints=[
        "What grows: the number of texts, or their length? Section 2 says for what the key-value cache keeps numbers.",
        "It keeps the same amount for every token, of every text. Count the tokens in both cases.",
        "First 100 tokens. Then 4 times 200 tokens. How many times is that? Write the number: `times = ...`",
    ],
    wrong=[
        Wrong("counts the texts alone", "times = 4", "each text is longer, too"),
        Wrong("counts the length alone", "times = 2", "every text in a batch"),
        Wrong("adds where it should multiply", "times = 6", "added 4 and 2"),
        Wrong("thinks that it belongs to the model and never grows", "times = 1", "The weights stay"),
        Wrong("gave the number of tokens", "times = 800", "number of tokens"),
        Wrong("a number in quotation marks", 'times = "8"', "without quotation marks"),
    ],
    right="Twice as long, and four of them. The weights are the same both times.",
)
def q1(times: object) -> str | None:
    if isinstance(times, str):
        return f'"{times[:40]}" is a text, because of the quotation marks. Write a number, without quotation marks.'
    if isinstance(times, bool) or not isinstance(times, int | float):
        return f"`times` is {described(times)}. Write a number: how many times larger?"
    replies = {
        1: "You wrote 1, as if nothing changed. The weights stay as they are. What is kept for each token does not.",
        2: "You wrote 2: each text is twice as long. But every text in a batch needs a key-value cache of its own.",
        4: "You wrote 4: one for each text. But each text is longer, too.",
        6: "You wrote 6. It looks as if you added 4 and 2. Four texts, and each of them is twice as long: count again.",
        800: "You wrote 800. That is the number of tokens in the batch. How many times 100 is it?",
    }
    return None if times == 8 else replies.get(times, f"You wrote {times:g}. Count the tokens in both cases.")


@exercise(
    "modify",
    solution="needs = phi.parameters * 0.5 + phi_token * 2_000 * 12",
    hints=[
        "Section 2 has a cell with `phi_token = `. Its last line holds both sums: copy them, with a `+` between.",
        "8 bits are one byte. So 4 bits are half a byte. And each of the twelve texts needs its own share.",
        "It begins like this: `needs = phi.parameters * 0.5 + ...`. Then come the tokens of all twelve texts.",
    ],
    wrong=[
        Wrong("kept two bytes for each weight", "needs = phi.parameters * 2 + phi_token * 2_000 * 12", "2 bytes each"),
        Wrong("took 4 bits for 4 bytes", "needs = phi.parameters * 4 + phi_token * 2_000 * 12", "4 bytes each"),
        Wrong("one text only", "needs = phi.parameters * 0.5 + phi_token * 2_000", "one text"),
        Wrong(
            "twelve times the weights, too", "needs = (phi.parameters * 0.5 + phi_token * 2_000) * 12", "loaded once"
        ),
        Wrong(
            "shrank the key-value cache too",
            "needs = phi.parameters * 0.5 + phi_token * 2_000 * 12 / 4",
            "also smaller",
        ),
        Wrong("the weights alone", "needs = phi.parameters * 0.5", "the weights alone"),
        Wrong("the key-value cache alone", "needs = phi_token * 2_000 * 12", "the key-value cache alone"),
        Wrong("one token for each text", "needs = phi.parameters * 0.5 + phi_token * 12", "2,000 tokens"),
        Wrong(
            "counted in GB",
            "needs = (phi.parameters * 0.5 + phi_token * 2_000 * 12) / 1_000_000_000",
            "Leave it in bytes",
        ),
        Wrong(
            "kept the picture's list of parts",
            'needs = {"weights": phi.parameters * 0.5, "key-value cache": phi_token * 2_000 * 12}',
            "with a `+` between",
        ),
        Wrong("a comma in a number", "needs = phi.parameters * 0.5 + phi_token * 2,000 * 12", "write `2_000`"),
        Wrong("a comma between the sums", "needs = phi.parameters * 0.5, phi_token * 2_000 * 12", "two things"),
        Wrong(
            "kept the picture",
            'needs = show.memory({"weights": phi.parameters * 0.5, "key-value cache": phi_token * 2_000 * 12}, free)',
            "That is the picture",
        ),
        Wrong("worked it out in GB by hand", "needs = 1.4 + 7.9", "looks like GB"),
        Wrong("worked it out by hand, and rounded it", "needs = 9_250_000_000", "nearly it"),
        Wrong("kept eight texts", "needs = phi.parameters * 0.5 + phi_token * 2_000 * 8", "Check the bytes"),
    ],
    right="About 9.3 GB, and most of it is not the weights. Smaller weights are only half of a bill.",
)
def q2(needs: object, phi: Any, phi_token: int) -> str | None:
    if isinstance(needs, dict):
        return "`needs` holds the parts, each with its name. Write the two sums alone, with a `+` between them."
    if isinstance(needs, Picture):
        return "That is the picture. Leave out `show.memory`, and write the two sums with a `+` between."
    if isinstance(needs, tuple):
        how = "In Python, write `2_000`, without a comma." if 0 in needs else "Put a `+` between the two sums."
        return f"A comma made two things of it. {how}"
    if isinstance(needs, bool) or not isinstance(needs, int | float):
        return f"`needs` is {described(needs)}. It should be a number of bytes: two sums, added up."
    weights, one = phi.parameters * 0.5, phi_token * 2_000
    texts = 12 * one
    if abs(needs - weights - texts) < 1:
        return None
    mistakes = {
        phi.parameters * 2 + texts: "Your weights still have 2 bytes each. 4 bits are less than one byte.",
        phi.parameters * 4 + texts: "Your weights have 4 bytes each. Bits are smaller than bytes: 8 bits are one byte.",
        weights + one: "That is the bill for one text. Here are twelve, and each has 2,000 tokens.",
        (weights + one) * 12: "You took all of it twelve times. The weights are loaded once, for all texts.",
        weights + texts / 4: "You made what is kept for the texts also smaller. Only the weights get 4 bits.",
        weights: "That is the weights alone. The texts need room as well.",
        texts: "That is the key-value cache alone. Add the weights.",
        weights + phi_token * 12: "You counted 12 tokens. Each of the twelve texts has 2,000 tokens.",
        (weights + texts) / 1e9: "The sum is right, but you made GB of it. Leave it in bytes.",
    }
    for number, reply in mistakes.items():
        if abs(needs - number) <= 1e-6 * number:
            return reply
    if abs(needs - weights - texts) < 0.01 * (weights + texts):
        return "That is nearly it, but rounded. Write the two sums themselves: Python works them out."
    if 0 < needs < 1000:
        return "That looks like GB. Write the two sums themselves: Python works them out in bytes."
    got = words(needs) if needs >= 0 else needs
    return f"You got {got}. Check the bytes for one weight (table in section 1), then the tokens of all twelve texts."


def _tell(batch: str = "prompts", generate: str = "**batch", result: str = "outputs, skip_special_tokens=True") -> str:
    """The code of a `tell_all`, for the solution and the mistakes."""
    return (
        "def tell_all(prompts):\n"
        f'    batch = tokenizer({batch}, return_tensors="pt", padding=True).to(storyteller.device)\n'
        f"    outputs = storyteller.generate({generate}, max_new_tokens=20, do_sample=False)\n"
        f"    return tokenizer.decode({result})"
    )


THREE = ["The old queen", "A fox and a wolf went into the wood, and there they", "One day"]


@exercise(
    "make",
    solution=_tell(),
    hints=[
        "Each blank is one line of section 6. The order is: batch, outputs, decode.",
        "The batch comes from `tokenizer(prompts, ...)`, with padding. The outputs come from `storyteller.generate`.",
        "Behind `return`, decode all of `outputs`, with `skip_special_tokens=True`. And do not forget the two stars.",
    ],
    wrong=[
        Wrong("forgot the mask", _tell(generate='batch["input_ids"]'), "attention mask"),
        Wrong("did not say how far", _tell().replace("max_new_tokens=20, ", ""), "how many tokens"),
        Wrong("another length", _tell().replace("max_new_tokens=20", "max_new_tokens=5"), "at most 5"),
        Wrong("generate alone", _tell().replace("storyteller.generate", "generate"), "belongs to the model"),
        Wrong("the first text only", _tell(result="outputs[0], skip_special_tokens=True"), "one text"),
        Wrong("left the padding in", _tell(result="outputs"), "padding is still"),
        Wrong("always the same prompts", _tell(batch='["The king", "The queen said", "Once"]'), "my prompts"),
        Wrong("handed back tokens", _tell().rpartition("\n")[0] + "\n    return outputs", "tokens, not texts"),
        Wrong("shows instead of handing back", _tell().replace("return ", "print(") + ")", "`print`"),
        Wrong(
            "padding on the right",
            _tell().replace('return_tensors="pt"', 'return_tensors="pt", padding_side="right"'),
            "on the right",
        ),
        Wrong(
            "one after the other",
            "def tell_all(prompts):\n"
            "    texts = []\n"
            "    for prompt in prompts:\n"
            '        alone = tokenizer(prompt, return_tensors="pt").to(storyteller.device)\n'
            "        outputs = storyteller.generate(**alone, max_new_tokens=20, do_sample=False)\n"
            "        texts = texts + [tokenizer.decode(outputs[0], skip_special_tokens=True)]\n"
            "    return texts",
            "3 times",
        ),
        Wrong("the prompts as they were", "def tell_all(prompts):\n    return prompts", "did not let the storyteller"),
    ],
    right="A list goes in, a list of tales comes out, and the storyteller read its weights once for all of them.",
    seconds=300,
)
def q3(tell_all: Any, storyteller: Any, tokenizer: Any) -> str | None:
    if not callable(tell_all):
        return f"`tell_all` is {described(tell_all)}. It should be a recipe: begin with `def tell_all(prompts):`."
    try:
        with _watched(storyteller) as calls:
            texts = tell_all(list(THREE))
    except NameError as error:
        if error.name != "generate":
            raise
        return "`generate` belongs to the model: write `storyteller.generate(...)`."
    if texts is None:
        return "`tell_all` hands back nothing. `print` only shows a thing; what stands behind `return` is handed back."
    if not calls:
        return "Your recipe did not let the storyteller write. Call `storyteller.generate(...)` in it."
    if len(calls) > 1:
        return f"You called `generate` {len(calls)} times for 3 prompts. Hand all of them over together, as one batch."
    ids, mask, steps = calls[0]
    if mistake := _no_good_batch(ids, mask, tokenizer):
        return mistake
    if steps is None:
        return "Your recipe does not say how many tokens to add. Look at `generate` in section 6."
    if steps != 20:
        return f"You let the storyteller add at most {steps} tokens. The task asks for 20."
    if hasattr(texts, "shape"):
        return "`tell_all` hands back tokens, not texts. Decode them behind `return`."
    if isinstance(texts, str):
        return "`tell_all` hands back one text, and I gave it 3 prompts. Decode all of `outputs`, without `[0]`."
    if not isinstance(texts, list) or len(texts) != len(THREE) or not all(isinstance(text, str) for text in texts):
        return f"`tell_all` hands back {described(texts)}. It should be a list with one text for each prompt."
    if any(mark in text for text in texts for mark in tokenizer.all_special_tokens):
        return "The padding is still in your texts. `decode` can leave it out: section 6 shows the setting."
    if any(not text.strip().startswith(prompt) for text, prompt in zip(texts, THREE, strict=True)):
        return "Your texts do not begin with my prompts. Make the batch from `prompts`, and hand back whole texts."
    return None


def _no_good_batch(ids: Any, mask: Any, tokenizer: Any) -> str | None:
    """What is wrong with the tokens and the attention mask that `generate` was given."""
    rows = [tokenizer(prompt)["input_ids"] for prompt in THREE]
    if getattr(ids, "shape", None) != (len(rows), max(map(len, rows))):
        return "`generate` did not get my prompts as one batch. Make it from `prompts`, with `padding=True`."
    given = ids.tolist()
    if all(row[: len(mine)] == mine for row, mine in zip(given, rows, strict=True)):
        return (
            "Your padding stands on the right, so the storyteller goes on after it. Look at `tokenizer.padding_side`."
        )
    if not all(row[len(row) - len(mine) :] == mine for row, mine in zip(given, rows, strict=True)):
        return "The batch does not hold my prompts. Make it from `prompts`, the name in the brackets."
    if mask is None:
        return "`generate` got the ids, and no attention mask. So it reads the padding, too. Two stars hand over both."
    if mask.sum().item() != sum(map(len, rows)):
        return "The attention mask does not show where the padding is. Hand over the one that the tokenizer made."
    return None


@contextmanager
def _watched(storyteller: Any) -> Iterator[list[tuple[Any, Any, Any]]]:
    """What `generate` is given meanwhile: for each call, its ids, its attention mask and how many tokens to add."""
    calls: list[tuple[Any, Any, Any]] = []
    real = storyteller.generate

    def generate(inputs: Any = None, *others: Any, **settings: Any) -> Any:
        ids = inputs if inputs is not None else settings.get("input_ids", settings.get("inputs"))
        calls.append((ids, settings.get("attention_mask"), settings.get("max_new_tokens")))
        return real(inputs, *others, **settings)

    storyteller.generate = generate
    try:
        yield calls
    finally:
        del storyteller.generate


quiz1 = Question(
    "08", 1, section=2, right="b",
    replies={
        "a": "Only the second half is true. All of them share the weights, which lie in memory once.",
        "b": "The key-value cache grows with every text and with every token, while the weights stay as they are.",
        "c": "A model that answers does not learn. Its weights have the same size in the evening as in the morning.",
    },
)  # fmt: skip
quiz2 = Question(
    "08", 2, section=5, right="c",
    replies={
        "a": "Each number has only 16 values left. Some of what the model knew is rounded away, and other words come.",
        "b": "It works on a laptop without a GPU as well. Speed is another matter, and so is what it writes.",
        "c": "Only your own work shows whether the loss matters for it. A measure is a hint, and no more.",
    },
)  # fmt: skip
quiz3 = Question(
    "08", 3, section=6, right="a",
    replies={
        "a": "They have padding in front, and the model takes it for text. The longest one has none, so it is safe.",
        "b": "There is a warning at most, and it names no text. That is what makes this mistake so costly.",
        "c": "Nothing but the mask tells the model what is padding. Without it, the texts can change.",
    },
)  # fmt: skip
