"""Take out of the installed packages what no lesson needs, and say how many MB that was: `python slim.py cpu`.

The same step that installs them must do it: a later one hides files, and leaves the image as large as it was.
`pip uninstall` passes over files that are gone.
"""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

NOT_NEEDED = {
    "tests of the packages themselves": (
        "torch/test", "torch/bin/test_*", "torch/bin/*Test", "torch/bin/protoc*", "pandas/tests", "numpy/**/tests",
        "sympy/**/tests", "networkx/**/tests", "pyarrow/tests", "tornado/test", "jupyterlab/galata",
    ),
    "Arrow over a network (Flight, S3)": (
        "pyarrow/_flight.*", "pyarrow/libarrow_flight.*", "pyarrow/libarrow_python_flight.*",
        "pyarrow/_s3fs.*", "pyarrow/libarrow_s3.*",
    ),
    "Gradio's cutter for films, and its pages for Node": (
        "gradio/templates/frontend/static/ffmpeg", "gradio/templates/node",
    ),
}  # fmt: skip
HEADERS = ("torch/include", "pyarrow/include")
WITH_NAMES = ("torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so")


def main(build: str) -> None:
    site = Path(sysconfig.get_path("purelib"))
    unused = {what: find(site, patterns) for what, patterns in NOT_NEEDED.items()}
    unused["bitsandbytes for other processors"] = other_processors(site / "bitsandbytes", build)
    if not (shutil.which("cc") or shutil.which("c++")):
        unused["headers: there is no compiler"] = find(site, HEADERS)
    for what, places in unused.items():
        tell(sum(map(take_out, places)), what)
    tell(sum(take_out_names(site / name) for name in WITH_NAMES), "names of PyTorch's inner functions, for debuggers")


def tell(size: int, what: str) -> None:
    print(f"taken out: {size / 1e6:6.1f} MB  {what}")


def find(site: Path, patterns: tuple[str, ...]) -> list[Path]:
    return [place for pattern in patterns for place in site.glob(pattern)]


def other_processors(package: Path, build: str) -> list[Path]:
    """All but the library for the CPU and the one that this build of PyTorch will load.

    Where there is none for its very version of CUDA, bitsandbytes chooses a near one: then those for CUDA all stay.
    """
    names = {library.name for library in package.glob("libbitsandbytes_*")}
    kept = {"libbitsandbytes_cpu.so"}
    if build.startswith("cu"):
        exact = f"libbitsandbytes_cuda{build.removeprefix('cu')}.so"
        kept |= {exact} if exact in names else {name for name in names if name.startswith("libbitsandbytes_cuda")}
    return [package / name for name in sorted(names - kept)]


def take_out(place: Path) -> int:
    """Gives back how many bytes it was."""
    if place.is_dir():
        size = sum(file.stat().st_size for file in place.rglob("*") if file.is_file())
        shutil.rmtree(place)
        return size
    size = place.stat().st_size
    place.unlink()
    return size


def take_out_names(library: Path) -> int:
    """The same for the part of a library that nothing reads while it runs. One that then does not load stays whole."""
    smaller = library.with_suffix(".smaller")
    subprocess.run(["strip", "--strip-unneeded", "-o", smaller, library], check=True)
    if not loads(smaller):
        smaller.unlink()
        return 0
    before = library.stat().st_size
    smaller.replace(library)
    return before - library.stat().st_size


def loads(library: Path) -> bool:
    code = "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
    return subprocess.run([sys.executable, "-c", code, str(library)]).returncode == 0


if __name__ == "__main__":
    main(sys.argv[1])
