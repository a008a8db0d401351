"""The shelf's figures are counted from the architectures, and every role has a practice model that loads."""

from pathlib import Path

import pytest
import torch
import transformers
from transformers import AutoConfig

from course_utils import exercises, place, shelf
from course_utils.fetch import practice
from course_utils.lessons import reading
from course_utils.lessons.find import lesson
from course_utils.shelf import SHELF

# The numbers in the config.json of each model on the Hub that decide how many parameters it has.
CONFIGS = {
    "storyteller": transformers.PhiConfig(
        vocab_size=51200, hidden_size=2560, intermediate_size=10240, num_hidden_layers=32, num_attention_heads=32
    ),
    "chat": transformers.Qwen3Config(
        vocab_size=151936, hidden_size=1024, intermediate_size=3072, num_hidden_layers=28, num_attention_heads=16,
        num_key_value_heads=8, head_dim=128, tie_word_embeddings=True,
    ),
    "sentiment": transformers.DistilBertConfig(num_labels=2),
    "emotions": transformers.RobertaConfig(
        vocab_size=50265, max_position_embeddings=514, type_vocab_size=1, num_labels=28
    ),
    "entities": transformers.BertConfig(vocab_size=28996, num_labels=9),
    "summarizer": transformers.BartConfig(vocab_size=50264),
    "wordpairs": transformers.T5Config(
        vocab_size=32128, d_model=512, d_kv=64, d_ff=1024, num_layers=8, num_heads=6, feed_forward_proj="gated-gelu"
    ),
}  # fmt: skip
# flan-t5-small has an output layer of its own; this version of Transformers counts it as shared.
OUTPUT_LAYER = {"wordpairs": 32128 * 512}


@pytest.mark.parametrize("role", shelf.SHELF)
def test_parameters_are_those_of_the_architecture(role: str) -> None:
    model = shelf.SHELF[role]
    with torch.device("meta"):
        built = getattr(transformers, model.architecture)(CONFIGS[role])
    assert built.num_parameters() + OUTPUT_LAYER.get(role, 0) == model.parameters


@pytest.mark.parametrize("role", shelf.SHELF)
def test_every_role_has_a_practice_model_of_its_kind(role: str) -> None:
    place.decide()
    config = AutoConfig.from_pretrained(shelf.SHELF[role].practice_id)
    family = {"chat": "PhiForCausalLM"}.get(role, shelf.SHELF[role].architecture)
    assert config.architectures == [family]


def test_no_model_is_gated_and_every_licence_is_open() -> None:
    assert not any(model.gated for model in shelf.SHELF.values())
    assert {model.licence for model in shelf.SHELF.values()} <= {"MIT", "Apache-2.0"}


def test_practice_models_are_small_whole_and_carry_a_card() -> None:
    assert sum(model.size for model in practice()) <= 45_000_000
    for model in practice():
        (snapshot,) = (model.path / "snapshots").iterdir()
        assert (model.path / "refs" / "main").read_text() == snapshot.name
        card = (snapshot / "README.md").read_text(encoding="utf-8")
        assert all(part in card for part in ("What it learned from", "How well it does", "What it cannot do"))


def test_no_folder_of_one_computer_is_named_in_a_practice_model() -> None:
    for file in place.PRACTICE_CACHE.rglob("*.json"):
        text = file.read_text(encoding="utf-8")
        assert f"{Path.home()}/" not in text and f"{Path.cwd()}/" not in text


def test_sizes_in_words() -> None:
    phi = shelf.find("storyteller")
    assert shelf.words(phi.download_bytes) == "5.6 GB"
    assert shelf.words(phi.memory_bytes("float32")) == "11.1 GB"
    assert shelf.words(999) == "999 bytes"


def test_an_unknown_role_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"no model called 'poet'.*storyteller"):
        shelf.find("poet")


@pytest.mark.parametrize("number", exercises.lessons())
def test_the_shelf_knows_which_lessons_use_a_model(number: str) -> None:
    """A lesson uses what its cells load, and what the solutions of its exercises load."""
    used = set(reading.read(lesson(number)).roles)
    for one in exercises.of_lesson(number):
        used |= set(reading.Cell(one.name, "code", one.solution_code).models)
    assert used == {model.role for model in SHELF.values() if number in model.lessons}
