"""What real pipelines answer, as pictures; and memory, chats and curves."""

import numpy
import pytest

from course_utils import show
from tests.show.conftest import folder


def test_what_a_classifier_returns_in_each_of_its_forms() -> None:
    from transformers import pipeline

    classify = pipeline("text-classification", model=folder("sentiment"))
    one, two = "A wonderful film.", "A terrible bore."
    answer = classify(one)
    said = show.scores(answer).text
    assert answer[0]["label"] in said and f"{answer[0]['score']:.4f}" in said
    assert show.scores(answer[0]).text == said
    assert len(show.scores(classify([one, two])).text.splitlines()) == 4
    both = classify([one, two], top_k=None)
    text = show.scores(both).text
    assert "text 1 of 2" in text and "text 2 of 2" in text
    assert [f"{each['score']:.4f}" in text for answer in both for each in answer] == [True] * 4
    assert show.scores([both[0]]).text == show.scores(both[0]).text


def test_other_numbers_and_their_bars() -> None:
    text = show.scores({"man": numpy.float32(3.2), "woman": 1.6, "less": -1.0}, title="Loss").text
    title, _, man, woman, less = text.splitlines()
    assert title == "Loss" and man.count("█") == 2 * woman.count("█") and less.endswith("-1.00")


def test_names_in_a_text_as_a_real_model_finds_them() -> None:
    from transformers import pipeline

    text = "Maria Jones works at Acme in Paris."
    find = pipeline("token-classification", model=folder("entities"), aggregation_strategy="simple")
    picture = show.entities(text, find(text))
    assert picture.text.startswith("[Maria Jones: person] works at [Acme: organisation] in [Paris: place].")
    assert "3 names found" in picture.text and "29–34" in picture.text
    plain = pipeline("token-classification", model=folder("entities"))
    parts = show.entities(text, plain(text)).text
    assert "[Par: place][is: place]" in parts and f"{len(plain(text))} tokens found" in parts


def test_an_unknown_kind_of_name_keeps_its_own_and_nothing_is_marked_twice() -> None:
    found = [
        {"entity_group": "LOC", "score": 0.5, "start": 4, "end": 8},
        {"entity_group": "FOOD", "score": 0.5, "start": 0, "end": 8},
    ]
    assert show.entities("Pie Town!", found).text.startswith("[Pie Town: food]!\n")


def test_what_fits_and_what_does_not() -> None:
    fits = show.memory({"the model": 5.6e9, "working space": 1e9}, 24e9).text.splitlines()
    assert fits[0] == "It fits: 17.4 GB of 24.0 GB stay free" and fits[-1].startswith("free")
    there, model, space, free = (line.index("█") for line in fits[2:])
    assert there == model < space < free, "each part begins where the one before it ends"
    too_much = show.memory({"the model": 26e9, "working space": 2.2e9}, 24e9).text
    assert too_much.startswith("It does not fit: 4.2 GB too much for 24.0 GB")
    assert show.memory({"the model": 24e9}, 24e9).text.startswith("It fits: 0 bytes")
    for parts, total in (({"the model": 1}, 0), ({"the model": -1}, 5)):
        with pytest.raises(ValueError, match="bytes"):
            show.memory(parts, total)


def test_a_conversation_says_who_speaks() -> None:
    text = show.chat([
        {"role": "user", "content": "Hi\nyou"},
        {"role": "assistant", "content": [{"type": "text", "text": "Look:"}, {"type": "image"}]},
        {"role": "critic", "content": "Fine."},
        {"role": "assistant", "content": None},
    ]).text  # fmt: skip
    assert text.startswith(
        "A conversation of 4 messages\n\nYou (user):\n  Hi\n  you\n\nThe model (assistant):\n  Look:"
    )
    assert "[image]" in text and "critic:\n  Fine." in text


def test_a_curve_shows_its_ends_and_says_what_it_left_out() -> None:
    lines = show.curve([10 - step / 10 for step in range(50)]).text.splitlines()
    assert lines[0] == "Loss: 10 of 50 points" and len(lines) == 12
    assert lines[2].split()[:2] == ["1", "10.000"] and lines[-1].split()[:2] == ["50", "5.100"]
    assert "<svg" in show.curve({10: 2.5, 20: float("nan"), 30: 1}).html
    assert "nan" in show.curve({10: 2.5, 20: float("nan")}).text
    assert "<svg" not in show.curve([1.0]).html
