"""Makes the conversations that the chat model learns from: endless, seeded, and kept apart from its exam."""

import random
import re

from course_utils.practice import chat_everyday, chat_exam, chat_facts, chat_facts_models, chat_people, chat_talk
from course_utils.practice.chat_frames import (
    AFTER,
    BEFORE,
    DIFFERENCES,
    FOLLOW_UPS,
    FRAMES,
    PLURAL_FRAMES,
    RECALL,
    REPEAT,
    SUMS,
)
from course_utils.practice.chat_tables import Fact, exam, facts

Message = dict[str, str]
COURSE = facts(chat_facts.TABLE) + facts(chat_facts_models.TABLE)
WORDS = [fact for fact in COURSE if not fact.subject.startswith(("how to", "why ", "need ", "the cost"))]
EVERYDAY = facts(chat_everyday.TABLE)
TALK = facts(chat_talk.TABLE)
IN_ONE_WORD = {"tell": "Noted", "unknown": "Unknown", "sums": "Python"}


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def normal(text: str) -> str:
    """A question without case and punctuation, to compare questions by."""
    return re.sub(r"[^a-z0-9+]+", " ", text.lower()).strip()


def exam_questions() -> list[str]:
    """Every question of the exam that a training question could be the same as."""
    asked = [question for row in exam(chat_exam.TABLE) + exam(chat_exam.TALK) for question in row.questions]
    asked += [f.format(country=c) for f in chat_exam.CAPITAL_QUESTIONS for c in chat_everyday.CAPITALS]
    return asked + chat_exam.UNKNOWN + chat_people.EXAM_ASK_NAME + list(chat_people.EXAM_ASK.values())


EXAM = {normal(question) for question in exam_questions()}


def filled(frame: str, fact: Fact) -> str:
    return capital(frame.format(a=fact.subject, w=fact.word, s=fact.plural))


def all_questions() -> list[str]:
    """Every training question before it is varied."""
    rows = [question for fact in COURSE + EVERYDAY + TALK for question in fact.questions]
    rows += [filled(frame, fact) for frame in FRAMES + FOLLOW_UPS for fact in WORDS]
    rows += [filled(frame, fact) for frame in PLURAL_FRAMES for fact in WORDS if fact.plural]
    rows += [f.format(country=c) for f in chat_everyday.CAPITAL_QUESTIONS for c in chat_everyday.CAPITALS]
    rows += [f.format(x=x) for f in chat_people.UNKNOWN_FRAMES for x in chat_people.UNKNOWN_NOUNS]
    rows += [question for thing in chat_people.TELL.values() for question in thing[2]]
    return rows + chat_people.UNKNOWN_QUESTIONS


def check_apart() -> None:
    """Stop if anything of the exam is also trained on."""
    shared = EXAM & {normal(question) for question in all_questions()}
    assert not shared, f"in training and in the exam: {sorted(shared)}"
    systems = {text for texts, _ in chat_talk.STYLES.values() for text in texts} | set(chat_talk.ONE_WORD)
    exam_systems = {text for texts in chat_talk.EXAM_SYSTEM.values() for text in texts} | set(chat_talk.EXAM_ONE_WORD)
    assert not systems & exam_systems
    people = chat_people
    told = people.NAMES + people.TOWNS + people.COLOURS + people.ANIMALS + people.FOODS
    kept = people.EXAM_NAMES + people.EXAM_TOWNS + people.EXAM_COLOURS + people.EXAM_ANIMALS + people.EXAM_FOODS
    assert not {word.lower() for word in told} & {word.lower() for word in kept}
    assert not set(people.TELL["name"][0]) & set(people.EXAM_TELL_NAME)
    known = {fact.word for fact in COURSE + EVERYDAY}
    assert known == {row.name for row in exam(chat_exam.TABLE)}, "every fact is examined, and nothing else"


def typo(text: str, rng: random.Random) -> str:
    """Leave a letter out or swap two: people type quickly."""
    at = rng.randrange(1, max(2, len(text) - 2))
    if rng.random() < 0.5:
        return text[:at] + text[at + 1 :]
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def varied(text: str, rng: random.Random) -> str:
    """The same question as different people type it; never one of the exam."""
    plain = text
    if rng.random() < 0.12:
        before = rng.choice(BEFORE)
        text = before + (text if before.endswith(". ") else text[:1].lower() + text[1:])
    if rng.random() < 0.08:
        text += rng.choice(AFTER)
    if rng.random() < 0.12:
        text = text.rstrip("?.!")
    if rng.random() < 0.15:
        text = text.lower()
    if rng.random() < 0.06 and len(text) > 12:
        text = typo(text, rng)
    return plain if normal(text) in EXAM else text


class Conversation:
    """One conversation as it grows: who said what, and what the user has told."""

    def __init__(self, rng: random.Random) -> None:
        self.rng, self.messages, self.told = rng, [], {}
        self.manner, self.one_word, self.named, self.last = "{answer}", False, "", ""
        kind = rng.random()
        system = ""
        if kind < 0.16:
            system = rng.choice(chat_talk.PLAIN)
        elif kind < 0.32:
            wordings, self.manner = rng.choice(list(chat_talk.STYLES.values()))
            system = rng.choice(wordings)
        elif kind < 0.37:
            system, self.one_word = rng.choice(chat_talk.ONE_WORD), True
        elif kind < 0.40:
            self.named = chat_people.name(rng)
            system = rng.choice(chat_talk.NAMED).format(name=self.named)
        elif kind < 0.43:
            word = rng.choice(chat_talk.ENDING_WORDS)
            system, self.manner = rng.choice(chat_talk.ENDING).format(word=word), "{answer} " + capital(word) + "!"
        if system:
            self.messages.append({"role": "system", "content": system})

    def say(self, question: str, answer: str, short: str) -> None:
        """One exchange: the answer is given in the manner that the system message asks for."""
        spoken = f"{capital(short).rstrip('.!')}." if self.one_word else self.manner.format(answer=answer)
        self.last = question
        self.messages.append({"role": "user", "content": question})
        self.messages.append({"role": "assistant", "content": spoken})

    def started(self) -> bool:
        return any(message["role"] == "user" for message in self.messages)

    def word(self) -> None:
        """A question about a word of the course."""
        rng, fact = self.rng, self.rng.choice(WORDS)
        draw = rng.random()
        if draw < 0.35:
            question = rng.choice(fact.questions)
        elif draw < 0.5 and fact.plural:
            question = filled(rng.choice(PLURAL_FRAMES), fact)
        elif draw < 0.6 and self.started():
            question = filled(rng.choice(FOLLOW_UPS), fact)
        else:
            question = filled(rng.choice(FRAMES), fact)
        self.say(varied(question, rng), rng.choice(fact.answers), fact.short)

    def known(self) -> None:
        """A question with one fixed answer: how to do something, or a fact of everyday life."""
        rng = self.rng
        fixed = [fact for fact in COURSE if fact not in WORDS]
        draw = rng.random()
        if draw < 0.2:
            country = rng.choice(list(chat_everyday.CAPITALS))
            city = chat_everyday.CAPITALS[country]
            question = rng.choice(chat_everyday.CAPITAL_QUESTIONS).format(country=country)
            answer, short = f"The capital of {country} is {city}.", city
        else:
            fact = rng.choice(EVERYDAY if draw < 0.7 else fixed)
            question, answer, short = rng.choice(fact.questions), rng.choice(fact.answers), fact.short
        self.say(varied(question, rng), answer, short)

    def difference(self) -> None:
        """Two words at once: the answer explains both."""
        one, two = self.rng.sample(WORDS, 2)
        question = capital(self.rng.choice(DIFFERENCES).format(a=one.subject, b=two.subject))
        answer = f"{one.answers[0].split('. ')[0].rstrip('.')}. {two.answers[0].split('. ')[0].rstrip('.')}."
        self.say(varied(question, self.rng), answer, "No")

    def talk(self) -> None:
        """Small talk; the user's name is used when it is known."""
        fact = self.rng.choice(TALK)
        answer = self.rng.choice(fact.answers)
        if self.named and fact.word == "who are you":
            answer = f"My name is {self.named}. {answer}"
        if "name" in self.told and fact.word in ("thanks", "goodbye"):
            start = "You are welcome" if fact.word == "thanks" else "Goodbye"
            answer = f"{start}, {self.told['name']}!"
        self.say(varied(self.rng.choice(fact.questions), self.rng), answer, fact.short)

    def unknown(self) -> None:
        """A question it was never taught the answer of."""
        rng, draw = self.rng, self.rng.random()
        if draw < 0.2:
            a, b = rng.randrange(3, 1000), rng.randrange(3, 1000)
            question = rng.choice(SUMS).format(a=a, b=b, sign=rng.choice(["+", "-", "*", "plus", "times"]))
            self.say(question, next(f for f in TALK if f.word == "sums").answers[0], IN_ONE_WORD["sums"])
            return
        if draw < 0.35:
            country = rng.choice(chat_everyday.OTHER_COUNTRIES)
            question = rng.choice(chat_everyday.CAPITAL_QUESTIONS).format(country=country)
        elif draw < 0.55:
            question = rng.choice(chat_people.UNKNOWN_QUESTIONS)
        else:
            noun = rng.choice(chat_people.UNKNOWN_NOUNS)
            frames = chat_people.UNKNOWN_FRAMES if rng.random() < 0.6 else FRAMES
            question = capital(rng.choice(frames).format(x=noun, a=f"a {noun}", w=noun))
        self.say(varied(question, rng), rng.choice(chat_talk.DO_NOT_KNOW), IN_ONE_WORD["unknown"])

    def tell(self, thing: str) -> None:
        """The user tells something about themselves."""
        rng = self.rng
        tells, replies, *_ = chat_people.TELL[thing]
        pool = {
            "colour": chat_people.COLOURS,
            "animal": chat_people.ANIMALS,
            "food": chat_people.FOODS,
        }
        if thing in pool:
            value = chat_people.liked(pool[thing], rng)
        elif thing == "job":
            value = rng.choice(chat_people.JOBS)
        else:
            value = chat_people.town(rng) if thing == "town" else chat_people.name(rng)
        self.told[thing] = value
        if thing == "name" and rng.random() < 0.15:
            fact = rng.choice(WORDS)
            question = f"{rng.choice(tells[:6]).format(x=value).rstrip('.')}. {filled(rng.choice(FRAMES), fact)}"
            self.say(question, f"Hello, {value}! {rng.choice(fact.answers)}", fact.short)
            return
        self.say(rng.choice(tells).format(x=value), rng.choice(replies).format(x=value), IN_ONE_WORD["tell"])

    def ask(self, thing: str) -> None:
        """The user asks for something that was told, or that was not."""
        _, _, questions, yes, no = chat_people.TELL[thing]
        value = self.told.get(thing)
        answer = yes.format(x=value) if value else no
        short = value.split()[-1] if value else "Unknown"
        self.say(varied(self.rng.choice(questions), self.rng), answer, short)

    def recall(self) -> None:
        """The user asks for the last question or the last answer again."""
        if not self.last or self.one_word:
            return
        if self.rng.random() < 0.5:
            self.say(self.rng.choice(RECALL), f'You asked: "{self.last}"', "")
        else:
            repeated = self.messages[-1]["content"]
            self.messages.append({"role": "user", "content": self.rng.choice(REPEAT)})
            self.messages.append({"role": "assistant", "content": repeated})

    def echo(self) -> None:
        """The user asks for words to be said again."""
        rng = self.rng
        pool = chat_people.FOODS + chat_people.ANIMALS + chat_people.COLOURS + chat_people.UNKNOWN_NOUNS
        said = [chat_people.name(rng) if rng.random() < 0.7 else rng.choice(pool) for _ in range(rng.randint(1, 6))]
        text = rng.choice([" ", ", "]).join(said)
        self.say(rng.choice(chat_people.ECHO).format(x=text), f"You said: {text}.", said[-1])

    def anything(self) -> None:
        """One exchange of any kind but memory."""
        kinds = [self.word, self.known, self.talk, self.unknown, self.difference, self.echo]
        self.rng.choices(kinds, [56, 15, 12, 9, 3, 10])[0]()


def conversation(rng: random.Random) -> list[Message]:
    """One conversation: a single question, a few, or one in which the user tells something and asks for it later."""
    talk = Conversation(rng)
    if rng.random() < 0.45:
        things = list(chat_people.TELL)
        weights = [10, 4, 2, 2, 2, 1] + [0.7] * len(chat_people.RELATIONS)
        told = list(dict.fromkeys(rng.choices(things, weights, k=rng.choice([1, 2, 2, 3, 4]))))
        if rng.random() < 0.15:
            talk.anything()
        for thing in told:
            talk.tell(thing)
            if rng.random() < 0.2:
                talk.anything()
        for _ in range(rng.choice([0, 1, 1, 2])):
            talk.anything()
        rng.shuffle(told)
        for thing in told:
            talk.ask(thing)
        if rng.random() < 0.2:
            talk.ask(rng.choice(things))
        return talk.messages
    for _ in range(rng.choice([1, 1, 1, 2, 2, 3, 4])):
        talk.anything()
        if rng.random() < 0.06:
            talk.recall()
        elif rng.random() < 0.03:
            talk.ask(rng.choice(list(chat_people.TELL)))
    return talk.messages
