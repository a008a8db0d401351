"""The image is small, and still whole. Lesson 08, run among the lessons, needs 4-bit weights on the CPU."""

import importlib.util
import json
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.image.container import IMAGE, Container, docker
from tests.image.figures import size

MOST = 1_600_000_000  # bytes of the build without CUDA, its base among them

# Where something was taken out, the parts beside it are named too.
LOAD_ALL = """
import importlib, importlib._bootstrap_external as loader, importlib.metadata as metadata, json, re
compiled, compile_one = [], loader.SourceLoader.source_to_code
def noted(self, data, path, **more):
    compiled.append(path)
    return compile_one(self, data, path, **more)
loader.SourceLoader.source_to_code = noted
wanted = [line for line in metadata.requires("course-utils") if "extra ==" not in line]
names = {re.match(r"[\\w-]+", line)[0].lower() for line in wanted}
found = metadata.packages_distributions()
modules = [module for module, packages in found.items() if names & {package.lower() for package in packages}]
beside = ["pyarrow.dataset", "pyarrow.fs", "pyarrow.parquet", "numpy.testing", "pandas.testing", "sympy", "networkx",
          "torch.distributed", "torch.utils.data", "tornado.web", "jupyterlab.labapp", "ipykernel.kernelapp"]
for module in [*modules, *beside]:
    importlib.import_module(module)
print(json.dumps({"packages": len(names), "modules": sorted(modules), "compiled": compiled}))
"""


def test_it_stays_small() -> None:
    assert size(IMAGE) < MOST


def test_every_library_loads_and_none_must_be_compiled_first(running: Container) -> None:
    loaded = json.loads(running.run("python", "-c", LOAD_ALL).stdout)
    assert len(loaded["modules"]) >= loaded["packages"] > 8, loaded["modules"]
    assert loaded["compiled"] == []


def test_the_packages_agree_with_each_other(running: Container) -> None:
    assert running.run("python", "-m", "pip", "check").stdout.strip() == "No broken requirements found."


@pytest.mark.parametrize("package", ["bitsandbytes", "gradio", "pandas", "pyarrow", "torch"])
def test_a_package_with_parts_taken_out_can_be_removed(package: str) -> None:
    command = f"pip uninstall --yes {package} && ! python -c 'import {package}'"
    docker("run", "--rm", "--network=none", "--user=0", IMAGE, "sh", "-c", command)


@pytest.mark.parametrize("build", ["cpu", "cu118", "cu126", "cu128", "cu129", "cu130"])
def test_bitsandbytes_keeps_the_library_that_it_would_choose(
    build: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked of bitsandbytes itself, about a folder with the names of all its libraries: no GPU is needed for that."""
    from bitsandbytes import cextension
    from bitsandbytes.cuda_specs import CUDASpecs

    for library in cextension.PACKAGE_DIR.glob("libbitsandbytes_*"):
        (tmp_path / library.name).touch()
    monkeypatch.setattr(cextension, "PACKAGE_DIR", tmp_path)
    version = build.removeprefix("cu")
    specs = CUDASpecs((8, 6), f"{version}", (int(version[:2]), int(version[2:]))) if version.isdigit() else None
    chosen = cextension.get_cuda_bnb_library_path(specs) if specs else tmp_path / "libbitsandbytes_cpu.so"
    for unused in slim().other_processors(tmp_path, build):
        unused.unlink()
    kept = {library.name for library in tmp_path.iterdir()}
    assert {chosen.name, "libbitsandbytes_cpu.so"} <= kept
    if build in ("cpu", "cu126"):
        assert kept == {chosen.name, "libbitsandbytes_cpu.so"}


def slim():
    spec = importlib.util.spec_from_file_location("slim", ROOT / "docker" / "slim.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
