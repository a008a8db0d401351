"""Did you mean …?"""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that this one was probably meant to be, if there is one."""
    from difflib import get_close_matches

    candidates = [other for other in known if other != word]
    same_letters = {_letters(other): other for other in reversed(candidates)}
    if found := same_letters.get(_letters(word)):
        return found
    close = get_close_matches(word, candidates, n=1, cutoff=0.75)
    return close[0] if close and len(word) > 2 else None


def _letters(word: str) -> str:
    return word.lower().replace("_", "")
