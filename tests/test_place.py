"""Where the models come from: decided once, said aloud, never a silent fallback."""

import os
import time
from pathlib import Path

from tests.conftest import Run
from tests.hub import LocalHub

NOWHERE = "http://127.0.0.1:9"
ASK = "from course_utils import where_am_i; where_am_i()"
ASK_MODEL = "from course_utils import model_for; print('->', model_for('storyteller'))"


def test_without_a_gpu_practice_is_chosen_and_said(run_python: Run) -> None:
    said = run_python(ASK, PATH="").stdout
    assert said.startswith("Practice:") and "no NVIDIA GPU" in said and "COURSE_MODELS" in said


def test_a_gpu_without_a_network_means_practice(run_python: Run, fake_gpu: str) -> None:
    said = run_python(ASK, PATH=fake_gpu, HF_ENDPOINT=NOWHERE).stdout
    assert said.startswith("Practice:") and "the Hub cannot be reached" in said


def test_a_gpu_and_the_hub_mean_the_real_models(run_python: Run, fake_gpu: str) -> None:
    with LocalHub() as hub:
        said = run_python(ASK + "\n" + ASK_MODEL, PATH=fake_gpu, HF_ENDPOINT=hub.url).stdout
    assert said.startswith("Hub:") and "-> microsoft/phi-2" in said


def test_a_small_gpu_means_practice_and_no_big_download(run_python: Run, fake_gpu: str) -> None:
    command = Path(fake_gpu.partition(os.pathsep)[0]) / "nvidia-smi"
    command.write_text("#!/bin/sh\necho 4096\n")
    said = run_python(ASK, PATH=fake_gpu, HF_ENDPOINT=NOWHERE).stdout
    assert said.startswith("Practice:") and "4.3 GB of memory, too little" in said


def test_course_models_practice_wins_over_a_gpu(run_python: Run, fake_gpu: str) -> None:
    said = run_python(ASK_MODEL, PATH=fake_gpu, COURSE_MODELS="practice").stdout
    assert "-> practice/storyteller" in said and "stands in for microsoft/phi-2" in said


def test_a_wrong_setting_is_named(run_python: Run) -> None:
    answer = run_python(ASK, COURSE_MODELS="cloud")
    assert answer.returncode and "COURSE_MODELS is 'cloud'. It can be practice or hub." in answer.stderr


def test_hub_without_network_stops_at_once_and_says_what_to_do(run_python: Run) -> None:
    start = time.monotonic()
    answer = run_python(ASK_MODEL, COURSE_MODELS="hub", HF_ENDPOINT=NOWHERE)
    assert "microsoft/phi-2 is not on this computer yet" in answer.stderr and "COURSE_MODELS=practice" in answer.stderr
    assert time.monotonic() - start < 25, "waited for a Hub that is away"


def test_practice_also_reaches_a_huggingface_hub_that_was_imported_before(run_python: Run) -> None:
    code = (
        "import huggingface_hub\nfrom course_utils import model_for\nname = model_for('storyteller')\n"
        "print(huggingface_hub.is_offline_mode(), huggingface_hub.hf_hub_download(name, 'config.json'))"
    )
    said = run_python(code, COURSE_MODELS="practice").stdout
    assert "True" in said and "models--practice--storyteller" in said


def test_practice_leaves_no_trace_in_the_learners_home(run_python: Run, clean_environment: dict[str, str]) -> None:
    code = (
        "from course_utils import model_for\nfrom transformers import AutoConfig\n"
        "print(AutoConfig.from_pretrained(model_for('storyteller')).name_or_path)"
    )
    answer = run_python(code, COURSE_MODELS="practice")
    assert answer.stdout.splitlines()[-1] == "practice/storyteller"
    assert not (Path(clean_environment["HF_HOME"]) / "hub").exists()


def test_importing_the_package_imports_nothing_heavy(run_python: Run) -> None:
    heavy = ("torch", "transformers", "huggingface_hub", "numpy", "nbformat", "psutil")
    code = f"import sys, course_utils, course_utils.cli; print([name for name in {heavy} if name in sys.modules])"
    assert run_python(code).stdout.strip() == "[]"


def test_the_device_is_said_in_words_with_its_memory(run_python: Run) -> None:
    said = run_python("from course_utils import device; print('->', device())").stdout.splitlines()
    assert said[1] in ("-> cpu", "-> cuda", "-> mps")
    assert said[0].startswith(f"{said[1].removeprefix('-> ')}: ") and "GB of memory" in said[0]
