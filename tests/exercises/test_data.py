"""Each exercise and each quiz question, as data: complete, in order, and with help that grows."""

import pytest

from course_utils import exercises
from course_utils.exercises import Exercise, Question

EXERCISES = [one for number in exercises.lessons() for one in exercises.of_lesson(number)]
QUESTIONS = [one for number in exercises.lessons() for one in exercises.quiz_of_lesson(number)]
ORDER = ["predict", "modify", "make"]


def label(one: Exercise | Question) -> str:
    return f"{one.lesson}-{one.name}"


@pytest.mark.parametrize("number", exercises.lessons())
def test_a_lesson_has_exercises_from_predict_to_make(number: str) -> None:
    found = exercises.of_lesson(number)
    kinds = [one.kind for one in found]
    assert len(found) >= 3 and set(kinds) == set(ORDER)
    assert kinds == sorted(kinds, key=ORDER.index)
    assert [one.name for one in found] == [f"q{place}" for place in range(1, len(found) + 1)]
    assert {one.lesson for one in found} == {number}


@pytest.mark.parametrize("number", exercises.lessons())
def test_the_right_letter_is_not_always_the_same(number: str) -> None:
    found = exercises.quiz_of_lesson(number)
    assert len(found) >= 3 and len({one.right for one in found}) > 1
    assert [one.name for one in found] == [f"quiz{place}" for place in range(1, len(found) + 1)]


@pytest.mark.parametrize("tried", EXERCISES, ids=label)
def test_an_exercise_is_complete(tried: Exercise) -> None:
    assert 2 <= len(tried.hint_texts) <= 3
    assert tried.solution_code not in tried.hint_texts[0]
    assert len(tried.wrong) >= 2 and len({one.says for one in tried.wrong}) == len(tried.wrong)
    assert tried.answers(), "its solution gives none of the names it looks at"
    assert all(one.mistake and one.says and one.code != tried.solution_code for one in tried.wrong)
    assert tried.right


@pytest.mark.parametrize("question", QUESTIONS, ids=label)
def test_a_question_replies_to_every_letter(question: Question) -> None:
    letters = list(question.replies)
    assert letters == ["a", "b", "c", "d"][: len(letters)] and len(letters) >= 3
    assert question.right in letters
    assert all(len(reply.split()) >= 5 for reply in question.replies.values())
    assert len(set(question.replies.values())) == len(letters)


def test_a_lesson_without_exercises_is_named() -> None:
    with pytest.raises(ValueError, match="no exercises for lesson 99"):
        exercises.of_lesson("99")
