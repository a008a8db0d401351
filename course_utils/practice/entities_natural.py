"""Real sentences made into frames: for 'she', 'the king', 'to the town' or 'the company' a name can stand."""

import re
from collections.abc import Callable

_PEOPLE = (
    "king|queen|prince|princess|boy|girl|man|woman|witch|giant|maiden|youth|soldier|tailor|miller|farmer|hunter|lad|bride|"
    "emperor|wizard|shepherd|merchant|fisherman|fox|wolf|bear|servant|stepmother|father|mother|brother|sister|guy|lady|kid|"
    "teacher|doctor|dude|player|coach|host|author|boss|judge|driver|neighbor|cook|dwarf|fairy|sultan|count|minister"
)
_PLACES = (
    "town|city|village|country|kingdom|forest|castle|palace|island|wood|woods|mountain|mountains|river|sea|land|"
    "desert|market|valley|lake|state|area|street|park|beach|hill|harbour|neighborhood|region"
)
_ORGS = {
    "team": "team|club|league|franchise|defense|squad",
    "company": "company|store|shop|bank|business|firm|restaurant|bar|airline|site|website|app|brand|corporation",
    "uni": "school|university|college|high school",
    "gov": "government|police|court|army|party|military|administration|council|ministry",
    "body": "church|hospital|media|union|organization|press|network|museum|band|channel|agency|charity",
}
_THE = r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Mm]y|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|an?) (?:(?!of\b)[a-z]+ )??"
_WHERE = r"\b(in|into|to|through|from|near|towards|across|around|outside|over|left|leave|reached|reach|visit|visited) "
_STAYING = "live|lives|lived|living|stay|stayed|work|worked|works|been|born|happened|are|am|was"
_GOING = "go|goes|went|going|gone|come|came|get|got|drive|travel|move|moved|moving|back"
_END = r"\b(?!-| of\b| who\b| that\b)"

STAND_INS = [
    (re.compile(r"\b(?:[Hh]e|[Ss]he)\b(?!')"), "{per}"),
    (re.compile(r"\bhim\b"), "{per}"),
    (re.compile(rf"{_THE}(?:{_PEOPLE}){_END}"), "{per}"),
    (re.compile(rf"{_WHERE}{_THE[2:]}(?:{_PLACES}){_END}"), r"\1 {loc}"),
    (re.compile(rf"{_THE}(?:{_PLACES}){_END}"), "{loc}"),
    (re.compile(rf"\b({_STAYING}) (?:here|there)\b"), r"\1 in {loc}"),
    (re.compile(rf"\b({_GOING}) (?:here|there)\b"), r"\1 to {loc}"),
    (re.compile(r"\bfrom (?:here|there)\b"), "from {loc}"),
    *((re.compile(rf"{_THE}(?:{words}){_END}"), f"{{{slot}}}") for slot, words in _ORGS.items()),
]
HINTS = {
    "PER": {"he", "she", "He", "She", "him", *_PEOPLE.split("|")},
    "LOC": {"here", "there", *_PLACES.split("|")},
    "ORG": {word for words in _ORGS.values() for word in words.split("|")},
}


def by_kind(lines: list[str]) -> dict[str, list[str]]:
    """The lines in which a person, a place or an organization could stand, so that each kind can be given its share."""
    words = [set(line.split()) for line in lines]
    pairs = list(zip(lines, words, strict=True))
    return {kind: [line for line, found in pairs if found & hints] for kind, hints in HINTS.items()}


def as_frame(line: str, draw: Callable[[], float]) -> str:
    """The line with slots where names can stand; `draw` (0 to 1) says each time whether one shall."""
    for pattern, name in STAND_INS:
        line = pattern.sub(lambda found, name=name: found.expand(name) if draw() < 0.7 else found[0], line)
    return line
