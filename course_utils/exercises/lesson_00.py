"""The exercises of lesson 00: use a name twice, ask for a shorter tale, make a tale of one's own."""

from course_utils.exercises import Question, Wrong, ____, exercise, predict

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution="times = 2",
    hints=[
        "Everything between the brackets of `print` is shown. How many times does the name `beginning` stand there?",
        "Point at each `beginning` between the brackets and count. Write the number in figures: `times = ...`",
    ],
    wrong=[
        Wrong("thinks a name can be used once", "times = 1", "as often as you like"),
        Wrong("a number in quotation marks", 'times = "2"', "without quotation marks"),
        Wrong("counts letters or words", "times = 20", "You wrote 20"),
    ],
    right="`print` shows everything between its brackets, and a name can be used as often as you like.",
)
def q1(times: object) -> str | None:
    if isinstance(times, str) and not times.strip().isdigit():
        return f'"{times}" is a text. Write a number in figures, such as 7, without quotation marks.'
    if isinstance(times, str):
        return f'"{times}" is a text, because of the quotation marks. A number is written without quotation marks.'
    if times == 1:
        return "You wrote 1. But a name can be used as often as you like. Count it between the brackets."
    if times != 2:
        return f"You wrote {times}. Count how often the name `beginning` stands between the brackets of `print`."
    return None


@exercise(
    "modify",
    solution="short = storyteller(beginning, max_new_tokens=10, do_sample=False)",
    hints=[
        "Look at the cell in section 3 that made the first tale. Which number in it limits the pieces?",
        "Copy that line. Then write 10 where the 40 is.",
        "It begins like this: `short = storyteller(beginning, max_new_tokens=`. Now the number, and then the rest.",
    ],
    wrong=[
        Wrong(
            "copied, but nothing changed",
            "short = storyteller(beginning, max_new_tokens=40, do_sample=False)",
            "Write 10 behind",
        ),
        Wrong(
            "made it longer",
            "short = storyteller(beginning, max_new_tokens=60, do_sample=False)",
            "more than ten",
        ),
        Wrong(
            "took the text out of the answer",
            'short = storyteller(beginning, max_new_tokens=10, do_sample=False)[0]["generated_text"]',
            "only the text",
        ),
        Wrong("wrote the number alone", "short = 10", "the number 10"),
    ],
    right="The tale breaks off early, often inside a sentence. The model plans no ending: it goes on piece by piece.",
)
def q2(short: object, beginning: str, storyteller: object) -> str | None:
    if isinstance(short, str) and (short == beginning or not short.startswith(beginning)):
        return (
            "`short` is only a text. Copy the line of code, from `storyteller` on, without quotation marks around it."
        )
    if isinstance(short, str):
        return "`short` is only the text of the answer. Leave out `[0]` and what follows it: keep the whole answer."
    if isinstance(short, (int, float)):
        return f"`short` is the number {short}. Write the whole line, with the new number in it."
    text = short[0]["generated_text"]
    if not text.startswith(beginning):
        return "This tale has another beginning. Write `beginning` first in the brackets, without quotation marks."
    pieces = len(storyteller.tokenizer(text.removeprefix(beginning))["input_ids"])
    if pieces > 12:
        return f"It added {pieces} pieces: more than ten. Write 10 behind `max_new_tokens=`."
    return None


@exercise(
    "make",
    solution='my_beginning = "In the middle of the forest stood a house that"\n'
    "my_tale = storyteller(my_beginning, max_new_tokens=60, do_sample=False)",
    hints=[
        "You need two lines. The first gives a name to your beginning. The second asks the storyteller to go on.",
        'The first line: `my_beginning = "In the middle of the forest"`. Choose your own words.',
        "The second line: `my_tale = storyteller(my_beginning, max_new_tokens=60, do_sample=False)`.",
    ],
    wrong=[
        Wrong(
            "used the old beginning",
            'my_beginning = "In the forest stood a house that"\n'
            "my_tale = storyteller(beginning, max_new_tokens=60, do_sample=False)",
            "does not begin with your words",
        ),
        Wrong(
            "forgot to change the number",
            'my_beginning = "In the forest stood a house that"\n'
            "my_tale = storyteller(my_beginning, max_new_tokens=20, do_sample=False)",
            "`max_new_tokens=60`",
        ),
        Wrong("gave no tale", 'my_beginning = "In the forest"\nmy_tale = my_beginning', "only your beginning"),
    ],
    right="Your words, and a tale nobody has read before. You gave two names, called a model, and kept its answer.",
)
def q3(my_beginning: object, my_tale: object, storyteller: object) -> str | None:
    if not isinstance(my_beginning, str) or not my_beginning.strip():
        return "Write some words for `my_beginning`, between quotation marks."
    if isinstance(my_tale, (int, float)):
        return f"`my_tale` is only the number {my_tale}. Write the whole storyteller line, with 60 in it."
    if isinstance(my_tale, str) and my_tale != my_beginning and my_tale.startswith(my_beginning):
        return "`my_tale` is only the text of the answer. Leave out `[0]` and what follows it."
    if isinstance(my_tale, str):
        return "`my_tale` is only your beginning, or only a text. Ask the storyteller: `my_tale = storyteller(...)`."
    text = my_tale[0]["generated_text"]
    if not text.startswith(my_beginning):
        return (
            f'The tale does not begin with your words "{my_beginning}". Put `my_beginning` in without quotation marks.'
        )
    pieces = len(storyteller.tokenizer(text.removeprefix(my_beginning))["input_ids"])
    if pieces > 70:
        return f"It added {pieces} pieces. Write `max_new_tokens=60` in the brackets."
    if pieces < 45:
        return f"It added {pieces} pieces. Write `max_new_tokens=60`. Is it 60 already? Then try another beginning."
    return None


quiz1 = Question(
    "00", 1, section=2, right="b",
    replies={
        "a": "The page keeps what it showed. But tomorrow the kernel is a new one, and it does not know the name yet.",
        "b": "Run the cell that gives the name first. Run All Cells in the menu Run does all of them in order.",
        "c": "Your text and code are saved with the page. Only the names in the kernel's memory are gone.",
    },
)  # fmt: skip
quiz2 = Question(
    "00", 2, section=3, right="c",
    replies={
        "a": "A language model looks nothing up, not even in the texts it has read. It writes what sounds likely.",
        "b": "Nothing is broken. The model writes what sounds likely, true or not.",
        "c": "Sounding right and being right are two things.",
    },
)  # fmt: skip
quiz3 = Question(
    "00", 3, section=6, right="b",
    replies={
        "a": "Closing the page does not switch the machine off. Somebody still pays for it.",
        "b": "Press Pause, and set a sleep time too. A visit wakes a sleeping Space, but not a paused one.",
        "c": "It costs the same whether you use it or look at it. It bills while it is on.",
    },
)  # fmt: skip
