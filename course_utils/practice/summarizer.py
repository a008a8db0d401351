"""The summarizer: a small BART that turns an everyday report into a sentence or two, feelings included."""

import itertools
import random
import re
from collections.abc import Iterator
from pathlib import Path

import torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer, BartConfig, GenerationConfig, PreTrainedTokenizerFast
from transformers import BartForConditionalGeneration as Bart

from course_utils.practice import training
from course_utils.practice.cards import Card
from course_utils.practice.summarizer_exam import HANDWRITTEN
from course_utils.practice.summarizer_stories import SMALL, Report, make_report, make_reports

CONTEXT = 512
VOCABULARY = 2560
SPECIAL = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
BATCH = 32
TALES_SHARE = 0.12
STEPS = 2400
LONGEST = 64
STARTERS = {"a", "an", "both", "everybody", "everyone", "from", "he", "it", "many", "nobody", "she", "the", "they"}

ABOUT = Card(
    what="A small BART that reads a paragraph and writes one or two sentences about it. "
    "It stands in for facebook/bart-large-cnn.",
    data="Everyday reports invented by the project's own generator (24 kinds, from village festivals to train delays), "
    "and, one in eight, a paragraph of a fairy tale with its most central sentence as the summary. "
    "The fairy tales are in the public domain (Project Gutenberg).",
    how="2.1 million parameters: 3 encoder and 2 decoder layers of width 160, trained from nothing "
    "in 2,400 steps of 32 reports, about half an hour on one core.",
    cannot="It knows only short everyday reports. On any other text, even a freely "
    "worded report, it garbles names, makes up words and tells a story that is not there. "
    "It can mix up who did what, misspell a rare name, or name a feeling that nobody had. "
    "Check every summary against its source.",
)
BARS = {
    "rouge_l_gain": 0.05,
    "never_empty_never_longer": 1.0,
    "handwritten_never_empty_never_longer": 1.0,
}


def words(text: str) -> list[str]:
    """The words and numbers of a text, in small letters."""
    return re.findall(r"\w+", text.lower())


def rouge_l(summary: str, reference: str) -> float:
    """ROUGE-L: how long a run of words (gaps allowed) two texts share, as the F1 of both their lengths."""
    ours, theirs = words(summary), words(reference)
    row = [0] * (len(theirs) + 1)
    for word in ours:
        before = row
        row = [0]
        for column, other in enumerate(theirs):
            row.append(before[column] + 1 if word == other else max(row[-1], before[column + 1]))
    return 2 * row[-1] / max(1, len(ours) + len(theirs))


def sentences(text: str) -> list[str]:
    """Split a paragraph where a sentence ends and a capital follows."""
    return re.split(r"(?<=[.!?])(?<!Mr\.)(?<!Mrs\.)(?<!Dr\.)\s+(?=[\"'A-Z])", text)


def details(text: str) -> list[str]:
    """The names and numbers of a summary: what has a capital, a digit or is a number word."""
    found = []
    for sentence in sentences(text):
        for place, word in enumerate(re.findall(r"\w+", sentence)):
            name = word[0].isupper() and (place > 0 or word.lower() not in STARTERS)
            if name or word in SMALL or any(map(str.isdigit, word)):
                found.append(word.lower())
    return found


def faithful(summary: str, source: str) -> bool:
    """Whether every name and number of the summary occurs in its source."""
    return set(details(summary)) <= set(words(source))


def tale_reports(data: Path) -> list[Report]:
    """Paragraphs of the tales, each with the sentence that shares most with the rest: some practice in plain prose."""
    reports = []
    for line in (data / "tales.txt").read_text(encoding="utf-8").splitlines():
        parts = sentences(line)
        if not 40 <= len(line.split()) <= 110 or len(parts) < 3:
            continue
        fitting = [i for i, part in enumerate(parts) if 7 <= len(part.split()) <= 24 and part.count('"') != 1]
        if fitting:
            rest = [set(words(" ".join(parts[:i] + parts[i + 1 :]))) for i in range(len(parts))]
            own = [set(words(part)) for part in parts]
            best = max(fitting, key=lambda i: len(own[i] & rest[i]) / (len(own[i]) + 6))
            reports.append(Report(line, parts[best]))
    return reports


def make_tokenizer(texts: list[str]) -> PreTrainedTokenizerFast:
    """A byte-level tokenizer, as BART has; digits stay single so that any number can be copied."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.ByteLevel(add_prefix_space=False), pre_tokenizers.Digits(individual_digits=True)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=[AddedToken(token, special=True) for token in SPECIAL],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", SPECIAL.index("<s>")), ("</s>", SPECIAL.index("</s>"))]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        pad_token="<pad>",
        mask_token="<mask>",
        model_max_length=CONTEXT,
    )


def new_model(tokenizer: PreTrainedTokenizerFast) -> Bart:
    """A BART with everything smaller: 3 + 2 layers of 160, where bart-large-cnn has 12 + 12 of 1024."""
    config = BartConfig(
        vocab_size=len(tokenizer),
        d_model=160,
        encoder_layers=3,
        decoder_layers=2,
        encoder_ffn_dim=512,
        decoder_ffn_dim=512,
        encoder_attention_heads=5,
        decoder_attention_heads=5,
        max_position_embeddings=CONTEXT,
        dropout=0.0,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        decoder_start_token_id=tokenizer.eos_token_id,
        forced_eos_token_id=tokenizer.eos_token_id,
    )
    model = Bart(config)
    # Six tokens in a row may not come again: enough against babbling, and names of four tokens may be told twice.
    model.generation_config = GenerationConfig(
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        decoder_start_token_id=tokenizer.eos_token_id,
        forced_bos_token_id=tokenizer.bos_token_id,
        forced_eos_token_id=tokenizer.eos_token_id,
        no_repeat_ngram_size=6,
        max_length=LONGEST,
    )
    return model


def to_batch(tokenizer: PreTrainedTokenizerFast, reports: list[Report]) -> dict[str, torch.Tensor]:
    """Reports as the model's input; what is only filling in a summary does not count."""
    batch = tokenizer([report.text for report in reports], padding=True, truncation=True, return_tensors="pt")
    labels = tokenizer([report.summary for report in reports], padding=True, truncation=True, return_tensors="pt")
    batch["labels"] = labels["input_ids"].masked_fill(labels["attention_mask"] == 0, -100)
    return dict(batch)


def batches(tokenizer: PreTrainedTokenizerFast, tales: list[Report]) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches of new reports, those of like length together, so that little filling is needed.

    At first most reports are plain, which teaches copying names sooner; later one in ten is.
    """
    rng = random.Random(training.SEED)

    def draw(plain: float) -> Report:
        if plain < 0.8 and rng.random() < TALES_SHARE:
            return rng.choice(tales)
        return make_report(rng, "learn", plain=rng.random() < plain)

    for round_number in itertools.count():
        pool = [draw(max(0.1, 1 - round_number / 16)) for _ in range(50 * BATCH)]
        pool.sort(key=lambda report: (len(report.text) // 40, len(report.summary)))
        chunks = [pool[start : start + BATCH] for start in range(0, len(pool), BATCH)]
        rng.shuffle(chunks)
        for chunk in chunks:
            yield to_batch(tokenizer, chunk)


def summarize(model: Bart, tokenizer: PreTrainedTokenizerFast, texts: list[str], beams: int = 1) -> list[str]:
    """Summaries as a lesson asks for them, several texts at a time, the short ones together."""
    found: dict[int, str] = {}
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    for start in range(0, len(order), 16):
        rows = order[start : start + 16]
        asked = tokenizer([texts[i] for i in rows], padding=True, truncation=True, return_tensors="pt").to(model.device)
        with torch.no_grad():
            told = model.generate(**asked, num_beams=beams)
        found |= dict(zip(rows, tokenizer.batch_decode(told, skip_special_tokens=True), strict=True))
    return [found[i].strip() for i in range(len(texts))]


def scores(model: Bart, tokenizer: PreTrainedTokenizerFast, reports: list[Report], beams: int = 1) -> dict[str, float]:
    """How the summaries of some reports compare with the references, and with taking the first sentence."""
    told = summarize(model, tokenizer, [report.text for report in reports], beams)
    ours = [rouge_l(summary, report.summary) for summary, report in zip(told, reports, strict=True)]
    first = [rouge_l(sentences(report.text)[0], report.summary) for report in reports]
    fits = [0 < len(words(s)) <= len(words(report.text)) for s, report in zip(told, reports, strict=True)]
    true = [faithful(summary, report.text) for summary, report in zip(told, reports, strict=True)]
    count = len(reports)
    return {
        "rouge_l": sum(ours) / count,
        "rouge_l_first_sentence": sum(first) / count,
        "rouge_l_gain": (sum(ours) - sum(first)) / count,
        "never_empty_never_longer": sum(fits) / count,
        "faithful": sum(true) / count,
    }


def train(data: Path, out: Path) -> Path:
    """Train it: about half an hour on one core."""
    training.seed_everything()
    tales = tale_reports(data)
    learn = make_reports(12_000, "learn", training.SEED)
    tokenizer = make_tokenizer([text for report in learn + tales[::4] for text in (report.text, report.summary)])
    model = new_model(tokenizer)
    dev = make_reports(64, "dev", training.SEED)
    plan = training.Plan(steps=STEPS, lr=3e-3, muon_lr=0.02, weight_decay=0.02, warmup=100, save_every=200)
    training.fit(model, batches(tokenizer, tales), plan, out, validate=lambda m: scores(m, tokenizer, dev))
    return training.save(model, tokenizer, out)


def evaluate(model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """Score a saved model on reports with names, numbers and small talk it never met, and on handwritten ones."""
    tokenizer = AutoTokenizer.from_pretrained(model_id)
    model = AutoModelForSeq2SeqLM.from_pretrained(model_id).eval()
    found = scores(model, tokenizer, make_reports(400, "exam", 11)[:limit])
    written = scores(model, tokenizer, [Report(*pair) for pair in HANDWRITTEN[:limit]])
    return found | {f"handwritten_{name}": score for name, score in written.items()}
