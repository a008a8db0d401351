"""A proxy is kept away from this computer's own pages, and from what it was kept away from before."""

import pytest

from course_utils import lab
from course_utils.nearby import without_proxy


@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_what_was_set_before_stays(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for each in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(name, "intranet.example,localhost")
    assert without_proxy("also")["no_proxy"] == "intranet.example,localhost,127.0.0.1,also"


def test_nothing_was_set_before(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(each, raising=False)
    assert without_proxy() == {"NO_PROXY": "127.0.0.1,localhost", "no_proxy": "127.0.0.1,localhost"}


def test_jupyterlab_and_its_kernels_know_it(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "intranet.example")
    assert lab.environment(tmp_path)["NO_PROXY"] == "intranet.example,127.0.0.1,localhost"
