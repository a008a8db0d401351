"""Sentence frames to learn from: small talk, e-mail, questions, lists and tales. See entities_fill for the slots."""

TALK = """
(Hi|Hello|Hey|Dear) {per}, (thanks|thank you) for (your message|the lovely evening|calling).
Hi, I'm {per}.
(Hello|Hi), I am {per} from {city}.
I am {per}, (nice to meet you|and I am new here).
My name is {per} and I (live|study|grew up) in {city}.
My name is {full}.
This is {per}, my (sister|boss|neighbour|friend).
Have you (met|seen|called) {per} (today|yet|lately)?
{per} and {per} are (getting married|coming for dinner|my neighbours).
I (saw|met|spoke to|phoned) {per} (yesterday|on {day}|at the station).
(Ask|Tell|Remind|Call) {per} about the {thing}.
{per}, can you (help|hear) me?
Can you help me, {per}?
Where is {per}?
Who is {per}?
Is {per} (at home|coming|still ill)?
(Yesterday|On {day}|Last week) {per} (gave|sold|lent) {per} a {adj} {thing}.
{per} (is|was) {adj}.
{per} (likes|loves|hates|misses) {per}.
{per} (loves|misses|hates) {loc}.
I (love|hate|trust) {company}.
{per}'s {thing} is (broken|lost|very {adj}).
I gave {per}'s {thing} to {per}.
My (aunt|uncle|cousin|friend) {per} (lives|has a shop) in {city}.
{per} (told|promised|warned) me that {per} was (leaving|in {city}).
{per} (moved|came back) from {city} to {city} because of {per}.
"(Come in|Sit down|Look)," said {per}, "the tea is ready."
"Where are you going?" asked {per}.
"I don't know," {per} (said|whispered|answered).
{per} (laughed|smiled|nodded|slept) (all day|and went home).
{per} speaks {lang} and {lang}, but I only speak {lang}.
{per} is from {country}, but her parents are {nat}.
(Please|Could you) (send|give|show) the {thing} to {per} by {day}.
Let's meet {per} at {street} at {time}.
I think {per} (is right|forgot|works there).
{per} said he would (call|pay|wait), but he didn't.
When {per} was {num}, the family moved to {loc}.
It was {per} who (found|broke|stole) the {thing}.
Nobody (knew|asked) {per}.
Happy birthday, {per}!
Good luck in {city}, {per}!
{per} works in {city}.
{per} lives in {loc}.
{per} lives (next to|above|with) {per}.
We had (lunch|coffee) with {per} and {per} in {city}.
Did {per} (like|leave) {loc}?
I used to (live|work) in {loc}.
I would love to work (at|for) {org}.
I used to work at {org} with {per}.
How (is|was) {loc}?
{per} never (visited|saw) {loc} again.
Our {adj} neighbour, {title} {last}, has a {thing} from {country}.
{title} {last} is (late|here|waiting).
Good (morning|evening), {title} {last}.
Thank you, {title} {last}, for the {adj} {thing}.
My (doctor|dentist|teacher) is called {title} {last}.
Is {title} {last} still at {org}?
{per} (danced|argued|played chess) with {per}.
I (sent|emailed|texted) {per} a photo of {loc}.
{per} flew to {city} to see {per}.
Do you know {per} from {org}?
{per} (visited|called|thanked) {per}.
{per} went to {city} with her friend {per}.
(Guess what|Listen|Wow), {per} got a job at {org}!
My colleague {full} and I (travelled|are going) to {city} for {org}.
"""

MAIL = """
Dear {title} {last},
(Kind|Best|Warm) regards, {full}
Best, {per}
(Cheers|Love|Yours), {per}
From: {full} To: {full}
Dear {per}, your order from {company} has been (sent|cancelled).
Please find the {thing} attached. Regards, {full}, {company}
I am writing on behalf of {org}.
{full}, {company}, {city}
{full} - {job} - {org}
The meeting with {company} is on {day} at {time} in {city}.
{per} will (chair|join|miss) the call with {org} on {day}.
We (met|spoke) at the {org} conference in {city}.
Could you forward this to {per} and {per}?
cc: {per}, {per} and {per}
Your (appointment|interview) with {title} {last} is on {day} at {time}.
Send your (letters|bills) to {company}, 12 {street}, {city}.
I (have|had) an interview at {org} (on {day}|next week).
{per} from {org} (called|is looking for you|left a message).
I wanted to introduce you to {full}, who runs {org}.
Thanks to {per} for the {product} file.
As {per} said, {org} will (pay|send) {money}.
Our contact at {org} is {full}.
We ship to {country}, {country} and {country}.
Subject: Visit of {full} to {city}
Attached is the list of guests: {full}, {full} and {full}.
{org} invites you to {city} on {day}.
The office of {org} is at 25 {street}.
Phone {per} at {org} before {time}.
Regards from {city}, {per}
"""

LISTS = """
{per}, {per} and {per} (came|were late|stayed at home).
{city}, {city}, {city} and {city}
{company}, {company} and {company} (raised|cut) their prices.
The (winners|speakers) are {full} ({country}), {full} ({country}) and {full} ({country}).
Guests: {full}, {org}; {full}, {org}.
Countries such as {country} and {country} (grow|import) (rice|coffee|wheat).
(Companies|Firms) (like|such as) {company} and {company} pay well.
(Cities|Places) (like|such as) {city} or {city} are (expensive|noisy).
Friends like {per} and {per} are rare.
(Universities|Schools) such as {uni} and {uni} are (expensive|free).
- {full}
{per}: (yes|no|maybe later)
{day}: {city}. {day}: {city}. {day}: back to {city}.
Born: {city}, {country}
Name: {full}
Employer: {org}
Place: {city}
Neither {per} nor {per} has been to {loc}.
Both {country} and {country} are (small|rich|members of {body}).
{per} or {per} will drive.
Not {city} but {city} is the capital.
First {per}, then {per}, and finally {per} (spoke|sang).
{org} ({city})
{per} ({org}) and {per} ({org}) (agreed|disagreed).
"""

TALES = """
Once upon a time there was a (king|girl|miller) called {first} who lived in {loc}.
There was once a {adj} (man|woman) named {first}.
The old {job} of {city} had two sons, {first} and {first}.
{first} (ran|walked|rode) through the forest until it was dark.
In the castle of {city} lived {title} {first}.
"Open the door," cried {first}, "or I shall call {first}!"
The dog, whose name was {first}, (barked|slept) all night.
{first} took the {thing} and gave it to {first}.
(Then|At last|Suddenly) {first} (woke up|began to cry|saw the sea).
(When|After|While|Before) {first} (left|reached) {city}, it (rained|was night).
Poor {first} had nothing to eat.
The people of {city} were (afraid of|grateful to) {first}.
(Although|Because) {per} was {adj}, {per} (waited|said nothing).
(If|Unless) {per} (calls|comes), we will go to {city}.
"""

ORG_TALK = """
I study at {uni}.
{org} (is|was) a (good|terrible) place to work.
{org} is hiring.
{org} (called|wrote) again.
(The people|The team|My friends) at {org} are very {adj}.
Is {org} open on {day}?
My (mother|father|brother) has worked for {org} for {num} years.
{org} and {org} (share|rent) an office in {city}.
{body} (published|printed|broadcast) (an interview|a story) about {full}.
{per} (reads|watches|never trusts) {body}.
{per} gave {money} to {body}.
We (went|walked) to {org} (on {day}|after lunch).
(The|A) {org} (spokesman|spokeswoman|report|employee) (was|is) {adj}.
{full} became (president|director|a member) of {body} in {year}.
Members of {body} met in {city}.
{org}'s {adj} {thing} (costs|cost) {money}.
The {nat} (club|group|charity|newspaper) {body} (is|was) founded in {year}.
{per} (wants|decided) to leave {org}.
Is {per} still (working|employed) at {org}?
I (use|tried|deleted) the {company} app on my {product}.
The new {company} {product} (is|looks) {adj}.
{company} (has|had) better {thing}s than {company}.
My {company} (phone|car|laptop|card) is {adj}.
Everyone in {city} knows {org}.
The head of {org} in {country} is {full}.
{per} was (fired|promoted|praised) by {org}.
{body} is (looking for|training) {job}s in {region}.
"""

FRAMES = [line for block in (TALK, MAIL, LISTS, TALES, ORG_TALK) for line in block.strip().splitlines()]
