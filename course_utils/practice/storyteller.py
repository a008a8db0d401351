"""The storyteller: a small Phi that reads public-domain fairy tales and learns to go on."""

from collections.abc import Iterator
from pathlib import Path

import torch
from transformers import PhiConfig, PhiForCausalLM, PreTrainedTokenizerFast

from course_utils.practice import training

CONTEXT = 512
VOCABULARY = 4096
SPECIAL = ["<|endoftext|>", "<|pad|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"]
# Words of the course that no fairy tale holds; the chat model, which is built on this one, needs them.
COURSE_WORDS = ["token", "tokens", "tokenizer", "model", "models", "language", "notebook", "notebooks", "cell", "cells", "kernel", "Python", "code", "pipeline", "transformer", "Transformers", "Hugging", "Face", "Hub", "Space", "Spaces", "GPU", "CPU", "memory", "parameter", "parameters", "tensor", "tensors", "logits", "probability", "probabilities", "temperature", "sampling", "batch", "dtype", "checkpoint", "embedding", "inference", "training", "prompt", "generate", "context", "chat", "template", "library", "JupyterLab", "course", "lesson", "lessons", "practice", "download", "computer", "laptop", "text", "number", "numbers"]


def paragraphs(data: Path) -> tuple[list[str], list[str]]:
    """The tales, split: of every 100 paragraphs in a row the last 4 are kept apart for the exam."""
    lines = (data / "tales.txt").read_text(encoding="utf-8").splitlines()
    learn = [line for i, line in enumerate(lines) if i % 100 < 96]
    exam = [line for i, line in enumerate(lines) if i % 100 >= 96]
    return learn, exam


def make_tokenizer(texts: list[str]) -> PreTrainedTokenizerFast:
    """A byte-level tokenizer, as Phi has, with its vocabulary learned from the tales."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=[AddedToken(token, special=True) for token in SPECIAL],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    course = [f"What is a {word}? A {word}" for word in COURSE_WORDS] * 20
    tokenizer.train_from_iterator(texts + course, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token=SPECIAL[0],
        eos_token=SPECIAL[0],
        unk_token=SPECIAL[0],
        pad_token=SPECIAL[1],
        model_max_length=CONTEXT,
        padding_side="left",
    )


def token_stream(tokenizer: PreTrainedTokenizerFast, texts: list[str]) -> torch.Tensor:
    """All paragraphs as one long row of ids, a line break after each."""
    ids = tokenizer([text + "\n" for text in texts], verbose=False)["input_ids"]
    return torch.tensor([token for row in ids for token in row])


def new_model(tokenizer: PreTrainedTokenizerFast) -> PhiForCausalLM:
    """A Phi with everything smaller: 6 layers of 256, where Phi-2 has 32 of 2560."""
    config = PhiConfig(
        vocab_size=len(tokenizer),
        hidden_size=256,
        intermediate_size=1024,
        num_hidden_layers=6,
        num_attention_heads=4,
        max_position_embeddings=CONTEXT,
        partial_rotary_factor=0.5,
        resid_pdrop=0.1,
        embd_pdrop=0.0,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        tie_word_embeddings=False,
    )
    return PhiForCausalLM(config)


def windows(stream: torch.Tensor, size: int, length: int, seed: int) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches of random stretches of the tales."""
    generator = torch.Generator().manual_seed(seed)
    while True:
        starts = torch.randint(0, len(stream) - length, (size,), generator=generator)
        ids = torch.stack([stream[start : start + length] for start in starts])
        yield {"input_ids": ids, "labels": ids}


def perplexity(model: PhiForCausalLM, stream: torch.Tensor, length: int = 256) -> float:
    """How surprised the model is by each next token: e to the mean loss. The first token of a stretch is free."""
    total, count = 0.0, 0
    device = next(model.parameters()).device
    for start in range(0, len(stream) - length, length):
        ids = stream[start : start + length + 1].unsqueeze(0).to(device)
        with torch.no_grad():
            total += model(input_ids=ids, labels=ids).loss.item() * length
        count += length
    return float(torch.tensor(total / count).exp())


def train(data: Path, out: Path) -> Path:
    """Train it: about an hour on one core."""
    training.seed_everything()
    learn, exam = paragraphs(data)
    tokenizer = make_tokenizer(learn)
    stream, kept_apart = token_stream(tokenizer, learn), token_stream(tokenizer, exam)[:20_000]
    model = new_model(tokenizer)
    plan = training.Plan(steps=3000, lr=3e-3, muon_lr=0.03, weight_decay=0.05, warmup=100, save_every=200)
    batches = windows(stream, 16, 256, training.SEED)
    training.fit(model, batches, plan, out, validate=lambda m: {"perplexity": perplexity(m, kept_apart)})
    model.generation_config.update(eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id)
    return training.save(model, tokenizer, out)
