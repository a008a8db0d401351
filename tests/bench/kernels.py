"""Warm kernels against plain ones: how long a learner waits for the first result, and what a class costs in memory."""

import os
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest import mock

import psutil

from course_utils import kernel
from course_utils.lessons.reading import read
from tests.bench.report import Table, median_and_spread
from tests.conftest import ROOT
from tests.kernel import Kernel
from tests.warm.conftest import warm_process

ROUNDS = 5
LEARNERS = 10
LESSON = ROOT / "notebooks" / "01_one_line_of_ai.ipynb"
WAYS = ("plain", "warm")


def first_cells() -> tuple[str, str]:
    """The lesson's imports, and the first cell that shows what a model says."""
    codes = [cell.source for cell in read(LESSON).cells if cell.kind == "code"]
    return codes[0], codes[1]


def one_learner(folder: Path, warm: kernel.Warm) -> dict[str, float]:
    """Seconds from asking for a kernel to one that answers, from Run to the imports done and to the first result."""
    imports, first = first_cells()
    begun = time.perf_counter()
    with Kernel(folder) as learners:
        taken = {"kernel answers": time.perf_counter() - begun}
        asked = time.perf_counter()
        for name, code in (("imports", imports), ("first result", first)):
            run(learners, code)
            taken[name] = time.perf_counter() - asked
        taken["memory"] = memory(learners).uss / 1e6
    return taken


def a_class(folder: Path, warm: kernel.Warm) -> dict[str, float]:
    """Ten learners run the first two cells at the same moment: seconds until the last has the result, and memory."""
    codes = first_cells()
    with ExitStack() as opened:
        begun = time.perf_counter()
        learners = [opened.enter_context(Kernel(folder)) for _ in range(LEARNERS)]
        work = [
            threading.Thread(target=lambda one: [run(one, code) for code in codes], args=(one,)) for one in learners
        ]
        for thread in work:
            thread.start()
        for thread in work:
            thread.join()
        taken = {"all done": time.perf_counter() - begun}
        shares = [memory(one).pss for one in learners]
        if os.environ[kernel.SETTING] != "off":
            shares.append(psutil.Process(warm.process.pid).memory_full_info().pss)
        taken["memory"] = sum(shares) / 1e6
    return taken


def run(learners: Kernel, code: str) -> None:
    ran = learners.run(code)
    if ran.error:
        raise RuntimeError(f"{LESSON.name} stopped with {ran.error}: {ran.message}")


def memory(learners: Kernel) -> Any:
    return psutil.Process(learners.manager.provisioner.pid).memory_full_info()


def in_turns(folder: Path, warm: kernel.Warm, work, rounds: int) -> dict[str, list[dict[str, float]]]:
    taken: dict[str, list[dict[str, float]]] = {way: [] for way in WAYS}
    for _ in range(rounds):
        for way in WAYS:
            setting = "off" if way == "plain" else str(warm.address)
            with mock.patch.dict(os.environ, {kernel.SETTING: setting}):
                taken[way].append(work(folder, warm))
    return taken


def measure() -> Table:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begun = time.perf_counter()
        with warm_process(Kernel(folder).environment) as warm:
            with Kernel(folder):
                ready = time.perf_counter() - begun
            time.sleep(15)  # what is imported later
            one = in_turns(folder, warm, one_learner, ROUNDS)
            many = in_turns(folder, warm, a_class, 3)
    rows = [
        row("seconds until a new kernel answers", one, "kernel answers", 2),
        row("seconds from Run to the end of lesson 01's imports", one, "imports", 2),
        row("seconds from Run to lesson 01's first result", one, "first result", 2),
        row("MB of memory of its own, then", one, "memory", 0),
        row(f"seconds until {LEARNERS} learners at once have that result", many, "all done", 1),
        row(f"MB of memory for all {LEARNERS}, with the warm process", many, "memory", 0),
    ]
    how = (
        f"Lesson 01 in practice, {ROUNDS} turns, for the class 3: median, smallest and largest. Memory of its own is "
        "what would be free again without that kernel; for all, what processes share counts once. The first kernel, "
        f"asked for in the same moment as the warm process was started, answered after {ready:.1f} seconds."
    )
    return Table(how, ["", *(f"{way} kernel" for way in WAYS)], rows)


def row(name: str, taken: dict[str, list[dict[str, float]]], what: str, digits: int) -> list[str]:
    return [name, *(median_and_spread([one[what] for one in taken[way]], digits) for way in WAYS)]
