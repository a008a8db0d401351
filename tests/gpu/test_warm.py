"""A kernel that was forked from a process with torch in it can use the GPU: that process has not touched it."""

from pathlib import Path

import pytest

from tests.kernel import Kernel
from tests.warm.conftest import is_warm, warm_process

torch = pytest.importorskip("torch")
pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(
        not torch.cuda.is_available(), reason="no NVIDIA GPU here: run make test-gpu on a machine with one"
    ),
]


def test_two_forked_kernels_use_the_gpu(tmp_path: Path) -> None:
    with warm_process(Kernel(tmp_path).environment), Kernel(tmp_path) as one, Kernel(tmp_path) as another:
        for kernel in (one, another):
            assert is_warm(kernel)
            kernel.run("import torch\nimport transformers")
            assert kernel.run('print(torch.ones(2, device="cuda").sum().item())').text == "2.0\n"
