"""Tables with bars: the shape most pictures have. The same words and numbers as HTML and as text."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import isfinite

from course_utils.show.picture import BORDER, INK, PAPER, Picture, marked

BAR = "var(--jp-brand-color1, steelblue)"
BAR_WIDTH = 24
EIGHTHS = " ▏▎▍▌▋▊▉"
PADDED = "text-align: left; padding: 0.2em 0.8em"


@dataclass(frozen=True)
class Bar:
    """A number as people read it, with its bar: how much of the full width it takes, and where it begins."""

    number: str
    share: float
    start: float = 0

    def __str__(self) -> str:
        return self.number

    def blocks(self) -> str:
        """The bar in characters, fine to an eighth of one."""
        eighths = round(self.share * BAR_WIDTH * 8)
        return "█" * (eighths // 8) + EIGHTHS[eighths % 8].strip()

    def before(self) -> str:
        return " " * round(self.start * BAR_WIDTH)


Cell = str | int | Bar | Picture


def table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]], after: str = "") -> Picture:
    """A table with a caption; the first cell names its row. Without rows it is the caption alone."""
    columns = zip(heads, *rows, strict=True)
    widths = [max(wide(str(cell)) for cell in column) for column in columns]
    lines = [_line(row, widths, rows[0]) for row in [heads, *rows]] if rows else []
    html = _html(caption, heads, rows) if rows else f'<p style="{PADDED}; margin: 0">{escape(caption)}</p>'
    if after:
        html += f'<p style="{PADDED}; margin: 0">{marked(after)}</p>'
    return Picture("\n".join([caption, *lines, *([after] if after else [])]), framed(html))


def framed(inside: str) -> str:
    """A picture's own paper and ink, so that it reads on any page."""
    look = f"background: {PAPER}; color: {INK}; padding: 0.5em; margin: 0.3em 0; line-height: 1.5"
    return f'<div style="{look}">{inside}</div>'


def above_each_other(pictures: Sequence[Picture]) -> Picture:
    return Picture("\n\n".join(each.text for each in pictures), "".join(each.html for each in pictures))


def part_of(numbers: Sequence[float]) -> list[float]:
    """How long each number's bar is, the largest filling the width. What is below 0, or no number, has no bar."""
    full = max((number for number in numbers if isfinite(number)), default=0)
    return [number / full if isfinite(number) and 0 < number <= full else 0 for number in numbers]


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def wide(words: str) -> int:
    """How many columns of a terminal the words take."""
    return sum(_columns(character) for character in words)


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _line(cells: Sequence[Cell], widths: Sequence[int], like: Sequence[Cell]) -> str:
    """One row as text: words to the left, numbers to the right. A head stands as the cells of its column do."""
    placed = []
    for cell, width, example in zip(cells, widths, like, strict=True):
        space = " " * (width - wide(str(cell)))
        placed.append(f"{cell}{space}" if isinstance(example, str | Picture) else f"{space}{cell}")
        if isinstance(cell, Bar):
            placed[-1] += f"  {cell.before()}{cell.blocks()}"
    return "  ".join(placed).rstrip()


def _html(caption: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    titles = "".join(
        f'<th scope="col" style="{PADDED}; border-bottom: 1px solid {BORDER}">{escape(title)}</th>' for title in heads
    )
    named = f'<th scope="row" style="{PADDED}; font-weight: normal; max-width: 24em; overflow-wrap: anywhere">'
    body = "".join(
        f"<tr>{named}<bdi>{escape(str(row[0]))}</bdi></th>{''.join(map(_cell, row[1:]))}</tr>" for row in rows
    )
    return (
        f'<table style="border-collapse: collapse; margin: 0; color: inherit"><caption style="caption-side: top; '
        f'color: inherit; font-weight: bold; {PADDED}">{escape(caption)}</caption>'
        f"<thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cell(cell: Cell) -> str:
    if not isinstance(cell, Bar):
        inside = cell.html if isinstance(cell, Picture) else f"<bdi>{escape(str(cell))}</bdi>"
        return f'<td style="{PADDED}; overflow-wrap: anywhere">{inside}</td>'
    number = f'<span style="display: inline-block; min-width: 4.5em; text-align: right">{escape(cell.number)}</span>'
    return f'<td style="{PADDED}">{number} {_drawn(cell)}</td>'


def _drawn(bar: Bar) -> str:
    """The bar is drawn by its style. Where a page strips styles, as GitHub does, its characters are the bar."""
    if not bar.blocks():
        return ""
    start, length = (f"{share * BAR_WIDTH / 2:.3f}em" for share in (bar.start, bar.share))
    place = f"display: inline-block; vertical-align: middle; margin-left: calc(0.4em + {start}); width: {length}"
    look = f"height: 1em; line-height: 1; overflow: hidden; color: {BAR}; background: {BAR}"
    return f'<span aria-hidden="true" style="{place}; {look}">{bar.blocks()}</span>'
