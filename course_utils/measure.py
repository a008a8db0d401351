"""How much memory is free for a model, and how much a piece of work takes at its peak."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from course_utils.shelf import words

CGROUPS = Path("/sys/fs/cgroup")
# The limit, what is used, and the part of that which is only cached files: cgroup version 2, then version 1.
CGROUP_FILES = (
    ("memory.max", "memory.current", "memory.stat", "inactive_file"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "memory/memory.stat", "total_inactive_file"),
)


@dataclass
class Peak:
    """What `peak_memory` found, in bytes; as text it reads like "5.2 MB"."""

    bytes: int = 0

    def __str__(self) -> str:
        return words(self.bytes)


def free_memory() -> int:
    """The bytes that are free where a model would be put: on the NVIDIA GPUs, or else in the ordinary memory."""
    import torch

    if torch.cuda.is_available():
        return sum(torch.cuda.mem_get_info(card)[0] for card in range(torch.cuda.device_count()))
    return ordinary_memory()[1]


def ordinary_memory() -> tuple[int, int]:
    """The bytes of this computer's memory, and how many of them are free."""
    import psutil

    machine, slice_of_it = psutil.virtual_memory(), _slice_of_memory()
    if slice_of_it and slice_of_it[0] < machine.total:
        return slice_of_it[0], min(machine.available, slice_of_it[1])
    return machine.total, machine.available


def _slice_of_memory() -> tuple[int, int] | None:
    """Limit and free memory of a container: a Space gives each person a slice of a large machine."""
    for limit, used, details, cached in CGROUP_FILES:
        try:
            allowed = (CGROUPS / limit).read_text().strip()
            taken = int((CGROUPS / used).read_text())
            facts = dict(line.split() for line in (CGROUPS / details).read_text().splitlines())
        except OSError:
            continue
        if allowed.isdigit():
            return int(allowed), int(allowed) - taken + int(facts.get(cached, 0))
    return None


@contextmanager
def peak_memory() -> Iterator[Peak]:
    """Watch the work in a `with` block: how much its tensors took together when they took most.

    What lay in memory before does not count. The process as a whole would be no measure for a small model: the
    libraries that it loads meanwhile are larger.
    """
    import torch

    peak = Peak()
    if torch.cuda.is_available():
        cards = range(torch.cuda.device_count())
        for card in cards:
            torch.cuda.reset_peak_memory_stats(card)
        before = sum(map(torch.cuda.memory_allocated, cards))
        yield peak
        peak.bytes = sum(map(torch.cuda.max_memory_allocated, cards)) - before
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()
        before = torch.mps.driver_allocated_memory()
        yield peak
        peak.bytes = torch.mps.driver_allocated_memory() - before  # what Apple's driver once took, it keeps
    else:
        os.environ.setdefault("KINETO_LOG_LEVEL", "99")  # else torch writes of its own doings
        with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU], profile_memory=True) as seen:
            yield peak
        now = 0
        for event in seen.profiler.kineto_results.events():
            if event.name() == "[memory]":
                now += event.nbytes()
                peak.bytes = max(peak.bytes, now)
