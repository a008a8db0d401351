"""Feelings and small talk for the summarizer's practice reports: what a summary keeps and what it leaves out."""

# Feelings: the words people use for them (which the summary repeats) and things people say (which it has to name).
FEELINGS: dict[str, tuple[list[str], list[str]]] = {
    "joy": (
        ["delighted", "overjoyed", "very happy", "thrilled", "full of joy", "pleased"],
        [
            "I have not stopped smiling all day",
            "What a wonderful day this is",
            "This is the happiest day I can remember",
            "I could dance all the way home",
        ],
    ),
    "anger": (
        ["furious", "angry", "very annoyed", "outraged"],
        [
            "This is an outrage",
            "I am not going to put up with this",
            "How dare they treat people like that",
            "My blood is boiling",
        ],
    ),
    "sadness": (
        ["sad", "heartbroken", "deeply unhappy", "in tears"],
        [
            "I cried all evening",
            "My heart is broken",
            "It hurts to think about it",
            "Nothing will be the same again",
        ],
    ),
    "disappointment": (
        ["disappointed", "very disappointed", "let down"],
        [
            "I had hoped for so much more",
            "We waited so long for this, and then nothing came of it",
            "It was not at all what I was promised",
            "What a pity after all that work",
        ],
    ),
    "pride": (
        ["proud", "very proud"],
        [
            "I did not think I could do it, and I did",
            "We worked hard for this and it shows",
            "I will tell my grandchildren about this",
            "Look what we have made with our own hands",
        ],
    ),
    "gratitude": (
        ["grateful", "very thankful", "deeply grateful"],
        [
            "I do not know how to thank them",
            "I will never forget this kindness",
            "Thank you from the bottom of my heart",
            "Without them I would have been lost",
        ],
    ),
    "relief": (
        ["relieved", "very relieved", "glad that it was over"],
        [
            "A stone has fallen from my heart",
            "At last I can sleep again",
            "I can breathe again now",
            "Thank goodness nothing worse happened",
        ],
    ),
    "fear": (
        ["frightened", "afraid", "terrified", "scared"],
        [
            "I was shaking all over",
            "My knees would not hold me",
            "I thought we would not get out of there",
            "I never want to live through that again",
        ],
    ),
    "surprise": (
        ["surprised", "amazed", "astonished", "speechless"],
        [
            "I could not believe my eyes",
            "Nobody saw that coming",
            "I had to read it three times",
            "I would never have guessed it",
        ],
    ),
    "worry": (
        ["worried", "nervous", "anxious", "very worried"],
        [
            "I keep asking myself what will become of us",
            "I lie awake at night",
            "What if it all goes wrong",
            "I have a bad feeling about this",
        ],
    ),
    "excitement": (
        ["excited", "very excited", "full of excitement"],
        [
            "I am counting the days",
            "I can hardly wait",
            "We have talked of nothing else for weeks",
            "I could not sit still for a minute",
        ],
    ),
    "amusement": (
        ["amused", "highly amused", "in stitches"],
        [
            "I laughed until my sides hurt",
            "I have not laughed so much for years",
            "It was too funny for words",
            "Even the dog seemed to be laughing",
        ],
    ),
    "embarrassment": (
        ["embarrassed", "deeply embarrassed", "ashamed"],
        [
            "I wanted to sink into the ground",
            "My face was as red as a beetroot",
            "I did not know where to look",
            "I wish nobody had seen it",
        ],
    ),
    "remorse": (
        ["sorry", "very sorry", "full of regret"],
        [
            "I should never have done it",
            "I would undo it if I could",
            "It was my mistake and I regret it",
            "I owe everybody an apology",
        ],
    ),
    "curiosity": (
        ["curious", "very curious", "full of questions"],
        [
            "I want to know all about it",
            "I wonder what comes next",
            "Tell me more about how it works",
            "I had a hundred questions",
        ],
    ),
    "admiration": (
        ["impressed", "full of admiration", "deeply impressed"],
        [
            "I take my hat off to them",
            "That is the best work I have ever seen",
            "I wish I could do half as well",
            "It was a masterpiece",
        ],
    ),
}
FRAMES = """
{S} {was} {feeling}.
{S} {was} {feeling} [about it|about this|when it was over|in the end|and did not hide it].
In the end {S} {was} {feeling}.
Afterwards {S} {was} {feeling}, as [everyone|anyone] could see.
{S} told [us|the paper|a reporter|friends] that {they_was} {feeling}.
{S} {was} {feeling} and [talked about it for days|said so to everyone|wrote it in a letter|went home late].
It was plain to see that {S} {was} {feeling}.
By the evening {S} {was} {feeling}.
No wonder that {S} {was} {feeling}.
{S} admitted that {they_was} {feeling}.
""".strip().splitlines()
QUOTE_FRAMES = """
"{quote}," said {S}.
"{quote}," {S} said [with a smile|quietly|afterwards|later|on the phone|that evening].
{S} said: "{quote}."
"{quote}," {S} told [us|a reporter|the neighbours|friends].
""".strip().splitlines()

# Small talk before or between the facts. It never belongs in a summary.
CHATTER = """
It was [a mild|a cold|a windy|a sunny|a grey|a quiet] [morning|afternoon|evening|day] in {month}.
The sky was [clear|full of clouds|grey] and [the birds were singing|a light wind blew|the streets were wet].
Hello everyone, here is a little news from our [corner of the world|part of town|region].
Many of you have asked what has been going on lately.
I promised to write, so here I am with a cup of tea.
Sorry for not writing sooner, the week has been [busy|long|full].
[Some|A few|Many] weeks are dull, but this one was not.
People often say that nothing ever happens [here|in small towns|in the country].
You may remember the [long winter|dry summer|wet spring] we had.
Before I forget it, let me tell you what I heard at the [market|bus stop|hairdresser|post office].
There was a smell of [coffee|fresh bread|cut grass|rain] in the air.
The [bus|tram|ferry] was [late|full|nearly empty] as usual.
News travels fast around here.
The weather has been [kind|rough|strange] to us this {month}.
As always, the [coffee|tea|soup] was too hot and the talk was long.
Our older readers will know the [place|road|story] well.
Most people were still having breakfast.
Somewhere a [dog barked|door slammed|bell rang|radio played].
It had rained [all night|for two days|since dawn].
A [blackbird|robin|seagull] sat on the [wall|roof|lamp post] and watched.
Nobody expected much of that day.
Let me start at the beginning.
The [leaves|flowers|fields] looked [lovely|tired|fresh] after the rain.
Not every week brings a story like this one.
Children were playing in the puddles outside.
Dear reader, make yourself comfortable.
The church clock had stopped at ten, as it often does.
Grandmother used to say that {month} is the month for surprises.
One more thing from the notice board of the week.
For once the newspaper was worth its price.
The moon was still up, pale and thin.
""".strip().splitlines()
ASIDES = """
The road was closed to cars for an hour.
Parking was [free|difficult|easy] that day.
The town has about {big} inhabitants.
{R} took [some|a few|many] photographs.
{R} brought [tea|biscuits|sandwiches|lemonade] for everyone.
A radio was playing {music} in the background.
The [town|village] of {U} held something similar [years ago|last year|in {month}].
The building next door dates from {year}.
{R}, a {job} from {U}, happened to be passing by.
The bus to {U} runs every {n} minutes.
Tea and {food} were served [afterwards|in the back room|outside].
Last year it was [much colder|warmer|far quieter].
A [black|white|brown] {animal} slept through it all.
Nobody was in a hurry.
The number {n} bus stops nearby.
{R} had read about it in the newspaper.
The local paper sent {R} to write a few lines.
The old clock on the wall was {n} minutes slow.
There is a {shop} across the road.
{R} swept the floor afterwards.
The benches outside were painted {colour} in {year}.
{R} had come all the way from {U} by bicycle.
Somebody had left a {colour} umbrella at the door.
The walls were still damp from the winter of {year}.
""".strip().splitlines()
# Ways to lead up to the main thing.
HERALDS = """
We have heard that
As {R} tells us,
It is official now:
The news of the week:
According to {R},
Word has it that
Believe it or not,
As the [radio|newspaper] reported,
{R} writes to us that
Have you heard?
The talk of the [town|village]:
This is what happened:
""".strip().splitlines()
