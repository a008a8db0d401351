"""What counts as prose, as a sentence, as a word."""

import pytest

from course_utils.lessons.prose import Block, blocks, words


def read(markdown: str) -> list[Block]:
    return list(blocks("cell", markdown))


def kinds(markdown: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(markdown)]


def test_each_piece_has_its_kind() -> None:
    text = "## A `b` c\n\nOne *two*.\nThree.\n\n- four\n  - five\n\n> six\n\n```python\nx = 1\n```\n\n<p>seven</p>"
    assert kinds(text) == [
        ("heading", "A b c"), ("paragraph", "One two.\nThree."), ("item", "four"), ("item", "five"),
        ("paragraph", "six"), ("code", "x = 1\n"), ("html", "seven"),
    ]  # fmt: skip


def test_a_table_keeps_its_rows() -> None:
    (table,) = read("| a | b |\n|---|---|\n| **c** | `d` e |")
    assert table.rows == [["a", "b"], ["c", "d e"]] and table.bold_spans == ["c"] and table.code_spans == ["d"]


def test_bold_code_links_and_pictures_are_found_where_they_stand() -> None:
    (block,) = read("A **new *word*** and `code()`, see [here](https://a.org/x), ![a cat](cat.png).")
    assert block.bold_spans == ["new word"] and block.code_spans == ["code()"]
    assert block.links == [("https://a.org/x", "here")] and block.pictures == [("cat.png", "a cat")]
    assert block.prose == "A new word and       , see here, ."


def test_an_address_and_a_tag_are_no_words() -> None:
    (block,) = read("Press <kbd>Shift</kbd>: <https://a.org/token> or https://b.org/token.")
    assert words(block.prose) == 3 and [address for address, _ in block.links] == [
        "https://a.org/token",
        "https://b.org/token",
    ]


def test_links_and_pictures_written_as_html() -> None:
    (block,) = read('<p><a href="https://a.org">x</a> <img src="c.png" alt="a cat"> <img src="d.png"></p>')
    assert block.links == [("https://a.org", "link")] and block.pictures == [("c.png", "a cat"), ("d.png", "")]


def test_html_may_be_written_without_quotation_marks_and_in_capitals() -> None:
    (block,) = read(
        "See <A HREF=there.md>there</A>, <a href='it&amp;s.md'>it</a>, <a name=x>, <img src=c.png alt=cat>."
    )
    assert block.links == [("there.md", "link"), ("it&s.md", "link")] and block.pictures == [("c.png", "cat")]


@pytest.mark.parametrize(
    ("markdown", "sentences"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("First: second; third, fourth.", ["First: second; third, fourth."]),
        ('He said "stop." Then he left.', ['He said "stop.', "Then he left."]),
        ("It has 5.6 GB, see huggingface.co now.", ["It has 5.6 GB, see huggingface.co now."]),
        ("Write `a.b. C d` here.", ["Write code here."]),
        ("a) The page\nb) The kernel", ["a) The page", "b) The kernel"]),
        ("**Run.** Look.", ["Run.", "Look."]),
    ],
)
def test_sentences(markdown: str, sentences: list[str]) -> None:
    assert read(markdown)[0].sentences == sentences


def test_words() -> None:
    assert words("Don't count – or + as words: 5.6 GB, half-way, it's code.") == 10
