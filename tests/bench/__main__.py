"""Measure what must stay fast, on this machine: `make bench`, or `make bench ARGS="kernels commands"`.

Each benchmark takes turns between the ways it compares and writes its table into docs/performance.md.
"""

import sys
from importlib import import_module

from tests.bench import report

NAMES = ("commands", "kernels", "notebooks", "generation", "loading", "minute")


def main(asked: list[str]) -> int:
    unknown = [name for name in asked if name not in NAMES]
    if unknown:
        print(f"There is no benchmark called {', '.join(unknown)}. There are: {', '.join(NAMES)}.", file=sys.stderr)
        return 1
    for name in asked or NAMES:
        report.place(name)  # what is missing there is said before anything is measured
    for name in asked or NAMES:
        print(f"{name} …", flush=True)
        report.write(name, import_module(f"tests.bench.{name}").measure())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
