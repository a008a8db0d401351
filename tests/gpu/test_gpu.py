"""What only a GPU can prove: each lesson's generation on CUDA in bf16, within the memory the shelf names.

Run with `make test-gpu`. The storyteller's real size is built from its architecture with random weights, on the GPU:
what is measured is speed and memory, and no text of it is shown.
"""

import pytest
import torch
import transformers

from course_utils import place, shelf
from course_utils.measure import peak_memory
from tests.test_shelf import CONFIGS

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA GPU here: the GPU tests were left out"),
]
WORKING_SPACE = 1_500_000_000


@pytest.mark.parametrize("role", ["storyteller", "chat"])
def test_practice_models_write_the_same_on_the_gpu(role: str) -> None:
    place.decide()
    model_id = shelf.find(role).practice_id
    tokenizer = transformers.AutoTokenizer.from_pretrained(model_id)
    inputs = tokenizer("Once upon a time", return_tensors="pt")
    written = []
    for device in ("cpu", "cuda"):
        model = transformers.AutoModelForCausalLM.from_pretrained(model_id).to(device)
        written.append(model.generate(**inputs.to(device), max_new_tokens=20, do_sample=False).cpu())
    assert torch.equal(*written)


def test_practice_storyteller_generates_in_bf16() -> None:
    place.decide()
    model_id = shelf.find("storyteller").practice_id
    tokenizer = transformers.AutoTokenizer.from_pretrained(model_id)
    model = transformers.AutoModelForCausalLM.from_pretrained(model_id, dtype=torch.bfloat16, device_map="auto")
    assert model.device.type == "cuda" and model.dtype == torch.bfloat16
    inputs = tokenizer("Once upon a time", return_tensors="pt").to(model.device)
    assert model.generate(**inputs, max_new_tokens=20).shape[1] > inputs["input_ids"].shape[1]


def test_phi_2_in_bf16_needs_the_memory_the_shelf_names() -> None:
    model_of_the_shelf = shelf.find("storyteller")
    torch.cuda.reset_peak_memory_stats()
    with torch.device("cuda"):
        torch.set_default_dtype(torch.bfloat16)
        try:
            model = transformers.PhiForCausalLM(CONFIGS["storyteller"])
        finally:
            torch.set_default_dtype(torch.float32)
    model.generate(torch.tensor([[1, 2, 3]], device="cuda"), max_new_tokens=50, min_new_tokens=50)
    weights = model_of_the_shelf.memory_bytes("bfloat16")
    assert weights <= torch.cuda.max_memory_allocated() <= weights + WORKING_SPACE


def test_the_peak_that_a_lesson_shows_is_at_least_what_was_taken() -> None:
    with peak_memory() as peak:
        torch.empty(300_000_000, dtype=torch.uint8, device="cuda")
    assert 300_000_000 <= peak.bytes < 400_000_000


def test_four_bits_on_the_gpu() -> None:
    full = transformers.AutoModelForCausalLM.from_pretrained(shelf.model_for("storyteller"), device_map="auto")
    settings = transformers.BitsAndBytesConfig(load_in_4bit=True)
    small = transformers.AutoModelForCausalLM.from_pretrained(
        shelf.model_for("storyteller"), quantization_config=settings, device_map="auto"
    )
    assert small.device.type == "cuda" and small.get_memory_footprint() < full.get_memory_footprint() / 2
    tokenizer = transformers.AutoTokenizer.from_pretrained(shelf.model_for("storyteller"))
    inputs = tokenizer("Once upon a time there was a king who had a daughter.", return_tensors="pt").to("cuda")
    losses = [model(**inputs, labels=inputs["input_ids"]).loss.item() for model in (full, small)]
    assert losses[1] < 1.15 * losses[0]
