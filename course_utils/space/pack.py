"""What goes to the Space: an allow-list. Everything else in the course's folder stays here."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course_utils.space.troubles import Trouble

MARK = "language-model-course"  # the tag by which the course knows its own Spaces
CARD = "spaces_template/README.md"
SINGLE = ("Dockerfile", ".dockerignore", "pyproject.toml", "requirements.lock", "LICENSE")
NEEDED = (CARD, "Dockerfile", "pyproject.toml", "requirements.lock", "course_utils/__init__.py")
KINDS = (".py", ".toml", ".json")
LESSON = re.compile(r"notebooks/[0-9]{2}_[^/]*\.ipynb")
WHOLE = ("docker/", "spaces_template/", "course_utils/practice/hub/", "course_utils/local_hub/stock/")
LARGEST = 50_000_000


@dataclass(frozen=True)
class File:
    """`name` is its path on the Space, `path` where it lies here."""

    name: str
    path: Path
    size: int


def belongs(name: str) -> bool:
    """Whether a path on the Space is the course's: only these are ever sent, and only these are ever removed there."""
    parts = name.split("/")
    if name in SINGLE or name == "README.md":
        return True
    if any(part.startswith(".") or part == "__pycache__" for part in parts):
        return False
    if name.startswith(WHOLE):
        return not name.endswith(".pyc")
    if parts[0] == "course_utils":
        return name.endswith(KINDS)
    return LESSON.fullmatch(name) is not None


def files(root: Path) -> list[File]:
    """Everything that is sent, in order of name. Stops where the course is not whole, or a file is too large."""
    missing = [name for name in NEEDED if not (root / name).is_file()]
    if missing:
        raise Trouble(f"{missing[0]} is missing in {root}. Give this command in a whole copy of the course.")
    _check_card(root / CARD)
    found = [_file("README.md", root / CARD)]
    found += [_file(name, root / name) for name in SINGLE if (root / name).is_file() and _inside(root, root / name)]
    found += [
        _file(name, root / name) for name in _walk(root, "docker", "spaces_template", "course_utils", "notebooks")
    ]
    if not any(LESSON.fullmatch(file.name) for file in found):
        raise Trouble(f"There are no lessons in {root / 'notebooks'}. Give this command in a whole copy of the course.")
    for file in found:
        if file.size > LARGEST:
            raise Trouble(
                f"{file.name} has {file.size / 1e6:.0f} MB, which does not belong into a Space. Nothing was sent. "
                "Take it out of the course's folder, then give the same command again."
            )
    return sorted(found, key=lambda file: file.name)


def _walk(root: Path, *folders: str) -> Iterator[str]:
    for folder in folders:
        for here, inner, names in os.walk(root / folder):
            inner[:] = [name for name in inner if not name.startswith(".") and name != "__pycache__"]
            for path in (Path(here) / name for name in names):
                name = path.relative_to(root).as_posix()
                if belongs(name) and path.is_file() and _inside(root, path):
                    yield name


def _inside(root: Path, path: Path) -> bool:
    """A link that leads out of the course's folder is left out: nobody knows what it would send."""
    return not path.is_symlink() or path.resolve().is_relative_to(root.resolve())


def _file(name: str, path: Path) -> File:
    return File(name, path, path.stat().st_size)


def _check_card(path: Path) -> None:
    """A Space without the mark could not be told from any other one later."""
    import yaml
    from huggingface_hub import SpaceCard

    try:
        data = SpaceCard.load(path).data
    except (ValueError, TypeError, yaml.YAMLError) as error:
        raise Trouble(f"The header of {CARD}, between its two lines ---, cannot be understood.") from error
    if data.sdk != "docker" or MARK not in (data.tags or []):
        raise Trouble(f"The header of {CARD} needs the line sdk: docker, and the tag {MARK}.")
