"""A line that ends in `?`: Jupyter reports no error, so the box is the only sign that a text was not taken."""

import pytest

from tests.kernel import Kernel

LOST = [
    ("prompt = What is love?", 'prompt = "What is love?"'),
    ('prompt = "What is love?', 'prompt = "What is love?"'),
    ('"Who are you?', '"Who are you?"'),
    ("What is love?", '"What is love?"'),
]


@pytest.mark.parametrize(("line", "meant"), LOST, ids=[line for line, _ in LOST])
def test_a_text_that_lost_a_quotation_mark(line: str, meant: str, fresh: Kernel) -> None:
    answer = fresh.run(f"print(1)\n{line}\nprint(2)")
    assert answer.error is None
    for word in ("A line that ends in `?` asks Python for help", "put quotation marks around it:", f"\n{meant}\n"):
        assert word in answer.text
        assert word.strip().replace("`", "") in answer.page
    assert answer.text.startswith("1") and answer.text.rstrip().endswith("2")


def test_a_line_that_cannot_be_mended_for_the_learner(fresh: Kernel) -> None:
    answer = fresh.run('print("What is love?')
    assert "put quotation marks around it." in answer.text
    assert 'print("' not in answer.text


@pytest.mark.parametrize("line", ["print?", "%pinfo nothing_here", "?nothing_here", 'prompt = "What is love?"'])
def test_nothing_is_said_where_nothing_was_lost(line: str, fresh: Kernel) -> None:
    answer = fresh.run(line)
    assert answer.error is None
    assert "asks Python for help" not in answer.text


def test_a_fault_of_ours_leaves_the_answer_of_jupyter(fresh: Kernel) -> None:
    fresh.run("import course_utils.explain.question as q\nkept, q.asked_for_help = q.asked_for_help, None")
    answer = fresh.run("nothing_here?")
    fresh.run("import course_utils.explain.question as q\nq.asked_for_help = kept")
    assert answer.error is None
    assert answer.text == "Object `nothing_here` not found.\n"
