"""What the two models that judge a whole text share: batches of like length, and learning words before learning labels."""

from collections.abc import Iterator, Sequence

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

CONTEXT = 128
IGNORED = -100


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
    """Endless labelled batches, drawn by weight. Some words are hidden each time, so that no text is learned by heart."""
    generator = torch.Generator().manual_seed(seed)
    lengths = torch.tensor([len(row) for row in rows])
    while True:
        picked = torch.multinomial(weights, size * 40, replacement=True, generator=generator)
        for numbers in alike(lengths, picked, size, generator):
            batch = pad(tokenizer, [rows[number] for number in numbers])
            hidden = _hide(tokenizer, batch["input_ids"], dropout, generator)
            batch["input_ids"] = batch["input_ids"].masked_fill(hidden, tokenizer.mask_token_id)
            yield batch | {"labels": labels[numbers]}


def guessing_batches(
    tokenizer: PreTrainedTokenizerBase, rows: list[list[int]], size: int, seed: int
) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches with every sixth token hidden, to be guessed from the tokens around it."""
    generator = torch.Generator().manual_seed(seed)
    lengths = torch.tensor([len(row) for row in rows])
    while True:
        picked = torch.randperm(len(rows), generator=generator)
        for numbers in alike(lengths, picked, size, generator):
            batch = pad(tokenizer, [rows[number] for number in numbers])
            hidden = _hide(tokenizer, batch["input_ids"], 1 / 6, generator)
            labels = batch["input_ids"].masked_fill(~hidden, IGNORED)
            batch["input_ids"] = batch["input_ids"].masked_fill(hidden, tokenizer.mask_token_id)
            yield batch | {"labels": labels}


def _hide(
    tokenizer: PreTrainedTokenizerBase, ids: torch.Tensor, share: float, generator: torch.Generator
) -> torch.Tensor:
    """Which places to hide: a random share of the ordinary tokens."""
    special = torch.isin(ids, torch.tensor(tokenizer.all_special_ids))
    return (torch.rand(ids.shape, generator=generator) < share) & ~special


def guess_hidden_words(model: PreTrainedModel, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """The loss of guessing the hidden tokens: the body's output compared with every word's own vector."""
    batch = dict(batch)
    labels = batch.pop("labels")
    states = model.base_model(**batch).last_hidden_state
    asked = labels != IGNORED
    guesses = states[asked] @ model.get_input_embeddings().weight.T
    return torch.nn.functional.cross_entropy(guesses.float(), labels[asked])


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


