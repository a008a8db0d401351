"""The first half of the story kinds the summarizer learns from; how to read them is told in summarizer_stories.py."""

KINDS = """
## festival
A The stalls stood in {n} rows along {V}.
A A choir of {m} children sang old songs.
A The {colour} flags had been sewn by {R}.
A {R} sold {food} at the first stall.
A The brass band played until the lamps were lit.
A There was a [tombola|puppet show|pony ride] for the little ones.
A A hot-air balloon floated over the fields.
A The mayor gave a speech that lasted {n} minutes.
# held
L On {day} the [village|town] of {T} [held|celebrated] its [yearly|summer|harvest] festival [on|in] {V}.
L {T} [celebrated|held] its [yearly|summer|harvest] festival on {day}[.|, as it does every {month}.]
L The [yearly|summer|harvest] festival of {T} took place on {day}.
L [It was|This was] festival time in {T} on {day}, and {V} was full of people.
M [About|Around|Some] {big} [visitors|people|guests] came.
M [The organisers counted|There were] {big} [visitors|guests].
M The [gate|ticket desk] counted {big} [visitors|people] before the sun went down.
S {T} held its festival on {day} and {big} people came.
F the visitors, the organisers, everyone, the children: joy pride excitement
# rained off
L The festival in {T} [had to be|was] [called off|cancelled] on {day} because of {storm_a}.
L {Storm_a} forced {T} to [call off|cancel] its festival on {day}.
L There was no festival in {T} on {day}: {storm_a} put an end to it.
M [It will|The festival will] now be held in {month}.
M The new date is a weekend in {month}.
M The organisers have moved [it|the festival] to {month}.
S The festival in {T} was cancelled because of {storm_a} and moved to {month}.
F the organisers, the children, the stall holders, everyone: disappointment sadness anger
## lost pet
A The {animal2} next door made a great noise all the while.
A {He} had put up {n} posters on trees and lamp posts.
A {R} had searched the woods with a torch.
A The {animal2} is {m} years old and fond of {food}.
A {R} had seen paw prints near the river.
A The garden gate had been left open by the postman.
# found
L {P} from {T} [lost|was missing] {his} {animal} {Name} on {day}.
L {Name}, the {animal} of {P} from {T}, ran away on {day}.
L On {day} {Name} the {animal} [disappeared|vanished|slipped] from the garden of {P} in {T}.
L The {animal} {Name}, which belongs to {P} in {T}, went missing on {day}.
M [After {n} days|{n} days later] {Q} found {Name} [in|behind|near] {spot}.
M It was {Q} who found {Name} [in|behind|near] {spot}, {n} days later.
M Then, after {n} days, {Name} turned up in {spot}, where {Q} saw the animal.
S {Name}, the {animal} of {P}, was lost on {day} and found by {Q} after {n} days.
F p, the family, the children: relief joy gratitude
# still missing
L {P} from {T} is looking for {his} {animal} {Name}, which [disappeared|ran away|went missing] on {day}.
L Have you seen {Name}? The {animal} of {P} from {T} has been missing since {day}.
L Since {day} there has been no trace of {Name}, the {animal} of {P} in {T}.
M [Whoever finds the animal|The finder] will get a reward of {money}.
M {P2} offers {money} to anyone who brings {Name} home.
M There is a reward of {money} for the finder.
S {P} is looking for the {animal} {Name}, missing since {day}, and offers {money}.
F p, the family, the children: worry sadness fear
## school trip
A The coach had {n} seats and one working heater.
A {R} forgot the packed lunch on the bus.
A The children sang the same song {m} times on the road.
A They ate {food} on the steps.
A A guide named {R} showed them round.
A The shop sold pencils and postcards.
A Two pupils swapped hats and would not swap back.
# went well
L [Class|Group] {n} of {Tschool} [went to|visited] the {sight} in {U} on {day}.
L On {day} {n} pupils of {Tschool} [went to|visited|travelled to] the {sight} in {U}.
L {n} pupils from {Tschool} spent {day} at the {sight} in {U}.
L The school trip of {Tschool} [went|led] to the {sight} in {U} on {day}.
M The best part was the {part}, [where|and there] everyone could [join in|try things out].
M What they liked most was the {part}.
M Nothing was talked about as much as the {part}.
S {Tschool} visited the {sight} in {U} and liked the {part} most.
F the children, the pupils, the teacher, everyone: excitement joy curiosity admiration
# went wrong
L The trip of {Tschool} to the {sight} in {U} [ended|was over] [early|sooner than planned] on {day}.
L On {day} {Tschool} wanted to visit the {sight} in {U}, but did not get far.
L A day at the {sight} in {U} was planned for {Tschool} on {day}, but it came to nothing.
M The [bus|coach] broke down [near|outside] {T2} and help came after {n} hours.
M Near {T2} the [bus|coach] broke down, and it took {n} hours until help came.
M They sat for {n} hours in a broken [bus|coach] near {T2}.
S The trip of {Tschool} to the {sight} failed because the bus broke down near {T2} for {n} hours.
F the children, the teacher, the parents, the pupils: disappointment anger worry amusement
## shop opening
A The walls are painted {colour}.
A The building was a {shop2} until {year}.
A {R} cut the ribbon with garden shears.
A The door bell plays a short tune.
A {R} came early and bought three bags of everything.
A Inside it smells of wood and fresh paint.
A There is a small table with books in the corner.
# opens
L {P} [opened|has opened] a {shop} [on|in] {V} in {T} on {day}.
L [There is a new {shop} in {T}|{T} has a new {shop}]: {P} opened it on {day} [on|in] {V}.
L A new {shop} opened [on|in] {V} in {T} on {day}; it belongs to {P}.
L Since {day} {P} has been running a {shop} [on|in] {V} in {T}.
M {n} [customers|people] [stood in line|queued|waited] [before|when] the doors opened.
M On the first [day|morning] {n} [customers|people] came.
M The till counted {n} customers on the first [day|morning].
S {P} opened a {shop} in {T} on {day} and {n} customers came on the first day.
F p, the customers, the neighbours: joy pride excitement surprise
# closes
L {P} is [closing|shutting] {his} {shop} [on|in] {V} in {T} after {n} years.
L After {n} years the {shop} of {P} in {T} [closes|shuts] its doors.
L The {shop} [on|in] {V} in {T}, run by {P} for {n} years, is closing.
M The last day [will be|is] a {day} in {month}.
M The doors will be shut for good in {month}.
M [Customers|People] can still shop there until {month}.
M The reason is the rent, which is going up in {month}.
S {P} is closing the {shop} in {T} after {n} years in {month}.
F p, the customers, the neighbours, many regulars: sadness gratitude anger
## storm
A {R} lit candles in the kitchen.
A The wind blew hats and leaves along {V}.
A {n} trees lost branches in the park.
A The weather station had given a warning at {time}.
A {R} measured the rain in an old bucket.
A A garden chair landed on a roof.
A The hens hid under the cart.
# damage
L A [heavy|strong|sudden] {storm} [hit|struck|swept over] {T} on {day} and damaged the {building}.
L The {building} in {T} was damaged [by|in] a [heavy|strong|sudden] {storm} on {day}.
L On {day} a {storm} tore through {T} and [broke|damaged] the roof of the {building}.
M Repairs [will cost|are going to cost] {money}.
M The damage is put at {money}.
M It will take {money} to repair it, the council said.
M The bill for the repairs comes to {money}.
S A {storm} damaged the {building} in {T} on {day}, and repairs will cost {money}.
F the residents, the neighbours, many people, the mayor: worry fear sadness
# rescue
L During the {storm} on {day} {P} was [trapped|stuck] in a car [on|near] {V} in {T}.
L {P} from {T} was [trapped|stuck] in a car when a {storm} came over {V} on {day}.
L A {storm} on {day} left {P} [trapped|stuck] in a car near {T}.
M {Q} pulled {him} out after {n} minutes.
M It took {n} minutes until {Q}, a {job}, pulled {him} out.
M After {n} minutes {Q} came by and got {him} out.
S {P} was trapped in a car in a {storm} until {Q} got {him} out after {n} minutes.
F p, the family: fear relief gratitude
## match
A The grass was wet and the ball was heavy.
A {R} sold {food} behind the goal.
A {n} fans had travelled by train.
A The referee was {R} from {U2}.
A The captain wore number {n}.
A The first half began {m} minutes late.
A The {colour} shirts were new.
# won
L {T} [beat|defeated|won against] {U} {goals} in the {sport} [match|game] on {day}.
L The {sport} team of {T} won {goals} against {U} on {day}.
L On {day} the {sport} players of {T} [beat|defeated] {U} {goals}.
L {U} lost {goals} to {T} in the {sport} [match|game] on {day}.
M {P} scored the [last|deciding|winning] goal in minute {n}.
M The [last|deciding|winning] goal came from {P} in minute {n}.
M In minute {n} it was {P} who decided the game.
S {T} beat {U} {goals} in {sport} and {P} decided the game in minute {n}.
F the fans, the players, the coach, the whole team, p: joy pride excitement relief
# injured
L {P}, [the captain|a player|the goalkeeper] of the {sport} team of {T}, was hurt [playing|in the game] against {U}.
L In the {sport} [match|game] between {T} and {U} on {day} {P} was hurt.
L {T} lost more than a game against {U} on {day}: the {sport} player {P} was hurt.
M {He} will be out for {n} weeks.
M The doctor says {he} must rest for {n} weeks.
M {n} weeks of rest, said the doctor.
S {P} was hurt in the {sport} match between {T} and {U} and will be out for {n} weeks.
F the coach, the fans, the whole team, p: worry sadness disappointment
## course
A The room has {n} chairs and a good heater.
A {R} makes the tea in the break.
A There is a shelf of books on the subject.
A Paper and pencils are on the table.
A The lift has been out of order since {month}.
A {R} is the oldest in the group at {m} plus a few years.
# starts
L The library in {T} is [offering|starting] a course in {skill} with {P}.
L A new course in {skill} [begins|starts] at the library in {T}; {P} is the teacher.
L {P} will teach {skill} at the library in {T}.
L Anyone who wants to learn {skill} can now do so at the library in {T} with {P}.
M It [begins|starts] on {day} at {time} and costs {money}.
M The first [lesson|evening] is on {day} at {time}; the price is {money}.
M The price is {money} and the first [lesson|meeting] is on {day} at {time}.
S The library in {T} offers a course in {skill} with {P} on {day} at {time} for {money}.
F the first learners, many readers, p, the librarian: excitement joy curiosity
# full
L The course in {skill} at the library in {T} is already full.
L There are no places left in the {skill} course of the library in {T}.
L Within {m} days the {skill} course at the library in {T} was booked out.
M {n} people [are on|have put their names on] the waiting list.
M The waiting list has {n} names on it.
M Another {n} people wanted to join and had to be sent home.
S The course in {skill} in {T} is full and {n} people are waiting.
F the librarian, the teacher, many readers: surprise disappointment pride
## complaint
A The box was {colour} and far too big.
A The first call was answered by a machine.
A {He} kept the receipt in a drawer.
A The instructions were in {n} languages.
A {R} had bought the same one and never had trouble.
A It had arrived on {day2} by post.
A The advertisement had promised ten good years.
# refused
L {P} from {T} bought a {thing} for {money}, and after {n} days it {fault}.
L A {thing} which {P} bought for {money} {fault} after {n} days.
L After {n} days the new {thing} of {P} from {T} {fault}; it had cost {money}.
L {P} paid {money} for a {thing}, but it {fault} after only {n} days.
M The [shop|company|maker] refused to give the money back.
M {He} asked for the money back, but the [shop|company|maker] said no.
M The [shop|company|maker] would not take it back.
S The {thing} of {P} {fault} after {n} days and the money was not given back.
F p, the customer, the family: anger disappointment
# replaced
L {P} from {T} [complained|wrote a letter] because {his} new {thing} {fault}.
L Because {his} new {thing} {fault}, {P} from {T} [complained|wrote to the shop].
L {P} brought a {thing} back to the shop in {T}, as it {fault}.
M The [shop|company|maker] sent a new one within {n} days.
M {n} days later a new one was at the door.
M Without a word the [shop|company|maker] sent a new one after {n} days.
S The {thing} of {P} {fault}, and a new one came after {n} days.
F p, the customer, the family: relief gratitude surprise joy
## restaurant
A The tablecloths were {colour} and freshly ironed.
A {R} played the piano by the window.
A The menu has {n} dishes on it.
A A family at the next table sang a birthday song.
A The water glasses were very tall.
A The kitchen can be seen through a round window.
# good
L {P} [ate|had dinner|celebrated a birthday] at the restaurant {Place} in {T} on {day}.
L On {day} {P} went to the restaurant {Place} in {T}.
L The restaurant {Place} in {T} had {P} as a guest on {day}.
M {He} [ordered|chose] the {food} and paid {money}.
M The {food} [came quickly|was warm and fresh] and cost {money}.
M There was {food} for {money}.
S {P} had {food} for {money} at {Place} in {T}.
F p, the guests, the whole table: joy admiration surprise disappointment anger
# bad
L {P} waited {n} minutes for the {food} at the restaurant {Place} in {T} on {day}.
L At the restaurant {Place} in {T} {P} had to wait {n} minutes for {food} on {day}.
L It took {n} minutes until the {food} came when {P} visited {Place} in {T}.
M [When it came, it|It] was cold, and the bill was {money}.
M The food was cold and still cost {money}.
M It arrived cold. The waiter asked for {money} all the same.
S {P} waited {n} minutes for cold {food} at {Place} in {T} and paid {money}.
F p, the guests, the whole table: anger disappointment
## train
A A woman shared her {food} with the whole carriage.
A The loudspeaker crackled and said nothing useful.
A {R} did a crossword from start to finish.
A The heating was stuck on high.
A The carriages are from {year}.
A Outside the window {n} sheep looked in.
A {R} taught two strangers a card game.
# delay
L The [{time} train|evening train|morning train] from {T} to {U} was {n} minutes late on {day}.
L On {day} the train from {T} to {U} arrived {n} minutes late.
L Travellers from {T} to {U} lost {n} minutes on {day}.
L {big} passengers were stuck for {n} minutes between {T} and {U} on {day}.
M The [reason|cause] was {cause}.
M {Cause} was to blame.
M It was all because of {cause}.
M The railway said that {cause} had caused it.
S The train from {T} to {U} was {n} minutes late because of {cause}.
F the passengers, many travellers, p, everyone on board: anger worry disappointment amusement
# new line
L From {month} there will be a new [train|railway line] [between|from] {T} and {U}.
L The railway is opening a line between {T} and {U} in {month}.
L {T} and {U} get a direct train from {month}.
M The journey [takes|will take] {n} minutes.
M It needs {n} minutes for the whole way.
M {n} minutes is all it takes.
S From {month} a new train will go from {T} to {U} in {n} minutes.
F many travellers, the mayor, the students, everyone: joy excitement
## neighbour
A {P2} lives at number {n}.
A The two had hardly spoken before.
A {R} watched from the window and waved.
A Afterwards there was {food} and hot tea.
A The ladder was borrowed from {R}.
A The street has {m} houses and one lamp.
A It was cold enough for gloves.
# help
L {P} from {T} broke {his} [leg|arm|ankle|hip] in {month}, and since then {Q} has been {chore} for {him}.
L Since {P} from {T} broke {his} [leg|arm|ankle|hip], the neighbour {Q} has been {chore} for {him}.
L {Q} has been {chore} for {qhis} neighbour {P} in {T}, who broke a [leg|arm|bone].
M {Qhe} [comes|does it|has come] every {day} and takes no money.
M Every {day} {qhe} is there, and {qhe} takes no money for it.
M It happens every {day}, and {qhe} will not hear of payment.
S {Q} has been {chore} for {P} every {day} and takes no money.
F p, the family: gratitude admiration surprise joy
# quarrel
L {P} and {Q} from {T} are [quarrelling|at odds|in dispute] over {quarrel}.
L There is trouble in {T}: {P} and {Q} are quarrelling over {quarrel}.
L For {n} weeks {P} and {Q}, neighbours in {T}, have been quarrelling over {quarrel}.
M A [judge|court] will decide in {month}.
M Now it goes to [court|a judge] in {month}.
M The matter comes before a court in {month}.
S {P} and {Q} are quarrelling over {quarrel}, and a court will decide in {month}.
F p, both of them, the other neighbours: anger worry embarrassment
"""
