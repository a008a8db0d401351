"""What lesson 08 says of memory and quality holds where it runs: its cells keep their figures as an example only."""

from collections.abc import Iterator

import pytest

from course_utils.lessons.find import lesson
from course_utils.lessons.reading import read
from tests.kernel import Kernel


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """The lesson's kernel, after its last cell."""
    with Kernel(tmp_path_factory.mktemp("learner")) as kernel:
        for cell in read(lesson("08")).code:
            ran = kernel.run(cell.source)
            assert ran.error is None, f"{cell.id}\n{ran.traceback}"
        yield kernel


def told(kernel: Kernel, expression: str) -> float:
    ran = kernel.run(f"print(float({expression}))")
    return float(ran.text)


def test_four_bits_take_less_than_half_and_cost_a_little(after: Kernel) -> None:
    assert told(after, "four_bits.get_memory_footprint() / storyteller.get_memory_footprint()") < 0.5
    assert 0.95 < told(after, "loss_of(four_bits) / loss_of(storyteller)") < 1.15


def test_half_the_bytes_are_half_the_memory(after: Kernel) -> None:
    after.run("halved = AutoModelForCausalLM.from_pretrained(model_id, dtype=torch.bfloat16)")
    assert told(after, "halved.get_memory_footprint() / storyteller.get_memory_footprint()") == pytest.approx(0.5, 0.01)
    assert told(after, "loss_of(halved) / loss_of(storyteller)") == pytest.approx(1, abs=0.02)


def test_the_bill_is_close_to_the_measured_peak(after: Kernel) -> None:
    assert 1 <= told(after, "peak.bytes / bill") < 1.5
