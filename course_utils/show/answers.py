"""What a classifier answers: labels with their scores, and names found in a text."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from course_utils.show.picture import Picture
from course_utils.show.tables import Bar, above_each_other, counted, framed, part_of, table

KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other name"}
MARKED = "background: color-mix(in srgb, var(--jp-brand-color1, steelblue) 18%, transparent); color: inherit"


def scores(answers: Any, title: str = "Scores") -> Picture:
    """Labels with their scores as bars, in the order they came.

    Takes what a text-classification pipeline returns, for one text or for several, or a dict of label and number.
    """
    if isinstance(answers, Mapping) and not {"label", "score"} <= set(answers):
        return _bars(title, [(str(label), float(number)) for label, number in answers.items()])
    answers = [answers] if isinstance(answers, Mapping) else list(answers)
    if answers and not isinstance(answers[0], Mapping):
        several = [[(each["label"], float(each["score"])) for each in answer] for answer in answers]
        if len(several) == 1:
            return _bars(title, several[0])
        numbered = enumerate(several, 1)
        return above_each_other([_bars(f"{title}, text {n} of {len(several)}", pairs) for n, pairs in numbered])
    return _bars(title, [(each["label"], float(each["score"])) for each in answers])


def _bars(title: str, pairs: list[tuple[str, float]]) -> Picture:
    """Scores from 0 to 1 fill their share of the width; of other numbers the largest fills it."""
    numbers = [number for _, number in pairs]
    shares = all(0 <= number <= 1 for number in numbers)
    bars = numbers if shares else part_of(numbers)
    form = "{:.4f}" if shares else "{:.2f}"
    rows = [(label, Bar(form.format(number), bar)) for (label, number), bar in zip(pairs, bars, strict=True)]
    return table(title, ("label", "score"), rows)


def entities(text: str, found: Sequence[Mapping[str, Any]]) -> Picture:
    """The text with the names in it marked, and a table of them.

    Takes what a token-classification pipeline with an `aggregation_strategy` returns for one text. Without one it
    returns tokens, which are parts of names, and they are shown as such.
    """
    places = sorted((each["start"], each["end"], _kind(each)) for each in found)
    plain, html, done = "", "", 0
    for start, end, kind in places:
        if start < done:
            continue
        plain += f"{text[done:start]}[{text[start:end]}: {kind}]"
        html += f'{escape(text[done:start])}<mark style="{MARKED}">[{escape(text[start:end])}: {escape(kind)}]</mark>'
        done = end
    plain, html = plain + text[done:], html + escape(text[done:])
    rows = []
    for each in found:
        start, end = each["start"], each["end"]
        rows.append((text[start:end], _kind(each), f"{start}–{end}", f"{each['score']:.4f}"))
    whole = not any("entity" in each for each in found)
    caption = f"{counted(len(found), 'name' if whole else 'token')} found" if found else "No names were found"
    listed = table(caption, ("name", "kind", "characters", "score"), rows)
    marked = f'<p dir="auto" style="margin: 0; white-space: pre-wrap; overflow-wrap: anywhere">{html}</p>'
    return above_each_other([Picture(plain, framed(marked)), listed])


def _kind(found: Mapping[str, Any]) -> str:
    """The label in words. Without an aggregation strategy labels begin with B- or I-."""
    label = found.get("entity_group") or found["entity"].split("-", 1)[-1]
    return KINDS.get(label, label.lower())
