"""Models, disk and memory. A full disk and little memory are mocked: a test may not fill the machine it runs on."""

import shutil
from collections import namedtuple
from pathlib import Path

import psutil
import pytest
from huggingface_hub import constants

from course_utils import measure, place
from course_utils.doctor import resources
from course_utils.shelf import SHELF

Usage = namedtuple("Usage", "total used free")
GB = resources.GB


@pytest.fixture(autouse=True)
def no_driver(programs: Path) -> None:
    """No nvidia-smi, so that nothing but COURSE_MODELS asks for the real models."""


def disk_with(free: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: what the system says of the disk."""
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(500 * GB, 0, int(free)))


def memory_with(free: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: what the system says of its memory."""
    memory = namedtuple("Memory", "total available")(int(16 * GB), int(free))
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)


def cgroup_with(folder: Path, limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: where the system says what a container may use. The files are as Linux writes them."""
    (folder / "memory.max").write_text(f"{limit}\n")
    (folder / "memory.current").write_text(f"{3 * GB}\n")
    (folder / "memory.stat").write_text(f"anon 1000\ninactive_file {1 * GB}\n")
    monkeypatch.setattr(measure, "CGROUPS", folder)


@pytest.mark.parametrize("setting", ["", "practice", "hub", " Hub "])
def test_every_known_choice_of_models_is_fine(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_MODELS", setting)
    assert resources.check_models().ok


def test_an_unknown_choice_of_models_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_MODELS", "real")
    found = resources.check_models()
    assert not found.ok
    assert "'real'" in found.says
    assert "practice" in found.remedy and "hub" in found.remedy


def test_the_real_disk_is_measured_before_the_first_download(tmp_path: Path) -> None:
    assert not Path(constants.HF_HUB_CACHE).exists()
    assert "free where models are kept" in resources.check_disk().says


def test_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    disk_with(0.5 * GB, monkeypatch)
    found = resources.check_disk()
    assert not found.ok
    assert "500 MB free" in found.says and "2.0 GB" in found.says
    assert found.remedy.startswith("Free 1.5 GB")


def test_room_for_practice_but_not_for_the_real_models(monkeypatch: pytest.MonkeyPatch) -> None:
    disk_with(5 * GB, monkeypatch)
    assert resources.check_disk().ok
    assert "Enough for practice" in resources.check_disk().says
    monkeypatch.setenv("COURSE_MODELS", "hub")
    found = resources.check_disk()
    assert not found.ok
    assert "all the real models" in found.says


def test_a_machine_with_an_nvidia_driver_needs_room_for_the_real_models(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (programs / "nvidia-smi").write_text("#!/bin/sh\n")
    (programs / "nvidia-smi").chmod(0o755)
    disk_with(5 * GB, monkeypatch)
    assert not resources.check_disk().ok


def test_the_need_is_what_the_shelf_adds_up_to(monkeypatch: pytest.MonkeyPatch) -> None:
    all_real = sum(model.download_bytes for model in SHELF.values())
    monkeypatch.setenv("COURSE_MODELS", "hub")
    disk_with(all_real, monkeypatch)
    assert resources.check_disk().ok
    disk_with(all_real - 1, monkeypatch)
    assert not resources.check_disk().ok


def test_the_practice_models_own_folder_is_not_mistaken_for_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(place.PRACTICE_CACHE))
    assert resources.model_folder() == Path(constants.HF_HOME) / "hub"


def test_enough_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(measure, "CGROUPS", tmp_path)
    memory_with(9 * GB, monkeypatch)
    assert resources.check_memory().ok
    assert "9.0 GB free of 16.0 GB" in resources.check_memory().says


def test_little_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(measure, "CGROUPS", tmp_path)
    memory_with(0.4 * GB, monkeypatch)
    found = resources.check_memory()
    assert not found.ok
    assert "400 MB free" in found.says
    assert "Close other programs" in found.remedy


def test_the_real_models_need_more_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(measure, "CGROUPS", tmp_path)
    memory_with(4 * GB, monkeypatch)
    monkeypatch.setenv("COURSE_MODELS", "hub")
    assert "largest real model" in resources.check_memory().says
    assert not resources.check_memory().ok


def test_a_containers_slice_counts_and_not_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    memory_with(15 * GB, monkeypatch)
    cgroup_with(tmp_path, str(5 * GB), monkeypatch)
    assert "3.0 GB free of 5.0 GB" in resources.check_memory().says
    cgroup_with(tmp_path, str(int(2.5 * GB)), monkeypatch)
    assert not resources.check_memory().ok


def test_a_container_without_a_limit_has_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    memory_with(15 * GB, monkeypatch)
    cgroup_with(tmp_path, "max", monkeypatch)
    assert "15.0 GB free of 16.0 GB" in resources.check_memory().says
