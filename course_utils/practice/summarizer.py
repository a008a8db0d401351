"""The summarizer: a small BART that turns an everyday report into a few sentences, feelings included."""

import copy
import itertools
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer, BartConfig, GenerationConfig, PreTrainedTokenizerFast
from transformers import BartForConditionalGeneration as Bart

from course_utils.practice import training
from course_utils.practice.cards import Card
from course_utils.practice.summarizer_exam import DEVELOPMENT, HANDWRITTEN
from course_utils.practice.summarizer_free import day_report, everyday_report, free_sentence, loose_report
from course_utils.practice.summarizer_measure import faithful, rouge_l, sentences, words
from course_utils.practice.summarizer_stories import Report, make_report, make_reports

CONTEXT = 512
VOCABULARY = 2560
SPECIAL = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
BATCH = 32
TALES_SHARE = 0.12
STEPS = 2400
FREE_BATCH = 24
ROUNDS = [
    training.Plan(steps=1200, lr=2e-3, muon_lr=0.012, weight_decay=0.02, warmup=50, save_every=100),
    training.Plan(steps=1300, lr=1.4e-3, muon_lr=0.009, weight_decay=0.02, warmup=30, save_every=100),
]
LONGEST = 128

ABOUT = Card(
    what="A small BART that reads a report and writes one to three sentences about it. "
    "It stands in for facebook/bart-large-cnn.",
    data="Reports invented by the project's own generator: 24 kinds of news whose summaries are worded anew, "
    "everyday events in a beginner's words whose summaries keep the report's own sentences, several events "
    "in one report, and loose sentences about anything. Also paragraphs of fairy tales in the public domain "
    "(Project Gutenberg).",
    how="2.8 million parameters: 4 encoder and 3 decoder layers of width 160. Trained from nothing in 2,400 steps of "
    "32 reports with one layer less on either side, then grown and trained for 2,500 steps of 24, in two rounds: "
    "about an hour on one core.",
    cannot="It knows short everyday reports. From a text of another kind it copies sentences, often not the ones that "
    "matter, and of a report with many events it tells only a few. "
    "It can mix up who did what, misspell a rare name, join two sentences into one that was never said, or name a "
    "feeling that nobody had. Asked for more tokens than there is to tell, it repeats itself or makes things up. "
    "Check every summary against its source.",
)
BARS = {
    "rouge_l_gain": 0.05,
    "never_empty_never_longer": 1.0,
    "handwritten_never_empty_never_longer": 1.0,
    "handwritten_rouge_l": 0.59,
    "handwritten_faithful": 0.75,
}


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
    """Endless batches of new reports.

    At first most reports are plain, which teaches copying names sooner; later one in ten is.
    """
    rng = random.Random(training.SEED)

    def draw(plain: float) -> Report:
        if plain < 0.8 and rng.random() < TALES_SHARE:
            return rng.choice(tales)
        return make_report(rng, "learn", plain=rng.random() < plain)

    drawn = itertools.count()
    return in_batches(tokenizer, lambda: draw(max(0.1, 1 - next(drawn) // (50 * BATCH) / 16)), rng)


def in_batches(
    tokenizer: PreTrainedTokenizerFast, draw: Callable[[], Report], rng: random.Random, size: int = BATCH
) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches of what is drawn, reports of like length together, so that little filling is needed."""
    while True:
        pool = [draw() for _ in range(50 * size)]
        pool.sort(key=lambda report: (len(report.text) // 40, len(report.summary)))
        chunks = [pool[start : start + size] for start in range(0, len(pool), size)]
        rng.shuffle(chunks)
        for chunk in chunks:
            yield to_batch(tokenizer, chunk)


def grow(model: Bart) -> Bart:
    """One more layer on either side, which changes nearly nothing as long as it has learned nothing."""
    known = model.state_dict()
    config = copy.deepcopy(model.config)
    config.encoder_layers += 1
    config.decoder_layers += 1
    larger = Bart(config)
    larger.load_state_dict(known, strict=False)
    larger.generation_config = model.generation_config
    with torch.no_grad():
        for layers in (larger.model.encoder.layers, larger.model.decoder.layers):
            before, new = layers[-2].final_layer_norm, layers[-1]
            for name, part in new.named_modules():
                if name.endswith(("out_proj", "fc2")):
                    part.weight.zero_()
                    part.bias.zero_()
                elif name.endswith("layer_norm"):
                    part.weight.fill_((before.weight**2 + before.bias**2).mean().sqrt())
    return larger


def free_batches(
    tokenizer: PreTrainedTokenizerFast, tales: list[list[str]], seed: int
) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches of all sorts of reports; one summary in five goes on after the feeling, for a longer minimum."""
    rng = random.Random(seed)

    def draw() -> Report:
        extra = rng.choice([1, 2, 3]) if rng.random() < 0.2 else 0
        kind = rng.random()
        if kind < 0.45:
            return make_report(rng, "learn", plain=rng.random() < 0.1, extra=extra, chat=free_sentence)
        if kind < 0.8:
            return everyday_report(rng, "learn", extra)
        if kind < 0.88:
            return loose_report(rng, "learn", tales, extra)
        return day_report(rng, "learn")

    return in_batches(tokenizer, draw, rng, FREE_BATCH)


def plain_tales(data: Path) -> list[list[str]]:
    """Paragraphs of the tales without direct speech, sentence by sentence."""
    lines = (data / "tales.txt").read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if not re.search(r"\"|\B'|'\B", line) and len(line.split()) <= 110]
    split = [sentences(line) for line in told]
    return [parts for parts in split if 3 <= len(parts) <= 7 and all(3 < len(part.split()) < 25 for part in parts)]


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
    """Train it, first on the kinds of report alone, then on all sorts: about an hour on one core."""
    training.seed_everything()
    tales = tale_reports(data)
    learn = make_reports(12_000, "learn", training.SEED)
    tokenizer = make_tokenizer([text for report in learn + tales[::4] for text in (report.text, report.summary)])
    model = new_model(tokenizer)
    dev = make_reports(64, "dev", training.SEED)
    plan = training.Plan(steps=STEPS, lr=3e-3, muon_lr=0.02, weight_decay=0.02, warmup=100, save_every=200)
    training.fit(model, batches(tokenizer, tales), plan, out / "kinds", validate=lambda m: scores(m, tokenizer, dev))
    return train_free(model, tokenizer, data, out)


def train_free(model: Bart, tokenizer: PreTrainedTokenizerFast, data: Path, out: Path) -> Path:
    """The second part of the training: the model grows and meets freely worded texts, in two rounds."""
    model = grow(model)
    for number, plan in enumerate(ROUNDS):
        learn_freely(model, tokenizer, data, out / f"free{number + 1}", plan, training.SEED + 1 + number)
    return training.save(model, tokenizer, out)


def learn_freely(
    model: Bart, tokenizer: PreTrainedTokenizerFast, data: Path, out: Path, plan: training.Plan, seed: int
) -> None:
    """One round of it, tried now and then on reports of every sort that are kept for development."""
    model.set_attn_implementation("eager")  # on a CPU it learns twice as fast as with the fused attention
    rng = random.Random("development")
    kinds = {
        "": [make_report(rng, "dev", chat=free_sentence) for _ in range(24)],
        "everyday_": [everyday_report(rng, "dev") for _ in range(16)],
        "day_": [day_report(rng, "dev") for _ in range(8)],
        "free_": [Report(*pair) for pair in DEVELOPMENT],
    }

    def validate(learner: Bart) -> dict[str, float]:
        found = {kind: scores(learner, tokenizer, reports) for kind, reports in kinds.items()}
        return {kind + name: round(found[kind][name], 3) for kind in kinds for name in ("rouge_l", "faithful")}

    training.fit(model, free_batches(tokenizer, plain_tales(data), seed), plan, out, validate=validate)


def evaluate(model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """Score a saved model on reports with names, numbers and small talk it never met, and on handwritten ones."""
    tokenizer = AutoTokenizer.from_pretrained(model_id)
    model = AutoModelForSeq2SeqLM.from_pretrained(model_id).eval()
    found = scores(model, tokenizer, make_reports(400, "exam", 11)[:limit])
    written = scores(model, tokenizer, [Report(*pair) for pair in HANDWRITTEN[:limit]])
    return found | {f"handwritten_{name}": score for name, score in written.items()}
