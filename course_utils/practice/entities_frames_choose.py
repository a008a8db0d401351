"""Frames kept for choosing between recipes: unlike those to learn from, and no part of the exam."""

CHOOSE = """
A thunderstorm delayed the arrival of {per} by two hours.
Doctors advised {per} to rest until {month}.
The orchestra will tour {loc} after the holidays.
Shoppers at {company} complained about empty shelves.
A bronze statue of {full} stands in the middle of {city}.
Critics compared the debut of {full} to early jazz.
Milk from {region} is exported as far as {country}.
Every employee of {company} receives a turkey at {event}.
I borrowed this dictionary from {per} ages ago.
Passengers changing at {city} should keep their luggage with them.
A rare orchid was stolen from a greenhouse in {city}.
Lawyers representing {company} asked for more time.
Heating bills in {country} will soar, economists fear.
The debate between {full} and {full} was watched by millions.
Did anybody remember to invite {per}?
{per} sprained an ankle while hiking in {loc}.
{per} prefers tea, whereas {per} cannot start the day without coffee.
Before moving to {city}, {per} trained as a {job} at {uni}.
The {nat} pianist {full} cancelled her concert in {city}.
Wolves have been spotted in the hills above {city}.
{company} unveiled an electric bus that charges in ten minutes.
{body} urged parents to vaccinate their children.
Archaeologists digging near {loc} uncovered a {adj} temple.
Half of the members of {body} voted against the proposal.
A referee from {country} will be in charge when {team} host {team}.
Hundreds of letters addressed to {per} were found in a cellar.
The laboratory, a gift from {org}, opens next spring.
My sister shares a flat with {per} in {city}.
She inherited a vineyard in {region} from her godmother.
Parking near {street} is impossible on weekdays.
Engineers at {company} blame the heat.
The train now standing at platform four is for {city} only.
{full}, a former {job} with {org}, is writing her memoirs.
Swimmers are warned to stay out of {nature}.
We named the kitten after {per}.
Never lend {per} money.
There is no better view of {city} than from the roof of {org}.
According to {per}, the soup needs salt.
"{per} deserves better," muttered the {job}.
Both sons of {full} became {job}s.
A spokesman for {gov} declined to give details.
Electricity was restored in {city} shortly before {time}.
{company} blamed its supplier {company} for the shortage.
Few people outside {country} have heard of {full}.
The ship left {city} carrying grain bound for {country}.
Congratulations to {per} on passing the exam!
The scholarship allowed {per} to leave {loc} for the first time.
{team} goalkeeper {full} saved two penalties.
Investors fled {company} after {full} resigned.
The wedding of {per} and {per} takes place in {city}.
Students protested outside {uni} on {day}.
Could we postpone our visit to {org}?
Seen from above, {city} looks like a chessboard.
{company} is suing a blogger from {city}.
The chef, who learned his trade from {full}, never uses butter.
Someone forgot to feed the parrot.
Strawberries taste best straight from the field.
Our {nat} teacher grades harshly.
The lift has been out of order since {day}.
Would you rather walk or take a taxi?
Neither of us slept a wink.
Bees need flowers all through {month}.
The audience cheered until the curtain fell.
Which of these keys opens the shed?
Slowly, the fog lifted and the ships appeared.
"""

FRAMES = CHOOSE.strip().splitlines()
