"""What the two models that judge a whole text share: batches of like length, and a start for their words."""

from collections.abc import Iterator, Sequence

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

CONTEXT = 128


def encode(tokenizer: PreTrainedTokenizerBase, texts: Sequence[str]) -> list[list[int]]:
    """Each text as a row of ids, cut where the model's context ends."""
    return tokenizer(list(texts), truncation=True, max_length=CONTEXT)["input_ids"]


def pad(tokenizer: PreTrainedTokenizerBase, rows: Sequence[list[int]]) -> dict[str, torch.Tensor]:
    """Rows of different length as one rectangle, with the mask that says what is padding."""
    longest = max(len(row) for row in rows)
    ids = torch.full((len(rows), longest), tokenizer.pad_token_id)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = torch.tensor(row)
    mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
    return {"input_ids": ids, "attention_mask": mask}


def alike(lengths: torch.Tensor, picked: torch.Tensor, size: int, generator: torch.Generator) -> Iterator[list[int]]:
    """Cut the picked numbers into batches of texts of like length: much less padding, twice the speed."""
    ordered = picked[lengths[picked].argsort()]
    batches = ordered.split(size)
    for place in torch.randperm(len(batches), generator=generator).tolist():
        yield batches[place].tolist()


def labelled_batches(
    tokenizer: PreTrainedTokenizerBase,
    rows: list[list[int]],
    labels: torch.Tensor,
    weights: torch.Tensor,
    size: int,
    dropout: float,
    seed: int,
) -> Iterator[dict[str, torch.Tensor]]:
    """Endless labelled batches, drawn by weight. Some words are hidden, so that no text is learned by heart."""
    generator = torch.Generator().manual_seed(seed)
    lengths = torch.tensor([len(row) for row in rows])
    while True:
        picked = torch.multinomial(weights, size * 40, replacement=True, generator=generator)
        for numbers in alike(lengths, picked, size, generator):
            batch = pad(tokenizer, [rows[number] for number in numbers])
            hidden = _hide(tokenizer, batch["input_ids"], dropout, generator)
            batch["input_ids"] = batch["input_ids"].masked_fill(hidden, tokenizer.mask_token_id)
            yield batch | {"labels": labels[numbers]}


def _hide(
    tokenizer: PreTrainedTokenizerBase, ids: torch.Tensor, share: float, generator: torch.Generator
) -> torch.Tensor:
    """Which places to hide: a random share of the ordinary tokens."""
    special = torch.isin(ids, torch.tensor(tokenizer.all_special_ids))
    return (torch.rand(ids.shape, generator=generator) < share) & ~special


@torch.no_grad()
def logits(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, rows: list[list[int]], size: int = 64
) -> torch.Tensor:
    """The model's raw scores for many texts, in their order."""
    order = sorted(range(len(rows)), key=lambda number: len(rows[number]))
    found = torch.empty(len(rows), model.config.num_labels)
    for start in range(0, len(order), size):
        numbers = order[start : start + size]
        batch = {key: value.to(model.device) for key, value in pad(tokenizer, [rows[n] for n in numbers]).items()}
        found[numbers] = model(**batch).logits.float().cpu()
    return found


def spread(texts: list, limit: int | None) -> list:
    """At most `limit` of the texts, taken evenly from beginning to end."""
    return texts if limit is None or limit >= len(texts) else [texts[i * len(texts) // limit] for i in range(limit)]


def company_vectors(
    tokenizer: PreTrainedTokenizerBase, rows: list[list[int]], size: int, reach: int = 4
) -> torch.Tensor:
    """A vector for every token, so that tokens which keep the same company lie close together.

    Counts which tokens stand near each other, compares that with chance (PPMI) and keeps the main directions (SVD).
    A few seconds of counting give a small model a start that it would need hours of guessing words for.
    """
    words = len(tokenizer)
    padded = torch.full((len(rows), max(len(row) for row in rows) + reach), tokenizer.pad_token_id)
    for place, row in enumerate(rows):
        padded[place, : len(row)] = torch.tensor(row)
    near = torch.zeros(words * words)
    special = torch.tensor(tokenizer.all_special_ids)
    for step in range(1, reach + 1):
        left, right = padded[:, :-step].flatten(), padded[:, step:].flatten()
        ordinary = ~(torch.isin(left, special) | torch.isin(right, special))
        near += (left[ordinary] * words + right[ordinary]).bincount(minlength=words * words)
    near = near.view(words, words)
    near = near + near.T
    often = near.sum(1).clamp(min=1)
    # Rare tokens look surprising next to anything: raising their count a little keeps them from taking over.
    chance = often[:, None] * (often**0.75)[None, :] / (often**0.75).sum()
    surprise = (near / chance).clamp(min=1).log()
    left, strength, _ = torch.svd_lowrank(surprise, q=size + 32, niter=3)
    vectors = left[:, :size] * strength[:size].sqrt()
    return vectors / vectors.std()


def start_from_company(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, rows: list[list[int]]) -> None:
    """Give the model's words their company vectors, as large as the random ones that they replace."""
    table = model.get_input_embeddings().weight
    vectors = company_vectors(tokenizer, rows, table.shape[1])
    known = vectors.norm(dim=1) > 0
    with torch.no_grad():
        table[known] = vectors[known] * table.std()
