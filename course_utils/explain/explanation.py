"""What a learner is told about an error, and how an error is recognised."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from course_utils.explain.here import Here


@dataclass(frozen=True)
class Explanation:
    """What happened, why, and what to do next. `code` is what to type, where there is something to type."""

    happened: str
    why: str
    do: str
    code: str = ""

    def plain(self) -> str:
        """Without the reason: what happened and what to do, in a few sentences."""
        told = f"{self.happened} {self.do}"
        if not self.code:
            return told
        return f"{told}\n{self.code}" if "\n" in self.code else f"{told} `{self.code}`"


@dataclass(frozen=True)
class Problem:
    """An error that was recognised: `words` is the part of its message that told, `here` is where it happened."""

    error: BaseException
    words: re.Match[str]
    here: Here


Tell = Callable[[Problem], Explanation | None]


@dataclass(frozen=True)
class Rule:
    """One known error: the names of its types, a pattern in its message, and the explanation or who writes it.

    Types go by name, so that nothing has to be imported to know them. A writer that finds the case to be another one
    returns None, and the next rule is asked. `direct` rules hold only where the learner's own line failed.
    """

    types: str
    pattern: str
    tell: Explanation | Tell
    direct: bool = False

    def explain(self, error: BaseException, here: Here) -> Explanation | None:
        if self.direct and not here.direct:
            return None
        if not {kind.__name__ for kind in type(error).__mro__} & set(self.types.split()):
            return None
        words = re.search(self.pattern, message(error), re.DOTALL)
        if not words:
            return None
        return self.tell if isinstance(self.tell, Explanation) else self.tell(Problem(error, words, here))


def message(error: BaseException) -> str:
    """What the error says; a KeyError would say it in quotes."""
    if isinstance(error, KeyError) and error.args:
        return str(error.args[0])
    return str(error)
