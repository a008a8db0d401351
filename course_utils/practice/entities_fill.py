"""Fill a sentence frame with names, and keep what the model may learn from apart from what it is tried on."""

import random
import re
import zlib
from collections.abc import Callable

from course_utils.practice import entities_invent as invent
from course_utils.practice import entities_names as names
from course_utils.practice import entities_shapes as shapes
from course_utils.practice.entities_common import name_words
from course_utils.practice.entities_exam import NAME_WORDS as EXAM_WORDS
from course_utils.practice.entities_grammar import RULES

Piece = tuple[str, str]  # a stretch of text and its label: PER, ORG, LOC or O

LABELS = {slot: "PER" for slot in ("per", "full", "first", "last")}
LABELS |= {slot: "LOC" for slot in ("loc", "city", "country", "region", "nature", "street")}
LABELS |= {slot: "ORG" for slot in ("org", "company", "uni", "gov", "body", "team")}
RULE = re.compile(r"<(\w+)>")
CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
SLOT = re.compile(r"\{(\w+)\}")


def _side(part: str) -> str:
    """Which side a word of a name is on, for good: one in eight is kept for choosing, the exam has its own."""
    if part in EXAM_WORDS:
        return "exam"
    return "choose" if zlib.crc32(part.encode()) % 8 == 0 else "learn"


class Namer:
    """Draws names for one side: real ones from the tables and invented ones, in many shapes."""

    def __init__(self, side: str, rng: random.Random) -> None:
        self.side, self.rng = side, rng
        tables = {table: getattr(names, table) for table in dir(names) if table.isupper()}
        self.tables = {table: [name for name in every if self.mine(name)] for table, every in tables.items()}

    def mine(self, text: str) -> bool:
        """Whether all words of a name are on this side."""
        return all(_side(part) == self.side for part in name_words(text))

    def draw(self, make: Callable[[], str]) -> str:
        """Make names until one is on this side."""
        while not self.mine(text := make()):
            pass
        return text

    def word(self, kind: str) -> str:
        """An invented word; now and then spelled like another kind of name, because real names are like that too."""
        if self.rng.random() < 0.08:
            kind = self.rng.choice(["first", "last", "place", "firm"])
        return self.draw(lambda: invent.word(kind, self.rng))

    def table(self, *tables: str) -> str:
        """A real name."""
        return self.rng.choice(self.tables[self.rng.choice(tables)])

    def shape(self, ways: list[str], inside: str) -> str:
        """A name put into one of several shapes, as 'Lake @'."""
        return self.rng.choice(ways).replace("@", inside)

    # Each method below is a slot of the frames.

    def first(self) -> str:
        return self.table("FIRST") if self.rng.random() < 0.4 else self.word("first")

    def last(self) -> str:
        chance = self.rng.random()
        if chance < 0.07:
            return self.table("WORDS", "CITIES")
        text = self.table("LAST") if chance < 0.4 else self.word("last")
        if chance > 0.96:
            text = f"{self.rng.choice(shapes.OF_FAMILY)} {text}"
        return text

    def full(self) -> str:
        text = f"{self.first()} {self.last()}"
        chance = self.rng.random()
        if chance < 0.06:
            text = f"{self.first()} {self.rng.choice('ABCDEFGHJKLMNPRSTW')}. {self.last()}"
        elif chance < 0.10:
            text = f"{self.first()} {text}"
        elif chance < 0.12:
            text += self.rng.choice([" Jr.", " Jr", " III", " Sr."])
        elif chance < 0.15:
            text = f"{self.rng.choice('ABCDEFGHJKLMNPRSTW')}. {self.last()}"
        return text

    def per(self) -> str:
        return self.rng.choices([self.full, self.first, self.last], weights=[6, 3, 2])[0]()

    def city(self) -> str:
        chance = self.rng.random()
        if chance < 0.35:
            return self.table("CITIES")
        if chance < 0.45:
            return self.shape(shapes.TOWNS, self.word("place"))
        if chance < 0.5:
            return self.table("LAST", "FIRST", "WORDS")
        if chance < 0.54:
            return self.shape(shapes.HAMLETS, self.table("WORDS"))
        return self.word("place")

    def country(self) -> str:
        chance = self.rng.random()
        if chance < 0.45:
            return self.table("COUNTRIES")
        return self.table("REGIONS") if chance < 0.75 else self.region()

    def region(self) -> str:
        chance = self.rng.random()
        if chance < 0.25:
            return self.table("REGIONS")
        return self.shape(shapes.COUNTIES, self.word("place")) if chance < 0.65 else self.word("place")

    def nature(self) -> str:
        """Without 'the': that is no part of the name."""
        if self.rng.random() < 0.25:
            return self.table("NATURE")
        inside = self.table("LAST", "WORDS") if self.rng.random() < 0.25 else self.word("place")
        return self.shape(shapes.NATURE, inside).removeprefix("the ")

    def street(self) -> str:
        named = [lambda: self.table("LAST", "WORDS", "FIRST"), lambda: self.word("place"), lambda: self.word("last")]
        return self.shape(shapes.STREETS, self.rng.choices(named, weights=[2, 1, 1])[0]())

    def loc(self) -> str:
        kinds = [self.city, self.country, self.region, self.nature, self.street]
        return self.rng.choices(kinds, weights=[6, 4, 2, 1, 1])[0]()

    def company(self) -> str:
        chance = self.rng.random()
        if chance < 0.2:
            return self.table("COMPANIES")
        if chance < 0.5:
            return self.word("firm")
        named = [lambda: self.word("firm"), self.last, self.city, lambda: self.table("WORDS")]
        inside = self.rng.choices(named, weights=[4, 3, 2, 3])[0]()
        if self.rng.random() < 0.15:
            inside += " " + self.table("WORDS")
        if chance < 0.68:
            return f"{inside} {self.rng.choice(shapes.FIRM_TAILS)}"
        if chance < 0.88:
            tail = f" {self.rng.choice(shapes.FIRM_TAILS)}" if self.rng.random() < 0.15 else ""
            return f"{inside} {self.rng.choice(shapes.FIRM_TRADES)}{tail}"
        if chance < 0.92:
            return f"{self.last()} {self.rng.choice(['& Sons', 'and Sons', '& Daughters', 'Brothers', '& Partners'])}"
        if chance < 0.95:
            return f"{self.last()} {self.rng.choice(['&', 'and'])} {self.last()}"
        if chance < 0.97:
            return f"{self.table('WORDS')} {self.table('WORDS')}"
        return self.draw(lambda: invent.initials(self.rng))

    def uni(self) -> str:
        inside = self.rng.choices([self.city, self.last, self.region], [5, 2, 2])[0]()
        return self.shape(shapes.UNIS, inside)

    def gov(self) -> str:
        inside = self.rng.choice([self.city, self.country])()
        field, shape = self.rng.choice(shapes.GOV), self.shape(shapes.GOVS, inside)
        return shape.replace("$", field.removeprefix("the ") if shape.startswith("$") else field)

    def body(self) -> str:
        chance = self.rng.random()
        if chance < 0.25:
            return self.table("BODIES")
        if chance < 0.4:
            return self.gov()
        if chance < 0.55:
            return self.draw(lambda: invent.initials(self.rng))
        inside = self.rng.choice([self.city, self.last, self.country, lambda: self.table("WORDS")])()
        if chance < 0.65:
            return self.shape(shapes.BODY_HEADS, inside)
        return f"{inside} {self.rng.choice(shapes.BODY_TAILS)}"

    def team(self) -> str:
        chance = self.rng.random()
        if chance < 0.2:
            return self.table("TEAMS")
        inside = self.rng.choice([self.city, self.city, lambda: self.table("WORDS")])()
        if chance < 0.35:
            return inside
        if chance < 0.45:
            return self.shape(shapes.TEAM_HEADS, inside)
        return f"{inside} {self.rng.choice(shapes.TEAM_TAILS)}"

    def org(self) -> str:
        return self.rng.choices([self.company, self.body, self.uni, self.team], weights=[6, 3, 2, 1])[0]()


def fill(frame: str, namer: Namer) -> list[Piece]:
    """A sentence in pieces. In a frame, `<rule>` is a rule of the grammar, `(a|b)` a choice, `{per}` a name's slot."""
    rng = namer.rng
    while found := RULE.search(frame):
        frame = frame[: found.start()] + rng.choice(RULES[found[1]]) + frame[found.end() :]
    while found := CHOICE.search(frame):
        frame = frame[: found.start()] + rng.choice(found[1].split("|")) + frame[found.end() :]
    frame = SLOT.sub(lambda found: found[0] if found[1] in LABELS else rng.choice(shapes.WORDS[found[1]]), frame)
    frame = re.sub(r",? ?([,.!?])", r"\1", frame[0].upper() + frame[1:])
    frame = re.sub(r"\b([Aa]) (?=[aeioAEIO]|u(?!ni|se))", r"\1n ", frame)
    pieces, at = [], 0
    for found in SLOT.finditer(frame):
        pieces += [(frame[at : found.start()], "O"), (getattr(namer, found[1])(), LABELS[found[1]])]
        at = found.end()
    pieces.append((frame[at:], "O"))
    return [piece for piece in pieces if piece[0]]
