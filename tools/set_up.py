"""Set the course up in .venv: `python tools/set_up.py [EXTRA ...]`. Quick when nothing changed, safe to repeat.

Runs on a bare Python, before anything is installed, so it uses the standard library only.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("COURSE_VENV", ROOT / ".venv"))
LOCK = ROOT / "requirements.lock"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
OLDEST, NEWEST = (3, 11), (3, 14)  # the locked torch and numpy have no builds for others
CPU_WHEELS = "https://download.pytorch.org/whl/cpu"


def main(extras: list[str]) -> int:
    if not OLDEST <= tuple(sys.version_info[:2]) <= NEWEST:
        return stop(f"The course needs Python 3.11 to 3.14; this is {platform.python_version()}.", OTHER_PYTHON)
    stamp = VENV / f".set-up-{'-'.join(sorted(extras)) or 'course'}"
    if stamp.exists() and stamp.read_text() == fingerprint() and PYTHON.exists():
        return 0
    say("Setting the course up in .venv. The first time takes a few minutes; an interrupted set-up can be repeated.")
    if not pip_works() and not make_venv():
        return stop("Python could not make the folder .venv.", "On Debian and Ubuntu: sudo apt install python3-venv")
    if not torch_installed() and not install_torch():
        return stop(
            "PyTorch could not be installed.",
            f"Check the network and try again. Or take the large build with CUDA first: {PYTHON} -m pip install "
            + locked("torch"),
        )
    if not pip("install", "-c", str(LOCK), "-e", f".[{','.join(extras)}]" if extras else "."):
        return stop("Not everything could be installed.", "Check the network and the free disk space, and try again.")
    stamp.write_text(fingerprint())
    say("Set up.")
    return 0


OTHER_PYTHON = (
    "Install 3.14 from python.org, then name it. With make: make lab PYTHON=python3.14. "
    "On Windows: py -3.14 tools\\set_up.py"
)


def say(text: str) -> None:
    print(f"==> {text}", flush=True)


def stop(what: str, remedy: str) -> int:
    print(f"\n[FIX] {what}\n      {remedy}", file=sys.stderr)
    return 1


def fingerprint() -> str:
    """Changes whenever something other than the code itself would have to be installed."""
    return hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()


def pip(*words: str) -> bool:
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *words]
    return subprocess.run(command, cwd=ROOT).returncode == 0


def pip_works() -> bool:
    """False for no .venv at all and for one whose making was interrupted."""
    if not PYTHON.exists():
        return False
    return subprocess.run([str(PYTHON), "-m", "pip", "--version"], capture_output=True).returncode == 0


def make_venv() -> bool:
    say(f"Making {VENV.name}, a folder of its own for the course's packages")
    return subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)]).returncode == 0


def locked(package: str) -> str:
    lines = LOCK.read_text().splitlines()
    return next(line for line in lines if line.startswith(f"{package}=="))


def torch_installed() -> bool:
    wanted = locked("torch").split("==")[1]
    ask = "import importlib.metadata as m; print(m.version('torch'))"
    answer = subprocess.run([str(PYTHON), "-c", ask], capture_output=True, text=True)
    return answer.stdout.strip().split("+")[0] == wanted


def has_nvidia_driver() -> bool:
    return bool(shutil.which("nvidia-smi")) or Path("/proc/driver/nvidia/version").exists()


def install_torch() -> bool:
    """On Linux the plain package brings gigabytes of CUDA; without an NVIDIA driver the CPU build is enough."""
    torch = locked("torch")
    if platform.system() != "Linux":
        say("Installing PyTorch")
        return pip("install", torch)
    if has_nvidia_driver():
        say("NVIDIA driver found: installing PyTorch with CUDA (several GB)")
        return pip("install", torch)
    say("No NVIDIA driver: installing the CPU build of PyTorch (about 200 MB, instead of several GB with CUDA)")
    if platform.machine() in ("aarch64", "arm64"):
        return pip("install", torch)
    if pip("install", "--quiet", f"{torch}+cpu"):
        return True
    say(f"Not found in the usual places; asking PyTorch's own: {CPU_WHEELS}")
    return pip("install", f"{torch}+cpu", "--extra-index-url", CPU_WHEELS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
