"""The word pairs: a small T5 that reads a word and expects the words that go with it.

It learns the way a generative skip-gram does: read one word, write another that stands near it in the fairy tales, is
used like it there, or belongs to the same handwritten family. The loss of a pair then says how far apart two words are.
"""

import math
import re
import string
from collections import Counter
from collections.abc import Iterator
from itertools import count
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
from course_utils.practice.cards import Card
from course_utils.practice.wordpairs_families import FAMILIES
from course_utils.practice.wordpairs_triples import DEVELOPMENT, MORE, TEN, Triple

WORDS = 3100
WINDOW = 6
SPECIAL = ["<pad>", "</s>", "<unk>"]
# How often a training pair comes from words that stand near each other, are used alike, or are of one family.
MIXTURE = {"near": 0.35, "alike": 0.25, "family": 0.40}
ABOUT = Card(
    what=(
        "A very small T5 that reads a word and expects the words that go with it. Its loss on a pair of words says how "
        "far apart they are. It stands in for google/flan-t5-small in the part about loss as a measure of similarity."
    ),
    data=(
        "Sixteen books of fairy tales in the public domain (words that stand near each other or are used alike), and "
        "tables of word families written by hand for this course (Apache-2.0)."
    ),
    how=(
        "Read one word, expect all its partners, each in its share: 0.8 million parameters, 2,000 steps of 512 words, "
        "about eight minutes on one CPU core. The pairs of the examination were left out of training both ways: "
        "they were neither expected nor unexpected. But the first and the near word of each triple do stand in one "
        "handwritten family, so the examination asks whether it grasped the families, not whether it knows the world."
    ),
    cannot=(
        "It knows about 3,300 words; every other word falls apart into letters it knows nothing about, so their "
        "losses mean nothing. It does not translate, answer or follow instructions, and cannot read sentences. It "
        "knows the world of fairy tales: its idea of what goes with what is old-fashioned. Two words that share no "
        "family and never met in the tales it puts in order hardly better than a coin. Compare its loss only for "
        "the same first word; a loss by itself is not a distance."
    ),
)
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


def make_tokenizer(counts: Counter[str]) -> tuple[PreTrainedTokenizerFast, dict[str, int]]:
    """A Unigram tokenizer, as T5 has: a piece for each known word, letters for the rest, `</s>` at the end."""
    from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    words, total = choose_words(counts), sum(counts.values())
    pieces = [(token, 0.0) for token in SPECIAL]
    pieces += [(f"▁{word}", round(math.log((counts[word] + 1) / total), 2)) for word in words]
    pieces += [("▁", -15.0)] + [(letter, -20.0) for letter in string.ascii_lowercase + string.digits + ".,;:!?'\"()-"]
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=SPECIAL.index("<unk>"), byte_fallback=False))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")]
    )
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", SPECIAL.index("</s>"))]
    )
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="</s>", unk_token="<unk>", model_max_length=64
    )
    return wrapped, {word: place for place, word in enumerate(words, start=len(SPECIAL))}


def new_model(tokenizer: PreTrainedTokenizerFast) -> T5ForConditionalGeneration:
    """A T5 with everything smaller: 2 + 2 layers of 96, where flan-t5-small has 8 + 8 of 512."""
    model = T5ForConditionalGeneration(
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
    # T5's own start (embeddings of size 1, shrunken outputs) moves too slowly in a short training.
    torch.nn.init.normal_(model.shared.weight, std=0.05)
    torch.nn.init.constant_(model.decoder.final_layer_norm.weight, model.config.d_model**0.5)
    return model


def held_out(index: dict[str, int], size: int) -> np.ndarray:
    """The pairs of every triple, in both directions: True where nothing may be learned."""
    closed = np.zeros((size, size), dtype=bool)
    for first, near, far in TEN + MORE + DEVELOPMENT:
        for other in (near, far):
            closed[index[first], index[other]] = closed[index[other], index[first]] = True
    return closed


def co_occurrences(rows: list[list[str]], index: dict[str, int], size: int) -> np.ndarray:
    """How often two words stand near each other; the closer, the more it counts."""
    counts = np.zeros(size**2, dtype=np.float32)
    for distance in range(1, WINDOW + 1):
        pairs = [
            index[a] * size + index[b]
            for row in rows
            for a, b in zip(row, row[distance:], strict=False)
            if a in index and b in index
        ]
        counts += np.bincount(pairs, minlength=counts.size).astype(np.float32) / distance
    square = counts.reshape(size, size)
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


def family_pairs(index: dict[str, int], size: int) -> np.ndarray:
    """Every two words of a family; in a small family they are closer than in a large one."""
    pairs = np.zeros((size, size), dtype=np.float32)
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


def training_pairs(rows: list[list[str]], index: dict[str, int], closed: np.ndarray) -> np.ndarray:
    """The share of each (read, write) pair of words in training."""
    size = len(closed)
    often = np.zeros(size)
    for word, times in Counter(word for row in rows for word in row if word in index).items():
        often[index[word]] = times
    near = co_occurrences(rows, index, size)
    information = surprise(np.where(often[:, None] >= 10, near, 0.0))
    wanted = (often + 5.0) ** 0.4
    return (
        MIXTURE["near"] * balance(np.where(near >= 1.5, near**0.75 * information, 0.0), closed, wanted)
        + MIXTURE["alike"] * balance(used_alike(information), closed, wanted)
        + MIXTURE["family"] * balance(family_pairs(index, size), closed, np.ones(size))
    )


def batches(share: np.ndarray, closed: np.ndarray, articles: list[int], size: int) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches of words to read, with the share of every word that may follow.

    All partners of a word are learned at once, which is the skip-gram's average without its dice. Pairs kept for the
    triples are `closed`: neither expected nor unexpected. Every fourth batch has an article or a second word to read.
    """
    chance = torch.Generator().manual_seed(training.SEED)
    shares, opened = torch.from_numpy(share).float(), torch.from_numpy(~closed)
    begin, end = torch.full((size,), SPECIAL.index("<pad>")), torch.full((size,), SPECIAL.index("</s>"))
    for step in count():
        first, second = torch.multinomial(shares.sum(1), 2 * size, replacement=True, generator=chance).chunk(2)
        wanted, allowed, source = shares[first], opened[first], [first, end]
        if step % 4 == 3:
            lone = torch.rand(size, 1, generator=chance) < 0.5
            article = torch.tensor(articles)[torch.randint(len(articles), (size,), generator=chance)]
            source.insert(0, torch.where(lone[:, 0], article, second))
            allowed = allowed & (opened[second] | lone)
            wanted = wanted + shares[second] * ~lone
        wanted = wanted * allowed
        written = torch.multinomial(wanted, 1, generator=chance)[:, 0]
        yield {
            "input_ids": torch.stack(source, dim=1),
            "decoder_input_ids": torch.stack([begin, written], dim=1),
            "wanted": wanted / wanted.sum(1, keepdim=True),
            "allowed": allowed,
        }


def expectation_loss(model: torch.nn.Module, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """The loss of a batch: expect every partner in its share, then the end of the sequence."""
    logits = model(input_ids=batch["input_ids"], decoder_input_ids=batch["decoder_input_ids"]).logits.float()
    first = logits[:, 0].masked_fill(~batch["allowed"], -1e4).log_softmax(-1)
    return -(batch["wanted"] * first).sum(-1).mean() - logits[:, 1].log_softmax(-1)[:, SPECIAL.index("</s>")].mean()


def loss_of_pair(model, tokenizer, first: str, second: str) -> float:
    """What the lesson computes: how surprised the model is by the second word after the first."""
    with torch.no_grad():
        labels = tokenizer(second, return_tensors="pt")["input_ids"].to(model.device)
        return model(**tokenizer(first, return_tensors="pt").to(model.device), labels=labels).loss.item()


def gap(model, tokenizer, triple: Triple) -> float:
    """By how much the far word surprises more than the near one; above 0 is right."""
    first, near, far = triple
    return loss_of_pair(model, tokenizer, first, far) - loss_of_pair(model, tokenizer, first, near)


def count_right(model, tokenizer, triples: list[Triple]) -> int:
    """How many triples have the near word nearer than the far one."""
    return sum(gap(model, tokenizer, triple) > 0 for triple in triples)


def train(data: Path, out: Path) -> Path:
    """Train it: a few minutes on one core."""
    training.seed_everything()
    rows = read_words(data)
    tokenizer, index = make_tokenizer(Counter(word for row in rows for word in row))
    closed = held_out(index, len(tokenizer))
    share = training_pairs(rows, index, closed)
    model = new_model(tokenizer)
    plan = training.Plan(steps=2000, lr=5e-3, muon_lr=0.02, weight_decay=0.05, save_every=200)
    endless = batches(share, closed, [index["the"], index["a"]], 512)
    training.fit(model, endless, plan, out, expectation_loss, lambda m: development(m, tokenizer))
    return training.save(model, tokenizer, out)


def development(model, tokenizer) -> dict[str, float]:
    """How it does on the triples that choose: the share that is right, and by how much on average."""
    gaps = [gap(model, tokenizer, triple) for triple in DEVELOPMENT]
    return {"right": round(sum(g > 0 for g in gaps) / len(gaps), 3), "gap": round(sum(gaps) / len(gaps), 3)}


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
