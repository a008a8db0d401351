"""Reports are pasted into public pages: no secret and no user name may be in one."""

from __future__ import annotations

import re
from pathlib import Path

from course_utils import keys

HUB_TOKEN = re.compile(r"\bhf_[A-Za-z0-9_]+")
LOGIN_IN_ADDRESS = re.compile(r"//[^/@\s]+@")


def without_secrets(text: str) -> str:
    """Blank out every secret in the environment, every Hub token and every login, and hide the home folder."""
    for value in keys.in_environment().values():
        text = text.replace(value, "[secret]")
    text = HUB_TOKEN.sub("[secret]", text)
    text = LOGIN_IN_ADDRESS.sub("//", text)
    return without_home(text)


def without_home(text: str) -> str:
    """Write the home folder, which holds the user's name, as ~. A home that is the disk's root names nobody."""
    for home in {str(Path.home()), str(Path.home().resolve())}:
        if len(home) > 3:
            text = re.sub(re.escape(home) + r"(?=[/\\\s\"'),;]|$)", "~", text)
    return text
