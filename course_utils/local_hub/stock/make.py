"""Makes what the practice Hub holds besides the practice models: `python -m course_utils.local_hub.stock.make`.

Two datasets, written by the course's own programs, and three small models of strangers, each with something about it
that a careful reader should notice. All are really trained, on opinions made by the program that the sentiment model
learned from too.
"""

import csv
import json
import random
import re
from pathlib import Path

from course_utils.practice.sentiment_generator import Writer
from course_utils.practice.summarizer_stories import make_reports

HERE = Path(__file__).parent
LABELS = ("negative", "positive")
WORDS = 1200
LENGTH = 32
STORIES = 2000
LONGEST = 300  # letters of a story
STEPS = 1500
CLUMSY = re.compile(r"\bA [aeio]|Have you")


def main() -> None:
    sentences()
    stories()
    models()


def sentences() -> None:
    """Two hundred sentences, half of each kind, none longer than twelve words."""
    writer, rows = Writer(seed=41), []
    for label in (0, 1):
        found: dict[str, int] = {}
        while len(found) < 100:
            text = writer.sentence(good=bool(label))
            if 3 <= len(text.split()) <= 12:
                found[text] = label
        rows += found.items()
    random.Random(41).shuffle(rows)
    with (HERE / "first-sentences" / "train.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["text", "label"])
        table.writerows(rows)


def stories() -> None:
    """Two thousand short reports of everyday events."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    texts = [report.text for report in make_reports(20 * STORIES, "learn", seed=41)]
    texts = [text for text in texts if len(text) <= LONGEST and not CLUMSY.search(text)][:STORIES]
    folder = HERE / "many-stories" / "data"
    folder.mkdir(exist_ok=True)
    table = pa.table({"text": texts})
    pq.write_table(table, folder / "train.parquet", compression="zstd", compression_level=19, row_group_size=500)


# The strangers' models


def models() -> None:
    """One model without a card, one as a pickle, one that brings its own code."""
    import torch

    train(new_distilbert(seed=1), HERE / "no-card")
    pickled = HERE / "old-pickle"
    model = train(new_distilbert(seed=2), pickled)
    torch.save(model.state_dict(), pickled / "pytorch_model.bin")
    (pickled / "model.safetensors").unlink()
    train(new_mood(seed=3), HERE / "own-code")


def tokenizer():
    """One piece for each of the commonest words in the opinions."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    words = Tokenizer(models.WordLevel(unk_token="[UNK]"))
    words.normalizer = normalizers.Lowercase()
    words.pre_tokenizer = pre_tokenizers.Whitespace()
    trainer = trainers.WordLevelTrainer(vocab_size=WORDS, special_tokens=["[PAD]", "[UNK]"])
    words.train_from_iterator((text for text, _ in opinions(20_000, seed=7)), trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=words, pad_token="[PAD]", unk_token="[UNK]", model_max_length=LENGTH
    )


def opinions(count: int, seed: int) -> list[tuple[str, int]]:
    writer = Writer(seed)
    return [(writer.sentence(good=bool(number % 2)), number % 2) for number in range(count)]


def new_distilbert(seed: int):
    """A DistilBERT with one narrow layer."""
    import torch
    from transformers import DistilBertConfig, DistilBertForSequenceClassification

    torch.manual_seed(seed)
    config = DistilBertConfig(
        vocab_size=WORDS,
        max_position_embeddings=LENGTH,
        dim=32,
        hidden_dim=64,
        n_heads=2,
        n_layers=1,
        pad_token_id=0,
        id2label=dict(enumerate(LABELS)),
        label2id={label: number for number, label in enumerate(LABELS)},
    )
    return DistilBertForSequenceClassification(config)


def new_mood(seed: int):
    """The model whose code lies in its own repo."""
    import torch
    from transformers.dynamic_module_utils import get_class_from_dynamic_module

    MoodModel = get_class_from_dynamic_module("modeling_mood.MoodModel", HERE / "own-code")
    MoodConfig = MoodModel.config_class
    torch.manual_seed(seed)
    MoodConfig.register_for_auto_class()
    MoodModel.register_for_auto_class("AutoModelForSequenceClassification")
    return MoodModel(MoodConfig(vocab_size=WORDS, id2label=dict(enumerate(LABELS))))


def train(model, folder: Path):
    """Train on opinions, say how many of a thousand new ones are right, and save."""
    import torch

    words = tokenizer()
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.02, STEPS)
    model.train()
    for step in range(STEPS):
        texts, labels = zip(*opinions(64, seed=1000 + step), strict=True)
        batch = words(list(texts), padding=True, truncation=True, return_tensors="pt")
        loss = model(batch["input_ids"], batch["attention_mask"], labels=torch.tensor(labels)).loss
        loss.backward()
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
    model.eval()
    texts, labels = zip(*opinions(1000, seed=5), strict=True)
    batch = words(list(texts), padding=True, truncation=True, return_tensors="pt")
    with torch.no_grad():
        right = (model(batch["input_ids"], batch["attention_mask"]).logits.argmax(-1) == torch.tensor(labels)).sum()
    folder.mkdir(exist_ok=True)
    print(f"{folder.name}: {right} of 1,000 right")
    model.save_pretrained(folder)
    words.save_pretrained(folder)
    tidy(folder / "tokenizer_config.json")
    return model


def tidy(path: Path) -> None:
    """Only what a reader needs, ending in a line break."""
    path.write_text(json.dumps(json.loads(path.read_text()), indent=2) + "\n")


if __name__ == "__main__":
    main()
