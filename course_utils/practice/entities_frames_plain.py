"""Sentences without any name: capitals that prove nothing, and everyday talk. To be left alone."""

PLAIN = """
(The|My|Our|This|That) {adj} {thing} (is|was) (broken|gone|on the table).
I (like|love|hate) (Mondays|Sundays|weekends).
On {day} we (stay at home|go swimming|eat soup).
In {month} the days are (short|long|warm).
What time is it?
Where do you live?
What is your name?
How are you today?
Thank you very much!
I don't (know|mind|think so).
(Yes|No|Maybe|Sure), (why not|of course|I can).
Please (close|open) the (window|door).
Can you (help|hear) me?
She speaks {lang} and a little {lang}.
He is learning {lang} at school.
The {nat} (food|language|flag|team) is (famous|old|popular).
(Some|Many|Most) {nat} people drink {nat} coffee.
{nat} and {nat} (cooks|tourists|soldiers) (met|ate together).
We (watch|watched) TV (every day|on {day}|all evening).
My {product} (does not work|is too slow).
The CEO (resigned|was late|smiled).
Do you have a {product} reader?
Dr. and Mrs. are titles.
The President (spoke|will speak) on {day}.
The Prime Minister (was|is) ill.
Good (morning|night), everyone!
Happy {event}!
{event} is in {month} this year.
We always (cook|sing|dance) at {event}.
I was born on a {day} in {month} {year}.
In {year}, everything (changed|was cheaper).
It (rained|snowed) all night and the roads were (wet|icy).
Two plus two is four.
A token is a piece of a word.
Language models (guess|predict) the next word.
The pipeline returns a list of results.
Tokenizers turn text into numbers.
Machine learning is (fun|hard work).
Python is a programming language.
Click on "Save" and then on "Run".
Chapter {num}: The {adj} {thing}
The {adj} {job} and the {adj} {thing}
Breaking News: prices rise again
How To Bake Bread
Frequently Asked Questions
Terms and Conditions apply.
WARNING: hot surface!
NO SMOKING
I am (tired|hungry|late|sorry).
I'm (happy|sorry|not sure), but I'll (try|come).
I've (lost|found) my {thing}.
I'd (like|love) a (coffee|tea|sandwich), please.
(He|She|They|We|You|I) (bought|sold|lost|painted) (a|the) {adj} {thing} for {money}.
(He|She|It|They|We|You|I) (never|often|always|sometimes) (comes|works|waits|sleeps) (here|at home|on {day}).
(Tomorrow|Yesterday|Today|Later|Soon|Now) (we|they|you) (leave|left|stay).
(Children|Cats|Dogs|Birds|Teachers|People|Nurses|Farmers) (need|like|eat|want) (water|sleep|bread|time).
(Bread|Cheese|Milk|Coffee|Rice|Water|Music|Snow|Money) is (cheap|expensive|good|everywhere).
(However|Still|Indeed|Moreover|Finally), the (price|plan|weather) (was|is) {adj}.
(Although|Because|When|While|If|After|Before) it (rains|rained), we (stay|stayed) inside.
(Nobody|Everybody|Somebody|Anyone) (knows|likes|sees) (it|that|the truth).
(Is|Was|Are|Were|Does|Did|Has|Can|Could|Will|Would|Should) (it|that|he|she) (right|here|late|ready)?
(Who|What|Why|When|Where|How|Which) (is|was|did) (it|that|the {thing})?
(Go|Stop|Wait|Listen|Run|Read|Write|Look|Try|Take|Give) (now|again|it back|the {thing})!
(Love|Hope|Luck|Time|Work) is (all|what) we need.
"(Really|Well|Oh|Never|Perfect|Exactly)!" (he|she) (said|cried|thought).
"I (will|won't) (go|wait|pay)," the {job} said.
The {job} (asked|told|saw) the {job} about the {thing}.
Our {job} (drove|ran|walked) to the (hospital|station|airport|market).
The (university|bank|company|ministry|school) (is|was) (closed|open|empty) on {day}.
The (river|lake|mountain|city|village|street) (is|was) {adj}.
A {adj} {job} (found|lost|sold) {num} {thing}s.
{num} {job}s (left|came) at {time}.
At {time} the {job} (woke up|went home).
It costs {money}, not {money}.
Room {num}, second floor
Page {num} of {num}
Dear Sir or Madam,
Ladies and Gentlemen!
Mum and Dad are asleep.
God knows.
My Mum (likes|makes) {nat} (food|music).
The Internet is slow (today|on {day}).
The Sun is a star and the Moon is not.
(Red|Blue|Green|Black|White) is my favourite colour.
(Silver|Gold|Iron|Copper|Stone) (is|was) (heavy|found here).
(Roses|Apples|Pears|Oranges|Onions) are (red|sweet|on sale).
An apple a day, my {job} says.
Sales (rose|fell) {num} percent in {month}.
The final score was {score}.
The home team (won|lost) {score}.
He works for a {adj} bank in the north.
She has a degree in Economics.
His essay about the Middle Ages got an A.
Press Ctrl and C to copy.
See you on {day}!
{day}, {time}
{month} {year}
From {month} to {month} the (shop|museum) is closed.
Model: fast. Price: {money}. Colour: red.
(Monday|Tuesday|Friday) is my (best|worst) day.
(It's|That's|There's) a {adj} {thing}.
(Let's|Don't) (go|talk|wait).
(Congratulations|Sorry|Thanks|Welcome|Goodbye|Hello|Hi) (everyone|again|to all of you)!
Best wishes and thanks for everything
To be honest, I expected more.
This is (great|wonderful|terrible|boring).
I am so (proud|angry|excited) about this!
Not bad at all.
What a {adj} {thing}!
There are {num} {adj} {thing}s in the {adj} {thing}.
"""

FRAMES = PLAIN.strip().splitlines()
