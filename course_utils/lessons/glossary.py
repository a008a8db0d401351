"""The course's words: which lesson introduces a term, what it means, and where a text uses it."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("glossary.toml")


@dataclass(frozen=True)
class Term:
    """`lesson` is "" for a word of the field that no lesson has introduced yet."""

    name: str
    lesson: str = ""
    meaning: str = ""
    forms: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        return (self.name, *self.forms)


@dataclass(frozen=True)
class Use:
    """A term in a text. `everyday`: the word may well be meant in its everyday sense here."""

    term: Term
    start: int
    end: int
    everyday: bool


@cache
def terms() -> dict[str, Term]:
    """Every term, introduced or not, by its name."""
    read = tomllib.loads(FILE.read_text(encoding="utf-8"))
    found = {}
    for name, given in (read["terms"] | read["vocabulary"]).items():
        fields = {"forms": given} if isinstance(given, list) else given
        found[name] = Term(name, **{key: _fixed(value) for key, value in fields.items()})
    return found


def uses(text: str) -> Iterator[Use]:
    """Each term the text uses, in order. Where two could be meant, the longer one is."""
    pattern, meant = _pattern()
    for match in pattern.finditer(text.lower()):
        term, phrase, everyday = meant[" ".join(match[0].split())]
        # A form with a capital letter (GPU, Space) counts only when written like that.
        if term and phrase in (phrase.lower(), " ".join(text[match.start() : match.end()].split())):
            yield Use(term, match.start(), match.end(), everyday)


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, tuple[Term | None, str, bool]]]:
    """One pattern for all phrases in small letters, and what each means: term, way to write it, everyday or not."""
    phrases: list[tuple[Term | None, str, bool]] = []
    for term in terms().values():
        phrases += [(None, phrase, False) for phrase in term.ignore]
        phrases += [(term, phrase, False) for phrase in term.counts]
        phrases += [(term, form, bool(term.counts)) for form in term.written]
    meant = {phrase[1].lower(): phrase for phrase in phrases}
    longest_first = sorted(meant, key=len, reverse=True)
    parts = "|".join(r"\s+".join(re.escape(word) for word in phrase.split()) for phrase in longest_first)
    return re.compile(rf"(?<!\w)(?:{parts})(?!\w)"), meant


def _fixed(value: str | list[str]) -> str | tuple[str, ...]:
    return tuple(value) if isinstance(value, list) else value
