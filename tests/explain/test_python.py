"""A beginner's slips, each made for real: what the box says, and that the kernel still reports the true error."""

import pytest

from tests.explain.kernel import Kernel

CASES = [
    # what was run before, the cell, the error's name, words from the box
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
    assert not fresh.run(before).ename
    answer = fresh.run(cell)
    assert answer.ename == ename
    assert "Why: " in answer.text and "What to do: " in answer.text
    for word in words:
        assert word in answer.text
        assert word.replace("`", "") in answer.page


def test_a_blank_of_the_exercises_that_reached_a_library(fresh: Kernel) -> None:
    """The class as the exercises have it: an object that shows itself as a blank."""
    fresh.run("class Blank:\n    __repr__ = lambda self: '____'\n____ = Blank()")
    answer = fresh.run("import json\njson.loads(____)")
    assert answer.ename == "TypeError"
    assert "There is still a blank in this cell" in answer.text


def test_a_blank_in_a_comment_is_not_blamed(fresh: Kernel) -> None:
    answer = fresh.run("# put it in place of ____\n'____' + 3")
    assert "blank" not in answer.text and "A text and something that is not a text" in answer.text


def test_asking_what_a_name_stands_for_runs_no_code_again(fresh: Kernel) -> None:
    fresh.run("runs = []\ndef ask():\n    runs.append(1)\n    return [{'label': 1}]")
    assert 'ask()[0]["label"]' in fresh.run('ask()["label"]').text
    assert fresh.run("print(len(runs))").printed.strip() == "1"


def test_a_key_missing_inside_a_library_is_not_laid_at_the_learners_door(fresh: Kernel) -> None:
    answer = fresh.run("import string\nstring.Template('$a').substitute({})")
    assert answer.ename == "KeyError"
    assert answer.text == ""
    assert len(answer.traceback) > 1


def test_memory_that_is_not_there(fresh: Kernel) -> None:
    answer = fresh.run("x = bytearray(10**18)")
    assert answer.ename == "MemoryError"
    assert "memory is not enough" in answer.text
