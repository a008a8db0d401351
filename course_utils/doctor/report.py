"""The findings as text for people, and as JSON for a bug report."""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from dataclasses import asdict

from course_utils.doctor.finding import Finding
from course_utils.doctor.software import COURSE, version_of

VERSIONS_OF = (
    "torch",
    "transformers",
    "tokenizers",
    "accelerate",
    "huggingface_hub",
    "jupyterlab",
    "jupyter_server",
    "ipykernel",
)


def report(findings: Sequence[Finding]) -> str:
    """One line for each finding, the remedy beneath it, and the count at the end."""
    lines = ["Is this machine ready for the course?", ""]
    for finding in findings:
        lines.append(f"{'[OK] ' if finding.ok else '[FIX]'} {finding.name}: {finding.says}")
        if finding.remedy:
            lines.append(f"      What to do: {finding.remedy}")
    to_fix = sum(not finding.ok for finding in findings)
    things = "1 thing" if to_fix == 1 else f"{to_fix} things"
    return "\n".join([*lines, "", f"{things} to fix." if to_fix else "Everything is ready."])


def as_json(findings: Sequence[Finding]) -> str:
    """Everything a helper needs to know of this machine, and nothing that is private."""
    facts = {
        "ready": all(finding.ok for finding in findings),
        "course": version_of(COURSE),
        "python": platform.python_version(),
        "platform": platform.platform(),
        "versions": {name: version_of(name) for name in VERSIONS_OF},
        "findings": [asdict(finding) for finding in findings],
    }
    return json.dumps(facts, indent=2, ensure_ascii=False)
