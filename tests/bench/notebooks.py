"""The course as tests: stock nbval on plain kernels, ours on warm ones, and the cells alone."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

from course_utils import kernel
from course_utils.lessons import all_lessons
from tests.bench.report import Table, median_and_spread
from tests.conftest import ROOT
from tools.run_tests import SETTINGS

ROUNDS = 3
STOCK = [sys.executable, "-m", "pytest", "notebooks", "-q", "-o", "addopts=", "--nbval-lax"]
OURS = [sys.executable, "tools/run_tests.py", "notebooks", "-q"]
FLOOR = [sys.executable, "-m", "tests.bench.floor"]
WAYS = {
    "stock `pytest --nbval-lax`, plain kernels": (STOCK, "off"),
    "`make test`'s way, but plain kernels": (OURS, "off"),
    "`make test`'s way": (OURS, ""),
    "the cells alone": (FLOOR, "off"),
}


def one(command: list[str], setting: str) -> tuple[float, float]:
    """Seconds of computing, of all processes together, and seconds on the clock."""
    environment = os.environ | SETTINGS | {kernel.SETTING: setting, "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryFile("w+") as said:
        before, begun = _computed(), time.perf_counter()
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=said, stderr=subprocess.STDOUT)
        taken = _computed() - before, time.perf_counter() - begun
        if done.returncode:
            said.seek(0)
            raise RuntimeError(f"{' '.join(map(str, command[1:]))} failed:\n{said.read()[-3000:]}")
    return taken


def _computed() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure() -> Table:
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in WAYS}
    for _ in range(ROUNDS):
        for name, (command, setting) in WAYS.items():
            taken[name].append(one(command, setting))
            print(f"  {name}: {taken[name][-1][0]:.1f} s of computing, {taken[name][-1][1]:.1f} s", flush=True)
    stock, floor = taken[next(iter(WAYS))], taken["the cells alone"]
    rows = []
    for name, times in taken.items():
        computed, waited = ([time[which] for time in times] for which in (0, 1))
        to_stock = [f"{_middle(times, which) / _middle(stock, which):.2f}" for which in (0, 1)]
        to_floor = f"{_middle(times, 0) / _middle(floor, 0):.2f}"
        rows.append([name, median_and_spread(computed), median_and_spread(waited), *to_stock, to_floor])
    how = (
        f"All {len(all_lessons())} lessons in practice, {ROUNDS} turns: median, smallest and largest, in seconds. "
        "Computing counts every process that was waited for, the warm one too. The cells alone import everything once "
        "and run each lesson in a copy of that process, one after the other; nothing is compared with what is stored."
    )
    columns = ["way", "computing", "on the clock", "computing ÷ stock", "clock ÷ stock", "computing ÷ the cells alone"]
    return Table(how, columns, rows)


def _middle(times: list[tuple[float, float]], which: int) -> float:
    return statistics.median(time[which] for time in times)
