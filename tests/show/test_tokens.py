"""Tokens, with the shelf's own tokenizers: each of the ways to cut a text."""

import pytest

from course_utils import show
from course_utils.show.pieces import pieces


def shown(tokenizer, text: str) -> list[str]:
    return [str(piece) for piece in pieces(tokenizer, tokenizer(text)["input_ids"])]


def test_every_id_of_the_tokenizer_is_there_in_order(tokenizer) -> None:
    for role in ("storyteller", "chat", "sentiment", "entities", "summarizer", "wordpairs", "emotions"):
        cut = tokenizer(role)
        ids = cut("The Café was 🎉 fun.\nNow שלום <b>")["input_ids"]
        lines = show.tokens(cut, "The Café was 🎉 fun.\nNow שלום <b>").text.splitlines()
        assert lines[0].startswith(f"{len(ids)} tokens")
        assert [int(line.split()[0]) for line in lines[1:]] == ids


def test_spaces_and_line_ends_can_be_seen_and_are_explained(tokenizer) -> None:
    assert shown(tokenizer("storyteller"), "The king.\nHe") == ["The", "␣king", ".", "↵", "He"]
    caption = show.tokens(tokenizer("storyteller"), "The king.\nHe").text.splitlines()[0]
    assert "␣ is a space" in caption and "↵ is the end of a line" in caption and "tab" not in caption


def test_word_pieces_say_that_they_go_on(tokenizer) -> None:
    picture = show.tokens(tokenizer("sentiment"), "Unbelievable")
    assert picture.text.splitlines()[-2].split()[1].startswith("##") and "## means" in picture.text
    assert "## means" not in show.tokens(tokenizer("storyteller"), "## a heading").text
    assert "## means" not in show.tokens(tokenizer("sentiment"), "the ## king").text


def test_sentence_pieces_keep_their_spaces(tokenizer) -> None:
    assert shown(tokenizer("wordpairs"), "was fun") == ["␣was", "␣fun", "</s> (special)"]


def test_special_tokens_are_named_in_words(tokenizer) -> None:
    assert shown(tokenizer("sentiment"), "fun") == ["[CLS] (special)", "fun", "[SEP] (special)"]
    assert shown(tokenizer("chat"), "<|user|>") == ["<|user|> (special)"]


def test_a_character_spread_over_tokens_is_told_as_parts(tokenizer) -> None:
    assert shown(tokenizer("storyteller"), "é") == ["é (part 1 of 2)", "é (part 2 of 2)"]
    assert shown(tokenizer("storyteller"), "🎉!")[-2:] == ["🎉 (part 4 of 4)", "!"]
    assert shown(tokenizer("emotions"), "so 🎉") == ["<s> (special)", "so", "␣🎉 (part 1 of 2)", "␣🎉 (part 2 of 2)",
                                                     "</s> (special)"]  # fmt: skip


def test_half_a_character_is_told_as_such(tokenizer) -> None:
    first, _ = tokenizer("storyteller")("é")["input_ids"]
    king = tokenizer("storyteller")(" king")["input_ids"]
    for ids in ([first], [first, *king], [first, 0, *king]):
        assert str(pieces(tokenizer("storyteller"), ids)[0]).endswith("(part of a character)")
        assert str(pieces(tokenizer("storyteller"), ids)[-1]) in ("␣king", "� (part of a character)")


def test_ids_the_tokenizer_does_not_have(tokenizer) -> None:
    text = show.tokens(tokenizer("storyteller"), [345, 4096, -100, 2**40]).text
    assert text.count("no such token") == 3 and "it knows 0 to 4095" in text


def test_ids_in_every_form_a_learner_has_them(tokenizer) -> None:
    cut = tokenizer("storyteller")
    expected = show.tokens(cut, "The king").text
    tensors = cut("The king", return_tensors="pt")
    for ids in (tensors, tensors["input_ids"], tensors["input_ids"][0], cut("The king")["input_ids"], cut("The king")):
        assert show.tokens(cut, ids).text == expected
    assert show.tokens(cut, tensors["input_ids"][0, 0]).text.startswith("1 token,")
    with pytest.raises(ValueError, match="2 texts"):
        show.tokens(cut, cut(["a", "b"]))


def test_what_cannot_be_seen_has_its_number(tokenizer) -> None:
    text = show.tokens(tokenizer("storyteller"), "a\x1b\u200db").text
    assert "[U+001B]" in text and "[U+200D]" in text and "\x1b" not in text


def test_a_mark_that_sits_on_a_letter_has_something_to_sit_on(tokenizer) -> None:
    assert "◌\u0301" in show.tokens(tokenizer("storyteller"), "e\u0301").text
