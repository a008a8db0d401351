"""A beginner's slips, each made for real: what the box says, and that the kernel still reports the true error."""

import pytest

from tests.kernel import Kernel

CASES = [
    # what was run before, the cell, the error's name, words from the box
    ("", "hint()", "NameError", ["which exercise you mean", "q1.hint()"]),
    ("", 'answer("a")', "NameError", ['quiz1.answer("a")']),
    ("from course_utils.exercises.lesson_00 import q1", "q1 = 5\nq1.check()", "AttributeError",
     ["`q1` is no longer the exercise", "take another name"]),
    ("def tell(): pass", "tell(5)", "TypeError", ["`tell` got more", "takes nothing in its brackets, and got 1"]),
    ("def tell(text): pass", 'tell("a", "b")', "TypeError", ["takes 1 thing in its brackets, and got 2"]),
    ("", 'primt("a")', "NameError", ["`primt`", "Did you mean `print`?"]),
    ("", "x = true", "NameError", ["Did you mean `True`?"]),
    ('beginning = "Once"', "print(begining)", "NameError", ["Did you mean `beginning`?", "`beginning` in place of"]),
    ("", "print(POSITIVE)", "NameError", ["quotation marks", '"POSITIVE"']),
    ('given = "x"', "print(hello)", "NameError", ['"hello"']),
    ('given = "x"', "storyteller(given)", "NameError", ["No cell that was run has given this name"]),
    ("", 'model_for("storyteller")', "NameError", ["from course_utils import model_for"]),
    ("", "AutoTokenizer.from_pretrained('x')", "NameError", ["from transformers import AutoTokenizer"]),
    ("", "print(tale)\ntale = 1", "NameError", ["too early", "further up"]),
    ("", "def f():\n    print(n)\n    n = 1\nf()", "UnboundLocalError", ["`n`", "further down"]),
    ("", 'print("a"', "SyntaxError", ["never closed", "`(` in line 1", "Add a `)`"]),
    ("", "x = [1, 2\ny = 3", "SyntaxError", ["never closed", "`[` in line 1"]),
    ("", 'print("a)', "SyntaxError", ["A quotation mark is missing in line 1"]),
    ("", 's = """abc\nmore', "SyntaxError", ["three quotation marks"]),
    ("", "x = (1, 2]", "SyntaxError", ["`(` is closed by `]`"]),
    ("", "x = 1)", "SyntaxError", ["one closing bracket too many"]),
    ("x = 1", "if x == 1\n    print(x)", "SyntaxError", ["A colon is missing in line 1"]),
    ("x = 1", "if x = 1:\n    print(x)", "SyntaxError", ["`==` asks whether two things are equal"]),
    ("", "1 = x", "SyntaxError", ["with the name on the left"]),
    ("", 'print("a" 3)', "SyntaxError", ["Perhaps a comma?"]),
    ("", "print(“hello”)", "SyntaxError", ["the sign `“`", 'Write the plain `"`']),
    ("", 'print "hello"', "SyntaxError", ["Brackets are missing after `print`", 'print("hello")']),
    ("", "this is my text", "SyntaxError", ["cannot read line 1"]),
    ("", "for i in [1]:\nprint(i)", "IndentationError", ["Line 2 should begin with four spaces"]),
    ("", "x = 1\n  y = 2", "IndentationError", ["Line 2 begins with a number of spaces that does not fit"]),
    ('names = [{"start": 3, "end": 8}]', '"Maria"[start : end]', "NameError", ['names[0]["start"]', "which entry"]),
    ("", '"Maria"["start" : "end"]', "TypeError", ["Python needs numbers", "Take them from one entry"]),
    ('entry = {"start": 1}', '"Maria"[entry]', "TypeError", ["Python needs numbers"]),
    ("from course_utils import model_for\nemotions = 5", "model_for(emotions)", "TypeError", ["no quotation marks"]),
    ("ids = [7, 8]", "ids * 100_000 * 2 / 1_000_000", "TypeError", ["len(ids) * 100_000 * 2 / 1_000_000"]),
    ('from transformers import BatchEncoding\ncut = BatchEncoding({"input_ids": [1]})', "cut * 2 / 3", "TypeError",
     ["a tokenizer's whole answer", 'Pick `["input_ids"]`']),
    ("", '"3" + 3', "TypeError", ["A text and something that is not a text", "str(...)"]),
    ("", '3 + "3"', "TypeError", ["A text and something that is not a text"]),
    ("", '{"a": 1} - 1', "TypeError", ["`-` does not work between a dictionary and a number"]),
    ('word = "cat"', "word(3)", "TypeError", ["`word` is a text", "Remove the round brackets"]),
    ("", "print = 3\nprint(3)", "TypeError", ["del print"]),
    ("", "len(5)", "TypeError", ["only a number"]),
    ("", "for i in 5: pass", "TypeError", ["only a number", "range(5)"]),
    ("x = None", "x[0]", "TypeError", ["`x` is nothing"]),
    ("", 'print("a").upper()', "AttributeError", ['`print("a")` is nothing']),
    ('word = "cat"', "word.uper()", "AttributeError", ["Did you mean `upper`?"]),
    ("", "import math\nmath.sqroot(2)", "AttributeError", ["the library `math`"]),
    ("def tell(text, times): pass", 'tell(tex="a", times=1)', "TypeError", ["`tell`", "Did you mean `text=`?"]),
    ("def tell(text, times): pass", 'tell("a")', "TypeError", ["What is missing: `times`"]),
    ('answer = [{"label": "POSITIVE"}]', 'answer["label"]', "TypeError",
     ["`answer` is a list with 1 entry", 'answer[0]["label"]']),
    ('answer = [{"label": "POSITIVE"}]', "answer.label", "AttributeError", ['answer[0]["label"]']),
    ('answer = [{"label": "POSITIVE"}]', "answer[1]", "IndexError", ["`answer` has 1 entry", "answer[0]"]),
    ("answer = [1, 2, 3]", "answer[3]", "IndexError", ["3 entries", "from 0 to 2"]),
    ("answer = []", "answer[0]", "IndexError", ["`answer` is empty"]),
    ('answer = [{"label": "POSITIVE", "score": 1}]', 'answer[0]["labels"]', "KeyError",
     ["`answer[0]` has no entry called `labels`", "Did you mean `label`?", "`label`, `score`"]),
    ("", 'float("1,5")', "ValueError", ["a point in place of the comma"]),
    ("", 'int("three")', "ValueError", ["not written as a number"]),
    ("", "1 / 0", "ZeroDivisionError", ["divided by zero"]),
    ('found = {1: {"start": 2}}', "found[1][start]", "NameError",
     ["does not know the name `start`", "the name of a part needs quotation marks", '"start"']),
    ('answers = [{"label": 1}, {"label": 2}]', "print(answers[1][label])", "NameError", ['"label"']),
    ('inputs, input_id = {"input_ids": 2}, 3', "inputs[input_ids]", "NameError", ['"input_ids"']),
    ("parts, index = [1], 0", "parts[indx]", "NameError", ["Did you mean `index`?"]),
    ("rows, index = [[1], [2]], 0", "rows[0][indx]", "NameError", ["Did you mean `index`?"]),
    ('text = "a cat"', "text[1, 3]", "TypeError", ["need a colon between them, not a comma", "text[1:3]"]),
    ("numbers = [1, 2, 3]", "numbers[1, 3]", "TypeError", ["need a colon between them", "numbers[1:3]"]),
    ('answer = [{"label": 1}]', 'answer[0, "label"]', "TypeError", ['answer[0]["label"]']),
    ('my_text = "Ines is here"', 'my_text["Ines"]', "TypeError",
     ["`my_text` is a text", "places, not parts with names", '"Ines" in my_text']),
    ('answer = {"label": "good"}', 'answer["label"]["score"]', "TypeError",
     ['`answer["label"]` is a text', "Leave the last pair"]),
    ("tokens = [1, 2]", "100 / tokens", "TypeError", ["count what is in the list", "100 / len(tokens)"]),
    ("tokens = [1, 2]", "tokens - 1", "TypeError", ["len(tokens) - 1"]),
    ("tokens = [1, 2]", "tokens ** 2", "TypeError", ["len(tokens) ** 2"]),
    ("tokens = [1, 2]", "tokens * 0.5", "TypeError", ["write `len(...)` around it"]),
    ("tokens = [1, 2]", "tokens > 1", "TypeError",
     ["`>` does not work between a list and a number", "len(tokens) > 1"]),
    ("tokens = [1, 2]", "tokens + 3", "TypeError", ["tokens + [3]", "`len(...)`"]),
    ('age = "30"', "age > 18", "TypeError", ["`int(...)`"]),
    ("last = 2", "(last + 0,1).softmax(-1)", "AttributeError",
     ["Python writes a decimal point: `0.1`, not `0,1`", "(last + 0.1)"]),
    ("last = 2", "(last / 0.5,1).softmax(-1)", "AttributeError", ["has nothing called `softmax`"]),
    ("timer = 14,0", "timer + 1.5", "TypeError", ["a decimal point: `14.0`, not `14,0`", "timer = 14.0"]),
    ("timer = 14,0", "timer / 2", "TypeError", ["timer = 14.0"]),
    ("timer = 14,0", "timer * 2.5", "TypeError", ["timer = 14.0"]),
    ("", "dict(top=3, temperature=0,7)", "SyntaxError", ["`0.7`, not `0,7`", "dict(top=3, temperature=0.7)"]),
    ("", "model.generate(**inputs, temperature=2,0)", "SyntaxError",
     ["`2.0`, not `2,0`", "model.generate(**inputs, temperature=2.0)"]),
    ("", "storyteller(\n    **inputs,\n    temperature=2,0,\n    3\n)", "SyntaxError",
     ["`2.0`, not `2,0`", "temperature=2.0,"]),
    ("", 'print("a", sep="-", 3)', "SyntaxError", ["A setting needs its name in front", "line 1"]),
    ("", "print(**{}, 3)", "SyntaxError", ["A setting needs its name in front"]),
    ("", "x = 100 000", "SyntaxError", ["no space: write `100_000` or `100000`", "x = 100000"]),
    ("", 'print("1 000", 1 000 500)', "SyntaxError", ["`1_000_500`", 'print("1 000", 1000500)']),
    ("", "x = 1 050", "SyntaxError", ["`1_050`"]),
    ("", "x =\u00a01", "SyntaxError", ["a sign that cannot be seen"]),
    ("", 'round(float("nan"))', "ValueError", ["no number could be worked out", "Try a longer text"]),
    ("", 'int(float("inf"))', "OverflowError", ["The result is `inf`"]),
    ("", "def f(x):\n    return f(x)\nf(1)", "RecursionError", ["called itself again and again"]),
    ("", "a, b = [1, 2, 3]", "ValueError", ["There are 2 names", "more things"]),
    ("", "a, b, c = [1, 2]", "ValueError", ["There are 3 names", "fewer things"]),
    ("", "for a, b in [1]: pass", "TypeError", ["several names, and on the right only a number"]),
    ("", "different = two", "NameError", ["does not know the name `two`", "Write the number in figures: `2`"]),
    ("", "print(no)", "NameError", ["yes is `True` and no is `False`", "Write `False`, with a capital letter"]),
    ("", "range(one)", "NameError", ["in figures: `1`"]),
    ("", "Ten + 1", "NameError", ["in figures: `10`"]),
    ("Two = 2", "two + 1", "NameError", ["Did you mean `Two`?"]),
    ('answer = {"two": 2}', "answer[two]", "NameError", ["Put quotation marks around it"]),
    ("", 'dict(**"a text")', "TypeError", ["unpack a dictionary. They stand before a text"]),
    ('open("story.txt", "w").close()', 'open("stori.txt")', "FileNotFoundError", ["Did you mean `story.txt`?"]),
    ("", 'open("/dev/full", "w", buffering=1).write("a\\n")', "OSError", ["The disk is full", "!hf cache ls"]),
    ("", "import trasformers", "ModuleNotFoundError", ["Did you mean `transformers`?"]),
    ("", "import sklearn", "ModuleNotFoundError", ["%pip install scikit-learn"]),
    ("", "import a_thing_nobody_made", "ModuleNotFoundError", ["not installed here", "Check the spelling"]),
    ("", "from course_utils import model_four", "ImportError", ["Did you mean `model_for`?"]),
    ("", "1 / ____", "NameError", ["There is still a blank in this cell"]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "cell", "ename", "words"), CASES, ids=[case[1][:40] for case in CASES])
def test_what_the_box_says(before: str, cell: str, ename: str, words: list[str], fresh: Kernel) -> None:
    assert not fresh.run(before).error
    answer = fresh.run(cell)
    assert answer.error == ename
    assert "Why: " in answer.text and "What to do: " in answer.text
    for word in words:
        assert word in answer.text
        assert word.replace("`", "") in answer.page


def test_a_blank_of_the_exercises_that_reached_a_library(fresh: Kernel) -> None:
    """The class as the exercises have it: an object that shows itself as a blank."""
    fresh.run("class Blank:\n    __repr__ = lambda self: '____'\n____ = Blank()")
    answer = fresh.run("import json\njson.loads(____)")
    assert answer.error == "TypeError"
    assert "There is still a blank in this cell" in answer.text


def test_a_blank_in_a_comment_is_not_blamed(fresh: Kernel) -> None:
    answer = fresh.run("# put it in place of ____\n'____' + 3")
    assert "blank" not in answer.text and "A text and something that is not a text" in answer.text


def test_asking_what_a_name_stands_for_runs_no_code_again(fresh: Kernel) -> None:
    fresh.run("runs = []\ndef ask():\n    runs.append(1)\n    return [{'label': 1}]")
    assert 'ask()[0]["label"]' in fresh.run('ask()["label"]').text
    assert fresh.run("print(len(runs))").text.strip() == "1"


def test_a_key_missing_inside_a_library_is_not_laid_at_the_learners_door(fresh: Kernel) -> None:
    answer = fresh.run("import string\nstring.Template('$a').substitute({})")
    assert answer.error == "KeyError"
    assert answer.text == ""
    assert "\n" in answer.traceback


def test_memory_that_is_not_there(fresh: Kernel) -> None:
    answer = fresh.run("x = bytearray(10**18)")
    assert answer.error == "MemoryError"
    assert "memory is not enough" in answer.text
