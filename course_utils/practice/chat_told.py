"""How people tell something about themselves and ask for it later, and what the chat model answers."""

from course_utils.practice.chat_tables import words

# For each thing told: how it is said, what is answered, how it is asked for later, and the answer, told or not told.
TELL = {
    "name": (
        [
            "My name is {x}.",
            "I am called {x}.",
            "Hello, my name is {x}.",
            "Hi, I am {x}.",
            "Hello! I'm {x}.",
            "I am {x}.",
            "Hi! My name is {x}. How are you?",
            "You can call me {x}.",
            "Please call me {x}.",
            "my name is {x}",
            "Hello, I am {x} and I am new here.",
            "Good morning, I'm {x}.",
            "By the way, my name is {x}.",
            "They call me {x}.",
            "I'm {x}.",
            "People call me {x}.",
            "My friends call me {x}.",
            "I go by {x}.",
            "Hello, this is {x}.",
            "Hi, {x} here.",
            "{x} here.",
            "Let me introduce myself: {x}.",
            "Nice to meet you, I am {x}.",
            "my name's {x}",
            "Hello. My name is {x}, and I want to learn something.",
            "I would like you to call me {x}.",
            "You are talking to {x}.",
            "Remember this: my name is {x}.",
        ],
        ["Nice to meet you, {x}!", "Hello, {x}! How can I help you?"],
        [
            "What is my name?",
            "what is my name",
            "Do you remember my name?",
            "Do you know my name?",
            "What am I called?",
            "Who am I?",
            "Say my name.",
            "What did I say my name was?",
            "Can you tell me my name?",
            "And what is my name?",
            "What's my name?",
            "Tell me my name.",
            "whats my name",
            "whats my name?",
            "who am i",
            "Do you still know my name?",
            "Do you still know who I am?",
            "Do you know who I am?",
            "Do you remember who I am?",
            "Which name did I give you?",
            "What name did I tell you?",
            "Please tell me what my name is.",
            "Can you say my name?",
            "You know my name, right?",
            "Did I tell you my name?",
            "Have I told you my name?",
            "How am I called?",
            "My name is what?",
            "I forgot my own name. What is it?",
            "By the way, what was my name?",
            "And my name?",
            "And who am I?",
            "Did you forget my name?",
        ],
        "Your name is {x}.",
        "You have not told me your name yet.",
    ),
    "town": (
        [
            "I live in {x}.",
            "I come from {x}.",
            "I am from {x}.",
            "My home is {x}.",
            "I was born in {x}.",
            "my home town is {x}",
            "I live in a town called {x}.",
            "My family lives in {x}, and so do I.",
        ],
        ["So you are from {x}. How nice.", "I have never been to {x}, but it sounds nice."],
        [
            "Where do I live?",
            "Where am I from?",
            "What is my home town?",
            "Where do I come from?",
            "Do you remember where I live?",
            "Do you know where I am from?",
            "Which town do I live in?",
            "Tell me where I live.",
            "where do i live",
            "What town am I from?",
            "In which town do I live?",
            "What is my town?",
            "What town do I live in?",
            "Do you still know where I live?",
        ],
        "You are from {x}.",
        "You have not told me where you live.",
    ),
    "colour": (
        [
            "My favourite colour is {x}.",
            "I like {x} best of all colours.",
            "My favorite color is {x}.",
            "The colour I like most is {x}.",
            "To me {x} is the best colour.",
        ],
        ["What a beautiful colour {x} is.", "I will remember that you like {x}."],
        [
            "What is my favourite colour?",
            "Which colour do I like best?",
            "What is my favorite color?",
            "Do you remember my favourite colour?",
            "Do you know which colour I like?",
            "Tell me my favourite colour.",
            "what is my favourite colour",
            "What's my favourite colour?",
            "And what is my favourite colour?",
            "What colour do I like?",
            "What colour do I like best?",
            "Do you still know my favourite colour?",
            "What did I say my favourite colour was?",
        ],
        "Your favourite colour is {x}.",
        "You have not told me your favourite colour.",
    ),
    "animal": (
        [
            "My favourite animal is the {x}.",
            "I like the {x} best of all animals.",
            "The animal I like most is the {x}.",
            "My favorite animal is the {x}.",
            "The {x} is my favourite animal.",
        ],
        ["The {x} is a fine animal.", "I will remember that you like the {x}."],
        [
            "What is my favourite animal?",
            "Which animal do I like best?",
            "What is my favorite animal?",
            "Do you remember my favourite animal?",
            "Do you know which animal I like?",
            "Tell me my favourite animal.",
            "what is my favourite animal",
            "What's my favourite animal?",
            "And what is my favourite animal?",
            "What animal do I like?",
            "What animal do I like best?",
            "Do you still know my favourite animal?",
            "What did I say my favourite animal was?",
        ],
        "Your favourite animal is the {x}.",
        "You have not told me your favourite animal.",
    ),
    "food": (
        [
            "My favourite food is {x}.",
            "I like to eat {x} best.",
            "The food I like most is {x}.",
            "My favorite food is {x}.",
            "I love to eat {x}.",
        ],
        ["I cannot eat, but {x} must taste good.", "I will remember that you like {x}."],
        [
            "What is my favourite food?",
            "What do I like to eat?",
            "What is my favorite food?",
            "Do you remember my favourite food?",
            "Do you know which food I like?",
            "Tell me my favourite food.",
            "what is my favourite food",
            "What's my favourite food?",
            "And what is my favourite food?",
            "What food do I like?",
            "What food do I like best?",
            "Do you still know my favourite food?",
            "What did I say my favourite food was?",
        ],
        "Your favourite food is {x}.",
        "You have not told me your favourite food.",
    ),
    "job": (
        ["I am {x}.", "I work as {x}.", "By the way, I am {x}.", "My job: I am {x}.", "I earn my bread as {x}."],
        ["Being {x} must be interesting.", "It must be good work to be {x}."],
        [
            "What is my job?",
            "What do I work as?",
            "Do you remember my job?",
            "What do I do for a living?",
            "Do you know what my work is?",
        ],
        "You told me that you are {x}.",
        "You have not told me what your job is.",
    ),
}
RELATIONS = words("sister brother mother father son daughter friend teacher neighbour dog cat horse boss aunt uncle")
for _who in RELATIONS:
    TELL[_who] = (
        [f"My {_who} is called {{x}}.", f"The name of my {_who} is {{x}}.", f"My {_who}'s name is {{x}}."],
        ["What a fine name {x} is.", f"I will remember that your {_who} is called {{x}}."],
        [
            f"What is my {_who} called?",
            f"What is my {_who}'s name?",
            f"What is the name of my {_who}?",
            f"Do you remember my {_who}'s name?",
        ],
        f"Your {_who} is called {{x}}.",
        f"You have not told me the name of your {_who}.",
    )
TELL["name"][2].extend(
    """
What name do I have?
I told you my name. What is it?
What do my friends call me?
How do people call me?
Could you repeat my name?
Please repeat my name.
Do you remember what I am called?
Is my name known to you?
You do know who I am?
What was the name I gave you?
What was the name that I told you?
Who is talking to you?
Who is writing to you?
With whom are you talking?
Remember me?
Remember my name?
Remind me of my name.
my name?
What is the name of the person you talk to?
Can you remember what my name is?
What is my first name?
I said my name before. What was it?
My own name, what is it?
Is there a name that I told you?
""".strip().splitlines()
)
TELL["town"][0].extend(
    [
        "I have my flat in {x}.",
        "Home for me is {x}.",
        "I moved to {x}.",
        "I grew up in {x}.",
        "I am at home in {x}.",
        "My town is {x}.",
        "The place I live in is {x}.",
        "I have lived in {x} for years.",
    ]
)
TELL["town"][2].extend(
    """
Remind me where I live.
What place do I come from?
I told you where I live. Where is it?
Which place is my home?
What is the name of my town?
Where is home for me?
Is my town known to you?
my town?
Where do I have my home?
From where am I?
Which town did I tell you about?
What was the town I live in?
Can you remember where I live?
The town that I live in, what is it called?
I said where I come from. Where was it?
""".strip().splitlines()
)
# What may stand before and behind what is told, and more ways of telling a name between them.
BEFORE_TOLD = [
    "",
    "Hello! ",
    "Hi! ",
    "Hey! ",
    "Good day. ",
    "Good morning! ",
    "Thanks. ",
    "You know, ",
    "Well, ",
    "OK. ",
]
BEFORE_TOLD += ["Let me tell you: ", "So you know: ", "First of all, ", "One thing about me: ", "Hi there! ", "Oh, "]
AFTER_TOLD = ["", "", ".", ".", "!", ", nice to meet you.", ", and I am new here.", ", you know.", ", and you?", " :)"]
AFTER_TOLD += [
    " and I like to learn.",
    ", glad to be here.",
    ". I hope you remember it.",
    ". Please remember.",
    ", too.",
]
NAME_TOLD = ["my name is {x}", "I am {x}", "I'm {x}", "I am called {x}", "people call me {x}", "you may call me {x}"]
NAME_TOLD += ["this is {x}", "they named me {x}", "my first name is {x}", "the name is {x}", "everyone calls me {x}"]
NAME_TOLD += ["{x} is what they call me", "my parents named me {x}", "here is {x}", "{x}, that is me", "im {x}"]
NAME_TOLD += ["I have the name {x}", "I was named {x}", "I bear the name {x}", "my full name is {x}", "I sign as {x}"]
# How things are asked for behind words such as "tell me".
INDIRECT = {
    "name": ["what my name is", "who I am", "what I am called", "what I told you my name is", "my name"],
    "town": ["where I live", "where I am from", "which town I live in", "what my home town is", "where my home is"],
    "job": ["what my job is", "what I work as", "what my work is"],
} | {who: [f"what my {who} is called", f"what the name of my {who} is", f"my {who}'s name"] for who in RELATIONS}
for _thing in ("colour", "animal", "food"):
    INDIRECT[_thing] = [
        f"what my favourite {_thing} is",
        f"which {_thing} I like best",
        f"what {_thing} I like",
        f"which {_thing} I told you about",
        f"my favourite {_thing}",
    ]
    TELL[_thing][0].extend(
        [
            f"My favourite {_thing} has always been {'the ' if _thing == 'animal' else ''}{{x}}.",
            f"Of every {_thing} I like {'the ' if _thing == 'animal' else ''}{{x}} most.",
            f"I prefer {'the ' if _thing == 'animal' else ''}{{x}} to any other {_thing}.",
            f"The best {_thing} is {'the ' if _thing == 'animal' else ''}{{x}}.",
            f"{'The ' if _thing == 'animal' else ''}{{x}} is my {_thing}.",
            f"I love {'the ' if _thing == 'animal' else ''}{{x}}, it is my favourite {_thing}.",
            f"As for the {_thing}, I like {'the ' if _thing == 'animal' else ''}{{x}}.",
            f"If I must choose a {_thing}, I take {'the ' if _thing == 'animal' else ''}{{x}}.",
        ]
    )
    TELL[_thing][2].extend(
        [
            f"Which {_thing} do I prefer?",
            f"Which {_thing} do I like most?",
            f"What is the {_thing} that I like best?",
            f"My favourite {_thing} is what?",
            f"The {_thing} I like best is which?",
            f"And my favourite {_thing}?",
            f"Did I tell you my favourite {_thing}?",
            f"Can you tell me which {_thing} I like?",
            f"Remind me which {_thing} I like.",
            f"I told you my favourite {_thing}. What is it?",
            f"What is the {_thing} I like?",
            f"What was my favourite {_thing}?",
            f"Which {_thing} did I say I like?",
            f"What is the name of my favourite {_thing}?",
            f"Do you know my favourite {_thing}?",
            f"my favourite {_thing}?",
            f"Which {_thing} have I told you about?",
            f"What {_thing} did I tell you I like best?",
            f"Which is the best {_thing} for me?",
            f"Can you remember my favourite {_thing}?",
            f"There is one {_thing} I like best. Which?",
            f"I said which {_thing} I like. Which was it?",
            f"Which {_thing} would I choose?",
        ]
    )
# Words that stay when a question for something told is shortened.
ASKED_FOR = f"my i who live from town home name called job work favourite like colour animal food {' '.join(RELATIONS)}"
# Kept for choosing between recipes: neither trained on nor part of the exam.
DEVELOPMENT_ASK = {
    "name": ["Which name is mine?", "Do you have my name?", "What should you call me?"],
    "town": ["Where is it that I live?", "My home town, which is it?", "In what place do I live?"],
    "colour": ["Which colour is it that I love?", "Do you recall my favourite colour?", "What colour is dear to me?"],
}
# Saying words after the user: the plainest way to learn to copy.
ECHO = ["Repeat after me: {x}.", "Please say: {x}.", "Say this: {x}.", "Write these words: {x}.", "Copy this: {x}."]
