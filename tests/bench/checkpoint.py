"""A checkpoint of a real model's size, written a file at a time, so that it never lies in memory as a whole."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

FILE_BYTES = 10**9


def write(config: Any, folder: Path, dtype: str = "bfloat16") -> int:
    """Write the model's files as `save_pretrained` would, with random weights. Returns the bytes of all weights."""
    import torch
    from safetensors.torch import save_file
    from transformers import AutoModelForCausalLM

    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config, dtype=getattr(torch, dtype))
    numbers = pool(model.dtype)
    shards = list(_shards({name: weight.shape for name, weight in model.named_parameters()}, model.dtype.itemsize))
    names, total = {}, 0
    for number, shapes in enumerate(shards, 1):
        file = f"model-{number:05}-of-{len(shards):05}.safetensors"
        weights = {name: fill(name, torch.empty(shape, dtype=model.dtype), numbers) for name, shape in shapes.items()}
        save_file(weights, folder / file, metadata={"format": "pt"})
        names |= dict.fromkeys(weights, file)
        total += sum(weight.nbytes for weight in weights.values())
    index = {"metadata": {"total_size": total}, "weight_map": names}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    model.config.save_pretrained(folder)
    model.generation_config.save_pretrained(folder)
    return total


def pool(dtype: "torch.dtype") -> "torch.Tensor":
    """Random numbers of the size of weights, always the same."""
    import torch

    return torch.randn(2**20, generator=torch.Generator().manual_seed(0)).mul(0.02).to(dtype)


def fill(name: str, weight: "torch.Tensor", numbers: "torch.Tensor") -> "torch.Tensor":
    """Write the pool's numbers into a tensor, again and again: drawing new ones would take minutes."""
    if weight.ndim == 1:
        return weight.fill_(0 if name.endswith("bias") else 1)  # what else has one row scales a norm
    for part in weight.view(-1).split(len(numbers)):
        part.copy_(numbers[: len(part)])
    return weight


def _shards(shapes: dict[str, "torch.Size"], itemsize: int) -> Iterator[dict[str, "torch.Size"]]:
    shard, size = {}, 0
    for name, shape in shapes.items():
        if shard and size + shape.numel() * itemsize > FILE_BYTES:
            yield shard
            shard, size = {}, 0
        shard[name], size = shape, size + shape.numel() * itemsize
    yield shard
