"""The loop every practice model is trained with, and how a trained model is put on the shelf."""

import json
import math
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

SEED = 7


@dataclass
class Plan:
    """How long and how fast to learn."""

    steps: int
    lr: float = 1e-3
    muon_lr: float = 0.0
    weight_decay: float = 0.01
    warmup: int = 100
    save_every: int = 500


def seed_everything(seed: int = SEED) -> None:
    """Make a training run repeatable."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def best_device() -> torch.device:
    """The GPU if there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def _optimizers(model: torch.nn.Module, plan: Plan) -> list[torch.optim.Optimizer]:
    """AdamW for everything, or Muon for the hidden matrices when the plan gives it a rate."""
    matrices, rest = [], []
    for name, parameter in model.named_parameters():
        hidden = parameter.ndim == 2 and not any(part in name for part in ("embed", "shared", "head", "classifier"))
        (matrices if plan.muon_lr and hidden else rest).append(parameter)
    optimizers = [torch.optim.AdamW(rest, lr=plan.lr, weight_decay=plan.weight_decay, betas=(0.9, 0.98), fused=True)]
    if matrices:
        optimizers.append(torch.optim.Muon(matrices, lr=plan.muon_lr, weight_decay=plan.weight_decay))
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["initial_lr"] = group["lr"]
    return optimizers


def _rate(step: int, plan: Plan) -> float:
    """Warm up, then fall along half a cosine to nearly nothing."""
    if step < plan.warmup:
        return (step + 1) / plan.warmup
    done = (step - plan.warmup) / max(1, plan.steps - plan.warmup)
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * done))


def fit(
    model: torch.nn.Module,
    batches: Iterator[dict[str, torch.Tensor]],
    plan: Plan,
    out: Path,
    loss_of: Callable[[torch.nn.Module, dict[str, torch.Tensor]], torch.Tensor] | None = None,
    validate: Callable[[torch.nn.Module], dict[str, float]] | None = None,
) -> list[dict[str, float]]:
    """Train, with a progress bar, a log and a checkpoint that an interrupted run resumes from.

    A batch goes to the model as keyword arguments and must bring `labels`, unless `loss_of` says how to score it.
    """
    out.mkdir(parents=True, exist_ok=True)
    device = best_device()
    model.to(device).train()
    optimizers = _optimizers(model, plan)
    checkpoint, start, log = out / "checkpoint.pt", 0, []
    if checkpoint.exists():
        kept = torch.load(checkpoint, map_location=device, weights_only=False)
        model.load_state_dict(kept["model"])
        for optimizer, state in zip(optimizers, kept["optimizers"], strict=True):
            optimizer.load_state_dict(state)
        start, log = kept["step"], kept["log"]
        for _ in range(start):
            next(batches)
    bar = tqdm(range(start, plan.steps), initial=start, total=plan.steps, desc=out.name, mininterval=5, smoothing=0.05)
    smooth = None
    for step in bar:
        batch = {key: value.to(device) for key, value in next(batches).items()}
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["initial_lr"] * _rate(step, plan)
        with torch.autocast(device.type, torch.bfloat16):
            loss = loss_of(model, batch) if loss_of else model(**batch).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
        smooth = loss.item() if smooth is None else 0.98 * smooth + 0.02 * loss.item()
        bar.set_postfix(loss=f"{smooth:.3f}", refresh=False)
        if (step + 1) % plan.save_every == 0 or step + 1 == plan.steps:
            entry = {"step": step + 1, "loss": round(smooth, 4), "seconds": round(time.process_time())}
            if validate:
                model.eval()
                with torch.no_grad():
                    entry |= validate(model)
                model.train()
            log.append(entry)
            tqdm.write(json.dumps(entry))
            states = [optimizer.state_dict() for optimizer in optimizers]
            kept = {"model": model.state_dict(), "optimizers": states, "step": step + 1, "log": log}
            torch.save(kept, checkpoint.with_suffix(".part"))
            checkpoint.with_suffix(".part").replace(checkpoint)
    model.eval()
    return log


def save(model: torch.nn.Module, tokenizer, out: Path) -> Path:
    """Write a model folder: weights in 16 bits to halve the package, marked to be loaded in 32, as CPUs like it."""
    folder = out / "model"
    model.to("cpu").half().save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    config = json.loads((folder / "config.json").read_text())
    config["dtype"] = "float32"
    (folder / "config.json").write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
    model.float()
    return folder
