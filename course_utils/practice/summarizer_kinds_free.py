"""More wordings for the story kinds: the main thing told in passing, in two sentences, or from the end."""

KINDS = """
## festival
# held
L Lanterns, cakes and dancing: {T} had its [summer|winter|music|yearly] festival on {day}.
L On {day} the people of {T} put out tables in the road. Their [spring|harvest|yearly] festival had begun.
M It drew {big} guests, more than anyone had hoped.
M Somebody counted {big} visitors.
# rained off
L {T} had been baking for days, and then {storm_a} made an end of it. There was no festival on {day}.
M Now everyone looks forward to {month}.
## lost pet
# found
L {P} from {T} can laugh again: {Name} is home. The {animal} had run off on {day}.
L When {P} called on {day}, no {animal} came. {Name} had left {T}.
M It took {n} days. Then {Q} rang the bell with {Name} under one arm.
M {Q} brought {Name} home {n} days later.
# still missing
L {Name} is gone. The {animal} of {P} from {T} was last seen on {day}.
M {money} will be paid for {Name}, says {p}.
## school trip
# went well
L The {sight} in {U} had a loud {day}: {Tschool} was there with {n} children.
L All of {Tschool} got up before sunrise on {day} to see the {sight} in {U}.
M At home they spoke only of the {part}.
M The favourite of them all was the {part}.
# went wrong
L The {sight} in {U} has to wait. {Tschool} never got there on {day}.
M The trouble was the bus. It gave up near {T2} and stood there for {n} hours.
## shop opening
# opens
L {P} has made a dream come true and runs a {shop} in {T}. It has been open since {day}.
L Something new in {T}: on {day} {P} unlocked the door of a {shop} for the first time.
M That day the shop served {n} customers.
M {Number} people bought something on day one.
# closes
L {N} years are enough, says {P}. The {shop} in {T} is closing.
M It will all be over in {month}.
## match
# won
L What a [match|game] on {day}: {goals} for {T} against {U} in {sport}!
L {U} had no chance on {day}. In {sport} {T} won {goals}.
M It was decided in minute {n}, by {P}.
M When the clock showed minute {n}, {P} got the ball and that was it.
# injured
L It looked bad from the start. {P} was hurt in the {sport} match between {T} and {U} on {day}.
M For {n} weeks {he} cannot play.
## course
# starts
L {P} knows all about {skill} and will share it at the library in {T}.
L From {day} the library in {T} teaches {skill}, and {P} leads the course.
M Come on {day} at {time}; bring {money}.
M They meet on {day} at {time}, and everyone pays {money}.
# full
L Whoever wants to learn {skill} in {T} comes too late: the course is full.
M {Number} people still hope for a place.
## complaint
# refused
L {P} from {T} had saved up {money} for a {thing}. It {fault} after {n} days.
L {Number} days: that is how long the {thing} of {P} lasted before it {fault}. It was not cheap at {money}.
M {He} did not get a penny back.
M The seller shrugged and kept the money.
# replaced
L {P} was not happy with the new {thing} at all: it {fault}, so {he} complained.
M Only {n} days later the postman brought a new one.
## restaurant
# good
L {P} had saved an appetite for {Place} in {T} and sat down there on {day}.
M On the table was {food}, and on the bill {money}.
# bad
L Dinner took its time when {P} went to {Place} in {T}: {n} minutes for the {food}.
M It was stone cold by then. {P2} paid {money}.
M Nobody had warmed it, but {money} had to be paid.
## train
# delay
L Nobody got to {U} in time on {day}: the train from {T} was {n} minutes late.
L Those who took the train from {T} to {U} on {day} had {n} minutes more to read.
M The guard spoke of {cause}.
M Later they heard about {cause}.
# new line
L No more changing trains: between {T} and {U} there will be a direct line from {month}.
M In {n} minutes one will be there.
## neighbour
# help
L {P} from {T} has a broken [arm|leg|hip|foot] and a good neighbour: {Q} has been {chore} for {him}.
L {P} from {T} could not do it alone any more with a broken [arm|leg|hip]. So {Q} has been {chore} ever since.
M {Day} is the day when {q} rings the bell, and a coin is never accepted.
M It is done each {day}, as a gift.
# quarrel
L It began with {quarrel}. Now {P} and {Q} from {T} are quarrelling.
M The court will have to decide in {month}.
## concert
# played
L On {day} {Band} came to {T}. They had {music} with them.
L There was {music} in {T} until late on {day}, and {Band} did not get tired.
M The door counted {big} listeners.
M Some {big} people sat, stood and clapped.
# cancelled
L The doors in {T} stayed shut on {day}: {Band} did not play.
M {P} of the band was too ill to play.
## office move
# moved
L In {month} there will be a new name on a door in {U}: {Firm}. The {firm} gives up its rooms in {T}.
L The {firm} {Firm} will have a new home in {U} from {month}. Until then it stays in {T}.
M All {n} employees come along.
M The firm has {n} workers, and each of them goes too.
# jobs
L Good news for {T}: the {firm} {Firm} needs {n} people.
M They are to start in {month}.
## garden prize
# won
L A {crop} has made {P} famous: it came first at the garden show in {U}.
L Nobody at the garden show in {U} had a finer {crop} than {P} from {T}.
M Somebody put it on the scales: {n} kilos.
# stolen
L {Number} days before the garden show {P} from {T} looked out of the window. The {crop} was gone.
M Nobody saw the thief.
## contest
# won
L {P} from {T} has every reason to smile. In {U} {he} won the {contest} contest.
M For that there was {money}.
# second
L So near and yet not first: {P} lost the {contest} contest in {U} to {Q}.
M Only {n} points were missing.
## found item
# returned
L Something lay [on|in|near] {spot} in {T} on {day}. It was a {item}, and {P} took it along.
M {Q} had lost it {n} weeks before and got it back.
## protest
# protest
L {T} does not want a new {scheme}: on {day} {big} people protested against it.
M It would cost {sumbig}.
# built
L The ribbon is cut. {T} has had a new {scheme} since {day}.
M The town paid {sumbig} for it.
## birthday
# party
L There was cake for everyone in {T} on {day}, because {P} turned {age}.
M {He} was given a {item} by {Q}.
# forgot
L {P} from {T} turned {age} on {day}. No card came, no flowers, no guests.
M Only {Q} had remembered and called at {time}.
## accident
# crash
L {P} lost control of {his} car on {day} and hit the {building} in {T}.
M No one was hurt. It will cost {money}.
# fire
L The {building} in {T} burned on {day}, and the sky was red.
L It was {day} when the alarm rang in {T}. The {building} was on fire.
M Without {P}, a {job}, {n} people would not have found the door.
M {P} went in again and again and brought {n} people to safety.
## animal escape
# escape
L A gate in {T} stood open on {day}, and {number} {herd} of {P} went for a walk.
L {P} from {T} counted again and again on {day}: {number} {herd} were not there.
M It lasted {n} hours. Then they were led home from {spot}.
## museum
# exhibition
L If you like pictures, go to {T}. The museum there is showing works by {P}.
M You have until {month}, and you pay {money}.
## recovery
# home
L The bed in {T} had been empty for {n} weeks. Now {P} is home from hospital.
M From {month} {he} will work again.
# ill
L It has been {n} weeks now, and {P} from {T} is still ill.
M {Q} does all the work until {month}.
"""
