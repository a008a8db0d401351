"""A Hub that has everything the lessons ask for under the real names, and a learner who is logged in there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from course_utils.local_hub.stock import fill
from course_utils.local_hub.stock.names import WRITE_TOKEN
from tests.hub.local_hub import LocalHub


@contextmanager
def stocked_hub(names: str = "hub") -> Iterator[LocalHub]:
    """With the real names, or with those of the practice Hub: `names` is "hub" or "practice"."""
    with LocalHub() as hub:
        fill(hub, names)
        yield hub


def learner_env(hub: LocalHub, home: Path) -> dict[str, str]:
    """The environment of a learner whose lessons run with the real names, and who is logged in."""
    return hub.client_env(home, xet=False) | {"COURSE_MODELS": "hub", "HF_TOKEN": WRITE_TOKEN}
