"""What the chat model is asked in vain, so that it learns to say that it does not know."""

from course_utils.practice.chat_tables import words

# Nouns it is not taught: asked for one of them, it should say that it does not know.
NOUNS = words("""
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
FRAMES = [
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
    "what is a {x}",
    "what is {x}",
    "What is {x}?",
    "Tell me what a {x} is.",
    "Do you know what a {x} is?",
    "How do I use a {x}?",
    "Who has a {x}?",
    "What is the {x} made of?",
    "How heavy is a {x}?",
    "Where does a {x} come from?",
    "When was the {x} invented?",
    "Can I eat a {x}?",
    "Is a {x} dangerous?",
    "Do I need a {x}?",
    "Why is the {x} so expensive?",
]
QUESTIONS = """
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
Who is the queen?
Who won the match?
Who won the cup last year?
Who wrote the best book?
Who is my boss?
Who is my best friend?
Who was the first man on the moon?
Who lives next door?
Who built the old church?
Who is the most famous singer?
What is my password?
What is my address?
What is my age?
What is in the fridge?
What is on television tonight?
What is under my bed?
What is the best phone?
What is the fastest car?
What is the tallest tree?
What is the biggest city in the world?
What is the population of my town?
What is the square root of a big number?
What did I do yesterday?
What did I have for lunch?
What did my mother say?
What did the president say today?
What should I wear?
What should I cook tonight?
What should I give my friend for his birthday?
What happened in the year 1848?
What does my name mean?
What do you think of my boss?
What are the numbers of the lottery?
Which book should I read?
Which car is the best?
Which doctor should I see?
Which train goes to the airport?
Which song is number one?
Which country is the richest?
When is my birthday?
When is the next holiday?
When does the train leave?
When did the last king live?
When was this house built?
When will I be rich?
Where is my phone?
Where are my keys?
Where is the nearest shop?
Where is the station?
Where can I buy shoes?
Where was I born, in which house?
How do I make soup?
How do I fix my car?
How do I learn to swim?
How do I lose weight?
How do I get a job?
How do I grow tomatoes?
How do I remove a stain?
How tall am I?
How tall is the tallest man?
How old is my mother?
How old is the president?
How much money do I have?
How much does a house cost?
How much is a ticket to the zoo?
How many people are in this room?
How many children do I have?
How many books did he write?
How far is it to the next town?
How long does it take to fly there?
How fast can a horse run?
How does a bird fly?
Why is my neighbour so loud?
Why did the war begin?
Why do cats purr?
Why is the sea salty?
Translate this word into Spanish.
Translate hello into French.
Write a letter to my aunt.
Write an essay about the war.
Plan my holiday.
Book a table for two.
Call my mother.
Play some music.
Set an alarm for seven.
Send an email.
Open the door.
Turn on the light.
Tell me about the war.
Tell me about the news.
Tell me about my future.
Give me a recipe for bread.
Give me advice about my money.
Will I win the lottery?
Is my neighbour at home?
Is there life on other planets?
Should I buy a house?
Does my friend like me?
asdf
qwertz
blah blah
""".strip().splitlines()
