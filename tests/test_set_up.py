"""The set-up: quick when nothing changed, repeatable after an interruption, and it says what it does.

What pip would download cannot be had in a test; its calls are recorded instead, at this outermost edge.
"""

import sys
from pathlib import Path

import pytest

from tools import set_up
from tools.set_up import make_venv


def write_python(says: str) -> bool:
    """Put a stand-in for the venv's Python where it would be."""
    set_up.PYTHON.parent.mkdir(parents=True, exist_ok=True)
    set_up.PYTHON.write_text(f"#!/bin/sh\n{says}\n")
    set_up.PYTHON.chmod(0o755)
    return True


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """A fresh machine whose venv is made at once, and whose pip only takes notes."""
    calls: list[tuple[str, ...]] = []
    venv = tmp_path / ".venv"
    monkeypatch.setattr(set_up, "VENV", venv)
    monkeypatch.setattr(set_up, "PYTHON", venv / "bin" / "python")
    monkeypatch.setattr(set_up, "make_venv", lambda: write_python("exit 0"))
    monkeypatch.setattr(set_up, "pip", lambda *words: calls.append(words) is None)
    return calls


def test_a_fresh_machine_gets_the_cpu_build_and_the_lock(machine, monkeypatch, capsys) -> None:
    monkeypatch.setattr(set_up, "has_nvidia_driver", lambda: False)
    assert set_up.main(["dev"]) == 0
    assert machine[0] == ("install", "--quiet", "torch==2.13.0+cpu")
    assert machine[1] == ("install", "-c", str(set_up.LOCK), "-e", ".[dev]")
    assert "CPU build" in capsys.readouterr().out


def test_the_second_time_nothing_is_done(machine, monkeypatch, capsys) -> None:
    monkeypatch.setattr(set_up, "has_nvidia_driver", lambda: False)
    set_up.main([])
    machine.clear()
    capsys.readouterr()
    assert set_up.main([]) == 0 and machine == [] and capsys.readouterr().out == ""


def test_an_nvidia_driver_means_torch_with_cuda(machine, monkeypatch, capsys) -> None:
    monkeypatch.setattr(set_up, "has_nvidia_driver", lambda: True)
    set_up.main([])
    assert machine[0] == ("install", "torch==2.13.0") and "CUDA" in capsys.readouterr().out


def test_where_no_cpu_build_lies_pytorch_is_asked(machine, monkeypatch) -> None:
    monkeypatch.setattr(set_up, "has_nvidia_driver", lambda: False)
    monkeypatch.setattr(set_up, "pip", lambda *words: machine.append(words) is None and "--quiet" not in words)
    set_up.main([])
    assert machine[1] == ("install", "torch==2.13.0+cpu", "--extra-index-url", set_up.CPU_WHEELS)


def test_an_interrupted_install_is_taken_up_again(machine, monkeypatch, capsys) -> None:
    monkeypatch.setattr(set_up, "has_nvidia_driver", lambda: False)
    monkeypatch.setattr(set_up, "pip", lambda *words: machine.append(words) is None and "-e" not in words)
    assert set_up.main([]) == 1 and "[FIX] Not everything could be installed." in capsys.readouterr().err
    monkeypatch.setattr(set_up, "pip", lambda *words: machine.append(words) is None)
    machine.clear()
    assert set_up.main([]) == 0 and machine


def test_a_half_made_venv_is_made_anew(machine, monkeypatch) -> None:
    monkeypatch.setattr(set_up, "make_venv", make_venv)
    monkeypatch.setattr(set_up, "has_nvidia_driver", lambda: False)
    write_python("exit 1")
    assert set_up.main([]) == 0 and set_up.pip_works()


def test_a_changed_lock_installs_again(machine, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(set_up, "has_nvidia_driver", lambda: False)
    set_up.main([])
    machine.clear()
    lock = tmp_path / "requirements.lock"
    lock.write_text(set_up.LOCK.read_text() + "six==1.17.0\n")
    monkeypatch.setattr(set_up, "LOCK", lock)
    assert set_up.main([]) == 0 and machine


@pytest.mark.parametrize("version", [(3, 9, 0), (3, 15, 0)])
def test_a_python_that_does_not_fit_is_named_with_a_remedy(version, machine, monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert set_up.main([]) == 1
    message = capsys.readouterr().err
    assert "Python 3.11 to 3.14" in message and "py -3.14 tools\\set_up.py" in message
