"""A few numbers of one kind, side by side: the largest fills the width."""

from collections.abc import Mapping

from course_utils.show.picture import Picture
from course_utils.show.tables import Bar, part_of, table


def bars(numbers: Mapping[str, float], title: str, unit: str) -> Picture:
    """Each number with its name and its bar, in the order they came. `unit` says what is counted."""
    shares = part_of([float(number) for number in numbers.values()])
    rows = [(name, Bar(_short(number), share)) for (name, number), share in zip(numbers.items(), shares, strict=True)]
    return table(title, ("what", unit), rows)


def _short(number: float) -> str:
    """Three figures say enough: 309, 77.1, 4.42."""
    return f"{number:.0f}" if abs(number) >= 100 else f"{number:.1f}" if abs(number) >= 10 else f"{number:.2f}"
