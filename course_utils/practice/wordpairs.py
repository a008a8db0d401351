"""The word pairs: a small T5 that reads a word and expects the words that go with it.

It learns the way a generative skip-gram does: read one word, write another that stands near it in the fairy tales, is
used like it there, or belongs to the same handwritten family. The loss of a pair then says how far apart two words are.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from transformers import (
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    PreTrainedTokenizerFast,
    T5Config,
    T5ForConditionalGeneration,
)

from course_utils.practice import training
from course_utils.practice.wordpairs_families import FAMILIES
from course_utils.practice.wordpairs_triples import DEVELOPMENT, MORE, TEN, Triple

WORDS = 3100
WINDOW = 6
SPECIAL = ["<pad>", "</s>", "<unk>"]
# How often a training pair comes from words that stand near each other, are used alike, or are of one family.
MIXTURE = {"near": 0.35, "alike": 0.25, "family": 0.40}
BARS = {"ten_right": 8.0, "man_woman_animal": 1.0, "all_right": 0.8}


def read_words(data: Path) -> list[list[str]]:
    """The tales as rows of lower-case words, one row a paragraph."""
    lines = (data / "tales.txt").read_text(encoding="utf-8").lower().splitlines()
    return [re.findall(r"[a-z]+(?:'[a-z]+)?", line) for line in lines]


def choose_words(counts: Counter[str]) -> list[str]:
    """The commonest words of the tales and all words of the families."""
    plain = [word for word, _ in counts.most_common(WORDS + 200) if "'" not in word and (len(word) > 1 or word in "ai")]
    family = sorted({word for words in FAMILIES.values() for word in words})
    return list(dict.fromkeys(plain[:WORDS] + family))


def make_tokenizer(words: list[str], counts: Counter[str]) -> PreTrainedTokenizerFast:
    """A Unigram tokenizer, as T5 has: a piece for each known word, letters for the rest, `</s>` at the end."""
    from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    total = sum(counts.values())
    pieces = [(token, 0.0) for token in SPECIAL]
    pieces += [(f"▁{word}", round(math.log((counts[word] + 1) / total), 2)) for word in words if len(word) > 1]
    pieces += [("▁", -15.0)] + [(letter, -20.0) for letter in "abcdefghijklmnopqrstuvwxyz0123456789.,;:!?'\"()-"]
    pieces += [("▁a", -4.0), ("▁i", -4.0)]
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=SPECIAL.index("<unk>"), byte_fallback=False))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")]
    )
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", SPECIAL.index("</s>"))]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="</s>", unk_token="<unk>", model_max_length=64
    )


def new_model(tokenizer: PreTrainedTokenizerFast) -> T5ForConditionalGeneration:
    """A T5 with everything smaller: 2 + 2 layers of 96, where flan-t5-small has 8 + 8 of 512."""
    return T5ForConditionalGeneration(
        T5Config(
            vocab_size=len(tokenizer),
            d_model=96,
            d_kv=32,
            d_ff=192,
            num_layers=2,
            num_heads=3,
            feed_forward_proj="gated-gelu",
            dropout_rate=0.1,
            pad_token_id=tokenizer.pad_token_id,
            eos_token_id=tokenizer.eos_token_id,
            decoder_start_token_id=tokenizer.pad_token_id,
        )
    )


def held_out(index: dict[str, int]) -> np.ndarray:
    """The pairs of every triple, in both directions: True where nothing may be learned."""
    closed = np.zeros((len(index), len(index)), dtype=bool)
    for first, near, far in TEN + MORE + DEVELOPMENT:
        for other in (near, far):
            closed[index[first], index[other]] = closed[index[other], index[first]] = True
    return closed


def co_occurrences(rows: list[list[str]], index: dict[str, int]) -> np.ndarray:
    """How often two words stand near each other; the closer, the more it counts."""
    counts = np.zeros(len(index) ** 2, dtype=np.float32)
    for distance in range(1, WINDOW + 1):
        pairs = [
            index[a] * len(index) + index[b]
            for row in rows
            for a, b in zip(row, row[distance:], strict=False)
            if a in index and b in index
        ]
        counts += np.bincount(pairs, minlength=counts.size).astype(np.float32) / distance
    square = counts.reshape(len(index), len(index))
    return square + square.T


def surprise(counts: np.ndarray) -> np.ndarray:
    """Positive pointwise mutual information: how much more often two words meet than by chance."""
    alone = counts.sum(1)
    smoothed = alone**0.75 / (alone**0.75).sum()
    with np.errstate(divide="ignore", invalid="ignore"):
        information = np.log(counts / (alone[:, None] * smoothed[None, :]))
    return np.maximum(np.nan_to_num(information, nan=0.0, posinf=0.0, neginf=0.0), 0.0).astype(np.float32)


def used_alike(information: np.ndarray, neighbours: int = 12) -> np.ndarray:
    """Words met in the same company: each word's nearest by the angle between their rows."""
    left, size, _ = torch.svd_lowrank(torch.from_numpy(information), q=160, niter=3)
    vectors = torch.nn.functional.normalize(left * size.sqrt(), dim=1)
    angles = (vectors @ vectors.T).fill_diagonal_(0.0)
    best = angles.topk(neighbours, dim=1)
    alike = torch.zeros_like(angles).scatter_(1, best.indices, best.values.clamp(min=0) ** 2)
    return (alike + alike.T).numpy()


def family_pairs(index: dict[str, int]) -> np.ndarray:
    """Every two words of a family; in a small family they are closer than in a large one."""
    pairs = np.zeros((len(index), len(index)), dtype=np.float32)
    for words in FAMILIES.values():
        places = [index[word] for word in words]
        pairs[np.ix_(places, places)] += 1 / len(words)
    return pairs


def balance(pairs: np.ndarray, closed: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Scale so that no word is read or written more often than wanted, then make it a share of one."""
    pairs = np.where(closed, 0.0, pairs.astype(np.float64))
    np.fill_diagonal(pairs, 0.0)
    for _ in range(4):
        for axis in (1, 0):
            pairs *= wanted.reshape((-1, 1) if axis else (1, -1)) / np.maximum(pairs.sum(axis, keepdims=True), 1e-9)
    return pairs / pairs.sum()


def training_pairs(data: Path, words: list[str], counts: Counter[str]) -> np.ndarray:
    """The share of each (read, write) pair of words in training."""
    index = {word: place for place, word in enumerate(words)}
    closed, often = held_out(index), np.array([counts[word] for word in words])
    near = co_occurrences(read_words(data), index)
    information = surprise(np.where(often[:, None] >= 10, near, 0.0))
    wanted = (often + 5.0) ** 0.4
    return (
        MIXTURE["near"] * balance(np.where(near >= 1.5, near**0.75 * information, 0.0), closed, wanted)
        + MIXTURE["alike"] * balance(used_alike(information), closed, wanted)
        + MIXTURE["family"] * balance(family_pairs(index), closed, np.ones(len(words)))
    )


def batches(share: np.ndarray, ids: np.ndarray, extra: np.ndarray, end: int, size: int) -> Iterator[dict]:
    """Endless batches; in every fourth the model reads two words, in every tenth it writes two."""
    chance = np.random.default_rng(training.SEED)
    read, write = np.nonzero(share)
    upto = np.cumsum(share[read, write])
    starts = np.concatenate([[0.0], upto])[np.searchsorted(read, np.arange(len(share) + 1))]

    def partners(of: np.ndarray) -> np.ndarray:
        spot = starts[of] + chance.random(len(of)) * (starts[of + 1] - starts[of])
        return write[np.minimum(np.searchsorted(upto, spot, side="right"), len(write) - 1)]

    step = 0
    while True:
        step += 1
        picked = np.minimum(np.searchsorted(upto, chance.random(size) * upto[-1]), len(read) - 1)
        first, second = read[picked], write[picked]
        source, target = [ids[first]], [ids[second]]
        if step % 4 == 0:
            with_it = np.where(chance.random(size) < 0.5, ids[partners(second)], chance.choice(extra, size))
            source.insert(0, with_it)
        if step % 10 == 0:
            target.append(ids[partners(first)])
        close = np.full(size, end)
        yield {
            "input_ids": torch.from_numpy(np.stack([*source, close], axis=1)),
            "labels": torch.from_numpy(np.stack([*target, close], axis=1)),
        }


def loss_of_pair(model, tokenizer, first: str, second: str) -> float:
    """What the lesson computes: how surprised the model is by the second word after the first."""
    with torch.no_grad():
        labels = tokenizer(second, return_tensors="pt")["input_ids"].to(model.device)
        return model(**tokenizer(first, return_tensors="pt").to(model.device), labels=labels).loss.item()


def count_right(model, tokenizer, triples: list[Triple]) -> int:
    """How many triples have the near word nearer than the far one."""
    return sum(
        loss_of_pair(model, tokenizer, first, near) < loss_of_pair(model, tokenizer, first, far)
        for first, near, far in triples
    )


def train(data: Path, out: Path) -> Path:
    """Train it: a few minutes on one core."""
    training.seed_everything()
    counts = Counter(word for row in read_words(data) for word in row)
    words = choose_words(counts)
    tokenizer = make_tokenizer(words, counts)
    ids = np.array(tokenizer.convert_tokens_to_ids([f"▁{word}" for word in words]))
    articles = np.array(tokenizer.convert_tokens_to_ids(["▁the", "▁a"]))
    share = training_pairs(data, words, counts)
    training.seed_everything()
    model = new_model(tokenizer)
    plan = training.Plan(steps=4000, lr=3e-3, muon_lr=0.02, weight_decay=0.05, save_every=500)
    endless = batches(share, ids, articles, tokenizer.eos_token_id, 512)
    known = {"right": lambda m: count_right(m, tokenizer, DEVELOPMENT) / len(DEVELOPMENT)}
    training.fit(model, endless, plan, out, validate=lambda m: {key: score(m) for key, score in known.items()})
    return training.save(model, tokenizer, out)


def evaluate(model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """The exam; `limit` shortens its second half (the ten are always all asked)."""
    tokenizer, model = AutoTokenizer.from_pretrained(model_id), AutoModelForSeq2SeqLM.from_pretrained(model_id)
    more = MORE[:limit]
    ten_right = count_right(model, tokenizer, TEN)
    return {
        "ten_right": float(ten_right),
        "man_woman_animal": float(count_right(model, tokenizer, TEN[:1])),
        "all_right": (ten_right + count_right(model, tokenizer, more)) / (len(TEN) + len(more)),
    }
