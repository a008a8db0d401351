"""Where does this run, and so where do its models come from? Decided once, and always said aloud."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from course_utils.shelf import Model, words

PRACTICE_CACHE = Path(__file__).parent / "practice" / "hub"
SMALLEST_GPU = 12_000_000_000  # the storyteller takes 5.6 GB, works in more, and two lessons may be open
HOW_TO_CHANGE = "You need not change this. To choose yourself, set COURSE_MODELS to practice or hub before you start."


@dataclass(frozen=True)
class Place:
    """`models` is "practice" or "hub"; `why` is the reason in words."""

    models: str
    why: str
    online: bool

    def __str__(self) -> str:
        if self.models == "practice":
            return f"Practice: the small models that came with the course. Nothing is downloaded. Why: {self.why}."
        if self.online:
            return f"Hub: the real models, downloaded from the Hugging Face Hub when first used. Why: {self.why}."
        return f"Hub: the real models, but only those already downloaded: the Hub cannot be reached. Why: {self.why}."


@cache
def decide() -> Place:
    """Choose once for this process: what COURSE_MODELS says, else the real models where a GPU and a network are."""
    asked = os.environ.get("COURSE_MODELS", "").strip().lower()
    if asked not in ("", "practice", "hub"):
        raise ValueError(f"COURSE_MODELS is {asked!r}. It can be practice or hub.")
    if asked == "practice":
        here = Place("practice", "COURSE_MODELS=practice is set", online=False)
    elif asked == "hub":
        here = Place("hub", "COURSE_MODELS=hub is set", online=hub_answers())
    elif not (memory := gpu_memory()):
        here = Place("practice", "no NVIDIA GPU was found here", online=False)
    elif memory < SMALLEST_GPU:
        here = Place(
            "practice", f"the GPU here has {words(memory)} of memory, too little for all lessons", online=False
        )
    elif not hub_answers():
        here = Place("practice", "there is a GPU, but the Hub cannot be reached", online=False)
    else:
        here = Place("hub", "a GPU and the Hub are both there", online=True)
    _point_libraries(here)
    return here


def where_am_i() -> None:
    """Say which models are used here and why, and how to change it."""
    print(decide())
    print(HOW_TO_CHANGE)


def require(model: Model) -> None:
    """Stop in plain words, at once, where loading would try for half a minute and then fail."""
    if decide().online:
        return
    from huggingface_hub import try_to_load_from_cache

    if not isinstance(try_to_load_from_cache(model.hub_id, "config.json"), str):
        raise ConnectionError(
            f"{model.hub_id} is not on this computer yet, and the Hub cannot be reached to download it "
            f"({words(model.download_bytes)}). Check the network, or use the practice models: COURSE_MODELS=practice."
        )


def gpu_memory() -> int:
    """The bytes of the first NVIDIA GPU, or 0. Asks the driver, not torch: importing torch takes seconds."""
    command = shutil.which("nvidia-smi")
    if not command:
        return 0
    ask = [command, "--query-gpu=memory.total", "--format=csv,noheader,nounits"]
    try:
        answer = subprocess.run(ask, capture_output=True, text=True, timeout=10)
    except (OSError, subprocess.TimeoutExpired):
        return 0
    megabytes = answer.stdout.strip().partition("\n")[0]
    return int(megabytes) * 2**20 if answer.returncode == 0 and megabytes.isdigit() else 0


def hub_address() -> str:
    return os.environ.get("HF_ENDPOINT", "https://huggingface.co").rstrip("/")


def hub_answers(seconds: float = 3) -> bool:
    """Any answer counts, an error page too: it means that there is a way to the Hub."""
    if os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "ON", "YES", "TRUE"):
        return False
    import urllib.error  # here, because it takes longer to import than all of the course
    import urllib.request

    try:
        urllib.request.urlopen(urllib.request.Request(hub_address(), method="HEAD"), timeout=seconds).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def _point_libraries(here: Place) -> None:
    """Make huggingface_hub look in the package's own cache in practice, and never wait for a Hub that is away.

    It reads its settings from the environment when it is first imported; if it already is, they are set there too.
    """
    constants = sys.modules.get("huggingface_hub.constants")
    if here.models == "practice":
        os.environ["HF_HUB_CACHE"] = str(PRACTICE_CACHE)
        if constants:
            constants.HF_HUB_CACHE = str(PRACTICE_CACHE)
    if not here.online:
        os.environ["HF_HUB_OFFLINE"] = "1"
        if constants:
            constants.HF_HUB_OFFLINE = True


def device() -> str:
    """The fastest device torch can use here: "cuda", "mps" or "cpu". Says which, with its memory."""
    import psutil
    import torch

    if torch.cuda.is_available():
        card = torch.cuda.get_device_properties(0)
        print(f"cuda: the GPU {card.name}, {words(card.total_memory)} of memory")
        return "cuda"
    memory = words(psutil.virtual_memory().total)
    if torch.backends.mps.is_available():
        print(f"mps: the Apple GPU, which shares this computer's {memory} of memory")
        return "mps"
    print(f"cpu: this computer's own processor, {memory} of memory")
    return "cpu"
