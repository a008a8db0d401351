"""What one check found, and how a check is run: it never raises, never hangs and never gives away a secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from course_utils.commands import pip_install
from course_utils.privacy import without_secrets

REPORT_IT = "Report it with what `course doctor --json` prints. The other lines still count."


@dataclass(frozen=True)
class Finding:
    """One line of the report. `remedy` is one thing to do, and is empty where nothing needs doing."""

    name: str
    ok: bool
    says: str
    remedy: str = ""


def guarded(name: str, check: Callable[[], Finding]) -> Finding:
    """A check that breaks is a finding too: somebody whose machine is odd needs the other lines all the more."""
    try:
        found = check()
    except ModuleNotFoundError as error:
        says = f"this could not be checked, because the package {error.name} is missing."
        found = Finding(name, False, says, pip_install(str(error.name).split(".")[0]))
    except Exception as error:
        reason = (str(error).splitlines() or ["no reason given"])[0]
        says = f"this check stopped with an error of its own ({type(error).__name__}: {reason})."
        found = Finding(name, False, says, REPORT_IT)
    return replace(found, says=without_secrets(found.says), remedy=without_secrets(found.remedy))
