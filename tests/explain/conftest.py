"""Kernels to provoke errors in, shared by all tests of a module: starting one takes seconds."""

from collections.abc import Iterator

import pytest

from tests.kernel import Kernel


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """A kernel with the explanations and nothing else."""
    with Kernel(tmp_path_factory.mktemp("notebook")) as running:
        yield running


@pytest.fixture
def fresh(python: Kernel) -> Kernel:
    """The same kernel, with all names of other tests forgotten."""
    python.run("get_ipython().reset(new_session=False)")
    return python
