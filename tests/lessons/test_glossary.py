"""The glossary: complete, without contradictions, and right about which uses of a word count."""

import re
from collections import Counter

import pytest

from course_utils.lessons import glossary
from course_utils.lessons.rules.terms import MOST

PLANNED = {
    "00": "notebook, cell, kernel, language model, GPU, Space",
    "01": "library, pipeline, task, label, score, list",
    "02": "token, tokenizer, string, padding, batch, attention mask",
    "03": "class, object, method, parameter, dtype, tensor",
    "04": "prompt, greedy, sampling, temperature, seed, inference",
    "05": "logits, softmax, loop, loss, perplexity, attention",
}
FIELD = {
    "tensor", "parameter", "token", "logits", "dtype", "batch", "checkpoint", "embedding", "inference",
    "fine-tuning", "quantization", "attention", "softmax", "loss", "perplexity", "gradient", "epoch", "pipeline",
    "argument", "method", "class", "object", "string", "list", "dictionary", "function", "variable", "tokenizer",
    "vocabulary", "padding", "mask", "prompt", "context", "template", "streaming", "LoRA", "adapter",
    "safetensors", "revision", "cache", "CPU", "GPU", "CUDA",
}  # fmt: skip


def test_each_lesson_introduces_what_is_planned_and_at_most_six() -> None:
    introduced: dict[str, list[str]] = {}
    for term in glossary.terms().values():
        if term.lesson:
            introduced.setdefault(term.lesson, []).append(term.name)
    assert all(len(names) <= MOST for names in introduced.values())
    assert {lesson: ", ".join(introduced[lesson]) for lesson in PLANNED} == PLANNED


def test_the_vocabulary_of_the_field_is_there() -> None:
    written = {form for term in glossary.terms().values() for form in term.written}
    assert not FIELD - written


def test_no_form_belongs_to_two_terms() -> None:
    forms = Counter(form.lower() for term in glossary.terms().values() for form in (*term.written, *term.counts))
    assert [form for form, times in forms.items() if times > 1] == []


def test_a_meaning_is_plain_and_uses_no_later_term() -> None:
    for term in glossary.terms().values():
        if term.lesson:
            assert term.meaning.endswith(".") and len(term.meaning.split()) <= 30, term.name
            later = [use.term.name for use in glossary.uses(term.meaning) if (use.term.lesson or "99") > term.lesson]
            assert not later, f"{term.name}: {later}"
        else:
            assert not term.meaning


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tokens, a token. An access token.", ["Tokens", "token"]),
        ("The attention mask and the mask; pay attention!", ["attention mask", "mask"]),
        ("A GPU or gpu, GPUs; a Space, the space.", ["GPU", "GPUs", "Space"]),
        ("lora and LoRA, the epochal class-room", ["LoRA", "class"]),
        ("a language\nmodel", ["language model"]),
        ("A list of texts, on the list.", ["list of texts"]),
        ("detokenized subclass tokens_x", []),
    ],
)
def test_uses(text: str, found: list[str]) -> None:
    used = [text[use.start : use.end] for use in glossary.uses(text) if not use.everyday]
    assert [re.sub(r"\s+", " ", word) for word in used] == found


def test_an_everyday_word_is_marked() -> None:
    (use,) = glossary.uses("It is on the list.")
    assert use.everyday and use.term.name == "list"
