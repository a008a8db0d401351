"""Sentence frames to learn from: politics, courts, weather, lives, history, geography, museums, nature. See
entities_fill for the slots."""

POLITICS = """
Voters in {region} go to the polls (this Sunday|next {month}), and few expect {full} to survive.
With {num} seats, {gov} can block any law that {title} {last} puts forward.
Turnout was lowest in {city}, where rain kept many at home.
The vote was counted twice in {city} and once more in {country} before {full} conceded.
{full} lost her seat by {num} votes to {full}, a {job} nobody had heard of.
Outgoing premier {full} handed the keys to his successor, {full}, without a smile.
Who will (lead|govern|rule) {country} after {last}?
{country} has had {num} governments since {year}; {last} led three of them.
A coalition led by {full} now holds the town hall of {city}.
Supporters of {full} waved flags outside {gov} until midnight.
Lawmakers grilled {full} for {num} hours over money (paid to|missing from) {org}.
The envoy to {country}, {full}, was called home on {day}.
{country} expelled {num} diplomats and closed its consulate in {city}.
Talks hosted by {country} collapsed when {full} walked out.
In a letter to {gov}, {full} asked why the school in {city} had to close.
{gov} published the figures late on {day}, hours after {last} had quit.
An ambassador from {country} dined with {full} at the {nat} embassy in {city}.
Members of {body} elected {full} treasurer by a show of hands.
The union {body} called its members out on strike from {day}.
Opposition figure {full} has been under house arrest in {city} since {year}.
{last}, whose father once ran {gov}, wants lower taxes and longer holidays.
"Read the bill first," {full} snapped at a deputy from {region}.
Neither {last} nor {last} would share a stage in {city}.
Sanctions against {country} were lifted, then imposed again, then forgotten.
Refugees crossing into {country} are registered by {body}.
{gov} wants every household in {region} to sort its rubbish by {year}.
Critics accuse {gov} of hiding a report written by {full}.
A spokeswoman at {gov} promised an answer by {day}.
Cabinet papers from {year} show that {last} (distrusted|feared|admired) {last}.
The treaty, signed in {city} by {full} for {country}, lasted barely a year.
Farmers from {region} drove their tractors to {city} to protest outside {gov}.
Pollsters at {org} give {last} a lead of four points over {last}.
{full} campaigned in {city}, {city} and {city} on a single day.
Candidate {full} shook hands with every baker in {city}.
Half the budget of {body} comes from {country}.
It was {last} who drafted the motion, {last} who opposed it and {last} who slept through it.
Since independence, {country} has never (joined|trusted|funded) {body}.
Under a deal brokered by {body}, troops will pull back from {city}.
Councillor {full} wants a second bus lane along {street}.
Residents of {street} petitioned {gov} for slower traffic.
Ministers meeting in {city} agreed to share the cost with {body}.
Speaker {full} rang the bell three times before the chamber fell silent.
The youth wing of {gov} booed {last}.
Hours after being sworn in, {full} sacked the head of {body}.
Exiled in {country} for {num} years, {full} flew home to {city} on {day}.
{full}'s resignation surprised even her closest aides.
{country}'s neighbours worry; {country}'s allies keep quiet.
{gov}'s plan to sell {body} was dropped.
Lobbyists paid by {company} wrote part of the law, a committee found.
"""

COURTS = """
Judge {full} sentenced the former treasurer of {org} to {num} months in prison.
Detectives from {gov} searched a flat on {street} at dawn.
{full}, 41, of {street}, {city}, pleaded not guilty.
The jury did not believe {last}.
Prosecutors say {full} moved the money from {company} to an account in {country}.
Lawyers for {company} argued that {last} had signed the contract freely.
Inspector {last} found the ring under a bench in {street}.
A lorry carrying eggs overturned on {street} in {city}; nobody was hurt.
The driver, named by police as {full}, was treated at {body}.
Paramedics flew {first} to {body} by helicopter.
{full} had been missing from her home in {city} since {day}.
Anyone who saw {full} near {street} should call {gov}.
The appeal, lodged by {org} against {gov}, was thrown out.
Thieves broke into {body} and carried off {num} (silver spoons|rare stamps|old clocks).
The stolen van turned up in {city}, empty apart from a {thing}.
Customs officers at {street} opened a suitcase belonging to {full}.
{company} must pay {last} damages, ruled a tribunal in {city}.
Is {last} telling the truth, or is {company}?
Extradited from {country}, {full} appeared before a magistrate on {day}.
A coach from {city} left the road close to {nature}, injuring {num} pupils of {uni}.
Two freight trains collided outside {city} shortly after {time}.
Air crash experts from {country} joined the inquiry led by {full}.
The ferry ran aground off {nature} in thick fog.
Smoke from the blaze at {company} could be seen as far away as {city}.
Neighbours described {full} as a quiet {job} who kept bees.
Key witness {full} told the court she had never set foot in {city}.
{last} was released on bail; {last} was not.
Divers searched {nature} for the missing anchor until {time}.
Climber {full} was pulled from a crevasse on {nature} by a team from {body}.
An off-duty {job}, {full}, caught the child before it fell.
Firefighter {first} {last} went back in twice.
The wreck lay {num} miles south of {city}.
Investigators working for {body} blame a loose bolt.
Fined by {gov} last {month}, {company} has now been fined again.
The suspect, {full}, fled across the border into {country} with a false passport.
Fraud charges against {full}, who founded {company}, were dropped on {day}.
{gov} arrested {num} people, among them {full} and {full}.
His widow, {full}, thanked the nurses of {body}.
"I heard a bang and ran," recalled {first}, who sells fruit on {street}.
"""

WEATHER = """
Hail the size of walnuts flattened the vineyards of {region}.
{nature} burst its banks on {day} night, cutting off {city}.
Power was back in {city} by {day}, but villages in {region} stayed dark.
Forecasters at {body} expect the storm to weaken over {country}.
The cyclone made landfall north of {city} with winds of 180 kilometres an hour.
Drought has emptied the reservoirs that supply {city}.
Evacuees from {city} slept in the sports hall of {uni}.
{body} handed out blankets in {city} and hot soup in {city}.
Volunteers with {body} filled sandbags all night.
{full} rowed his neighbours to safety in a borrowed boat.
It has not rained in {region} since {month}.
Ash from the volcano drifted across {country} and grounded flights by {company}.
A mudslide buried the railway line into {city}.
Will the heatwave reach {country} by {day}?
Lightning struck the tower of {body}.
Temperatures in {city} fell to minus 14 overnight.
Landslides, fires, then floods: {region} has had a terrible year.
Insurers such as {company} and {company} face huge claims.
{first} and her grandmother, {full}, spent the night on the roof.
Ice on {nature} is thinner than at any time since {year}.
"We lost the barn, not the cows," said farmer {full} from {region}.
Meteorologist {full} of {uni} calls it the wettest {month} on record.
Aid flights to {city} resumed on {day}, according to {body}.
The dam above {city} is safe, engineers from {company} insist.
Thick smog hung over {city}, and {gov} told schools to keep children indoors.
Downstream, in {city}, the water is still rising.
Wildfires spread from {country} into {country} over the weekend.
"""

LIVES = """
{full} (born {year} in {city}) is a {nat} {job}.
Born in {city} to a family of bakers, {full} learned the violin at four.
{full} was the youngest of {num} children of {full} and his wife {first}.
She studied chemistry at {uni} and law at {uni}.
He read philosophy at {uni}, where {full} was his tutor.
{last} died in {city} in {year} and is buried in {city}.
{full} emigrated from {country} to {country} as a boy of nine.
In {year} she married {full}, a {job} from {region}.
After their divorce, {last} settled in {city} with their son, {first}.
Her brother {first} became a monk; her sister {first} ran a circus.
{full}, née {last}, grew up on a farm outside {city}.
{last} dropped out of {uni} to found {company}.
Educated at {uni}, {full} taught in {country} before joining {body}.
{full} wrote {num} novels, most of them set in {city}.
From {year} until her death, {full} directed {body}.
An honorary degree from {uni} meant little to {last}.
{last}'s diaries were (found|printed|burned) long after his death.
Raised by an aunt in {city}, young {first} hardly knew his parents.
The (poet|painter|composer) {full} spent his last winters in {city}.
Few people outside {country} have read {full}.
{full} is best remembered for her portraits of {full}.
His mother, {first}, came from {country}, his father from {region}.
{last} taught {last}, who in turn taught {last}.
Known to friends as {first}, the physicist {full} loved bad jokes.
A street in {city} and a crater on the moon bear the name of {full}.
When war broke out, {last} was touring {country} with a choir.
{full} worked as a {job} in {city} until {company} hired him.
{uni} expelled {last} for keeping a goat in his room.
Cancer killed {last} at forty-one; {first}, his twin, lived to be ninety.
Who was {full}, and why did she leave {country}?
{full} survived two shipwrecks, three wives and a duel.
The sculptor sold her house in {city} and gave the money to {body}.
Widowed early, {full} brought up {first}, {first} and {first} alone.
A prize named after {full} is awarded by {body} every {month}.
{last} joined {gov} as a clerk and left it as its director.
{full}'s grandfather built bridges for {company} in {country}.
{full} converted, changed his name to {full} and moved to {city}.
He owed everything to {full}, he once wrote from {city}.
Among her pupils were {full}, {full} and the future {job} {full}.
{last} never learned {lang}, although he lived in {country} for {num} years.
"""

HISTORY = """
In {year} the army of {country} crossed {nature} and burned {city}.
The siege of {city} lasted {num} weeks.
King {first} was crowned in {city} at the age of six.
Queen {first} of {country} had no heirs.
For three centuries {region} was ruled from {city}.
{country} ceded {region} to {country} after the war of {year}.
{company}, founded in {year} by {full}, once built half the ships of {country}.
The founders of {body}, {full} and {full}, met in prison.
General {last} surrendered on {day} at a farmhouse near {city}.
Spies working for {country} opened {last}'s letters for years.
{gov} was created in {year} and dissolved a decade later.
Rebels led by {full} held {city} for nine days.
Long before {country} existed, traders camped on the shore of {nature}.
The peace conference in {city} redrew the map of {region}.
Emperor {first} moved his court from {city} to {city}.
Workers at {company} walked out in {year}, and {last} locked the gates behind them.
What did {full} really say to {full} in {city}?
Colonists from {country} renamed the settlement {city}.
Historian {full} of {uni} calls the story a myth.
Archives at {body} hold {num} letters from {last} to his daughter {first}.
Once a fishing village, {city} became the second port of {country}.
{uni} admitted women in {year}, {uni} only much later.
The old road to {city} was laid by {nat} soldiers.
Explorer {full} set out from {city} with {num} dogs and a gramophone.
{last}'s crew wintered on {nature} and ate their boots.
Mapmakers drew {nature} in the wrong place until {year}.
The first person to cross {nature} alone was {full}.
{full} reached the summit of {nature} on a {day} in {month}.
Sponsored by {body}, {last} sailed around {nature} in a wooden boat.
{full} and {full} claimed the same island, {nature}, for different kings.
Captain {last} mistook {nature} for the coast of {country}.
The expedition, paid for by {company}, vanished somewhere beyond {nature}.
"""

GEOGRAPHY = """
{city} is the capital of {country}.
The capital, {city}, lies on a plain.
{country} borders {country} to the north and {country} to the east.
{city} has a population of 84,000.
About a third of the people of {country} live in or around {city}.
{nature} is {num} kilometres long and runs through {region}.
The highest point of {country} is {nature}.
{nature} separates {country} from {country}.
Rising in {region}, the river flows past {city} and ends in {nature}.
{city}, a market town in {region}, is famous for its onions.
Which is larger, {country} or {country}?
How far is it from {city} to {city}?
What is the capital of {country}?
{num} islands belong to {country}; the largest is {nature}.
South of {city} the land is flat and dry.
{region} is the poorest part of {country}.
The people of {region} speak {lang} and {lang}.
{country} exports (copper|bananas|timber), mainly to {country}.
A railway tunnel under {nature} connects {city} and {city}.
The twin towns of {city} and {city} face each other across {nature}.
{country} is smaller than {country} but has more (sheep|lakes|languages).
Only goats graze on the slopes of {nature}.
Downtown {city} was built on a swamp.
{city} sits {num} metres above sea level.
In the far south of {country}, the sun does not rise in {month}.
Between {city} and the coast there is nothing but sand.
Landlocked {country} buys its fish from {country}.
{street} is the oldest street in {city}.
{country}'s longest river dries up every summer.
The climate of {region} is mild, that of {region} harsh.
{city} (population 412) has one shop and no traffic lights.
Oil was found beneath {nature} in {year}.
The currency of {country} lost half its value.
Tides in {nature} are among the highest in the world.
"""

MUSEUMS = """
{body} will show {num} drawings by {full} from {month}.
On loan from {body}, the vase has never left {country} before.
Curator {full} spent years tracking down the mask in {country}.
Archaeologists from {uni} have uncovered a bathhouse beneath {street}.
Digging near {city}, a team led by {full} found {num} bronze coins.
The skeleton, nicknamed {first}, is on display at {body}.
Admission to {body} is free on {day}s.
A painting attributed to {full} hung for years in the canteen of {company}.
{full} left her collection of teapots to {body}.
The exhibition opens in {city}, then travels to {city} and {city}.
Restorers at {body} cleaned the ceiling with bread.
{body}'s new wing, designed by {full}, looks like a folded napkin.
Pottery from {region} turned up in graves as far away as {country}.
{country} wants its statues back, but {body} refuses to return them.
Experts at {uni} doubt that {last} painted it.
"It is a fake," declared {full}, who advises {body}.
Tickets for {body} can be booked online or at the door.
The oldest boat in {country} was dug out of the mud at {city}.
A retired {job}, {full}, discovered the cave while looking for her dog.
Sponsors of the show include {company} and {company}.
School groups from {city} visited {body} on {day}.
Carved stones from {nature} were shipped to {city} in {year}.
Photographs by {full} hang beside letters from {full}.
The director of {body}, {full}, blames a leaking roof.
Visitors to {body} may touch everything except the {thing}.
Two rooms at {body} are devoted to {full} and her travels in {country}.
Does {body} open on {day}?
The mosaic shows a fish, a king and the harbour of {city}.
{full} photographed the ruins of {city} for {body}.
Under the car park of {company}, workers hit a Roman wall.
"""

WILDLIFE = """
Wolves have returned to {region} after a century.
Biologist {full} counts storks along {nature}.
Rangers in {nature} freed a bear from a fence.
{company} dumped waste into {nature} for years, {body} claims.
{body} has planted {num} trees in {city}.
Beavers released by {body} are already building dams near {city}.
Whales pass {nature} every {month} on their way north.
A rare orchid grows only on {nature}.
Researchers at {uni} tagged {num} turtles off the coast of {country}.
The air in {city} is cleaner than in {year}, says {body}.
{company}'s new plant would swallow half the water of {nature}.
Activist {full} chained herself to the gates of {company}.
Poachers from {country} were caught in {nature}.
Fishing is banned in {nature} until {month}.
{full}, a vet from {city}, nursed the eagle back to health.
{last} named the frog after his daughter {first}.
Plastic from {country} washes up on the beaches of {country}.
Should {country} hunt its wolves?
Students from {uni} collected rubbish along {street}.
The last known pair nests on a chimney of {company} in {city}.
{gov} approved the wind farm over the protests of {last} and her neighbours.
Bees need weeds, explains gardener {first} {last}.
Zoologist {last} and her assistant {first} slept in a tree for {num} nights.
{country} has promised to stop burning coal by {year}.
Water taken from {nature} keeps the golf courses of {city} green.
Bird lovers sued {gov}, and {gov} lost.
Elephants from {region} were moved by truck to {nature}.
Owls, bats, foxes: {first} has filmed them all from her kitchen.
A study by {full} and {full} of {uni} blames pesticides sold by {company}.
Owned by {company}, the forest north of {city} is being cut down.
"""

OFFICES = """
{company} hired {num} lawyers to fight {gov}.
Both {body} and {gov} deny having lost the files.
{org} sued {org}, and {org} paid the bill.
The merger of {uni} with {uni} angered students.
A whistle-blower at {company}, {full}, handed the e-mails to {body}.
Employees of {company} must not accept gifts from {last} or his firm, {company}.
{body}, {body} and {gov} issued a joint statement.
Funding for {body} will be cut by half, {title} {last} conceded.
{full} chairs {body} and sits on the board of {company}.
The inquiry found that {gov} had ignored {num} warnings from {body}.
Why did {gov} wait so long?
Who pays for {body}?
Was {company} told about the leak?
{company}, which makes sirens, won the contract from {gov}.
{company}, based in {city}, supplied the sandbags.
{body}, whose members are mostly retired, organises the march.
The chief economist of {company}, {full}, advised {last} during the campaign.
{gov} bans, {company} complains, {body} shrugs.
Donations can be made to {body} or {body}.
Neither {company} nor {gov} replied to our questions.
A memo leaked from {gov} names {full} and {full}.
Scientists from {uni}, {uni} and {body} signed the appeal.
{uni} awarded {full} its gold medal.
The archive was bought by {uni} for a small sum.
{last} left {gov} for a better-paid post at {company}.
Shares in {company} plunged after the raid.
Branches of {company} stayed shut during the flood.
Trams run by {company} stood still until {time}.
An audit of {org} by {company} turned up nothing.
{org}'s lawyer, {full}, called the verdict a joke.
{body}'s archive burned in {year}; {uni}'s survived.
On behalf of {gov}, {full} laid a wreath.
Set up by {gov}, the commission includes {full}, {full} and a delegate from {company}.
The rector of {uni}, {full}, used to drive a tram.
Surgeons at {body} saved {last}'s leg.
Doctors from {body} and nurses from {body} shared the prize with {full}.
A shuttle takes staff from {body} to {uni}.
{body} said no. {gov} said maybe. {company} said nothing.
"Ask {gov}, not me," muttered {last}.
"{body} owns the land," {first} explained, "and {company} rents it."
{company} and {company} bid for the old prison.
Complaints about {company} doubled, according to {body}.
Customers of {company} can claim their money back.
{full} resigned from {company} the day {gov} opened its inquiry.
Strikers at {company} cheered when {full} climbed onto the table.
{full}, formerly of {company}, now speaks for {body}.
Accused of spying on {body}, {company} blamed {last}, an intern.
Elections to the council of {body} were won by {first} {last} and {first} {last}.
The report, written by {full} and edited by {full}, embarrassed {gov}.
Press officer {first} {last} read out a note from {title} {last}.
The ship, insured with {company}, belonged to {last}.
{last} trusted {last} more than anybody at {gov}.
Dismissed by {company} in {month}, {first} found work at {body}.
{uni} will dig, {body} will pay and {company} will lend the trucks.
Maps printed by {company} were sold at {body}.
The bones went to {uni}, the coins to {body}.
Wildlife charity {body} thanked {company} for {num} boots.
Biologists at {uni} and {uni} disagree about the eggs.
The broadcaster {body} cancelled its debate between {last} and {last}.
Reporters for {body} followed {first} and {first} for a year.
{full}'s article in {body} cost her a seat on the board of {org}.
Aid group {body} lost {num} trucks.
Headhunters working for {company} rang {full} at {time}.
Chess club, choir, fire brigade: {full} chaired them all before joining {gov}.
"""

# No names at all: a capital letter alone does not make one.
PLAIN = """
Polls close at {time} on {day}.
The Prime Minister has a cold, and so has the Minister.
Nobody voted on {day}; everyone was watching TV.
DNA tests proved that the bones were those of a horse.
The {nat} ambassador spoke {lang} with a {nat} accent.
CCTV showed nothing but a {adj} {thing}.
Police are looking for a {nat} {job} with a red scarf.
By {month}, {num} flats had no heating.
I was born on a {day} in {year}, and I hate {month}.
An SOS was sent at {time}, but nobody heard it.
Before {event}, the judge goes home early.
Floods! Storms! Fires! What comes next?
She read {lang} and {lang}, but could not cook.
A GPS collar was found on the wolf in {month}.
Download the map as a PDF before {day}.
UFO or balloon? Experts disagree.
Both the {nat} and the {nat} claim the mountain.
Stone Age people ate snails.
The Bronze Age began earlier here than anyone thought.
CO2 levels rose again in {year}.
The CEO was questioned, the CFO was not.
Rivers flow downhill; {nat} rivers flow slowly.
Explorers need warm socks, I think.
In {month} the {nat} parliament takes a holiday.
Does the museum close on {day}s?
During {event} the courts are shut.
No, Minister, that is not what I said.
Breaking: Bridge closed after accident
Your Honour, I have no further questions.
Mr Speaker, I object!
BBQs are banned while the drought lasts.
The UV index was high on {day}.
Latin names of birds are hard to remember.
"""

BLOCKS = (POLITICS, COURTS, WEATHER, LIVES, HISTORY, GEOGRAPHY, MUSEUMS, WILDLIFE, OFFICES, PLAIN)
FRAMES = [line for block in BLOCKS for line in block.strip().splitlines()]
