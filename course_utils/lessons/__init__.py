"""The lessons as files: where they are, and the learner's own copies of them."""

from course_utils.lessons.copies import hand_out, restore
from course_utils.lessons.find import all_lessons, root

__all__ = ["all_lessons", "hand_out", "restore", "root"]
