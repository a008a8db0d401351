"""Free memory and the peak of a piece of work, on this computer's own processor."""

from collections import namedtuple
from pathlib import Path

import psutil
import pytest
import torch

from course_utils import measure
from course_utils.measure import Peak, free_memory, peak_memory
from tests.conftest import Run

MB = 1_000_000
pytestmark = pytest.mark.skipif(torch.cuda.is_available(), reason="a GPU has measures of its own")


def block(megabytes: int) -> torch.Tensor:
    return torch.ones(megabytes * MB // 4)


def test_the_peak_is_what_lay_there_together() -> None:
    before = block(50)
    with peak_memory() as peak:
        one = block(10)
        two = block(20)
        del one
        block(5)
    assert abs(peak.bytes - 30 * MB) < 0.1 * MB
    assert str(peak) == "30.0 MB"
    assert len(before) + len(two) > 0


def test_what_was_freed_before_the_next_came_does_not_add_up() -> None:
    with peak_memory() as peak:
        for _ in range(5):
            block(8)
    assert abs(peak.bytes - 8 * MB) < 0.1 * MB


def test_work_without_tensors_takes_nothing() -> None:
    with peak_memory() as peak:
        sum(range(10))
    assert peak.bytes == 0


def test_an_error_inside_comes_out_and_the_next_measure_works() -> None:
    with pytest.raises(ValueError, match="ours"), peak_memory():
        raise ValueError("ours")
    with peak_memory() as peak:
        block(4)
    assert abs(peak.bytes - 4 * MB) < 0.1 * MB


def test_it_says_nothing_and_importing_it_is_quick(run_python: Run) -> None:
    ran = run_python(
        "import sys; from course_utils.measure import peak_memory; print('torch' in sys.modules)\n"
        "import torch\n"
        "with peak_memory() as peak: torch.ones(250_000)\n"
        "print(peak)"
    )
    assert ran.stdout.split("\n") == ["False", "1.0 MB", ""] and ran.stderr == ""


def test_free_memory_is_a_part_of_all_memory() -> None:
    assert 0 < free_memory() <= psutil.virtual_memory().total


def test_a_container_has_only_its_slice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: what the system says of its memory, and of the slice. The files are as Linux writes them."""
    memory = namedtuple("Memory", "total available")(64_000 * MB, 60_000 * MB)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
    (tmp_path / "memory.max").write_text(f"{8_000 * MB}\n")
    (tmp_path / "memory.current").write_text(f"{3_000 * MB}\n")
    (tmp_path / "memory.stat").write_text(f"anon 1000\ninactive_file {1_000 * MB}\n")
    monkeypatch.setattr(measure, "CGROUPS", tmp_path)
    assert free_memory() == 6_000 * MB


def test_a_peak_that_was_never_measured_is_nothing() -> None:
    assert str(Peak()) == "0 bytes"
