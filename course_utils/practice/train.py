"""Train one practice model: `python -m course_utils.practice.train NAME --data DIR`."""

import argparse
import importlib
from pathlib import Path

NAMES = ["storyteller", "chat", "sentiment", "emotions", "entities", "summarizer", "wordpairs"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training data")
    parser.add_argument("--out", type=Path, default=Path("build/practice"), help="where checkpoints and the model go")
    asked = parser.parse_args()
    recipe = importlib.import_module(f"course_utils.practice.{asked.name}")
    print(f"The trained model is in {recipe.train(asked.data, asked.out / asked.name)}")


if __name__ == "__main__":
    main()
