"""The sentiment model: a small DistilBERT that calls a text POSITIVE or NEGATIVE."""

from pathlib import Path

import torch
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    DistilBertConfig,
    DistilBertForSequenceClassification,
    DistilBertTokenizer,
)

from course_utils.practice import (
    comments,
    judging,
    sentiment_said_people,
    sentiment_said_things,
    sentiment_said_works,
    training,
)
from course_utils.practice.cards import Card
from course_utils.practice.sentiment_generator import Writer
from course_utils.practice.sentiment_sentences import DEVELOPMENT, EXAM, MUST, NEGATIONS

VOCABULARY = 7000
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
LABELS = ["NEGATIVE", "POSITIVE"]
WRITTEN = 100_000  # generated opinions, half of them positive
SAID = [sentiment_said_people, sentiment_said_things, sentiment_said_works]  # handwritten sentences
SAID_TIMES = 20  # so often each of them stands among the generated ones
WRITTEN_SHARE = 0.45
NEITHER = -100  # the number of a text that is neither positive nor negative, or of emotions not known
NEITHER_SHARE = 0.25
JUDGING_STEPS = 5000


def make_tokenizer(texts: list[str]) -> DistilBertTokenizer:
    """Pieces of lowercase words, as DistilBERT has, learned from the comments and the generated opinions."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

    learner = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    learner.normalizer = normalizers.BertNormalizer(lowercase=True)
    learner.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(
        vocab_size=VOCABULARY, special_tokens=SPECIAL, limit_alphabet=200, show_progress=False
    )
    learner.train_from_iterator(texts, trainer)
    return DistilBertTokenizer(vocab=learner.get_vocab(), do_lower_case=True, model_max_length=judging.CONTEXT)


def new_model(tokenizer: DistilBertTokenizer) -> DistilBertForSequenceClassification:
    """A DistilBERT with everything smaller: 2 layers of 128, where the real one has 6 of 768."""
    config = DistilBertConfig(
        vocab_size=len(tokenizer),
        dim=128,
        hidden_dim=512,
        n_layers=2,
        n_heads=4,
        max_position_embeddings=judging.CONTEXT,
        dropout=0.2,
        attention_dropout=0.1,
        seq_classif_dropout=0.3,
        id2label=dict(enumerate(LABELS)),
        label2id={label: number for number, label in enumerate(LABELS)},
        pad_token_id=tokenizer.pad_token_id,
        cls_token_id=tokenizer.cls_token_id,
        sep_token_id=tokenizer.sep_token_id,
    )
    return DistilBertForSequenceClassification(config)


def one_sided(data: Path, split: str) -> list[tuple[str, str]]:
    """The comments of a split that are only positive or only negative, with that label."""
    return [(c.text, LABELS[c.polarity]) for c in comments.read(data, split) if c.polarity is not None]


def opinions(count: int, seed: int) -> list[tuple[str, str]]:
    """Everyday opinions: generated ones, every other one positive, and the handwritten ones many times over."""
    writer = Writer(seed)
    generated = [(writer.opinion(bool(number % 2)), LABELS[number % 2]) for number in range(count)]
    said = [(text, "POSITIVE") for part in SAID for text in part.POSITIVE]
    said += [(text, "NEGATIVE") for part in SAID for text in part.NEGATIVE]
    return generated + said * SAID_TIMES


def even_weights(numbers: torch.Tensor, real: int) -> torch.Tensor:
    """How often to draw each text: as many positive as negative ones, a fixed share of generated ones, few neutral."""
    weights = torch.zeros(len(numbers))
    for part, share in [(slice(0, real), 1 - WRITTEN_SHARE), (slice(real, None), WRITTEN_SHARE)]:
        for kind, factor in [(0, 0.5), (1, 0.5), (NEITHER, NEITHER_SHARE)]:
            of_kind = numbers[part] == kind
            weights[part] += share * factor * of_kind / of_kind.sum().clamp(min=1)
    return weights


def two_lessons(model: DistilBertForSequenceClassification, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """The loss of two lessons at once: positive or negative, and (for the comments) which of the 28 emotions.

    The second is only practice: telling anger from sadness makes for better words. Its layer is dropped at the end.
    """
    labels = batch["labels"]
    found = model(batch["input_ids"], batch["attention_mask"], output_hidden_states=True)
    loss = torch.nn.functional.cross_entropy(
        found.logits.float(), labels[:, 0].long(), ignore_index=NEITHER, label_smoothing=0.1
    )
    real = labels[:, 1] != NEITHER
    guesses = model.emotion_classifier(found.hidden_states[-1][real, 0]).float()
    weight = torch.full((guesses.shape[1],), 3.0, device=guesses.device)
    extra = torch.nn.functional.binary_cross_entropy_with_logits(guesses, labels[real, 1:], pos_weight=weight)
    return loss + 3 * extra


def right(model: DistilBertForSequenceClassification, tokenizer, texts: list[tuple[str, str]]) -> list[bool]:
    """For each text: did the model say its label?"""
    scores = judging.logits(model, tokenizer, judging.encode(tokenizer, [text for text, _ in texts]))
    said = [model.config.id2label[number] for number in scores.argmax(1).tolist()]
    return [label == answer for label, (_, answer) in zip(said, texts, strict=True)]


def accuracy(model: DistilBertForSequenceClassification, tokenizer, texts: list[tuple[str, str]]) -> float:
    """The share of texts that get their label."""
    found = right(model, tokenizer, texts)
    return sum(found) / len(found)


def train(data: Path, out: Path) -> Path:
    """Train it: about ten minutes on one core."""
    training.seed_everything()
    kept_apart = {comments.plain(text) for text, _ in EXAM + DEVELOPMENT}
    real = [c for c in comments.read(data, "train") if comments.plain(c.text) not in kept_apart]
    written = [pair for pair in opinions(WRITTEN, training.SEED) if comments.plain(pair[0]) not in kept_apart]
    texts = [comment.text for comment in real] + [text for text, _ in written]
    tokenizer = make_tokenizer(texts)
    rows = judging.encode(tokenizer, texts)
    model = new_model(tokenizer)
    judging.start_from_company(model, tokenizer, rows)
    choose = judging.spread(one_sided(data, "dev"), 1500)

    names = comments.label_names(data)
    model.emotion_classifier = torch.nn.Linear(model.config.dim, len(names))
    labels = torch.full((len(rows), 1 + len(names)), float(NEITHER))
    labels[: len(real), 1:] = comments.as_numbers(real, names)
    polarities = [comment.polarity for comment in real] + [LABELS.index(label) for _, label in written]
    labels[:, 0] = torch.tensor([NEITHER if polarity is None else polarity for polarity in polarities])
    weights = even_weights(labels[:, 0], len(real))
    batches = judging.labelled_batches(tokenizer, rows, labels, weights, 64, 0.12, training.SEED)
    plan = training.Plan(steps=JUDGING_STEPS, lr=2e-3, muon_lr=0.02, weight_decay=0.05)

    def validate(model: DistilBertForSequenceClassification) -> dict[str, float]:
        texts = {"comments": choose, "everyday": DEVELOPMENT}
        return {name: round(accuracy(model, tokenizer, part), 4) for name, part in texts.items()}

    training.fit(model, batches, plan, out, two_lessons, validate)
    del model.emotion_classifier
    return training.save(model, tokenizer, out)


def evaluate(model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """The share of right labels on the test comments and on handwritten sentences. The latter are few: never cut."""
    tokenizer = AutoTokenizer.from_pretrained(model_id)
    model = AutoModelForSequenceClassification.from_pretrained(model_id).eval()
    parts = {"everyday": EXAM, "negation": NEGATIONS, "first_sentences": MUST}
    if data:
        parts = {"comments": judging.spread(one_sided(data, "test"), limit)} | parts
    return {name: accuracy(model, tokenizer, texts) for name, texts in parts.items()}


BARS = {"comments": 0.85, "everyday": 0.90, "negation": 0.85, "first_sentences": 1.0}
FALLS_SHORT = {"first_sentences": 0.85}

ABOUT = Card(
    what="""\
A small DistilBERT (1.3 million parameters) that reads a short English text and says POSITIVE or NEGATIVE, with a score.
It stands in for `distilbert/distilbert-base-uncased-finetuned-sst-2-english`, which has 67 million parameters. It has
the same kind of layers, only fewer and smaller ones: 2 layers of 128 numbers where the real one has 6 of 768.""",
    data=f"""\
The 43,000 English comments of the training split of GoEmotions (Demszky et al., 2020; licence CC BY 4.0), each marked
with one or more of 28 emotions. Their authors' own grouping of the emotions says which comments are positive and which
are negative: 25,000 of them. And {WRITTEN:,} everyday opinions on food, films, courses, shops, hotels, gadgets, the
weather and people, generated from templates written for this course, besides 2,166 sentences written by hand.
`comments` below is the accuracy on the positive
and negative comments of the GoEmotions test split. `everyday`, `negation` and `first_sentences` are handwritten
sentences that the model never saw.""",
    how=f"""\
Its words started from vectors counted from the training texts (words that keep the same company lie close together);
then it learned for {JUDGING_STEPS:,} steps of 64 texts, as many positive as negative ones, a little more than half of
them comments, the rest generated. As a second lesson it guessed the emotions of the comments, the neutral ones too;
that layer was thrown away at the end. One token in eight was hidden each time. Less than ten minutes on one processor
core, without a GPU.""",
    cannot="""\
It calls "I've been waiting for a HuggingFace course my whole life." negative: to it, waiting is no good sign.
There is no third answer: a neutral text ("The bus leaves at nine") still gets POSITIVE or NEGATIVE, often with a high
score. It does not understand irony, knows only English, and misses rare words and roundabout wording. It reads at most
128 tokens. The comments come from an internet forum, whose habits and prejudices it may repeat. Do not use it to judge
people.""",
)
