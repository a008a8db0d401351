"""Numbers side by side: the same words and numbers as HTML and as text."""

from course_utils import show


def test_names_numbers_and_bars_in_their_order() -> None:
    picture = show.bars({"one by one": 77.06, "together": 308.2, "stuck": 0}, "Throughput", "tokens per second")
    title, heads, *rows = picture.text.splitlines()
    assert title == "Throughput"
    assert heads.split() == ["what", "tokens", "per", "second"]
    assert [row.split("  ")[0] for row in rows] == ["one by one", "together", "stuck"]
    assert [row.rstrip("█▏▎▍▌▋▊▉ ").split()[-1] for row in rows] == ["77.1", "308", "0.00"]
    assert [row.count("█") for row in rows] == [6, 24, 0]
    for said in ("Throughput", "tokens per second", "one by one", "77.1", "308"):
        assert said in picture.html


def test_names_are_text_and_never_markup() -> None:
    picture = show.bars({"<b>": 1}, "Size", "MB")
    assert "<b>" in picture.text and "&lt;b&gt;" in picture.html and "<b>" not in picture.html
