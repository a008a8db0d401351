"""A warm process for tests, in an environment of its own."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest
from jupyter_client.provisioning import KernelProvisionerFactory

from course_utils import kernel
from course_utils.kernel import provisioner
from course_utils.kernel.provisioner import Forked
from tests.kernel import Kernel


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if sys.platform != "linux":
        for item in items:
            item.add_marker(pytest.mark.skip(reason="warm kernels are for Linux"))


@contextmanager
def warm_process(environment: dict[str, str], *modules: str) -> Iterator[kernel.Warm]:
    """A warm process, and the settings that make kernels come from there, however busy this computer is."""
    with mock.patch.dict(os.environ, environment, clear=True):
        warm = kernel.start(*modules)
    factory = KernelProvisionerFactory.instance()
    usual = factory.default_provisioner_name
    factory.default_provisioner_name = kernel.PROVISIONER
    patient = mock.patch.object(provisioner, "PATIENCE", 120)
    try:
        with patient, mock.patch.dict(os.environ, {kernel.SETTING: str(warm.address)}):
            yield warm
    finally:
        factory.default_provisioner_name = usual
        warm.stop()


def is_warm(kernel: Kernel) -> bool:
    return isinstance(kernel.manager.provisioner.process, Forked)


@pytest.fixture(scope="module")
def learner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("learner")


@pytest.fixture(scope="module")
def warm(learner: Path) -> Iterator[kernel.Warm]:
    """One with everything a lesson needs."""
    with warm_process(Kernel(learner).environment) as warm:
        yield warm
