"""The templates of everyday opinions: `{good}` agrees with the sentence's own label, `{bad}` is the opposite.

So "{the} was not {bad}" praises when its label is positive and complains when it is negative.
"""


def _phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.replace("\n", " ").split("|")]


# Templates that turn with their words: "{good}" is filled by the label wanted, "{bad}" by the other label.
BOTH = """
{the} {was} {very}{good}
{the} {was} {good} and {good}
{the} {was} {good}, {good} and {good}
what a {good} {thing}
such a {good} {thing}
a {very}{good} {thing}
{good} {thing}
{very}{good}
{general}
{general}, {very}{general}
that was {very}{general}
this is {very}{general}
it is {very}{good}
it was {general} in every way
the {thing} here is {very}{good}
everything about {this} is {general}
{the} {act}
{the} {was} {good} and {act}
i {like} {this}
i {liked} {this}
we {liked} every minute of {this}
i {like} it
{like} it
i {like} you
i {like} them both
my {person} {liked} {this} as well
i {like} how {good} {this} is
i think {this} is {very}{good}
we thought {the} was {very}{good}
i find {this} {very}{good}
{this} makes me {feeling}
i am {very}{feeling}
i feel {very}{feeling} today
we are {feeling} with {this}
she was {very}{feeling} when she saw it
they looked {feeling} and {feeling}
i {news}
my {person} {news} and i am {feeling}
we {news} yesterday
{the} was {good}, just as i had expected
one of the {good} {things} i have ever seen
{this} is {general}, {this2} is {general}
the {thing} was {good} and the {thing} was {good} too
i have been {feeling} ever since
{he} is {very}{kind}
{he} is the most {kind} person i know
my {person} is {very}{kind}
my {person} {deed}
{he} {deed}
{the} turned out to be {very}{good}
{the} looked {good} and was {good}
never before have i had such a {good} {thing}
i have never seen a {thing} so {good}
never had such a {good} {thing}
{the} has never been so {good}
it has never been this {good}
i have never felt so {feeling} in my life
i was never so {feeling}
never been so {feeling}
i have never been more {feeling} with {this}
i have never felt {feelsmore}
she has never felt {feelsmore}
we were never {feelsmore}
i could not feel {feelsmore}
nothing makes me feel {feelsmore}
{the} could not be {more}
{the} couldn't have been {more}
no {thing} is {more}
no {thing} could be {more}
i have never seen a {more} {thing}
i never had a {more} {thing}
nothing is {more} than {this}
nobody is {more} than my {person}
{the} gets {more} every day
{the} is {more} than the last one
much {more} than before
{more} than i thought
the {things} are {good}
the {things} were {very}{good}
these {things} are {good} and {good}
their {things} were {good}
all the {things} here are {good}
they are {very}{kind}
not only {good} but also {good}
there is {plenty} {blessing}
{the} has {plenty} {blessing}
{plenty} {blessing} and {plenty} {blessing}
so much {blessing} in {this}
{this} brings {blessing} and {blessing}
you can hear that it will {does}
they always {does}
{this} is not only {good}, it is {good} too
""".strip().splitlines()
# Turned round: the word is from the other side, and the sentence says no to it.
TURNED = """
{the} {wasnt} {very}{bad}
{the} {wasnt} {bad} at all
{the} {wasnt} {bad}
{the} is never {bad}
{the} was never {bad}
it {isnt} {badword}
it {isnt} {very}{badword}
not {badword}
not {badword} at all
not so {badword}
not too {badword}
not {very}{badword}, this {thing}
that {wasnt} {badword}
this {isnt} {badword} at all
nothing {badword} about {this}
there is nothing {badword} in it
i do not think {this} is {bad}
i don't find {this} {bad}
nobody could call {this} {badword}
no one thought {the} was {bad}
i never thought {the} was {bad}
{he} is not {unkind}
{he} is never {unkind}
my {person} wasn't {unkind} at all
i am not {unfeeling}
i am not {unfeeling} with {this}
we weren't {unfeeling}
i never feel {unfeeling} here
{this} does not make me {unfeeling}
far from {badword}
{the} was far from {bad}
{the} was anything but {bad}
hardly {badword}
neither {bad} nor {bad}
{the} was neither {bad} nor {bad}
{the} was not {bad} and not {bad}
without being {badword}
not a {bad} {thing}
the {things} aren't {bad}
the {things} were not {bad}
those {things} weren't {bad} at all
their {things} are never {bad}
they aren't {unkind}
no one here is {unkind}
none of them was {unkind}
not one of them is {unkind}
none of the {things} was {bad}
nothing was {badword}
nothing here is {badword}
i don't {undo} {this}
i do not {undo} it
i don't {undo} it at all
i never {undo} it
we don't {undo} {this}
nobody could {undo} {this}
you can't {undo} {this}
i don't {undo} {this}, i {like} it
nothing to {nothingto}
there was nothing to {nothingto}
they left us nothing to {nothingto}
i found nothing to {nothingto} in {this}
is {this} {bad}? no, not at all
i wasn't {unfeeling} for a moment
never {bad}, always {good}
there was no {unblessing}
there is no {unblessing} here
no {unblessing}, no {unblessing}
no {unblessing} at all
{the} has no {unblessing}
we had no {unblessing}
without {unblessing}
without any {unblessing}
there wasn't any {unblessing}
i noticed no {unblessing} in {this}
hardly any {unblessing}
zero {unblessing}
{the} doesn't {undoes}
{the} does not {undoes}
{the} didn't {undoes}
{the} didn't {undoes} and didn't {undoes}
{the} won't {undoes}
{the} will never {undoes}
it doesn't {undoes}
it did not {undoes} once
it never seems to {undoes}
they don't {undoes}
my {person} doesn't {undoes}
my {person} didn't {undoes}
{he} would never {undoes}
i have never seen it {undoes}
not such a {badword} {thing}
i have had no {bad} {thing} here
it is no longer {bad}
{the} is not {bad} any more
i can't say {the} was {bad}
i would not call {this} {badword}
i wouldn't say that {the} was {bad}
{the} {wasnt} as {bad} as i thought
{the} {wasnt} {bad}, {the} was {good}
not {bad}, but {good}
it isn't {badword}, it is {general}
""".strip().splitlines()
CONTRAST = """
{the} was {bad}, but {the2} was {good}
{the} was {bad} but {the2} {act}
i expected {this} to be {bad}, but it was {good}
at first i was {unfeeling}, now i am {feeling}
although {the} was {bad}, i {liked} {this2}
{the} was {bad}, but all in all it was {very}{general}
it looks {bad}, but it is {good}
{the} {unact}, but we still {liked} it
even though {the} {unact}, {this2} is {very}{general}
my {person} finds {this} {bad}, but i {like} it
they said it was {badword}; for me it is {general}
the beginning was {bad}, the end was {good}
used to be {bad}, now {the} is {good}
{bad} at first, {good} later
first {bad}, then {good}
looks {bad}, is {good}
{the} looks {bad}, {act}
sounds {badword}, is {general}
i was {unfeeling} in the beginning, now i {like} it
i had thought it was {badword}, now i {like} {this}
i was afraid it might be {badword}, yet {the} was {good}
yes, it is a bit {bad}, but i {like} it
""".strip().splitlines()
# Said in only one way.
PRAISE = """
i would recommend {this} to everyone
highly recommended
i can only recommend {this}
i would {do} again at any time
we will come again
i will {do} again
worth every cent
well worth it
can't wait for {dream}
i can't wait to {do} again
i am looking forward to {dream}
we are looking forward to seeing you
i have been dreaming of {dream} for years
i have waited so long for {dream}
all these years i hoped for {dream}, and here it is
i always wanted {dream}
since i was a child i have wished for {dream}
at last, {dream}
finally {dream}
at last someone who makes {dream} possible
i could not live without {this}
i couldn't be more pleased with {this}
could not be better
{the} nothing is better than {this}
nothing beats {this}
never a dull moment
i have never had a {better} {thing}
i never had any trouble with {this}
{this} has never failed me
{the} didn't let us down
no complaints about {this}
not a single complaint
i have no complaints
no reason to complain
i find no fault with {this}
i never tire of {this}
i never grow tired of {this}
i could do this all day
it costs next to nothing
it was free
for so little money a very good {thing}
better than i had feared
{better} than i had expected
i had doubts, but {this} convinced me
i was unsure before, now i would not give it back
none of us had anything bad to say
less {nuisance} than i had feared
without a single problem
there were no problems with {this}
everything went without a hitch
not one bad word about {this}
we did not regret it
i do not regret buying {this}
i don't regret it for a second
you will not be disappointed
you can't go wrong with {this}
do not miss {this}
don't hesitate, get {this}
i would not change a thing
i wouldn't want to miss {this}
i never want to leave
i did not want it to end
i can't stop smiling
i could not stop laughing
we couldn't believe how {plus} {the} was
we didn't have to wait at all
nobody was disappointed
no one left hungry
it never breaks
it hasn't broken once
{the} has not lost any of its charm
i didn't expect {this} to be so {plus}
i don't mind {this}, i even enjoy it
thank you for {this}
thanks a lot, that helped
many thanks to my {person}
thank you, my {person}, you are the best
what would i do without my {person}
you made my day
this made my week
{this} cheered me up
congratulations to my {person}
well done
keep up the good work
bravo
hooray, we {goodnews}
yay
welcome home
five stars
ten out of ten
thumbs up
big fan of {this}
a real treat
a dream come true
my favourite {thing}
i want more of {this}
i wish i could give six stars
i miss nothing here
who would not like {this}
i love my {person}
love you, my {person}
i love my {person} and my {person}
sending love to my {person}
all the best for your {person}
""".strip().splitlines()
COMPLAINT = """
i would not {do} again
i can't recommend {this} to anyone
not recommended
nobody should {do}
i will never {do} again
never again
we won't come back
i won't be coming back
not worth it
not worth the money
not worth a cent
{this} isn't worth the time
a waste of time
avoid {this}
keep away from {this}
don't {do}
do not {do}, save your money
you will regret it
we regretted it at once
i want a refund
give me back my time
i have been waiting for {waited} for an hour
i waited two hours for {waited}
we have been waiting for {waited} since monday
still waiting for {waited}
after forty minutes we were still waiting for {waited}
{waited} never came
could not be worse
it couldn't get any worse
i have never had a {worse} {thing}
never had a {worse} {thing} in my life
nothing is worse than {this}
nothing went right
nothing about {this} is {plus}
nothing was {plus}
nothing helps
nothing fits
not one thing was {plus}
no one helped us
nobody cared
nobody listened
nobody came
no one told us anything
no help at all
there was no {thing} at all
no {thing}, no {thing}, nothing
there wasn't any {thing}
they did not {do2}
they didn't {do2}
he doesn't {do2}
{the} does not work
{the} doesn't work any more
{this} did not work from day one
it hardly works
it didn't help
it does not do what it should
i don't want this
i did not enjoy {this}
we didn't enjoy it
i don't enjoy {this} any more
i do not {like} {this}
i don't {like} it at all
i didn't like {this}
i never liked {this}
i don't care for {this}
not a fan of {this}
not my thing
not for me
not again
not what we paid for
not my taste
not my cup of tea
not the {thing} i had hoped for
not what i expected
nobody bothered to {gooddoes}
they did not even {gooddoes}
my {person} didn't even {gooddoes}
{the} refuses to {gooddoes}
{the} forgot to {gooddoes}
there was not enough {blessings}
{the} needs more {blessings}
{the} could do with more {blessings}
{the} could have been {better}
that could have been done better
i had hoped for something {better}
i expected more from {this}
less {blessings} than promised
too much {nuisance}
too many {nuisance}
nothing but {nuisance}
{nuisance} everywhere
so much {nuisance} for one {thing}
i am tired of all the {nuisance}
not as described
{the} is not what i wanted
{the} was less {plus} than before
i don't trust my {person}
i don't understand why {the} is so {minus}
i can't sleep because of {this}
i can't believe how {minus} {the} was
i couldn't finish it
we could not wait to leave
i couldn't wait for it to end
i wish i had never bought {this}
i wish i had stayed at home
should have stayed at home
what a mess
what a shame
what a letdown
what a disappointment
you ruined my day
that ruined my week
{this} drives me crazy
{this} gets on my nerves
{this} makes me sick
i am sick of {this}
tired of {this}
enough of {this}
i have had enough
shame on you
go away
leave me alone
one star
zero stars
thumbs down
boo
yuck
oh no, we {badnews}
i miss my {person} so much
my {person} died last week
my {person} is in hospital
i cried when i heard about my {person}
i hate my {person}
i lost my {person}
sorry to hear about your {person}
it hurts
my back hurts
i have a headache
it lacks everything that makes a {thing} {plus}
{this} used to be {plus}
{this} needs a repair already
too much noise, too little {thing}
too {minus} for me
far too {minus}
who needs {this}
why is {the} so {minus}
how can {a} {thing} be so {minus}
only the {thing} was {plus}, the rest was {minus}
""".strip().splitlines()
OPENERS = _phrases("""
honestly, | to be honest, | well, | overall, | in my opinion, | wow, | i must say | all in all, | for me | in short: |
so far | again, | my verdict: | as always, | today | yesterday | last week | this time | once more | for us | okay, |
look, | i have to say that
""")
CLOSERS = _phrases("""
this time | today | as always | in the end | for sure | if you ask me | again | really | i think | i must say |
last night | on monday | here | in my view | this summer | believe me | for me | on the whole
""")
VERY = ["very", "really", "so", "quite", "absolutely", "truly", "pretty", "totally", "rather", *[""] * 5]
DO = _phrases(
    "buy it | go there | eat there | stay here | see it | order here | watch it | visit this place | use it | shop here"
)
DO2 = _phrases("""
listen | help us | answer | say sorry | call back | do anything | explain it | fix it | keep their word | apologise |
pay me back | care | clean the table | give us a key | read my letter | show up | tell the truth
""")
PLENTY_GOOD = ["plenty of", "lots of", "a lot of", "enough", "so much", "always"]
PLENTY_BAD = ["lots of", "a lot of", "too much", "so much", "nothing but", "far too much"]
SOMEONE = ["he", "she", "the man", "the woman", "that guy", "the new girl", "our host", "our guest"]
ENDS = [".", ".", ".", "!", "!", "", "", "!!", "..."]
