"""The GPU's own errors in plain words: they can be caused only where there is one."""

from collections.abc import Iterator

import pytest

from tests.kernel import Kernel

torch = pytest.importorskip("torch")
pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(
        not torch.cuda.is_available(), reason="no NVIDIA GPU here: run make test-gpu on a machine with one"
    ),
]


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    with Kernel(tmp_path_factory.mktemp("learner")) as kernel:
        kernel.run("import torch\nimport course_utils")
        yield kernel


def test_memory_used_up(kernel: Kernel) -> None:
    ran = kernel.run('torch.empty(10**13, device="cuda")')
    assert ran.error == "OutOfMemoryError"
    assert "Restart Kernel" in ran.text and "GB" in ran.text


def test_a_text_that_was_left_on_the_other_chip(kernel: Kernel) -> None:
    kernel.run(
        "from course_utils import model_for\nfrom transformers import AutoModelForCausalLM, AutoTokenizer\n"
        'tokenizer = AutoTokenizer.from_pretrained(model_for("storyteller"))\n'
        'model = AutoModelForCausalLM.from_pretrained(model_for("storyteller")).to("cuda")\n'
        'inputs = tokenizer("Once", return_tensors="pt")'
    )
    ran = kernel.run("model(**inputs)")
    assert ran.error == "RuntimeError" and ".to(model.device)" in ran.text
