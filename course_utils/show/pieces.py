"""A text as its tokenizer cuts it: coloured pieces, each with its id."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from course_utils.show.picture import BORDER, Picture
from course_utils.show.tables import counted, framed

MARKS = {" ": "␣", "\n": "↵", "\t": "⇥"}
MEANINGS = {"␣": "a space", "↵": "the end of a line", "⇥": "a tab"}
TINTS = [
    f"color-mix(in srgb, var(--jp-{name}-color1, {plain}) 18%, transparent)"
    for name, plain in (("brand", "steelblue"), ("success", "green"), ("warn", "darkorange"), ("info", "teal"))
]
LIST = "list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3em"
BROKEN = "\N{REPLACEMENT CHARACTER}"
MOST_PARTS = 8


@dataclass(frozen=True)
class Piece:
    """One token: its id, what can be shown of it, and what must be said about it."""

    id: int
    shown: str
    note: str = ""

    def __str__(self) -> str:
        return f"{self.shown} ({self.note})" if self.note else self.shown


def tokens(tokenizer: Any, text_or_ids: Any) -> Picture:
    """The tokens in reading order, each with its id.

    A text is cut by the tokenizer, with its special tokens; ids (a list, a tensor, or what the tokenizer returned for
    one text) are shown as they are.
    """
    found = pieces(tokenizer, ids_of(tokenizer, text_or_ids))
    caption = " ".join(_caption(tokenizer, found))
    width = max((len(str(piece.id)) for piece in found), default=0)
    lines = [f"{piece.id:>{width}}  {piece.shown}" + (f"  ({piece.note})" if piece.note else "") for piece in found]
    items = "".join(_item(number, piece) for number, piece in enumerate(found))
    return Picture(
        "\n".join([caption, *lines]),
        framed(
            f'<figure style="margin: 0"><figcaption style="margin-bottom: 0.5em">{escape(caption)}</figcaption>'
            f'<ol dir="ltr" style="{LIST}">{items}</ol></figure>'
        ),
    )


def ids_of(tokenizer: Any, text_or_ids: Any) -> list[int]:
    """The ids of one text, whatever they came in."""
    if isinstance(text_or_ids, str):
        return list(tokenizer(text_or_ids)["input_ids"])
    ids = text_or_ids["input_ids"] if hasattr(text_or_ids, "keys") else text_or_ids
    ids = ids.tolist() if hasattr(ids, "tolist") else ids
    ids = [ids] if isinstance(ids, int) else list(ids)
    if ids and isinstance(ids[0], list):
        if len(ids) > 1:
            raise ValueError(f"These are the ids of {len(ids)} texts. Show them one at a time: ids[0], then ids[1].")
        ids = ids[0]
    return [int(each) for each in ids]


def pieces(tokenizer: Any, ids: Sequence[int]) -> list[Piece]:
    """What each id stands for. Ids that only together make a character are told apart as its parts."""
    found = []
    for group in _groups(tokenizer, ids):
        if len(group) > 1:
            shown = visible(tokenizer.decode(group))
            found += [Piece(id, shown, f"part {n} of {len(group)}") for n, id in enumerate(group, 1)]
        else:
            found.append(_piece(tokenizer, group[0]))
    return found


def _piece(tokenizer: Any, id: int) -> Piece:
    token = _token(tokenizer, id)
    if token is None:
        return Piece(id, "?", "no such token")
    if id in _special(tokenizer):
        return Piece(id, token, "special")
    text = _text(tokenizer, id, token)
    return Piece(id, visible(text), "part of a character" if BROKEN in text else "")


def visible(text: str) -> str:
    """The text with marks for what cannot be seen, so that a space at its start is not lost."""
    shown = "".join(
        MARKS.get(character) or (character if character.isprintable() else f"[U+{ord(character):04X}]")
        for character in text
    )
    return f"◌{shown}" if shown and unicodedata.category(shown[0]) in ("Mn", "Me") else shown or "(empty)"


def _token(tokenizer: Any, id: int) -> str | None:
    """The tokenizer's own spelling, or None for an id it does not have."""
    return tokenizer.convert_ids_to_tokens(id) if 0 <= id < 2**31 else None


def _text(tokenizer: Any, id: int, token: str) -> str:
    """What the token adds to a text. Decoding one token alone would lose the space that "▁" stands for."""
    return token.replace("▁", " ") if "▁" in token else tokenizer.decode([id])


def _special(tokenizer: Any) -> set[int]:
    added = {id for id, token in tokenizer.added_tokens_decoder.items() if token.special}
    return added | set(tokenizer.all_special_ids)


def _groups(tokenizer: Any, ids: Sequence[int]) -> Iterator[list[int]]:
    """Ids one by one; where a character's bytes are spread over several tokens, those together."""
    special = _special(tokenizer)
    start = 0
    while start < len(ids):
        end = start + 1
        for stop in range(start + 1, min(start + MOST_PARTS, len(ids)) + 1):
            last = ids[stop - 1]
            if last in special or _token(tokenizer, last) is None:
                break
            if BROKEN not in tokenizer.decode(list(ids[start:stop])):
                end = stop
                break
        yield list(ids[start:end])
        start = end


def _caption(tokenizer: Any, found: list[Piece]) -> Iterator[str]:
    yield f"{counted(len(found), 'token')}, each with its id."
    plain = "".join(piece.shown for piece in found if piece.note != "special")
    for mark, meaning in MEANINGS.items():
        if mark in plain:
            yield f"{mark} is {meaning}."
    if "[U+" in plain:
        yield "[U+…] is the number of a character that cannot be seen."
    if any(_continues(tokenizer, piece) for piece in found):
        yield "## means: this goes on from the token before it."
    notes = {piece.note for piece in found}
    if any(note.startswith("part ") for note in notes):
        yield "Some characters are spread over several tokens."
    if "no such token" in notes:
        yield f"This tokenizer has no token for some of these ids: it knows 0 to {len(tokenizer) - 1}."


def _continues(tokenizer: Any, piece: Piece) -> bool:
    """Is this a "##" that the tokenizer put there, or one from the text?"""
    follows = piece.shown.removeprefix("##")
    return follows not in ("", piece.shown) and tokenizer.decode([piece.id] * 2) == piece.shown + follows


def _item(number: int, piece: Piece) -> str:
    tint, edge = TINTS[number % len(TINTS)], f"1px dashed {BORDER}" if piece.note else "1px solid transparent"
    code = "font-family: var(--jp-code-font-family, monospace)"
    note = f'<div style="font-size: 0.8em">({escape(piece.note)})</div>' if piece.note else ""
    return (
        f'<li style="margin: 0; padding: 0.1em 0.4em; border: {edge}; border-radius: 4px; max-width: 100%; '
        f'box-sizing: border-box; overflow-wrap: anywhere; text-align: center; background: {tint}">'
        f'<div style="font-size: 0.8em">{piece.id}</div>'
        f'<div style="{code}"><bdi>{escape(piece.shown)}</bdi></div>{note}</li>'
    )
