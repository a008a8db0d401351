"""How fast a model writes: the first article's way, lesson 04's, and the fastest that Transformers offers here."""

import json
import os
import subprocess
import sys
import tempfile
from typing import Any

from course_utils import shelf
from tests.bench.report import Table, median_and_spread
from tests.bench.ways import WAYS
from tests.bench.writer import PROMPT
from tests.conftest import ROOT

ROUNDS = 2
COLUMNS = [
    "way",
    "texts at once",
    "first token, s",
    "tokens per second, all texts",
    "peak memory",
    "share of the limit",
]
MODEL = """A model of the size of {name} ({parameters:.2f} billion numbers), made from its architecture with **random
weights**: the speed and the memory are real, its text means nothing and is not shown."""
HOW = """{model} {rounds} rounds in turns; in each, every way has a process of its own. Medians over both, smallest and
largest. Prompts of {prompt} tokens; new tokens for each text: {tokens}. The first run of each way warms up and is not
counted.{compiling}

The limit: for each step, memory must hand over all weights once, and the key-value cache of each text at half its new
length (counted on the model itself). It can hand over {bandwidth}, measured in this run by summing 2 GiB, the best of
all processes. The share is the time that this needs at least, divided by the time that a step took. {peak}"""
PEAKS = {
    "cpu": "Peak memory is that of the whole process, with its libraries.",
    "cuda": "Peak memory is that of the tensors on the GPU; for the way on the processor, that of the whole process.",
}


def measure() -> Table:
    """Take turns, so that a busy moment of the machine falls on all alike. Only one model is in memory at a time."""
    answers: dict[str, list[dict[str, Any]]] = {way.name: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as compiled:
        for _ in range(ROUNDS):
            for way in WAYS:
                answers[way.name].append(ask(way.name, compiled))
    return table(answers)


def ask(way: str, compiled: str) -> dict[str, Any]:
    """One way in a fresh process. What it compiles is kept for the next round, and thrown away after the last."""
    kept = {"TORCHINDUCTOR_CACHE_DIR": compiled, "TOKENIZERS_PARALLELISM": "false"}
    command = [sys.executable, "-m", "tests.bench.writer", way]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **kept}, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def table(answers: dict[str, list[dict[str, Any]]]) -> Table:
    everyone = [answer for one in answers.values() for answer in one]
    fastest: dict[str, float] = {}
    for answer in everyone:
        fastest[answer["device"]] = max(fastest.get(answer["device"], 0), answer.get("bandwidth", 0))
    rows = [row for way in WAYS for row in _rows(way.words, answers[way.name], fastest)]
    return Table(_how(everyone, fastest, answers["compiled"]), COLUMNS, rows)


def share(moved: int, seconds: float, bandwidth: float) -> float:
    """The part of a step that the memory needs at least: 1.0 is a step as fast as the weights can be read."""
    return moved / bandwidth / seconds


def _rows(words: str, rounds: list[dict[str, Any]], fastest: dict[str, float]) -> list[list[str]]:
    device = rounds[0]["device"]
    if not rounds[0]["jobs"]:
        return [[words, "all", f"not here: {rounds[0]['missing']}", "", "", ""]]
    rows = []
    for same in zip(*(one["jobs"] for one in rounds), strict=True):
        batch, tokens = same[0]["batch"], same[0]["tokens"]
        if lacking := [job["missing"] for job in same if "missing" in job]:
            rows.append([words, str(batch), f"not here: {lacking[0]}", "", "", ""])
            continue
        runs = [run for job in same for run in job["runs"]]
        shares = [100 * share(same[0]["moved"], run["step"], fastest[device]) for run in runs]
        rows.append(
            [
                words,
                str(batch),
                median_and_spread([run["first"] for run in runs], 2),
                median_and_spread([batch * tokens / run["whole"] for run in runs]),
                f"{max(job['peak'] for job in same) / 1e9:.1f} GB",
                f"{median_and_spread(shares, 0)} %",
            ]
        )
    return rows


def _how(everyone: list[dict[str, Any]], fastest: dict[str, float], compiled: list[dict[str, Any]]) -> str:
    model = shelf.find(everyone[0]["role"])
    places = {"cpu": "the processor", "cuda": "the GPU"}
    counts = {one["device"]: [f"{job['tokens']} ({job['batch']})" for job in one["jobs"]] for one in everyone}
    return (
        HOW.format(
            model=MODEL.format(name=model.hub_id, parameters=model.parameters / 1e9),
            rounds=ROUNDS,
            prompt=PROMPT,
            tokens="; ".join(f"{', '.join(tokens)} on {places[device]}" for device, tokens in counts.items() if tokens),
            compiling=_compiling(compiled),
            bandwidth=", ".join(
                f"{fast / 1e9:.1f} GB/s on {places[device]}" for device, fast in fastest.items() if fast
            ),
            peak=PEAKS["cuda" if "cuda" in fastest else "cpu"],
        )
        .replace("\n", " ")
        .replace("  ", "\n\n")
    )


def _compiling(rounds: list[dict[str, Any]]) -> str:
    """The first round compiles; the second finds most of it on the disk."""
    if not rounds[0]["jobs"]:
        return ""
    seconds = [" + ".join(f"{job['warm_up']:.0f}" for job in one["jobs"] if "warm_up" in job) for one in rounds]
    return f" For the compiled forward that took {' s, and with what it kept on the disk '.join(seconds)} s."
