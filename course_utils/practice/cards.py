"""The model card of a practice model: what it is, what it learned from, how well it does, what it cannot do."""

import textwrap
from dataclasses import dataclass
from pathlib import Path

from course_utils.shelf import find, words


@dataclass(frozen=True)
class Card:
    """What a recipe says about its model; the scores are added when it is examined."""

    what: str
    data: str
    how: str
    cannot: str


def write_card(
    name: str, about: Card, folder: Path, scores: dict[str, float], bars: dict[str, float], samples: str = ""
) -> None:
    """Write README.md into the model's folder, with the header the Hub reads. `samples` is shown at the end."""
    stands_in_for = find(name)
    size = words((folder / "model.safetensors").stat().st_size)
    rows = [f"| {score} | {value:.3f} | {bars.get(score, '')} |" for score, value in scores.items()]
    parts = [
        "---\nlicense: apache-2.0\nlanguage: en\nlibrary_name: transformers\ntags:\n- practice-model\n---\n",
        f"# practice/{name}\n\n{_fill(about.what)}\n",
        f"It is the practice model for the course's role **{name}** and stands in for "
        f"[{stands_in_for.hub_id}](https://huggingface.co/{stands_in_for.hub_id}). The weights' file has {size}: they\n"
        "are stored in 16 bits and load in 32.\n",
        f"## What it learned from\n\n{_fill(about.data)}\n",
        f"## How it was trained\n\n{_fill(about.how)}\n\n    python -m course_utils.practice.train {name} --data DIR\n",
        "## How well it does\n\nMeasured on material kept apart from the training, by\n"
        f"`python -m course_utils.practice.evaluate {name} --data DIR`:\n\n"
        "| score | value | bar |\n|---|---|---|\n" + "\n".join(rows) + "\n",
        f"## What it cannot do\n\n{_fill(about.cannot)}\n",
    ]
    if samples:
        parts.append(samples)
    (folder / "README.md").write_text("\n".join(parts), encoding="utf-8")


def _fill(text: str) -> str:
    return "\n\n".join(textwrap.fill(" ".join(part.split()), 110) for part in text.strip().split("\n\n"))
