"""Makes everyday reports with their summaries, to teach and to test the summarizer.

A story kind is a block of text. `##` names the kind and `#` a story of it. `A` lines are asides (never summarised),
`L` lines say the main thing, `M` lines add the second fact, `S` is the summary, `F` says who feels what.
`[a|b]` is a choice; `{name}` is filled in. Every kind of report exists in three editions that share no name and no
larger number: "learn" to train on, "dev" to choose by, "exam" to report.
"""

import random
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

from course_utils.practice import summarizer_kinds, summarizer_kinds_free, summarizer_kinds_more
from course_utils.practice import summarizer_tables as tables
from course_utils.practice import summarizer_talk as talk

ONE_PERSON = tables.words("""
    everyone|everyone on board|the audience|the coach|the customer|the driver|the family|the jury|the librarian|
    the mayor|the owner|the staff|the teacher|the whole table|the whole team
""")
SMALL = tables.words("zero one two three four five six seven eight nine ten eleven twelve")
NAMES = {"T", "U", "V", "T2", "U2", "Tschool", "Name", "Firm", "Band", "Place"}


@dataclass
class Story:
    """One thing that can happen, in several wordings."""

    leads: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    summary: str = ""
    feelings: list[tuple[list[str], list[str]]] = field(default_factory=list)
    asides: list[str] = field(default_factory=list)


@dataclass
class Report:
    """A paragraph, what it comes down to, and the main thing in it without the feelings."""

    text: str
    summary: str
    event: str = ""


def read_kinds(text: str) -> dict[str, list[Story]]:
    """Read the story kinds from their blocks."""
    kinds: dict[str, list[Story]] = {}
    asides: list[str] = []
    for line in text.strip().splitlines():
        mark, rest = line.split(" ", 1)
        if mark == "##":
            asides = []
            stories = kinds.setdefault(rest, [])
        elif mark == "#":
            stories.append(Story(asides=asides))
        elif mark == "A":
            asides.append(rest)
        elif mark == "L":
            stories[-1].leads.append(rest)
        elif mark == "M":
            stories[-1].facts.append(rest)
        elif mark == "S":
            stories[-1].summary = rest.rstrip(".")
        else:
            who, moods = rest.split(":")
            stories[-1].feelings.append(([name.strip() for name in who.split(",")], moods.split()))
    return kinds


KINDS = read_kinds(summarizer_kinds.KINDS) | read_kinds(summarizer_kinds_more.KINDS)
FREER = read_kinds(summarizer_kinds_free.KINDS)
for kind, stories in FREER.items():
    for story, freer in zip(KINDS[kind], stories, strict=False):
        story.leads += freer.leads
        story.facts += freer.facts


def edition_of(value: str) -> str:
    """To which edition a name or number belongs: one in ten to the exam, one in ten to the development set."""
    return {0: "exam", 1: "dev"}.get(zlib.crc32(value.encode()) % 10, "learn")


def _an(text: str) -> str:
    return re.sub(r"\b([Aa]) (?=[aeiouAEIOU](?!ni|s[ei]|ne\b))", r"\1n ", text)


def start_large(text: str) -> str:
    """A capital for the first letter, also behind a quotation mark."""
    return re.sub(r"^(\W?)([a-z])", lambda found: found[1] + found[2].upper(), text)


class Values:
    """Draws the names and numbers of one report; the same field always has the same value."""

    kept: tuple[str, ...] = ("P", "p", "P2", "Q", "q", "T", "Name", "he", "his", "him")

    def __init__(self, rng: random.Random, edition: str) -> None:
        self.rng, self.edition = rng, edition
        self.drawn: dict[str, str] = {}
        for letter, prefix in (("P", ""), ("Q", "q")):
            first, last, male = self.first(), self.fresh(self._last), rng.random() < 0.5
            title = ("Mr " if male else rng.choice(["Mrs ", "Ms "])) + last
            full = rng.choice([f"{first} {last}"] * 6 + [title, first])
            self.drawn |= {letter: full, letter.lower(): title if full == title else first}
            self.drawn |= {f"{letter}2": f"The {last} family" if prefix else rng.choice([title, last])}
            forms = ("he", "his", "him") if male else ("she", "her", "her")
            self.drawn |= {prefix + key: form for key, form in zip(("he", "his", "him"), forms, strict=True)}

    def fresh(self, make: Callable[[], str]) -> str:
        """Draw until the value belongs to this edition; a few narrow ranges of numbers have none of their own."""
        for _ in range(200):
            if edition_of(value := make()) == self.edition:
                break
        return value

    def _syllables(self) -> str:
        pick = self.rng.choice
        return pick(tables.NAME_START) + pick(["", "", pick(tables.NAME_MIDDLE)]) + pick(tables.NAME_END)

    def first(self) -> str:
        return self.fresh(lambda: self.rng.choice(tables.FIRST) if self.rng.random() < 0.4 else self._syllables())

    def _last(self) -> str:
        pick = self.rng.choice
        middle = pick(["", "", pick(["a", "e", "i", "o", "er", "en", "am"])])
        return pick(tables.LAST_START) + middle + pick(tables.LAST_END)

    def _town(self) -> str:
        pick = self.rng.choice
        kind = self.rng.random()
        if kind < 0.6:
            return pick(tables.TOWN_START) + pick(tables.TOWN_END)
        if kind < 0.8:
            return self._last() + pick(["", pick(tables.TOWN_END)])
        return pick(["Port ", "Saint ", "Upper ", "Lower ", "Bad ", "New ", "Little ", "North "]) + self._syllables()

    def number(self, low: int, high: int) -> str:
        value = self.rng.randint(low, high)
        if value <= 12:
            return SMALL[value] if self.rng.random() < 0.5 else str(value)
        return self.fresh(lambda: str(self.rng.randint(max(low, 13), high)))

    def _money(self, top: int) -> str:
        amount = self.fresh(lambda: f"{int(self.rng.uniform(1.2, top) ** 2) + 3:,}")
        return f"{amount} {self.rng.choice(tables.WORDS['sum'])}"

    def make(self, name: str) -> str:
        """A new value for a field."""
        rng = self.rng
        if name in ("T", "U", "T2", "U2"):
            return self.fresh(self._town)
        if name == "Tschool":
            return self["T"] + rng.choice([" school", " Primary School", " High School", " village school"])
        if name == "R":
            return rng.choice(
                [
                    self.first(),
                    f"{self.first()} {self.fresh(self._last)}",
                    f"Mr {self.fresh(self._last)}",
                    f"old {self.first()}",
                    f"Mrs {self.fresh(self._last)}",
                ]
            )
        if name == "V":
            start = rng.choice([self._last, self._syllables, lambda: rng.choice(tables.TOWN_START)])
            return self.fresh(lambda: f"{start()} {rng.choice(tables.STREET)}")
        if name in ("Name", "Firm", "Band", "Place"):
            return self.fresh(lambda: self._brand(name))
        if name in ("n", "m", "number"):
            return self.number(2, 25 if name == "m" else 60)
        if name == "age":
            return self.number(18, 101)
        if name == "big":
            return self.fresh(lambda: f"{rng.randint(9, 99) * rng.choice([1, 5, 10, 50, 100]):,}")
        if name == "year":
            return self.fresh(lambda: str(rng.randint(1820, 2019)))
        if name == "time":
            hour = rng.randint(6, 11)
            minutes = rng.choice(["15", "20", "30", "45"])
            return rng.choice([f"{hour}.{minutes}", f"{hour} o'clock", f"half past {SMALL[hour]}", str(hour)])
        if name == "goals":
            win = rng.randint(1, 9)
            return f"{win}{rng.choice(['-', ' to ', ':'])}{rng.randint(0, win - 1)}"
        if name == "money":
            return self._money(50)
        if name == "sumbig":
            millions = f"{self.number(2, 80)} million {rng.choice(tables.WORDS['sum'])}"
            return millions if rng.random() < 0.6 else self._money(900)
        return rng.choice(tables.WORDS[name.rstrip("2")])

    def _brand(self, name: str) -> str:
        pick = self.rng.choice
        if name == "Name":
            return pick([pick(tables.PET_START) + pick(tables.PET_END), pick(tables.FIRST)])
        if name == "Firm":
            family = self._last() + pick(["", " & Sons", " Brothers", " Group"])
            return pick([family, self._syllables() + pick(["tec", "soft", "line", "net", "lux"])])
        fronts = [word.capitalize() for word in tables.WORDS["colour"] + tables.WORDS["size"]]
        front = pick([pick(fronts), pick(fronts), pick(tables.TOWN_START), self._last()])
        return f"{front} {pick(tables.EMBLEM)}" + ("s" if name == "Band" else "")

    def __getitem__(self, name: str) -> str:
        if name == "R":
            return self.make(name)
        if name not in self.drawn:
            if name[0].isupper() and name not in NAMES:
                return start_large(self[name[0].lower() + name[1:]])
            self.drawn[name] = self.make(name) if name in NAMES else self.fill(self.make(name))
        return self.drawn[name]

    def fill_aside(self, text: str) -> str:
        """Fill in a side sentence: it speaks of the same people and town, but has its own numbers and things."""
        drawn = self.drawn
        self.drawn = {key: drawn[key] for key in self.kept if key in drawn}
        text = self.fill(text)
        self.drawn = drawn
        return text

    def fill(self, text: str) -> str:
        """Settle the choices in a sentence and fill in its fields."""
        text = re.sub(r"\[([^\]]*)\]", lambda found: self.rng.choice(found[1].split("|")), text)
        text = re.sub(r"\{(\w+)\}", lambda found: self[found[1]], text)
        return _an(text)


def _kept(lines: list[str], edition: str) -> list[str]:
    """Small talk and asides: the exam has some of its own, which training never sees."""
    own = max(1, len(lines) // 5)
    return lines if edition == "exam" else lines[:-own]


def _feeling(values: Values, story: Story) -> tuple[list[str], str]:
    """Sentences that show how somebody feels, and what the summary says about it."""
    rng = values.rng
    people, moods = rng.choice(story.feelings)
    who, mood = rng.choice(people), rng.choice(moods)
    words, quotes = talk.FEELINGS[mood]
    single = who in ("p", "q")
    subject = values[who] if single else who
    was = "was" if single or who in ONE_PERSON else "were"
    they = {"p": values["he"], "q": values["qhe"]}.get(who, "they")
    word, quote, shown = rng.choice(words), rng.choice(quotes), rng.random()
    if not single:
        shown = shown * 0.75
    sentences = []
    if shown >= 0.8:
        word = words[0]
    they_was = f"{they} was" if single else "they were"
    values.drawn |= {"S": subject, "was": was, "they_was": they_was, "feeling": word, "quote": quote}
    if shown < 0.8:
        sentences.append(values.fill(rng.choice(talk.FRAMES)))
    if single and shown > 0.65:
        sentences.append(values.fill(rng.choice(talk.QUOTE_FRAMES)))
    return sentences, f"{subject} {was} {word}"


def make_report(
    rng: random.Random,
    edition: str,
    plain: bool = False,
    extra: int = 0,
    chat: Callable[[random.Random], str] | None = None,
) -> Report:
    """Invent one report: small talk, the main thing, a second fact, a feeling, and asides strewn among them.

    A plain one has no small talk and no asides: something easier to begin with. `extra` says how many of the asides a
    longer summary repeats. `chat` makes sentences about anything, which then take the place of some.
    """
    story = rng.choice(KINDS[rng.choice(sorted(KINDS))])
    values = Values(rng, edition)
    lead, fact = values.fill(rng.choice(story.leads)), values.fill(rng.choice(story.facts))
    if rng.random() < 0.2:
        small = re.match(r"(On|In|At|The|A|An|After|There|It|Since|During|For|From|Within|Nobody|Everybody) ", lead)
        lead = f"{values.fill_aside(rng.choice(talk.HERALDS))} {lead[0].lower() + lead[1:] if small else lead}"
    event = main = values.fill(story.summary)
    asides, openers = [], []
    if not plain:
        asides = rng.sample(_kept(story.asides, edition), rng.choice([1, 2, 3, 3, 4]))
        asides += rng.sample(_kept(talk.ASIDES, edition), rng.choice([0, 1, 1, 2, 3]))
        openers = rng.sample(_kept(talk.CHATTER, edition), rng.choice([0, 1, 1, 2, 2]))
    asides, openers = ([values.fill_aside(line) for line in lines] for lines in (asides, openers))
    if chat:
        openers, asides = ([chat(rng) if rng.random() < 0.4 else one for one in lines] for lines in (openers, asides))
    rng.shuffle(asides)
    body = [lead, fact]
    feeling, felt = _feeling(values, story) if rng.random() < 0.88 else ([], "")
    for aside in asides:
        body.insert(rng.choice([0, *range(1, len(body) + 1), *range(1, len(body) + 1)]), aside)
    place = len(body) if rng.random() < 0.75 else rng.randint(body.index(fact) + 1, len(body))
    body[place:place] = feeling
    if felt:
        event += f", and {felt}." if len(event.split()) <= 12 else f". {start_large(felt)}."
    else:
        event += "."
    more = [start_large(line) for line in body if line in asides][:extra]
    text = " ".join(start_large(line) for line in openers + body)
    return Report(text, " ".join([start_large(event), *more]), start_large(main) + ".")


def make_reports(count: int, edition: str, seed: int) -> list[Report]:
    """Many reports, the same ones for the same seed."""
    rng = random.Random(f"{seed} {edition}")
    return [make_report(rng, edition) for _ in range(count)]
