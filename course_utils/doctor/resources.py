"""Which models are asked for, and is there room for them on the disk and in memory?"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from course_utils import place
from course_utils.doctor.finding import Finding
from course_utils.measure import ordinary_memory
from course_utils.shelf import SHELF, words

GB = 1_000_000_000
PRACTICE_DISK = 2 * GB  # nothing is downloaded; room for your own copies, models of your own and the system
PRACTICE_MEMORY = 1.5 * GB  # 0.4 GB measured for a kernel with the storyteller; the rest for Jupyter and a browser


def asked_models() -> str:
    """What COURSE_MODELS says, read as `course_utils.place` reads it; empty where it is not set."""
    return os.environ.get("COURSE_MODELS", "").strip().lower()


def real_models_likely() -> bool:
    """Asked for, or left to the course on a machine with an NVIDIA driver: then it takes the real ones."""
    return asked_models() == "hub" or (not asked_models() and shutil.which("nvidia-smi") is not None)


def check_models() -> Finding:
    asked = asked_models()
    if asked in ("practice", "hub"):
        kind = "the small practice models" if asked == "practice" else "the real models from the Hub"
        return Finding("Models", True, f"{kind}, because COURSE_MODELS={asked} is set.")
    if not asked:
        return Finding("Models", True, "the real ones where an NVIDIA GPU and the Hub are both there, else practice.")
    return Finding(
        "Models",
        False,
        f"COURSE_MODELS is set to {asked!r}, which means nothing here.",
        "Set COURSE_MODELS to practice or to hub, and start Jupyter again.",
    )


def check_disk() -> Finding:
    folder = model_folder()
    free = shutil.disk_usage(existing(folder)).free
    all_real = sum(model.download_bytes for model in SHELF.values())
    real = real_models_likely()
    need = all_real if real else PRACTICE_DISK
    where = f"{words(free)} free where models are kept ({folder})"
    if free < need:
        kind = "all the real models together" if real else "the practice models and your own files"
        return Finding(
            "Disk",
            False,
            f"{where}. Plan {words(need)} for {kind}; what you already downloaded counts towards it.",
            f"Free {words(need - free)}: empty the bin, then delete large files you no longer need.",
        )
    if free < all_real:
        return Finding("Disk", True, f"{where}. Enough for practice; all the real models would need {words(all_real)}.")
    return Finding("Disk", True, f"{where}. Enough.")


def model_folder() -> Path:
    """Where downloads go. In practice the course points the library at its own small models: not meant here."""
    from huggingface_hub import constants

    folder = Path(constants.HF_HUB_CACHE)
    return Path(constants.HF_HOME) / "hub" if folder == place.PRACTICE_CACHE else folder


def existing(folder: Path) -> Path:
    """The nearest folder that is already there: before the first download the cache is not."""
    return next(path for path in (folder, *folder.absolute().parents) if path.exists())


def check_memory() -> Finding:
    total, free = ordinary_memory()
    largest = max(model.memory_bytes("bfloat16") for model in SHELF.values())
    real = real_models_likely()
    need = largest + PRACTICE_MEMORY if real else PRACTICE_MEMORY
    state = f"{words(free)} free of {words(total)}"
    if free < need:
        kind = "the largest real model" if real else "the practice models"
        return Finding(
            "Memory",
            False,
            f"{state}. A lesson with {kind} needs about {words(need)}.",
            "Close other programs and other notebooks' kernels, then run this check again.",
        )
    return Finding("Memory", True, f"{state}. Enough.")
