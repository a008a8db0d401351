"""`course models fetch` and `where`, by the real huggingface_hub client against the local Hub, fault by fault."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save

from tests.conftest import Run
from tests.hub import LocalHub, tiny_distilbert, tiny_phi

SENTIMENT = "distilbert/distilbert-base-uncased-finetuned-sst-2-english"
LARGE = save({"weight": np.frombuffer(os.urandom(12_000_000), dtype=np.uint8)})


@pytest.fixture
def hub() -> Iterator[LocalHub]:
    """The local Hub with the sentiment model, and beside it the same weights for other frameworks."""
    with LocalHub() as hub:
        hub.add_model(SENTIMENT, tiny_distilbert() | {"tf_model.h5": b"tensorflow", "onnx/model.onnx": b"onnx"})
        yield hub


def test_fetch_takes_what_from_pretrained_needs_and_nothing_else(hub: LocalHub, run_course: Run, tmp_path) -> None:
    answer = run_course("models", "fetch", "sentiment", HF_ENDPOINT=hub.url)
    assert answer.returncode == 0, answer.stderr
    snapshot = Path(answer.stdout.splitlines()[-1].strip().removeprefix("in "))
    names = {file.name for file in snapshot.iterdir()}
    assert {"config.json", "model.safetensors", "vocab.txt"} <= names
    assert not names & {"tf_model.h5", "pytorch_model.bin", "onnx"}
    assert "sst-2" in run_course("models", "where").stdout.split("Real models:")[1]


def test_what_was_fetched_works_without_the_hub(hub: LocalHub, run_course: Run, run_python: Run) -> None:
    run_course("models", "fetch", "sentiment", HF_ENDPOINT=hub.url)
    hub.offline()
    code = (
        "from course_utils import model_for\nfrom transformers import pipeline\n"
        "print(pipeline('text-classification', model=model_for('sentiment'))('I love this course')[0]['label'])"
    )
    start = time.monotonic()
    answer = run_python(code, COURSE_MODELS="hub", HF_ENDPOINT=hub.url)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.splitlines()[-1] in ("POSITIVE", "NEGATIVE")
    assert time.monotonic() - start < 60, "waited for a Hub that is away"


def test_a_lesson_loads_phi_2_by_its_own_name(run_python: Run) -> None:
    code = (
        "from course_utils import model_for\nfrom transformers import AutoModelForCausalLM, AutoTokenizer\n"
        "model_id = model_for('storyteller')\n"
        "tokenizer, model = AutoTokenizer.from_pretrained(model_id), AutoModelForCausalLM.from_pretrained(model_id)\n"
        "print(model_id, model.generate(**tokenizer('Once', return_tensors='pt'), max_new_tokens=3).shape[0])"
    )
    with LocalHub() as hub:
        hub.add_model("microsoft/phi-2", tiny_phi(), pipeline_tag="text-generation")
        answer = run_python(code, COURSE_MODELS="hub", HF_ENDPOINT=hub.url)
        assert answer.stdout.splitlines()[-1] == "microsoft/phi-2 1", answer.stderr
        assert hub.seen("model-00001-of-00002.safetensors")


def test_a_download_that_breaks_off_is_finished_by_the_same_command(hub: LocalHub, run_course: Run) -> None:
    hub.add_model(SENTIMENT, tiny_distilbert() | {"model.safetensors": LARGE})
    hub.drop_after("", 5_000_000, times=None)
    broken = run_course("models", "fetch", "sentiment", HF_ENDPOINT=hub.url)
    assert broken.returncode == 1 and "give the same command again" in broken.stderr, broken.stderr
    assert "Traceback" not in broken.stderr
    hub.heal()
    hub.requests.clear()
    again = run_course("models", "fetch", "sentiment", HF_ENDPOINT=hub.url)
    assert again.returncode == 0, again.stderr
    snapshot = Path(again.stdout.splitlines()[-1].strip().removeprefix("in "))
    assert (snapshot / "model.safetensors").read_bytes() == LARGE
    ranges = [seen.headers.get("range", "") for seen in hub.seen(method="GET", server="cdn")]
    assert len(ranges) == 1 and int(ranges[0].removeprefix("bytes=").removesuffix("-")) > 1_000_000, ranges


def test_a_revision_can_be_pinned(hub: LocalHub, run_course: Run) -> None:
    old = hub.models[SENTIMENT].branches["main"]
    hub.add_model(SENTIMENT, tiny_distilbert() | {"config.json": b"{}"})
    answer = run_course("models", "fetch", "sentiment", "--revision", old, HF_ENDPOINT=hub.url)
    assert answer.returncode == 0 and old in answer.stdout
    unknown = run_course("models", "fetch", "sentiment", "--revision", "v99", HF_ENDPOINT=hub.url)
    assert unknown.returncode == 1 and "has no revision 'v99'" in unknown.stderr


def test_too_little_disk_is_said_before_anything_is_downloaded(hub: LocalHub, run_python: Run) -> None:
    """The full disk is the one thing mocked here: its size, as the system would report it."""
    code = (
        "from course_utils import cli, fetch\nfetch.free_bytes = lambda folder: 900_000_000\n"
        "cli.main(['models', 'fetch', 'sentiment'])"
    )
    answer = run_python(code, HF_ENDPOINT=hub.url)
    assert "the disk has 900 MB free. Make room, or set HF_HOME" in answer.stderr
    assert not hub.seen("model.safetensors", "GET")


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        (lambda hub: hub.gate(SENTIMENT), "accept its terms first"),
        (lambda hub: hub.models.clear(), "The Hub does not know"),
        (lambda hub: hub.fail("api/models", 401), "does not accept your key"),
        (lambda hub: hub.offline(), "cannot be reached, so nothing was downloaded"),
        (lambda hub: hub.fail("model.safetensors", 500, times=None), "give the same command again"),
    ],
    ids=["gated", "missing", "bad token", "no network", "server error"],
)
def test_trouble_is_told_in_plain_words(trouble, says: str, hub: LocalHub, run_course: Run) -> None:
    trouble(hub)
    answer = run_course("models", "fetch", "sentiment", HF_ENDPOINT=hub.url)
    assert answer.returncode == 1 and says in answer.stderr and "Traceback" not in answer.stderr, answer.stderr
