"""The exercises of lesson 07: what an argument stands for, bigger pieces, a chain of two models as one function."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution='shown = "coffee!"',
    hints=[
        "The function is called in the last line. What stands in its brackets there?",
        "That is what `word` stands for while the function works. The `word` outside is another one.",
        'The function puts one mark behind what it got. Write both together: `shown = "..."`',
    ],
    wrong=[
        Wrong("thinks the name outside is meant", 'shown = "tea!"', "the line above the call"),
        Wrong("took the name for the text", 'shown = "word!"', "stands for what was handed over"),
        Wrong("forgot what the function adds", 'shown = "coffee"', "one more mark"),
        Wrong("thinks both are shown", 'shown = "tea coffee!"', "called once"),
        Wrong("wrote the call, not what it shows", "shown = \"shout('coffee')\"", "hands back"),
        Wrong("wrote a number", "shown = 6", "Write the text"),
    ],
    right="In the function, `word` stands for the argument: what the call has in its brackets.",
)
def q1(shown: object) -> str | None:
    if not isinstance(shown, str):
        return f"`shown` is {described(shown)}. Write the text that will be shown, between quotation marks."
    said = " ".join(shown.replace('"', " ").replace("'", " ").split()).replace(" !", "!")
    if "shout" in said:
        return f'You wrote "{shown}". That calls the function. What is shown is the text that it hands back.'
    if "tea" in said.lower() and "coffee" in said.lower():
        return f'You wrote "{shown}". The function is called once, so one word comes out. Which of the two?'
    if said.lower().rstrip("!") == "tea":
        return f'You wrote "{shown}". That is from the line above the call. What was handed over in the brackets?'
    if said.lower().rstrip("!") == "word":
        return f'You wrote "{shown}". `word` is only a name. It stands for what was handed over in the brackets.'
    if said == "coffee":
        return 'You wrote "coffee". And what does the function put behind it? There is one more mark.'
    if said.lower() == "coffee!" and said != "coffee!":
        return f'You wrote "{shown}". Nearly: the function leaves small letters small.'
    return (
        None
        if said == "coffee!"
        else f'You wrote "{shown[:40]}". Look at the last line: what goes in there, and what comes back?'
    )


TEN = "big_pieces = cut(page, 10)\n"


@exercise(
    "modify",
    solution=TEN + "big_summary = summarize(big_pieces[1])",
    hints=[
        "Find the line in section 5 that begins with `pieces = cut`. Its second argument is the size.",
        "Python counts from 0, so the second piece stands at place 1. Put that in square brackets behind its name.",
        "The second line calls a function with that piece as its argument: `big_summary = summarize(...)`.",
    ],
    wrong=[
        Wrong(
            "copied, but nothing changed",
            "big_pieces = cut(page, 5)\nbig_summary = summarize(big_pieces[1])",
            "5 sentences each",
        ),
        Wrong(
            "thinks the size is the number of pieces",
            "big_pieces = cut(page, 2)\nbig_summary = summarize(big_pieces[1])",
            "how many sentences",
        ),
        Wrong(
            "cut another text",
            "big_pieces = cut(train, 10)\nbig_summary = summarize(big_pieces[0])",
            "not the page",
        ),
        Wrong(
            "the name in quotation marks",
            'big_pieces = cut("page", 10)\nbig_summary = summarize(big_pieces[0])',
            'the word "page"',
        ),
        Wrong(
            "took one piece only",
            "big_pieces = cut(page, 10)[1]\nbig_summary = summarize(big_pieces)",
            "one text",
        ),
        Wrong("took the first piece", TEN + "big_summary = summarize(big_pieces[0])", "the first piece"),
        Wrong("forgot the summary", TEN + "big_summary = big_pieces[1]", "the piece itself"),
        Wrong("summarized the whole page", TEN + "big_summary = summarize(page)", "the whole page"),
        Wrong("took a small piece", TEN + "big_summary = summarize(pieces[1])", "small pieces"),
        Wrong("handed over the name alone", TEN + "big_summary = summarize", "needs its brackets"),
    ],
    right="One function cut, and the other wrote. Only the arguments say on what they work.",
    seconds=300,
)
def q2(big_pieces: object, big_summary: object, page: str, summarize: Callable[[str], str]) -> str | None:
    if isinstance(big_pieces, str):
        return "`big_pieces` is one text. It should be the whole list that `cut` hands back."
    if not isinstance(big_pieces, list) or not all(isinstance(piece, str) for piece in big_pieces):
        return f"`big_pieces` is {described(big_pieces)}. It should be the list of texts that `cut` hands back."
    sentences = page.removesuffix(".").split(". ")
    if big_pieces != _cut(sentences, 10):
        return _other_pieces(big_pieces, sentences)
    if callable(big_summary):
        return "`big_summary` is the function itself. To use it, it needs its brackets, with a text in them."
    if not isinstance(big_summary, str):
        return f"`big_summary` is {described(big_summary)}. It should be the text that `summarize` hands back."
    if big_summary in big_pieces:
        return "`big_summary` is the piece itself, word for word. Hand that piece to `summarize`."
    if big_summary == summarize(big_pieces[1]):
        return None
    if big_summary == summarize(page):
        return "That is the summary of the whole page. Hand over only the second of your pieces."
    if big_summary == summarize(big_pieces[0]):
        return "That is the summary of the first piece. Python counts from 0. Where does the second one stand?"
    if any(big_summary == summarize(piece) for piece in _cut(sentences, 5)):
        return "That is the summary of one of the small pieces from section 5. Take the second of your `big_pieces`."
    return f"`big_summary` is {described(big_summary)}. `summarize` makes another text of your second piece."


def _cut(sentences: list[str], size: int) -> list[str]:
    starts = range(0, len(sentences), size)
    return [". ".join(sentences[start : start + size]) + "." for start in starts]


def _other_pieces(pieces: list[str], sentences: list[str]) -> str:
    """What is wrong with pieces that are not the page in tens."""
    for size in range(1, len(sentences) + 1):
        if pieces == _cut(sentences, size):
            return (
                f"Your pieces have {size} sentences each. The second argument of `cut` says how many sentences "
                "a piece shall have: 10."
            )
    if pieces == ["page."]:
        return 'You cut the word "page". Without quotation marks, it is the name of the text.'
    if pieces and "".join(pieces) not in ". ".join(sentences) + ".":
        return f'Your first piece begins with "{pieces[0][:40]}". These are not the pieces of the page in tens.'
    return "You cut a text that is not the page. Hand over `page` as the first argument."


def _mood(short: str = "summarize(text)", feeling: str = 'emotions(short)[0]["label"]', back: str = "") -> str:
    """The code of a `mood_of`, for the solution and the mistakes."""
    return f"def mood_of(text):\n    short = {short}\n    feeling = {feeling}\n    return {back or 'short, feeling'}"


NEW_TEXTS = [
    "Clara Webb opened a small flower shop in Elmford on Monday. The rooms had been empty for two years. "
    "Her uncle built the shelves from old doors. It rained in the morning. Thirty customers came on the first day. "
    "One of them bought all the yellow tulips. A neighbour brought a cake, and somebody played the flute. "
    "In the evening there was not one rose left. Clara was very happy.",
    "In June Frank Cole from Harwick bought a radio for 80 pounds. It was red, with a big round button. "
    "He put it on the shelf in his kitchen, beside the clock. After three days it stopped working. "
    "He wrote four letters, and his daughter phoned twice. The shop refused to give the money back. "
    "His neighbour had the same trouble with a lamp. Frank was furious.",
]


@exercise(
    "make",
    solution=_mood(),
    hints=[
        "Section 6 does the same for the train report, line by line. In the function, the report is called `text`.",
        "The first blank is a call of `summarize`. The second asks `emotions` about the result of the first.",
        'The top answer is at place 0, and its name is under "label": `emotions(...)[0]["label"]`. '
        "What goes in the round brackets?",
    ],
    wrong=[
        Wrong("asked about the whole text", _mood(feeling='emotions(text)[0]["label"]'), "read the whole text"),
        Wrong("left the summary out", _mood(short="text"), "no summary"),
        Wrong("always the same text", _mood(short="summarize(train)"), "whatever I hand over"),
        Wrong("the name in quotation marks", _mood(feeling='emotions("short")[0]["label"]'), 'the word "short"'),
        Wrong("asked about another text", _mood(feeling='emotions(train)[0]["label"]'), "and not your summary"),
        Wrong("handed back the model's whole answer", _mood(feeling="emotions(short)"), "still in its list"),
        Wrong("handed back the entry", _mood(feeling="emotions(short)[0]"), "label and score together"),
        Wrong("took the score", _mood(feeling='emotions(short)[0]["score"]'), "is the score"),
        Wrong(
            "took the weakest label",
            _mood(feeling='emotions(short, top_k=None)[-1]["label"]'),
            "not on top",
        ),
        Wrong("hands back one of the two", _mood(back="feeling"), "one thing"),
        Wrong("hands them back the other way round", _mood(back="feeling, short"), "the other way round"),
        Wrong("shows instead of handing back", _mood(back="print(short, feeling)"), "`print`"),
        Wrong("wrote a feeling down", _mood(feeling='"joy"'), "never asked"),
    ],
    right="Two models, one command. A chain like this is how most real programs use models.",
    seconds=300,
)
def q3(mood_of: Callable[[str], object], summarizer: Any, emotions: Any) -> str | None:
    if not callable(mood_of):
        return f"`mood_of` is {described(mood_of)}. It should be a function: begin with `def mood_of(text):`."
    told = []
    for text in NEW_TEXTS:
        with _overheard(summarizer, "generate") as written, _overheard(emotions, "preprocess") as heard:
            got = mood_of(text)
        if mistake := _not_a_pair(got, emotions):
            return mistake
        short, feeling = got
        if not written or short == text:
            return "`short` is no summary: the model that makes texts short was not asked. Call `summarize`."
        told.append((text, short, feeling, heard))
    if told[0][1] == told[1][1]:
        return f'The summary is "{told[0][1][:40]}…", whatever I hand over. Use the argument, `text`.'
    return next((mistake for one in told if (mistake := _wrong_feeling(*one, emotions))), None)


def _not_a_pair(got: object, emotions: Any) -> str | None:
    """What is wrong with what `mood_of` handed back, if it is not a summary and a label."""
    if got is None:
        return "`mood_of` hands back nothing. `print` only shows. What stands behind `return` is handed back."
    if not isinstance(got, tuple | list) or len(got) != 2:
        thing = "one thing" if isinstance(got, str) else described(got)
        return f"`mood_of` hands back {thing}. It should hand back two: the summary, a comma, the feeling."
    short, feeling = got
    labels = set(emotions.model.config.id2label.values())
    if isinstance(short, str) and short in labels:
        return "`mood_of` hands back both, but the other way round. The summary comes first."
    if not isinstance(short, str):
        return f"`short` is {described(short)}. It should be the text that `summarize` hands back."
    if isinstance(feeling, list):
        return "`feeling` is still in its list. Take the first entry with `[0]`, and its label."
    if isinstance(feeling, dict):
        return '`feeling` is label and score together. Write `["label"]` behind it to take the label alone.'
    if isinstance(feeling, float):
        return f"`feeling` is {feeling:.2f}: that is the score. Take the label."
    if feeling not in labels:
        return f"`feeling` is {described(feeling)}. That is none of the labels of the emotions model."
    return None


def _wrong_feeling(text: str, short: str, feeling: str, heard: list[Any], emotions: Any) -> str | None:
    """What is wrong with the feeling, by what the emotions model was given to read."""
    read = [one.strip() for one in heard if isinstance(one, str)]
    if not read:
        return f'The feeling is "{feeling}", but the emotions model was never asked in your function.'
    if text.strip() in read:
        return "The emotions model read the whole text. Let it read the summary."
    if short.strip() not in read:
        if " " not in read[0]:
            return f'The emotions model read the word "{read[0]}". Hand over `short` without quotation marks.'
        return f'The emotions model read "{read[0][:40]}…", and not your summary. Hand over `short`.'
    top = emotions(short)[0]["label"]
    if feeling != top:
        return f'You took "{feeling}", which is not on top. The strongest emotion in that summary is another one.'
    return None


@contextmanager
def _overheard(thing: Any, method: str) -> Iterator[list[Any]]:
    """What a method of a model is given while the learner's function runs. Afterwards the model is as it was."""
    given: list[Any] = []
    real = getattr(thing, method)

    def listening(*things: Any, **settings: Any) -> Any:
        given.append(things[0] if things else settings)
        return real(*things, **settings)

    setattr(thing, method, listening)
    try:
        yield given
    finally:
        delattr(thing, method)


quiz1 = Question(
    "07", 1, section=3, right="b",
    replies={
        "a": "Most of it was cut off before the model saw it. That the text reads well does not show this.",
        "b": "The rest was cut off, and the model never saw it. Count the tokens to know how much that is.",
        "c": "It cannot choose from what it never saw. The cut comes first, and it goes by place, not by worth.",
    },
)  # fmt: skip
quiz2 = Question(
    "07", 2, section=4, right="a",
    replies={
        "a": "`print` is for your eyes. `return` is for the line that called, so a chain needs `return`.",
        "b": "They look alike when you try the function alone. In a chain, only `return` hands something on.",
        "c": "A function without `return` runs to its end, and then hands back nothing, without any error.",
    },
)  # fmt: skip
quiz3 = Question(
    "07", 3, section=7, right="c",
    replies={
        "a": "Harwick beat Elmford: all the names were in the report there, and still it was wrong.",
        "b": "It did not make up a name or a figure. It can make up a deed, or a reason, in small letters.",
        "c": "The check looks at words one by one. What they say together, a person has to read.",
    },
)  # fmt: skip
