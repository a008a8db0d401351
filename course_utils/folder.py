"""The learner's own folder: what a lesson writes for them lies there, beside their lessons."""

import os
import tempfile
from functools import cache
from pathlib import Path


def learners_folder() -> Path:
    """The folder that JupyterLab shows. Where nobody opened the course to learn, as in a test, nothing stays behind."""
    return Path(os.environ.get("COURSE_FOLDER") or _cleared_away().name)


@cache
def _cleared_away() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="course-")
