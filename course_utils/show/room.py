"""What fits into memory: the parts, one after the other, and what stays free or is too much."""

from collections.abc import Mapping

from course_utils.shelf import words
from course_utils.show.picture import Picture
from course_utils.show.tables import Bar, table


def memory(parts: Mapping[str, float], total_bytes: float) -> Picture:
    """How many bytes each part takes of the memory there is. Each part's bar begins where the one before it ends."""
    if total_bytes <= 0 or any(size < 0 for size in parts.values()):
        raise ValueError("Sizes are bytes: the memory must be more than 0, and no part can be less than 0.")
    needed = sum(parts.values())
    if needed <= total_bytes:
        caption = f"It fits: {words(total_bytes - needed)} of {words(total_bytes)} stay free"
        rest = ("free", needed, total_bytes)
    else:
        caption = f"It does not fit: {words(needed - total_bytes)} too much for {words(total_bytes)}"
        rest = ("too much", total_bytes, needed)
    stretches = [("the memory there is", 0, total_bytes)]
    for name, size in parts.items():
        end = stretches[-1][2] if len(stretches) > 1 else 0
        stretches.append((name, end, end + size))
    stretches.append(rest)
    full = max(total_bytes, needed)
    rows = [(name, Bar(words(end - start), (end - start) / full, start / full)) for name, start, end in stretches]
    return table(caption, ("part", "size"), rows)
