"""What can be set from outside, read once at the start. Everything has a default that is safe."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_KEEP = Path("/data")
IDLE_MINUTES_ON_A_SPACE = 60.0


@dataclass(frozen=True)
class Settings:
    """`idle_minutes` 0 means: never stop. `space` is OWNER/NAME on a Space, and "" elsewhere. Another port than 7860
    is for runs without the image, whose health check knows only that one."""

    folder: Path
    keep: Path
    keep_was_named: bool
    port: int
    idle_minutes: float
    terminals: bool
    space: str


def read(env: Mapping[str, str] = os.environ) -> Settings:
    """Raises ValueError, in words, for a setting that cannot be understood."""
    space = env.get("SPACE_ID", "").strip()
    keep = env.get("COURSE_KEEP", "").strip()
    return Settings(
        folder=Path(env.get("COURSE_FOLDER", "").strip() or Path.home() / "my-course"),
        keep=Path(keep) if keep else DEFAULT_KEEP,
        keep_was_named=bool(keep),
        port=int(_number(env, "COURSE_PORT", 7860, 65535)),
        idle_minutes=_number(env, "COURSE_IDLE_MINUTES", IDLE_MINUTES_ON_A_SPACE if space else 0),
        terminals=_on(env, "COURSE_TERMINALS"),
        space=space,
    )


def _number(env: Mapping[str, str], name: str, default: float, most: float = 1e6) -> float:
    text = env.get(name, "").strip()
    try:
        number = float(text) if text else default
    except ValueError:
        number = -1
    if not 0 <= number <= most:
        raise ValueError(f"{name} is {text!r}. It must be a number, such as {default:g}.")
    return number


def _on(env: Mapping[str, str], name: str) -> bool:
    text = env.get(name, "").strip().lower() or "on"
    if text not in ("on", "off"):
        raise ValueError(f"{name} is {text!r}. It can be on or off.")
    return text == "on"
