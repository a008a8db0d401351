"""The place and its price, from the variables that a Space, a class server and CI set."""

import pytest

from course_utils.doctor import cost


def space(monkeypatch: pytest.MonkeyPatch, **settings: str) -> str:
    monkeypatch.setenv("SPACE_ID", "somebody/a-space")
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    found = cost.check_place()
    assert found.ok
    assert "somebody" not in found.says
    return found.says


def test_ones_own_computer_costs_nothing() -> None:
    assert "your own computer" in cost.check_place().says
    assert "costs nothing" in cost.check_place().says


def test_the_a10g_of_the_course(monkeypatch: pytest.MonkeyPatch) -> None:
    says = space(monkeypatch, ACCELERATOR="a10g-small", CPU_CORES="4")
    assert "$1.00 per hour" in says
    assert "August 2026" in says and "huggingface.co/pricing" in says
    assert "To stop paying" in says and "Pause" in says


@pytest.mark.parametrize("hardware", cost.PRICES)
def test_every_priced_space_says_how_to_pause(hardware: str, monkeypatch: pytest.MonkeyPatch) -> None:
    says = space(monkeypatch, ACCELERATOR=hardware)
    assert f"${cost.PRICES[hardware]:.2f}" in says and cost.HOW_TO_PAUSE in says


def test_hardware_without_a_known_price_gets_no_invented_one(monkeypatch: pytest.MonkeyPatch) -> None:
    says = space(monkeypatch, ACCELERATOR="something-new")
    assert "$" not in says
    assert "huggingface.co/pricing" in says and cost.HOW_TO_PAUSE in says


@pytest.mark.parametrize("settings", [{"ACCELERATOR": "none", "CPU_CORES": "2"}, {"ACCELERATOR": ""}, {}])
def test_a_free_space(settings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    says = space(monkeypatch, **settings)
    assert "costs nothing" in says and "paying" not in says


def test_a_space_with_many_cores_may_be_a_paid_one(monkeypatch: pytest.MonkeyPatch) -> None:
    says = space(monkeypatch, ACCELERATOR="none", CPU_CORES="8")
    assert "8 processor cores" in says and cost.HOW_TO_PAUSE in says


def test_a_class_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUPYTERHUB_USER", "jane")
    assert "class server" in cost.check_place().says
    assert "jane" not in cost.check_place().says


def test_a_test_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert "automatic test machine" in cost.check_place().says
