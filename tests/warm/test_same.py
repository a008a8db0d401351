"""A forked kernel answers as a fresh one does."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from course_utils.kernel import Warm
from tests.kernel import Kernel
from tests.warm.conftest import is_warm, warm_process
from tests.warm.probes import DRAWS, ORDERS, PROBES

TWO_LINES = "a = 1\nb = a + 1\n"


@contextmanager
def both_kinds(learner: Path) -> Iterator[dict[str, Kernel]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COURSE_WARM_KERNELS", "off")
        with Kernel(learner) as plain:
            patch.undo()
            with Kernel(learner) as forked:
                assert is_warm(forked) and not is_warm(plain)
                yield {"plain": plain, "forked": forked}


@pytest.fixture(scope="module")
def kernels(learner: Path, warm: Warm) -> Iterator[dict[str, Kernel]]:
    with both_kinds(learner) as kernels:
        yield kernels


@pytest.mark.parametrize("name", PROBES)
def test_the_same_answer(name: str, kernels: dict[str, Kernel]) -> None:
    plain, forked = (kernel.run(PROBES[name]) for kernel in kernels.values())
    assert plain == forked


def test_what_was_ignored_stays_so(learner: Path) -> None:
    """As after `nohup course lab`: closing the terminal must not end the kernels."""
    usual = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with warm_process(Kernel(learner).environment, "json"), both_kinds(learner) as kernels:
            plain, forked = (kernel.run(PROBES["signals"]) for kernel in kernels.values())
    finally:
        signal.signal(signal.SIGHUP, usual)
    assert plain == forked
    assert "('SIGHUP', '1')" in plain.text


@pytest.mark.parametrize("order", ORDERS)
def test_settings_of_a_library_count_until_it_is_imported(order: str, learner: Path, warm: Warm, monkeypatch) -> None:
    seen = []
    for address in (str(warm.address), "off"):
        monkeypatch.setenv("COURSE_WARM_KERNELS", address)
        with Kernel(learner) as kernel:
            assert is_warm(kernel) == (address != "off")
            seen.append(kernel.run(ORDERS[order]))
    assert seen[0] == seen[1]
    assert not seen[0].error


@pytest.mark.parametrize("name", DRAWS)
def test_two_kernels_draw_different_numbers(name: str, learner: Path, warm: Warm) -> None:
    drawn = set()
    for _ in range(2):
        with Kernel(learner) as kernel:
            assert is_warm(kernel)
            drawn.add(kernel.run(DRAWS[name]).text)
    assert len(drawn) == 2


@pytest.mark.parametrize("kind", ["plain", "forked"])
def test_interrupted_and_alive(kind: str, kernels: dict[str, Kernel]) -> None:
    ran = kernels[kind].run(
        "import time\nwhile True:\n    print('working', flush=True)\n    time.sleep(0.1)", interrupt=True
    )
    assert ran.error == "KeyboardInterrupt"
    assert kernels[kind].run("print(2 + 3)").text == "5\n"


def test_an_interrupt_reaches_what_a_cell_has_started(kernels: dict[str, Kernel]) -> None:
    code = "import subprocess\nprint('begun', flush=True)\nprint(subprocess.run(['sleep', '60']).returncode)"
    assert kernels["forked"].run(code, interrupt=True, seconds=20).error == "KeyboardInterrupt"


@pytest.mark.parametrize("kind", ["plain", "forked"])
@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("import os; os._exit(3)", 3),
        ("import os, signal; os.kill(os.getpid(), signal.SIGTERM)", -signal.SIGTERM),
        ("import ctypes; ctypes.string_at(0)", -signal.SIGSEGV),
    ],
)
def test_how_it_ended(kind: str, code: str, status: int, learner: Path, warm: Warm, monkeypatch) -> None:
    if kind == "plain":
        monkeypatch.setenv("COURSE_WARM_KERNELS", "off")
    with Kernel(learner) as kernel:
        assert is_warm(kernel) == (kind == "forked")
        process = kernel.manager.provisioner.process
        kernel.client.execute(code)
        assert process.wait() == status
        assert not kernel.manager.is_alive()
        kernel.restart()
        assert kernel.run("print(2 + 3)").text == "5\n"


def test_a_folder_named_from_here(tmp_path: Path, learner: Path, warm: Warm, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lessons").mkdir()
    kernel = Kernel(learner)
    kernel.folder = Path("lessons")
    with kernel:
        assert is_warm(kernel)
        assert kernel.run("import os; print(os.getcwd())").text == f"{tmp_path / 'lessons'}\n"


def test_a_restart_forgets_and_is_warm(learner: Path, warm: Warm) -> None:
    with Kernel(learner) as kernel:
        kernel.run("kept = 1")
        kernel.restart()
        assert is_warm(kernel)
        assert kernel.run("kept").error == "NameError"


@pytest.mark.parametrize("kind", ["plain", "forked"])
def test_stops_at_a_breakpoint(kind: str, kernels: dict[str, Kernel]) -> None:
    kernel = kernels[kind]
    debug = Debugger(kernel)
    assert debug.ask("initialize", clientID="test", adapterID="", pathFormat="path", supportsVariableType=True)
    debug.ask("attach")
    path = debug.ask("dumpCell", code=TWO_LINES)["sourcePath"]
    debug.ask("setBreakpoints", source={"path": path}, breakpoints=[{"line": 2}], sourceModified=False)
    debug.ask("configurationDone")
    kernel.client.execute(TWO_LINES)
    stopped = debug.event("stopped")
    assert stopped["reason"] == "breakpoint"
    frames = debug.ask("stackTrace", threadId=stopped["threadId"])["stackFrames"]
    assert frames[0]["line"] == 2
    debug.ask("continue", threadId=stopped["threadId"])
    debug.ask("disconnect", restart=False, terminateDebuggee=True)
    assert kernel.run("print(a, b)").text == "1 2\n"


class Debugger:
    """The messages that JupyterLab's debugger sends."""

    def __init__(self, kernel: Kernel) -> None:
        self.client, self.count = kernel.client, 0

    def ask(self, command: str, **arguments: object) -> dict:
        self.count += 1
        content = {"type": "request", "seq": self.count, "command": command, "arguments": arguments}
        message = self.client.session.msg("debug_request", content)
        self.client.control_channel.send(message)
        while True:
            reply = self.client.get_control_msg(timeout=30)
            if reply["parent_header"].get("msg_id") == message["header"]["msg_id"]:
                assert reply["content"].get("success", True), reply["content"]
                return reply["content"].get("body") or {"asked": command}

    def event(self, name: str) -> dict:
        while True:
            told = self.client.get_iopub_msg(timeout=30)
            if told["msg_type"] == "debug_event" and told["content"]["event"] == name:
                return told["content"]["body"]
