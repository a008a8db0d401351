"""The name of a Space, YOURNAME/SPACENAME: checked before anything is sent, with a sentence for each mistake."""

import re

from course_utils.space.troubles import Trouble

USUAL = "language-model-course"
LONGEST = 96
EXAMPLE = f"A good one: ada/{USUAL}"


def check(name: str) -> str:
    """The name itself. The Hub client's own rule decides; the words are ours."""
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id

    try:
        validate_repo_id(name)
    except HFValidationError as error:
        raise Trouble(f"{_mistake(name)} {EXAMPLE}") from error
    if any(len(part) > LONGEST for part in name.split("/")):
        raise Trouble(f"{_mistake(name)} {EXAMPLE}")
    return name


def _mistake(name: str) -> str:
    if not name.strip():
        return "The Space's name is empty."
    if "://" in name or name.count("/") > 1:
        found = re.search(r"spaces/([\w.-]+/[\w.-]+)", name)
        hint = f" Perhaps you mean {found[1]}." if found else ""
        return f"{name} is an address or a path. A Space's name is YOURNAME/SPACENAME.{hint}"
    if name.startswith("/") or name.endswith("/"):
        return f"{name} has a slash too many. A Space's name is YOURNAME/SPACENAME."
    if foreign := re.search(r"[^A-Za-z0-9_./-]", name):
        sign = "a space" if foreign[0] == " " else f'the sign "{foreign[0]}"'
        return f"{name} holds {sign}. A name is made of a to z, A to Z, 0 to 9, and - _ . only."
    if any(len(part) > LONGEST for part in name.split("/")):
        return f"That name is too long. The longest has {LONGEST} letters."
    if "--" in name or ".." in name:
        return f"{name} has -- or .. in it. One at a time is allowed."
    if name.endswith(".git"):
        return f"{name} ends with .git. Leave that out."
    return f"{name} begins or ends with - or . in one of its parts. Begin and end with a letter or a number."


def in_full(name: str, owner: str) -> str:
    """A name without an owner means one's own Space."""
    return name if "/" in name else f"{owner}/{name}"


def bucket_of(space: str) -> str:
    """The storage bucket that keeps a Space's work."""
    owner, _, name = space.partition("/")
    return f"{owner}/{name[: LONGEST - 5]}-work"
