"""Every exercise of every lesson, in a real kernel that has run the lesson up to it."""

import json
import re
from collections.abc import Iterator

import pytest

from course_utils import exercises
from course_utils.exercises import Exercise
from course_utils.lessons import reading
from course_utils.lessons.find import lesson
from tests.kernel import Kernel, Ran

NUMBERS = exercises.lessons()
TITLES = {
    "not started": "Not started yet.",
    "not yet": "Not yet.",
    "correct": "Correct.",
    "stopped": "Your code stopped.",
}
ODD = ["None", "5", "-1.5", '"x"', "[]", "{}", "[None]", "[{}]", "object()", "len", "lambda *a, **k: None",
       "(lambda a: (a.append(a), a)[1])([])"]  # fmt: skip


@pytest.fixture(scope="module", params=NUMBERS)
def lived(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list]]:
    """The lesson run once, with each exercise tried in every way where it stands: what each try showed."""
    number = request.param
    home = tmp_path_factory.mktemp(f"lesson_{number}")
    record = home / "record.jsonl"
    seen: dict[str, list] = {"number": number, "record": record}
    with Kernel(home, COURSE_RECORD=str(record)) as kernel:
        for cell in reading.read(lesson(number)).code:
            shown = kernel.run(cell.source)
            assert shown.error is None, f"{cell.source}\n{shown.traceback}"
            if cell.exercise:
                tried = next(one for one in exercises.of_lesson(number) if one.name == cell.exercise)
                seen[cell.exercise] = [tried, shown, *try_everything(kernel, tried)]
    yield seen


def try_everything(kernel: Kernel, tried: Exercise) -> list[list[Ran]]:
    check = f"\n\n{tried.name}.check()"
    wrong = [kernel.run(one.code + check) for one in tried.wrong]
    odd = []
    for name in tried.answers():
        kernel.run(tried.solution_code)
        odd += [kernel.run(f"{name} = {value}{check}") for value in ODD]
    crash = [kernel.run(f"1 / 0{check}")]
    for name in tried.answers():
        if f"def {name}(" in tried.solution_code:
            crash.append(kernel.run(f"def {name}(*given, **settings):\n    return 1 / 0{check}"))
    solution = [kernel.run(tried.solution_code + check)]
    return [wrong, odd, crash, solution]


def each(lived: dict) -> list[tuple]:
    return [value for name, value in lived.items() if re.fullmatch(r"q\d+", name)]


def test_every_exercise_has_its_cell(lived: dict) -> None:
    expected = [one.name for one in exercises.of_lesson(lived["number"])]
    assert [name for name in lived if name.startswith("q")] == expected


def test_a_blank_is_not_started(lived: dict) -> None:
    for tried, blank, *_ in each(lived):
        assert TITLES["not started"] in blank.text, f"{tried.name}: {blank.text}"


def test_every_named_mistake_gets_its_message(lived: dict) -> None:
    for tried, _, wrong, *_ in each(lived):
        assert len(tried.wrong) >= 2, f"{tried.name} knows fewer than two mistakes"
        for mistake, shown in zip(tried.wrong, wrong, strict=True):
            where = f"{tried.name}, {mistake.mistake}: {shown.text}{shown.traceback}"
            assert shown.error is None and TITLES["not yet"] in shown.text, where
            assert mistake.says in shown.text, where


def test_odd_values_never_raise_and_never_count_as_correct(lived: dict) -> None:
    for tried, _, _, odd, *_ in each(lived):
        for shown in odd:
            assert shown.error is None, f"{tried.name}: {shown.traceback}"
            assert TITLES["correct"] not in shown.text, f"{tried.name}: {shown.text}"
            assert any(title in shown.text for title in TITLES.values()), f"{tried.name}: {shown.text}"


def test_a_crash_is_told_in_plain_words(lived: dict) -> None:
    for tried, _, _, _, (before, *inside), _ in each(lived):
        assert before.error == "ZeroDivisionError" and "divide" in before.text.lower(), f"{tried.name}: {before.text}"
        for shown in inside:
            assert shown.error is None and TITLES["stopped"] in shown.text, f"{tried.name}: {shown.text}"
            assert "Traceback" not in shown.text and "divide" in shown.text.lower(), shown.text


def test_the_solution_is_correct(lived: dict) -> None:
    for tried, *_, (solution,) in each(lived):
        assert solution.error is None, f"{tried.name}: {solution.traceback}"
        assert TITLES["correct"] in solution.text and tried.right in solution.text, f"{tried.name}: {solution.text}"
        assert solution.html.count("Correct.") == 1


def test_the_record_tells_what_happened_and_holds_no_code(lived: dict) -> None:
    lines = [json.loads(line) for line in lived["record"].read_text().splitlines() if line]
    for tried, *_ in each(lived):
        outcomes = [line["outcome"] for line in lines if line["what"] == tried.name]
        assert outcomes[0] == "not started" and outcomes[-1] == "correct" and "stopped" in outcomes
    assert {key for line in lines for key in line} == {"at", "lesson", "what", "did", "outcome"}
    assert {line["lesson"] for line in lines} == {lived["number"]}
