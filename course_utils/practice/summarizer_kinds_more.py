"""The second half of the story kinds the summarizer learns from; how to read them is told in summarizer_stories.py."""

KINDS = """
## concert
A The hall has {n} seats and a red curtain.
A {R} lost a shoe in the crowd.
A In the break there was {food}.
A The drummer had borrowed a bow tie.
A A moth flew round the lamp during the slow piece.
A {R} coughed through the first song.
# played
L [The group|The band|The orchestra] {Band} played {music} in {T} on {day}.
L On {day} {Band} gave a concert of {music} in {T}.
L {Music} was heard in {T} on {day}, played by {Band}.
L {T} heard {Band} on {day} with an evening of {music}.
M {big} [listeners|people|guests] came to hear it.
M The hall was full with {big} [listeners|people].
M {big} tickets were sold.
S {Band} played {music} in {T} on {day} for {big} people.
F the audience, the listeners, the musicians, everyone: joy admiration excitement pride
# cancelled
L The concert of {Band} in {T} on {day} was [cancelled|called off].
L {Band} did not play in {T} on {day}: the concert was [cancelled|called off].
L There was no {music} in {T} on {day}, because {Band} had to [cancel|call off] the concert.
M {P}, who [sings|plays the drums|plays the bass], had [lost the voice|a fever|broken a finger].
M {P}, one of the band, was [ill|ill in bed|in hospital].
M The reason was the illness of {P}.
S The concert of {Band} in {T} was cancelled because {P} was ill.
F the audience, the fans, everyone, the musicians: disappointment sadness worry
## office move
A The plants travelled in a van of their own.
A {R} found a sandwich from {year} behind a cupboard.
A {n} boxes were marked with the wrong letter.
A The new carpet is {colour}.
A The old lift played the same tune for years.
A {R} labelled every single cable.
# moved
L The {firm} {Firm} [is moving|will move] from {T} to {U} in {month}.
L In {month} {Firm}, a {firm}, will move its office from {T} to {U}.
L {Firm} is leaving {T}: the {firm} will move to {U} in {month}.
M {n} [people|employees|workers] [will go with it|are moving too].
M This [concerns|touches] {n} [people|employees|workers].
M {n} desks have to be packed.
S {Firm} will move from {T} to {U} in {month} with {n} employees.
F the staff, the employees, many workers, p: worry excitement sadness anger
# jobs
L The {firm} {Firm} in {T} is [hiring|looking for] {n} [people|workers].
L {Firm}, a {firm} in {T}, wants to hire {n} [people|workers].
L {n} new jobs are coming to {T}, because {Firm} is growing.
M They can [start|begin] in {month}.
M Work begins in {month}.
M The first day of work is in {month}.
S {Firm} in {T} is hiring {n} people, who start in {month}.
F the mayor, the staff, many people, p: joy surprise excitement relief
## garden prize
A The soil there is heavy and full of stones.
A {R} lent a wheelbarrow for the day.
A {n} snails had been carried away by hand.
A The jury drank {m} cups of tea.
A The watering can is {colour} and has a hole.
A {R} measured everything twice.
# won
L {P} from {T} [won|has won] [the first prize|first prize] for {his} {crop} at the garden show in {U}.
L At the garden show in {U} [the first prize|first prize] went to {P} from {T} for a {crop}.
L The best {crop} of the garden show in {U} belongs to {P} from {T}.
M It weighed {n} kilos, [more than any other|a record].
M The {crop} weighed {n} kilos.
M The scales showed {n} kilos.
S {P} won first prize in {U} for a {crop} that weighed {n} kilos.
F p, the family, the jury, the neighbours: pride joy surprise admiration
# stolen
L Somebody stole the {crop} of {P} in {T} on {day}, {n} days before the garden show.
L The {crop} of {P} from {T} was stolen on {day}, {n} days before the garden show.
L On {day} {P} from {T} came into the garden and the {crop} was gone, {n} days before the show.
M The police found only [a glove|a footprint|a hat|a spade] and [no trace of the thief|nothing else].
M So far [the police have|there is] no trace of the thief.
M Who did it is not known.
S The {crop} of {P} was stolen in {T} {n} days before the garden show, and nobody knows who did it.
F p, the family, the neighbours: anger sadness surprise disappointment
## contest
A The hall smelled of floor polish.
A {R} held the stopwatch.
A The youngest was {n} years old.
A There was {food} for those who waited.
A The loudspeaker failed for {m} minutes.
A {R} had trained all winter.
# won
L {P} from {T} [won|has won] the {contest} contest in {U} on {day}.
L On {day} {P}, a {job} from {T}, won the {contest} contest in {U}.
L The winner of the {contest} contest in {U} is {P} from {T}.
L {P} took first place in the {contest} contest in {U}.
M The prize [was|is] {money}.
M {He} gets {money}.
M {He} took home {money} and a [cup|medal].
S {P} won the {contest} contest in {U} and got {money}.
F p, the family, the jury, the audience: joy pride surprise admiration
# second
L {P} from {T} came second in the {contest} contest in {U} behind {Q}.
L In the {contest} contest in {U} {P} lost to {Q} on {day}.
L {Q} beat {P} in the {contest} contest in {U}.
M {n} points [were missing|made the difference].
M The difference was {n} points.
M {He} was {n} points short.
S {P} lost the {contest} contest in {U} to {Q} by {n} points.
F p, the coach, the family: disappointment sadness anger pride
## found item
A The bench stands under a big tree.
A It was wrapped in a {colour} cloth.
A {R} thought it was a joke.
A The lost property office is open until {time}.
A {n} people had walked past it.
A There was half a {food} beside it.
# returned
L {P}, a {job}, found a {item} [on|in|near] {spot} in {T} on {day}.
L On {day} {P} found a {item} [on|in|near] {spot} in {T}.
L A {item} was lying [on|in|near] {spot} in {T} when {P} came by on {day}.
M It [belonged|belongs] to {Q}, who had lost it {n} [years|weeks|days] before.
M {Q} had been looking for it for {n} [years|weeks|days] and got it back.
M The owner is {Q}, and {qhe} got it back the same evening.
S {P} found a {item} in {T} that belonged to {Q}.
F q, the owner, the family: gratitude joy relief surprise
## protest
A The town hall has {n} windows on that side.
A {R} brought a drum.
A A banner was made from old sheets.
A It drizzled, and the paint ran.
A The council met at {time}.
A The police had little to do.
# protest
L {big} people in {T} protested on {day} against a new {scheme}.
L On {day} {big} people walked through {T} against plans for a new {scheme}.
L {T} is to get a new {scheme}, and {big} people protested against it on {day}.
M [It would cost|The price is] {sumbig}, said {P}, [who leads the protest|who spoke for them].
M {P}, [who leads the protest|the speaker], said it would cost {sumbig}.
M It costs {sumbig}, and {P}, the speaker, wants a vote.
S {big} people in {T} protested against a new {scheme} that would cost {sumbig}.
F the residents, many people, the protesters, p: anger worry fear
# built
L {T} [opened|has opened] its new {scheme} on {day}.
L The new {scheme} in {T} was opened on {day}.
L After {n} years of work {T} opened the new {scheme} on {day}.
M It cost {sumbig}.
M The bill came to {sumbig}.
M {sumbig} went into it.
S {T} opened a new {scheme} on {day} that cost {sumbig}.
F the residents, the mayor, many people, everyone: pride joy disappointment anger
## birthday
A The candles would not stay lit.
A {R} made a speech of one sentence.
A There were {n} chairs, none alike.
A The {food} was gone in minutes.
A A cousin named {R} played the accordion.
A The garland was {colour}.
# party
L {P} from {T} [turned|became] {age} on {day}.
L On {day} {P} from {T} celebrated {his} birthday number {age}.
L {T} had a birthday on {day}: {P} is now {age}.
M {Q} [gave|brought] {him} a {item} as a surprise.
M The present was a {item} from {Q}.
M From {Q} there was a {item}.
S {P} turned {age} on {day} and got a {item} from {Q}.
F p, the guests, the family: joy surprise gratitude amusement
# forgot
L Everybody forgot the birthday of {P} from {T} on {day}.
L {P} from {T} turned {age} on {day} and nobody remembered.
L Nobody thought of the birthday of {P} in {T} on {day}.
M Only {Q} [rang|called|wrote] [at|around] {time}.
M The one call came from {Q} at {time}.
M At {time} there was one call, from {Q}.
S Everybody but {Q} forgot the birthday of {P} on {day}.
F p, the family, the children: sadness embarrassment remorse disappointment
## accident
A The road there is narrow and has no light.
A {R} directed the cars with a {colour} scarf.
A {n} cars had to wait.
A The shop window opposite was not touched.
A An ambulance came from {U2}.
A {R} swept up the glass.
# crash
L {P} [drove|crashed] {his} [car|van|lorry|tractor] into the {building} in {T} on {day}.
L On {day} a [car|van|lorry|tractor] driven by {P} hit the {building} in {T}.
L The {building} in {T} was hit by the [car|van|lorry|tractor] of {P} on {day}.
M Nobody was hurt, but the damage is {money}.
M The damage is {money}; no one was hurt.
M There were no injuries. The damage comes to {money}.
S {P} drove into the {building} in {T}, nobody was hurt, and the damage is {money}.
F p, the driver, the family, the residents: remorse embarrassment relief fear
# fire
L A fire broke out in the {building} in {T} on {day}.
L On {day} the {building} in {T} caught fire.
L There was smoke over the {building} in {T} on {day}: it was on fire.
M {P}, a {job}, [saved|got out|carried out] {n} people.
M {n} people were saved by {P}, a {job}.
M Thanks to {P} all {n} people got out.
S A fire broke out in the {building} in {T}, and {P} saved {n} people.
F the residents, the neighbours, everyone, p: relief gratitude fear admiration
## animal escape
A The fence had been mended in {month}.
A {R} tried it with {food}.
A Traffic stood still for {n} minutes.
A A cyclist rang his bell again and again.
A The fire brigade came with a net.
A {R} filmed it all.
# escape
L {Number} {herd} [escaped|ran away] from the [farm|yard] of {P} in {T} on {day}.
L On {day} {number} {herd} of {P} broke out in {T}.
L {P} from {T} was missing {number} {herd} on {day}.
M They were caught [in|near] {spot} after {n} hours.
M After {n} hours they were back, caught [in|near] {spot}.
M It took {n} hours to catch them, [in|near] {spot}.
S {Number} {herd} of {P} escaped in {T} and were caught after {n} hours.
F p, the neighbours, the children, the drivers: amusement relief surprise anger
## museum
A The floor creaks in room {n}.
A {R} sold the tickets.
A The cloakroom was full of wet coats.
A A school class drew the old coins.
A The cafe serves {food}.
A The shutters stay closed to keep out the sun.
# exhibition
L The museum in {T} is showing [pictures|photographs|drawings|works] by {P}.
L [Pictures|Photographs|Drawings|Works] by {P} can be seen at the museum in {T}.
L {P}, a {job} from {U}, shows {his} [pictures|photographs|drawings] at the museum in {T}.
M The exhibition is open until {month} and costs {money}.
M It costs {money} and stays open until {month}.
M Until {month} it is open; a ticket is {money}.
S The museum in {T} shows works by {P} until {month} for {money}.
F the visitors, many guests, p, the critics: admiration curiosity pride disappointment
## recovery
A The nurses brought {food} every evening.
A {R} sent a card with a {animal} on it.
A The window looks out on a car park.
A {He} has read {n} books in that time.
A The hospital in {U} was built in {year}.
A {R} watered the plants meanwhile.
# home
L {P}, a {job} from {T}, is home again after {n} weeks in hospital.
L After {n} weeks in hospital {P} came home to {T} on {day}.
L {P} from {T} left the hospital on {day} after {n} weeks.
M {He} will [work|go to work] again in {month}.
M In {month} {he} goes back to work.
M Work has to wait until {month}.
S {P} is home after {n} weeks in hospital and will work again in {month}.
F p, the family, the friends, the children: relief joy gratitude
# ill
L {P}, a {job} from {T}, has been ill for {n} weeks.
L For {n} weeks {P} from {T} has been ill in bed.
L {P} from {T} fell ill {n} weeks ago.
M {Q} is doing {his} work until {month}.
M Until {month} the work is done by {Q}.
M {Q} has taken over the work until {month}.
S {P} has been ill for {n} weeks and {Q} does the work until {month}.
F the family, the friends, q, the children: worry sadness fear
## deed
A {R} had tried the same and given up.
A It took {n} days and a good deal of patience.
A A {animal} looked on.
A {R} held the torch.
A In {year} something like it was seen in {U}.
A {He} eats {food} every {day2}.
# deed
L {P} from {T} {verb} a {material} {noun} on {day}.
L On {day} {P}, a {job} from {T}, {verb} a {material} {noun}.
L In {T} {P} {verb} a {material} {noun}[, and that on a {day}|].
L A {job} from {T}, {P}, {verb} a {material} {noun} [near {spot}|in {month}|with {his} own hands].
M {He} did it because {reason}.
M The reason was that {reason}.
M "{Reason}," {he} [explained|said].
S {P} {verb} a {material} {noun} because {reason}.
F p: joy pride sadness anger surprise relief remorse embarrassment
F the family, the neighbours, the children, everyone: joy surprise amusement admiration
# together
L {P} and {Q} {verb} a {size} {noun} in {T} on {day}.
L On {day} {P} {verb} a {size} {noun} in {T}, together with {Q}.
L A {size} {noun} was in the news in {T}: {P} and {Q} {verb} it on {day}.
M It was worth {money}.
M Its worth is put at {money}.
M Experts say it was worth {money}.
S {P} and {Q} {verb} a {size} {noun} worth {money} in {T}.
F p, q, both of them, the neighbours, many people: joy pride sadness anger surprise amusement fear remorse curiosity
## council
A The meeting lasted until {time}.
A {R} took the minutes.
A {n} seats in the hall stayed empty.
A {R} fell asleep in the last row.
A There was water and dry {food}.
A The microphone whistled.
# decides
L The council of {T} [decided|has decided] on {day} to {aim}.
L On {day} the council of {T} voted to {aim}.
L {T} is going to {aim}, the council [decided|said] on {day}.
L It is decided: {T} will {aim}.
M This is because {reason}.
M The mayor, {P}, said that {reason}.
M As a reason the council said that {reason}.
S {T} will {aim} because {reason}.
F the residents, the mayor, many people: joy anger worry disappointment relief
F the neighbours, the children: surprise sadness excitement joy
# refuses
L The council of {T} [will not|does not want to] {aim}.
L {P} wanted {T} to {aim}, but the council said no on {day}.
L On {day} the council of {T} refused to {aim}.
M {m} voted for it and {n} against.
M There were {m} votes for it and {n} against it.
M Only {m} members were for it; {n} were against.
S The council of {T} refused to {aim} with {n} votes against {m}.
F the residents, p, many people, the neighbours, the children: joy anger worry disappointment relief surprise sadness
"""
