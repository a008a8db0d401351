"""The exercises of lesson 02: foresee an attention mask, make a batch of three texts, work out what a text costs."""

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]

TIMES = 100_000
DOLLARS_PER_MILLION = 2


@exercise(
    "predict",
    solution="zeros = 6",
    hints=[
        "`[0]` asks for the row of the first text, the short one. Zeros stand where it was filled up.",
        "Count the tokens of both texts. Do not forget the full stops. What is the difference?",
        "The short one is a word and a full stop. The long one is seven words and a full stop. Both also get "
        "`[CLS]` and `[SEP]`, so these two change nothing. Take one count from the other.",
    ],
    wrong=[
        Wrong("counts the ones", "zeros = 4", "You counted the ones"),
        Wrong("gives the length of the row", "zeros = 10", "the whole row"),
        Wrong("thinks of the long text", "zeros = 0", "the first text"),
        Wrong("wrote out the row", "zeros = [0, 0, 0]", "how many"),
        Wrong("a number in quotation marks", 'zeros = "6"', "without quotation marks"),
    ],
    right="The short text is filled up to the length of the long one, and each empty token gets a 0.",
)
def q1(zeros: object, sentiment_tokenizer: object) -> str | None:
    row = sentiment_tokenizer(["Good.", "I love this film and the music."], padding=True)["attention_mask"][0]
    if isinstance(zeros, str):
        return f'"{zeros}" is a text, because of the quotation marks. Write a number, without quotation marks.'
    if isinstance(zeros, (list, tuple)):
        return f"`zeros` is {described(zeros)}. Do not write out the row: write how many zeros it has, as one number."
    if not _is_number(zeros):
        return f"`zeros` is {described(zeros)}. It should be a number: how many zeros the row has."
    if zeros == row.count(0):
        return None
    if zeros == 0:
        return "You wrote 0. That is so for the long text. But `[0]` asks for the first text, and that one is short."
    if zeros == row.count(1):
        return f"You wrote {zeros:g}. You counted the ones: the tokens that the model reads. The zeros are the others."
    if zeros == len(row):
        return f"You wrote {zeros:g}. That is how long the whole row is. Part of it is the text itself."
    return f"You wrote {zeros:g}. By how many tokens is the second text longer than the first? Full stops count too."


@exercise(
    "modify",
    solution="three = sentiment_tokenizer(\n"
    '    ["I love it.", "This was the worst film of the year.", "I saw it three times, and I would see it again."],\n'
    "    padding=True,\n"
    ")",
    hints=[
        "Look at the cell in section 5 that makes the name `batch`. Where do the two strings stand in it?",
        "Copy from `sentiment_tokenizer` to the end of the line. The third string comes behind the second one, after "
        "a comma, and before the bracket `]`.",
        'It begins like this: `sentiment_tokenizer(["I love it.", "This was the worst film of the year.", `. Then '
        "comes your string, then `]`, then a comma and the setting from section 5.",
    ],
    wrong=[
        Wrong(
            "copied, but nothing added",
            'three = sentiment_tokenizer(["I love it.", "This was the worst film of the year."], padding=True)',
            "2 texts",
        ),
        Wrong(
            "left padding out",
            'three = sentiment_tokenizer(["I love it.", "It was bad.", "I saw it three times."])',
            "not equally long",
        ),
        Wrong(
            "forgot the square brackets",
            'three = sentiment_tokenizer("I love it.", "This was the worst film of the year.", padding=True)',
            "only one row",
        ),
        Wrong(
            "the third text is not the longest",
            'three = sentiment_tokenizer(["I love it.", "This was the worst film of the year.", "Bad."], padding=True)',
            "Make it longer",
        ),
        Wrong(
            "wrote the strings, but no tokenizer",
            'three = ["I love it.", "This was the worst film.", "I saw it three times, and again now."]',
            "no numbers yet",
        ),
        Wrong(
            "kept one part of the answer",
            'three = sentiment_tokenizer(["I love it.", "Bad.", "I saw it again."], padding=True)["input_ids"]',
            "whole answer",
        ),
        Wrong(
            "took the other tokenizer",
            'three = tokenizer(["I love it.", "It was bad.", "I saw it three times, and again now."])',
            "another tokenizer",
        ),
    ],
    right="Three rows of one length. Now the first two have padding, and your text sets the length.",
)
def q2(three: object, sentiment_tokenizer: object) -> str | None:
    if not hasattr(three, "keys"):
        return _no_answer_of_a_tokenizer(three)
    if "input_ids" not in three or "attention_mask" not in three:
        return "`three` has no `input_ids` or no `attention_mask`. Keep the whole answer that the tokenizer gives."
    rows = [_plain(row) for row in three["input_ids"]]
    if not all(isinstance(row, list) for row in rows):
        return "There is only one row. Put all three strings between square brackets, `[` and `]`: together, a list."
    if any(row and sentiment_tokenizer.cls_token_id not in row for row in rows):
        return "These numbers come from another tokenizer. Begin with `sentiment_tokenizer`, as section 5 does."
    if len(rows) != 3:
        return (
            f"I looked for three texts, but {_texts(len(rows))} in it. Each string needs quotation marks and a comma."
        )
    lengths = [len(row) for row in rows]
    if len(set(lengths)) > 1:
        return f"The rows have {lengths[0]}, {lengths[1]} and {lengths[2]} tokens: not equally long. Ask for padding."
    real = [sum(_plain(row)) for row in three["attention_mask"]]
    if real[2] <= max(real[:2]):
        return f"The third text has {real[2]} tokens, and a text before it has {max(real[:2])}. Make it longer."
    return None


def _no_answer_of_a_tokenizer(three: object) -> str:
    if isinstance(three, (list, tuple)) and three and all(isinstance(each, str) for each in three):
        return "`three` holds strings, no numbers yet. Hand the list to `sentiment_tokenizer(…)`, as section 5 does."
    if isinstance(three, tuple):
        return "Your third string stands outside the list. Put it before the `]`, behind a comma."
    if isinstance(three, list):
        return "`three` is only one part, without names. Keep the whole answer: leave out `[…]` at the end."
    return f"`three` is {described(three)}. Hand a list of three strings to `sentiment_tokenizer`, as section 5 does."


def _plain(row: object) -> object:
    return row.tolist() if hasattr(row, "tolist") else row


def _texts(number: int) -> str:
    return {1: "only one text is"}.get(number, f"{number} texts are")


@exercise(
    "make",
    solution='my_text = "Dear customer, thank you for your letter."\n'
    'my_tokens = len(tokenizer(my_text)["input_ids"])\n'
    "my_price = my_tokens * 100_000 * 2 / 1_000_000",
    hints=[
        "Three lines: a string, a count, a sum. The first needs only your words between quotation marks.",
        'Section 7 counts like this: `len(tokenizer("…")["input_ids"])`. Between the inner brackets you can put the '
        "name `my_text`, without quotation marks.",
        "The price is the line with `price =` in section 7. Put `my_tokens` behind the `=`, where a language stands.",
    ],
    wrong=[
        Wrong(
            "counts letters",
            'my_text = "The king slept well last night."\n'
            "my_tokens = len(my_text)\n"
            "my_price = my_tokens * 100_000 * 2 / 1_000_000",
            "letters",
        ),
        Wrong(
            "counts words",
            'my_text = "Rumpelstiltskin slept."\nmy_tokens = 2\nmy_price = my_tokens * 100_000 * 2 / 1_000_000',
            "words",
        ),
        Wrong(
            "has the numbers, but not how many",
            'my_text = "The king slept."\nmy_tokens = tokenizer(my_text)["input_ids"]\nmy_price = 0.8',
            "`len`",
        ),
        Wrong(
            "counts the two parts of the answer",
            'my_text = "The king slept in the forest."\nmy_tokens = len(tokenizer(my_text))\n'
            "my_price = my_tokens * 100_000 * 2 / 1_000_000",
            "the parts of the answer",
        ),
        Wrong(
            "put the name in quotation marks",
            'my_text = "The king slept in the forest until the morning."\n'
            'my_tokens = len(tokenizer("my_text")["input_ids"])\n'
            "my_price = my_tokens * 100_000 * 2 / 1_000_000",
            'the string "my_text"',
        ),
        Wrong(
            "took the other tokenizer",
            'my_text = "The king slept."\n'
            'my_tokens = len(sentiment_tokenizer(my_text)["input_ids"])\n'
            "my_price = my_tokens * 100_000 * 2 / 1_000_000",
            "the other tokenizer",
        ),
        Wrong(
            "forgot to divide by a million",
            'my_text = "The king slept."\n'
            'my_tokens = len(tokenizer(my_text)["input_ids"])\n'
            "my_price = my_tokens * 100_000 * 2",
            "for a million tokens",
        ),
        Wrong(
            "priced the text once",
            'my_text = "The king slept."\n'
            'my_tokens = len(tokenizer(my_text)["input_ids"])\n'
            "my_price = my_tokens * 2 / 1_000_000",
            "once",
        ),
    ],
    right="Your text, your count, your price for sending. With a firm's tokenizer and prices, it works at work too.",
)
def q3(
    my_text: object, my_tokens: object, my_price: object, tokenizer: object, sentiment_tokenizer: object
) -> str | None:
    if not isinstance(my_text, str):
        return f"`my_text` is {described(my_text)}. It should be a text: words between quotation marks."
    if not my_text.strip():
        return "`my_text` is empty. Write some words between the quotation marks."
    return _wrong_count(my_text, my_tokens, tokenizer, sentiment_tokenizer) or _wrong_price(my_tokens, my_price)


def _wrong_count(text: str, count: object, tokenizer: object, other_tokenizer: object) -> str | None:
    right = len(tokenizer(text)["input_ids"])
    if isinstance(count, list) or hasattr(count, "keys"):
        return "`my_tokens` holds the tokens themselves. You want to know how many there are: `len` counts them."
    if not _is_number(count):
        return f"`my_tokens` is {described(count)}. It should be a number: how many tokens your text has."
    if count == right:
        return None
    you = f"`my_tokens` is {count:g}"
    if count == len(text):
        return f"{you}. That is how many letters, spaces and marks your text has. Cut it into tokens first, then count."
    if count == len(other_tokenizer(text)["input_ids"]):
        return f"{you}. That is what the other tokenizer counts. Take the storyteller's: its name is `tokenizer`."
    if count == len(text.split()):
        return f"{you}. That is how many words you wrote. Marks are tokens too, and a rare word is several."
    if count == len(tokenizer("my_text")["input_ids"]) and text != "my_text":
        return f'{you}. That is the string "my_text" counted. Leave out the quotation marks to mean what it stands for.'
    if count == len(tokenizer(text)):
        return f'{you}. You counted the parts of the answer. Pick the numbers first: `["input_ids"]`.'
    return f"{you}, but the tokenizer finds another number in `my_text`. Let it count `my_text`, not another text."


def _wrong_price(count: float, price: object) -> str | None:
    if isinstance(price, tuple):
        return "A comma cuts a number in pieces. Write `100_000` and `1_000_000`, as section 7 does."
    if not _is_number(price):
        return f"`my_price` is {described(price)}. It should be a number: the price in dollars."
    right = count * TIMES * DOLLARS_PER_MILLION / 1_000_000
    if _close(price, right):
        return None
    you = f"`my_price` is {f'{price:.8f}'.rstrip('0').rstrip('.')} dollars"
    if _close(price, right * 1_000_000):
        return f"{you}. The 2 dollars are for a million tokens, not for one. Divide by a million."
    if _close(price, right / TIMES):
        return f"{you}. That is for sending your text once. You send it 100 000 times."
    if _close(price, right / DOLLARS_PER_MILLION):
        return f"{you}. That would be right at 1 dollar for a million tokens. Here it is 2."
    return f"{you}. With `my_tokens` at {count:g}, sent 100 000 times, the sum is another one. Look at section 7 again."


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))


quiz1 = Question(
    "02", 1, section=1, right="b",
    replies={
        "a": "All tokens are equal here. The number does not say how much a word matters.",
        "b": "Like the number of a shelf: where to find it. In another tokenizer the same word has another number.",
        "c": "How often a word is used decides whether it stays whole. The number only says which token it is.",
    },
)  # fmt: skip
quiz2 = Question(
    "02", 2, section=4, right="c",
    replies={
        "a": "Only if a number is too large for the model. Mostly all numbers fit, and nothing warns you.",
        "b": "The numbers arrive unharmed. But each tokenizer keeps other tokens under them.",
        "c": "That is why you load a model and its tokenizer by the same name.",
    },
)  # fmt: skip
quiz3 = Question(
    "02", 3, section=7, right="a",
    replies={
        "a": "Every token that you do not send is free.",
        "b": "A space is mostly part of the token behind it, so it costs no more. Glued words are cut into more parts.",
        "c": "Two short words are often two tokens. One long word can be five or more, and you pay for each.",
    },
)  # fmt: skip
