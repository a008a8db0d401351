"""Sentence frames to learn from: daily life, from family and pets to parcels, trains and the weather."""

FAMILY = """
{first}'s (grandfather|godmother|stepsister) still speaks {lang} at home.
My (niece|nephew|twin brother) {first} takes after (our mother|nobody in the family).
Uncle {first} and Aunt {first} have been married for {num} years.
(Both|All) of {first}'s children were born in {city}, the youngest in {month}.
She was named after her great-grandmother, {full}, a {job} from {city}.
His father, who was (raised|brought up) in {country}, worked for {company} until he retired.
When {first} was born, the whole family (drove|rushed|travelled) to {city} to see the baby.
{first} is the (eldest|middle child|shy one), {first} the (youngest|noisy one).
Grandma always says that (nobody|no cook) in {country} makes soup as well as {first} does.
The twins, {first} and {first}, share a (bedroom|bicycle|birthday).
"Mum, has {first} had a bath?"
I take after my mother's side, who come from {region}.
{full} (adopted|fostered) a little boy from {country}.
Did {first} really (propose|say yes) on a bridge in {city}?
Since the divorce, {first} spends (weekdays|every other week) with her father in {city}.
Our parents met at {uni}, where both of them (failed|hated|taught) chemistry.
{first}, put your (shoes|coat) on, we are late for {uni}!
The wedding of {full} and {full} was (held|celebrated) in {city}, not far from {nature}.
My (son|daughter)-in-law, {full}, has just been hired by {org}.
Nobody (dared|wanted) to tell {first} that the (vase|window) was broken.
Half of my relatives (emigrated|sailed) to {country} in {year}; the others never left {city}.
Granddad (spent|wasted) forty years at {company} and got a {adj} {thing} for it.
Dad, Mum and I have our birthdays in May, June and July.
"""

NEIGHBOURS = """
The family {last} next door (have bought|are selling) a {adj} {thing}.
Our (upstairs|new|nosy) neighbour, {title} {last}, (practises|plays) the trumpet at {time}.
{title} {last} from number 14 (waters|looks after) our plants while we are in {country}.
The (widow|couple|student) across the road used to work as a {job} for {org}.
Somebody on {street} has (painted|stolen) the postbox.
Parking on {street} is (forbidden|free) until {month}.
Could whoever borrowed the ladder please bring it back to {full} on the third floor?
{first} (knocked|rang the bell) at {time} to ask for two eggs.
The flat (above|below) us belongs to {full}, who is hardly ever there.
{org} has promised to (mend|replace) the street lamps (outside our house|around {street}).
Residents of {street} have written to {gov} about the (noise|rubbish|rats).
Everyone in our building knows {first}, because he (sings|whistles) in the lift.
The hedge between us and {title} {last} is (too high|dying|the cause of every quarrel).
Before the {last} family came here from {city}, the house had been empty for {num} years.
{first}'s music was so loud that somebody called {gov}.
A (key|cat|wallet) was found at the corner of {street} and {street}.
Is it true that {company} wants to (tear down|buy) the old cinema on {street}?
The street party will be on Saturday, and I am bringing the TV.
"""

FRIENDS = """
I have known {full} since (kindergarten|we were five|our first day at {uni}).
{first} and I (fell out|made up|lost touch) over a {thing}.
Of all my friends only {first} ever (left|got out of) {city}.
My flatmate {first} is (dating|in love with) a {job} called {first}.
You can (trust|count on|confide in) {first}; {first}, on the other hand, talks too much.
We (hung out|sat around) in {city} with {first}, {first} and somebody whose name I forget.
{first} cannot keep a secret, and neither can {first}.
What did {first} (whisper|say) to you when {first} walked in?
The {adj} man (beside|behind) {first} in this photo is {full}, now a {job} in {city}.
{first} cheers for {team}, I (cheer for|follow) {team}, so we never watch football together.
(Let's|Shall we) surprise {first} with tickets for {team}?
{first} (giggled|shrugged|blushed|sighed|yawned) and looked out of the window.
Guess who I bumped into in {city}: {full}!
{first} owes {first} {num} dollars and a (pizza|favour).
An old friend of {first}'s, {full}, is staying with us until {day}.
If {first} (won't|cannot) apologise, I shall.
"You were right about {first}," {first} admitted.
{first} got to know {first} at a dance class run by {org}.
Ever since {first} (started|got a job) at {company}, we hardly see each other.
(Best|Oldest) friends forever: {first}, {first}, {first} and me.
I learned Spanish with a friend, and she learned German with me.
"""

MOVING = """
We are (leaving|swapping) {city} for {city} because the rents are lower.
{full} has found a (flat|room|cottage) on {street}, (two minutes|a stone's throw) from {street}.
Our movers, {company}, (dropped|scratched|lost) the piano.
The boxes marked KITCHEN go upstairs, the ones marked BATH stay here.
{company} sent (a van|three men) who had never been to {city} before.
The landlady, {title} {last}, wants the keys back by {day}.
Our new address will be 12 {street}, {city}.
Please send all post to {full}, 7 {street}, {city}, {country}.
After {num} years in {country}, {first} is homesick for {city}.
We signed the lease at the offices of {company} in {city}.
A (cosy|sunny|draughty) house near {nature} was all that {first} had ever wanted.
{first} and {first} are moving in together, on {street} of all places!
The house once belonged to {full}, the {nat} painter.
{last} the plumber says that the pipes are older than he is.
You must register at {gov} within two weeks of moving to {city}.
{company} will (connect|cut off) the electricity on {day}.
How (cold|expensive|quiet) is {city} compared with {city}?
The previous tenants went back to {country} without paying {company}.
{first} carried the sofa, {first} the lamp, and {first} nothing at all.
Rooms in {city} (cost|go for) twice as much as in {region}.
Mortgage? {org} would not lend us a penny.
"""

HOLIDAYS = """
We spent {event} in a tiny cabin (above|on the shore of|near) {nature}.
(Sunburnt|Tired|Penniless) but happy, {first} came home from {country}.
From {city} we cycled along the coast as far as {city}.
Don't miss the (market|old harbour|castle) in {city}, and bring comfortable shoes.
{country} is (cheaper|hotter|greener) than I had imagined.
Whenever {first} is on holiday in {country}, it (rains|snows).
We booked the tour through {company}, whose guide, {full}, knew every stone in {city}.
The (tent|caravan|hotel) was (flooded|too small), so we slept at {full}'s.
Have you got the visas for {country} yet, or is {company} still waiting?
The highest peak in {country} is {nature}, the deepest lake {nature}.
Between {city} and {city} there is nothing but sand.
(Snorkelling|Fishing|Camping) off {nature} is allowed from {month} to {month}.
{first} sent me a postcard from {city} with a (camel|lighthouse|donkey) on it.
Visitors to {country} need a passport; a driving licence will not do.
Our guidebook (recommends|praises|hates) {city} and says nothing about {city}.
The ski resort of {city} is run by {company}.
{city}, with its (narrow lanes|painted houses|canals), was the best stop of the trip.
I could (live|grow old) in {city}, but {first} finds it boring.
Two weeks in {region}, no TV, no phone: {first} was delighted.
A {nat} couple we met in {city} (gave us a lift|took us) to {nature}.
Entry to {org} is free on {day}s, so we looked at the mummies first.
We climbed {nature} before breakfast and swam in {nature} after lunch.
Happy holidays! We are off to the beach for Easter.
"""

SHOPPING = """
I (returned|exchanged) the {thing} because {company} had sent the wrong size.
{company} has (raised|cut|frozen) its prices again.
Is {company} open on {event}?
The (shop assistant|cashier) at {company}, a {adj} boy called {first}, gave me too much change.
(Shoes|Pans|Lamps) by {company} last for ever, the ones by {company} a month.
You can collect your order from the {company} branch in {city}.
{first} never buys anything that is not from {company}.
There is a sale on at {company}: half price on (towels|toys|tents).
The carpet was woven in {country} and cost {first} a month's wages.
{company}'s (voucher|loyalty card|gift card) is no use in {country}.
A kilo of tomatoes costs more in {city} than in {city}.
We (queued|waited) outside {company} from {time}.
I bought this {thing} second-hand from {full}, who had it from {full}.
The market on {street} sells everything from (buttons|spoons) to bicycles.
Which is better value, {company} or {company}?
{first} wants a {product}, {first} wants a {adj} {thing}, and I want a nap.
Made in {country}, packed in {country}, sold by {company}.
The {company} (online shop|website) crashed at {time}.
{company} (threw in|added) a free {thing}, which {first} gave to {first}.
Batteries are not included. Please read the PDF first.
"""

FOOD = """
{first} (stirred|burnt|tasted|salted) the soup and (smiled|frowned).
The (olives|lemons|mangoes|sardines) come from {country}, the cheese from {region}.
{first} bakes bread the way they do in {city}.
In {country} people eat (dinner|their main meal) after {time}.
Our favourite restaurant, on {street}, is run by {full} and her (sister|sons).
{company} (makes|sells) the only chocolate that {first} will eat.
Chef {last} (trained|cooked) in {city} before he opened a place of his own.
Is {first} allergic to nuts, or was that {first}?
{company} has (recalled|withdrawn) its yoghurt because of bits of plastic.
{title} {last} eats nothing but (rice|toast), said the waiter.
The spices that {full} brought back from {country} (smell|taste) wonderful.
{nat} food is easy to find in {city}, if you ask {first}.
The recipe is {first}'s; the mistakes are mine.
{city} is (famous|known) for its (dumplings|pancakes|fish pie).
{first} and {first} (argued|laughed) about who should (wash up|cook) on {day}.
{body} tested {num} kinds of jam and liked none of them.
The fish was caught off {nature} this morning.
{first} drinks tea, {first} coffee; only {first} asks for milk.
Would you rather have Greek salad, French fries or Turkish coffee?
{uni}'s canteen serves (lentils|noodles) every {day}.
(Wine|Honey|Butter) from {region} won first prize at the fair in {city}.
"""

HEALTH = """
{first} was (operated on|X-rayed|treated) at {body} in {city}.
{title} {last} prescribed (pills|drops|an ointment) and plenty of rest.
The dentist, {title} {last}, pulled out two of {first}'s teeth.
{first} has a (fever|cough|rash|sore throat) and will stay at home today.
{full} broke her (arm|ankle|wrist) while skiing in {country}.
The nurses at {body} were (kind|overworked), {first} told us.
Surgeon {full} has worked in {country}, {country} and {country}.
{body} is looking for blood donors in {city}.
{company} makes the vaccine, and {body} hands it out.
An ambulance took {title} {last} from {street} to the hospital.
Malaria has returned to {region}, according to doctors from {body}.
When may {first} (leave hospital|eat again), doctor?
{first} (fainted|sneezed|limped) all the way from {city} to {city}.
{gov} advises everyone over sixty to get a flu jab.
My ear specialist studied at {uni} and talks about nothing else.
{first}, who is (diabetic|short-sighted|pregnant), must see {title} {last} once a month.
{last}'s (blood pressure|knee|hearing) has got worse since {month}.
Visiting hours at {body} end at {time}.
{company} refused to pay for {first}'s (glasses|treatment|wheelchair).
The (air|sea) of {nature} did {first} good.
{first} recovered slowly, looked after by {first} and by a {job} from {city}.
Take one pill before breakfast. Do not drive. Keep away from children.
The MRI was clear, so I went home on the bus.
"""

PETS = """
{first}'s (hamster|parrot|rabbit|tortoise) escaped and was found on {street}.
The puppy (chewed|buried|swallowed) {first}'s {thing}.
{first} walks {title} {last}'s dogs (along|around) {street} every morning.
(Missing|Lost): a grey cat, last seen near {street}. Please ring {full}.
Our vet, {title} {last}, used to look after elephants in {country}.
We got our dog from a shelter in {city} that is run by {body}.
{company} sells dog biscuits that even {first} has tried.
Who will feed the fish while {first} is in {city}?
The stray that followed {first} home from {nature} now sleeps on her bed.
{full} (breeds|trains|rescues) horses in {region}.
Two goats owned by {full} (ate|trampled) the flowers in front of {org}.
The breed comes from {country}, where it was used to guard sheep.
{first} is scared of dogs, cats, geese and, above all, {first}'s snake.
{body} took in {num} kittens after the storm in {city}.
The parrot says "Hello" and "Good Morning" but never "Sorry".
Pet insurance? {company} covers the dog but not the cat.
"""

LETTERS = """
Dear {title} {last}, I am writing on behalf of {org} to (thank|invite) you.
Kind regards, {full}, {org}, {city}
I forwarded {first}'s e-mail to {first} and (copied in|left out) {first}.
On {day}, {full} wrote:
(From|To|Cc): {full}
PS: {first} sends her love from {city}.
Attached you will find the PDF that {title} {last} of {org} (asked for|promised).
Lots of (love|hugs) to {first} and the kids, yours, {first}
The letter, postmarked {city}, was addressed to {full}.
A (parcel|card|package) for {first} has been stuck at customs in {country} since {day}.
{org} wrote back in {lang}, which nobody here can read.
Dear all, {first} will be (away|on leave) until {day}; please write to {first} instead.
Many thanks for your application to {org}. Sadly, the place has gone to somebody else.
Has {company} answered your e-mail, or shall {first} write again?
Nobody replied to {last}'s message except {last}.
I enclose a (cheque|stamp|photograph) for {full}, who sat beside me at {uni}.
Sorry for the late answer, {first}, I was in {country} without Wi-Fi.
The postman (brought|left) a letter from {gov} and a bill from {company}.
{first} signs her letters with a drawing of {nature}.
Yours sincerely, {full}, (secretary|treasurer), {body}
To whom it may concern: {full} worked with us from {year} to {year}.
Subject: Re: Fwd: Lunch on Friday?
Best wishes for the New Year, and get well soon!
"""

CALLS = """
Hello, {first} speaking, who is calling?
Good morning, {company}, how can I help you?
You have reached {org}. Please leave a message after the tone.
This is {full} from {company}, I am calling about your {thing}.
May I speak to {title} {last}, please?
(Hold on|One moment), I'll put you through to {full} in sales.
{first} hung up before {first} could (answer|explain).
It is {first} on the phone, she says she is at the airport in {city}.
I (rang|phoned) {company} four times, and each time a different person answered.
Calls to {country} cost {num} cents a minute with {company}.
The line to {city} was so bad that I took {first} for {first}.
(Ring|Text) {first} when you get to {city}, will you?
You missed a call from {full}.
"Can you hear me, {first}?" - "Only just, {first}."
Tell {title} {last} that {company} called about the invoice.
No, {first} isn't in, she's gone to {city} for the day.
Somebody claiming to be from {body} asked {first} for her PIN.
At {time} in {city} it is already dark, so don't phone {first} too late.
Please spell that: is it B as in boy or P as in pen?
OK, I will ring you back on Tuesday.
"""

BIRTHDAYS = """
Happy birthday, {first}!
{first} turns (thirty|eighteen|seventy) on {day}.
We are (collecting|saving up) for {first}'s present: a weekend in {city}.
Everyone shouted "Surprise!" and {first} (burst into tears|dropped her {thing}).
{first} invited {num} guests, among them {full} and {full} from {uni}.
For her fortieth, {first} (flew|took everybody) to {country}.
The cake, ordered from {company}, said {first} instead of {first}.
Who is giving {first} the {adj} {thing}, you or {first}?
Born on 3 {month} {year} in {city}, {full} was the oldest guest.
{company} gave each of its workers a {thing} for its hundredth birthday.
{first} blew out the candles while {first} played the guitar.
The party is at {first}'s place on {street}, from {time}.
{first}'s wish was to see {nature} once in her life.
As a gift from {first}, {first} got two tickets for {team} against {team}.
{body} turned fifty this {month}, and {full} cut the ribbon.
My birthday is in April, and hers is on Halloween.
"""

COMPLAINTS = """
I am (furious|disappointed|fed up) with {company}, which (ignored|lost) my order twice.
{company} charged me for a {thing} that I never (ordered|received).
After {num} weeks of silence from {company}, I turned to {body}.
Your employee, {title} {last}, was (rude|unhelpful|asleep) when I visited the shop in {city}.
I demand that {company} (refund|repay) the full sum by {day}.
{company}'s helpline kept playing the same song for an hour.
Shame on you, {company}!
Neither {company} nor {company} will admit that the (boiler|router) is faulty.
{first} is taking {company} to court over a (broken|missing) {thing}.
Never again {company}. The driver dropped the parcel into the pond.
The contract with {company} was cancelled in {month}, yet {company} keeps sending bills.
Please pass this on to {full}, who is in charge of refunds at {company}.
How can {company} call this (service|a repair)?
The branch of {company} in {city} blames the one in {city}.
{body} received {num} complaints about {company} last {month}.
Thank you, {first} of {company}, for solving in a minute what others could not in a year!
I gave {company} one star, and {first} gave it none.
{company} apologised to {title} {last} and sent her (flowers|a voucher).
The hotel in {city} looked nothing like the photos on the {company} website.
According to {company}, my guarantee ran out on the day I bought it.
The FAQ does not help. I want a refund.
"""

TRAVEL = """
The {time} train to {city} leaves from platform {num}.
All passengers for {city}, please change at {city}.
{company} has cancelled its flights to {city} and {city}.
Our ferry (crossed|sailed past) {nature} in thick fog.
{first} missed the (tram|bus|boat) and had to walk to {city}.
Calling at {city}, {city} and {city}, this is the night train to {city}.
The pilot, Captain {last}, said that we would land in {city} at {time}.
Will passenger {full} please come to gate 14?
{first} slept from {city} all the way to {city}.
{company} lost {first}'s suitcase somewhere between {city} and {country}.
There is no direct flight from {city} to {country}; you have to stop over in {city}.
A one-way ticket to {city}, please, and a return to {city} for my friend {first}.
The (conductor|ticket inspector), {full}, had never seen a ticket from {country}.
Workers at {company} are on strike, so no planes are leaving {city}.
We (set off|departed) from {street} at dawn and reached {nature} by noon.
{first} gets seasick, so we took the tunnel to {country} instead.
Which airline flies to {city}, {company} or {company}?
The railway across {country} was built by {company} in {year}.
Next stop: {street}. Mind the gap.
How long does the (ferry|coach|train) to {city} take?
The car broke down outside {city}, and a {job} towed us to {city}.
Seats 4A and 4B are by the window. Please switch off your GPS.
"""

WEATHER = """
It is (raining|snowing|pouring|hailing) in {city} and (sunny|mild|foggy) in {city}.
{country} is (sweating|baking) in the worst heat since {year}.
(Thunder|Hail|Sleet) is expected over {region} by {time}.
Temperatures in {city} fell below zero; in {city} they reached thirty degrees.
{body} has (issued|lifted) a storm warning for {region}.
The wind off {nature} blew {first}'s hat into the water.
Is it always so (damp|windy|cold) in {city}, {first}?
Snow cut off {city} from the rest of {country}.
Tomorrow: showers in {region}, bright spells in {region}.
{full}, who reads the weather for {company}, promised us sun.
The river burst its banks in {city}, and {body} opened a shelter.
A dry {month} in {country} means a poor harvest, says {full} of {uni}.
{first} packed for {city} as if it lay under ten metres of snow.
Fog over {nature} kept the boats in harbour.
Autumn comes early to {region} and late to {region}.
In {city} the sun rises at four in June.
The clouds over {nature} mean rain, {title} {last} used to say.
What is the weather like in {country} in {month}?
On Sunday it was warm, but Monday brought frost.
"""

DIRECTIONS = """
Turn left at {street}, then go straight on until you see {street}.
Excuse me, is this the way to {street}?
{city} is (north|south|east|west) of {city}, about {num} kilometres away.
Follow the signs for {city}, but leave the motorway before {city}.
You will find {body} on {street}, opposite the (bakery|post office).
{first} lives (just off|at the end of|halfway down) {street}.
The path (winds|climbs|runs) from {city} up to {nature}.
Ask for {full} at the (desk|gate) of {org}.
To get to {uni}, take bus 12 as far as {street}.
Drive through {city}, cross the border into {country}, and call {first}.
We got lost on the way to {nature} because {first} was holding the map upside down.
{city} lies (on|beside|beyond) a lake, at the foot of {nature}.
The headquarters of {company} are a short walk from {street}.
How far is {city} from here, and does the road pass {nature}?
Meet {first} under the clock at {street} at {time}.
My GPS sent me to {city} in {country} instead of {city} in {country}.
Where {street} meets {street}, there is a statue of {full}.
{first} (pointed|waved) towards {nature} and said we could be there by {time}.
Beyond {city} the road turns to gravel and leads down to {nature}.
Go past {org}, where {first} works, and take the second right.
Keep left. Then go over the bridge, and do not trust the GPS.
"""

ERRANDS = """
{first} (queued|filled in forms) at {gov} while {first} waited at {company}.
My mother has (volunteered|cleaned|cooked) for {body} since {year}.
Both {company} and {body} offered my brother a job.
{org}, where my aunt works, (closes|is closed) on {event}.
{company}'s vans are always parked in front of {body}.
Instead of {company}, we now use {company} for gas and {company} for water.
{body} runs a (playgroup|soup kitchen|choir|bike workshop) for families.
The (manager|boss|owner) of {company} lives two doors away from us.
{uni} sent {first} a letter of (acceptance|warning|thanks).
We had our wedding photos taken by {company}.
Our daughter sings for {body} and plays for {team}.
{company} delivers on weekdays, {company} even on Sundays.
The insurance is with {company}, the savings are with {company}.
(Members|Friends|Supporters) of {body} get in for nothing.
{team} lost at home again, so Dad is in a bad mood.
Uniforms for {uni} can be bought at {company}.
{company} (hired|dismissed|retrained) my cousin, a {job}.
Leave the old clothes at {body}; they pass them on to {body}.
Have {company} and {company} merged, or is that only gossip?
{company} knocked ten euros off the price, {company} nothing.
{body} takes care of (hedgehogs|lost dogs|injured owls).
{gov} wants a form, two photos and the signature of {full}.
The queue in front of {org} (stretched|went) all the way to {street}.
{company} prints the tickets for {team} and for {body}.
The pharmacist told me that {company} no longer makes those pills.
Our doctor used to be at {body}; before that she taught at {uni}.
The school bus is paid for by {gov} and driven by {full}.
{uni} and {uni} have the same holidays, luckily for the twins.
{company} rents out (tents|canoes|bicycles) near {nature}.
Who insured the house, {company} or {company}?
I (switched|moved) my phone number from {company} to {company}.
The {company} app keeps asking for my birthday.
Since {company} took over the canteen at {uni}, the soup is cold.
A nurse from {body} and a {job} from {company} shared a taxi.
{body} planted a tree, {company} paid for it, and {first} waters it.
Everything that {company} delivered was wrong, from the beds to the curtains.
(Ask|Write to|Complain to) {body} if {company} will not pay.
My pension comes from {company}, and {gov} taxes it.
{team} tickets make a good present, and so does a year's membership of {body}.
Both cats were chipped by {body} in {city}.
{company}'s ferries are slower than {company}'s but cheaper.
The driver worked for {company}, he said, and was saving up to study at {uni}.
{body} lent us a wheelchair, and {company} a ramp.
According to {body}, the storm will reach {city} by {time}.
I have a Monday feeling, and it is only Sunday.
We watched a Swedish film on TV, with English subtitles.
Do Catholics and Protestants celebrate Easter on the same Sunday?
My DVD player broke on Christmas Eve. What a pity!
Where did I put the USB stick? Under the Bible, I think.
To Do: Call Grandma, Buy Milk, Fix Lamp, Walk Dog.
WARNING: Hot surface. Do NOT touch!
The Danish exchange student brought us liquorice for Thanksgiving.
"Are we there yet?" asked the children in French, German and Dutch.
Thank God it is Friday. See You Soon!
"""

BLOCKS = (FAMILY, NEIGHBOURS, FRIENDS, MOVING, HOLIDAYS, SHOPPING, FOOD, HEALTH, PETS, LETTERS)
BLOCKS += (CALLS, BIRTHDAYS, COMPLAINTS, TRAVEL, WEATHER, DIRECTIONS, ERRANDS)
FRAMES = [line for block in BLOCKS for line in block.strip().splitlines()]
