"""The chat model does what lessons 06 and 10 show with it, and what it learned from is kept apart from its exam."""

import random

import pytest

from course_utils import place
from course_utils.practice import chat_development, chat_unknown, chat_wordings
from course_utils.practice.chat_apart import EXAM, check_apart
from course_utils.practice.chat_dialogues import conversation
from course_utils.practice.chat_known import normal
from course_utils.practice.chat_tables import facts, scripts
from course_utils.practice.chat_typing import without_a_word


@pytest.fixture(scope="module")
def examination():
    from transformers import AutoModelForCausalLM, AutoTokenizer

    from course_utils.practice.chat_examination import Examination

    place.decide()
    model = AutoModelForCausalLM.from_pretrained("practice/chat")
    return Examination(model, AutoTokenizer.from_pretrained("practice/chat"))


def test_the_first_conversations_of_a_beginner_go_well(examination) -> None:
    assert examination.conversations(chat_development.CONVERSATIONS) >= 0.9, [
        row for row in examination.seen if not row[2]
    ]


def test_it_uses_what_was_said_two_turns_before_and_nothing_that_was_not_said(examination) -> None:
    asked = "What is my name?"
    told = ["My name is Ines.", "What is a GPU?", "Thanks!", asked]
    with_memory, without = examination.spoken([told, [asked]])
    assert with_memory[-1] == "Your name is Ines."
    assert without == ["You have not told me your name yet."]


def test_the_base_model_goes_on_where_the_chat_model_answers(examination) -> None:
    from transformers import pipeline

    [[answer]] = examination.spoken([["What is a token?"]])
    base = pipeline("text-generation", model="practice/storyteller")
    [written] = base("What is a token?", max_new_tokens=40, do_sample=False)
    assert "piece of text" in answer
    assert "piece of text" not in written["generated_text"]


def test_a_message_in_parts_is_the_same_as_one_text(examination) -> None:
    parts = [{"type": "text", "text": "What is "}, {"type": "text", "text": "a token?"}]
    whole, cut = ([{"role": "user", "content": content}] for content in ("What is a token?", parts))
    template = examination.tokenizer.apply_chat_template
    assert template(whole, tokenize=False) == template(cut, tokenize=False)


def test_nothing_of_the_exam_is_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    check_apart()
    rng = random.Random(5)
    typed = [turn["content"] for _ in range(300) for turn in conversation(rng) if turn["role"] == "user"]
    assert len(typed) > 600
    assert not EXAM & {normal(text) for text in typed}
    monkeypatch.setattr(chat_unknown, "QUESTIONS", ["what is a TROMBONE"])
    with pytest.raises(AssertionError, match="what is a trombone"):
        check_apart()


def test_no_way_of_asking_is_shared_with_the_exam(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_wordings, "LEADS", ["What's the idea behind {s}?"])
    with pytest.raises(AssertionError, match="what s the idea behind gap"):
        check_apart()


def test_leaving_out_a_word_keeps_what_is_asked_for() -> None:
    rng = random.Random(1)
    shorter = {without_a_word("What is a model card?", "model card", rng) for _ in range(50)}
    assert shorter == {"is a model card?", "What a model card?", "What is model card?"}


def test_tables_join_blocks_of_the_same_name() -> None:
    [fact] = facts("= grass /  / Green\n> Grass is\n  green.\n? What is grass?\n= grass\n~ the colour of grass")
    assert (fact.short, fact.answers, fact.questions) == ("Green", ["Grass is green."], ["What is grass?"])
    assert fact.indirect == ["the colour of grass"]
    [script] = scripts("@ Be kind.\nHello! -> Hello, Hi")
    assert (script.system, script.turns) == ("Be kind.", [("Hello!", ["Hello", "Hi"])])
