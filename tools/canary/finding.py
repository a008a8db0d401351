"""One thing that is different on the newest releases, and where in the lessons."""

from dataclasses import dataclass

STOPPED, DEPRECATED, CHANGED = "stopped", "deprecated", "changed"


@dataclass(frozen=True)
class Finding:
    """`old` is what is stored, `new` what happens now; `follows` are the cells that failed because of it."""

    lesson: str
    cell: str
    kind: str
    line: str
    old: str
    new: str
    follows: tuple[str, ...] = ()
