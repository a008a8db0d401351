"""What a lesson imports. Importing it is instant: torch and transformers are loaded only when a lesson needs them."""

import logging
import sys

from course_utils.place import device, where_am_i
from course_utils.shelf import model_for

__all__ = ["device", "model_for", "open_hub", "progress", "where_am_i"]

# On some processors this library recommends, in red, a package that it can do without, whenever another imports it.
logging.getLogger("bitsandbytes.backends.cpu.ops").setLevel(logging.ERROR)


def progress(lesson: str) -> None:
    """Show the learner what they tried in one lesson."""
    from course_utils import show, standing

    show.show(standing.of_lesson(lesson))


def open_hub() -> None:
    """Make the Hub ready to use: in practice a small one on this computer, elsewhere the real one. Says which."""
    from course_utils import local_hub

    local_hub.open_hub()


if "IPython" in sys.modules:
    from course_utils import explain

    explain.install()
