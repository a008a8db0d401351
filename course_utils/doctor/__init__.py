"""Is this machine ready for the course? One [OK] or [FIX] line for each check, and one remedy for each [FIX]."""

from __future__ import annotations

from pathlib import Path

from course_utils.doctor import cost, gpu, hub, resources, software, work
from course_utils.doctor.finding import Finding, guarded
from course_utils.doctor.gpu import check_gpu
from course_utils.doctor.report import as_json, report

__all__ = ["Finding", "as_json", "check_gpu", "examine", "report", "run"]


def examine(lock: Path | None = None) -> list[Finding]:
    """Run every check. `lock` is the list of exact versions; without it, the one that came with the course."""
    checks = {
        "Python": software.check_python,
        "Packages": lambda: software.check_packages(lock),
        "Kernel": software.check_kernel,
        "Models": resources.check_models,
        "Disk": resources.check_disk,
        "Memory": resources.check_memory,
        "GPU": gpu.check_gpu,
        "Network": hub.check_network,
        "Token": hub.check_token,
        "Place and cost": cost.check_place,
        work.NAME: work.check_work,
    }
    return [guarded(name, check) for name, check in checks.items()]


def run(json: bool = False) -> int:
    """Examine this machine and print the result, in a terminal or a cell: 0 is ready, 1 is something to fix."""
    findings = examine()
    print(as_json(findings) if json else report(findings))
    return 0 if all(finding.ok for finding in findings) else 1
