"""A Hub on this computer: the part of the Hugging Face Hub that the lessons use, with a few things in it.

`open_hub()` starts it for a lesson. `READ_TOKEN` belongs to an account there that may look but not write; on the real
Hub it opens nothing.
"""

from course_utils.local_hub.material import dataset_for
from course_utils.local_hub.opening import open_hub
from course_utils.local_hub.stock.names import READ_TOKEN

__all__ = ["READ_TOKEN", "dataset_for", "open_hub"]
