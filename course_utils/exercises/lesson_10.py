"""The exercises of lesson 10: what each yield puts on the page, a system message, a bot that streams."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]

AT_THE_END = "Hello to you too"
STEPS = ("Let me think", "Let me think about Hello", AT_THE_END)


@exercise(
    "predict",
    solution=f'at_the_end = "{AT_THE_END}"',
    hints=[
        "A page shows the newest text in the place of the one before. Which `yield` is the last?",
        "In the last `yield`, the name `message` stands for what the visitor typed. Put that in its place.",
    ],
    wrong=[
        Wrong("thinks that yield ends the function", 'at_the_end = "Let me think"', "That is what `return` does"),
        Wrong("stops at the second", 'at_the_end = "Let me think about Hello"', "One more `yield` follows"),
        Wrong(
            "puts the texts behind each other",
            'at_the_end = "Let me think Let me think about Hello Hello to you too"',
            "in the same place",
        ),
        Wrong("takes the name for the text", 'at_the_end = "message to you too"', "stands for what the visitor typed"),
        Wrong("forgets what is added", 'at_the_end = "Hello"', "adds something to it"),
    ],
    right="Each text took the place of the one before. So a function that streams always yields all of it.",
)
def q1(at_the_end: object) -> str | None:
    if not isinstance(at_the_end, str):
        return f"`at_the_end` is {described(at_the_end)}. Write the text, between quotation marks."
    said = " ".join(at_the_end.replace("*", "").split()).strip(" .!\"'").lower()
    if said == AT_THE_END.lower():
        return None
    if said == STEPS[0].lower():
        return (
            "You wrote the first text, as if the function ended there. That is what `return` does. "
            "After a `yield`, the function goes on."
        )
    if said == STEPS[1].lower():
        return "You wrote the second text. One more `yield` follows. What does the page do with the text before it?"
    if "message" in said:
        return "You kept the word `message`. It is a name: it stands for what the visitor typed."
    if said.count("hello") + said.count("think") > 1:
        return "You put several texts behind each other. The page shows each new one in the same place as the last."
    if said == "hello":
        return "You wrote what the visitor typed. The last `yield` takes that, and adds something to it."
    return f'You wrote "{at_the_end[:60]}". Look at the last `yield` only, and put *Hello* where it says `message`.'


POLITE = "\n\n\ndef polite_messages(message, history):\n    return [manners, *messages_for(message, history)]"
EARLIER = [{"role": "user", "content": "Good morning!"}, {"role": "assistant", "content": "Good morning to you!"}]


@exercise(
    "modify",
    solution='manners = {"role": "system", "content": "You are a pirate."}' + POLITE,
    hints=[
        "A message has two parts, each with a name and a colon. Section 2 shows some, in the cell `history =`.",
        'Its first part is the role. Here it is not `"user"`. Lesson 06 says which role tells a model how to behave.',
        'It begins like this: `manners = {"role": "system", "content": `. What follows is up to you.',
    ],
    wrong=[
        Wrong("a text alone", 'manners = "You are a pirate."' + POLITE, "only a text"),
        Wrong("commas in place of colons", 'manners = {"role", "system", "content", "You are a pirate."}' + POLITE,
              "stands a colon"),
        Wrong("a capital letter", 'manners = {"role": "System", "content": "You are a pirate."}' + POLITE,
              "small letters"),
        Wrong("the role of the visitor", 'manners = {"role": "user", "content": "You are a pirate."}' + POLITE,
              'has the role "user"'),
        Wrong("a list around it", 'manners = [{"role": "system", "content": "You are a pirate."}]' + POLITE,
              "square brackets"),
        Wrong("the role as the name of a part", 'manners = {"system": "You are a pirate."}' + POLITE,
              'a part called "system"'),
        Wrong("says nothing", 'manners = {"role": "system", "content": ""}' + POLITE, "is empty"),
        Wrong(
            "puts it at the end",
            'manners = {"role": "system", "content": "You are a pirate."}\n\n\n'
            "def polite_messages(message, history):\n    return [*messages_for(message, history), manners]",
            "stands first",
        ),
    ],
    right="From now on each conversation begins with your words. On a Space, write them into a variable named "
    "`INSTRUCTIONS`: `app.py` reads it.",
)  # fmt: skip
def q2(manners: object, polite_messages: Callable[..., object], messages_for: Callable[..., list]) -> str | None:
    if isinstance(manners, str):
        return "`manners` is only a text. A message needs a role as well: both stand in curly brackets, by their names."
    if isinstance(manners, list):
        return (
            "`manners` has square brackets around it, so it is a list. The list comes in the function. Leave them out."
        )
    if isinstance(manners, set):
        return 'Behind the name of a part stands a colon, not a comma: `"role": …, "content": …`.'
    if not isinstance(manners, dict):
        return f"`manners` is {described(manners)}. Put a message in curly brackets, as in the cell `history =`."
    if mistake := _no_system_message(manners):
        return mistake
    messages = polite_messages("Who are you?", EARLIER)
    if not isinstance(messages, list) or manners not in messages:
        return "`polite_messages` does not hand back a list with `manners` in it. Its line was right: let it stand."
    if messages[0] != manners:
        return "The system message stands first, before all that was said. Put `manners` at the beginning again."
    if messages != [manners, *messages_for("Who are you?", EARLIER)]:
        return "Behind `manners` the conversation should follow. Let the line in `polite_messages` stand as it was."
    return None


def _no_system_message(manners: dict[Any, Any]) -> str | None:
    for part in manners:
        if part not in ("role", "content"):
            return f'Your message has a part called "{part}". A message has two parts: "role" and "content".'
    if "role" not in manners or "content" not in manners:
        return f'Your message has no "{"role" if "role" not in manners else "content"}". It needs both parts.'
    if manners["role"] != "system":
        if str(manners["role"]).lower() == "system":
            return f'You wrote the role as "{manners["role"]}". Write it in small letters.'
        return f'Your message has the role "{manners["role"]}". Another role tells the model how to behave.'
    if not isinstance(manners["content"], str):
        return f"The content is {described(manners['content'])}. Say it in words, between quotation marks."
    return None if manners["content"].strip() else "The content is empty. Say how the model shall behave."


def _parrot(written: str, shown: str) -> str:
    """The code of a `parrot`, for the solution and the mistakes."""
    return (
        'def parrot(message, history):\n    written = ""\n    for word in message.split():\n'
        f"        written = {written}\n        yield {shown}"
    )


HEARD = "Who is a clever bird?"
GROWING = 'written + word + " "'


@exercise(
    "make",
    solution=_parrot(GROWING, "written"),
    hints=[
        "Section 3 has a loop like this one, in `answer`. There, `written` grows by a piece each time.",
        "Behind `written` comes the new word, and behind that a space. A plus puts texts together.",
        "The first blank begins with `written + word`. What is missing behind it? The second blank is one name.",
    ],
    wrong=[
        Wrong("keeps only the word", _parrot('word + " "', "written"), 'only "bird?" stands on the page'),
        Wrong("shows only the word", _parrot(GROWING, "word"), "forgets the words before"),
        Wrong("no spaces", _parrot("written + word", "written"), "no space"),
        Wrong("the whole message at once", _parrot("message", "written"), "all at once"),
        Wrong("the name in quotation marks", _parrot('written + "word" + " "', "written"), 'the word "word"'),
        Wrong("the names in quotation marks", _parrot('"written + word"', "written"), 'the word "written"'),
        Wrong("prints", _parrot(GROWING, "print(written)"), "Leave `print` out"),
        Wrong("the new word in front", _parrot('word + " " + written', "written"), "backwards"),
        Wrong("return in place of yield", _parrot(GROWING, "written").replace("yield", "return"), "`return`"),
    ],
    right="Your bot streams, and no model is in it. A page shows whatever a function yields.",
)
def q3(parrot: Callable[[str, list], object]) -> str | None:
    given = parrot(HEARD, [])
    if isinstance(given, str):
        return f'`parrot` hands back "{given.strip()}" and ends. That is what `return` does. Use `yield` again.'
    if not isinstance(given, Iterator):
        return f"`parrot` hands back {described(given)}. It should yield a text for each word."
    words = HEARD.split()
    texts = list(islice(given, len(words) + 1))
    if len(texts) != len(words):
        return f'I said "{HEARD}". It has {len(words)} words, but `parrot` yields {_counted(len(texts), words)}.'
    for text in texts:
        if text is None:
            return "It yields `None`. Leave `print` out: `yield` hands over the text itself."
        if not isinstance(text, str):
            return f"It yields {described(text)}. A page wants text."
    return _what_is_wrong([" ".join(text.split()) for text in texts], words)


def _counted(number: int, words: list[str]) -> str:
    return f"{number} texts" if number < len(words) else "more texts than that"


def _what_is_wrong(texts: list[str], words: list[str]) -> str | None:
    """What the page would show, against what it should show: the words so far."""
    last = texts[-1]
    if texts == [" ".join(words[: number + 1]) for number in range(len(words))]:
        return None
    if all(text == HEARD for text in texts):
        return "The whole message stands there all at once. It should grow by one `word` each time."
    if last == "".join(words):
        return f'I got "{last}", with no space between the words. Add one behind each word.'
    for name in ("written", "word"):
        if name in last:
            return f'I said "{HEARD}", and it says the word "{name}". The name `{name}` stands without quotation marks.'
    if last.split() == words[::-1]:
        return f'It speaks backwards: "{last}". The new word belongs behind what is written.'
    if last == words[-1]:
        return f'At the end only "{last}" stands on the page: it forgets the words before. The page wants all of them.'
    return f'I said "{HEARD}". At the end the page shows "{last[:60]}". Look at both blanks.'


quiz1 = Question(
    "10", 1, section=2, right="b",
    replies={
        "a": "A small model can use what stands in its messages. First make sure that the name gets there.",
        "b": "The page hands everything over. What your function does not pass on, the model never sees.",
        "c": "A closed page forgets, that is true. But here it forgot while you were talking.",
    },
)  # fmt: skip
quiz2 = Question(
    "10", 2, section=1, right="c",
    replies={
        "a": "It may be slower, but that would be no harm. Think about who can open such a link.",
        "b": "Nobody has to log in. A link that is passed on opens the page for anybody.",
        "c": "A link is passed on in a second, and then strangers use your computer. A Space is the better way.",
    },
)  # fmt: skip
quiz3 = Question(
    "10", 3, section=5, right="a",
    replies={
        "a": "A secret reaches the program, and nobody can read it on the Space's page, not even you.",
        "b": "Everybody who may see the Space can read its variables. A key is for the program alone.",
        "c": "Private today, public tomorrow: then your key is public too. It even stays in the older commits.",
    },
)  # fmt: skip
