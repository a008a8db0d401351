"""GPU, driver and torch. `nvidia-smi` is a small program that answers as the real one does on the machines named;
torch is a folder with the version file that the real builds carry."""

import shutil
import sys
from pathlib import Path

import pytest

from course_utils.doctor import gpu
from course_utils.doctor.finding import guarded

A10G = "NVIDIA A10G, 570.172.08, 23028, 8.6"
L4_NEW = "NVIDIA L4, 580.95.05, 23034, 8.9"
SLEEP = shutil.which("sleep")


@pytest.fixture(autouse=True)
def no_driver(programs: Path) -> None:
    """Each test starts on a machine without an NVIDIA driver."""


def driver_says(programs: Path, text: str, code: int = 0) -> None:
    command = programs / "nvidia-smi"
    lines = "\n".join(f"echo '{line}'" for line in text.splitlines())
    command.write_text(f"#!/bin/sh\n{lines}\nexit {code}\n")
    command.chmod(0o755)


def install_torch(folder: Path, monkeypatch: pytest.MonkeyPatch, version: str, cuda: str | None, hip: str = "") -> None:
    package = folder / "site" / "torch"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise ImportError('the doctor must not import torch')\n")
    lines = ["from typing import Optional", f"__version__ = {version!r}", f"cuda: Optional[str] = {cuda!r}"]
    (package / "version.py").write_text("\n".join([*lines, f"hip: Optional[str] = {hip or None!r}"]) + "\n")
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.syspath_prepend(str(package.parent))


def test_no_gpu_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gpu.platform, "system", lambda: "Linux")
    found = gpu.check_gpu()
    assert found.ok
    assert "practice models need none" in found.says


def test_an_apple_gpu_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: that this is a Mac."""
    monkeypatch.setattr(gpu.platform, "system", lambda: "Darwin")
    monkeypatch.setattr(gpu.platform, "machine", lambda: "arm64")
    assert gpu.check_gpu().ok
    assert "Apple GPU" in gpu.check_gpu().says


def test_a_rented_gpu_that_cannot_be_seen_is_money_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPACE_ID", "somebody/a-space")
    monkeypatch.setenv("ACCELERATOR", "a10g-small")
    found = gpu.check_gpu()
    assert not found.ok
    assert "a10g-small" in found.says and found.remedy == gpu.RESTART_SPACE


@pytest.mark.parametrize(
    ("card", "version", "cuda"),
    [(A10G, "2.13.0+cu126", "12.6"), (L4_NEW, "2.13.0+cu130", "13.0"), (L4_NEW, "2.13.0+cu126", "12.6")],
)
def test_a_gpu_that_fits(
    card: str, version: str, cuda: str, programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver_says(programs, card)
    install_torch(tmp_path, monkeypatch, version, cuda)
    found = gpu.check_gpu()
    assert found.ok
    assert card.split(",")[0] in found.says and "24 GB" in found.says and "can use it" in found.says


def test_two_gpus_are_counted(programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    driver_says(programs, f"{L4_NEW}\n{L4_NEW}")
    install_torch(tmp_path, monkeypatch, "2.13.0", "13.0")
    assert "2 x NVIDIA L4" in gpu.check_gpu().says


def test_a_gpu_and_a_torch_for_the_processor_alone(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver_says(programs, A10G)
    install_torch(tmp_path, monkeypatch, "2.13.0+cpu", None)
    found = gpu.check_gpu()
    assert not found.ok
    assert "built for the processor alone" in found.says
    assert found.remedy.endswith("torch==2.13.0+cu126 --index-url https://download.pytorch.org/whl/cu126")


def test_a_new_driver_gets_the_newer_build(programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    driver_says(programs, L4_NEW)
    install_torch(tmp_path, monkeypatch, "2.13.0+cpu", None)
    assert gpu.check_gpu().remedy.endswith("torch==2.13.0+cu130 --index-url https://download.pytorch.org/whl/cu130")


def test_cuda_13_on_a_driver_older_than_580(programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    driver_says(programs, A10G)
    install_torch(tmp_path, monkeypatch, "2.13.0+cu130", "13.0")
    found = gpu.check_gpu()
    assert not found.ok
    assert "driver 570" in found.says and "needs driver 580" in found.says
    assert "torch==2.13.0+cu126" in found.remedy
    monkeypatch.setenv("SPACE_ID", "ada/course")
    assert "Settings" in gpu.check_gpu().remedy and "l4x1" in gpu.check_gpu().remedy


def test_a_driver_too_old_for_any_build(programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    driver_says(programs, "Tesla T4, 515.105.01, 15360, 7.5")
    install_torch(tmp_path, monkeypatch, "2.13.0+cu126", "12.6")
    found = gpu.check_gpu()
    assert not found.ok
    assert "needs driver 525" in found.says
    assert found.remedy == gpu.NEWEST_DRIVER


def test_a_driver_so_old_that_it_does_not_know_the_question(programs: Path) -> None:
    driver_says(programs, 'Field "compute_cap" is not a valid field to query.', code=2)
    found = gpu.check_gpu()
    assert not found.ok
    assert "too old" in found.says and found.remedy == gpu.NEWEST_DRIVER


@pytest.mark.parametrize(
    ("card", "version", "cuda", "remedy"),
    [
        ("NVIDIA GeForce GTX 1080, 580.95.05, 8192, 6.1", "2.13.0", "13.0", "torch==2.13.0+cu126"),
        ("NVIDIA GeForce RTX 5070, 580.95.05, 12227, 12.0", "2.13.0+cu126", "12.6", "torch==2.13.0+cu130"),
        ("NVIDIA GeForce RTX 5070, 572.16, 12227, 12.0", "2.13.0+cu126", "12.6", "nvidia.com/drivers"),
    ],
)
def test_a_build_without_code_for_a_gpu_of_this_age(
    card: str, version: str, cuda: str, remedy: str, programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver_says(programs, card)
    install_torch(tmp_path, monkeypatch, version, cuda)
    found = gpu.check_gpu()
    assert not found.ok
    assert "no code for a GPU of its age" in found.says and remedy in found.remedy


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("NVIDIA-SMI has failed because it could not communicate with the NVIDIA driver.", 9),
        ("Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 570.172", 18),
        ("", 1),
        ("an answer nobody expected", 0),
        ("NVIDIA A10G, [N/A], 23028, 8.6", 0),
    ],
)
def test_a_driver_that_does_not_work(text: str, code: int, programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    driver_says(programs, text, code)
    found = gpu.check_gpu()
    assert not found.ok
    assert (text.split("\n")[0] or "nothing") in found.says
    assert found.remedy == gpu.RESTART_COMPUTER
    monkeypatch.setenv("SPACE_ID", "somebody/a-space")
    assert gpu.check_gpu().remedy == gpu.RESTART_SPACE


def test_a_driver_that_hangs(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shortened: the patience, so that the test does not take as long."""
    monkeypatch.setattr(gpu, "PATIENCE", 0.3)
    command = programs / "nvidia-smi"
    command.write_text(f"#!/bin/sh\nexec {SLEEP} 30\n")
    command.chmod(0o755)
    found = gpu.check_gpu()
    assert not found.ok
    assert "gave no answer within 0.3 seconds" in found.says and found.remedy == gpu.RESTART_COMPUTER


def test_a_driver_that_cannot_be_started_is_still_a_line(programs: Path) -> None:
    command = programs / "nvidia-smi"
    command.write_text("#!/a/program/that/is/not/there\n")
    command.chmod(0o755)
    assert not guarded("GPU", gpu.check_gpu).ok


def test_a_driver_without_a_card_is_no_gpu(programs: Path) -> None:
    driver_says(programs, "No devices were found", code=6)
    assert gpu.check_gpu().ok


def test_a_card_that_shares_the_computers_memory_has_no_figure(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver_says(programs, "NVIDIA GB10, 580.95.05, [N/A], 12.1")
    install_torch(tmp_path, monkeypatch, "2.13.0", "13.0")
    assert gpu.check_gpu().says.startswith("NVIDIA GB10, driver 580.")


def test_a_torch_for_another_makers_gpu_is_left_alone(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver_says(programs, A10G)
    install_torch(tmp_path, monkeypatch, "2.13.0+rocm7.2", None, hip="7.2")
    assert gpu.check_gpu().ok


def test_no_torch_at_all_is_left_to_the_packages_line(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    driver_says(programs, A10G)
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr(sys, "path", [])
    assert "see Packages" in gpu.check_gpu().says


def test_the_installed_torch_is_read_without_importing_it() -> None:
    from importlib import metadata

    torch = gpu.installed_torch()
    assert torch is not None
    assert torch.version.split("+")[0] == metadata.version("torch").split("+")[0]
