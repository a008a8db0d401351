"""Ways of asking that are put together from parts, so that hardly two conversations ask for a thing alike.

{a} is a word of the course with its article, {w} the bare word, {s} its plural, {q} an indirect question.
"""

import random

# Before an indirect question, such as "what a token is" or "how many days a week has".
LEADS = [
    "Tell me {q}.",
    "Please tell me {q}.",
    "Can you tell me {q}?",
    "Could you say {q}?",
    "Would you please say {q}?",
    "Do you know {q}?",
    "Do you happen to know {q}?",
    "Do you have any idea {q}?",
    "I want to know {q}.",
    "I'd like to know {q}.",
    "I would love to hear {q}.",
    "I need to know {q}.",
    "I must know {q}.",
    "I am asking {q}.",
    "May I ask {q}?",
    "Can I ask you {q}?",
    "I ask myself {q}.",
    "I am curious {q}.",
    "I have no idea {q}.",
    "I am not sure {q}.",
    "I never learned {q}.",
    "Nobody ever told me {q}.",
    "It is not clear to me {q}.",
    "I am trying to find out {q}.",
    "I cannot remember {q}.",
    "My question is {q}.",
    "The question is {q}.",
    "Here is my question: {q}?",
    "Let me know {q}.",
    "Say {q}.",
    "Show me {q}.",
    "Write down {q}.",
    "Explain to me {q}.",
    "Can you explain {q}?",
    "Maybe you can tell me {q}?",
    "Perhaps you know {q}?",
    "Are you able to tell me {q}?",
    "Is it possible to say {q}?",
    "How would you say {q}?",
    "Next I want to hear {q}.",
    "Before we go on, tell me {q}.",
    "First tell me {q}.",
    "i would like to know {q}",
    "tell me {q}",
    "can u tell me {q}",
    "pls tell me {q}",
    "question: {q}?",
]
# The same for a word of the course, to follow one of the leads.
INDIRECT = [
    "what {a} is",
    "what {w} means",
    "what the word {w} means",
    "what is meant by {w}",
    "what {a} does",
    "what {a} is for",
    "what one does with {a}",
    "what people mean by {w}",
    "how {a} works",
    "how to explain {a}",
    "more about {w}",
    "something about {a}",
    "why there is {a}",
    "what to think of when I hear {w}",
    "what is behind the word {w}",
]
INDIRECT_PLURAL = ["what {s} are", "what {s} do", "how {s} work", "what we need {s} for", "more about {s}"]
# Where somebody met the word, and what they then ask.
WHO = [
    "My teacher",
    "A friend",
    "The book",
    "My daughter",
    "My son",
    "The man next to me",
    "My neighbour",
    "This page",
    "An article",
    "The lesson",
    "A woman in my class",
    "The video",
    "My brother",
    "Our trainer",
    "A customer",
    "The newspaper",
    "My sister",
    "The text above",
]
SPOKE = [
    "spoke of {w}",
    "talks about {a}",
    "wrote about {w}",
    "asked about {a}",
    "uses the word {w}",
    "always says {w}",
    "explained {a} badly",
    "told me about {a}",
    "has {a} in it",
    "is about {w}",
    "says that I need {a}",
    "likes the word {w}",
]
WHEN = ["", "", "", " today", " this morning", " last week", " again and again", " just now", " in the first line"]
ASKED = [
    "What is that?",
    "What is it?",
    "What does it mean?",
    "What does that mean?",
    "Can you explain it?",
    "Please explain.",
    "I did not get it.",
    "I did not understand.",
    "What do they mean?",
    "Tell me more.",
    "Can you help me?",
    "What could it be?",
    "Do you know it?",
    "I was too shy to ask.",
    "",
]
# Said on the way to a question; they change nothing about its answer.
CHATTER = [
    "It is raining here.",
    "I slept well.",
    "I have a cup of tea.",
    "It is late.",
    "The coffee is ready.",
    "I have five minutes.",
    "I am a bit slow today.",
    "I have read the lesson twice.",
    "My head is full.",
    "That was quick.",
    "Good to know.",
    "Let us go on.",
    "Something else.",
    "Next question.",
    "Now for something different.",
    "I am still learning.",
    "I like to ask questions.",
    "This is my first day.",
    "All right then.",
    "Never mind.",
]
ENDS = ["", "", "", "", " in short words", " in one sentence", " for a beginner", " once more", " if you can"]


def led(question: str, rng: random.Random) -> str:
    """An indirect question behind one of the leads."""
    return rng.choice(LEADS).replace("{q}", question + rng.choice(ENDS))


def frame(plural: bool, rng: random.Random) -> str:
    """A way of asking for a word of the course."""
    if rng.random() < 0.55:
        return led(rng.choice(INDIRECT_PLURAL if plural and rng.random() < 0.3 else INDIRECT), rng)
    return f"{rng.choice(WHO)} {rng.choice(SPOKE)}{rng.choice(WHEN)}. {rng.choice(ASKED)}".strip()


def all_frames() -> list[str]:
    """Every frame that can come up, without the ends."""
    rows = [lead.replace("{q}", question) for lead in LEADS for question in INDIRECT + INDIRECT_PLURAL]
    told = [f"{who} {spoke}{when}." for who in WHO for spoke in SPOKE for when in set(WHEN)]
    return rows + [f"{story} {asked}".strip() for story in told for asked in ASKED]
