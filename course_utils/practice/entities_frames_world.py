"""Sentence frames to learn from: news, business, travel, sports, school. See entities_fill for the slots."""

NEWS = """
{full} (said|announced|admitted|told reporters) on {day} that {nat} troops had (left|entered|reached) {city}.
The (mayor|governor|police chief) of {city}, {full}, (resigned|apologised|stepped down) on {day}.
(Police|Officials|Firefighters) in {city} (said|confirmed) that {num} people had been (injured|hurt|rescued) near {loc}.
{title} {last} (denied|rejected|confirmed) the (report|rumours|claims), a (spokesman|spokeswoman) for {org} said.
"We will not (give up|wait any longer|change our plans)," {title} {last} told (reporters|journalists|a crowd) in {city}.
{country} and {country} (signed|agreed on|broke off) (a trade deal|talks|a treaty) in {month}.
The {nat} (president|prime minister|foreign minister), {full}, (arrived|landed) in {city} (on {day}|for talks).
(Floods|Storms|Strong winds|Heavy rains) (hit|reached|damaged) {loc} and much of {loc} (on {day}|in {month}).
{body} (warned|said|reported) that prices in {country} (would rise|had fallen) again.
{gov} (refused|declined) to comment on the (arrest|case|plans).
In {city}, {num} people (marched|protested) against the new law.
{full}, {num} years old, was (arrested|found|last seen) in {city} on {day}.
A court in {city} (found|cleared) {full} of (stealing|selling) (secret papers|paintings) from {org}.
{country}'s parliament (voted|will vote) on {day}.
The (leader|head|chairman|president) of {body}, {full}, is (ill|under pressure|expected to resign).
(According to|In a statement by) {org}, the (fire|accident|error) started in a (kitchen|warehouse|computer) near {city}.
{body} (sent|is sending) {num} (doctors|tents|trucks) to {country} after the earthquake.
An earthquake (shook|struck) {country} early on {day}, {body} reported.
{full} won the election in {country} with 54 percent of the vote.
The bridge between {city} and {city} will be closed until {month}.
{body} has (named|chosen|elected) {full} as its new (chair|president|secretary|head).
{full} (takes over|took over) from {full} at {org} in {month}.
Tens of thousands fled {region} for {country} in {year}.
{country} (accused|blamed) {country} of (breaking|ignoring) the (agreement|ceasefire).
The {nat} government (bought|ordered|returned) {num} (planes|ships|paintings) from {company}.
{last} has been (in prison|in hospital|on the run) since {month}.
{loc}: {num} people were (hurt|missing) after (a bus|two trains|a ferry) crashed on {day}.
({city}|{country}) - {title} {full} (met|will meet) {title} {full} on {day}.
"I was (surprised|shocked|relieved)," said {full}, who (lives|works|grew up) in {city}.
Witnesses in {city} told {body} that they had heard (a loud noise|shots|nothing).
{org} (apologised|was fined) after (a mistake|a data leak|a fire) in {country}.
The island of {city} belongs to {country}.
Nobody in {city} (remembers|believes) what {last} promised in {year}.
{full} (spoke|will speak) at {uni} about the war in {country}.
Trains from {city} to {city} were (late|cancelled) because of snow.
{country} will (join|leave) {body} in {year}, {full} said.
The (border|road) between {country} and {country} was (opened|closed) in {year}.
A (reporter|photographer) of the {body} was (attacked|threatened) in {city}.
{num} students of {uni} (marched|walked) through {city} yesterday.
{title} {last} and {title} {last} (discussed|talked about) the future of {region}.
"""

BUSINESS = """
{company} (bought|sold|will buy|wants to buy) {company} for {money}.
{company} (said|announced) on {day} that {full} would (leave|join) the company.
Shares in {company} (rose|fell|dropped|jumped) {num} percent (on {day}|after the news).
{full}, (chief executive|head of sales|chairman|CEO|CFO) of {company}, (expects|predicts) a better year.
{company} (makes|sells|builds|exports) (shoes|engines|software|furniture|cheese|batteries) in {country}.
{company}, (whose|with its) (offices|factories) in {city}, employs {num} people.
{per} (joined|left|quit|leads|advises) {company} in {year}.
{full} founded {company} (in {year}|after leaving university|with two friends).
The (factory|office|plant) in {city} belongs to {company}.
{company} is (opening|closing|moving) its (office|shop|laboratory) in {city} this {month}.
(Analysts|Investors) at {company} think {company} will (grow|shrink|recover).
{company} and {company} are (working together|building a plant) in {loc}.
Before {company}, {per} (worked|was a manager) at {company} and {company}.
Workers at {company} in {city} (went on strike|got a pay rise) on {day}.
I (bought|ordered) my {thing} from {company}, but it never came.
(Customers|Clients) of {company} in {country} can now pay with {product}.
The {nat} (airline|bank|carmaker|retailer|phone maker) {company} (lost|earned) {money} last year.
{company} hired {full} as (its|the) (new|first) {job}.
{company} (sued|is suing) {company} over a patent.
Last year {company} (made|spent|borrowed) {money}.
We (signed|have) a contract with {company} in {city}.
{company}'s (boss|owner|founder), {full}, (lives|was born) in {city}.
{company} will (replace|test|recall) {num} (cars|phones|planes) in {country}.
After {num} years at {company}, {per} (started|opened) a {adj} (cafe|shop|school) in {city}.
The (merger|deal) between {company} and {company} (failed|was approved).
A (small|private) firm called {company} (won|lost) the order.
{per} is a {job} at {company}.
{per} (works|worked|used to work) for {org}.
{per} (works|interned|volunteers) at {org} in {city}.
{company} pays its (drivers|workers) in {country} less than {company}.
(Do you|Did you|Does anyone) work for {company}?
{company} produces {num} {thing}s a day in its {city} factory.
The Japanese arm of {company} (reported|made) a loss.
{full} (of|from) {company} (explained|presented) the new {product} app.
The company, {company}, was (started|set up) by {full} in {city}.
{company} moved its headquarters from {city} to {city}.
Its biggest rival is {company}, which is also based in {country}.
{company} Chief Executive {full} said (profits|sales) were (good|poor).
(Founded|Started) in {year}, {company} (sells|repairs) {thing}s.
{company} needs a {job}; write to {per}.
"""

TRAVEL = """
We (flew|drove|travelled|took the train) from {city} to {city} (on {day}|last {month}|in two hours).
(Last summer|In {month}|Two years ago) I (went|moved) to {country} (with|without) {per}.
{loc} is (beautiful|cold|crowded|quiet) in {month}.
The (capital|largest city) of {country} is {city}.
Have you ever (been to|visited|lived in) {loc}?
Our (hotel|hostel) in {city} was (near|opposite|behind) {street}.
{nature} (flows|runs) through {city} and {city}.
(The highest|The longest|The best known) (mountain|river|lake) in {country} is {nature}.
They (climbed|crossed|photographed|painted) {nature} in {year}.
(The weather|The food|The traffic) in {city} was (awful|great).
From {city} you can (see|reach) {nature} in an hour.
{city} lies (north|south|east|west) of {city}, (on|near) {nature}.
{per} (dreams of|is planning) a trip (to|around) {loc}.
(Turn|Go) left at {street} and walk to {street}.
The bus to {city} leaves from {street} at {time}.
{per} (lives|has a flat|was born) (in|near) {street}, {city}.
It is {num} kilometres from {city} to the coast of {country}.
We (spent|want to spend) {event} in {city}.
Is {city} in {country} or in {country}?
(Many|Most|Some) tourists in {city} come from {country}, {country} and {country}.
My flight to {city} with {company} was (delayed|cancelled).
{city}, {country}
{city} is a (town|village|city|port) in {country}.
{region} is a (region|province|state) of {country}.
She (sailed|cycled|walked) from {country} to {country}.
The road to {loc} was (blocked|empty|covered with snow).
{company} flies to {city} every {day}.
You need a visa for {country}, but not for {country}.
(Welcome|Good morning|Greetings) from {city}!
We got lost (in|near|somewhere behind) {loc}.
They (left|reached) {city} at {time} and (arrived in|went on to) {city} the next day.
The museum in {city} (opens|closes) at {time}.
I have (relatives|friends|a cousin) in {city}, {city} and {city}.
A ship from {country} sank near {nature}.
{per} (rented|bought) a house by {nature}.
Snow fell in {city} and across {region}.
In {country} people (drive on the left|drink tea at {time}|eat late).
The train stops in {city}, {city} and {city}.
{nature} is (frozen|dry|deep|dangerous) in {month}.
People (in|from) {loc} are very (friendly|proud|polite).
"""

SPORTS = """
{team} (beat|defeated|lost to|thrashed) {team} {score} (on {day}|in {city}|at home).
{team} {score} {team}
{full} ({country}) beat {full} ({country}) {score}
{full} (scored|missed) (twice|a penalty|the winning goal) for {team}.
{team} (signed|sold|released) the {nat} {job} {full}.
{full}, the {nat} (striker|goalkeeper|coach), (leaves|joined) {team} in {month}.
{country} (won|lost) {score} against {country} in {city}.
The coach of {team}, {full}, was (angry|pleased|sent off).
{full} of {country} won the (race|marathon|final) in {city}.
In the final, {last} (beat|met|will play) {last} {score}.
{team} play {team} on {day}.
{team} fans (travelled|came) to {city} (by bus|in thousands).
"(We|The boys) played well," said {team} coach {full}.
{last} (injured|hurt) his knee against {team}.
{per} has been a fan of {team} since {year}.
{full} (runs|swims|rides) for {country} at {event}.
(1.|2.|3.) {full} ({country}) 2:08.14
{team} are top of the table, ahead of {team} and {team}.
The match between {team} and {team} ended {score}.
{full} swam across {nature} in {time}.
Who plays in goal for {team}?
{last} scored after {num} minutes and {last} made it {score}.
{full} set a world record in {city} in {year}.
Tickets for {team} cost {money}.
"""

SCHOOL = """
{full} (studied|studies|teaches|taught) (physics|law|history|music|medicine) at {uni}.
{per} (graduated from|applied to|dropped out of) {uni} in {year}.
Researchers (at|from) {uni} and {uni} (found|discovered|measured) (a new star|an old bone|a cheaper drug).
{title} {last} teaches {lang} at {uni} in {city}.
{uni} is the oldest university in {country}.
My (daughter|son|brother|niece) goes to {uni}.
{full} received a (prize|degree|scholarship) from {body} in {year}.
(Scientists|Students) from {country} and {country} met at {uni}.
The (library|canteen|lab) of {uni} is closed on {day}.
{full} (wrote|published) a book about {full}.
{full} was born in {city} in {year} and died in {city}.
{full} discovered {nature} in {year}.
{title} {full} of {uni} (says|warns|believes) that bees are (dying|disappearing).
{full}, who grew up in {country}, moved to {city} at the age of {num}.
{full} (painted|wrote|composed) it in {city} for {full}.
A study by {uni} (shows|suggests) that people in {city} sleep badly.
In {year}, {full} became the first {nat} woman to (cross|fly over) {nature}.
(Pupils|Teachers) of {uni} planted {num} trees.
The {nat} (writer|painter|composer|explorer|king) {full} (lived|died) in {city}.
{full} and {full} wrote the paper together.
Her thesis at {uni} was about {country}.
{full} led {country} from {year} to {year}.
During the war {full} fled to {country}.
We learned about {country}, {nature} and {full} in class.
"""

FRAMES = [line for block in (NEWS, BUSINESS, TRAVEL, SPORTS, SCHOOL) for line in block.strip().splitlines()]
