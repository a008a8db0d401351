"""Does the learner's work outlive this machine? The image tells in COURSE_NOT_KEPT why not, or nothing."""

from __future__ import annotations

import os

from course_utils.doctor.finding import Finding

NAME = "Your work"
DOWNLOAD = (
    "Before you pause the Space or stop the container, download what you want to keep: "
    "right-click it in the list on the left, then Download."
)


def check_work() -> Finding:
    not_kept = os.environ.get("COURSE_NOT_KEPT")
    if not_kept == "":
        return Finding(NAME, True, "copied twice a minute to storage that outlives this machine.")
    if not_kept:
        return Finding(NAME, False, f"it is lost when this machine stops: {not_kept}.", DOWNLOAD)
    if os.environ.get("SPACE_ID"):
        return Finding(NAME, False, "a Space's disk is emptied when it sleeps, pauses or restarts.", DOWNLOAD)
    return Finding(NAME, True, "on this computer's own disk. It stays there.")
