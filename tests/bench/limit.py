"""The limit that a machine's memory sets to writing: what must be read for each step, and how fast it can be read."""

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import PreTrainedModel

READ = 2 * 2**30  # bytes: many times what the caches near the processor hold
TRIES = 16
A_FEW = 4


def weights_read(model: "PreTrainedModel") -> int:
    """The bytes of all weights, each once: without a table that is only looked up, unless it is the head as well."""
    table, head = model.get_input_embeddings().weight, model.get_output_embeddings().weight
    return sum(weight.nbytes for weight in model.parameters()) - (0 if head is table else table.nbytes)


def cache_per_token(model: "PreTrainedModel") -> int:
    """What the model keeps of one token of one text, weighed on a short text."""
    import torch

    with torch.inference_mode():
        kept = model(torch.ones(1, A_FEW, dtype=torch.long, device=model.device)).past_key_values.layers
    return sum(layer.keys.nbytes + layer.values.nbytes for layer in kept) // A_FEW


def bytes_per_step(model: "PreTrainedModel", batch: int, length: int) -> int:
    """One step writes one token of each text: all weights once, and the key-value cache of each text at that length."""
    return weights_read(model) + batch * length * cache_per_token(model)


def bandwidth(device: str) -> float:
    """Bytes per second at best: a sum reads all and writes next to nothing, and of far more than the caches hold."""
    import torch

    numbers = torch.ones(READ // 4, device=device)
    return READ / min(_seconds(numbers) for _ in range(TRIES))


def _seconds(numbers) -> float:
    start = time.perf_counter()
    numbers.sum().item()  # the answer is fetched, so a GPU has finished
    return time.perf_counter() - start
