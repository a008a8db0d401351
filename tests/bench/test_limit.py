"""What must be read for each token is counted on the model itself."""

import torch
import transformers

from tests.bench.limit import bytes_per_step, cache_per_token, weights_read
from tests.test_shelf import CONFIGS

SMALL = {"vocab_size": 100, "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2}


def test_a_table_that_is_only_looked_up_is_not_read() -> None:
    model = transformers.PhiForCausalLM(transformers.PhiConfig(**SMALL, num_attention_heads=4))
    assert weights_read(model) == 4 * (model.num_parameters() - 100 * 32)


def test_a_table_that_is_the_head_too_is_read_once() -> None:
    config = transformers.Qwen3Config(
        **SMALL, num_attention_heads=4, num_key_value_heads=2, head_dim=8, tie_word_embeddings=True
    )
    model = transformers.Qwen3ForCausalLM(config)
    assert weights_read(model) == 4 * model.num_parameters()
    assert cache_per_token(model) == 4 * 2 * 2 * 2 * 8  # bytes, keys and values, layers, heads that keep, numbers
    assert bytes_per_step(model, batch=3, length=10) == weights_read(model) + 3 * 10 * cache_per_token(model)


def test_phi_2_reads_what_lesson_08_counts() -> None:
    with torch.device("meta"):
        model = transformers.AutoModelForCausalLM.from_config(CONFIGS["storyteller"], dtype=torch.bfloat16)
    assert cache_per_token(model) == 2 * 32 * 32 * 80 * 2
    assert weights_read(model) == 2 * (model.num_parameters() - 51200 * 2560)
