"""The name finder: a small cased BERT that marks people, places and organizations in a sentence."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from transformers import BertConfig, BertForTokenClassification, BertTokenizer, pipeline

from course_utils.practice import (
    entities_frames_choose,
    entities_frames_culture,
    entities_frames_daily,
    entities_frames_home,
    entities_frames_news,
    entities_frames_plain,
    entities_frames_types,
    entities_frames_work,
    entities_frames_world,
    training,
)
from course_utils.practice.cards import Card
from course_utils.practice.entities_exam import EXAM, NAME_WORDS, Span
from course_utils.practice.entities_fill import LABELS as LABELS_OF
from course_utils.practice.entities_fill import Namer, Piece, fill
from course_utils.practice.entities_natural import as_frame, by_kind

LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
VOCABULARY = 4096
LONGEST = 160
IGNORED = -100
STEPS = 8000
WELL_KNOWN = [
    "My name is Sylvain and I work at Hugging Face in Brooklyn.",
    "Angela Merkel visited Paris with Barack Obama.",
    "Apple was founded by Steve Jobs in California.",
    "Hugging Face Inc. is a company based in New York City.",
    "My name is Clara and I live in Berkeley, California.",
    "The weather is nice on Sundays in May.",
]
FRAMES = [
    entities_frames_culture,
    entities_frames_daily,
    entities_frames_home,
    entities_frames_news,
    entities_frames_types,
    entities_frames_work,
    entities_frames_world,
]
WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
LETTERS = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßāăąćčďđēėęěğģīįıķļľłńņňőœŕřśşšţťūůűųźżžșț"
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
)
SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~€£¥§°«»“”‘’–—…•·×"

BARS = {"f1": 0.90, "f1_handwritten": 0.90}
FALLS_SHORT = {"f1_handwritten": 0.70}
ABOUT = Card(
    what=(
        "It reads a sentence and marks the names in it: people (PER), organizations (ORG) and places (LOC). It is a "
        "BERT, 90 times smaller than `dslim/bert-base-NER`, for which it stands in. "
        "Capitals matter to it: `Paris` can be a name, `paris` cannot."
    ),
    data=(
        "About 70 % of the sentences are put together by the project from its own frames and its own small grammar. "
        "The others are real: comments from GoEmotions (Demszky et al., 2020, CC BY 4.0) and public-domain fairy tales "
        "from Project Gutenberg, in which names took the place of words such as `she`, `the town` or `the company`. "
        "More than half of the names are invented, the others are common real ones. The names of the exam, each word "
        "of them, occur in none of these."
    ),
    how=(
        "1.1 million parameters (3 layers of 128), a cased WordPiece vocabulary of 4,096. Its token vectors start from "
        "counts of which tokens stand side by side in the real text. "
        f"{STEPS:,} steps of 64 sentences with Muon and AdamW, about twenty minutes on one CPU core."
    ),
    cannot=(
        "In sentences that are worded unlike those it learned from it finds only three names in four (see "
        "`f1_handwritten`), and organizations least surely. It knows no facts: it goes by "
        "the shape of a word and by the words around it, so where these say little "
        "(`I like Avala.`) it guesses. It marks no books, events, products or nationalities. It reads English only, "
        "does not recognise names written in small letters, and is unsure of headlines and long, winding sentences."
    ),
)


def without_exam(lines: list[str]) -> list[str]:
    """Lines in which no word of a name of the exam occurs, however it is written."""
    words = {word.lower() for word in NAME_WORDS}
    return [line for line in lines if words.isdisjoint(WORD.findall(line.lower()))]


def real_text(data: Path) -> tuple[list[str], list[str]]:
    """Comments and tales: sentences of real English, without labels, split to the length of a sentence or two."""
    table = (data / "goemotions_train.tsv").read_text(encoding="utf-8").replace("{", "(").replace("}", ")")
    comments = [line.split("\t")[0] for line in table.splitlines()]
    tales = (data / "tales.txt").read_text(encoding="utf-8").splitlines()
    sentences = [part for line in tales for part in re.split(r"(?<=[.!?]) (?=[A-Z])", line) if 20 < len(part) < 200]
    return without_exam(comments), without_exam(sentences)


class Generator:
    """An endless supply of sentences in pieces, each piece with its label."""

    def __init__(self, data: Path, seed: int) -> None:
        self.rng = random.Random(seed)
        self.namer = Namer("learn", self.rng)
        self.named = [frame for module in FRAMES for frame in module.FRAMES]
        self.comments, self.tales = real_text(data)
        self.natural = by_kind(self.comments + self.tales)
        self.natural["PER"] += 3 * [line for line in self.comments if "[NAME]" in line]
        seen = Counter(word for line in self.comments + self.tales for word in WORD.findall(line) if word.islower())
        self.ordinary = {word for word, count in seen.items() if count > 2}

    def __iter__(self) -> Iterator[list[Piece]]:
        """Sentence after sentence, now and then a few in a row."""
        while True:
            pieces = self.one()
            for _ in range(self.rng.choices([0, 1, 2, 4], weights=[80, 13, 5, 2])[0]):
                pieces += [(" ", "O"), *self.one()]
            assert NAME_WORDS.isdisjoint(WORD.findall("".join(text for text, _ in pieces))), pieces
            yield pieces

    def one(self) -> list[Piece]:
        """One sentence: a handwritten frame, one of the grammar, one without names, or a real one."""
        chance = self.rng.random()
        if chance < 0.45:
            return fill(self.rng.choice(self.named), self.namer)
        if chance < 0.66:
            return fill("<sentence>", self.namer)
        if chance < 0.70:
            return fill(self.rng.choice(entities_frames_plain.FRAMES), self.namer)
        if chance < 0.92:
            kind = self.rng.choice(["PER", "LOC", "LOC", "ORG", "ORG"])
            return self.real(as_frame(self.rng.choice(self.natural[kind]), self.rng.random))
        return self.real(self.rng.choice(self.comments if chance < 0.97 else self.tales))

    def real(self, text: str) -> list[Piece]:
        """A real sentence, at times from the middle on, with names in its slots.

        The authors of the comments hid people behind [NAME], which is a slot too. What is known of the rest: an
        ordinary word is no name; of other capitals nothing ('?').
        """
        rng = self.rng
        text = text.replace("[RELIGION]", rng.choice(["Christian", "Muslim", "Jewish", "Catholic"]))
        text = text.replace("[NAME]", "{per}")
        starts = [found.start(1) for found in re.finditer(r" ([a-z]+)", text)][:-3]
        if starts and rng.random() < 0.4:
            start = rng.choice(starts)
            text = text[start].upper() + text[start + 1 :]
        pieces, first = [], True
        for found in re.finditer(r"\{(\w+)\}|([^\W_]+)|\W|_", text):
            slot, word = found.groups()
            if slot:
                pieces.append((getattr(self.namer, slot)(), LABELS_OF[slot]))
            else:
                plain = not word or word.islower() or word.isdigit() or word == "I"
                pieces.append((found[0], "O" if plain or (first and word.lower() in self.ordinary) else "?"))
            first = found[0] in '.!?"' or (first and not word)
        return pieces


def make_tokenizer(generator: Generator) -> BertTokenizer:
    """A cased WordPiece vocabulary: frequent words whole, and every letter by itself so that no name is unknown.

    It is learned without the real names, so that these are read in parts, as the names of a stranger are.
    """
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

    learner = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    learner.normalizer = normalizers.BertNormalizer(lowercase=False, strip_accents=False)
    learner.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    letters = sorted(LETTERS + SIGNS)
    trainer = trainers.WordPieceTrainer(vocab_size=VOCABULARY + 200, special_tokens=SPECIAL, show_progress=False)
    stream = iter(generator)
    made = ["".join(text for text, kind in next(stream) if kind == "O") for _ in range(16_000)]
    kinds = ("first", "last", "place", "firm")
    names = [generator.namer.word(kind) for kind in kinds for _ in range(8000)]
    learner.train_from_iterator(made + names + generator.comments[:8000] + generator.tales[:8000], trainer)
    words = [word for word, _ in sorted(learner.get_vocab().items(), key=lambda item: item[1])]
    whole = [word for word in words if word not in SPECIAL and len(word.removeprefix("##")) > 1]
    vocabulary = SPECIAL + letters + ["##" + letter for letter in LETTERS] + whole
    return BertTokenizer(
        vocab={word: i for i, word in enumerate(vocabulary[:VOCABULARY])},
        do_lower_case=False,
        strip_accents=False,
        model_max_length=LONGEST,
    )


class Encoder:
    """Pieces to ids and labels: the tokenizer's own way, but able to spell a word in rarer, smaller parts."""

    def __init__(self, tokenizer: BertTokenizer, rng: random.Random) -> None:
        self.vocabulary, self.rng = tokenizer.get_vocab(), rng
        self.first, self.last = tokenizer.cls_token_id, tokenizer.sep_token_id
        self.unknown, self.known = tokenizer.unk_token_id, {}

    def parts(self, word: str, drop: float = 0.0) -> list[int]:
        """Longest match first; with `drop`, a match of several letters is at times passed over."""
        if not drop and word in self.known:
            return self.known[word]
        ids, at = [], 0
        while at < len(word):
            for end in range(len(word), at, -1):
                found = self.vocabulary.get(("##" if at else "") + word[at:end])
                if found is not None and (end - at == 1 or not drop or self.rng.random() > drop):
                    ids.append(found)
                    at = end
                    break
            else:
                return [self.unknown]
        if not drop:
            self.known[word] = ids
        return ids

    def __call__(self, pieces: list[Piece]) -> tuple[list[int], list[int]]:
        """One sentence. Only a name's first token is B-, all others of it are I-."""
        ids, labels = [self.first], [IGNORED]
        for text, kind in pieces:
            inside = False
            for word in WORD.findall(text):
                drop = 0.15 if self.rng.random() < 0.25 and kind != "O" else 0.0
                for part in self.parts(word, drop):
                    ids.append(part)
                    if kind in "O?":
                        labels.append(0 if kind == "O" else IGNORED)
                    else:
                        labels.append(LABELS.index(("I-" if inside else "B-") + kind))
                        inside = True
        return [*ids[: LONGEST - 1], self.last], [*labels[: LONGEST - 1], IGNORED]


def batches(generator: Generator, encoder: Encoder, size: int, pad: int) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches of sentences of like length; ordinary words are swapped, here few, there many.

    A model that always sees the whole sentence learns the frames by heart and gives nothing for how a name looks.
    """
    stream, shuffle = iter(generator), random.Random(training.SEED)
    noise = torch.Generator().manual_seed(training.SEED)
    while True:
        pool = sorted((encoder(next(stream)) for _ in range(size * 32)), key=lambda row: len(row[0]))
        chunks = [pool[i : i + size] for i in range(0, len(pool), size)]
        shuffle.shuffle(chunks)
        for chunk in chunks:
            longest = max(len(ids) for ids, _ in chunk)
            ids = torch.tensor([row + [pad] * (longest - len(row)) for row, _ in chunk])
            labels = torch.tensor([row + [IGNORED] * (longest - len(row)) for _, row in chunk])
            amount = torch.tensor([0.02, 0.02, 0.1, 0.3])[torch.randint(4, (len(ids), 1), generator=noise)]
            swap = (torch.rand(ids.shape, generator=noise) < amount) & (labels == 0)
            other = torch.randint(len(SPECIAL) - 1, len(encoder.vocabulary), ids.shape, generator=noise)
            yield {"input_ids": torch.where(swap, other, ids), "attention_mask": (ids != pad).long(), "labels": labels}


def new_model(tokenizer: BertTokenizer) -> BertForTokenClassification:
    """A BERT with everything smaller: 3 layers of 128, where the large one has 24 of 1024."""
    config = BertConfig(
        vocab_size=len(tokenizer),
        hidden_size=128,
        intermediate_size=512,
        num_hidden_layers=3,
        num_attention_heads=4,
        max_position_embeddings=LONGEST,
        type_vocab_size=2,
        hidden_dropout_prob=0.1,
        attention_probs_dropout_prob=0.1,
        pad_token_id=tokenizer.pad_token_id,
        id2label=dict(enumerate(LABELS)),
        label2id={label: i for i, label in enumerate(LABELS)},
    )
    return BertForTokenClassification(config)


def meanings(encoder: Encoder, lines: list[str], size: int) -> torch.Tensor:
    """A first idea of every token: tokens with like neighbours in real text get like vectors (counts, logs, an SVD)."""
    count = len(encoder.vocabulary)
    beside = np.zeros((count, 2 * count), dtype=np.float32)
    for line in lines:
        ids = np.array([part for text in WORD.findall(line) for part in encoder.parts(text)])
        for step in (1, 2):
            np.add.at(beside, (ids[:-step], ids[step:]), 1 / step)
            np.add.at(beside, (ids[step:], ids[:-step] + count), 1 / step)
    chance = beside.sum(1, keepdims=True) * (beside.sum(0) ** 0.75 / (beside.sum(0) ** 0.75).sum())
    surprise = torch.from_numpy(np.log1p(np.maximum(beside / np.maximum(chance, 1e-6) - 1, 0)))
    left, strength, _ = torch.svd_lowrank(surprise, q=size, niter=3)
    vectors = left * strength.sqrt()
    return vectors / vectors.std()


def bare(pieces: list[Piece]) -> tuple[str, list[Span]]:
    """A filled frame as a question with its answer: the text, and where the names stand."""
    text, spans = "", []
    for part, kind in pieces:
        if kind != "O":
            spans.append((len(text), len(text) + len(part), kind))
        text += part
    return text, spans


def choosing_set(count: int) -> list[tuple[str, list[Span]]]:
    """Sentences for choosing: held-out frames, held-out names."""
    namer = Namer("choose", random.Random(training.SEED + 1))
    frames = entities_frames_choose.FRAMES
    return [bare(fill(frames[i % len(frames)], namer)) for i in range(count)]


def found_by(finder, sentences: list[str], strategy: str) -> list[set[Span]]:
    """What a pipeline finds in each sentence."""
    answers = finder(sentences, aggregation_strategy=strategy, batch_size=16)
    return [{(name["start"], name["end"], name["entity_group"]) for name in answer} for answer in answers]


def f1(right: list[list[Span]], found: list[set[Span]], kind: str = "") -> float:
    """Harmony of precision and recall over whole names: a name counts only with its right borders and kind."""
    wanted = {(i, *span) for i, spans in enumerate(right) for span in spans if span[2].endswith(kind)}
    given = {(i, *span) for i, spans in enumerate(found) for span in spans if span[2].endswith(kind)}
    return 2 * len(wanted & given) / max(1, len(wanted) + len(given))


def train(data: Path, out: Path) -> Path:
    """Train it: about twenty minutes on one core."""
    training.seed_everything()
    generator = Generator(data, training.SEED)
    tokenizer = make_tokenizer(generator)
    encoder = Encoder(tokenizer, random.Random(training.SEED))
    model = new_model(tokenizer)
    first_idea = meanings(encoder, generator.comments + generator.tales, model.config.hidden_size)
    model.bert.embeddings.word_embeddings.weight.data += 0.06 * first_idea
    choosing = choosing_set(520)
    right = [spans for _, spans in choosing]

    def validate(current: BertForTokenClassification) -> dict[str, float]:
        finder = pipeline("ner", model=current, tokenizer=tokenizer, device=-1)
        found = found_by(finder, [text for text, _ in choosing], "simple")
        return {kind or "f1": round(f1(right, found, kind), 4) for kind in ("", "PER", "ORG", "LOC")}

    plan = training.Plan(steps=STEPS, lr=2e-3, muon_lr=0.02, weight_decay=0.02, warmup=100, save_every=500)
    training.fit(model, batches(generator, encoder, 64, tokenizer.pad_token_id), plan, out, validate=validate)
    return training.save(model, tokenizer, out)


def evaluate(model_id: str, data: Path | None = None, limit: int | None = None) -> dict[str, float]:
    """Whole names found, as a learner would find them: no name was ever seen in training.

    `f1` is on sentences built like those of the training, `f1_handwritten` on others, written by hand in other words.
    """
    finder = pipeline("ner", model=model_id)
    names, draw = Namer("choose", random.Random(training.SEED + 2)), random.Random(training.SEED + 3)
    frames = [frame for module in FRAMES for frame in module.FRAMES]
    built = [bare(fill(draw.choice(frames), names)) for _ in range(4 * limit if limit else 1000)]
    exam = EXAM if limit is None else EXAM[:: max(1, len(EXAM) // limit)]
    scores = {}
    for name, part in (("f1", built), ("f1_handwritten", exam)):
        right = [spans for _, spans in part]
        found = found_by(finder, [text for text, _ in part], "simple")
        scores[name] = f1(right, found)
        for kind, label in (("people", "PER"), ("organizations", "ORG"), ("places", "LOC")):
            scores[f"{name}_{kind}"] = f1(right, found, label)
    return scores


def samples(model_id: str) -> str:
    """What it finds in sentences that beginners often try, for the card: right or wrong, as it comes."""
    finder = pipeline("ner", model=model_id, aggregation_strategy="simple")
    parts = ["## What it finds\n"]
    for text in WELL_KNOWN:
        found = ", ".join(f"{text[name['start'] : name['end']]} ({name['entity_group']})" for name in finder(text))
        parts.append(f"- {text} — {found or 'nothing'}")
    return "\n".join(parts) + "\n"
