"""Quiz questions answer each letter, and `predict` keeps a guess."""

from pathlib import Path

import pytest

from course_utils import record
from course_utils.exercises import Question, ____, predict

quiz1 = Question("00", 1, section=2, right="b", replies={"a": "You think A.", "b": "Yes, B.", "c": "You think C."})


@pytest.mark.parametrize(
    ("letter", "says"),
    [
        (____, "Not answered yet."),
        ("a", "You think A."),
        ("C)", "You think C."),
        (" B ", "b) is right."),
        ("f", "The options are a, b, c."),
        (2, "The options are a, b, c."),
        (None, "The options are a, b, c."),
    ],
)
def test_each_answer_gets_a_reply(letter: object, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    quiz1.answer(letter)
    assert says in capsys.readouterr().out


def test_a_wrong_answer_names_the_section_to_read_again(capsys: pytest.CaptureFixture[str]) -> None:
    quiz1.answer("a")
    assert "Section 2" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("guess", "result", "says"),
    [
        ("positive", "POSITIVE", "The same."),
        ("NEGATIVE", "POSITIVE", "Your guess: NEGATIVE\nIt was: POSITIVE"),
        (7, 7, "The same."),
        (7, 12, "Your guess: 7\nIt was: 12"),
        (____, 12, "You made no guess this time.\nIt was: 12"),
    ],
)
def test_a_guess_stands_beside_the_result(
    guess: object, result: object, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = predict(guess)
    capsys.readouterr()
    kept.beside(result)
    assert says in capsys.readouterr().out


def test_without_the_brackets_the_right_letter_stays_hidden() -> None:
    for forgot in (quiz1, quiz1.answer):
        assert (
            "with the round brackets" in repr(forgot) and "right" not in repr(forgot) and "Yes, B" not in repr(forgot)
        )


def test_an_answer_is_noted_and_a_blank_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_RECORD", str(tmp_path / "record"))
    for letter in (____, "a", "f", "b"):
        quiz1.answer(letter)
    assert [(event.what, event.did, event.outcome) for event in record.events()] == [
        ("quiz1", "answer", "not yet"), ("quiz1", "answer", "correct"),
    ]  # fmt: skip


def test_the_brackets_may_stay_empty(capsys: pytest.CaptureFixture[str]) -> None:
    quiz1.answer()
    assert "Not answered yet." in capsys.readouterr().out


def test_a_number_in_a_tensor_is_that_number(capsys: pytest.CaptureFixture[str]) -> None:
    import torch

    predict(5).beside(torch.tensor(5))
    predict(12).beside(12.0)
    assert capsys.readouterr().out.count("The same.") == 2
    predict(torch.ones(2)).beside(torch.ones(2))
    predict("5").beside([5])
    assert "tensor([1., 1.])" in capsys.readouterr().out
