"""Text that grows: with a real model in this process, where there is no notebook."""

import pytest

from course_utils import show
from course_utils.show.growing import Growing


def test_in_plain_python_the_text_is_printed_once_and_whole(storyteller, tokenizer, capsys) -> None:
    cut = tokenizer("storyteller")
    inputs = cut("Once upon a time", return_tensors="pt")
    made = storyteller.generate(**inputs, streamer=show.Growing(cut), max_new_tokens=12, do_sample=False)
    new = cut.decode(made[0])[len("Once upon a time") :]
    expected = f"Prompt: Once upon a time\nNew: {new}\n12 new tokens. There is no end mark: the model was stopped.\n"
    assert capsys.readouterr().out == expected


def test_the_same_streamer_can_be_used_again(storyteller, tokenizer, capsys) -> None:
    cut = tokenizer("storyteller")
    streamer = show.Growing(cut)
    for prompt in ("The king", "The fox"):
        storyteller.generate(**cut(prompt, return_tensors="pt"), streamer=streamer, max_new_tokens=2, do_sample=False)
        out = capsys.readouterr().out
        assert out.startswith(f"Prompt: {prompt}\nNew: ") and "2 new tokens" in out


def feed(tokenizer, prompt: list[int], new: list[int]) -> None:
    import torch

    streamer = Growing(tokenizer)
    streamer.put(torch.tensor([prompt]))
    for id in new:
        streamer.put(torch.tensor([id]))
    streamer.end()


def test_half_a_character_is_not_shown_before_it_is_whole(tokenizer, capsys) -> None:
    cut = tokenizer("storyteller")
    feed(cut, cut("The")["input_ids"], cut(" Café 🎉")["input_ids"])
    out = capsys.readouterr().out
    assert "New:  Café 🎉\n" in out and "�" not in out


def test_an_end_mark_is_explained(tokenizer, capsys) -> None:
    cut = tokenizer("storyteller")
    feed(cut, cut("The")["input_ids"], [*cut(" end.")["input_ids"], cut.eos_token_id])
    assert "The last is the end mark <|endoftext|>: the model ended its text." in capsys.readouterr().out


def test_a_model_that_rewrites_a_text_starts_without_a_prompt(tokenizer, capsys) -> None:
    cut = tokenizer("summarizer")
    feed(cut, [cut.eos_token_id], cut("A king.", add_special_tokens=False)["input_ids"])
    out = capsys.readouterr().out
    assert "Prompt" not in out and out.startswith("New: A king.")


def test_two_prompts_at_once_are_refused_in_words(tokenizer) -> None:
    import torch

    with pytest.raises(ValueError, match="2 prompts"):
        Growing(tokenizer("storyteller")).put(torch.tensor([[1, 2], [3, 4]]))
