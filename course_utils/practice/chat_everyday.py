"""What the chat model learns about the everyday world. `=` name / / answer in one word."""

from course_utils.practice.chat_tables import words

TABLE = """
= days in a week /  / Seven
> A week has seven days.
? How many days are in a week?
? How many days does a week have?
? how many days are there in one week
? What is the number of days in a week?
? Do you know how many days make a week?
? Count the days in a week.
= months in a year /  / Twelve
> A year has twelve months.
? How many months are in a year?
? How many months does a year have?
? how many months are there in one year
? What is the number of months in a year?
? Do you know how many months make a year?
? Count the months in a year.
= days in a year /  / 365
> A year has 365 days, and a leap year has 366.
? How many days are in a year?
? How many days does a year have?
? how many days are there in one year
? What is the number of days in a year?
? Do you know how many days make a year?
? Count the days in a year.
= hours in a day /  / 24
> A day has 24 hours.
? How many hours are in a day?
? How many hours does a day have?
? how many hours are there in one day
? What is the number of hours in a day?
? How many hours long is a day?
? Count the hours in a day.
= minutes in an hour /  / Sixty
> An hour has sixty minutes.
? How many minutes are in an hour?
? How many minutes does an hour have?
? how many minutes are there in one hour
? What is the number of minutes in an hour?
? How many minutes long is an hour?
? Count the minutes in an hour.
= seconds in a minute /  / Sixty
> A minute has sixty seconds.
? How many seconds are in a minute?
? How many seconds does a minute have?
? how many seconds are there in one minute
? What is the number of seconds in a minute?
? How many seconds long is a minute?
? Count the seconds in a minute.
= the sky /  / Blue
> The sky is blue on a clear day.
? What colour is the sky?
? What color is the sky?
? What is the colour of the sky?
? which colour does the sky have
? Is the sky blue?
? What colour does the sky have on a clear day?
? The colour of the sky, please.
? Which colour is the sky above us?
= grass /  / Green
> Grass is green.
? What colour is grass?
? What color is grass?
? What is the colour of grass?
? which colour does grass have
? Is grass green?
? What colour is the grass in the garden?
? The colour of grass, please.
? Which colour is grass?
= snow /  / White
> Snow is white.
? What colour is snow?
? What color is snow?
? What is the colour of snow?
? which colour does snow have
? Is snow white?
? What colour is the snow in winter?
? The colour of snow, please.
? Which colour is snow?
= a banana /  / Yellow
> A ripe banana is yellow.
? What colour is a banana?
? What color is a banana?
? What is the colour of a banana?
? which colour does a banana have
? Are bananas yellow?
? What colour are bananas?
? The colour of a banana, please.
? Which colour is a ripe banana?
= 1 + 1 /  / Two
> One plus one is two.
? What is 1 + 1?
? What is 1+1?
? 1 + 1
? what is one plus one
? How much is 1 + 1?
? One and one is what?
? What do 1 and 1 make?
? one plus one is
? Calculate 1 + 1.
= 2 + 2 /  / Four
> Two plus two is four.
? What is 2 + 2?
? What is 2+2?
? 2 + 2
? what is two plus two
? How much is 2 + 2?
? Two and two is what?
? What do 2 and 2 make?
? two plus two is
? Calculate 2 + 2.
= legs of a spider /  / Eight
> A spider has eight legs.
? How many legs does a spider have?
? How many legs has a spider?
? how many legs do spiders have
? What is the number of legs of a spider?
? Do you know how many legs a spider has?
? A spider has how many legs?
? Spiders have how many legs?
= legs of a dog /  / Four
> A dog has four legs.
? How many legs does a dog have?
? How many legs has a dog?
? how many legs do dogs have
? What is the number of legs of a dog?
? Do you know how many legs a dog has?
? A dog has how many legs?
? Dogs have how many legs?
= legs of a bee /  / Six
> A bee has six legs, like every insect.
? How many legs does a bee have?
? How many legs has an insect?
? how many legs do bees have
? What is the number of legs of a bee?
? How many legs do insects have?
? A bee has how many legs?
? Bees have how many legs?
= letters /  / 26
> The English alphabet has 26 letters.
? How many letters are in the alphabet?
? How many letters does the alphabet have?
? how many letters are there in the English alphabet
? What is the number of letters in the alphabet?
? Do you know how many letters the alphabet has?
? The alphabet has how many letters?
? How long is the alphabet?
= fingers /  / Five
> A hand has five fingers, counting the thumb.
? How many fingers does a hand have?
? How many fingers are on one hand?
? how many fingers has a hand
? What is the number of fingers on a hand?
? How many fingers do I have on one hand?
? A hand has how many fingers?
? How many fingers do people have on a hand?
= water freezes /  / Zero
> Water freezes at 0 degrees Celsius.
? When does water freeze?
? At what temperature does water freeze?
? When does water turn to ice?
? at how many degrees does water freeze
? What is the freezing point of water?
? Water freezes at what temperature?
? How cold is ice?
= water boils /  / 100
> Water boils at 100 degrees Celsius at sea level.
? When does water boil?
? At what temperature does water boil?
? How hot is boiling water?
? at how many degrees does water boil
? What is the boiling point of water?
? Water boils at what temperature?
? When does water become steam?
= honey /  / Bees
> Bees make honey.
? Who makes honey?
? Which animal makes honey?
? where does honey come from
? What animals make honey?
? Which insects make honey?
? Honey is made by whom?
? Do bees make honey?
= milk /  / Cows
> Most of the milk we drink comes from cows.
? Where does milk come from?
? Which animal gives milk?
? who gives us milk
? From which animal do we get milk?
? What animal does milk come from?
? Milk is given by which animal?
? Do cows give milk?
= sunrise /  / East
> The sun rises in the east.
? Where does the sun rise?
? Where does the sun come up?
? in which direction does the sun rise
? On which side does the sun rise?
? Does the sun rise in the east?
? The sun rises where?
? From which direction comes the morning sun?
= sunset /  / West
> The sun sets in the west.
? Where does the sun set?
? Where does the sun go down?
? in which direction does the sun set
? On which side does the sun set?
? Does the sun set in the west?
? The sun sets where?
? In which direction is the evening sun?
= our planet /  / Earth
> We live on the planet Earth.
? On which planet do we live?
? Which planet do we live on?
? what is our planet called
? What is the name of our planet?
? What planet are we on?
? Our planet is called what?
? Do you know the name of our planet?
= the largest ocean /  / Pacific
> The largest ocean is the Pacific Ocean.
? What is the largest ocean?
? Which ocean is the largest?
? what is the biggest ocean
? What is the biggest ocean in the world?
? Which ocean is the biggest of all?
? The largest ocean is called what?
? Do you know the largest ocean?
= the first month /  / January
> The first month of the year is January.
? What is the first month of the year?
? Which month is the first?
? with which month does the year begin
? In which month does the year begin?
? Which month comes first?
? The first month is called what?
? Do you know the first month of the year?
= the last month /  / December
> The last month of the year is December.
? What is the last month of the year?
? Which month is the last?
? with which month does the year end
? In which month does the year end?
? Which month comes last?
? The last month is called what?
? Do you know the last month of the year?
= the opposite of hot /  / Cold
> The opposite of hot is cold.
? What is the opposite of hot?
? What is the contrary of hot?
? which word is the opposite of hot
? Which word means the opposite of hot?
? Tell me the opposite of hot.
? Hot is the opposite of what?
? Do you know the opposite of hot?
= the opposite of big /  / Small
> The opposite of big is small.
? What is the opposite of big?
? What is the contrary of big?
? which word is the opposite of big
? Which word means the opposite of big?
? Tell me the opposite of big.
? Big is the opposite of what?
? Do you know the opposite of big?
"""

# Countries with their capitals, and the ways of asking for them.
CAPITALS = {
    "France": "Paris",
    "Germany": "Berlin",
    "Italy": "Rome",
    "Spain": "Madrid",
    "England": "London",
    "Ireland": "Dublin",
    "Japan": "Tokyo",
    "Greece": "Athens",
    "Austria": "Vienna",
    "Norway": "Oslo",
    "Portugal": "Lisbon",
    "Russia": "Moscow",
}
CAPITAL_QUESTIONS = [
    "What is the capital of {country}?",
    "Which city is the capital of {country}?",
    "what is {country}'s capital",
    "Do you know the capital of {country}?",
    "Tell me the capital of {country}.",
    "The capital of {country}?",
    "What is the capital city of {country}?",
    "What is the name of the capital of {country}?",
    "Which city is {country}'s capital?",
    "{country}'s capital, please.",
    "What city does {country} have as its capital?",
    "In {country}, which city is the capital?",
    "Which capital does {country} have?",
    "I need the capital of {country}.",
    "capital of {country}",
    "Can you name the capital of {country}?",
    "{country} has which capital?",
]
# It never learns these capitals: it should say so and not make one up.
OTHER_COUNTRIES = words(
    "Peru Chile Kenya Ghana Nepal Cuba Egypt Iran Iraq Syria Mali Chad Fiji Togo Oman Qatar Malta Latvia Poland Turkey "
    "Brazil Canada Mexico Bolivia Uganda Angola Zambia Jordan Yemen Laos India China Australia Belgium Denmark Finland "
    "Hungary Romania Ukraine Cyprus Iceland Bulgaria Croatia Serbia Switzerland Scotland Wales Israel Lebanon Vietnam "
    "Thailand Korea Indonesia Pakistan Morocco Tunisia Algeria Nigeria Ethiopia Argentina Colombia Venezuela Ecuador"
)
