"""Whatever is not as it must be: a plain kernel is started, and the log says why in one line."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import nbformat
import psutil
import pytest
from nbclient import NotebookClient

from course_utils import kernel
from course_utils.kernel import asking, provisioner
from tests.kernel import Kernel
from tests.warm.conftest import is_warm, warm_process

LIGHT = "ipykernel.kernelapp"  # enough for a kernel, and imported in an instant
SAID = "A plain kernel is started, not a warm one: "


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if SAID in record.getMessage()]


@pytest.mark.parametrize(
    ("module", "code", "reason"),
    [
        ("threaded", "import threading, time\nthreading.Thread(target=time.sleep, args=(600,), daemon=True).start()",
         "the warm process has 2 threads"),
        ("broken", "raise RuntimeError('no such luck')", "broken cannot be imported (RuntimeError: no such luck)"),
        ("unwatched", "import os\ndel os.pidfd_open",
         "no process can be watched here (AttributeError: module 'os' has no attribute 'pidfd_open')"),
        ("full", "import errno, os\ndef fork(): raise OSError(errno.EAGAIN, 'no room')\nos.fork = fork",
         "no fork could be made (no room)"),
        ("deadly", "import os\nos.register_at_fork(after_in_child=lambda: os._exit(9))",
         "the fork ended before it was a kernel"),
    ],
)  # fmt: skip
def test_a_module_that_spoils_the_fork(module: str, code: str, reason: str, tmp_path: Path, caplog) -> None:
    (tmp_path / f"{module}.py").write_text(code)
    environment = {"PYTHONPATH": str(tmp_path)}
    with (
        warm_process(Kernel(tmp_path, **environment).environment, LIGHT, module),
        Kernel(tmp_path, **environment) as learners,
    ):
        assert not is_warm(learners)
        assert learners.run("print(2 + 3)").text == "5\n"
    assert said(caplog) == [f"{SAID}{reason}."]


def test_a_process_that_has_touched_the_gpu_is_not_forked(tmp_path: Path, caplog) -> None:
    """There is no GPU here: a library under the driver's name is put into the process in its place."""
    library = tmp_path / "libcuda.so.1"
    build = ["gcc", "-shared", "-o", str(library), "-x", "c", "/dev/null"]
    if subprocess.run(build, capture_output=True).returncode:
        pytest.skip("no C compiler here to make a library of that name")
    (tmp_path / "toucher.py").write_text(f"import ctypes\nlibrary = ctypes.CDLL({str(library)!r})")
    environment = {"PYTHONPATH": str(tmp_path)}
    with (
        warm_process(Kernel(tmp_path, **environment).environment, LIGHT, "toucher"),
        Kernel(tmp_path, **environment) as learners,
    ):
        assert not is_warm(learners)
    assert said(caplog) == [f"{SAID}the warm process has touched the GPU."]


def test_no_usual_import_touches_the_gpu_or_starts_a_thread(run_python) -> None:
    """Each import in turn, with every question to the GPU forbidden."""
    ran = run_python(
        "from course_utils.kernel import preload, warm\n"
        "import torch\n"
        "def touched(*given): raise AssertionError('asked for the GPU')\n"
        "for name in ('is_available', 'device_count', 'current_device', 'init', '_lazy_init'):\n"
        "    setattr(torch.cuda, name, touched)\n"
        "for name in preload.NEEDED + preload.LATER:\n"
        "    preload.load(name)\n"
        "    assert not preload.gpu_touched(), name\n"
        "print(warm.why_not(preload.installed()) or 'good')",
        OPENBLAS_NUM_THREADS="1",
    )
    assert ran.stdout == "good\n", ran.stderr[-2000:]


def test_packages_installed_meanwhile(tmp_path: Path, caplog) -> None:
    packages = tmp_path / "packages"
    packages.mkdir()
    environment = {"PYTHONPATH": str(packages)}
    with warm_process(Kernel(tmp_path, **environment).environment, LIGHT):
        with Kernel(tmp_path, **environment) as learners:
            assert is_warm(learners)
        (packages / "new-1.0.dist-info").mkdir()
        with Kernel(tmp_path, **environment) as learners:
            assert not is_warm(learners)
    assert said(caplog) == [f"{SAID}packages were installed or removed meanwhile: end JupyterLab and start it again."]


def test_other_settings(tmp_path: Path, caplog) -> None:
    with warm_process(Kernel(tmp_path).environment, LIGHT):
        with Kernel(tmp_path, HF_HOME="elsewhere", OMP_NUM_THREADS="7", COURSE_ANYTHING="1") as learners:
            assert not is_warm(learners)
        with Kernel(tmp_path, COURSE_ANYTHING="1") as learners:
            assert is_warm(learners)
            assert learners.run("import os; print(os.environ['COURSE_ANYTHING'])").text == "1\n"
        with Kernel(tmp_path) as learners:
            assert is_warm(learners)
            everything = "import os; print('COURSE_ANYTHING' in os.environ, open('/proc/self/environ').read())"
            assert (
                learners.run(everything).text.startswith("False")
                and "COURSE_ANYTHING" not in learners.run(everything).text[5:]
            )
    assert said(caplog) == [f"{SAID}other settings are wanted: HF_HOME, OMP_NUM_THREADS."]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (["/usr/bin/another-python", "-m", "ipykernel_launcher", "-f", "x"], "it is for another Python"),
        ([sys.executable, "-m", "bash_kernel", "-f", "x"], "it is not a usual kernel of Python"),
        ([sys.executable, "-Xdev", "-m", "ipykernel_launcher", "-f", "x"], "it is not a usual kernel of Python"),
    ],
)
def test_another_kind_of_kernel(command: list[str], reason: str, tmp_path: Path) -> None:
    environment = Kernel(tmp_path).environment
    with warm_process(environment, LIGHT) as warm, pytest.raises(provisioner.NotWarm, match=reason):
        provisioner.ask(str(warm.address), command, {"env": environment, "cwd": str(tmp_path)})


@pytest.mark.parametrize("options", [{"stdout": subprocess.PIPE}, {"independent": True}, {"cwd": "/not/there"}])
def test_what_only_a_plain_kernel_can_have(options: dict, tmp_path: Path) -> None:
    environment = Kernel(tmp_path).environment
    command = [sys.executable, "-m", "ipykernel_launcher", "-f", "x"]
    with warm_process(environment, LIGHT) as warm, pytest.raises(provisioner.NotWarm):
        provisioner.ask(str(warm.address), command, {"env": environment, "cwd": str(tmp_path)} | options)


@pytest.mark.parametrize("loss", ["the socket", "the process", "everything"])
def test_the_warm_process_is_gone(loss: str, tmp_path: Path, caplog) -> None:
    with warm_process(Kernel(tmp_path).environment, LIGHT) as warm:
        if loss in ("the socket", "everything"):
            warm.address.unlink()
        if loss in ("the process", "everything"):
            warm.process.kill()
            warm.process.wait()
        with Kernel(tmp_path) as learners:
            assert not is_warm(learners)
            assert learners.run("print(2 + 3)").text == "5\n"
    assert len(said(caplog)) == 1 and "does not answer" in said(caplog)[0]


def test_a_warm_process_that_hangs_is_not_waited_for_long(tmp_path: Path, caplog, monkeypatch) -> None:
    with warm_process(Kernel(tmp_path).environment, LIGHT) as warm:
        monkeypatch.setattr("course_utils.kernel.provisioner.PATIENCE", 0.5)
        warm.process.send_signal(signal.SIGSTOP)
        with Kernel(tmp_path) as learners:
            assert not is_warm(learners)
        warm.process.send_signal(signal.SIGCONT)
    assert len(said(caplog)) == 1


def test_kernels_end_with_the_warm_process_and_new_ones_are_plain(tmp_path: Path, caplog) -> None:
    with warm_process(Kernel(tmp_path).environment, LIGHT) as warm, Kernel(tmp_path) as learners:
        process = psutil.Process(learners.manager.provisioner.pid)
        warm.process.kill()
        process.wait(timeout=10)
        assert not learners.manager.is_alive()
        learners.restart()
        assert not is_warm(learners)
        assert learners.run("print(2 + 3)").text == "5\n"


def test_a_kernel_that_is_busy_ends_with_the_warm_process_too(tmp_path: Path) -> None:
    """It counts in C, where no thread of Python's can look whether anybody is left."""
    with warm_process(Kernel(tmp_path).environment, LIGHT) as warm, Kernel(tmp_path) as learners:
        process = psutil.Process(learners.manager.provisioner.pid)
        learners.client.execute("number = 7 ** 10_000_000; number * number")
        wait_until(lambda: process.cpu_percent(0.1) > 50)
        warm.process.kill()
        process.wait(timeout=2)


def test_it_ends_while_it_imports(tmp_path: Path) -> None:
    (tmp_path / "slow.py").write_text("import time\ntime.sleep(60)")
    begun = time.monotonic()
    with warm_process(Kernel(tmp_path, PYTHONPATH=str(tmp_path)).environment, "slow"):
        pass
    assert time.monotonic() - begun < 10


def test_in_a_server_with_many_open_files(tmp_path: Path) -> None:
    many = [os.open(os.devnull, os.O_RDONLY) for _ in range(1100)]
    try:
        with warm_process(Kernel(tmp_path).environment, LIGHT), Kernel(tmp_path) as learners:
            assert is_warm(learners)
            learners.restart()
            assert is_warm(learners)
    finally:
        for number in many:
            os.close(number)


def test_by_nbclient(tmp_path: Path) -> None:
    cell = nbformat.v4.new_code_cell("import os; print(os.getppid())")
    environment = Kernel(tmp_path).environment
    with warm_process(environment, LIGHT) as warm:
        NotebookClient(nbformat.v4.new_notebook(cells=[cell])).execute(env=environment, cwd=str(tmp_path))
        assert cell.outputs[0].text == f"{warm.process.pid}\n"


def test_all_end_with_whoever_started_them(tmp_path: Path) -> None:
    """A program starts a warm process and a kernel, and is killed."""
    code = (
        "import sys, time\nfrom course_utils import kernel\nkernel.use(kernel.start('ipykernel.kernelapp'))\n"
        "kernel.choose_provisioner()\n"
        "from jupyter_client.manager import start_new_kernel\nmanager, client = start_new_kernel()\n"
        "print(manager.provisioner.pid, manager.provisioner.process.__class__.__name__, flush=True)\ntime.sleep(600)"
    )
    environment = Kernel(tmp_path).environment
    program = subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True)
    pid, kind = program.stdout.readline().split()
    learners, warm = psutil.Process(int(pid)), psutil.Process(int(pid)).parent()
    folder = kernels_folder(warm)
    assert kind == "Forked" and folder.exists()
    program.kill()
    program.wait()
    _, alive = psutil.wait_procs([learners, warm], timeout=10)
    assert not alive
    assert not folder.exists()


def kernels_folder(warm: psutil.Process) -> Path:
    """Where a warm process listens."""
    with Path("/proc/net/unix").open() as lines:
        inodes = {line.split()[6]: line.split()[-1] for line in lines if "course-kernels-" in line}
    for file in Path(f"/proc/{warm.pid}/fd").iterdir():
        link = str(file.readlink())
        if link.startswith("socket:[") and (path := inodes.get(link[8:-1])):
            return Path(path).parent
    raise AssertionError("it listens nowhere")


def test_only_its_owner_may_ask(tmp_path: Path) -> None:
    with warm_process(Kernel(tmp_path).environment, LIGHT) as warm:
        assert warm.address.stat().st_mode & 0o777 == 0o600
        assert warm.address.parent.stat().st_mode & 0o777 == 0o700


def test_whoever_asks_badly_harms_nobody(tmp_path: Path) -> None:
    with warm_process(Kernel(tmp_path).environment, LIGHT) as warm, Kernel(tmp_path) as learners:
        for words in (b"", b"no JSON", json.dumps({"command": []}).encode(), b"x" * 100_000):
            with asking.connect(str(warm.address), 5) as connection:
                if words:
                    connection.send(words)
        asking.connect(str(warm.address), 5).close()
        with Kernel(tmp_path) as another:
            assert is_warm(another)
        assert learners.run("print(2 + 3)").text == "5\n"


def test_elsewhere_than_on_linux_nothing_is_started(monkeypatch) -> None:
    monkeypatch.delenv(kernel.SETTING, raising=False)
    assert kernel.wanted()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not kernel.wanted()


@pytest.mark.parametrize("word", ["off", "OFF", "0", "no"])
def test_turned_off(word: str, tmp_path: Path, monkeypatch, caplog) -> None:
    monkeypatch.setenv(kernel.SETTING, word)
    assert not kernel.wanted()
    with Kernel(tmp_path) as learners:
        assert not is_warm(learners)
    assert not said(caplog)


def test_two_hundred_kernels_leave_nothing(tmp_path: Path) -> None:
    """No process, no socket, no file, no memory. Most are killed while they begin, one in ten when it is ready."""
    environment = Kernel(tmp_path).environment
    command = [sys.executable, "-m", "ipykernel_launcher", "--transport=ipc"]
    with warm_process(environment, LIGHT) as warm:
        process = psutil.Process(warm.process.pid)
        memory, files = [], []
        for _ in range(20):
            with Kernel(tmp_path) as learners:
                assert is_warm(learners)
            options = {"env": environment, "cwd": str(tmp_path)}
            with tempfile.TemporaryDirectory() as sockets:  # kernels that choose ports for themselves can collide
                places = [["--ip", f"{sockets}/{count}", "-f", f"{sockets}/{count}.json"] for count in range(9)]
                begun = [provisioner.ask(str(warm.address), [*command, *place], options) for place in places]
                for count, kernel in enumerate(begun):
                    if count % 3 != 2:  # the last third is not ended, but left by whoever asked
                        kernel.kill()
                        assert kernel.wait() == -signal.SIGKILL
                del begun, kernel
                wait_until(lambda: not process.children(recursive=True))
            memory.append(process.memory_full_info().uss)
            files.append(process.num_fds())
        assert files[0] == files[-1]
        assert memory[-1] - memory[1] < 1_000_000
        assert [path.name for path in warm.address.parent.iterdir()] == ["ask"]
    assert not warm.address.parent.exists()


def wait_until(true: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)
