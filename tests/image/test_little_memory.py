"""A model of more bytes than there is memory: our way of loading writes its first token, the article's is killed."""

from pathlib import Path

import pytest
import transformers

from tests.bench import checkpoint
from tests.image.little_memory import load

CONFIG = transformers.PhiConfig(
    vocab_size=1000, hidden_size=2048, intermediate_size=8192, num_hidden_layers=12, num_attention_heads=16
)
MEMORY = 600_000_000


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    assert checkpoint.write(CONFIG, folder) > 2 * MEMORY
    return folder


def test_our_way_needs_no_room_for_the_whole_model(model: Path) -> None:
    answer = load("ours", model, MEMORY)
    assert answer and 0 < answer["loaded"] < answer["first"]


@pytest.mark.parametrize("way", ["article", "read"])
def test_the_other_ways_do(model: Path, way: str) -> None:
    assert load(way, model, MEMORY) is None
