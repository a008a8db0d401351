"""Measure what must stay fast, on this machine: `make bench`."""

import platform
import statistics
import subprocess
import sys
import time

ROUNDS = 7
TIMED = {
    "python itself": [sys.executable, "-c", ""],
    "import course_utils": [sys.executable, "-c", "import course_utils"],
    "course --help": [sys.executable, "-m", "course_utils.cli", "--help"],
    "course models": [sys.executable, "-m", "course_utils.cli", "models"],
}


def milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    """Take turns, so that a busy moment of the machine falls on all alike, and show median and spread."""
    taken: dict[str, list[float]] = {name: [] for name in TIMED}
    for _ in range(ROUNDS):
        for name, command in TIMED.items():
            taken[name].append(milliseconds(command))
    bare = statistics.median(taken["python itself"])
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}, {ROUNDS} rounds")
    print(f"{'':22} {'median':>9} {'min':>9} {'max':>9}   above python")
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:22} {median:6.0f} ms {min(times):6.0f} ms {max(times):6.0f} ms   {median - bare:6.0f} ms")


if __name__ == "__main__":
    main()
