"""The Spaces made from this computer and their passwords: the Hub never gives a secret back, so it is kept here.

One small file in the home folder that only its owner can read. It is replaced as a whole, never half-written.
"""

import json
import os
import tempfile
from pathlib import Path

from course_utils.space.troubles import Trouble


def path() -> Path:
    try:
        return Path.home() / ".course-spaces.json"
    except RuntimeError as error:
        raise Trouble("This user has no home folder, so a Space's password cannot be kept. Set HOME.") from error


def spaces() -> dict[str, str]:
    """Every remembered Space with its password."""
    try:
        kept = json.loads(path().read_text(encoding="utf-8"))
        found = kept["spaces"]
        if all(isinstance(password, str) for password in found.values()):
            return found
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, KeyError, AttributeError):
        pass
    raise Trouble(f"{path()} cannot be understood. Give it another name, or mend it; the course will not overwrite it.")


def password(space: str) -> str:
    """The password of one Space; "" where this computer does not know it."""
    return spaces().get(space, "")


def remember(space: str, new_password: str) -> None:
    _write(spaces() | {space: new_password})


def forget(space: str) -> None:
    kept = spaces()
    if kept.pop(space, None) is not None:
        _write(kept)


def _write(kept: dict[str, str]) -> None:
    """mkstemp makes a file that nobody else can read, from its first moment on."""
    try:
        handle, draft = tempfile.mkstemp(dir=path().parent, prefix=".course-spaces-")
    except OSError as error:
        raise Trouble(
            f"The Space's password is kept in {path()}, which cannot be written: {error.strerror}."
        ) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(json.dumps({"spaces": kept}, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path())
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
