"""Sentence frames to learn from: what each type does and what is done to it. See entities_fill for the slots."""

PEOPLE = """
{per} (rubbed|closed|opened) (his|her) eyes and (yawned|looked away|said nothing).
{per} (scratched|shook|turned|lowered) (his|her) head (slowly|and sighed|in surprise).
{first}'s (hands|knees|fingers|lips) were (trembling|cold|covered in paint|blue from the ice water).
The wind blew {first}'s (hair|scarf|hat) into (his|her) face.
{per} (broke|sprained|twisted) (an ankle|a wrist|two fingers) while (skiing|climbing|dancing) in {city}.
Tears ran down {per}'s cheeks when the (letter|verdict|old film) was read out.
There was a scar on {last}'s chin that nobody dared to (mention|ask about).
{per} has (green eyes|a deep voice|long fingers|a bad back) like (his|her) (father|grandmother).
{per} (felt|seemed|looked|grew) (nervous|ashamed|relieved|sleepy|lonely) (after the call|that evening|again).
{per} was (afraid of|bored by|jealous of|delighted with) (the dog|the speech|everyone|the present).
What makes {per} so (angry|cheerful|sure of it|sad)?
{per} (blushed|sneezed|shivered|giggled|burst into tears|fell asleep) in the middle of the (concert|lecture|exam).
{per} (thinks|believes|supposes|doubts|hopes|guesses) that (it will rain|we are lost|the shop is shut).
{per} (wondered|forgot|remembered|realised) where the (car|key|bicycle) had been left.
{per} (murmured|shouted|mumbled|stammered|repeated) something (about the weather|nobody understood|in {lang}).
"It is (much too late|only a scratch|not my turn)," (muttered|cried|sighed|insisted) {per}.
"Bring (soup|a blanket|two chairs)!" {per} (called|yelled) from the (kitchen|garden|stairs).
{per} (interrupted|contradicted|teased|comforted|ignored) {per} (all evening|at dinner|twice).
{per}'s (mother|brother|twin sister|stepfather|godmother) (is a {job}|cannot swim|called this morning).
{per} is the (son|daughter|niece|grandson|widow) of a {job} from {city}.
{per} and (his|her) (husband|wife|fiance|three children) (live|farm|spend the winters) near {city}.
{per} was (born|raised|brought up) in {city} (by an aunt|as the youngest of six|in {year}).
{per} became (a father|a mother|a grandfather|an orphan) (at twenty|in {year}|very young).
{full}, (23|41|57|68), (of|from) {city}, (was the first to call|won the draw|saw it all).
At (nineteen|thirty|the age of 82), {per} (learned to read|took up painting|left home for {city}).
{per} turns (nine|forty|seventy) on {day} and wants a {thing}.
{per}, who is only (six|eleven|fifteen), already (plays the violin|speaks {lang}|cooks for the family).
{per} (wore|put on|took off|buttoned up) (a raincoat|his good shoes|her wedding dress|an old sweater).
In the photo {per} is (wearing|holding|carrying) (a straw hat|a sleeping baby|a red umbrella).
{per} (usually|always|never|rarely) (gets up at six|skips breakfast|whistles while shaving|smokes indoors).
Every morning {per} (feeds the hens|walks to work|swims a mile|reads the paper) before (his|her) children wake.
{per} (trained|worked|retired) as a {job} (for years|in {year}|before the war).
{full}, a {adj} {job} from {city}, (has written a cookbook|is missing|keeps bees).
{full}, a {job} at {org}, (swears|fears|explains) that (his|her) {thing} was stolen.
The {job}, {full}, was (praised|questioned|sent home) by {org}.
{per} lost (his|her) {thing} and asked {per} to help (him|her) look for it.
{per} came in, but no one (greeted|noticed|recognised) (him|her).
When I saw {per}, she was (sitting on a bench|tying her shoes|arguing with a {job}).
I like {per} because he (listens|never lies|makes me laugh).
{per} blamed himself, though {per} had (left the gate open|lost the map).
{per} cut herself (on a broken glass|with the bread knife) and (swore|laughed).
Was it {per} whose (coat|bicycle|speech) everyone admired?
{first}, are you (asleep|listening|cold|in the garden)?
(Sit down|Wake up|Be careful|Don't cry|Come here), {first}!
{first}, dear, (your tea is getting cold|have you seen my glasses|please shut the door).
(Forgive me|Excuse me|I beg your pardon), {title} {last}, but (you dropped this|this is my seat).
"(Listen|Stop|Look), {first}, I (never meant to hurt you|have to tell you the truth)."
We (thank|owe|would like to thank) {full} for (his patience|her kind words|proofreading this book).
{per} was (invited to tea|kissed|hugged|forgiven|scolded|tickled) by {per}.
{per} (married|proposed to|divorced|fell in love with|was engaged to) {per} (in {city}|in {month}|last spring).
{per} was buried (beside {per}|in {city}|in the village churchyard) on a rainy {day}.
{title} {last} (died|passed away) peacefully in (his|her) sleep, aged (77|91|102).
{org} (hired|appointed|promoted|dismissed|fired) {full}, whose (father|brother) had worked there too.
{full} was (hired|sacked|laid off|recruited) by {company} (in {month}|at the age of 20).
The nurse (weighed|woke|washed) {per} and took (his|her) temperature.
Somebody (kidnapped|robbed|tricked|followed) {per} on the road to {city}.
The dog (bit|licked|chased|adores) {per}, but it is afraid of {per}.
{per} limped (to the door|home|along the platform) with one shoe in (his|her) hand.
{per} (raised|emptied|dropped) (his|her) glass and (winked at|nodded to|stared at) {per}.
{first} dreamt that {first} had (wings|become a king|eaten the moon).
Poor {first} has (a toothache|the flu|to repeat the exam|caught a cold) again.
Little {first} (hid behind the sofa|refused to eat his peas|waved to the train).
Old {last} (grumbled|coughed|lit his pipe) and told us about {country}.
Our neighbours, {first} and {first} {last}, (adopted a cat|had twins|quarrel a lot).
The twins, {first} and {first}, look (alike|nothing like their mother).
This poem was written by {full} when she was (in prison|a schoolgirl|nearly blind).
{full}'s (first novel|autobiography|last symphony|diary) was (found|translated|burnt) after (his|her) death.
Ask {title} {last} whether (he|she) could (lend you a pen|teach on {day}|sign this).
Yours sincerely, {full}
(Love|Best wishes|Kind regards), {first}
P.S. {first} sends (her|his) love and hopes you (slept well|liked the cake).
Which of you is {per}?
Nobody is as (clever|stubborn|patient|generous) as {per}.
{per} inherited (a fortune|a farm in {region}|her uncle's debts) and never (worked|smiled) again.
{per} plays the (cello|drums|flute) (badly|in a band|every Sunday), and {per} sings.
Between you and me, {per} (snores|cheats at cards|dyes his hair).
{title} {last} taught us {lang} and never lost (his|her) temper.
Neither {per} nor {per} could (swim|drive|remember the song).
"""

PLACES = """
(In|Near|Outside|Around|Across|Throughout) {city} the (streets|shops|parks) were (empty|flooded|full of people).
Just (north|south|east|west) of {city} the road (climbs|narrows|follows the river).
They (sailed|drifted|fished) (along|off) the coast of {country} for (weeks|ten days).
The (streets|rooftops|markets|suburbs|back alleys) of {city} (smell of coffee|never sleep|are lit at night).
On the road to {city} we (had a flat tyre|met a shepherd|picked cherries).
We (flew into|took a bus to|drove through|stopped over in|got stuck in) {city} (at dawn|by accident|on {day}).
Half way between {city} and {city} there is (an inn|a petrol station|a ruined castle).
The village lies (an hour from|12 miles outside|a short walk from|in the hills above) {city}.
{city}, which lies (on a lake|at the foot of a mountain|on the border), has (two churches|no airport).
{city}, where the (river|railway|road) ends, is (a sleepy place|full of sailors).
It (rains|snows|is windy|never freezes) in {loc} (all year|for half the year|until {month}).
The climate of {country} is (mild|dry|tropical|harsh), with (long summers|cold nights|two rainy seasons).
{city} had its (hottest|coldest|wettest) {month} (since {year}|on record).
Temperatures in {city} (fell to minus 20|reached 41 degrees) (overnight|on {day}).
Fog (covered|hung over|drifted across) {loc} until {time}.
The (inhabitants|people|villagers|farmers) of {loc} (speak {lang}|grow rice|call themselves free).
{city} has (about 40,000|fewer than 900|nearly two million) inhabitants.
The population of {country} (doubled|shrank|reached nine million) (after {year}|within a generation).
{country} is (smaller than|three times as large as|about the size of) {country}.
{country} (borders|shares a border with|is separated by the sea from) {country} and {country}.
The border with {country} runs (along a river|through a forest|right across the village).
There are (40 bridges|three cathedrals|no tall buildings|two stations) in {city}.
The (cathedral|harbour|old town hall|lighthouse|castle) of {city} was (built|bombed|restored) in {year}.
{city}'s (harbour|skyline|old town|city walls|tram) (attracts tourists|can be seen from far away).
I (visited|left|crossed|explored|passed through) {loc} (as a child|in {year}|with {per}).
If you ever visit {city}, (climb the tower|try the fish soup|bring an umbrella).
{per} (left|fled|quit|longed for) {country} and (settled|was buried|opened a bakery) in {city}.
{region} was first mapped by {full} in {year}.
The capital of {country} is {city}, not {city}.
{city}, the capital of {country}, (was founded by monks|stands on seven hills|lies near the sea).
What is the capital of {country}?
How far is it from {city} to {city}?
Which way is {street}, please?
Turn (left|right) into {street}, then go straight on to {street}.
The (chemist's|bakery|post office|car park) (on|in) {street} (closes at {time}|has moved).
{per} lives (at 14|at 7|at the end of|round the corner from) {street}, above a (shop|cafe).
Two cars (collided|broke down) on {street} during the rush hour.
The (source|mouth|banks) of {nature} (lies in {country}|can be reached on foot|froze in {year}).
The first woman to (climb|cross|swim across|photograph) {nature} was {full}.
{nature} rises (above the plain|to 3,400 metres) and is (covered with snow|visible from {city}).
We (camped|hiked|went fishing) (near|close to|below) {nature}, far from any road.
The ferry (to|from) {city} (leaves|docks|arrives) at {time}.
A single to {city}, please.
The next stop is {city}, where you can change for {city}.
This train (terminates in|does not stop at|goes as far as) {city}.
Welcome to {city}, population 3,200.
From the (window|tower|plane) you could see (all of {city}|the lights of {city}|as far as {nature}).
Wine from {region} is (sweeter|cheaper) than wine from {region}.
Most of our (oranges|wool|tea|bananas) comes from {country}.
Nobody (moves|retires|flies|travels) to {city} for the weather.
(East|North|South|West) of {city} there is nothing but (desert|forest|wheat).
{country} (gained independence|abolished the king|was divided|was invaded) in {year}.
{country} has (a long coast|no railways|rich soil|many islands) and (few roads|good schools).
(Rebel troops|The enemy|Soldiers on horseback) (occupied|surrounded|retook|marched on) {city} in {month} {year}.
{city} was (besieged|liberated|rebuilt|flooded|cut off) (twice|in {year}|by the snow).
(Smoke|Rain|Darkness|Silence) settled over {city}.
Inside {country} the bad news spread (slowly|by radio|from village to village).
All over {country}, (bells rang|people danced|lights went out).
Deep in {region}, (wolves still hunt|people live in tents|gold was found).
The (mountains|deserts|plains|beaches|forests) of {country} are home to (rare birds|few people|wild horses).
Down in {city} the (air|traffic|water) is (worse|warmer).
Up in {city}, where the nights are long, (people read a lot|the bars never close).
{per} was (deported to|exiled to|posted to|sent back to) {country}.
Have you ever been to {loc} in (winter|{month})?
{loc} is (worth a visit|too hot for me|best seen from the water|lovely in spring).
The map shows {loc}, {loc} and {loc}, but not {loc}.
Cities such as {city}, {city} and {city} have (banned|limited) cars.
(Danish|Polish|Dutch|Greek) settlers (reached|named|gave up) {region} around {year}.
The weather forecast for {region}: (sunny|showers|snow above 800 metres).
The earthquake was felt as far away as {city}.
A village in {region}, {city}, (has only one street|was moved to make way for a dam).
{city} ({country}): the old market will be pulled down.
{city}, {country}, {day}
My parents have a (cottage|flat|small farm) (in|near|outside) {city}, {country}.
Is {city} (in|near|bigger than|north of) {city}?
They dug a tunnel (beneath|under|towards) {city}, and a canal from there to {city}.
(Opposite|Beyond|Past) {street} the town turns into (fields|gardens|a park).
The plane to {city} had to land in {city} because of (ice|a storm|a sick passenger).
The southern (half|tip|coast) of {country} is (flat|rocky|nearly empty).
"""

GROUPS = """
{org} was (founded|set up|established|started) (in {year}|by two friends|in a garage|by {full}).
{company} employs (400 people|more than 9,000 workers|only nine) and (is hiring|wants to grow).
{company} (hired|took on|fired|laid off|dismissed) (300 people|half of its staff|its accountant) in {month}.
{company}'s headquarters are in {city}, but its (lawyers|servers|owners) are in {country}.
{company} moved its (headquarters|head office|call centre|production) from {city} to {city}.
Shares (in|of) {company} (rose|fell|jumped|slid) 6 percent on {day}.
I (own|sold|inherited) (a hundred|some|two) shares in {company}.
{company}'s shares are (overpriced|down 14 percent|listed in {city}).
The (members|trustees|governors) of {body} (voted|met|could not agree) on {day}.
{body} has (over 2,000 members|a new logo|a youth section|no president at the moment).
The board of {company} (rejected the offer|meets on {day}|cut the dividend).
{full} (sits on|resigned from|chairs) the board of {org}.
A (spokesman|spokeswoman|spokesperson) for {org} (declined to comment|blamed the weather|promised an answer).
{full}, (a spokesman for|the press officer of) {org}, called the (plan|rumour) nonsense.
A statement by {org} (named no one|said nothing about the delay|was read out on {day}).
In a (statement|press release|letter to customers), {company} (apologised|explained the delay).
{company} (sued|is suing|took legal action against) {company} over a patent.
{company} was (sued|fined|taken to court) by {body} for (polluting a river|false advertising).
{company} (sponsored|sponsors|pays for) (the marathon|our school team|the concert) in {city}.
{company} and {company} (merged|plan to merge|have formed a joint venture|called off their merger).
{company} (launched|unveiled|released|discontinued|recalled) (a cheaper model|an app|its first electric van).
{body} (published|issued|released|updated) (a report on hunger|new guidelines|figures for {month}).
{full} (joined|rejoined|left) {company} as (a trainee|sales director|head of research) in {year}.
{full} works (for|at) {org} in {city}.
My (cousin|flatmate|daughter) works for {company}, and her husband is at {company}.
{full} (studied|taught|read law|lectured|got a degree) at {uni}.
{per} (enrolled at|dropped out of|graduated from|got into) {uni} in {year}.
An anonymous lady donated (a piano|her fortune|ten beds) to {body}.
Please donate to {body}; every cent helps.
The study was paid for by a grant from {body}.
{uni} (received|won|lost) a grant from {body} for work on (malaria|batteries|old {lang} texts).
Customers of {company} (complained|received a refund|waited for hours) after the (website|payment system) failed.
{company}, which makes (tractors|toothpaste|phone chips), (is up for sale|has doubled its profit).
{company}, whose staff (went on strike|work from home|had not been paid), (closed|reopened) on {day}.
{body}, whose members pay 20 euros a year, (runs a library|plants trees).
The annual report of {company} (is 90 pages long|shows a loss|came out on {day}).
According to its annual report, {company} (paid no tax|sold fewer cars) in {country}.
{company} (makes|sells|ships|repairs|imports) (shoes|engines|frozen food|hearing aids) (worldwide|in {country}).
{company} (posted|reported|expects|forecast) (a loss|record sales|lower profits) for the (quarter|year).
{company} (went bankrupt|went public|changed hands|filed for bankruptcy) in {year}.
{company}'s (customers|suppliers|shareholders|competitors|lawyers) are (losing patience|furious|worried).
{company}'s (app|website|warranty|newest printer|customer service) is (useless|excellent|down again).
I (applied to|had an interview at|turned down an offer from|handed in my notice at) {company}.
Is {company} still hiring, or has it (gone bust|stopped)?
Which phone is better, the one by {company} or the one by {company}?
I (bought|ordered|returned) a {thing} (from|made by) {company}, and it (broke|never came|was cheap).
The {company} {thing} I ordered has (a scratch|the wrong colour).
{per} drives (an old|a second-hand|a leased) car made by {company}.
Our (contract|insurance|account) with {company} (ends in {month}|is too expensive).
My bank, {company}, (charges a fee|closed its branch) in {city}.
{company}'s chief executive, {full}, (stepped down|bought an island|lives in {city}).
The co-founder of {company}, {full}, (owns a third of it|was ousted).
{body} (represents|trains|inspects|advises) (dockers|teachers|small farmers) in {country}.
{body} (called for|opposed|backed) (a strike|a ban on plastic|higher wages).
{body} has set up (a panel|a hotline|a department) for complaints against {company}.
{gov} (approved|rejected|delayed|drafted) (a law|the budget|plans for a dam).
Officials at {gov} (leaked|lost|shredded) the (files|letters).
I have an appointment at {gov} on {day}, window four.
The deputy head of {gov}, {full}, (will retire|flew to {country}).
{body} is recruiting (volunteers|nurses|night guards).
The volunteers of {body} (collected blankets|drove through the night|cooked for 500 people).
{team} (beat|thrashed|drew with|knocked out) {team} in (extra time|the semi-final|a friendly).
{team} (signed|sold|loaned out|dropped) {full} (in {month}|for a record fee).
{team}'s (coach|goalkeeper|striker|fans) (was sent off|cried|missed the match).
{full} scored twice for {team} against {team}.
The away fans of {team} (booed|stayed away|travelled to {city} by bus).
{uni} (admitted|expelled|awarded prizes to) (40 students|three foreign students).
{uni} (opens its doors|holds an open day|will teach in {lang}) in {month}.
The (dean|library|debating club|physics department) of {uni} (moved|won a prize|is looking for money).
Researchers at {uni} and {uni} (found|proved|discovered) that (bees can count|sleep helps memory).
(Scientists|Two students|A team) from {uni} (built a robot|dug up a temple) in {country}.
{org} (announced|denied|admitted|confirmed|insisted) that (its data had been stolen|the factory would close).
{org} has (offices|branches|partners) in {city}, {city} and {city}.
{company} (acquired|bought out|took over|outbid|undercut) its (rival|neighbour), {company}.
The deal makes {company} the (largest|second largest) shareholder of {company}.
A subsidiary of {company}, {company} (runs ferries|makes cheese) in {region}.
{company} (is majority-owned by|was spun off from|has a licensing deal with) {company}.
The software is licensed to {company} and was written by a programmer at {company}.
The exhibition at {body} (closes on {day}|shows {nat} painting|was opened by {title} {last}).
{per} (has a desk|volunteers|works nights) at {body} and likes the staff there.
Among our (clients|partners|sponsors) are {company}, {body} and {uni}.
"Since {year}, we at {company} have (cared about quality|baked your bread)," (the leaflet|the ad) says.
On behalf of {org}, I would like to (thank you|invite you|apologise).
Copyright {year} {company}. All rights reserved.
"""

CONTRASTS = """
{first} left {company} and moved to {city}.
{first} left {city} and (joined|went to work for|founded) {company}.
{first} left {first} for another (man|woman) and (moved to {city}|never wrote again).
{company} left {country}, and {per} lost (his|her) job.
{per} loves {city}, works for {company} and is secretly in love with {per}.
{per} (quit her job at|sold her shares in|stole from the tills of) {company}, then (flew|emigrated) to {country}.
{company} opened a (factory|branch|shop) in {city}, where {per} now works.
{full} (of|from) {company} met {full} (of|from) {uni} in {city}.
It was {company} that hired {per}, and it was in {city} that they met.
{per} told (his|her) boss at {company} that (he|she) would not move to {city}.
{per} was born in {city}, studied at {uni} and died in {country}.
{per} drove from {city} to {city} to see {per}, who was ill.
Not {city} but {city} is where {per} feels at home.
Did {per} call the {company} hotline, or did someone from {company} phone {per}?
{last} ran {company} from a small office in {city} until (his|her) death in {year}.
{last} (hated|avoided) journalists; the press office of {company} (fed|paid) them.
Before {per} was hired by {company}, she (sold shoes|drove a taxi) in {city}.
{company} (named|called) its new (ship|building|prize) after {full}, its founder.
The street was named after {full}, a {job} born in {city}.
{country} (fined|banned|taxed) {company}, said {full}, the (finance minister|judge).
{per}'s wife is from {city}; {company}'s shareholders are too.
{city}'s mayor, {full}, wants {company} to build a (plant|stadium) there.
{first} (kissed|hugged) {first}, took the night train to {city} and started at {company} on {day}.
They (arrested|questioned) {per} in {city} and searched the offices of {company}.
{body} sent its volunteer {full} to {region} to count (whales|storks|votes).
{full} ({uni}) will speak about the rivers of {country}.
Speakers: {full}, {company}; {full}, {uni}; {full}, {body}.
From: {full}, {company}, {street}, {city}
{per} is (a member of|treasurer of|a volunteer with) {body} and lives near {nature}.
Not far from {city}, {company} (stores|burns|recycles) waste, and {per} can smell it.
Who introduced {per} to {per}, and was it in {city} or in {city}?
{company} pays {per} well, but {per} misses the (beaches|rain|mountains) of {region}.
When {company} (went bankrupt|shut its factory), {per} wept and half of {city} was out of work.
{per} wrote to {gov} about the (noise|rubbish|potholes) in {street}.
{full}, formerly of {org}, now (grows olives|teaches {lang}|runs a hotel) in {region}.
The {nat} {job} {full} (turned down|wrote for|was rejected by) {org} and (left for|toured) {country}.
{title} {last} (bought|sold) {company} and retired to the coast of {country}.
{team} fired its coach, {full}, who flew home to {city}.
"""

PLAIN = """
Her (hands|knees|cheeks) were red, and I gave her my gloves.
Grandfather never takes off his hat, not even at {event}.
Mum and Dad (met|got married) at a {nat} dance class.
The Queen (smiled|waved), and I dropped my {thing}.
(Blushing|Sighing|Laughing), she put the ring back into its box.
Doctor, my (back|throat|knee) hurts when I sit down.
(Ladies and gentlemen|Dear Sir or Madam|Boys and girls), please take your seats.
(North|East|South) of the river the land is flat and dry.
(Outside|Inside|Upstairs|Nearby) it was (cold|dark|quiet), and I could hear a TV.
Half way up the hill we stopped and ate our {nat} cheese.
(Inhabitants|Visitors|Tourists) must carry an ID at all times.
The capital has more {nat} restaurants than I can count.
Every village on the coast has a church and a GPS problem.
The board meets on {day}; a PDF of the agenda is attached.
Our CEO speaks {lang} and (plays|hates) golf.
(Shares|Profits|Sales) fell in {month}, but the CFO stayed calm.
Staff must not use a {product} on the shop floor.
(Customers|Members) who pay before {month} get a {product} for free.
The annual report is due in {month}, and HR is nervous.
I (studied|taught) {lang} for two years before I (moved|gave up).
(Founded|Launched|Published) on a {day}, the club had only five members.
"Where were you on {day}?" the {job} asked. "At home," I said.
Merry {event}, and thank you for hiring me!
He (joined|left) the army in {year} and learned {lang} there.
(Which|Whose) {thing} is this, and why is it in my bed?
A grant pays for the PhD, the laptop and the {nat} lessons.
(Moved|Touched|Tired), the {nat} {job} thanked us all and sat down.
(Habits|Feelings|Ages) change; I still get up at {time}.
She said, "I think so." He said, "I don't."
The {nat} {job} is (good at chess|fond of tea), or so my aunt says.
(Buried|Hidden) under the snow lay a {thing} and a {nat} flag.
My PhD thesis is in {lang}; the FAQ and the API notes are in {lang}.
(Married|Single|Divorced): please tick one box.
"""

FRAMES = [line for block in (PEOPLE, PLACES, GROUPS, CONTRASTS, PLAIN) for line in block.strip().splitlines()]
