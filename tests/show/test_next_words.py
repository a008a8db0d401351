"""The next token's chances, compared with what torch says of a real model."""

import re

import pytest
import torch

from course_utils import show
from course_utils.show.guesses import percent


def rows(picture: show.Picture) -> list[tuple[str, float]]:
    return [
        (line.split()[0], float(re.search(r"([\d.]+) %", line)[1]))
        for line in picture.text.splitlines()[2:]
        if "%" in line
    ]


def test_chances_are_the_models_own(tokenizer, logits) -> None:
    cut = tokenizer("storyteller")
    chances, ids = logits[0, -1].softmax(-1).topk(8)
    told = rows(show.next_words(cut, logits))
    assert [word.replace("␣", " ") for word, _ in told[:8]] == [cut.decode([id]) for id in ids]
    assert [chance for _, chance in told[:8]] == pytest.approx([100 * c for c in chances.tolist()], abs=0.06)
    assert sum(chance for _, chance in told) == pytest.approx(100, abs=0.5)
    assert told[8][0] == "all"


def test_logits_in_every_shape_and_probabilities_say_the_same(tokenizer, logits) -> None:
    cut, last = tokenizer("storyteller"), logits[0, -1]
    expected = show.next_words(cut, logits).text
    for same in (last, logits[0], logits[:, -1], last.softmax(-1), last.softmax(-1).tolist(), last.numpy()):
        assert show.next_words(cut, same).text == expected
    assert show.next_words(cut, last.bfloat16().softmax(-1)).text.splitlines()[2].startswith("␣man")


def test_temperature_changes_logits_and_probabilities_alike(tokenizer, logits) -> None:
    cut, last = tokenizer("storyteller"), logits[0, -1]
    cold = show.next_words(cut, last, top=3, temperature=0.5)
    assert rows(cold)[0][1] == pytest.approx(100 * (last / 0.5).softmax(-1).max().item(), abs=0.06)
    assert show.next_words(cut, last.softmax(-1), top=3, temperature=0.5).text == cold.text
    assert "temperature 0.5" in cold.text


def test_mistakes_are_told_in_plain_words(tokenizer, logits, storyteller) -> None:
    cut = tokenizer("storyteller")
    with pytest.raises(ValueError, match="above 0"):
        show.next_words(cut, logits, temperature=0)
    with pytest.raises(ValueError, match="2 texts"):
        show.next_words(cut, logits.repeat(2, 1, 1))
    with pytest.raises(ValueError, match="row of numbers"):
        show.next_words(cut, torch.tensor(1.0))
    with pytest.raises(TypeError, match=r"outputs\.logits"):
        show.next_words(cut, storyteller(torch.tensor([[5, 6]])))


def test_a_model_with_more_numbers_than_its_tokenizer_has_tokens(tokenizer) -> None:
    logits = torch.zeros(5000)
    logits[4500] = 20
    assert "? (no such token)" in show.next_words(tokenizer("storyteller"), logits, top=1).text


def test_more_bars_than_tokens_and_no_bars_at_all(tokenizer) -> None:
    cut = tokenizer("storyteller")
    assert len(rows(show.next_words(cut, torch.tensor([1.0, 2.0, 3.0]), top=8))) == 3
    assert len(rows(show.next_words(cut, torch.tensor([1.0, 2.0, 3.0]), top=0))) == 2


def test_a_little_is_not_nothing() -> None:
    said = [percent(share) for share in (0, 0.0001, 0.0005, 0.342, 0.99996, 1)]
    assert said == ["0.0 %", "< 0.1 %", "0.1 %", "34.2 %", "> 99.9 %", "100.0 %"]
