"""How a number changes from step to step, as a line and as a table."""

from collections.abc import Mapping, Sequence
from math import isfinite

from course_utils.show.picture import BORDER, Picture
from course_utils.show.tables import BAR, Bar, framed, part_of, table

WIDTH, HEIGHT = 480, 140
MOST_ROWS = 10


def curve(
    values: Sequence[float] | Mapping[float, float], title: str = "Loss", x: str = "step", y: str = "loss"
) -> Picture:
    """A line through the numbers, in their order, with some of them in a table.

    Takes a list of numbers, counted from 1, or a dict of where each number stands. `x` and `y` name the two directions.
    """
    where = values if isinstance(values, Mapping) else dict(enumerate(values, 1))
    points = [(float(at), float(value)) for at, value in where.items()]
    chosen = _spread(points)
    caption = f"{title}: {len(chosen)} of {len(points)} points" if len(chosen) < len(points) else title
    bars = part_of([value for _, value in chosen])
    rows = [(f"{at:g}", Bar(f"{value:.3f}", bar)) for (at, value), bar in zip(chosen, bars, strict=True)]
    listed = table(caption, (x, y), rows)
    drawing = _drawing([(at, value) for at, value in points if isfinite(value)])
    return Picture(listed.text, (framed(drawing) if drawing else "") + listed.html)


def _spread(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Not more points than a table can show: the first, the last, and some between them at equal steps."""
    if len(points) <= MOST_ROWS:
        return points
    return [points[round(n * (len(points) - 1) / (MOST_ROWS - 1))] for n in range(MOST_ROWS)]


def _drawing(points: list[tuple[float, float]]) -> str:
    """The line. A screen reader passes over it and reads the table."""
    if len(points) < 2:
        return ""
    (left, right), (low, high) = ((min(each), max(each)) for each in zip(*points, strict=True))
    path = " ".join(
        f"{WIDTH * (at - left) / (right - left):.1f},{HEIGHT - HEIGHT * (value - low) / ((high - low) or 1):.1f}"
        for at, value in points
    )
    return (
        f'<svg aria-hidden="true" viewBox="-4 -4 {WIDTH + 8} {HEIGHT + 8}" style="display: block; width: 100%; '
        f'max-width: {WIDTH}px; border-left: 1px solid {BORDER}; border-bottom: 1px solid {BORDER}">'
        f'<polyline points="{path}" style="fill: none; stroke: {BAR}; stroke-width: 2"></polyline></svg>'
    )
