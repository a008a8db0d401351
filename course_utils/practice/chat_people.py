"""What people tell about themselves, so that the chat model learns to use what was said: names, towns, likes."""

import random

from course_utils.practice import entities_invent, entities_names, wordpairs_families
from course_utils.practice.chat_tables import words

NAMES = words("""
Anna Ben Clara David Emma Frank Grace Henry Ida Jack Karen Leo Maria Noah Olga Paul Rosa Sam Tina Victor Wendy Yusuf
Zoe Amir Bianca Carlos Dina Erik Fatima George Hanna Ivan Julia Kofi Laura Marco Nadia Oscar Priya Quentin Rita Stefan
Tara Uma Vera Walter Xenia Yara Zeno Adam Bella Chen Daisy Elena Felix Gloria Hugo Iris Jonas Kira Lena Martin Nina
Otto Petra Robert Sofia Thomas Ursula Vincent Wanda Alice Boris Cora Dora Edgar Fiona Gustav Helga Ingrid James Katja
Lukas Monica Norbert Olivia Peter Rachel Simon Teresa Ulrich Valerie William Amy Bruno Celine Dennis Esther Fred Gina
Hector Irene John Kate Louis Mary Nora Owen Patricia Ralph Sarah Tom Udo Viola Wilma Aisha Bela Chloe Dmitri Eva Farid
Greta Hassan Isabel Jorge Kenji Lily Mei Nils Omar Paula Rahul Susan Tariq Umberto Violet Wei Yasmin Zara Arthur Betty
Cecil Diana Ernest Flora Gerald Harriet Isaac Jane Kevin Linda Michael Nancy Oliver Pamela Richard Sandra Timothy
Vivian Wilfred
""")
TOWNS = words("""
Paris London Berlin Rome Madrid Vienna Oslo Lisbon Dublin Athens Hamburg Munich Boston Chicago Toronto Lyon Milan Naples
Prague Warsaw Zurich Geneva Bristol Leeds York Oxford Dover Cairo Lagos Nairobi Delhi Tokyo Kyoto Lima Quito Bergen
Malmo Porto Seville Turin Graz Salzburg Basel Ghent Bremen Kiel Dresden Leipzig Cork Galway Perth Sydney Denver Dallas
Austin
""")
COLOURS = words("red blue green yellow black white brown grey pink purple orange violet silver golden")
ANIMALS = words("""
dog cat horse bear fox wolf rabbit mouse lion tiger frog swan goose owl eagle deer sheep goat pig cow donkey snake fish
bee ant spider robin raven crow sparrow squirrel monkey elephant camel duck hen
""")
FOODS = words("""
bread soup cheese rice apples pears cake porridge honey fish eggs bacon beans potatoes cherries nuts plums pie butter
milk grapes cabbage mushrooms salad chocolate pancakes noodles pizza
""")
JOBS = """
a teacher / a nurse / a baker / a farmer / a tailor / a painter / a doctor / a gardener / a carpenter / a sailor /
a student / a cook / a driver / a manager / a lawyer / a singer / a writer / a hunter / a miller / a shoemaker
""".replace("\n", " ").split(" / ")
JOBS = [job.strip() for job in JOBS]

EXAM_NAMES = words("""
Brenna Thaddeus Marisol Kwame Odette Lorcan Saskia Benedikt Anneke Rosalind Tobias Imelda Cedric Mirabel Ansel Delphine
Ramona Ottilie Gideon Philippa Leander Salome Barnaby Henrike Matilda Damaris Alfons Cordula Quincy Tamsin
""")
EXAM_TOWNS = words("Bruges Lucerne Tampere Krakow Valencia Aberdeen Trieste Heidelberg Utrecht Memphis")
EXAM_COLOURS = words("crimson turquoise scarlet beige")
EXAM_ANIMALS = words("hedgehog dolphin badger beaver otter penguin giraffe")
EXAM_FOODS = words("spinach lentils carrots dumplings raisins waffles")

_STARTS = words("""
Ba Be Bri Ca Da De Do Dra El Fa Fe Fi Flo Ga Ge Ha He Il Ja Jo Ka Ke Ki La Le Li Lo Ma Me Mi Mo Na Ne No O Pa Pe Ra Re
Ri Ro Sa Se Si So Ta Te Ti To Tri U Va Ve Vi Wa We Ya Ye Za Ze Al An Ar Bel Cor Dor Er Fen
""")
_MIDDLES = words("""
ba be bi da de di do fa fe ga ge la le li lo lu ma me mi mo na ne ni no ra re ri ro sa se si ta te ti va ve bran cel del
din dra fred gar hil ko lan len lin man mar mel mun nel ran ren ril ron sel tan ther ven wil
""")
_ENDS = words("""
a as bert da dan dor el en er fa go ia ias in ina is ka ko la las len lia lin lo ma mir mo na nas ne ra ric rin ris ro
sa so ta tan thea tin to us va van wen win ya zo
""")
_EXAM_WORDS = EXAM_NAMES + EXAM_TOWNS + EXAM_COLOURS + EXAM_ANIMALS + EXAM_FOODS
_NOT_IN_TRAINING = {word.lower() for word in _EXAM_WORDS}
_REAL = [name for table in ("FIRST", "LAST", "CITIES") for name in getattr(entities_names, table) if name.isalpha()]
# Real names that are kept for choosing between recipes: every seventh.
DEVELOPMENT_NAMES = [name for name in sorted(set(_REAL)) if name.lower() not in _NOT_IN_TRAINING][::7]
_NOT_IN_TRAINING |= {name.lower() for name in DEVELOPMENT_NAMES}
_LEARNED = [name for name in _REAL if name.lower() not in _NOT_IN_TRAINING]
_FAMILIES = wordpairs_families.FAMILIES.values()
_WORDS = sorted({word for family in _FAMILIES for word in family} - _NOT_IN_TRAINING)


def _letters(rng: random.Random) -> str:
    """Consonants and vowels in turn: a word like no other."""
    onsets = words("b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh sl st t th tr v w y z")
    vowels = words("a a e e i o u ai ea ee ie ou y")
    codas = ["", "", "", "l", "m", "n", "nd", "r", "rt", "s", "st", "t", "x", "ck", "lm"]
    return "".join(
        rng.choice(onsets) + rng.choice(vowels) + rng.choice(codas) for _ in range(rng.randint(1, 3))
    ).capitalize()


def invented(rng: random.Random) -> str:
    """A name of one of many makes, so that the model learns to copy and not to know names by heart."""
    while True:
        chance = rng.random()
        if chance < 0.35:
            middle = rng.choice(_MIDDLES) if rng.random() < 0.6 else ""
            name = rng.choice(_STARTS) + middle + rng.choice(_ENDS)
        elif chance < 0.6:
            name = rng.choice(_LEARNED)
        elif chance < 0.8:
            name = entities_invent.word(rng.choice(["first", "last", "place", "firm"]), rng)
        elif chance < 0.9:
            name = rng.choice(_WORDS).capitalize()
        else:
            name = _letters(rng)
        if name.lower() not in _NOT_IN_TRAINING:
            return name


def liked(known: list[str], rng: random.Random) -> str:
    """What somebody likes best: a word of the table, another word, or one that nobody knows."""
    chance = rng.random()
    if chance < 0.4:
        return rng.choice(known)
    return rng.choice(_WORDS) if chance < 0.75 else invented(rng).lower()


def name(rng: random.Random) -> str:
    """A real or an invented first name."""
    return rng.choice(NAMES) if rng.random() < 0.35 else invented(rng)


def town(rng: random.Random) -> str:
    """A real or an invented town."""
    return rng.choice(TOWNS) if rng.random() < 0.4 else invented(rng)


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
# Saying words after the user: the plainest way to learn to copy.
ECHO = ["Repeat after me: {x}.", "Please say: {x}.", "Say this: {x}.", "Write these words: {x}.", "Copy this: {x}."]
# For the exam alone: other wordings for telling a name and for asking for it.
EXAM_TELL_NAME = ["Hey, {x} is my name.", "Good evening, I am {x}, pleased to meet you.", "I'm called {x}, by the way."]
EXAM_ASK_NAME = ["Have you kept my name in mind?", "What is my name again?", "So, who am I, what's my name?"]
EXAM_ASK = {
    "town": "So where do I live?",
    "colour": "Which colour is my favourite?",
    "animal": "Which animal is my favourite?",
    "food": "Which food is my favourite?",
}

# Nouns it is not taught: asked for one of them, it should say that it does not know.
UNKNOWN_NOUNS = words("""
volcano guitar violin trumpet piano bicycle tractor rocket telescope microscope battery engine umbrella passport lawyer
senator bishop parliament mortgage insurance invoice refrigerator oven candle hammer screwdriver anchor lighthouse canal
dragon unicorn mermaid vampire ghost giant dwarf lobster oyster kangaroo koala zebra crocodile tortoise
cactus orchid tulip daisy oak maple bamboo moss mushroom onion garlic cucumber avocado mango pineapple coconut cinnamon
vanilla pepper mustard vinegar omelette sandwich pancake sausage waltz tango opera ballet sonnet novel comma verb noun
triangle hexagon fraction equation algebra galaxy comet planet eclipse magnet molecule atom vitamin muscle kidney fever
vaccine dentist surgeon pharmacist plumber electrician architect referee goalkeeper marathon chess poker yacht submarine
helicopter parachute tunnel bridge pyramid temple cathedral palace museum statue violinist blacksmith cobbler compass
barometer thermometer pendulum turbine satellite antenna radio television camera lens prism laser crystal diamond ruby
granite marble clay cotton silk velvet leather rubber plastic concrete brick harbour glacier desert island peninsula
blockchain spreadsheet printer keyboard modem firewall router browser password virus drone hologram clarinet accordion
""")
UNKNOWN_FRAMES = [
    "What is a {x}?",
    "What's a {x}?",
    "Explain a {x}.",
    "Tell me about the {x}.",
    "What does the word {x} mean?",
    "What does {x} mean?",
    "How much does a {x} cost?",
    "Who made the first {x}?",
    "How do I buy a {x}?",
    "How does a {x} work?",
    "Can you explain what a {x} is?",
    "{x}?",
    "Where can I find a {x}?",
    "How big is a {x}?",
    "And what is a {x}?",
    "I do not know what a {x} is.",
    "Why do people like the {x}?",
    "Who wrote the book about the {x}?",
    "How old is the {x}?",
    "How do I repair a {x}?",
    "What colour is a {x}?",
    "How many legs does a {x} have?",
]
UNKNOWN_QUESTIONS = """
Who won the game yesterday?
What did I dream last night?
Who is the president?
What is in my bag?
What is in my pocket?
How old am I?
Which film should I watch?
What is the news today?
Translate this into French.
Can you say that in German?
Who is the richest person in the world?
What is the price of gold?
How long does a train take to the coast?
What is the fastest animal?
Who discovered America?
What is the meaning of life?
How do I bake a cake?
Write an email to my boss.
What is the population of China?
When was the war?
Who painted this picture?
How far away is the moon?
Which horse will win?
What will happen tomorrow?
How many people live in this town?
What is the best restaurant here?
Who invented the telephone?
What did my friend buy?
How many stars are there?
What is the longest river?
Which phone should I buy?
How can I become rich?
Who was the first king of England?
How do I get to the station?
What is my phone number?
How heavy is a whale?
When does the shop open?
Who sang this song?
What is the highest mountain?
Which team is the best?
How do I cook rice?
Write my homework for me.
What is the plot of that film?
How deep is the sea?
""".strip().splitlines()
