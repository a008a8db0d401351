"""Makes the conversations that the chat model learns from: endless, seeded, and kept apart from its exam."""

import random

from course_utils.practice import chat_everyday, chat_people, chat_talk, chat_told, chat_unknown, chat_wordings
from course_utils.practice.chat_apart import OTHER_NOUNS
from course_utils.practice.chat_frames import (
    DIFFERENCES,
    FOLLOW_UPS,
    FRAMES,
    PLURAL_FRAMES,
    RECALL,
    REPEAT,
    SUMS,
)
from course_utils.practice.chat_known import COURSE, EVERYDAY, TALK, WORDS, capital, filled
from course_utils.practice.chat_tables import Fact
from course_utils.practice.chat_typing import varied, without_a_word

Message = dict[str, str]
IN_ONE_WORD = {"tell": "Noted", "unknown": "Unknown", "sums": "Python"}


# "Your name" and "my name" must not be mixed up, so it is asked for both.
ABOUT_ITSELF = [fact for fact in TALK if fact.subject in ("who are you", "your favourites", "where are you", "age")]


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
        if draw < 0.25:
            question = rng.choice(fact.questions)
        elif draw < 0.35 and fact.plural:
            question = filled(rng.choice(PLURAL_FRAMES), fact)
        elif draw < 0.42 and self.started():
            question = filled(rng.choice(FOLLOW_UPS), fact)
        elif draw < 0.65:
            question = filled(chat_wordings.frame(bool(fact.plural), rng), fact)
        else:
            question = filled(rng.choice(FRAMES), fact)
        if rng.random() < 0.12:
            question = without_a_word(question, f"{fact.word} {fact.plural}", rng)
        if rng.random() < 0.08:
            question = question.replace(fact.word, f'"{fact.word}"', 1)
        self.say(varied(question, rng), rng.choice(fact.answers), fact.short)

    def question(self, fact: Fact) -> str:
        """One of the fact's questions, mostly one of the usual ones, or an indirect one behind a lead."""
        if fact.indirect and self.rng.random() < 0.25:
            return chat_wordings.led(self.rng.choice(fact.indirect), self.rng)
        return self.rng.choice(fact.questions[:16] if self.rng.random() < 0.4 else fact.questions)

    def known(self) -> None:
        """A question with one fixed answer: how to do something, or a fact of everyday life."""
        rng = self.rng
        fixed = [fact for fact in COURSE if fact not in WORDS]
        draw = rng.random()
        if draw < 0.2:
            country = rng.choice(list(chat_everyday.CAPITALS))
            city = chat_everyday.CAPITALS[country]
            question = self.capital_question(country)
            answer, short = f"The capital of {country} is {city}.", city
        else:
            fact = rng.choice(EVERYDAY if draw < 0.7 else fixed)
            question, answer, short = self.question(fact), rng.choice(fact.answers), fact.short
        self.say(varied(question, rng), answer, short)

    def capital_question(self, country: str) -> str:
        if self.rng.random() < 0.25:
            return chat_wordings.led(f"what the capital of {country} is", self.rng)
        return self.rng.choice(chat_everyday.CAPITAL_QUESTIONS).format(country=country)

    def difference(self) -> None:
        """Two words at once: the answer explains both."""
        one, two = self.rng.sample(WORDS, 2)
        question = capital(self.rng.choice(DIFFERENCES).format(a=one.subject, b=two.subject))
        answer = f"{one.answers[0].split('. ')[0].rstrip('.')}. {two.answers[0].split('. ')[0].rstrip('.')}."
        self.say(varied(question, self.rng), answer, "No")

    def talk(self, topics: list[Fact] | None = None) -> None:
        """Small talk, mostly of what people begin with; the user's name is used when it is known."""
        fact = self.rng.choice(topics or (TALK[:13] if self.rng.random() < 0.5 else TALK))
        answer = self.rng.choice(fact.answers)
        if self.named and fact.word == "who are you":
            answer = f"My name is {self.named}. {answer}"
        if "name" in self.told and fact.word in ("thanks", "goodbye"):
            start = "You are welcome" if fact.word == "thanks" else "Goodbye"
            answer = f"{start}, {self.told['name']}!"
        self.say(varied(self.question(fact), self.rng), answer, fact.short)

    def unknown(self) -> None:
        """A question it was never taught the answer of."""
        rng, draw = self.rng, self.rng.random()
        if draw < 0.2:
            a, b = rng.randrange(3, 1000), rng.randrange(3, 1000)
            question = rng.choice(SUMS).format(
                a=a, b=b, sign=rng.choice(["+", "-", "*", "x", "plus", "minus", "times"])
            )
            self.say(question, next(f for f in TALK if f.word == "sums").answers[0], IN_ONE_WORD["sums"])
            return
        if draw < 0.35:
            country = rng.choice(chat_everyday.OTHER_COUNTRIES) if draw < 0.32 else chat_people.invented(rng)
            question = self.capital_question(country)
        elif draw < 0.55:
            question = rng.choice(chat_unknown.QUESTIONS)
        else:
            question = self.unknown_word()
        self.say(varied(question, rng), rng.choice(chat_talk.DO_NOT_KNOW), IN_ONE_WORD["unknown"])

    def unknown_word(self) -> str:
        """A question for a noun from the list, for another noun, or for a word that nobody knows."""
        rng, draw = self.rng, self.rng.random()
        noun = rng.choice(chat_unknown.NOUNS if draw < 0.6 else OTHER_NOUNS)
        if draw > 0.85:
            noun = chat_people.invented(rng).lower()
        frames = chat_unknown.FRAMES if rng.random() < 0.6 else FRAMES
        frame = chat_wordings.frame(False, rng) if rng.random() < 0.25 else rng.choice(frames)
        article = "an" if noun[0] in "aeiou" else "a"
        question = frame.format(x=noun, a=f"{article} {noun}", w=noun).replace(f"a {noun}", f"{article} {noun}")
        return capital(question)

    def value(self, thing: str) -> str:
        """Something that a user could tell; it counts as told."""
        rng = self.rng
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
        if rng.random() < 0.06:
            value = value.lower()
        self.told[thing] = value
        return value

    def tell(self, thing: str) -> None:
        """The user tells something about themselves; with their name sometimes a second thing, or a question."""
        rng, value = self.rng, self.value(thing)
        tells, replies, *_ = chat_told.TELL[thing]
        told, answer, short = (
            rng.choice(tells).format(x=value),
            rng.choice(replies).format(x=value),
            IN_ONE_WORD["tell"],
        )
        draw = rng.random() if thing == "name" else 1.0
        if draw < 0.25:
            told = rng.choice(tells[:6]).format(x=value).rstrip(".")
        if draw < 0.15:
            fact = rng.choice(WORDS)
            told, short = f"{told}. {filled(rng.choice(FRAMES), fact)}", fact.short
            answer = f"Hello, {value}! {rng.choice(fact.answers)}"
        elif draw < 0.25:
            other = rng.choice(["town", "colour", "animal", "food", "job"])
            tells, replies, *_ = chat_told.TELL[other]
            second, more = self.value(other), rng.choice(tells[:2])
            joined = rng.choice([". ", " and "])
            more = more if joined == ". " or more.startswith("I ") else more[:1].lower() + more[1:]
            told += joined + more.format(x=second)
            answer = f"Nice to meet you, {value}! {rng.choice(replies).format(x=second)}"
        if rng.random() < 0.12:
            told = told[:1].lower() + told[1:].rstrip(".")
        self.say(told, answer, short)

    def ask(self, thing: str) -> None:
        """The user asks for something that was told, or that was not."""
        _, _, questions, yes, no = chat_told.TELL[thing]
        value = self.told.get(thing)
        answer = yes.format(x=value) if value else no
        short = value.split()[-1] if value else "Unknown"
        question = self.rng.choice(questions)
        if self.rng.random() < 0.25:
            question = chat_wordings.led(self.rng.choice(chat_told.INDIRECT[thing]), self.rng)
        if self.rng.random() < 0.1:
            question = without_a_word(question, chat_told.ASKED_FOR, self.rng)
        self.say(varied(question, self.rng), answer, short)

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
        pool = chat_people.FOODS + chat_people.ANIMALS + chat_people.COLOURS + chat_unknown.NOUNS
        said = [chat_people.name(rng) if rng.random() < 0.7 else rng.choice(pool) for _ in range(rng.randint(1, 6))]
        text = rng.choice([" ", ", "]).join(said)
        self.say(rng.choice(chat_told.ECHO).format(x=text), f"You said: {text}.", said[-1])

    def anything(self) -> None:
        """One exchange of any kind but memory."""
        kinds = [self.word, self.known, self.talk, self.unknown, self.difference, self.echo]
        self.rng.choices(kinds, [42, 24, 38, 12, 2, 16])[0]()


def conversation(rng: random.Random) -> list[Message]:
    """One conversation: a single question, a few, or one in which the user tells something and asks for it later."""
    talk = Conversation(rng)
    if rng.random() < 0.62:
        things = list(chat_told.TELL)
        weights = [12, 5, 4, 4, 4, 1] + [0.4] * len(chat_told.RELATIONS)
        told = list(dict.fromkeys(rng.choices(things, weights, k=rng.choice([1, 1, 2, 2, 3, 4]))))
        if rng.random() < 0.2:
            talk.anything()
        for thing in told:
            talk.tell(thing)
            if rng.random() < 0.2:
                talk.anything()
        if rng.random() < 0.05:
            talk.tell(told[0])
        for _ in range(rng.choice([0, 1, 1, 2, 2, 3, 5])):
            talk.anything()
        asked = [thing for thing in chat_told.TELL if thing in talk.told]
        rng.shuffle(asked)
        if rng.random() < 0.25:
            talk.talk(ABOUT_ITSELF)
        for thing in asked + asked[: rng.choice([0, 0, 1, 2])]:
            talk.ask(thing)
        if rng.random() < 0.18:
            talk.ask(rng.choice(things))
        return talk.messages
    for _ in range(rng.choice([1, 1, 2, 2, 3, 3, 4, 9])):
        talk.anything()
        if rng.random() < 0.05:
            talk.recall()
        elif rng.random() < 0.05:
            talk.ask(rng.choices(list(chat_told.TELL), [12, 3, 3, 2, 2, 1] + [0.3] * len(chat_told.RELATIONS))[0])
    return talk.messages
