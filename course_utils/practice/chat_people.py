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
OTHER_WORDS = sorted({word for family in _FAMILIES for word in family} - _NOT_IN_TRAINING)


def _letters(rng: random.Random) -> str:
    """Consonants and vowels in turn: a word like no other."""
    onsets = words("b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh sl st t th tr v w y z")
    vowels = words("a a e e i o u ai ea ee ie ou y")
    codas = ["", "", "", "l", "m", "n", "nd", "r", "rt", "s", "st", "t", "x", "ck", "lm"]
    return "".join(
        rng.choice(onsets) + rng.choice(vowels) + rng.choice(codas) for _ in range(rng.randint(1, 3))
    ).capitalize()


def _spliced(rng: random.Random) -> str:
    """The beginning of one word and the end of another: letters in any company."""
    one, two = rng.choice(_LEARNED), rng.choice(_LEARNED + OTHER_WORDS)
    return (one[: rng.randint(1, len(one))] + two[rng.randint(0, len(two) - 1) :].lower()).capitalize()


def invented(rng: random.Random) -> str:
    """A name of one of many makes, so that the model learns to copy and not to know names by heart."""
    while True:
        chance = rng.random()
        if chance < 0.2:
            name = _spliced(rng)
        elif chance < 0.35:
            middle = rng.choice(_MIDDLES) if rng.random() < 0.6 else ""
            name = rng.choice(_STARTS) + middle + rng.choice(_ENDS)
        elif chance < 0.6:
            name = rng.choice(_LEARNED)
        elif chance < 0.8:
            name = entities_invent.word(rng.choice(["first", "last", "place", "firm"]), rng)
        elif chance < 0.9:
            name = rng.choice(OTHER_WORDS).capitalize()
        else:
            name = _letters(rng)
        if name.lower() not in _NOT_IN_TRAINING:
            return name


def liked(known: list[str], rng: random.Random) -> str:
    """What somebody likes best: a word of the table, another word, or one that nobody knows."""
    chance = rng.random()
    if chance < 0.25:
        return rng.choice(known)
    return rng.choice(OTHER_WORDS) if chance < 0.65 else invented(rng).lower()


def name(rng: random.Random) -> str:
    """A real or an invented first name."""
    return rng.choice(NAMES) if rng.random() < 0.35 else invented(rng)


def town(rng: random.Random) -> str:
    """A real or an invented town."""
    return rng.choice(TOWNS) if rng.random() < 0.4 else invented(rng)


# For the exam alone: other wordings for telling a name and for asking for it.
EXAM_TELL_NAME = ["Hey, {x} is my name.", "Good evening, I am {x}, pleased to meet you.", "I'm called {x}, by the way."]
EXAM_ASK_NAME = ["Have you kept my name in mind?", "What is my name again?", "So, who am I, what's my name?"]
EXAM_ASK = {
    "town": "So where do I live?",
    "colour": "Which colour is my favourite?",
    "animal": "Which animal is my favourite?",
    "food": "Which food is my favourite?",
}
