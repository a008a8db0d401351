"""`open_hub()`: what a lesson gets, in real kernels and processes, and what is left behind."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from course_utils.local_hub import opening
from course_utils.local_hub.stock.names import ACCOUNT, WRITE_TOKEN
from tests.conftest import Run
from tests.hub import LocalHub, learner_env, stocked_hub
from tests.kernel import Kernel
from tests.net import until

SAID = (
    "The practice Hub: a small Hub on this computer, with 10 models, 2 datasets and 3 Spaces. "
    f"Nothing you do here leaves this computer.\nYou are logged in as {ACCOUNT}.\n"
)
OPEN = "from course_utils import open_hub\nopen_hub()\n"
LIBRARIES = """
import contextlib
import huggingface_hub, transformers, datasets
from huggingface_hub import HfApi, login, logout, get_token, hf_hub_download, list_models
"""
USED_BEFORE = """
from course_utils import model_for
model_for("chat")  # says that it is offline, so the next line opens a session but asks nobody
with contextlib.suppress(huggingface_hub.errors.OfflineModeIsEnabled):
    list(list_models())
"""
USE = """
datasets.disable_progress_bars()
huggingface_hub.utils.disable_progress_bars()
found = [model.id for model in list_models(filter="token-classification")]
kind = transformers.AutoConfig.from_pretrained("practice/entities").model_type
row = next(iter(datasets.load_dataset("practice/many-stories", split="train", streaming=True)))
rows = datasets.load_dataset("practice/first-sentences", split="train").num_rows
api = HfApi()
api.create_repo("mine", private=True)
api.upload_file(path_or_fileobj=b"hello " * 9, path_in_repo="a/model.bin", repo_id="practice-learner/mine")
back = open(hf_hub_download("practice-learner/mine", "a/model.bin")).read()[:5]
login("hf_practice_read")
with contextlib.suppress(OSError):  # it says that the environment holds a token too
    logout()
print("USED", found, kind, sorted(row), rows, back, get_token(), huggingface_hub.constants.HF_HUB_CACHE)
"""


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    with Kernel(tmp_path_factory.mktemp("open_hub")) as kernel:
        yield kernel


def is_running(pid: int) -> bool:
    """Whether there is such a process, apart from one that nobody has yet asked how it ended."""
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def hub_of(kernel: Kernel) -> tuple[int, Path]:
    """The process of a kernel's Hub, and the folder of its downloads."""
    asked = "import os\nfrom course_utils.local_hub import opening\n"
    told = kernel.run(f"{asked}print(opening._running.process.pid, os.environ['HF_HOME'])").text.split()
    return int(told[0]), Path(told[1])


class TestInAKernel:
    def test_says_what_it_is_and_who_one_is(self, kernel: Kernel) -> None:
        assert kernel.run(OPEN).text == SAID

    def test_a_second_time_is_harmless(self, kernel: Kernel) -> None:
        first = hub_of(kernel)
        assert kernel.run(OPEN).text == SAID
        assert hub_of(kernel) == first

    def test_stopping_a_cell_does_not_stop_the_hub(self, kernel: Kernel) -> None:
        waiting = "import time\nprint('now')\ntime.sleep(30)"
        assert kernel.run(waiting, interrupt=True).error == "KeyboardInterrupt"
        assert kernel.run("from huggingface_hub import whoami\nprint(whoami()['name'])").text == f"{ACCOUNT}\n"

    def test_a_hub_that_was_lost_is_replaced(self, kernel: Kernel) -> None:
        pid, folder = hub_of(kernel)
        os.kill(pid, signal.SIGKILL)
        # Its main thread ends first: /proc shows a process that ended while its parent is still told that it runs.
        assert kernel.run("opening._running.process.wait(10)").text == "-9\n"
        assert kernel.run(OPEN).text == SAID
        assert kernel.run("print(whoami()['name'])").text == f"{ACCOUNT}\n"
        assert not folder.exists()

    def test_nothing_stays_when_the_kernel_is_killed(self, tmp_path: Path) -> None:
        with Kernel(tmp_path) as kernel:
            assert kernel.run(OPEN).text == SAID
            pid, folder = hub_of(kernel)
            assert is_running(pid) and folder.is_dir()
            kernel.manager.provisioner.process.kill()
            until(lambda: not is_running(pid) and not folder.exists(), 10)
            assert not is_running(pid) and not folder.exists()


@pytest.mark.parametrize("order", ["before", "after"])
def test_whichever_is_first_the_libraries_or_the_hub(run_python: Run, tmp_path: Path, order: str) -> None:
    """And nothing of it reaches the learner's own Hub, token, or cache."""
    code = {"before": LIBRARIES + USED_BEFORE + OPEN, "after": OPEN + LIBRARIES}[order] + USE
    home = tmp_path / "hf"
    home.mkdir()
    (home / "token").write_text("hf_the_learners_own")
    with LocalHub() as own:
        elsewhere = {"HF_ENDPOINT": own.url, "HTTP_PROXY": own.cdn_url, "HTTPS_PROXY": own.cdn_url}
        ran = run_python(code, COURSE_MODELS="practice", HF_TOKEN="hf_of_the_environment", **elsewhere)
        assert own.requests == []
    used = ran.stdout.partition("USED ")[2].split()
    assert used[:6] == ["['practice/entities']", "bert", "['text']", "200", "hello", WRITE_TOKEN], ran.stderr[-3000:]
    assert "practice-hub-" in used[6]
    assert [path.name for path in home.iterdir()] == ["token"]
    assert (home / "token").read_text() == "hf_the_learners_own"
    assert "hf_the_learners_own" not in ran.stdout + ran.stderr


def test_an_api_made_before_follows(run_python: Run) -> None:
    code = f"from huggingface_hub import HfApi\nmine = HfApi()\n{OPEN}print(mine.whoami()['name'])"
    assert run_python(code, COURSE_MODELS="practice").stdout == f"{SAID}{ACCOUNT}\n"


def test_secrets_stay_out_of_the_new_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_of_the_environment")
    assert "HF_TOKEN" not in opening.settings() and "PATH" in opening.settings()


def test_a_hub_that_does_not_start_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    folder = tmp_path / "downloads"
    folder.mkdir()
    monkeypatch.setattr(opening.sys, "executable", str(broken))
    with pytest.raises(RuntimeError, match="did not start"):
        opening.start(folder)
    assert not folder.exists()


def test_a_hub_that_says_nothing_is_not_waited_for_ever(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    silent = tmp_path / "python"
    silent.write_text("#!/bin/sh\nexec sleep 60\n")
    silent.chmod(0o755)
    monkeypatch.setattr(opening.sys, "executable", str(silent))
    monkeypatch.setattr(opening, "PATIENCE", 0.3)
    with pytest.raises(RuntimeError, match="Run this cell again"):
        opening.start(tmp_path)


def test_it_starts_fast_and_without_the_heavy_libraries(tmp_path: Path) -> None:
    code = (
        "import sys, course_utils.local_hub.__main__\n"
        "print(sorted({'torch', 'transformers', 'huggingface_hub', 'datasets', 'numpy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"
    process = subprocess.Popen(
        [sys.executable, "-m", "course_utils.local_hub", str(tmp_path / "x")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert json.loads(process.stdout.readline())["models"] == 10
    process.stdin.close()
    assert process.wait(10) == 0


@pytest.fixture(scope="module")
def hub() -> Iterator[LocalHub]:
    with stocked_hub() as hub:
        yield hub


class TestAtTheHub:
    def said(self, hub: LocalHub, home: Path, **settings: str) -> str:
        environment = learner_env(hub, home) | settings
        ran = subprocess.run([sys.executable, "-c", OPEN], env=environment, capture_output=True, text=True, timeout=60)
        assert not ran.stderr
        return ran.stdout

    def test_logged_in(self, hub: LocalHub, tmp_path: Path) -> None:
        assert self.said(hub, tmp_path) == f"The Hub: {hub.url}\nYou are logged in as {ACCOUNT}.\n"

    def test_not_logged_in(self, hub: LocalHub, tmp_path: Path) -> None:
        said = self.said(hub, tmp_path, HF_TOKEN="")
        assert "You are not logged in." in said and "hf auth login" in said

    def test_a_key_that_is_not_accepted(self, hub: LocalHub, tmp_path: Path) -> None:
        said = self.said(hub, tmp_path, HF_TOKEN="hf_old_and_gone")
        assert "does not accept it" in said and "hf_old" not in said

    def test_a_hub_that_is_not_well(self, hub: LocalHub, tmp_path: Path) -> None:
        hub.fail("whoami", 503, times=None)
        said = self.said(hub, tmp_path)
        hub.heal()
        assert "does not say at the moment" in said

    def test_no_network(self, tmp_path: Path) -> None:
        with stocked_hub() as away:
            environment = learner_env(away, tmp_path)
        ran = subprocess.run([sys.executable, "-c", OPEN], env=environment, capture_output=True, text=True, timeout=60)
        assert "does not answer" in ran.stdout and not ran.stderr

    def test_the_lessons_models_and_datasets_are_there_under_the_real_names(
        self, hub: LocalHub, tmp_path: Path
    ) -> None:
        code = """
from course_utils import model_for
from course_utils.local_hub import dataset_for
from course_utils.shelf import SHELF
from huggingface_hub import get_safetensors_metadata
for role in SHELF:
    print(sum(get_safetensors_metadata(model_for(role)).parameter_count.values()) > 100_000)
from datasets import load_dataset
for role in ("sentences", "stories"):
    print(load_dataset(dataset_for(role), split="train", streaming=True).column_names)
"""
        environment = learner_env(hub, tmp_path)
        ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
        assert ran.stdout.count("True\n") == 7, ran.stderr[-2000:]
        assert "roneneldan/TinyStories (the real dataset)" in ran.stdout
        assert "['text', 'label']\n" in ran.stdout and "['text']\n" in ran.stdout
