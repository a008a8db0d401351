"""The emotions model: a small RoBERTa that gives each of 28 emotions its own score."""

import json
from pathlib import Path

import torch
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    RobertaConfig,
    RobertaForSequenceClassification,
    RobertaTokenizer,
)

from course_utils.practice import comments, judging, training
from course_utils.practice.cards import Card
from course_utils.practice.emotions_sentences import DEVELOPMENT, EXAM, MUST

VOCABULARY = 6500
SPECIAL = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
# An emotion counts as present from this score on: one number for all, chosen on the development comments.
THRESHOLD = 0.35
# A rare emotion counts for more than a frequent one while learning, but at most so many times.
RARE_COUNTS = 6.0
JUDGING_STEPS = 4000


def make_tokenizer(texts: list[str]) -> RobertaTokenizer:
    """A byte-level tokenizer, as RoBERTa has, with its vocabulary learned from the comments."""
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers

    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY, special_tokens=SPECIAL, initial_alphabet=alphabet, show_progress=False
    )
    learner.train_from_iterator(texts, trainer)
    learned = json.loads(learner.to_str())["model"]
    merges = [tuple(pair) for pair in learned["merges"]]
    return RobertaTokenizer(vocab=learned["vocab"], merges=merges, model_max_length=judging.CONTEXT)


def new_model(tokenizer: RobertaTokenizer, labels: list[str]) -> RobertaForSequenceClassification:
    """A RoBERTa with everything smaller: 2 layers of 160, where the real one has 12 of 768."""
    config = RobertaConfig(
        vocab_size=len(tokenizer),
        hidden_size=160,
        intermediate_size=640,
        num_hidden_layers=2,
        num_attention_heads=5,
        # RoBERTa counts its positions from the padding id + 1.
        max_position_embeddings=judging.CONTEXT + tokenizer.pad_token_id + 1,
        type_vocab_size=1,
        hidden_dropout_prob=0.2,
        attention_probs_dropout_prob=0.1,
        classifier_dropout=0.3,
        problem_type="multi_label_classification",
        id2label=dict(enumerate(labels)),
        label2id={label: number for number, label in enumerate(labels)},
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    return RobertaForSequenceClassification(config)


def macro_f1(found: torch.Tensor, right: torch.Tensor) -> float:
    """The mean of F1, the agreement of found and right ones, over all emotions that occur."""
    both, either = (found & right).sum(0), found.sum(0) + right.sum(0)
    occurring = right.any(0)
    return (2 * both / either.clamp(min=1))[occurring].float().mean().item()


def agreement(model: RobertaForSequenceClassification, tokenizer, found: list[comments.Comment]) -> dict[str, float]:
    """Macro-F1 at the recipe's threshold and, to compare, at a plain half."""
    names = [model.config.id2label[number] for number in range(model.config.num_labels)]
    scores = judging.logits(model, tokenizer, judging.encode(tokenizer, [c.text for c in found])).sigmoid()
    right = comments.as_numbers(found, names).bool()
    return {"macro_f1": macro_f1(scores > THRESHOLD, right), "macro_f1_at_half": macro_f1(scores > 0.5, right)}


def first_sane(model: RobertaForSequenceClassification, tokenizer, sentences: list[tuple[str, str]]) -> float:
    """How often the emotion with the highest score is one that a reader may well see."""
    scores = judging.logits(model, tokenizer, judging.encode(tokenizer, [text for text, _ in sentences]))
    first = [model.config.id2label[number] for number in scores.argmax(1).tolist()]
    return sum(label in fitting.split() for label, (_, fitting) in zip(first, sentences, strict=True)) / len(sentences)


def train(data: Path, out: Path) -> Path:
    """Train it: about a quarter of an hour on one core."""
    training.seed_everything()
    names = comments.label_names(data)
    kept_apart = {comments.plain(text) for text, _ in DEVELOPMENT + EXAM}
    learn = [c for c in comments.read(data, "train") if comments.plain(c.text) not in kept_apart]
    choose = judging.spread(comments.read(data, "dev"), 2000)
    tokenizer = make_tokenizer([c.text for c in learn])
    model = new_model(tokenizer, names)

    rows = judging.encode(tokenizer, [c.text for c in learn])
    judging.start_from_company(model, tokenizer, rows)
    right = comments.as_numbers(learn, names)
    often = right.mean(0)
    weight = ((1 - often) / often).sqrt().clamp(max=RARE_COUNTS)

    def loss_of(model: RobertaForSequenceClassification, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        batch = dict(batch)
        labels = batch.pop("labels")
        found = model(**batch).logits.float()
        return torch.nn.functional.binary_cross_entropy_with_logits(found, labels, pos_weight=weight.to(found.device))

    # A third of the comments are only neutral: they are drawn half as often, which leaves more room for the others.
    weights = torch.tensor([0.5 if comment.emotions == {"neutral"} else 1.0 for comment in learn])
    batches = judging.labelled_batches(tokenizer, rows, right, weights, 64, 0.15, training.SEED)
    plan = training.Plan(steps=JUDGING_STEPS, lr=2e-3, muon_lr=0.02, weight_decay=0.05)
    training.fit(model, batches, plan, out, loss_of, lambda m: agreement(m, tokenizer, choose))
    return training.save(model, tokenizer, out)


def evaluate(model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """Macro-F1 on the test comments, and how sane the first emotion is on handwritten sentences (few: never cut)."""
    tokenizer = AutoTokenizer.from_pretrained(model_id)
    model = AutoModelForSequenceClassification.from_pretrained(model_id).eval()
    scores = agreement(model, tokenizer, judging.spread(comments.read(data, "test"), limit)) if data else {}
    return scores | {
        "everyday": first_sane(model, tokenizer, EXAM),
        "first_sentences": first_sane(model, tokenizer, MUST),
    }


BARS = {"macro_f1": 0.30, "everyday": 0.75, "first_sentences": 1.0}

ABOUT = Card(
    what="""\
A small RoBERTa (1.7 million parameters) that reads a short English text and gives each of 28 emotions its own score
between 0 and 1. The scores are independent of each other and do not add up to 1: a text can be joyful and grateful at
once. It stands in for `SamLowe/roberta-base-go_emotions`, which has 125 million parameters. It has the same kind of
layers, only fewer and smaller ones: 2 layers of 160 numbers where the real one has 12 of 768.""",
    data="""\
43,000 English comments from GoEmotions (Demszky et al., 2020; licence CC BY 4.0), its training split, each marked by
several readers with one or more of 28 emotions. `macro_f1` below is measured on the 5,427 comments of its test split.
`everyday` and `first_sentences` are handwritten sentences that the model never saw: how often the emotion with the
highest score is one that a reader may well see.""",
    how=f"""\
Its words started from vectors counted from the comments (words that keep the same company lie close together); then
it learned for {JUDGING_STEPS:,} steps of 64 comments, with one token in seven hidden each time. Merely neutral comments
were drawn half as often as the others. A rare emotion counted for more than a frequent one, but at most
{RARE_COUNTS:g} times; scores of rare emotions are therefore somewhat high. For `macro_f1` an emotion counts as found
from a score of {THRESHOLD} on: one number for all 28 emotions, chosen on the development split. `macro_f1_at_half` is
the same at a plain 0.5. Less than a quarter of an hour on one processor core, without a GPU.""",
    cannot="""\
Of some emotions it saw only a handful of examples (grief 77, pride 111, relief 153 of 43,410): it often misses them.
Readers themselves disagree about many comments, so no model is right on all of them. It does not understand irony,
knows only English, and reads at most 128 tokens. The comments come from an internet forum, whose habits and prejudices
it may repeat. Do not use it to judge how a person feels.""",
)
