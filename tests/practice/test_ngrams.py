"""The trigram that the storyteller is measured against must itself be right."""

from collections import Counter

import numpy as np
import pytest

from course_utils.practice.ngrams import Trigram

VOCABULARY = 6


@pytest.fixture
def stream() -> list[int]:
    """A tiny corpus in which token 5 never comes."""
    return [int(token) for token in np.random.default_rng(3).choice(5, 150, p=[0.4, 0.3, 0.15, 0.1, 0.05])]


def by_hand(stream: list[int], before: int | None, last: int, token: int) -> float:
    """The same probability, slowly: the textbook's formula with dictionaries."""
    three = Counter(zip(stream, stream[1:], stream[2:], strict=False))
    two = Counter(key[1:] for key in three)
    one = Counter(key[1:] for key in two)

    def discount(table: Counter, count: int) -> float:
        n = [max(1, sum(value == k for value in table.values())) for k in (1, 2, 3, 4)]
        k = min(count, 3)
        return min(max(k - (k + 1) * n[0] / (n[0] + 2 * n[1]) * n[k] / n[k - 1], 0.1), k) if k else 0.0

    def step(table: Counter, context: tuple, shorter: float) -> float:
        after = {key[-1]: count for key, count in table.items() if key[:-1] == context}
        if not after:
            return shorter
        left = sum(discount(table, count) for count in after.values())
        count = after.get(token, 0)
        return (count - discount(table, count) + left * shorter) / sum(after.values())

    likely = step(two, (last,), step(one, (), 1 / VOCABULARY))
    return likely if before is None else step(three, (before, last), likely)


def test_probabilities_sum_to_one_after_every_context(stream):
    model = Trigram(stream, VOCABULARY)
    tokens = np.arange(VOCABULARY)
    for before in range(-1, VOCABULARY):
        for last in range(VOCABULARY):
            likely = model.probabilities(np.full(VOCABULARY, before), np.full(VOCABULARY, last), tokens)
            assert likely.sum() == pytest.approx(1.0)
            assert (likely > 0).all()


def test_probabilities_are_those_of_the_formula(stream):
    model = Trigram(stream, VOCABULARY)
    for before in (None, *range(VOCABULARY)):
        for last in range(VOCABULARY):
            for token in range(VOCABULARY):
                asked = (np.array([-1 if before is None else before]), np.array([last]), np.array([token]))
                assert model.probabilities(*asked)[0] == pytest.approx(by_hand(stream, before, last, token))


def test_perplexity_is_the_mean_over_every_token_but_the_first(stream):
    model = Trigram(stream, VOCABULARY)
    heard = [2, 0, 1, 1, 5, 0]
    pairs = [by_hand(stream, *words) for words in zip([None, *heard[:-2]], heard, heard[1:], strict=False)]
    assert model.perplexity(heard) == pytest.approx(np.exp(-np.mean(np.log(pairs))))


def test_perplexity_counts_whole_stretches_only(stream):
    model = Trigram(stream, VOCABULARY)
    assert model.perplexity(stream[:28], stretch=10) == model.perplexity(stream[:21], stretch=10)
    assert model.perplexity(stream[:21], stretch=10) == pytest.approx(model.perplexity(stream[:21]))
