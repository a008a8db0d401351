"""How long a learner waits for the course's commands to answer at all."""

import subprocess
import sys
import time

from tests.bench.report import Table, median_and_spread

ROUNDS = 7
COURSE = [sys.executable, "-m", "course_utils.cli"]
TIMED = {
    "python itself": [sys.executable, "-c", ""],
    "import course_utils": [sys.executable, "-c", "import course_utils"],
    "course --help": [*COURSE, "--help"],
    "course models": [*COURSE, "models"],
}


def milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return 1000 * (time.perf_counter() - start)


def measure() -> Table:
    """Take turns, so that a busy moment of the machine falls on all alike."""
    taken: dict[str, list[float]] = {name: [] for name in TIMED}
    for _ in range(ROUNDS):
        for name, command in TIMED.items():
            taken[name].append(milliseconds(command))
    rows = [[f"`{name}`", median_and_spread(times, 0)] for name, times in taken.items()]
    return Table(f"Median of {ROUNDS} turns, smallest and largest.", ["command", "milliseconds"], rows)
