"""Do the GPU, its driver and the installed torch fit together? Asked without importing torch, which takes seconds."""

from __future__ import annotations

import importlib.util
import os
import platform
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from course_utils.commands import pip_install
from course_utils.doctor.finding import Finding
from course_utils.within import within

PATIENCE = 6.0
QUERY = ["--query-gpu=name,driver_version,memory.total,compute_cap", "--format=csv,noheader,nounits"]
NEWEST_DRIVER = "Install the newest driver from https://www.nvidia.com/drivers and restart the computer."
RESTART_COMPUTER = "Restart this computer."
OTHER_MACHINE = "Choose other hardware under the Space's Settings, such as Nvidia L4 (l4x1). This image fits it."
RESTART_SPACE = "Open the Space's page, choose Settings, then Restart this Space."

# The oldest driver for each CUDA generation: NVIDIA, "CUDA Compatibility", minor version compatibility.
DRIVERS = {12: 525, 13: 580}
# Which GPU generations ("compute capability") a build of torch 2.13 has code for: pytorch/pytorch RELEASE.md.
BUILDS = {"13.0": (7.5, 99.0), "12.6": (5.0, 9.0)}


@dataclass(frozen=True)
class Card:
    """What the driver says of the first GPU."""

    name: str
    driver: int
    memory: str
    generation: float
    count: int

    def __str__(self) -> str:
        many = f"{self.count} x " if self.count > 1 else ""
        return f"{many}{self.name}{self.memory}, driver {self.driver}"


@dataclass(frozen=True)
class Torch:
    """The installed torch; `cuda` is None in a build that only knows the processor."""

    version: str
    cuda: str | None
    other_gpu: bool


def check_gpu() -> Finding:
    command = shutil.which("nvidia-smi")
    if command is None:
        return without_nvidia()
    try:
        answer = within(PATIENCE + 1, lambda: ask(command))
    except (TimeoutError, subprocess.TimeoutExpired):
        says = f"there is an NVIDIA driver, but it gave no answer within {PATIENCE:g} seconds."
        return Finding("GPU", False, says, restart())
    if "No devices were found" in answer.stdout + answer.stderr:
        return without_nvidia()
    if "not a valid field" in answer.stdout + answer.stderr:
        return Finding("GPU", False, "there is an NVIDIA GPU, but its driver is years too old.", NEWEST_DRIVER)
    card = read_card(answer.stdout) if answer.returncode == 0 else None
    if card is None:
        reason = (answer.stdout + answer.stderr).strip().splitlines() or ["nothing"]
        says = f"there is an NVIDIA driver, but it does not work. It says: {reason[0]}"
        return Finding("GPU", False, says, restart())
    return match(card, installed_torch())


def ask(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [command, *QUERY], capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, timeout=PATIENCE
    )


def restart() -> str:
    return RESTART_SPACE if os.environ.get("SPACE_ID") else RESTART_COMPUTER


def without_nvidia() -> Finding:
    rented = os.environ.get("ACCELERATOR", "none").lower()
    if os.environ.get("SPACE_ID") and rented not in ("none", ""):
        return Finding(
            "GPU", False, f"this Space is rented with {rented}, but no GPU can be seen from here.", RESTART_SPACE
        )
    if platform.system() == "Darwin" and platform.machine() == "arm64":
        return Finding("GPU", True, "an Apple GPU, which shares the computer's memory.")
    return Finding("GPU", True, "no NVIDIA GPU found. The practice models need none.")


def read_card(text: str) -> Card | None:
    """Read lines like `NVIDIA A10G, 570.172.08, 23028, 8.6`. Some cards have no memory figure of their own."""
    lines = [line.split(",") for line in text.strip().splitlines()]
    if not lines or len(lines[0]) != 4:
        return None
    name, driver, memory, generation = (part.strip() for part in lines[0])
    major = re.match(r"\d+", driver)
    if major is None:
        return None
    shown = f" with {int(memory) * 1.048576 / 1000:.0f} GB" if memory.isdigit() else ""
    known = re.fullmatch(r"\d+\.\d+", generation)
    return Card(name, int(major[0]), shown, float(generation) if known else 0.0, len(lines))


def installed_torch() -> Torch | None:
    """Read torch's own version file: the same words that `torch.version` would give."""
    spec = importlib.util.find_spec("torch")
    if spec is None or not spec.origin:
        return None
    try:
        text = (Path(spec.origin).parent / "version.py").read_text(encoding="utf-8")
    except OSError:
        return None
    values = {name: value for name, _, value in re.findall(r"^(\w+)(: [^=]+)? = '([^']*)'", text, re.MULTILINE)}
    other = any(values.get(name) for name in ("hip", "xpu"))
    return Torch(values.get("__version__", "?"), values.get("cuda"), other)


def match(card: Card, torch: Torch | None) -> Finding:
    """One line about the card and torch together, with the build of torch that would fit where this one does not."""
    if torch is None:
        return Finding("GPU", True, f"{card}. PyTorch itself is not installed: see Packages.")
    if torch.cuda is None and not torch.other_gpu:
        says = f"{card}. The installed PyTorch {torch.version} cannot use it: it was built for the processor alone."
        return Finding("GPU", False, says, fitting_torch(card, torch))
    if torch.cuda is None:
        return Finding("GPU", True, f"{card}. PyTorch {torch.version} was built for another maker's GPU.")
    needed = DRIVERS.get(int(torch.cuda.split(".")[0]), 0)
    if card.driver < needed:
        says = f"{card}. The installed PyTorch {torch.version} (CUDA {torch.cuda}) needs driver {needed} or newer."
        return Finding("GPU", False, says, fitting_torch(card, torch))
    if not has_code_for(torch.cuda, card):
        says = f"{card}. The installed PyTorch {torch.version} (CUDA {torch.cuda}) has no code for a GPU of its age."
        return Finding("GPU", False, says, fitting_torch(card, torch))
    return Finding("GPU", True, f"{card}. PyTorch {torch.version} (CUDA {torch.cuda}) can use it.")


def has_code_for(cuda: str, card: Card) -> bool:
    """Unknown builds and unknown cards get the benefit of the doubt."""
    oldest, newest = BUILDS.get(cuda, (0.0, 99.0))
    return card.generation == 0.0 or oldest <= card.generation <= newest


def fitting_torch(card: Card, torch: Torch) -> str:
    """The newest build that this driver and this card can both run, else a newer driver. A Space's image is fixed."""
    if os.environ.get("SPACE_ID"):
        return OTHER_MACHINE
    for cuda in BUILDS:
        if card.driver >= DRIVERS[int(cuda.split(".")[0])] and has_code_for(cuda, card):
            tag = "cu" + cuda.replace(".", "")
            release = torch.version.split("+")[0]
            return pip_install(f"torch=={release}+{tag} --index-url https://download.pytorch.org/whl/{tag}")
    return NEWEST_DRIVER
