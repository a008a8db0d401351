"""The code a learner types, run by the real Transformers in a fresh process that knows only HF_ENDPOINT.

Importing Transformers takes seconds, so all of it happens in two processes: one with a network, one without.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from safetensors.numpy import load

from tests.hub import LocalHub, Seen, tiny_distilbert, tiny_phi

PHI = "microsoft/phi-2"
SENTIMENT = "distilbert/distilbert-base-uncased-finetuned-sst-2-english"

LESSON = f"""
import json, os
from transformers import AutoModelForCausalLM, AutoTokenizer, pipeline

tokenizer = AutoTokenizer.from_pretrained("{PHI}")
model = AutoModelForCausalLM.from_pretrained("{PHI}")
inputs = tokenizer("Once upon a time", return_tensors="pt")
tokens = model.generate(**inputs, max_new_tokens=5, do_sample=False)[0]
task = "text-classification" if os.environ.get("HF_HUB_OFFLINE") else None
classifier = pipeline(task, model="{SENTIMENT}")
print(json.dumps({{
    "model": type(model).__name__,
    "name": model.config._name_or_path,
    "dtype": str(model.dtype),
    "text": tokenizer.decode(inputs["input_ids"][0]),
    "tokens": tokens.tolist(),
    "first weight": model.model.embed_tokens.weight[0, 0].item(),
    "task": classifier.task,
    "feeling": classifier("I love this course!"),
}}))
"""


@dataclass
class Lesson:
    """What one run of the lesson printed, and what it asked of the Hub."""

    printed: dict
    requests: list[Seen]

    def downloads(self) -> list[str]:
        """The addresses whose bytes were fetched."""
        return [line.path for line in self.requests if line.method == "GET" and "/api/models/" not in line.path]


@dataclass
class World:
    """A Hub with two models, and a home folder whose cache outlives a process."""

    hub: LocalHub
    home: Path

    def run(self, **env: str) -> Lesson:
        self.hub.requests.clear()
        done = subprocess.run(
            [sys.executable, "-c", LESSON],
            env=self.hub.client_env(self.home) | env,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return Lesson(json.loads(done.stdout.splitlines()[-1]), list(self.hub.requests))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with LocalHub() as hub:
        hub.add_model(PHI, tiny_phi())
        hub.add_model(SENTIMENT, tiny_distilbert())
        yield World(hub, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def first(world: World) -> Lesson:
    """The lesson's first run: everything has to be downloaded."""
    return world.run()


def test_phi_is_loaded_from_the_hub(first: Lesson) -> None:
    assert first.printed["model"] == "PhiForCausalLM"
    assert first.printed["name"] == PHI
    assert first.printed["dtype"] == "torch.float16"


def test_the_weights_are_the_ones_that_were_served(first: Lesson) -> None:
    weights = load(tiny_phi()["model-00001-of-00002.safetensors"])
    assert first.printed["first weight"] == pytest.approx(float(weights["model.embed_tokens.weight"][0, 0]))


def test_phi_reads_and_writes(first: Lesson) -> None:
    assert first.printed["text"] == "Once upon a time"
    assert len(first.printed["tokens"]) == len("Once upon a time") + 5


def test_a_pipeline_learns_its_task_from_the_hub(first: Lesson) -> None:
    assert first.printed["task"] == "text-classification"
    assert first.printed["feeling"][0]["label"] in {"POSITIVE", "NEGATIVE"}


def test_what_a_model_needs_is_downloaded_once_and_nothing_else(first: Lesson) -> None:
    from_cdn = [line for line in first.requests if line.server == "cdn"]
    assert len(from_cdn) == 3, "two parts of Phi, one DistilBERT, and no ONNX"
    addresses = first.downloads()
    assert len(addresses) == len(set(addresses))
    assert not [address for address in addresses if "README.md" in address]


def test_everything_it_asked_has_an_answer_here(first: Lesson) -> None:
    """A 404 without an error code would be an address the local Hub does not know."""
    assert {line.status for line in first.requests} == {200, 302, 307, 404}
    missing = {line.path.partition("?")[0] for line in first.requests if line.status == 404}
    assert all("/resolve/" in path or path.endswith("/additional_chat_templates") for path in missing)


def test_without_a_network_the_cache_is_enough(first: Lesson, world: World) -> None:
    """HF_HUB_OFFLINE is needed: without it the client goes on trying for about 45 seconds per tokenizer."""
    world.hub.offline()
    again = world.run(HF_HUB_OFFLINE="1")
    assert again.printed == first.printed
    assert again.requests == []
