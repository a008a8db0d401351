"""All that the chat model knows, gathered from the tables."""

import re

from course_utils.practice import (
    chat_everyday,
    chat_facts,
    chat_facts_models,
    chat_more,
    chat_talk,
    chat_talk_more,
)
from course_utils.practice.chat_tables import Fact, facts

COURSE = facts(chat_facts.TABLE + chat_facts_models.TABLE + chat_more.COURSE)
WORDS = [fact for fact in COURSE if not fact.subject.startswith(("how to", "why ", "need ", "the cost"))]
EVERYDAY = facts(chat_everyday.TABLE + chat_more.EVERYDAY)
TALK = facts(chat_talk.TABLE + chat_talk_more.TALK)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def normal(text: str) -> str:
    """A question without case and punctuation, to compare questions by."""
    return re.sub(r"[^a-z0-9+]+", " ", text.lower()).strip()


def filled(frame: str, fact: Fact) -> str:
    return capital(frame.format(a=fact.subject, w=fact.word, s=fact.plural))
