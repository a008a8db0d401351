"""Everyday opinions, made from templates: the comments alone hold too few plain words on soup, films and hotels."""

import random
import re

from course_utils.practice import sentiment_templates as templates
from course_utils.practice import sentiment_words as words
from course_utils.practice.sentiment_words import Subject


def _plural(thing: str) -> str:
    """More than one of a thing, as regular English has it."""
    if thing.endswith(("s", "sh", "ch")):
        return thing + "es"
    return thing[:-1] + "ies" if re.search(r"[^aeou]y$", thing) else thing + "s"


class Writer:
    """Writes sentences of either label; the same seed, the same sentences."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def sentence(self, good: bool) -> str:
        """One sentence: half of the time plain, else turned round by a negation, in contrast, or a set phrase."""
        one_way = templates.PRAISE if good else templates.COMPLAINT
        kinds = [templates.BOTH, templates.TURNED, templates.CONTRAST, one_way]
        text = self._fill(self.random.choice(self.random.choices(kinds, [38, 30, 8, 24])[0]), good)
        if self.random.random() < 0.15:
            text = f"{self.random.choice(templates.OPENERS)} {text}"
        if self.random.random() < 0.15:
            text = f"{text} {self.random.choice(templates.CLOSERS)}"
        return text[0].upper() + re.sub(r"\bi\b", "I", text[1:]) + self.random.choice(templates.ENDS)

    def opinion(self, good: bool) -> str:
        """One sentence, or now and then a short review of two to four."""
        count = self.random.choices([1, 2, 3, 4], [75, 13, 8, 4])[0]
        sentences = [self.sentence(good) for _ in range(count)]
        return " ".join(text if text[-1] in ".!" or text is sentences[-1] else text + "." for text in sentences)

    def _fill(self, template: str, good: bool) -> str:
        """Put words into the template's gaps, all about the same subject."""
        subject, other = self.random.choice(words.SUBJECTS), self.random.choice(words.SUBJECTS)
        filled = re.sub(r"\{(\w+)\}", lambda gap: self._word(gap[1], subject, other, good), template)
        filled = re.sub(r"\ba (a|the) ", r"\1 ", filled)
        return re.sub(r"\ba (?=[aeio]|un[^i])", "an ", filled)

    def _word(self, gap: str, subject: Subject, other: Subject, good: bool) -> str:
        pick = self.random.choice
        about = words.PEOPLE
        match gap:
            case "good":
                return self._quality(subject, good)
            case "bad":
                return self._quality(subject, not good)
            case "plus":
                return self._quality(subject, True)
            case "minus":
                return self._quality(subject, False)
            case "general" | "badword":
                return pick(words.GOOD if good == (gap == "general") else words.BAD)
            case "act" | "unact":
                return pick(subject.good_acts if good == (gap == "act") else subject.bad_acts)
            case "kind" | "unkind":
                return pick(about.good if good == (gap == "kind") else about.bad)
            case "deed":
                return pick(about.good_acts if good else about.bad_acts)
            case "feeling" | "unfeeling":
                return pick(words.PLEASED if good == (gap == "feeling") else words.UPSET)
            case "like" | "liked":
                now, past = (words.LIKE, words.LIKED) if good else (words.DISLIKE, words.DISLIKED)
                return pick(now if gap == "like" else past)
            case "news":
                return pick(words.GOOD_NEWS if good else words.BAD_NEWS)
            case "goodnews" | "badnews":
                return pick(words.GOOD_NEWS if gap == "goodnews" else words.BAD_NEWS)
            case "blessing" | "unblessing":
                return pick(words.BLESSINGS if good == (gap == "blessing") else words.NUISANCES)
            case "does" | "undoes":
                return pick(words.GOOD_DOES if good == (gap == "does") else words.BAD_DOES)
            case "blessings" | "gooddoes":
                return pick(words.BLESSINGS if gap == "blessings" else words.GOOD_DOES)
            case "nuisance":
                return pick(words.NUISANCES)
            case "plenty":
                return pick(templates.PLENTY_GOOD if good else templates.PLENTY_BAD)
            case "feelsmore":
                return pick(words.FEELS_BETTER if good else words.FEELS_WORSE)
            case "more":
                return pick(words.BETTER if good else words.WORSE)
            case "undo":
                return pick(words.DO_DISLIKE if good else words.DO_LIKE)
            case "nothingto":
                return pick(words.NOTHING_TO_BAD if good else words.NOTHING_TO_GOOD)
            case "thing":
                return pick(subject.things)
            case "things":
                return _plural(pick(subject.things))
            case "the":
                return pick(["the", "the", "the", "our", "my", "this", "their", "that"]) + " " + pick(subject.things)
            case "the2":
                return "the " + pick(other.things)
            case "this" | "this2":
                if self.random.random() < 0.33:
                    return pick(["it", "this", "that"])
                thing = pick((subject if gap == "this" else other).things)
                return f"{pick(['this', 'this', 'that', 'the', 'your', 'their'])} {thing}"
            case "was":
                return pick(["was", "was", "is", "is", "has been", "seems", "looked"])
            case "wasnt":
                return pick(["wasn't", "was not", "isn't", "is not", "has not been", "didn't seem", "never was"])
            case "isnt":
                return pick(["isn't", "is not", "wasn't", "was not", "is by no means", "was never"])
            case "very":
                return f"{pick(templates.VERY)} ".lstrip()
            case "person":
                return pick(about.things)
            case "he":
                return pick(templates.SOMEONE)
            case "better":
                return pick(["better", "nicer", "more " + self._long(subject, True)])
            case "worse":
                return pick(["worse", "more " + self._long(subject, False)])
            case "dream":
                return pick(words.DREAM)
            case "waited":
                return pick(words.WAITED_FOR)
            case "do":
                return pick(templates.DO)
            case "do2":
                return pick(templates.DO2)
            case "a":
                return "a"
        raise KeyError(gap)

    def _quality(self, subject: Subject, good: bool) -> str:
        """What is said of such things; a third of the time a word that fits everything."""
        general, own = (words.GOOD, subject.good) if good else (words.BAD, subject.bad)
        return self.random.choice(general if self.random.random() < 0.35 else own)

    def _long(self, subject: Subject, good: bool) -> str:
        return self.random.choice(subject.good if good else subject.bad)
