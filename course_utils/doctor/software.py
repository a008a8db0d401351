"""Python, the packages and the kernel: is what runs here what the course was tested with?"""

from __future__ import annotations

import platform
import shutil
import sys
from importlib import metadata
from pathlib import Path

from course_utils.commands import pip_install, python
from course_utils.doctor.finding import Finding

OLDEST_PYTHON = (3, 11)
COURSE = "course-utils"
PACKAGE = Path(__file__).parents[1]
LOCKS = (PACKAGE.parent / "requirements.lock", PACKAGE / "requirements.lock")
NAMED_AT_MOST = 6
# Jupyter reads these names in a kernel's description as "the Python I run in myself".
OWN_PYTHON = ("python", "python3", "python{}.{}".format(*sys.version_info))
CPU_WHEELS = "--extra-index-url https://download.pytorch.org/whl/cpu"


def check_python() -> Finding:
    version = platform.python_version()
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return Finding("Python", True, f"version {version}.")
    oldest = ".".join(map(str, OLDEST_PYTHON))
    return Finding(
        "Python",
        False,
        f"version {version} is too old. The course needs {oldest} or newer.",
        "Install the newest Python from https://www.python.org/downloads/ and set the course up again with it.",
    )


def check_packages(lock: Path | None = None) -> Finding:
    """Compare what is installed with the lock. Packages of extras nobody asked for may be missing."""
    lock = lock or next((path for path in LOCKS if path.is_file()), None)
    if lock is None or not lock.is_file():
        return Finding(
            "Packages",
            False,
            "the list of tested versions, requirements.lock, is not there, so nothing can be compared.",
            "Download the course again: this file is part of it.",
        )
    wanted = read_lock(lock)
    needed = needed_by(COURSE)
    installed = {name: version_of(name) for name in wanted}
    missing = [name for name in wanted if not installed[name] and (needed is None or name in needed)]
    different = [name for name in wanted if installed[name] and not same(installed[name], wanted[name])]
    if not missing and not different:
        count = sum(1 for version in installed.values() if version)
        return Finding("Packages", True, f"all {count} have the versions the course was tested with.")
    problems = [f"{name} is missing" for name in missing]
    problems += [f"{name} is {installed[name]}, the course was tested with {wanted[name]}" for name in different]
    wrong = {name: wanted[name] for name in missing + different}
    return Finding("Packages", False, f"{first_few(problems)}.", pip_install(pip_arguments(wrong)))


def read_lock(lock: Path) -> dict[str, str]:
    """The lock's `name==version` lines that hold for this kind of computer; hashes and options are skipped."""
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    wanted = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].split(" --hash")[0].strip().rstrip("\\").strip()
        if "==" not in line or line.startswith("-"):
            continue
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate():
            wanted[canonicalize_name(requirement.name)] = next(iter(requirement.specifier)).version
    return wanted


def needed_by(root: str) -> set[str] | None:
    """The installed course's packages and theirs, without extras; None where the course runs uninstalled."""
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    if version_of(root) is None:
        return None
    found: set[str] = set()
    waiting = [root]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found:
            continue
        found.add(name)
        lines = (metadata.requires(name) or []) if version_of(name) else []
        asked = [Requirement(line) for line in lines]
        waiting += [other.name for other in asked if other.marker is None or other.marker.evaluate({"extra": ""})]
    return found


def version_of(name: str) -> str | None:
    """An interrupted install can leave a package without its version: that counts as missing."""
    try:
        return metadata.version(name) or None
    except (metadata.PackageNotFoundError, KeyError):
        return None


def same(installed: str, wanted: str) -> bool:
    """2.13.0+cpu and 2.13.0 are one release, built for different machines."""
    from packaging.version import Version

    return Version(installed).public == Version(wanted).public


def first_few(problems: list[str]) -> str:
    more = len(problems) - NAMED_AT_MOST
    return "; ".join(problems[:NAMED_AT_MOST]) + (f"; and {more} more" if more > 0 else "")


def pip_arguments(wrong: dict[str, str]) -> str:
    """What pip is to install. Without a GPU the small build of torch: the other is gigabytes of CUDA."""
    names = " ".join(f"{name}=={version}" for name, version in wrong.items())
    no_gpu = sys.platform == "linux" and not shutil.which("nvidia-smi")
    return f"{names} {CPU_WHEELS}" if "torch" in wrong and no_gpu else names


def check_kernel() -> Finding:
    """Jupyter runs cells with the kernel called python3: it must exist and be the Python that has the packages."""
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    try:
        program = KernelSpecManager().get_kernel_spec("python3").argv[0]
    except NoSuchKernel:
        return Finding(
            "Kernel", False, "Jupyter has no Python kernel, so no cell can run.", pip_install("--upgrade ipykernel")
        )
    except (OSError, ValueError, IndexError):
        return broken_kernel("its description, kernel.json, cannot be read")
    if program in OWN_PYTHON:
        return Finding("Kernel", True, "Jupyter runs cells with this Python.")
    found = shutil.which(program)
    if found is None:
        return broken_kernel(f"it wants {program}, which is not there any more")
    if Path(found).parent.resolve() != Path(sys.executable).parent.resolve():
        return broken_kernel(f"it is another Python, {program}, without the packages of this one")
    return Finding("Kernel", True, "Jupyter runs cells with this Python.")


def broken_kernel(why: str) -> Finding:
    """Without the bad entry Jupyter finds the Python it runs in by itself."""
    return Finding(
        "Kernel",
        False,
        f"Jupyter's Python kernel does not work: {why}.",
        f"Run this in a terminal: {python()} -m jupyter_client.kernelspecapp remove -f python3",
    )
