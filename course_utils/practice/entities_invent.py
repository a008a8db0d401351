"""Names that exist nowhere: an endless supply, so that the model learns how names look and stand, not a list."""

import random
import string
from collections import defaultdict

from course_utils.practice import entities_names as names

ONSETS = "b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sc sh sk sl sp st str t th tr v w z"
MIDDLES = "b d f g k l m n p r s t v z bb dd ll mm nn rr ss tt ld lk lm lt mb mp nd nk nt rb rd rk rl rm rn rt sk st v"
VOWELS = "a a a e e e i i o o u ai au ea ee ei ie oa oo ou y"
CODAS = "b ck d g k l ll m n n n nd ng nt r r rd rk rn rt s s sh ss st t th x z"
ENDINGS = {
    "first": "a a a ia ina ine ette elle a o io us as is an en in on el iel y ie ey ah eh ito ika ita isha",
    "last": "son sen sson ov ova ev eva ski ska wicz ez es ini elli etti o a berg mann stein er ier idis opoulos yan"
    " dze escu enko uk chuk ic akis ton ley ford worth well man kar wal wala oglu aho onen qvist gren lund dottir"
    " moto mura yama ara afor unde ele",
    "place": "ville ton burg berg stan ia land field haven mouth ford grad ham wick shire polis stead ley bury"
    " dale port bridge wood pur abad nagar shan jima mura ovo ice ino ano ara istan essa avik und holm heim furt ec ac",
    "firm": "tech soft ex ix ify ly corp gen net data sys ware co ron onics ia is us a o eon ium ora ado ent ance pay"
    " bit labs works cast flow mart fin med pharm media",
}
ACCENTS = {
    "a": "áàâäãåā",
    "c": "çćč",
    "e": "éèêëę",
    "i": "íïî",
    "l": "ł",
    "n": "ñńň",
    "o": "óöôøõő",
    "s": "śšş",
    "u": "úüůû",
    "y": "ý",
    "z": "žźż",
    "A": "ÁÅ",
    "C": "ÇČ",
    "E": "ÉÈ",
    "L": "Ł",
    "O": "ÓÖØ",
    "S": "ŠŚŞ",
    "U": "Ü",
    "Z": "ŽŻ",
}


def _chains(table: list[str]) -> dict[str, list[str]]:
    """Which letter follows which three in the real names: enough to spell new ones that sound like them."""
    follows = defaultdict(list)
    for name in table:
        for word in name.split():
            if len(word) > 3 and word.isalpha() and not word.isupper():
                padded = "^^^" + word.lower() + "$"
                for i in range(len(padded) - 3):
                    follows[padded[i : i + 3]].append(padded[i + 3])
    return follows


CHAINS = {
    "first": _chains(names.FIRST),
    "last": _chains(names.LAST),
    "place": _chains(names.CITIES + names.COUNTRIES + names.REGIONS),
    "firm": _chains(names.COMPANIES + names.CITIES + names.LAST),
}


def _spell(kind: str, rng: random.Random) -> str:
    """A word spelled letter by letter in the manner of the real names of its kind."""
    state, word = "^^^", ""
    while len(word) < 13:
        letter = rng.choice(CHAINS[kind][state])
        if letter == "$":
            break
        word, state = word + letter, state[1:] + letter
    return word


def _build(kind: str, rng: random.Random) -> str:
    """A word put together from syllables, with or without an ending that hints at its kind."""
    part = lambda table: rng.choice(table.split())  # noqa: E731
    word = (part(ONSETS) if rng.random() < 0.8 else "") + part(VOWELS)
    if rng.random() < 0.45:
        word += part(MIDDLES) + part(VOWELS)
    if rng.random() < 0.6:
        return word + part(MIDDLES) + part(ENDINGS[kind])
    return word + part(CODAS)


def word(kind: str, rng: random.Random) -> str:
    """One invented name; sometimes with an accent, seldom with two parts."""
    text = ""
    while not 3 <= len(text) <= 13:
        text = _spell(kind, rng) if rng.random() < 0.5 else _build(kind, rng)
    if rng.random() < 0.06:
        at = rng.randrange(len(text))
        text = text[:at] + rng.choice(ACCENTS.get(text[at], text[at])) + text[at + 1 :]
    text = text[0].upper() + text[1:]
    if rng.random() < 0.03:
        text += "-" + word(kind, rng)
    elif kind == "last" and rng.random() < 0.03:
        text = rng.choice(["O'", "D'", "Al-", "El-", "N'", "Mc", "Mac"]) + text
    elif kind == "firm" and rng.random() < 0.06:
        text += rng.choice(["Tech", "Soft", "Net", "AI", "Labs", "X", "360", "Bank", "Hub", ".com", ".io", "Air"])
    return text


def initials(rng: random.Random) -> str:
    """The short form of an organization: two to five capitals."""
    return "".join(rng.choices(string.ascii_uppercase, k=rng.choice([2, 3, 3, 3, 4, 4, 5])))
