"""The blank of an exercise: `____`, a real object, so that a cell nobody has filled in yet still runs."""

from __future__ import annotations

from collections.abc import Iterator
from types import CodeType, FunctionType


class Blank:
    """Whatever is done with it gives a blank again: calling it, indexing it, adding to it. Loops over it are empty."""

    def __repr__(self) -> str:
        return "____"

    def __format__(self, how: str) -> str:
        return "____"

    def __getattr__(self, name: str) -> Blank:
        if name.startswith("_"):
            raise AttributeError(name)
        return self

    def _same(self, *args: object, **settings: object) -> Blank:
        return self

    __call__ = __getitem__ = _same
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _same
    __lt__ = __le__ = __gt__ = __ge__ = __neg__ = _same

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __contains__(self, thing: object) -> bool:
        return False


____ = Blank()


def has_blank(value: object, inside: frozenset[int] = frozenset()) -> bool:
    """Is the value a blank, a container or text with one in it, or a function whose code still has one?

    `inside` are the containers around it: a list can contain itself.
    """
    if id(value) in inside:
        return False
    inside |= {id(value)}
    match value:
        case Blank():
            return True
        case str():
            return "____" in value
        case dict():
            return any(has_blank(part, inside) for pair in value.items() for part in pair)
        case list() | tuple() | set():
            return any(has_blank(part, inside) for part in value)
        case FunctionType():
            return _code_has_blank(value.__code__)
    return False


def _code_has_blank(code: CodeType) -> bool:
    """A learner may well leave the words `"____"` in a text, so texts in the code count too."""
    inner = [part for part in code.co_consts if isinstance(part, CodeType)]
    texts = [part for part in code.co_consts if isinstance(part, str)]
    return "____" in code.co_names or any("____" in text for text in texts) or any(map(_code_has_blank, inner))
