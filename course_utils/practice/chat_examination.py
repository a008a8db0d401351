"""Asks the chat model questions and counts the right answers: for its exam, and to choose between recipes."""

import random
from collections.abc import Callable

from transformers import PhiForCausalLM, PreTrainedTokenizerFast

from course_utils.practice import (
    chat_development,
    chat_everyday,
    chat_exam,
    chat_people,
    chat_talk,
    chat_told,
    training,
)
from course_utils.practice.chat_dialogues import Message
from course_utils.practice.chat_frames import DEVELOPMENT_FRAMES, DEVELOPMENT_LEADS
from course_utils.practice.chat_known import COURSE, EVERYDAY, WORDS, filled
from course_utils.practice.chat_tables import Script, exam

Question = tuple[list[Message], Callable[[str], bool]]
# What somebody tells, how they ask for it later, and the word that the answer must hold.
Person = list[tuple[str, str, str]]
END = "<|end|>"


def reply(model: PhiForCausalLM, tokenizer: PreTrainedTokenizerFast, chats: list[list[Message]]) -> list[list[int]]:
    """The next turn of each conversation, always taking the likeliest token, as ids up to and with the end mark."""
    end = tokenizer.convert_tokens_to_ids(END)
    order = sorted(range(len(chats)), key=lambda i: sum(len(message["content"]) for message in chats[i]))
    answers: list[list[int]] = [[] for _ in chats]
    for start in range(0, len(order), 64):
        group = order[start : start + 64]
        inputs = tokenizer.apply_chat_template(
            [chats[i] for i in group],
            add_generation_prompt=True,
            return_dict=True,
            return_tensors="pt",
            padding=True,
        ).to(model.device)
        written = model.generate(
            **inputs, max_new_tokens=80, do_sample=False, eos_token_id=end, pad_token_id=tokenizer.pad_token_id
        )
        for i, row in zip(group, written[:, inputs["input_ids"].shape[1] :].tolist(), strict=True):
            answers[i] = row[: row.index(end) + 1] if end in row else row
    return answers


def user(text: str) -> Message:
    return {"role": "user", "content": text}


def holds(*keys: str) -> Callable[[str], bool]:
    """Is one of these words in the answer?"""
    return lambda text: any(key.lower() in text.lower() for key in keys)


def fits(keys: list[str], text: str) -> bool:
    """Is one of the keys in the answer? A key that begins with `=` must be all of it."""
    return any(key[1:] == text.strip(" .!") if key.startswith("=") else key.lower() in text.lower() for key in keys)


def is_one_word(text: str) -> bool:
    return len(text.split()) == 1


class Examination:
    """Asks a model questions, keeps every answer, and counts the right ones."""

    def __init__(self, model: PhiForCausalLM, tokenizer: PreTrainedTokenizerFast) -> None:
        self.model, self.tokenizer = model, tokenizer
        self.seen: list[tuple[str, str, bool]] = []
        self.ended: list[bool] = []

    def answers(self, chats: list[list[Message]]) -> list[str]:
        rows = reply(self.model, self.tokenizer, chats)
        end = self.tokenizer.convert_tokens_to_ids(END)
        self.ended += [end in row for row in rows]
        return [self.tokenizer.decode(row, skip_special_tokens=True) for row in rows]

    def share_right(self, asked: list[Question]) -> float:
        """The share of conversations whose next turn passes its test."""
        texts = self.answers([chat for chat, _ in asked])
        right = [passes(text) for (_, passes), text in zip(asked, texts, strict=True)]
        self.seen += [(chat[-1]["content"], text, ok) for (chat, _), text, ok in zip(asked, texts, right, strict=True)]
        return sum(right) / len(right)

    def spoken(self, typed: list[list[str]], systems: list[str] | None = None) -> list[list[str]]:
        """Each conversation's answers: what the user types is given, the model speaks its own part."""
        chats: list[list[Message]] = [[] for _ in typed]
        for chat, system in zip(chats, systems or [], strict=False):
            if system:
                chat.append({"role": "system", "content": system})
        for turn in range(max(map(len, typed))):
            going = [i for i, script in enumerate(typed) if turn < len(script)]
            for i in going:
                chats[i].append(user(typed[i][turn]))
            for i, text in zip(going, self.answers([chats[i] for i in going]), strict=True):
                chats[i].append({"role": "assistant", "content": text})
        return [[message["content"] for message in chat if message["role"] == "assistant"] for chat in chats]

    def memory(self, people: list[Person], between: list[str]) -> float:
        """Each person tells things, asks something else, then asks for what was told."""
        typed = [
            [told for told, _, _ in person] + [between[i % len(between)]] + [question for _, question, _ in person]
            for i, person in enumerate(people)
        ]
        right = []
        for person, spoken in zip(people, self.spoken(typed), strict=True):
            for (_, question, value), text in zip(person, spoken[-len(person) :], strict=True):
                right.append(value in text)
                self.seen.append((f"{question} [{value}]", text, right[-1]))
        return sum(right) / len(right)

    def conversations(self, scripts: list[Script]) -> float:
        """The share of conversations in which every answer passes."""
        typed = [[text for text, _ in script.turns] for script in scripts]
        right = []
        for script, spoken in zip(scripts, self.spoken(typed, [script.system for script in scripts]), strict=True):
            passed = [fits(keys, text) for (_, keys), text in zip(script.turns, spoken, strict=True)]
            self.seen += [(typed, text, ok) for (typed, _), text, ok in zip(script.turns, spoken, passed, strict=True)]
            right.append(all(passed))
        return sum(right) / len(right)


def some(rows: list, limit: int | None) -> list:
    """All rows, or `limit` of them spread evenly."""
    return rows if limit is None or limit >= len(rows) else [rows[i * len(rows) // limit] for i in range(limit)]


def questions(table: str) -> list[Question]:
    return [([user(question)], holds(*row.keys)) for row in exam(table) for question in row.questions]


def fact_questions() -> list[Question]:
    rows = questions(chat_exam.TABLE)
    for country, city in chat_everyday.CAPITALS.items():
        rows += [([user(frame.format(country=country))], holds(city)) for frame in chat_exam.CAPITAL_QUESTIONS]
    return rows


def people() -> list[Person]:
    """Who is in the memory exam: one thing told by most, three things by every third person."""
    told = chat_people
    likes = {
        "colour": ("My favourite colour is {x}.", told.EXAM_COLOURS),
        "animal": ("My favourite animal is the {x}.", told.EXAM_ANIMALS),
        "food": ("My favourite food is {x}.", told.EXAM_FOODS),
    }
    rows = []
    for i, name in enumerate(told.EXAM_NAMES):
        tell = told.EXAM_TELL_NAME[i % 3] if i % 2 else chat_told.TELL["name"][0][i // 2 % 4]
        person = [(tell.format(x=name), told.EXAM_ASK_NAME[i % len(told.EXAM_ASK_NAME)], name)]
        if i % 3 == 0:
            town, thing = told.EXAM_TOWNS[i // 3], list(likes)[i // 3 % 3]
            sentence, values = likes[thing]
            value = values[i // 3 % len(values)]
            person.append((f"I live in {town}.", told.EXAM_ASK["town"], town))
            person.append((sentence.format(x=value), told.EXAM_ASK[thing], value))
        rows.append(person)
    return rows


def manners() -> list[Question]:
    """Questions under a system message: the answer must be spoken in its manner."""
    asked = [question for row in exam(chat_exam.TABLE)[::7] for question in row.questions[:1]]
    rows = []
    tests = {sign: holds(sign) for sign in chat_talk.EXAM_SYSTEM}
    wanted = [(system, tests[sign]) for sign, systems in chat_talk.EXAM_SYSTEM.items() for system in systems]
    wanted += [(system, is_one_word) for system in chat_talk.EXAM_ONE_WORD]
    for system, passes in wanted:
        rows += [([{"role": "system", "content": system}, user(question)], passes) for question in asked[:6]]
        asked = asked[6:] + asked[:6]
    return rows


def examine(examination: Examination, limit: int | None = None) -> dict[str, float]:
    """Every part of the exam; what was asked and answered stays in the examination."""
    unknown = [([user(question)], holds("not know", "cannot")) for question in chat_exam.UNKNOWN]
    scores = {
        "facts": examination.share_right(some(fact_questions(), limit)),
        "memory": examination.memory(some(people(), limit), chat_exam.BETWEEN),
        "small_talk": examination.share_right(some(questions(chat_exam.TALK), limit)),
        "says_it_does_not_know": examination.share_right(some(unknown, limit)),
        "follows_system_message": examination.share_right(some(manners(), limit)),
    }
    return scores | {"ends_by_itself": sum(examination.ended) / len(examination.ended)}


def development(model: PhiForCausalLM, tokenizer: PreTrainedTokenizerFast) -> dict[str, float]:
    """Scores to choose between recipes by, on wordings and names that are neither trained on nor in the exam."""
    rng = random.Random(training.SEED + 1)
    examination = Examination(model, tokenizer)
    asked = [
        ([user(filled(DEVELOPMENT_FRAMES[i % 3], fact))], holds(*[answer[:30] for answer in fact.answers]))
        for i, fact in enumerate(WORDS)
    ]
    for i, fact in enumerate(EVERYDAY + [fact for fact in COURSE if fact not in WORDS]):
        question = DEVELOPMENT_LEADS[i % 2].replace("{q}", fact.indirect[0])
        asked.append(([user(question)], holds(*[answer[:30] for answer in fact.answers])))
    names = rng.sample(chat_people.DEVELOPMENT_NAMES, 72)
    ask = chat_told.DEVELOPMENT_ASK
    memory = [
        [
            (f"Hi there, my name is {name}.", ask["name"][i % 3], name),
            (f"My house is in {town}.", ask["town"][i % 3], town),
            (f"My best-loved colour is {colour.lower()}.", ask["colour"][i % 3], colour.lower()),
        ]
        for i, (name, town, colour) in enumerate(zip(names[:24], names[24:48], names[48:], strict=True))
    ]
    scores = {
        "facts": examination.share_right(asked),
        "memory": examination.memory(memory, ["What is a batch?", "Thank you!"]),
        "small_talk": examination.share_right(questions(chat_development.TALK)),
        "conversations": examination.conversations(chat_development.CONVERSATIONS),
    }
    return {name: round(score, 3) for name, score in scores.items()}
