"""How long a learner waits for the course's commands to answer at all."""

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator

from course_utils import cli
from tests.bench.report import Table, median_and_spread

ROUNDS = 7
COURSE = [sys.executable, "-m", "course_utils.cli"]


def names(parser: argparse.ArgumentParser, before: str = "course") -> Iterator[str]:
    """Every command there is, as it is typed."""
    yield before
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                yield from names(command, f"{before} {name}")


def timed() -> dict[str, list[str]]:
    helps = {f"{name} --help": [*COURSE, *name.split()[1:], "--help"] for name in names(cli._parser())}
    bare = {
        "python itself": [sys.executable, "-c", ""],
        "import course_utils": [sys.executable, "-c", "import course_utils"],
    }
    return bare | helps


def milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return 1000 * (time.perf_counter() - start)


def measure() -> Table:
    """Take turns, so that a busy moment of the machine falls on all alike."""
    commands = timed()
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            taken[name].append(milliseconds(command))
    rows = [[f"`{name}`", median_and_spread(times, 0)] for name, times in taken.items()]
    return Table(
        f"Median of {ROUNDS} turns, smallest and largest. No command may take more than 150.",
        ["command", "milliseconds"],
        rows,
    )
