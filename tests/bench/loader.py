"""One way of loading a model, in a process of its own: `python -m tests.bench.loader WAY FOLDER`, answer as JSON."""

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

A_FEW = 4


@dataclass(frozen=True)
class Way:
    """What `from_pretrained` is asked for, and whether the model is sent to the GPU only afterwards."""

    name: str
    words: str
    asked: dict[str, Any]
    sent_after: bool = False


WAYS = (
    Way("article", "the article's: `float32`, then `.to(device)`", {"dtype": "float32"}, sent_after=True),
    Way(
        "read",
        "ours, but files read and not mapped (`disable_mmap=True`)",
        {"device_map": "auto", "disable_mmap": True},
    ),
    Way("ours", 'ours: `device_map="auto"`, numbers as they are stored', {"device_map": "auto"}),
)


def needs(way: Way, parameters: int, stored: int) -> int:
    """The bytes of ordinary memory that a way can fill where there is no GPU."""
    return 4 * parameters if way.asked.get("dtype") == "float32" else 2 * stored


def forget(folder: Path) -> None:
    """Have the operating system drop what it kept of these files, so that every way begins with the disk."""
    for file in folder.glob("*.safetensors"):
        handle = os.open(file, os.O_RDONLY)
        os.fsync(handle)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def load(way: Way, folder: Path) -> dict[str, Any]:
    """Seconds until the model stands there, and until it has made its first token."""
    import torch
    from transformers import AutoModelForCausalLM

    start = time.perf_counter()
    model = AutoModelForCausalLM.from_pretrained(folder, **way.asked)
    if way.sent_after:
        model = model.to("cuda" if torch.cuda.is_available() else "cpu")
    loaded = time.perf_counter() - start
    ids = torch.ones(1, A_FEW, dtype=torch.long, device=model.device)
    model.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=1)
    return {"loaded": loaded, "first": time.perf_counter() - start, "device": model.device.type}


def main(name: str, folder: str) -> None:
    import torch
    import transformers

    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    (way,) = (way for way in WAYS if way.name == name)
    if torch.cuda.is_available():
        torch.zeros(1, device="cuda")  # the GPU's own start is no part of loading
    forget(Path(folder))
    print("ready", flush=True)
    print(json.dumps(load(way, Path(folder))), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
