"""How long a checkpoint of several gigabytes takes to load, and how much ordinary memory it takes meanwhile."""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course_utils import shelf
from course_utils.measure import ordinary_memory
from tests.bench import checkpoint, loader
from tests.bench.in_image import NoImage, image
from tests.bench.report import Table, median_and_spread
from tests.conftest import ROOT

ROUNDS = 2
ROLE = "storyteller"
LOOK_EVERY = 0.02  # seconds
SPARE = 2_000_000_000
COLUMNS = [
    "way",
    "seconds to load",
    "seconds to the first token",
    "taken memory, peak",
    "mapped files, peak",
    "in {limit:.0f} GB: the first token",
    "ends on",
]
HOW = """A checkpoint of the size of {name}: {size:.1f} GB in `bfloat16`, {files} files, random weights. {rounds} rounds
in turns, each load in a process of its own; medians, smallest and largest. Before each, the operating system was asked
to drop what it kept of the files. Memory is read from `/proc` every {every:.0f} ms until the first token is there, the
libraries included ({before:.1f} GB before loading). **Taken memory** (RssAnon) must stay while the process needs it.
**Mapped files** (RssFile) are pages of the checkpoint itself, which the operating system may drop and read again. **In
{limit:.0f} GB**: once more, in a container of the course's image that gets this much memory and no swap."""
LIMIT = 3 * 10**9


@dataclass
class Peak:
    """The most memory that a process was seen with, in bytes: its own, and mapped from files."""

    taken: int = 0
    mapped: int = 0

    def look(self, process: int) -> None:
        facts = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text().splitlines())
        if "RssAnon" in facts:  # a process that has ended has none
            taken, mapped = (int(facts[name].split()[0]) * 1024 for name in ("RssAnon", "RssFile"))
            self.taken, self.mapped = max(self.taken, taken), max(self.mapped, mapped)


def measure() -> Table:
    from tests.test_shelf import CONFIGS

    model = shelf.find(ROLE)
    with tempfile.TemporaryDirectory() as place:
        if (free := shutil.disk_usage(place).free) < model.memory_bytes("bfloat16") + SPARE:
            raise SystemExit(f"This benchmark writes {model.memory_bytes('bfloat16')} bytes; {free} are free.")
        folder = Path(place)
        stored = checkpoint.write(CONFIGS[ROLE], folder)
        answers: dict[str, list[dict[str, Any]]] = {way.name: [] for way in loader.WAYS}
        for _ in range(ROUNDS):
            for way in loader.WAYS:
                if loader.needs(way, model.parameters, stored) + SPARE < ordinary_memory()[1]:
                    answers[way.name].append(ask(way.name, folder))
        files = len(list(folder.glob("*.safetensors")))
        little = in_little_memory(folder)
    return table(answers, little, stored, files)


def in_little_memory(folder: Path) -> dict[str, str]:
    """What came of each way where there is less memory than the checkpoint has bytes."""
    try:
        with image():
            from tests.image.little_memory import load

            return {way.name: _ending(load(way.name, folder, LIMIT)) for way in loader.WAYS}
    except NoImage as reason:
        return dict.fromkeys((way.name for way in loader.WAYS), f"not tried: {reason}")


def _ending(answer: dict[str, Any] | None) -> str:
    return f"{answer['first']:.1f} s" if answer else "killed: out of memory"


def ask(way: str, folder: Path) -> dict[str, Any]:
    """Load in a fresh process, and watch its memory from outside."""
    command = [sys.executable, "-m", "tests.bench.loader", way, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout and process.stdout.readline().strip() == "ready"
        before, peak = Peak(), Peak()
        before.look(process.pid)
        while process.poll() is None:
            peak.look(process.pid)
            time.sleep(LOOK_EVERY)
        answer = process.stdout.read()
    if process.returncode:
        raise SystemExit(f"Loading ({way}) stopped with {process.returncode}.")
    return {**json.loads(answer), "taken": peak.taken, "mapped": peak.mapped, "before": before.taken}


def table(answers: dict[str, list[dict[str, Any]]], little: dict[str, str], stored: int, files: int) -> Table:
    rows = [_row(way, answers[way.name], little[way.name]) for way in loader.WAYS]
    before = max(one["before"] for answer in answers.values() for one in answer)
    how = HOW.format(
        name=shelf.find(ROLE).hub_id, size=stored / 1e9, files=files, rounds=ROUNDS, every=1000 * LOOK_EVERY,
        before=before / 1e9, limit=LIMIT / 1e9,
    )  # fmt: skip
    columns = [column.format(limit=LIMIT / 1e9) for column in COLUMNS]
    return Table(how.replace("\n", " "), columns, rows)


def _row(way: loader.Way, rounds: list[dict[str, Any]], little: str) -> list[str]:
    if not rounds:
        return [way.words, "not here: too little free memory", "", "", "", little, ""]
    seconds = [median_and_spread([one[name] for one in rounds]) for name in ("loaded", "first")]
    peaks = [f"{max(one[name] for one in rounds) / 1e9:.1f} GB" for name in ("taken", "mapped")]
    return [way.words, *seconds, *peaks, little, {"cpu": "the processor", "cuda": "the GPU"}[rounds[0]["device"]]]
