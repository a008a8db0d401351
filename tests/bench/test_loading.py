"""A checkpoint written file by file loads as any other, and the memory that loading takes is told apart."""

from pathlib import Path

import pytest
import torch
import transformers

from tests.bench import checkpoint, loader, loading

CONFIG = transformers.PhiConfig(
    vocab_size=1000, hidden_size=1024, intermediate_size=4096, num_hidden_layers=16, num_attention_heads=16
)
BY_NAME = {way.name: way for way in loader.WAYS}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("checkpoint")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checkpoint, "FILE_BYTES", 150_000_000)
        checkpoint.write(CONFIG, place)
    return place


def stored(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.glob("*.safetensors"))


def test_the_checkpoint_is_whole(folder: Path) -> None:
    assert len(list(folder.glob("*.safetensors"))) == 3
    model, said = transformers.AutoModelForCausalLM.from_pretrained(folder, output_loading_info=True)
    assert not any(said.values()), said
    assert model.dtype == torch.bfloat16
    assert model.get_memory_footprint() == pytest.approx(stored(folder), rel=0.01)


def test_our_way_maps_the_files_and_the_articles_takes_memory_for_every_number(folder: Path) -> None:
    ours, article = (loading.ask(name, folder) for name in ("ours", "article"))
    assert ours["taken"] - ours["before"] < stored(folder) / 2 < ours["mapped"]
    assert article["taken"] - article["before"] > 1.9 * stored(folder)
    for one in (ours, article):
        assert 0 < one["loaded"] < one["first"] and one["device"] == "cpu"


def test_a_way_that_stops_is_not_measured(folder: Path) -> None:
    with pytest.raises((SystemExit, AssertionError)):
        loading.ask("ours", folder / "nowhere")


def test_the_table_has_a_row_for_each_way_and_says_what_was_left_out() -> None:
    seen = {"loaded": 2.0, "first": 3.0, "device": "cpu", "taken": 10**9, "mapped": 5 * 10**9, "before": 10**8}
    little = {"article": "killed: out of memory", "read": "not tried", "ours": "9.0 s"}
    table = loading.table({"article": [], "read": [seen], "ours": [seen, seen]}, little, 5_600_000_000, 6)
    assert [row[1] for row in table.rows] == ["not here: too little free memory", *["2.0 (2.0 to 2.0)"] * 2]
    assert table.rows[2][3:] == ["1.0 GB", "5.0 GB", "9.0 s", "the processor"]
    assert {len(row) for row in table.rows} == {len(table.columns)}
    assert "5.6 GB" in table.how and "6 files" in table.how


def test_float32_needs_twice_the_stored_bytes() -> None:
    assert loader.needs(BY_NAME["article"], parameters=10, stored=20) == 40
