"""No secret leaves this computer: every file is read before the first one is sent."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from course_utils import keys
from course_utils.space.pack import File
from course_utils.space.troubles import TOKENS, Trouble

MODELS = (".safetensors",)  # numbers only
SHOWN = 5
HOW = f"""Open the file, take it out (in a notebook also the cell's output: Edit, Clear Outputs), save.
Then delete the key where it was made, and make a new one: somebody may have copied it. For Hugging Face:
{TOKENS}"""


@dataclass(frozen=True)
class Leak:
    """What was found and where; never the secret itself."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def refuse_secrets(files: Iterable[File], known: Iterable[str] = ()) -> None:
    """Stop where a file holds a token, a key, or one of the secrets `known` here."""
    found = [leak for file in files for leak in leaks(file.name, file.path, known)]
    if not found:
        return
    lines = [f"  {leak}" for leak in found[:SHOWN]]
    if len(found) > SHOWN:
        lines.append(f"  and {len(found) - SHOWN} more")
    raise Trouble("\n".join(["A secret is in the files. Nothing was sent.", *lines]) + f"\n{HOW}")


def leaks(name: str, path: Path, known: Iterable[str] = ()) -> list[Leak]:
    if path.suffix in MODELS:
        return []
    text = path.read_bytes().decode("utf-8", errors="replace")
    if path.suffix == ".ipynb":
        try:
            return list(dict.fromkeys(_in_notebook(name, json.loads(text), known)))
        except (ValueError, TypeError, AttributeError, KeyError):
            pass  # a damaged notebook is read as text
    return list(dict.fromkeys(Leak(f"{name}, line {line}", what) for line, what in _in_text(text, known)))


def _in_text(text: str, known: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Line number and kind of each secret."""
    for what, shape in keys.SHAPES.items():
        for match in re.finditer(shape, text):
            yield text.count("\n", 0, match.start()) + 1, what
    for value in known:
        if (at := text.find(value)) >= 0:
            yield text.count("\n", 0, at) + 1, "a secret from your own settings"
    for setting, value in keys.in_environment().items():
        if (at := text.find(value)) >= 0:
            yield text.count("\n", 0, at) + 1, f"the value of your setting {setting}"


def _in_notebook(name: str, notebook: dict, known: Iterable[str]) -> Iterator[Leak]:
    for number, cell in enumerate(notebook["cells"], start=1):
        here = f"{name}, cell {number}" + (f" ({cell['id']})" if "id" in cell else "")
        for part in cell.keys() - {"id"}:
            place = {"source": "", "outputs": ", in its output"}.get(part, f", in its {part}")
            for text in _strings(cell[part]):
                yield from (Leak(f"{here}{place}", what) for _, what in _in_text(text, known))
                if part == "source" and cell.get("cell_type") == "code" and keys.PASSWORD.search(text):
                    yield Leak(here, "a password")
    for text in _strings({key: value for key, value in notebook.items() if key != "cells"}):
        yield from (Leak(f"{name}, in its metadata", what) for _, what in _in_text(text, known))


def _strings(value: object) -> Iterator[str]:
    """Every text in a piece of JSON. A list of lines, as notebooks store them, is one text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and value and all(isinstance(line, str) for line in value):
        yield "".join(value)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _strings(key)
            yield from _strings(part)
