"""Every way of writing writes the same, the shares are right, and what a machine lacks is said in words."""

import json

import pytest
import torch
import transformers

from tests.bench import generation, ways, writer
from tests.bench.ways import Job, Way, no_compiler
from tests.conftest import ROOT, Run

ROOM = 6
SMALL = {
    "vocab_size": 300,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 1,
    "num_attention_heads": 4,
}
CHAT = transformers.Qwen3Config(**SMALL, num_key_value_heads=2, head_dim=8, tie_word_embeddings=True)
STORYTELLER = transformers.PhiConfig(**SMALL)
IDS = torch.arange(24).reshape(3, 8) + 5


@pytest.fixture(scope="module", params=[STORYTELLER, CHAT], ids=["storyteller", "chat"])
def model(request: pytest.FixtureRequest) -> transformers.PreTrainedModel:
    """The layers' weights are larger than a real model's, so that what they say outweighs the last token."""
    built = writer.build(request.param, "float32", "cpu")
    torch.manual_seed(1)
    with torch.no_grad():
        for name, weight in built.named_parameters():
            if "proj" in name or "fc" in name or "dense" in name:
                weight.normal_()
    return built


def written(model: transformers.PreTrainedModel, way: str) -> list[list[int]]:
    run, texts = writer.write(model, way, IDS, ROOM, ROOM)
    assert 0 < run.step < run.whole and 0 < run.first < run.whole
    return texts


@pytest.mark.parametrize("way", ["article", "lesson", "continuous"])
def test_every_way_writes_what_greedy_writes(model: transformers.PreTrainedModel, way: str) -> None:
    greedy = model.generate(IDS, attention_mask=torch.ones_like(IDS), max_new_tokens=ROOM, do_sample=False)
    texts = written(model, way)
    assert texts == greedy[:, IDS.shape[1] :].tolist()
    different = {token for text in texts for token in text}
    assert len(different) > len(texts)  # where each text repeats one token, a lost cache would not show


@pytest.mark.skipif(bool(no_compiler("cpu")), reason="no C++ compiler here: the compiled way was left out")
def test_the_compiled_way_is_compiled_and_writes_the_same(model: transformers.PreTrainedModel) -> None:
    torch._dynamo.reset()
    torch._dynamo.utils.counters.clear()
    assert written(model, "compiled") == written(model, "lesson")
    assert torch._dynamo.utils.counters["stats"]["unique_graphs"] == 1


def test_a_table_that_is_the_head_too_stays_so_and_is_filled() -> None:
    model = writer.build(CHAT, "float32", "cpu")
    assert model.get_input_embeddings().weight is model.get_output_embeddings().weight
    assert 0.015 < model.get_input_embeddings().weight.std().item() < 0.025


@pytest.mark.parametrize("name", ["lesson", "continuous"])
def test_a_job_measures_what_it_was_asked_for(model: transformers.PreTrainedModel, name: str) -> None:
    answer = writer.measure(model, Way(name, ""), Job(batch=2, tokens=5, repeats=2))
    assert len(answer["runs"]) == 2 and answer["warm_up"] > 0
    assert answer["peak"] > 100_000_000  # the process, with its libraries
    json.dumps(answer)


def test_no_cpp_compiler_is_said_in_words(run_python: Run) -> None:
    code = "from tests.bench.ways import no_compiler; print(no_compiler('cpu'), '|', no_compiler('cuda'))"
    said = run_python(code, PATH="", CXX="", PYTHONPATH=str(ROOT))
    assert said.stdout.strip() == "no C++ compiler | no C compiler, or no Triton", said.stderr


def test_too_little_memory_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("course_utils.measure.ordinary_memory", lambda: (8_000_000_000, 1_000_000_000))
    monkeypatch.setattr(ways, "role", lambda: "storyteller")
    assert ways.missing(ways.WAYS[0]) == "not enough memory: the weights alone are 11.1 GB"


def answer(device: str = "cpu", bandwidth: float = 10e9, **job: object) -> dict:
    """A step that must read 1 GB and takes 0.2 s: at 10 GB/s the memory needs half of that."""
    runs = [{"first": 0.5, "step": 0.2, "whole": 2.0}] * 2
    done = {"batch": 8, "tokens": 10, "runs": runs, "warm_up": 30.0, "peak": 2_000_000_000, "moved": 10**9, **job}
    return {"role": "chat", "device": device, "missing": "", "bandwidth": bandwidth, "jobs": [done]}


def test_the_share_is_of_the_best_bandwidth_seen_on_that_device() -> None:
    answers = {way.name: [answer(), answer()] for way in ways.WAYS}
    answers["lesson"] = [answer(bandwidth=20e9)] * 2
    answers["continuous"] = [answer("cuda", bandwidth=100e9), answer("cuda", bandwidth=100e9)]
    table = generation.table(answers)
    shares = [row[-1] for row in table.rows]
    assert shares == ["25 (25 to 25) %", "25 (25 to 25) %", "25 (25 to 25) %", "5 (5 to 5) %"]
    assert table.rows[0][1:5] == ["8", "0.50 (0.50 to 0.50)", "40.0 (40.0 to 40.0)", "2.0 GB"]
    assert "20.0 GB/s on the processor, 100.0 GB/s on the GPU" in table.how
    assert "random weights" in table.how and "30 s" in table.how


def test_what_is_not_here_has_a_row_in_words() -> None:
    answers = {way.name: [answer(), answer()] for way in ways.WAYS}
    nothing = {"role": "chat", "device": "cpu", "missing": "no C++ compiler", "jobs": []}
    answers["compiled"] = [nothing, nothing]
    answers["continuous"] = [answer(missing="not enough memory on the GPU"), answer()]
    table = generation.table(answers)
    rows = {row[0]: row for row in table.rows}
    assert rows[ways.WAYS[2].words][2] == "not here: no C++ compiler"
    assert rows[ways.WAYS[3].words][2] == "not here: not enough memory on the GPU"
    assert {len(row) for row in table.rows} == {len(table.columns)}
