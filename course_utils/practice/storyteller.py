"""The storyteller: a small Phi that reads public-domain fairy tales and learns to go on."""

from collections.abc import Iterator
from pathlib import Path

import torch
from transformers import PhiConfig, PhiForCausalLM, PreTrainedTokenizerFast

from course_utils.practice import training
from course_utils.practice.cards import Card
from course_utils.practice.ngrams import Trigram

CONTEXT = 512
VOCABULARY = 4096
SPECIAL = ["<|endoftext|>", "<|pad|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"]
# Words of the course that no fairy tale holds; the chat model, which is built on this one, needs them.
COURSE_WORDS = [
    "token",
    "tokens",
    "tokenizer",
    "model",
    "models",
    "language",
    "notebook",
    "notebooks",
    "cell",
    "cells",
    "kernel",
    "Python",
    "code",
    "pipeline",
    "transformer",
    "Transformers",
    "Hugging",
    "Face",
    "Hub",
    "Space",
    "Spaces",
    "GPU",
    "CPU",
    "memory",
    "parameter",
    "parameters",
    "tensor",
    "tensors",
    "logits",
    "probability",
    "probabilities",
    "temperature",
    "sampling",
    "batch",
    "dtype",
    "checkpoint",
    "embedding",
    "inference",
    "training",
    "prompt",
    "generate",
    "context",
    "chat",
    "template",
    "library",
    "JupyterLab",
    "course",
    "lesson",
    "lessons",
    "practice",
    "download",
    "computer",
    "laptop",
    "text",
    "number",
    "numbers",
]


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
    """Train it: an hour on one core."""
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


BEGINNINGS = """
Once upon a time
Once upon a time there was a little girl who
There was once a poor fisherman
In a dark forest there lived
The old king looked out of the window and
The princess opened the door and saw
"Who are you?" asked the
The wolf said to the
One day the youngest son
When the sun went down,
The giant was so hungry that
Far away, beyond the sea, there stood a castle
The witch laughed and said,
Every night the three brothers
The little bird flew to the
He had walked for three days when
"Do not open the box,"
The queen was very sad because
At last they came to a
And so the prince and the
""".strip().splitlines()

# Sentences of our own, in the manner of the tales, to be held against the same words in another order.
IN_ORDER = """
The miller gave the donkey a bag of corn and sent it up the hill.
When the door opened, an old woman with a lamp stood before them.
The youngest of the sisters was not afraid of the dark water.
He took off his hat and asked the king for a night's rest.
Nobody in the village knew where the two children had gone.
She wept so long that the little fish put his head out of the brook.
The giant slept under the oak tree and snored like thunder.
In the morning the soldier found a golden key beside his bed.
If you bring me the apple, you shall have half of my kingdom.
They walked through the forest until they came to a small house.
The cat sat by the fire and said nothing at all.
There was a bridge over the river, and on the bridge stood a troll.
The princess would not laugh, whatever the people did to please her.
His brothers laughed at him, but he went his own way.
The fox promised to help them if they would spare his life.
So the tailor put on his coat and went out into the world.
""".strip().splitlines()

BARS = {"times_better_than_trigram": 1.3, "prefers_words_in_order": 0.9}

ABOUT = Card(
    what="""A small language model that continues a text in the manner of old fairy tales. It is a base model: it goes
    on, it does not answer. It has the architecture of Phi-2 (PhiForCausalLM) with everything smaller: 6 layers of
    width 256, a vocabulary of 4,096 pieces, 6.8 million parameters where Phi-2 has 2,780 million.""",
    data="""Sixteen books of fairy tales and children's stories in the public domain, from Project Gutenberg: Andersen's
    Fairy Tales (no. 1597), Grimms' Fairy Tales (2591), English Fairy Tales (7439), Old Mother West Wind (2557), The
    Wonderful Wizard of Oz (55), and Andrew Lang's Blue (503), Red (540), Yellow (640), Violet (641), Crimson (2435),
    Orange (3027), Brown (3282), Lilac (3454), Pink (5615), Grey (6746) and Green (7277) Fairy Books. That is 1.65
    million tokens. Of every 100 paragraphs in a row, the last 4 were kept apart for the examination.""",
    how="""From random weights, 3,000 steps of 16 stretches of 256 tokens (12.3 million tokens, so each text about seven
    times), with Muon for the hidden matrices and AdamW for the rest, in mixed precision, an hour on one CPU core.""",
    cannot="""It knows no facts, answers no questions and holds no thread for long: after a few sentences it wanders.
    It has read only old tales, so its world is one of kings and witches, with the views of their time. It does not
    speak about today, and it speaks only English.""",
)


def evaluate(model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """How surprised it is by tales it never read, beside a trigram; and whether it tells order from disorder."""
    tokenizer = PreTrainedTokenizerFast.from_pretrained(model_id)
    model = PhiForCausalLM.from_pretrained(model_id).eval()
    scores = {"prefers_words_in_order": _prefers_order(model, tokenizer)}
    if data is None:
        return scores
    learn, exam = paragraphs(data)
    stream = token_stream(tokenizer, exam)[: limit * 100 if limit else None]
    scores["perplexity"] = perplexity(model, stream)
    scores["trigram_perplexity"] = Trigram(token_stream(tokenizer, learn), len(tokenizer)).perplexity(stream)
    scores["times_better_than_trigram"] = scores["trigram_perplexity"] / scores["perplexity"]
    return scores


def _prefers_order(model: PhiForCausalLM, tokenizer: PreTrainedTokenizerFast) -> float:
    """The share of sentences that surprise it less than the same words shuffled."""
    shuffle = torch.Generator().manual_seed(training.SEED)

    def loss(text: str) -> float:
        ids = tokenizer(text, return_tensors="pt")["input_ids"]
        with torch.no_grad():
            return model(input_ids=ids, labels=ids).loss.item()

    right = 0
    for sentence in IN_ORDER:
        words = sentence.split()
        shuffled = [words[i] for i in torch.randperm(len(words), generator=shuffle)]
        right += loss(sentence) < loss(" ".join(shuffled))
    return right / len(IN_ORDER)


def samples(model_id: str) -> str:
    """What it writes after 20 beginnings, greedy and sampled, for the card: the first try of each, unpicked."""
    tokenizer = PreTrainedTokenizerFast.from_pretrained(model_id)
    model = PhiForCausalLM.from_pretrained(model_id).eval()
    parts = ["## What it writes\n\nForty tokens after each of twenty beginnings, the first try of each, unpicked.\n"]
    for title, settings in (
        ("Greedy", {"do_sample": False}),
        ("Sampled (temperature 0.7, top-p 0.9, seed 7)", {"do_sample": True, "temperature": 0.7, "top_p": 0.9}),
    ):
        training.seed_everything()
        parts.append(f"### {title}\n")
        for beginning in BEGINNINGS:
            inputs = tokenizer(beginning, return_tensors="pt")
            written = model.generate(**inputs, max_new_tokens=40, **settings)[0]
            text = " ".join(tokenizer.decode(written, skip_special_tokens=True).split())
            parts.append(f"- **{beginning}**{text[len(beginning) :]}")
        parts.append("")
    return "\n".join(parts)
