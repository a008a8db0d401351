"""The engine itself: four outcomes, never an exception, never a change, never a hang."""

import threading
import time
from pathlib import Path

import pytest

from course_utils import exercises, record
from course_utils.exercises import Wrong, ____, exercise, timed
from course_utils.exercises.blank import has_blank
from course_utils.exercises.exercise import described
from course_utils.lessons import find, reading

SOLUTION = "words = ['a', 'b']\ndef longer(text):\n    return text + '!'"


@exercise("make", solution=SOLUTION, hints=["h1", "h2"], wrong=[Wrong("", "", "")], right="Well done.", seconds=1)
def q1(words: list, longer: object) -> str | None:
    words.append("changed by the check")
    return None if len(longer("ab")) > 2 else f"`longer` gave back {longer('ab')}, which is not longer."


def add(text: str) -> str:
    return text + "!"


def judged(**names: object) -> tuple[str, str]:
    outcome = q1.judge(names)
    return outcome.what, outcome.message


def test_the_name_and_lesson_come_from_where_it_stands() -> None:
    assert (q1.name, q1.lesson, q1.answers()) == ("q1", "engine", ["words", "longer"])


def test_a_name_that_is_not_there_yet_is_not_started() -> None:
    what, message = judged(words=[])
    assert what == "not started" and "`longer`" in message


def half_done(text: str) -> str:
    return text + ____


@pytest.mark.parametrize("blank", [____, ____("x")[0] + 1, half_done, lambda text: "____", [1, {"a": ____}]])
def test_a_blank_anywhere_is_not_started(blank: object) -> None:
    assert judged(words=[], longer=blank)[0] == "not started"


def test_a_blank_can_be_used_like_anything() -> None:
    assert f"{____} {____!r} {____:>10}" == "____ ____ ____"
    assert has_blank(____.generate(x=1)["a"] * 2) and list(____) == [] and not ____
    with pytest.raises(AttributeError):
        ____._repr_html_  # noqa: B018


def test_correct_and_the_learners_list_is_as_it_was() -> None:
    words = ["a"]
    assert judged(words=words, longer=add) == ("correct", "Well done.")
    assert words == ["a"]


def test_not_yet_names_the_mistake() -> None:
    assert judged(words=[], longer=lambda text: text) == ("not yet", "`longer` gave back ab, which is not longer.")


def test_a_strange_value_is_named_in_words() -> None:
    what, message = judged(words=[], longer=5)
    assert what == "not yet" and "`longer` is the number 5" in message


def test_an_endless_loop_ends_in_words_and_leaves_no_thread() -> None:
    def forever(text: str) -> None:
        while True:
            pass

    before, start = threading.active_count(), time.monotonic()
    what, message = judged(words=[], longer=forever)
    assert what == "stopped" and "within 1 seconds" in message and "Restart Kernel" in message
    assert time.monotonic() - start < 10
    assert threading.active_count() == before


def test_a_loop_that_swallows_errors_does_not_hold_the_notebook() -> None:
    ends = time.monotonic() + 20

    def stubborn(text: str) -> None:
        while time.monotonic() < ends:
            try:
                time.sleep(0.01)
            except BaseException:
                continue

    start = time.monotonic()
    assert judged(words=[], longer=stubborn)[0] == "stopped"
    assert time.monotonic() - start < 10
    ends = 0


@pytest.mark.parametrize("error", [SystemExit, KeyboardInterrupt, GeneratorExit, MemoryError, RecursionError])
def test_whatever_the_learners_code_raises_the_check_goes_on(error: type[BaseException]) -> None:
    def breaks(text: str) -> None:
        raise error

    assert judged(words=[], longer=breaks)[0] in ("stopped", "not yet")


def test_what_the_learners_code_prints_stays_out_of_the_box(capsys: pytest.CaptureFixture[str]) -> None:
    def chatty(text: str) -> str:
        print("hello")
        return text + "!"

    assert judged(words=[], longer=chatty)[0] == "correct"
    assert capsys.readouterr().out == ""


def test_hints_escalate_and_then_point_to_the_solution(capsys: pytest.CaptureFixture[str]) -> None:
    shown = []
    for call in (q1.hint, q1.hint, q1.hint, q1.solution):
        call()
        shown.append(capsys.readouterr().out)
    assert "h1" in shown[0] and "Hint 1 of 2" in shown[0] and "q1.hint()" in shown[0]
    assert "h2" in shown[1] and "q1.solution()" in shown[1]
    assert shown[2] == shown[1]
    assert SOLUTION in shown[3]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("POSITIVE", 'the text "POSITIVE"'),
        (0.98765, "the number 0.9877"),
        ([1], "a list with 1 entry"),
        ((1, 2), "a row with 2 entries"),
        ({"label": 1}, "a dictionary with the keys label"),
        (None, "`None`"),
        (len, "a function"),
    ],
)
def test_values_in_words(value: object, words: str) -> None:
    assert described(value) == words


def test_torch_is_as_the_notebook_left_it() -> None:
    import torch

    with torch.no_grad():
        assert timed.run(torch.is_grad_enabled, 5) is False
    assert timed.run(torch.is_grad_enabled, 5) is True


@pytest.mark.parametrize("forgot_brackets", [q1, q1.hint, q1.check, q1.solution])
def test_without_the_brackets_nothing_is_given_away(forgot_brackets: object) -> None:
    assert "with the round brackets" in repr(forgot_brackets)
    assert "h1" not in repr(forgot_brackets) and "return" not in repr(forgot_brackets)


def test_half_done_is_told_from_not_started() -> None:
    outcome = q1.judge({"words": ["a"], "longer": half_done})
    assert (outcome.what, outcome.title) == ("not started", "Not finished yet.")
    assert "`longer`" in outcome.message and "`words`" not in outcome.message
    assert q1.judge({"words": ____, "longer": add}).title == "Not started yet."


def test_a_recipe_with_one_of_its_blanks_filled_is_half_done(tmp_path: Path) -> None:
    say = exercises.of_lesson("06")[2]
    cell = next(cell.source for cell in reading.read(find.lesson("06")).code if cell.exercise == say.name)
    recipe = cell.replace(f"{say.name}.check()", "")

    def title(code: str) -> str:
        written = tmp_path / f"{len(code)}.py"
        written.write_text(code)
        names = {"____": ____}
        exec(compile(code, written, "exec"), names)
        return say.judge(names).title

    assert title(recipe) == "Not started yet."
    assert title(recipe.replace("words = ____", "words = answer(talk)")) == "Not finished yet."


def test_a_command_that_takes_nothing_is_told_so() -> None:
    def longer() -> str:
        return "!"

    what, message = judged(words=[], longer=longer)
    assert what == "not yet" and "`longer` was tried" in message and "another kind of thing" not in message


def test_a_list_in_itself_is_no_trap() -> None:
    knot: list = []
    knot.append(knot)
    assert judged(words=knot, longer=add)[0] == "correct"
    assert judged(words=knot, longer=[knot, ____])[0] == "not started"


def test_an_answer_in_the_brackets_is_sent_to_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    q1.check(5)
    assert "brackets of `q1.check()` stay empty" in capsys.readouterr().out


def test_a_check_draws_none_of_the_learners_luck() -> None:
    import torch

    def draws(text: str) -> str:
        return text + str(torch.rand(3))

    torch.manual_seed(4)
    expected = torch.rand(1)
    torch.manual_seed(4)
    assert judged(words=[], longer=draws)[0] == "correct"
    assert torch.rand(1) == expected


@exercise("make", solution="numbers = []", hints=["h1"], wrong=[], right="Well done.")
def q2(numbers: object) -> str | None:
    numbers.zero_() if hasattr(numbers, "zero_") else numbers["input_ids"].append(1)
    return None


def test_tensors_and_encodings_are_the_learners_own() -> None:
    import torch
    from transformers import BatchEncoding

    row, encoding = torch.ones(2), BatchEncoding({"input_ids": [7]})
    assert q2.judge({"numbers": row}).what == "correct" and row.tolist() == [1, 1]
    assert q2.judge({"numbers": encoding}).what == "correct" and encoding["input_ids"] == [7]


def test_every_call_is_noted_and_no_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_RECORD", str(tmp_path / "record"))
    for call in (q1.check, q1.hint, q1.solution):
        call()
    assert [(event.lesson, event.what, event.did) for event in record.events()] == [
        ("engine", "q1", "check"), ("engine", "q1", "hint"), ("engine", "q1", "solution"),
    ]  # fmt: skip


class Unbearable(dict):
    def items(self) -> None:
        raise ArithmeticError("do not look")


def test_even_what_cannot_be_looked_at_is_answered() -> None:
    what, message = judged(words=[], longer=Unbearable())
    assert what == "stopped" and "ArithmeticError" in message


def test_what_print_gives_back_is_told_in_every_exercise() -> None:
    what, message = judged(words=print("a"), longer=add)
    assert what == "not yet" and "`words` is empty" in message and "Leave out `print`" in message
