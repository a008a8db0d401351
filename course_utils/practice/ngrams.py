"""The storyteller's yardstick: how well can counting three tokens in a row predict the next one?

A trigram model with interpolated, modified Kneser-Ney smoothing (Chen and Goodman, 1999), the best of its kind.
"""

import numpy as np
import torch

Tokens = torch.Tensor | list[int]


def _find(keys: np.ndarray, values: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The value of each wanted key, 0 where it is not among the sorted keys."""
    place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[place] == wanted, values[place], 0.0)


def _discounts(counts: np.ndarray) -> np.ndarray:
    """What to take off a count of 0, 1, 2 and 3 or more, estimated from how many counts are 1, 2, 3 and 4."""
    ones, twos, threes, fours = (max(1, int((counts == n).sum())) for n in (1, 2, 3, 4))
    share = ones / (ones + 2 * twos)
    taken = [1 - 2 * share * twos / ones, 2 - 3 * share * threes / twos, 3 - 4 * share * fours / threes]
    return np.array([0.0, *(np.clip(off, 0.1, n) for n, off in enumerate(taken, start=1))])


class _Level:
    """The counts of one length: what is kept for the tokens seen after a context, what is left for the others."""

    def __init__(self, keys: np.ndarray, counts: np.ndarray, vocabulary: int) -> None:
        self.vocabulary, self.keys = vocabulary, keys
        taken = _discounts(counts)[np.minimum(counts, 3)]
        self.kept = counts - taken
        self.contexts, starts = np.unique(keys // vocabulary, return_index=True)
        self.totals = np.add.reduceat(counts, starts).astype(float)
        self.left = np.add.reduceat(taken, starts)

    def mix(self, context: np.ndarray, token: np.ndarray, shorter: np.ndarray) -> np.ndarray:
        """The probability after this context; what is left is shared out as the shorter context says."""
        total = _find(self.contexts, self.totals, context)
        kept = _find(self.keys, self.kept, context * self.vocabulary + token)
        left = _find(self.contexts, self.left, context)
        return np.where(total > 0, (kept + left * shorter) / np.maximum(total, 1), shorter)


class Trigram:
    """Counts every three tokens in a row of the stream it is given."""

    def __init__(self, stream: Tokens, vocabulary: int) -> None:
        self.vocabulary = vocabulary
        ids = np.asarray(stream, dtype=np.int64)
        keys, counts = np.unique((ids[:-2] * vocabulary + ids[1:-1]) * vocabulary + ids[2:], return_counts=True)
        self.levels = [_Level(keys, counts, vocabulary)]
        for power in (2, 1):
            # The shorter contexts do not ask how often a token came, but after how many different tokens.
            keys, counts = np.unique(keys % vocabulary**power, return_counts=True)
            self.levels.insert(0, _Level(keys, counts, vocabulary))

    def probabilities(self, before: np.ndarray, last: np.ndarray, token: np.ndarray) -> np.ndarray:
        """How likely each token is after the two before it; a `before` of -1 means that there is none."""
        one, two, three = self.levels
        likely = one.mix(np.zeros_like(token), token, np.full(token.shape, 1 / self.vocabulary))
        likely = two.mix(last, token, likely)
        return three.mix(np.where(before < 0, -1, before * self.vocabulary + last), token, likely)

    def perplexity(self, stream: Tokens, stretch: int = 256) -> float:
        """e to the mean surprise, over the tokens storyteller.perplexity counts: whole stretches, but the first."""
        ids = np.asarray(stream, dtype=np.int64)
        ids = ids[: (len(ids) - 1) // stretch * stretch + 1] if len(ids) > stretch else ids
        before = np.concatenate([[-1], ids[:-2]])
        return float(np.exp(-np.log(self.probabilities(before, ids[:-1], ids[1:])).mean()))
