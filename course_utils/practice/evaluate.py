"""Examine the practice models: `python -m course_utils.practice.evaluate [NAME ...] [--data DIR]`.

With --publish FOLDER a trained model is put on the shelf: its scores are written into its card, and its files into
the Hub-style cache that ships in the package.
"""

import argparse
import hashlib
import importlib
import shutil
import sys
from pathlib import Path
from types import ModuleType

from course_utils.place import PRACTICE_CACHE
from course_utils.practice.train import NAMES


def recipe(name: str) -> ModuleType:
    return importlib.import_module(f"course_utils.practice.{name}")


def examine(name: str, model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """All scores of one model, on what it never saw in training."""
    return recipe(name).evaluate(model_id, data, limit)


def shortfalls(name: str, scores: dict[str, float], known: bool = False) -> list[str]:
    """The bars that were not reached, in words. A bar whose score was not taken is not counted.

    With `known`, a recipe's FALLS_SHORT takes the place of bars that its model is known to miss: the least that was
    reached, so that it does not get worse unseen.
    """
    bars = recipe(name).BARS | (getattr(recipe(name), "FALLS_SHORT", {}) if known else {})
    return [f"{bar}: {scores[bar]:.3f}, needs {bars[bar]}" for bar in bars if bar in scores and scores[bar] < bars[bar]]


def publish(name: str, folder: Path, scores: dict[str, float]) -> Path:
    """Write the card, and move the model into the package as `practice/NAME`, in the layout of a Hub cache."""
    from course_utils.practice.cards import write_card

    module = recipe(name)
    samples = module.samples(str(folder)) if hasattr(module, "samples") else ""
    write_card(name, module.ABOUT, folder, scores, module.BARS, samples)
    digest = hashlib.sha1()
    for file in sorted(folder.iterdir()):
        digest.update(file.name.encode() + file.read_bytes())
    commit = digest.hexdigest()
    home = PRACTICE_CACHE / f"models--practice--{name}"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(folder, home / "snapshots" / commit)
    (home / "refs").mkdir()
    (home / "refs" / "main").write_text(commit)
    return home


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one or more of: {', '.join(NAMES)} (default: all)")
    parser.add_argument("--data", type=Path, help="folder with the training data; without it some scores are left out")
    parser.add_argument(
        "--publish", type=Path, metavar="FOLDER", help="a trained model to examine and put on the shelf"
    )
    asked = parser.parse_args()
    failed = False
    for name in asked.names or NAMES:
        from course_utils import place

        place.decide()
        print(f"{name}:", flush=True)
        scores = examine(name, str(asked.publish or f"practice/{name}"), asked.data)
        for score, value in scores.items():
            bar = recipe(name).BARS.get(score)
            print(f"  {score:32} {value:8.3f}" + (f"   (bar {bar})" if bar is not None else ""))
        for shortfall in shortfalls(name, scores):
            failed = True
            print(f"  FALLS SHORT  {shortfall}")
        if asked.publish:
            print(f"  on the shelf: {publish(name, asked.publish, scores)}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
