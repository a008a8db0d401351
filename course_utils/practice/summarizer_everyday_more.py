"""Everyday events in a beginner's words, the second half; how to read them is told in summarizer_free.py."""

EVENTS = """
## ill
L {Kin} has been ill [for {n} days|since {day}|for a week].
L {When} {kin} broke {khis} [leg|arm|foot|hand].
L {P} fell [off a ladder|down the stairs|from {his} bicycle] {when}.
L {Kin} [had to go|was taken] to hospital {when}.
D The doctor was kind and had cold hands.
D We brought {food} and a radio.
D The room has a window to the garden.
D Nobody is allowed to visit after {time}.
O <{He}=>{P}> must stay [in bed|in hospital|at home] for {n} [days|weeks].
O {Q} [cooks|does the shopping|looks after the house] now.
O The doctor said that [it is nothing bad|everything will be fine|it will take {n} weeks].
F we, I, the family, the children, kin: worry sadness relief fear
## kitchen
L {When} I [burned|dropped|forgot] the {food}.
L {Kin} cooked {food} for [{n} people|the whole family|all of us] {when}.
L {When} {kin} [cooked for the first time|tried a new recipe|baked a {food}].
D The recipe was from {R}.
D I had taken salt in place of sugar.
D The kitchen was full of smoke and the alarm was ringing.
D We had invited {n} people.
D It looked very nice on the picture.
O <So=>> we ordered pizza.
O Nobody wanted to eat it.
O Even {Q} ate [two plates|everything|three pieces].
F I, we, kin, the guests, everybody: amusement embarrassment joy disappointment
## concert
L {When} {kin} [took|invited] me to a concert [in {T}|of {Band}].
L The choir of {T} sang [in the church|in the park|at the station] {when}.
L {Kin} [played|sang] in a concert [in {T}|at school|for the first time] {when}.
L {Band} played in {T} {when}.
D The hall was full and very warm.
D We sat in row {n}, behind a man with a hat.
D {R} sold juice and {food}.
D They had practised for {n} weeks.
O <In the middle=>> the lights went out and they played on in the dark.
O The concert was cancelled because {Q} was ill.
O At the end everybody [stood up and clapped|sang together|danced].
O {n} people came.
F the audience, we, I, kin, everybody: joy pride admiration excitement disappointment
## restaurant
L {When} we [ate|had dinner|had lunch] at [{Place}|the {Place}|a new restaurant in {T}].
L {Kin} took me to [{Place}|a restaurant in {T}] {when}.
L We visited your restaurant [{Place}|in {T}] {when}.
D The tables had {colour} flowers on them.
D We had booked {n} days before.
D A man played the guitar.
D I had the {food} and {kin} the {food}.
O We waited [an hour|{n} minutes|very long] for the food.
O The {food} was [cold|burned|too salty|wonderful|fresh and warm].
O The waiter forgot [us|our drinks|the bill].
O We paid {money} for it.
F we, I, kin, the guests: disappointment anger joy
## neighbours
L Our neighbour {P} [plays the drums|has loud parties|sings|sawed wood] every [night|evening|{day}].
L {P} [has helped|helps] {kin} with the [shopping|garden|snow|stairs] [since {month}|every {day}|for years].
L There is trouble with our neighbour {P}.
D The wall between us is thin.
D We have lived here for {n} years.
D {He} has a {colour} door and a lot of plants.
D I wrote a polite letter.
O <Last night=>> we called the police.
O <{He}=>{P}> does not take any money for it.
O Now we [talk to each other again|share a ladder|drink tea together on {day}s].
F we, I, kin, all the neighbours: anger gratitude worry relief
## theft
L Somebody stole [my|our] [bicycle|car|garden chair|rubber boat|phone] {when}.
L {Kin}'s [bicycle|bag|car|scooter] was stolen [in {T}|in front of the station|at the market] {when}.
L {When} thieves broke into [the {building} of {T}|our cellar|a shop in {T}|the house of {P}].
D The lock lay on the ground.
D It was {colour} and nearly new.
D The police officer wrote everything down.
D Nobody had seen or heard anything.
O The police found it [in {spot}|after {n} days|in {U}].
O They took [{money}|a computer|{n} bottles of juice|an old radio].
O {Q} saw the thief and called the police.
O So far there is no trace of it.
F I, we, kin, the owner: anger sadness relief gratitude fear
## garden
L {Kin} grew a [{crop}|giant {crop}|{crop} of {n} kilos] [this year|in a bucket|on the balcony].
L {When} {kin}'s {crop} won a prize [in {T}|at the fair].
L We planted {n} [trees|roses|tulips|beans] [behind the school|in {T}|in our street] {when}.
D It needs a lot of water and a kind word.
D The snails ate the rest.
D My hands were black for days.
D {R} lent us a spade.
O It was [the biggest|the heaviest|the best] of all.
O {n} people [helped|came to look].
O Everyone got [a piece of it|soup from it|a flower].
F kin, we, I, the children: pride joy surprise
## school
L The children of [{Tschool}|class {m}|our school] [put on|performed] a play {when}.
L {Kin} started school {when}.
L {When} was the first day of school for {kin}.
L {Tschool} [visited|made a trip to] the {sight} [in {U}|] {when}.
D They had sewn all the clothes themselves.
D The bag was nearly bigger than the child.
D The teacher is called {R}.
D The bus was {n} minutes late.
O {P} forgot the words, and {Q} whispered them.
O The part that everyone liked most was the {part}.
O On the way back the bus broke down.
O {R3} made a new friend [on the first day|called {R}|at once]. => {R3} made a new friend.
F the parents, the children, everybody, I, kin: pride excitement joy amusement worry
## power cut
L {When} there was no [power|water|internet|hot water] [in our house|in {T}|in the whole street].
L The [power|water|heating|internet] went off {when}.
L [The internet|The computer system|The phone] [at work|in the office|in our house] [did not work|was down] {when}.
D We lit candles and told each other stories.
D I could not even make a cup of tea.
D We called the company and heard music for {n} minutes.
D The children did not mind.
O It came back after {n} hours.
O [A digger|A mouse|A storm|A worker] had cut the cable.
O {P} [found the fault|repaired it] [at {time}|in the night|in five minutes]. => {P} [found the fault|repaired it].
F everybody, we, I, the boss, the customers: anger amusement relief worry
## hotel
L We stayed at your hotel in {T} {when}.
L {Kin} stayed at [the hotel|a hotel] [{Place}|in {T}] for {n} nights.
L I booked a room in {T} for {when2}.
D It was on floor {m}, without a lift.
D The pictures on your page look different.
D Breakfast was from {time}.
D We had paid {money} in advance.
O The room was [dirty|cold|too loud|full of spiders].
O The [shower|heating|key|window] did not work.
O Nobody at the desk could help us.
O The staff were [very kind|helpful] and gave us a better room.
F we, I, kin: disappointment anger joy gratitude
## parcel
L My parcel [has not arrived|arrived {n} days late|was delivered to the wrong house].
L {When} I ordered [a {thing}|{n} books|a {colour} coat], but [it has not come|you sent me a {thing}|it never arrived].
L {Kin} got a [parcel|big box|letter] from {U} {when}.
D I was at home the whole day.
D The number of my order is {big}.
D On the map it has been in {U} for {m} days.
D There was a {colour} ribbon round it.
O Nobody answers the phone.
O {Q} found it [behind the bins|in {spot}|at number {m}].
O It was [empty|broken|wet] when it came.
O A {thing} was inside, and a letter from {Q}.
F I, kin, we: anger disappointment surprise joy
## meeting
L The meeting with {P} [was moved to {day}|was cancelled|lasted {n} hours|is on {day} at {time}].
L {When} our [team|boss|department] decided to [move to {T}|hire {n} people|close the office in {T}|buy new computers].
L [The boss|Our boss|{P}] told us that [the office will move to {T}|{n} people will be hired] [in {month}|next year].
D There was coffee, but no milk.
D {R} wrote everything down.
D {R} and {R} came too late.
D We talked about money for a long time.
O {Q} [will plan|will organise|is against] it.
O It starts in {month}.
O {n} people have to move with it.
F we, the staff, my colleagues, I, everybody: worry surprise excitement joy
## accident
L {When} a [bus|car|lorry|tram|van] drove into [a wall|a shop window|the {building}|a fence] in {T}.
L {P} had an accident with [the car|the bicycle|the tractor] {when}.
L {When} there was an accident [in front of our house|on the road to {T}|in {T}].
D The road was wet and it was dark.
D There was glass everywhere.
D The police came with two cars.
D People stood there and looked.
O Nobody was hurt.
O {Q}, a {job}, helped at once.
O {n} people [were hurt|had to wait|were taken to hospital].
F I, we, the driver, everybody: fear relief worry
## rescue
L {When} {kin}'s cat [climbed up a tree|sat on the roof] and could not come down.
L {P} [saved|rescued|pulled] a [dog|boy|girl|sheep|swan] from the [river|lake|ice|well] [in {T}|] {when}.
L {When} the fire brigade rescued a [duck|horse|hedgehog|dog] from [a drain|a well|the canal] in {T}.
D It cried so loudly that the whole street woke up.
D The water was as cold as ice.
D {R} ran to fetch a ladder.
D Nobody else had dared to go in.
O {Q} brought it down with a ladder.
O It took {n} minutes.
O <Now=>> it sleeps [in a box|on the sofa|by the stove].
F everybody, we, the children, kin, the owner: relief gratitude admiration joy
## together
L {When} {n} people cleaned [the park|the beach|the river|the school yard] [in {T}|].
L {T} celebrated its [summer|spring|street|music] festival {when}.
L {When} there was a [flea market|street party|sports day|bake sale] in [our street|{T}].
D Some brought gloves, others brought {food}.
D The weather was better than we had hoped.
D {R} played music all afternoon.
D There were stalls with plants, books and toys.
O They [found|collected] [{n} bags of rubbish|an old sofa|{n} bottles].
O {n} [guests|visitors|people] came.
O We collected {money} for [the school|the hospital|the animals|a new roof].
O Then it began to rain and everyone ran home.
F everybody, we, the organisers, the children, the neighbours: pride joy gratitude disappointment
## closing
L The [library|swimming pool|cinema|{shop}|station] in {T} will close [in {month}|next year|for ever].
L {When} the [new playground|new bridge|swimming pool|bicycle path] in {T} was opened.
L [Our|The] {shop} in {T} closes after {n} years.
D I went there every week when I was a child.
D It cost {money} and took two years.
D {R} cut the ribbon.
D There is a petition with {big} names.
O The reason is [the rent|the old roof|that nobody comes any more].
O {P} said that [there is no money|it was a hard decision|it will be good for the town].
O The first [visitor|child|guest] was {Q}.
F we, I, the neighbours, many people, the children: sadness anger joy disappointment excitement
## prize
L {Kin} won [the first prize|{money}|a trip to {T}] in a [baking contest|lottery|quiz|running race|drawing contest].
L {P} from {T} won a [race|contest|chess tournament|prize for {his} {food}] {when}.
L I won a [bicycle|trip to {T}|{thing}|basket of fruit] [in a quiz|at the fair] {when}.
D I never win anything.
D There were {n} people in it.
D The cup is now on the fridge.
D The jury talked for {n} minutes.
O {Q} came second.
O <{Khe}=>{Kin}> wants to [give the money to a school|buy a boat|share it with {Q}].
F I, kin, the family, we: pride surprise joy
## old friend
L {When} I [met|got a letter from|had a call from] {P}, an old friend [from school|from {T}|].
L {When} {P}, {kin}'s old friend, [came to visit|wrote a letter|called].
D We had not seen each other for {n} years.
D We talked until {time}.
D {He} looks the same, only with less hair.
D I did not know the voice at first.
O <{He}=>{P}> lives in {U} now and is a {job}.
O We want to [meet again|go on holiday together] in {month}.
F I, we, kin: joy surprise excitement
## learning
L {Kin} learned to [swim|ride a bicycle|cook|read|play the piano|use a computer] {when}.
L {When} {kin} [swam|cycled|walked|ran] [{n} kilometres|to {T}] for the first time.
L I [started|am taking] a course in {skill} [with {P}|in {T}|] {when}.
D It was hard in the beginning.
D {R} said that it would never work.
D We practise every {day} at {time}.
D There are {n} people in the group.
O It costs {money}.
O {Q} [is a good teacher|was very patient|held on to the end].
O <{Khe}=>{Kin}> fell {m} times and got up again.
F I, kin, we: pride joy excitement
## water
L {When} a pipe burst in [our kitchen|the cellar|the flat of {P}|the {building} of {T}].
L The [dishwasher|washing machine|roof|bath] [in our flat|of {P}] leaked {when}.
D The water came up to my knees.
D We put out {n} buckets and all the towels.
D The carpet will never be the same.
D I did not know where the tap was.
O {Q} turned off the water.
O The plumber came after {n} hours and asked for {money}.
O The damage is {money}.
F I, we, the neighbours, p: anger fear relief worry
"""
