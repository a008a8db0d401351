"""Writing a file whole or not at all."""

from pathlib import Path


def write(path: Path, text: str) -> None:
    """Write so that a crash in the middle leaves either the old file or the new one."""
    part = path.with_name(f".{path.name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
