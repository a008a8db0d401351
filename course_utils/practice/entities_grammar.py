"""A small grammar: who did what to whom, where and when, put together afresh each time.

A rule is its name, a colon, and what may stand for it; `<rule>` stands for a rule, `{per}` and the like for a name.
"""

from course_utils.practice import entities_words as words


def _rules(text: str) -> dict[str, list[str]]:
    """The rules by their names. A way written twice is taken twice as often."""
    rules = (rule.split(":", 1) for rule in text.strip().split("\n\n"))
    return {name: [way.strip() for way in " ".join(ways.split()).split(" | ")] for name, ways in rules}


RULES = _rules("""
sentence: <person> <person_does> <ending> | <person> <person_does> <ending> | <people> <people_do> <ending> |
  <firm> <firm_does> <ending> | <firm> <firm_does> <ending> | <place> <place_is> <ending> |
  <opening>, <person> <person_does>. | <opening>, <firm> <firm_does>. | <opening>, <place> <place_is>. |
  <anyone> <toward>. | <anyone> <toward>, and <anyone> <toward>. | <person> <person_does>, but <firm> <firm_does>. |
  <person> <person_does> and <person_does> <ending> | <clause>, <person> <person_does>. |
  <clause>, <anyone> <toward>. | "<clause_said>," <said> <person>. | <asks> | <fragment> |
  <possession> <is_so>. | <anyone> <minds> <possession>. | <person> <minds> <possession> <ending> |
  <person> <to_people> {per} <ending> | <anyone> <to_people> {per} <ending> | {per} was <done_to> by {per}. |
  <anyone> <did_place> {loc} <ending> | <person> <did_firm> {org} <ending> | {per} <did_alone>. |
  {org} <firm_does>. | {loc} <place_is>.

possession: {per}'s <relative> | {per}'s <relative> | the <relative> of {per} | {org}'s <asset> | the <asset> of {org} |
  {loc}'s <landmark> | the <landmark> of {loc} | the <landmark> of {loc} | the {adj} <asset> of {org} |
  {per}'s {adj} <relative>

is_so: is {adj} | was {adj} | has changed | surprised us | surprised {per} | costs {money} | made headlines |
  is a secret | means a lot to {per} | cannot be trusted | is well known in {country} | is gone | was mentioned twice |
  came up again | still matters | annoys {per} | pleased {org} | remains {adj}

minds: likes | described | remembers | wrote about | cannot forget | is tired of | asked about | mentioned | studied |
  criticised | photographed | talked about | dreams of | knows nothing of | is proud of | admires | complained about |
  found | wondered about | was shocked by | has seen | has heard of | loves | ignored

done_to: seen | followed | saved | taught | invited | accused | fooled | raised | rescued | replaced | introduced |
  examined | represented | trained | betrayed | persuaded | beaten | questioned | driven home | asked | forgiven

ending: . | . | . | . | <when>. | <where>. | <why>. | ! | <where> <when>. | , <person> <says_verb>.

person: {per} | {per} | {per} | {full} | {full} | {title} {last} | {title} {full} | <kin> {first} | the {job} {full} |
  {nat} {job} {full} | {adj} {job} {full} | {full}, <who>, | {per}, <who>, | {per}'s <relative> | {full} from {city} |
  {full} of {org}

people: {per} and {per} | {per} and <relative_of> | {per}, {per} and {per} | the {last}s | {title} and Mrs {last} |
  both {per} and {per} | <relative_of> and {per}

kin: my brother | my sister | her uncle | his aunt | our neighbour | my friend | his wife | her husband | little |
  poor | old | young | our colleague | her son | his daughter | Cousin | Grandpa | Auntie

relative: mother | father | brother | sister | husband | wife | son | daughter | boss | teacher | dog | cat | lawyer |
  landlord | new flat | old car | suitcase | voice | idea | book | last letter | birthday party | plan | speech

relative_of: his brother | her mother | my father | the children | the {job} | his lawyer | two friends | the others |
  your sister

who: who <person_does> | who <person_does> | a {job} from {city} | a {nat} {job} | the {job} of {org} |
  a {adj} {job} at {org} | the head of {org} | aged {num} | then a student at {uni} | born in {city} |
  my <trait> friend | head of <department> at {org} | a native of {loc} | the owner of {company} | the mayor of {city}

trait: best | oldest | funniest | closest | cleverest | new | former

department: marketing | research | sales | security | design | finance | support | production

person_does: <did_alone> | <did_alone> | <did_alone> <where> | <did_alone> <when> | <did_thing> <object> |
  <did_thing> <object> <where> | <did_thing> <object> <when> | <did_person> <person> | <did_person> {per} |
  <did_person> {per} <where> | <did_firm> {org} | <did_firm> {org} <when> | <did_place> {loc} |
  <did_place> {city} <when> | <did_place> {loc} with {per} | <gave> {per} <object> | <gave> <object> to {per} |
  <gave> <object> to {org} | told {per} a {adj} story about {loc} | is <feeling> |
  was <feeling> when {per} <did_alone> | has <done> | has <done> with {per} | has never <done> <where> | will <do> |
  will <do> <where> | wants to <do> | might <do> with {per} | cannot <do> without {per} | had to <do> because of {per}

people_do: <did_alone> <where> | <did_alone> together | <did_thing> <object> | <did_person> {per} |
  <did_place> {loc} | <did_firm> {org} | are <feeling> | were <feeling> | have <done> | will <do> | met <where> |
  quarrelled about <object> | grew up together in {city}

did_alone: arrived | fainted | disappeared | giggled | sneezed | stumbled | hesitated | coughed | snored | sighed |
  waited | yawned | blushed | cheered | panicked | vanished | sang | recovered | slept badly | retired | agreed |
  complained | drove home | fell asleep | ran away | went shopping | got lost | caught a cold | looked worried |
  stayed behind | came first | seemed bored | lost weight | could not sleep | did not answer | refused to speak |
  turned pale | waved | practised | gave up

did_thing: bought | sold | repaired | lost | found | painted | stole | described | ordered | carried | cleaned |
  borrowed | hid | broke | forgot | returned | opened | designed | published | baked | sketched | burned | inherited |
  invented | wrapped | cooked | unpacked | translated | photographed | collected | recorded | admired | signed |
  dropped | polished | built | measured

object: a {thing} | the {thing} | her {adj} {thing} | his {thing} | a {adj} {thing} | the {adj} {thing} of {per} |
  {num} {thing}s | two tickets for {city} | a {thing} from {country} | {per}'s {thing} | a {thing} made by {company} |
  a {company} {thing} | an old map of {loc} | a picture of {per} | a book about {loc} | an article about {org} |
  shares of {company} | soup | nothing | everything | the truth about {per}

did_person: married | kissed | hugged | interviewed | trusted | followed | forgave | beat | ignored | accused |
  taught | invited | divorced | criticised | envied | outran | phoned | greeted | rescued | recognised |
  misunderstood | looked for | waited for | argued with | apologised to | fell in love with | played cards with |
  worked with | sat next to | wrote to | talked about | heard from | depended on | was introduced to |
  was examined by | was named after | was replaced by | lives with | danced with | dined with | laughed at

did_firm: works for | worked at | resigned from | wrote to | donated money to | complained to | sued | chairs |
  managed | quit | represents | invested in | negotiated with | was hired by | was sacked by | spied on | applied to |
  left | joined | co-founded | speaks for | lectured at | studied at | advised | owns a share of | played for |
  trained with | sold his company to | got a letter from | lost his job at | wrote software for | handles sales at |
  volunteered for

did_place: visited | left | reached | loved | fled from | moved to | settled in | drove through | sailed to |
  crossed | toured | returned to | photographed | longed for | wandered through | drove past | escaped to |
  emigrated to | grew up in | studied in | performed in | was buried in | was seen in | was born near |
  bought land in | hiked across | dreamed of | flew over | camped near | spent a year in | spent the winter in |
  headed for | landed in | stopped in | went back to | has roots in | comes from

gave: gave | sent | sold | showed | offered | lent | passed | mailed | promised

feeling: happy | sick | in love | at work | abroad | from {city} | in {city} | at home | a {job} | an {nat} citizen |
  ready | angry with {per} | proud of {per} | afraid of {per} | on the phone | on holiday in {loc} | at {org} |
  tired of {city} | still in {loc} | back from {loc} | busy | late | grateful to {org} | better |
  famous in {country} | fluent in {lang} | on her way to {city} | married to {per} | two years older than {per}

done: gone home | won a prize | broken a leg | moved to {city} | joined {org} | been to {loc} | met {per} |
  worked for {org} | lived in {city} | been promoted | seen the film | read the report | learned {lang} | swum |
  left {company}

do: go home | move to {city} | join {org} | visit {loc} | call {per} | work for {org} | live in {city} |
  learn {lang} | speak | study at {uni} | pay for it | fly to {country} | see {per} | help | spend {event} in {loc} |
  leave {org} | sing | win

toward: <did_place> {loc} | comes from {loc} | knows {per} | heard about {org} | is waiting for {per} | called {per} |
  remembered {per} | asked for {per} | lives in {loc} | works at {org} | likes {loc} | complained about {org} |
  arrived from {city} | believes {per} | has a contract with {company} | wrote a song about {city} |
  wants to see {loc} | got an offer from {company} | is on the way to {city} | bought it from {company}

anyone: The {job} | A {adj} {job} | He | She | Nobody | My {adj} boss | Our {job} | Everybody | Someone |
  The whole family | One of us | Her brother | A man | The woman | The boy | A stranger | The {nat} {job} |
  Your cousin

firm: {company} | {company} | {org} | {org} | {org} | {body} | {uni} | {company}, <which>, | {org}, <which>, |
  {company} of {country} | {company}'s <asset> | the <kind> {company} | {nat} <kind> {company} |
  the {nat} <kind> {company} | a {job} at {org}

which: which <firm_does> | based in {city} | led by {full} | a {nat} <kind> | a small <kind> in {city} |
  owned by {company} | the largest <kind> in {country} | where {per} works | set up in {year} | run by {per}

kind: airline | bank | company | firm | newspaper | charity | retailer | manufacturer | brewery | publisher |
  start-up | giant | group | club | broadcaster | supermarket chain | carmaker | insurer

asset: profits | owner | new office | lawyers | website | staff | latest product | board | factory | prices | shares |
  plans | reputation | managers | trucks

firm_does: hired {per} | fired {num} people <where> | opened a shop in {city} | closed its office in {city} |
  raised its prices | apologised to {per} | declined to comment | makes {thing}s | sells {thing}s <where> |
  lost money <when> | went bankrupt <when> | bought {company} | is hiring | is looking for a {job} | sponsors {team} |
  supplies {company} with {thing}s | sued {company} | merged with {company} | belongs to {company} |
  has {num} employees | has a branch in {city} | paid {money} for {company} | paid {per} {money} |
  was founded <when> | moved to {city} | competes with {company} | offers courses in {lang} |
  built a factory in {loc} | appointed {full} as director | admitted a mistake | denied the report |
  plans to expand in {country} | delivers to {country} | invited {per} to {city} | awarded a prize to {full} |
  cut {num} jobs | shut its doors | warned its customers | exports {thing}s to {country} | trains {job}s |
  collects money for {country} | criticised {country} | thanked {per} | published a report on {country} |
  signed a contract with {company} | celebrated its birthday <where> | advertises on TV | employs {per} |
  won an award | charges {money} for a {thing} | is in trouble | answered within a week | ranks first in {country}

place: {city} | {city} | {country} | {loc} | {loc} | {region} | {nature} | {city}, {country}, | the town of {city} |
  the city of {city} | the port of {city} | the village of {city} | the streets of {city} | the people of {loc} |
  the coast of {country} | {city}'s <landmark> | southern {country} | northern {loc} | downtown {city}

landmark: harbour | airport | main square | mayor | old town | streets | bridges | market | museums | cathedral |
  suburbs | climate | nightlife | castle

place_is: was covered in snow | is full of tourists | is famous for its {thing}s | is far from {city} |
  lies on the coast | lies near {city} | has {num} inhabitants | was flooded <when> | is bigger than {city} |
  borders on {country} | attracts visitors from {country} | looked empty | smells of fish | is worth a visit |
  never sleeps | changed a lot | was destroyed in {year} | grew quickly after {year} | reminds me of {loc} |
  is hot in {month} | has a new airport | belonged to {country} until {year} | needs a new bridge | exports wheat |
  elected {full} | voted for {full} | honoured {full} | was quiet | looks lovely at night |
  was the birthplace of {full} | is where {per} grew up | imposed a tax | closed its border with {country} |
  beat {country} {score}

where: in {city} | in {city} | in {country} | in {loc} | near {loc} | outside {city} | across {country} | at {org} |
  in the garden | on the train to {city} | at the station | in {street} | from {city} | all over {country} |
  at {street} | around {nature} | at school | on the way from {city} to {city} | in {city}, {country} |
  at a hotel in {city} | in the {adj} part of {city}

when: on {day} | in {year} | in {month} | yesterday | at {time} | last week | two years ago | after {event} |
  before the war | since {year} | last {month} | for {num} days | earlier this year | three times | when {per} came |
  during the holidays | in {month} {year} | after a long talk with {per}

why: because of {per} | thanks to {per} | because {per} insisted | without {per} | for {org} | to please {per} |
  to help {per} | because it rained | for {money} | instead of {per} | with {per} | together with {per} |
  against {team} | unlike {per} | on behalf of {org} | after {per} left {org} | in order to see {loc}

opening: On {day} | In {year} | In {city} | In {country} | At {org} | At {time} | To my surprise | Luckily | Sadly |
  For years | After the storm | Like {per} | Unlike {company} | According to {per} | According to {org} |
  Last {month} | As usual | On the way to {city} | Far from {city} | In a letter to {per} | Thanks to {org} |
  Despite the rain | Together with {per} | Back in {city} | In those days

clause: When {per} called | After leaving {city} | Before joining {org} | While {per} slept | If {per} agrees |
  Although {org} was closed | Since moving to {loc} | As soon as {per} arrived | Because {city} was too expensive |
  Once {per} had left {org} | Whether or not {per} comes | Until {org} pays

clause_said: I miss {city} | We are moving to {loc} | {per} is late | Nobody likes {per} | {company} treats us well |
  It is cold in {loc} | The soup is cold | I will never leave {city} | My job at {org} is boring |
  There is no {thing} | You should meet {per} | {loc} needs us | This is not fair

said: said | asked | replied | shouted | sighed | whispered | explained | added | insisted | admitted | joked |
  grumbled | laughed

says_verb: said | added | explained | claims | believes | recalls | insists | thinks | says

asks: Why did {per} <do>? | When will {per} <do>? | Does {per} still work at {org}? | Has {per} <done>? |
  Who told {per} about {org}? | How far is {city} from {city}? | What does {org} do? | Which {job} lives in {city}? |
  Is {per} a {job}? | Did {per} and {per} <do>? | Why is {loc} so {adj}? | Are you {per}? |
  Is it true that {per} <did_place> {loc}? | Would {per} like a {thing}? | What happened to {company}? |
  How old is {per}? | Can {company} pay? | Isn't {city} lovely? | Shall we ask {per} or {per}? |
  Where in {country} is {city}?

fragment: {per} again | A {thing} for {per} | Greetings to {per} and {per} | From {city} with love |
  Made in {country} | {org} in {city} | {full}, {city} | No news from {per} | The {job} from {city} |
  A weekend in {city} | {company} v {company} | Next stop: {city} | Photo: {full} | Text: {full}, {org} |
  {per} in {loc} | {per} joins {org} | {org} hires {full} | {country} wins | Two {nat} {job}s in {city} |
  The {last} family from {city} | The {company} {thing} of {per}
""")

RULES |= {
    "did_alone": RULES["did_alone"] + words.PEOPLE_DO,
    "did_person": RULES["did_person"] + words.TO_PEOPLE,
    "to_people": words.TO_PEOPLE,
    "relative": RULES["relative"] + words.OF_PEOPLE,
    "did_place": RULES["did_place"] + words.TO_PLACES,
    "place_is": RULES["place_is"] + words.PLACES_ARE,
    "landmark": RULES["landmark"] + words.OF_PLACES,
    "did_firm": RULES["did_firm"] + words.TO_ORGS,
    "firm_does": RULES["firm_does"] + words.ORGS_DO,
    "asset": RULES["asset"] + words.OF_ORGS,
}
