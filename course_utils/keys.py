"""What a secret looks like. None may reach a notebook, a report that is pasted somewhere, or an upload."""

import os
import re
from collections.abc import Mapping

SHAPES = {
    "a Hugging Face token": r"\bhf_[A-Za-z0-9]{20,}",
    "a secret key": r"\bsk-[A-Za-z0-9_-]{20,}",
    "a GitHub token": r"\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}",
    "an Amazon key": r"\bA(?:KIA|SIA)[A-Z0-9]{16}\b",
    "a Google key": r"\bAIza[\w-]{35}",
    "a Slack token": r"\bxox[abeoprs]-[A-Za-z0-9-]{10,}",
    "a private key": r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----",
    "a signed token": r"\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}",
    "an address with a key in it": r"https?://[^\s\"'()]*[?&#](?:\w*token|\w*key|sig\w*|password)=[\w%.-]{12,}",
    "a link with a password in it": r"[?&]token=[\w%-]{20,}",
    "an address with a password in it": r"https?://[^\s\"'/@:]+:[^\s\"'/@]+@",
}
PASSWORD = re.compile(r"""(?:password|passwd|api_?key)["']?\]?\s*[=:]\s*["'](?!_+["'])[^"'\s]{4,}["']""", re.IGNORECASE)
SECRET_NAME = re.compile(
    r"(TOKEN|SECRET|PASS|PASSW(OR)?D|PWD|PASSPHRASE|CREDENTIAL|COOKIE|WEBHOOK|KEY)S?\d*(_|$)|(^|_)(PAT|OAUTH)(_|$)",
    re.IGNORECASE,
)
SHORTEST_SECRET = 12  # a shorter one, such as the well-known password huggingface, may be an ordinary word


def is_secret(setting: str, value: str) -> bool:
    """Whether a setting holds a secret, by its name or its looks. TOKENIZERS_PARALLELISM, for one, does not.

    PWD and OLDPWD are where a shell is.
    """
    if setting in ("PWD", "OLDPWD"):
        return False
    return bool(SECRET_NAME.search(setting)) or any(re.search(shape, value) for shape in SHAPES.values())


def without_secrets(env: Mapping[str, str]) -> dict[str, str]:
    """Settings that may be handed on to another process."""
    return {name: value for name, value in env.items() if not is_secret(name, value)}


def in_environment() -> dict[str, str]:
    """The secrets among this process's settings: name and value."""
    found = {name: value.strip() for name, value in os.environ.items() if is_secret(name, value)}
    return {name: value for name, value in found.items() if len(value) >= SHORTEST_SECRET}
