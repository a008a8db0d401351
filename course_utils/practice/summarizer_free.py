"""Freely worded reports for the summarizer: everyday events, sentences about anything, several events in one report.

An event is a block of text. `##` names it, `L` lines say the main thing, `D` lines are details (never summarised), `O`
lines tell how it went on, `F` says who feels what. `[a|b]` is a choice, `{name}` is filled in. A summary takes its
sentences from the report, with small changes: `<a=>b>` is `a` in the report and `b` in the summary, and what follows
` => ` is the whole sentence as the summary has it.
"""

import random
import re
from dataclasses import dataclass, field
from functools import cache

from course_utils.practice import (
    entities,
    entities_names,
    sentiment_said_people,
    sentiment_said_things,
    sentiment_said_works,
    summarizer_everyday,
    summarizer_everyday_more,
)
from course_utils.practice import summarizer_tables as tables
from course_utils.practice import summarizer_talk as talk
from course_utils.practice.entities_fill import Namer, fill
from course_utils.practice.summarizer_measure import words
from course_utils.practice.summarizer_stories import Report, Values, make_report, start_large

KIN = {
    "she": tables.words("my sister|my mother|my grandmother|my aunt|our neighbour|my boss|my daughter|my wife"),
    "he": tables.words("my brother|my father|my grandfather|my uncle|my friend|our boss|my son|my husband"),
}
WHEN = tables.words("""
    on {day}|last {day}|yesterday|this morning|last night|last week|two days ago|at the weekend|today|this afternoon|
    on {day} {evening}|in {month}|a week ago
""")
MORE_WORDS = {
    "when": WHEN,
    "evening": ["morning", "evening", "night", "afternoon"],
    "when2": ["next week", "in {month}", "for {day}"],
    "job": ["teacher", "nurse", "cook", "bus driver", "baker", "plumber", "lawyer", "gardener", "vet", "programmer"],
}
FORMS = {"I": ("was", "am", "I"), "we": ("were", "are", "we")}
MANY = {"we", "the children", "the fans", "the neighbours", "the parents", "the guests", "the passengers", "the staff"}
MANY |= {"many people", "all the neighbours", "my colleagues", "the customers", "the organisers", "the friends"}
FRAMES = """
{S} {was} {feeling}.
{S} {was} {feeling}.
{S} {was} [really|quite|] {feeling}.
{S} {was} so {feeling} that {they} [could not sleep|sang on the bus|had to sit down|told everyone|said nothing].
[In the end|That evening|Of course|At first], {S} {was} {feeling}.
{S} {was} {feeling} [about it|because of that|when {they} heard it|all day|and a little tired].
""".strip().splitlines()
# What people do when they feel something: a summary keeps such a sentence as it is.
SHOWN = {
    "joy": [
        "{S} could not stop smiling.",
        "{S} cried with joy.",
        "{S} danced in the kitchen.",
        "{S} laughed and sang.",
    ],
    "anger": ["{S} shouted at everybody.", "{S} wrote an angry letter.", "{S} slammed the door."],
    "sadness": ["{S} cried a lot.", "{S} did not want to eat anything."],
    "surprise": ["{S} could not believe it.", "{S} did not know what to say."],
    "gratitude": ["{S} said thank you a hundred times.", "{S} wrote a long letter of thanks."],
    "fear": ["{S} was shaking with fear."],
    "relief": ["{S} could breathe again."],
}
OPENERS = """
Hello, how are you?
Dear all,
Here is what happened today.
I have something to tell you.
You will not believe this.
What a day!
This is my report for {day}.
I am writing because of something that happened [here|at home|at work].
It was a [long|strange|busy|quiet] day.
The weather was [fine|bad|cold|mild] {when}.
""".strip().splitlines()


@dataclass
class Event:
    """One thing that happens, as a beginner would tell it."""

    leads: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)
    feelings: list[tuple[list[str], list[str]]] = field(default_factory=list)


def read_events(text: str) -> list[Event]:
    """Read the events from their blocks."""
    events: list[Event] = []
    for line in text.strip().splitlines():
        mark, rest = line.split(" ", 1)
        if mark == "##":
            events.append(Event())
        elif mark == "F":
            who, moods = rest.split(":")
            events[-1].feelings.append(([name.strip() for name in who.split(",")], moods.split()))
        else:
            {"L": events[-1].leads, "D": events[-1].details, "O": events[-1].outcomes}[mark].append(rest)
    return events


EVENTS = read_events(summarizer_everyday.EVENTS) + read_events(summarizer_everyday_more.EVENTS)
SAID = [
    line
    for module in (sentiment_said_people, sentiment_said_things, sentiment_said_works)
    for line in module.POSITIVE + module.NEGATIVE
    if 4 <= len(line.split()) <= 20 and line[-1] in ".!" and "[" not in line
]
SIGHTINGS = [frame for module in entities.FRAMES for frame in module.FRAMES]


class Telling(Values):
    """The names and numbers of an everyday report, with relatives and well-known names among them."""

    kept = (*Values.kept, "kin", "khe", "khis", "khim", "Name", "R3")

    def __init__(self, rng: random.Random, edition: str) -> None:
        super().__init__(rng, edition)
        khe = rng.choice(["she", "he"])
        kin = rng.choice(KIN[khe])
        if rng.random() < 0.25:
            kin = f"{kin} {self.first()}" if rng.random() < 0.6 else self.first()
        his, him = ("his", "him") if khe == "he" else ("her", "her")
        self.drawn |= {"kin": kin, "khe": khe, "khis": his, "khim": him, "R3": self.first()}

    def first(self) -> str:
        if self.rng.random() < 0.4:
            return self.fresh(lambda: self.rng.choice(entities_names.FIRST))
        return super().first()

    def _last(self) -> str:
        return self.rng.choice(entities_names.LAST) if self.rng.random() < 0.4 else super()._last()

    def _town(self) -> str:
        return self.rng.choice(entities_names.CITIES) if self.rng.random() < 0.4 else super()._town()

    def make(self, name: str) -> str:
        return self.rng.choice(MORE_WORDS[name]) if name in MORE_WORDS else super().make(name)

    def both(self, line: str) -> tuple[str, str]:
        """A line as the report has it and as the summary has it; the same choice is settled in the same way."""
        settled: dict[str, str] = {}
        line = re.sub(
            r"\[([^\]]*)\]", lambda found: settled.setdefault(found[1], self.rng.choice(found[1].split("|"))), line
        )
        told, _, short = line.partition(" => ") if " => " in line else (line, "", line)
        told = self.fill(re.sub(r"<([^<>]*?)=>([^<>]*)>", r"\1", told))
        short = self.fill(re.sub(r"<([^<>]*?)=>([^<>]*)>", r"\2", short))
        return tidy(told), tidy(short)

    def feeling(self, who: str, mood: str) -> tuple[str, str]:
        """A sentence that shows how somebody feels, and how the summary says it."""
        rng = self.rng
        subject = {"I": "I", "we": rng.choice(["we", "we all"]), "kin": self["kin"], "p": self["p"]}.get(who, who)
        past, now, they = FORMS.get(who, ("were", "are", "they") if who in MANY else ("was", "is", "they"))
        they = {"kin": self["khe"], "p": self["he"]}.get(who, they)
        self.drawn |= {"S": subject, "was": past if rng.random() < 0.75 else now, "they": they}
        self.drawn["feeling"] = rng.choice(talk.FEELINGS[mood][0])
        if mood in SHOWN and rng.random() < 0.25:
            return self.both(rng.choice(SHOWN[mood]))
        told = self.fill(rng.choice(FRAMES))
        return tidy(told), tidy(f"{subject} {self['was']} {self['feeling']}.")


def tidy(sentence: str) -> str:
    """One blank between words, none before a full stop, a capital to begin with."""
    return start_large(re.sub(r" +(?=[.,])", "", re.sub(r" {2,}", " ", sentence)).strip())


def everyday_report(rng: random.Random, edition: str, extra: int = 0, short: bool = False) -> Report:
    """Invent an everyday report. Its summary: the main thing, how it went on, the feeling, `extra` details."""
    while True:
        event, values = rng.choice(EVENTS), Telling(rng, edition)
        lead, main = values.both(rng.choice(event.leads))
        outcomes = [values.both(line) for line in rng.sample(event.outcomes, rng.choice([0, 1, 1, 1, 1, 2]))]
        count = 0 if short else rng.choice([0, 1, 1, 2, 2, 3, 4])
        details = rng.sample(event.details, min(count, len(event.details)))
        details = [tidy(free_sentence(rng) if rng.random() < 0.25 else values.fill_aside(line)) for line in details]
        place, went_on = rng.randint(0, len(details)), [told for told, _ in outcomes]
        body = [lead, *details[:place], *went_on[:1], *details[place:], *went_on[1:]]
        summary = [main, *(brief for _, brief in outcomes[:1])]
        if rng.random() < (0.5 if short else 0.9):
            who, moods = rng.choice(event.feelings)
            told, felt = values.feeling(rng.choice(who), rng.choice(moods))
            body.insert(len(body) if rng.random() < 0.8 else rng.randint(len(summary), len(body)), told)
            summary.append(felt)
        if not short:
            for _ in range(rng.choice([0, 0, 0, 1, 1, 2])):
                opener = values.fill(rng.choice(OPENERS + talk.CHATTER)) if rng.random() < 0.6 else free_sentence(rng)
                body.insert(0, tidy(opener))
        summary += [line for line in body if line in details][:extra]
        text = " ".join(body)
        if set(words(" ".join(summary))) <= set(words(text)):
            return Report(text, " ".join(summary), main)


@cache
def _namer(rng: random.Random) -> Namer:
    return Namer("learn", rng)


def free_sentence(rng: random.Random) -> str:
    """A sentence about anything at all."""
    if rng.random() < 0.4:
        return rng.choice(SAID)
    while not 5 <= len((told := "".join(part for part, _ in fill(rng.choice(SIGHTINGS), _namer(rng)))).split()) <= 22:
        pass
    return told if told[-1] in ".!?" else told + "."


def loose_report(rng: random.Random, edition: str, tales: list[list[str]], extra: int = 0) -> Report:
    """A text about anything: its summary is its first sentence, and the feeling if there is one, else the last."""
    tale = rng.random() < 0.3
    body = list(rng.choice(tales)) if tale else [free_sentence(rng) for _ in range(rng.randint(2, 7))]
    felt, place = body[-1], len(body) - 1
    if rng.random() < 0.65:
        values = Telling(rng, edition)
        who = rng.choice(["I", "we", "kin", "p", *sorted(MANY - {"we"})])
        told, felt = values.feeling(who, rng.choice(sorted(talk.FEELINGS)))
        place = len(body) if rng.random() < 0.7 else rng.randint(1, len(body))
        body.insert(place, told)
    rest = [line for number, line in enumerate(body) if number not in (0, place)]
    return Report(" ".join(body), " ".join([body[0], felt, *rest[:extra]]), body[0])


def day_report(rng: random.Random, edition: str) -> Report:
    """Several events one after the other: the summary says the main thing of each."""
    told = []
    for _ in range(rng.choice([2, 2, 3, 3, 4])):
        one = everyday_report(rng, edition, short=True) if rng.random() < 0.5 else make_report(rng, edition, plain=True)
        told.append(Report(one.summary if rng.random() < 0.35 else one.text, one.summary, one.event))
    return Report(" ".join(part.text for part in told), " ".join(part.event for part in told))
