"""Does the learner's work outlive this machine? Told in lesson 00, before anything is made."""

import pytest

from course_utils.doctor.work import check_work


def test_on_ones_own_computer_it_stays() -> None:
    assert check_work().ok


def test_in_the_image_with_storage_it_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_NOT_KEPT", "")
    assert check_work().ok and "copied" in check_work().says


def test_in_the_image_without_storage_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_NOT_KEPT", "no storage is attached at /data")
    found = check_work()
    assert not found.ok and "no storage is attached at /data" in found.says and "Download" in found.remedy


def test_on_a_space_of_another_kind_it_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPACE_ID", "ada/other")
    assert not check_work().ok
