"""What a lesson imports. Importing it is instant: torch and transformers are loaded only when a lesson needs them."""

import sys

from course_utils.place import device, where_am_i
from course_utils.record import progress
from course_utils.shelf import model_for

__all__ = ["device", "model_for", "progress", "where_am_i"]

if "IPython" in sys.modules:
    from course_utils import explain

    explain.install()
