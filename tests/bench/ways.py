"""The ways of letting a model write that are held against each other, and what each of them needs."""

import shutil
from dataclasses import dataclass
from importlib.util import find_spec


@dataclass(frozen=True)
class Way:
    """How a model is let to write. `anywhere`: on the GPU if there is one."""

    name: str
    words: str
    dtype: str = "bfloat16"
    anywhere: bool = True

    @property
    def device(self) -> str:
        import torch

        return "cuda" if self.anywhere and torch.cuda.is_available() else "cpu"


WAYS = (
    Way("article", "the article's: `float32`, on the processor", dtype="float32", anywhere=False),
    Way("lesson", "lesson 04's: `bfloat16`, on the GPU if there is one"),
    Way("compiled", "that, with a static cache and a compiled forward"),
    Way("continuous", "that, with continuous batching (`generate_batch`)"),
)


@dataclass(frozen=True)
class Job:
    """How many texts at once, how many new tokens for each, and how often that is measured."""

    batch: int
    tokens: int
    repeats: int


def jobs(device: str) -> tuple[Job, ...]:
    if device == "cuda":
        return tuple(Job(batch, 128, 3) for batch in (1, 8, 64))
    return Job(1, 12, 3), Job(8, 8, 2), Job(64, 4, 1)


def role() -> str:
    """The largest model of the shelf that this machine writes with in a reasonable time."""
    import torch

    return "storyteller" if torch.cuda.is_available() else "chat"


def missing(way: Way) -> str:
    """What this machine lacks for the way, in words; nothing if it lacks nothing."""
    from course_utils import shelf
    from course_utils.measure import ordinary_memory

    needed = shelf.find(role()).memory_bytes(way.dtype)
    if way.device == "cpu" and needed > ordinary_memory()[1]:
        return f"not enough memory: the weights alone are {shelf.words(needed)}"
    return no_compiler(way.device) if way.name == "compiled" else ""


def no_compiler(device: str) -> str:
    """What torch.compile lacks here: for the processor it writes C++, for a GPU Triton, which needs C."""
    from torch._inductor.cpp_builder import get_cpp_compiler
    from torch._inductor.exc import InvalidCxxCompiler

    if device == "cuda":
        ready = find_spec("triton") and any(map(shutil.which, ("cc", "gcc", "clang")))
        return "" if ready else "no C compiler, or no Triton"
    try:
        get_cpp_compiler()
    except InvalidCxxCompiler:
        return "no C++ compiler"
    return ""
