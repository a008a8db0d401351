"""Keeps what the chat model learns from apart from its exam."""

from course_utils.practice import (
    chat_development,
    chat_everyday,
    chat_exam,
    chat_people,
    chat_talk,
    chat_told,
    chat_unknown,
    chat_wordings,
)
from course_utils.practice.chat_frames import FOLLOW_UPS, FRAMES, PLURAL_FRAMES
from course_utils.practice.chat_known import COURSE, EVERYDAY, TALK, WORDS, filled, normal
from course_utils.practice.chat_tables import exam
from course_utils.practice.chat_wordings import LEADS


def exam_questions() -> list[str]:
    """Every question of the exam that a training question could be the same as."""
    asked = [question for row in exam(chat_exam.TABLE) + exam(chat_exam.TALK) for question in row.questions]
    asked += [f.format(country=c) for f in chat_exam.CAPITAL_QUESTIONS for c in chat_everyday.CAPITALS]
    return asked + chat_exam.UNKNOWN + chat_people.EXAM_ASK_NAME + list(chat_people.EXAM_ASK.values())


EXAM = {normal(question) for question in exam_questions()}
# Nouns to ask for in vain, besides those of the list: neither known nor in the exam.
_TAKEN = {text for fact in COURSE + EVERYDAY for text in [fact.subject, *fact.questions]} | set(chat_exam.UNKNOWN)
_TAKEN = {word for text in _TAKEN for word in normal(text).split()}
OTHER_NOUNS = [word for word in chat_people.OTHER_WORDS if not {word, word + "s"} & _TAKEN]


def skeletons() -> set[str]:
    """The exam's ways of asking for a word of the course, with a gap where the word stood."""
    words = {fact.word: fact for fact in WORDS}
    found = set()
    for row in exam(chat_exam.TABLE):
        if fact := words.get(row.name):
            for name in filter(None, [fact.plural, fact.subject, fact.word]):
                found |= {normal(q).replace(normal(name), "gap") for q in row.questions if normal(name) in normal(q)}
    return found


def all_questions() -> list[str]:
    """Every training question before it is varied."""
    asked = COURSE + EVERYDAY + TALK
    rows = [question for fact in asked for question in fact.questions]
    rows += [lead.replace("{q}", q) for fact in asked for q in fact.indirect for lead in LEADS]
    rows += [filled(frame, fact) for frame in FRAMES + FOLLOW_UPS for fact in WORDS]
    rows += [filled(frame, fact) for frame in PLURAL_FRAMES for fact in WORDS if fact.plural]
    rows += [f.format(country=c) for f in chat_everyday.CAPITAL_QUESTIONS for c in chat_everyday.CAPITALS]
    rows += [f.format(x=x) for f in chat_unknown.FRAMES for x in chat_unknown.NOUNS]
    rows += [question for thing in chat_told.TELL.values() for question in thing[2]]
    rows += [lead.replace("{q}", q) for thing in chat_told.INDIRECT.values() for q in thing for lead in LEADS]
    return rows + chat_unknown.QUESTIONS


def check_apart() -> None:
    """Stop if anything of the exam is also trained on."""
    shared = EXAM & {normal(question) for question in all_questions()}
    assert not shared, f"in training and in the exam: {sorted(shared)}"
    development = {normal(question) for row in exam(chat_development.TALK) for question in row.questions}
    development |= {normal(question) for asked in chat_told.DEVELOPMENT_ASK.values() for question in asked}
    assert not development & (EXAM | {normal(question) for question in all_questions()})
    frames = FRAMES + PLURAL_FRAMES + FOLLOW_UPS + chat_wordings.all_frames()
    shared = skeletons() & {normal(frame.format(a="gap", w="gap", s="gap")) for frame in frames}
    assert not shared, f"ways of asking in training and in the exam: {sorted(shared)}"
    systems = {text for texts, _ in chat_talk.STYLES.values() for text in texts} | set(chat_talk.ONE_WORD)
    exam_systems = {text for texts in chat_talk.EXAM_SYSTEM.values() for text in texts} | set(chat_talk.EXAM_ONE_WORD)
    assert not systems & exam_systems
    people = chat_people
    told = people.NAMES + people.TOWNS + people.COLOURS + people.ANIMALS + people.FOODS
    kept = people.EXAM_NAMES + people.EXAM_TOWNS + people.EXAM_COLOURS + people.EXAM_ANIMALS + people.EXAM_FOODS
    assert not {word.lower() for word in told} & {word.lower() for word in kept}
    composed = [
        before + told + after
        for before in chat_told.BEFORE_TOLD
        for told in chat_told.NAME_TOLD + [tell.rstrip(".") for tell in chat_told.TELL["name"][0]]
        for after in chat_told.AFTER_TOLD
    ]
    assert not {normal(tell) for tell in composed} & {normal(tell) for tell in people.EXAM_TELL_NAME}
    known = {fact.word for fact in COURSE + EVERYDAY}
    assert known == {row.name for row in exam(chat_exam.TABLE)}, "every fact is examined, and nothing else"
