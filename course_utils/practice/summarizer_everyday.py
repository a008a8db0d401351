"""Everyday events in a beginner's words, the first half; how to read them is told in summarizer_free.py."""

EVENTS = """
## lost pet
L {Kin}'s {animal} [ran away|disappeared|got lost] {when}.
L {When} [my|our] {animal} {Name} [ran away|did not come home|escaped through the open door].
L {Kin} lost {khis} {animal} {Name} {when}.
L We lost our {animal} {Name} [in the park|at the station|in the woods|on the way home].
D We [looked|searched] everywhere, in the [park|woods|garden|cellar] and behind the [school|church|garages].
D {Name} is a small {colour} {animal} and very shy.
D It is {m} years old and afraid of [bicycles|thunder|children].
D We put up posters and asked all the neighbours.
O [In the evening|The next day|After {n} hours] [a man called|a woman called|our neighbour] {Q} found {Name} in {spot}.
O {Q} [phoned|rang] us. {Qhe} had found {Name} [in|behind] {spot}. => {Q} had found {Name} [in|behind] {spot}.
O Then {Name} came back alone, [wet and hungry|with a sock in the mouth|dirty but healthy]. => {Name} came back alone.
O We have not found {Name} yet.
F I, we, kin, the children: joy relief worry sadness gratitude
## shop
L A new {shop} has opened in [our street|our village|{T}|the old bank].
L {P} opened a {shop} [in {T}|in our street|next to the station] {when}.
L {Kin} has opened [a|{khis} own] {shop} [in {T}|near the market].
L There is a new {shop} [in our street|in {T}|behind the church].
D The owner is called {R} and [she|he] used to be a {job}.
D The walls are {colour} and it smells of paint.
D {R} bought the very first thing.
D I had wanted a shop like that for years.
D The prices are not low, but the people are kind.
O On the first day [{n} people|half the street|more than {n} customers] came.
O On the first day every child got [a free bookmark|a biscuit|a balloon|an apple|a small present].
O <Now=>> we do not have to drive to {U} any more.
F we, I, kin, the neighbours, everybody: joy pride excitement
## match
L [Our team|{T}|My old school] won the [match|game] against {U} {when}.
L We [won|played and won] against {U} {when}.
L {T} [beat|played against] {U} [in the rain|at home|in the cup] {when}.
L {Kin}'s team [won|lost] the [{sport} match|{sport} game|final] against {U}.
D It was very cold and the ground was wet.
D At half time we were losing {goals}.
D Nobody had thought that we could do it.
D The other team was [taller|faster|stronger] than ours.
D {R} sold {food} behind the goal.
O <Then=>> {P} scored [two goals|three goals|a goal] in [ten minutes|the last minute|the second half].
O {P} scored the [winning|last|deciding] goal [in the last minute|with the left foot|with the head].
O The final score was {goals}.
O <In the end=>> it was {goals}.
F we, the coach, our coach, the fans, the whole team: joy pride excitement disappointment
## lost match
L [Our team|{T}|My brother's team] lost the [match|game|final] against {U} {when}.
L We lost [again|badly|by one goal] against {U} {when}.
D The sun was hot and our best player was ill.
D The referee gave us {n} free kicks.
D We had trained for weeks.
O {P} missed the penalty [in the last minute|twice].
O The final score was {goals}.
F we, the coach, the fans, I: disappointment sadness anger
## birthday
L {When} was {kin}'s birthday.
L {Kin} [turned|became|is now] {age} {when}.
L {When} we celebrated {kin}'s birthday.
L {P} celebrated {his} birthday [at home|in the garden|in {T}] {when}.
D We baked a [big|small] {food} and invited all the friends.
D There were {n} candles and not enough chairs.
D It rained, so we sat in the kitchen.
D {R} brought flowers, {R} a bottle of juice.
D We had practised a song for weeks.
O {Q} came [all the way|by train|by plane] from {U} as a surprise.
O {Q} [gave|brought] <{khim}=>{kin}> a [watch|bicycle|book|ticket to {U}|puppy]< as a present=>>.
O The best present was a [bicycle|letter|trip to {U}|photo book] from {Q}.
F kin, I, we, the guests, everybody: joy surprise gratitude
## train
L The train to {T} was [late again|an hour late|very late|{n} minutes late] {when}.
L My [train|bus] to {T} [was late|did not come|broke down] {when}.
L {When} the train from {T} to {U} was {n} minutes late.
D We waited on the platform for [{n} minutes|a long time] and nobody told us anything.
D A child was crying and a dog was barking.
D I had a book with me, but no gloves.
D There was only one seat, and it was broken.
O <A [woman|man|guard] said that there=>There> was [a tree on the line|a problem with the doors|ice on the tracks].
O I missed my [meeting|appointment|lunch] with {Q}.
O <In the end=>> I took a taxi and paid {money}.
F I, we, the passengers, everybody: anger disappointment worry
## machine at work
L The [coffee machine|printer|lift|heating|copier|big oven|fork lift] at work is broken.
L [Our|The] [printer|lift|heating|computer|coffee machine|cash desk] at work [broke down|stopped working|broke] {when}.
L {When} the [printer|lift|heating|oven|dishwasher] in our office [stopped working|began to smoke|broke down].
D It started to [leak|smoke|smell|shake] and there was water on the floor.
D We pulled out the plug and opened the windows.
D It is only {m} years old.
D Somebody had put a note on it with a sad face.
D {R} tried to repair it with a spoon.
O {P} called the repair service, and [somebody|a man|a woman] will come [next week|on {day}|tomorrow].
O The repair will cost {money}.
O {P} [repaired|mended] it [in an hour|with a new cable|in the afternoon].
O Until then we have to [drink tea|take the stairs|wear coats|write by hand|bring our own lunch].
F everybody, we, I, my boss, the boss: anger worry amusement disappointment
## broken product
L I bought a {thing} in your shop {when}.
L {When} I ordered a {thing} [from you|on your page|in your shop].
L The {thing} that I bought [in your shop|from you] {when} [does not work|is broken|broke after {m} days].
L {Kin} bought a {thing} [in {T}|in a shop in {T}] {when}.
D I paid {money} for it and carried it home on the bus.
D The box was {colour} and far too big.
D A friend of mine has the same one.
D I have kept the bill.
D The instructions were not in my language.
O When I opened the box, the [glass|handle|lid|door|plug] was broken.
O After {m} days it [stopped working|fell apart|began to smoke|made a terrible noise].
O I wrote to you [twice|three times], but nobody answered.
O I would like to have my money back.
O The shop did not give <me=>> the money back. => The shop did not give the money back.
F I, kin: disappointment anger
## storm
L {When} there was a [big|terrible|heavy] storm in [our village|{T}|our street].
L A [storm|heavy storm|flood|fire] [hit|damaged] [our village|{T}|the town of {T}] {when}.
L The storm {when} [broke|tore off|damaged] the roof of the [school|church|library|station].
D The lights went out and we sat in the dark.
D Rain came in under the door.
D The fire brigade worked until four o'clock in the morning.
D I had never heard such a wind.
D Chairs and bins were lying on the road.
O A tree fell on the [car|house|garden shed] of {P}.
O Nobody was hurt.
O The wind broke {n} windows.
O {P} [brought|took] {n} people to a safe place.
F the children, we, I, many people, the neighbours: fear relief worry sadness
## lost things
L {P} lost {his} [wallet|keys|phone|bag|ring|passport] [on the bus|in the park|at the market] {when}.
L {When} I lost my [wallet|phone|keys|bag|ticket|gloves] [on the bus|on the train|in the library|at the station].
L {Kin} left {khis} [bag|phone|umbrella|laptop|wallet] [on the train|in a taxi|in a cafe in {T}].
D There were {money} and a photo of a child in it.
D The whole family looked under every seat.
D I went back three times.
D It was a present from {R}.
O The [bus driver|cleaner|guard] found it under a seat and took it to the police.
O {Q}, a {job}, found it and brought it back.
O [An honest boy|A student|A woman] called {Q} found it and gave it back.
O It has not been found.
F p, I, kin: gratitude relief joy sadness
## new job
L {P} started a new job [at the {building}|in {T}|at a bank] {when}.
L I started [my|a] new job [as a {job}|at the {building}|in {T}] {when}.
L {Kin} has a new job [in {T}|as a {job}|at the {building}].
L {When} was my first day at [work|my new job] [in {T}|].
D {He} is a {job} and works in a team of {m} people.
D The office is on floor {m} and has a green carpet.
D I had ironed my shirt twice.
D The work begins at {time}.
D I met so many people that I forgot all the names.
O [The colleagues|The team|My new boss] gave [us flowers|everyone cake|me flowers] on the first day.
O {Q} [showed|explained] everything< very patiently=>>.
O On the first day the [computer|key|coffee machine] did not work.
F p, I, kin: joy excitement worry pride relief
## exam
L {Kin} passed {khis} [exam|driving test|final exam|maths test|language test] {when}.
L I [passed|failed] my [driving test|English exam|exam|swimming test] {when}.
L {P} [passed|failed] the [driving test|exam|test] [in {T}|at the third attempt|yesterday].
D It lasted {n} minutes and the room was cold.
D I had not slept at all.
D The examiner did not smile once.
D We had learned every evening for weeks.
D The first question was about {thing}s.
O {Q} helped [us|me] with the learning. => {Q} helped with the learning.
O I [can|may] try it again in {month}.
O Only {n} of {big} [people|students] [passed|failed].
O We went out for {food} in the evening.
F I, kin, p, the whole family: pride joy relief disappointment sadness
## holiday
L We spent our holiday in {T} [this year|in {month}|last summer].
L {When} we came back from our holiday in {T}.
L {Kin} went to {T} [for a week|for {n} days|by bicycle|alone].
L I went to {T} with {kin} {when}.
D The hotel was small and clean and stood near the [beach|lake|station].
D We ate {food} nearly every day.
D It took {n} hours to get there.
D We wrote {n} postcards.
D The people were friendly and spoke very fast.
O It rained [every day|for {m} days|only once].
O On the last day we [saw a whale|climbed a mountain|visited {U}|lost our tickets|swam at night].
O We met {Q}, a {job} from {U}.
F we, I, the children, kin: joy disappointment excitement admiration
## moving house
L {Kin} [is moving|will move] to {T} [in {month}|next week|next month].
L We moved to {T} {when}.
L I moved into a new flat in {T} {when}.
D It has {m} rooms and a small balcony.
D There are boxes everywhere and I cannot find my socks.
D The lift did not work, so we carried everything.
D From the kitchen one can see the river.
O {Q} helped [us|me] carry the [piano|sofa|fridge|boxes]. => {Q} helped carry the [piano|sofa|fridge|boxes].
O The [washing machine|table|mirror|big plant] broke on the stairs.
O The new neighbours [brought|gave us] {food}. => The new neighbours brought {food}.
F we, I, kin: joy worry sadness gratitude excitement relief
## baby
L {Kin} had a baby {when}.
L {P} and {Q} had a [boy|girl|baby] {when}.
L {When} the daughter of {P} was born [in {T}|at home|in the {building} of {T}].
D The baby sleeps a lot and has a loud voice.
D Everybody says something different about the nose.
D We had waited for {n} hours.
D The nurse was called {R}.
O The baby is called {R3}.
O The name [is|will be] {R3}.
O Both are well.
F the parents, the family, I, we, kin: joy relief pride
## wedding
L {P} and {Q} got married [in {T}|on the beach|in a garden|at the town hall] {when}.
L {When} {kin} got married [in {T}|in a small church].
L {When} we went to the wedding of {P} and {Q} [in {T}|].
D There were {n} guests and a band.
D The cake had {m} floors and was {colour}.
D {R} lost a shoe while dancing.
D It was windy and hats flew away.
O The [ring|dress|cake] [was forgotten at home|fell into the lake|was late].
O {R3} gave a speech [that made everybody laugh|of one sentence|in two languages].
F everybody, the guests, we, kin: joy amusement excitement
"""
