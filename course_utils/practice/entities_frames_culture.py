"""Sentence frames to learn from: sport, arts, schools, tourism, radio. See entities_fill for the slots."""

SPORT = """
{team} (crushed|edged out|held|stunned|overwhelmed) {team} in front of a (packed|half-empty|noisy) stand.
The goalkeeper {full} (rejoined|signed for|was loaned to) {team} until the end of the season.
{team}'s captain, {full}, (limped off|was sent off|scored with his head) shortly after the break.
It took {team} {num} minutes to equalise, and by then the rain over {city} had turned to hail.
{last} (dribbled past|tackled|tripped|outran) {last} and shot just wide of the post.
Nobody in the dressing room blamed {last} for the missed penalty.
Fans of {team} queued (all night|since dawn) outside the ground for tickets.
The swimmer {full}, born in {city} and trained in {country}, (shaved|took) a second off the record.
Did {team} really pay {money} for {full}?
The marathon winds through {city}, crosses {street} and finishes on the shore of {nature}.
A late goal by {first} {last} (rescued|saved|buried) {team}.
{score}: {team} and {team} went home with a point each.
The {nat} sprinter {full} (stumbled|false-started|tied for third) in the final held in {city}.
{team} sacked {full} as coach after {num} defeats in a row.
Coached by {full}, {team} climbed from the bottom of the table to second place.
"We were asleep in the first half," admitted {team} coach {full}.
Next summer the rowing championships move from {city} to {nature}.
Her serve was shaky, but {last} broke {last} twice and took the set.
The league fined {team} because its supporters had thrown (flares|bottles|seats) onto the pitch.
{full} hung up her boots at thirty-four, having played {num} games for {team}.
{body} will decide (on {day}|this week) whether the climber {full} may keep her medal.
Cyclists will race up the steep hills behind {city} before descending towards {loc}.
Our judo club in {city} lost its hall when {company} bought the building.
From {country} came the boxer {full}; from {country}, his quiet rival {full}.
{company} has sponsored the shirts of {team} since {year}.
The chess grandmaster {full} sacrificed a rook and (beat|drew with|fooled) {full} in {num} moves.
Between {team} and the title stands only {team}.
{last}, {last} and {last} were all left on the bench.
The ski jumps above {city} are (closed|rusty|being rebuilt) because {country} no longer has snowy winters.
Who trained {full} before she moved to {team}?
{team} striker {full} has been ruled out for {num} weeks with a torn muscle.
What the referee saw, and what {last} swears happened, are two different things.
A hat-trick from {last} sent {team} through to the quarter-finals.
The gymnasts of {country} stood on the podium for the first time since {year}.
{team} hosts {team} on {day} at {time}.
Visitors {team} never recovered from {last}'s early try.
{full} ({country}) threw the javelin farther than anyone this season.
1. {full}, {country}; 2. {full}, {country}; 3. {full}, {country}
Transfer news: {full} ({team}) to {team}, fee undisclosed.
Skating on frozen {nature} was how {first} learned to balance.
The basketball players flew home to {city} while their manager, {full}, stayed in {city} to see a doctor.
The sailor {full} rounded {nature} alone, with a broken radio and {num} biscuits.
Handball is more popular in {region} than football.
Rugby fans in {loc} remember {full} as the man who never passed the ball.
When {team} were relegated, half of {city} wept.
The lawyers of {org} accused {team} of hiding part of {last}'s salary.
The racing driver {full} crashed into the barrier, climbed out and waved to the mechanics of {company}.
A plaque near {street} marks the spot where {team} was founded in {year}.
{first} plays in goal, {first} in defence, and little {first} wherever there is mud.
The archer from {country} shook hands with {last} and left the field.
Neither {team} nor {team} has ever lifted the cup.
{team} fielded {num} teenagers, among them {full} of {city}.
At halftime {full} replaced the injured {full}.
Tickets for the {team} game are sold out; the ones for {team} are not.
{full} beat {full} {score} in the semi-final in {city}.
Surfers from all over {country} gather at {nature} when the wind turns.
An owl landed on the crossbar during the match between {team} and {team}.
They cycled around {nature} in {num} hours, which {first} says is nothing to boast about.
In the eyes of {team} fans, {last} is a traitor.
The table tennis section of {org} is looking for a coach.
Karate made {first} patient, or so her brother {first} claims.
"""

MUSIC = """
The violinist {full} (tuned|borrowed|dropped) her bow minutes before the concert in {city}.
{full} conducts {body} in an evening of {nat} dances.
{company} released the band's third album in {month}, and the singer, {full}, hated the cover.
The organ in {city} was tuned by {first} {last}, whose father had built it.
Sung by {full}, the lullaby became a hit across {country}.
A brass band from {region} played outside {street} until the neighbours complained.
{last}'s second symphony (opens|ends|begins) with a single flute.
The drummer, {first}, missed the ferry to {city}, so {first} kept time with two spoons.
"Louder!" shouted {first} from the back row.
{body} is auditioning cellists; applicants should write to {full}.
Rehearsals at {uni} begin at {time} sharp, and {last} does not tolerate latecomers.
Last night's recital by {full} was broadcast live by {org}.
{full} grew up above a music shop in {city} and could read notes before letters.
For {num} summers the jazz festival in {city} has drawn crowds to the banks of {nature}.
The soprano {full} cancelled her tour of {country} because of a sore throat.
Was it {last} or {last} who wrote the waltz?
Guitars made in {loc} are prized for their cedar tops.
The tenor thanked {body}, his teacher {full} and the good people of {city}.
{company} still presses vinyl records in a shed outside {city}.
Bagpipes were heard all over {region} when {full} came home.
In {year} {full} left the group, moved to {country} and recorded nothing for a decade.
A piano once owned by {full} was auctioned by {company} for {money}.
{first} hums, {first} whistles, and I play the accordion.
The choir of {uni} toured {country} by bus.
Tickets from {num} euros, available at {company} or at the door on {street}.
At the age of nine, {full} performed for the king of {country}.
The composer {full} (1848-1902) spent his summers beside {nature}.
Nobody plays {last} like {last} does.
Fiddlers from {region}, drummers from {region} and one tired accordionist from {city} shared the stage.
The lyrics were written by {first}; the tune is an old one from {country}.
{full}'s new single mentions {city} no fewer than {num} times.
"""

STAGE = """
The play, directed by {full}, is set in a flooded {city}.
{body} has postponed the premiere because the lead actor, {full}, lost his voice.
In the role of the ghost, {full} (shines|whispers|overdoes it) for two hours.
Filmed on location in {loc}, the thriller made {full} famous overnight.
{company} has bought the film rights to {last}'s first novel.
"Cut!" cried the director, {full}, and everyone in the studio of {company} froze.
The curtain fell, and {first} realised that half the audience had already left for {city}.
Which actress played opposite {full} in the film about {country}?
The puppet theatre of {city} survives on donations and on the stubbornness of {full}.
Critics praised {full} but found {full} wooden.
{full} was nominated twice by {body} and won neither time.
The costumes, sewn by {full} and her pupils, were later donated to {body}.
Shot in black and white, it follows a baker from {city} who sails to {country}.
A comedian from {country}, {full}, opens the season at {time} on {day}.
According to the programme, {last} will dance the swan and {last} the hunter.
The documentary shows how {company} poisoned the water of {nature}.
{first} fainted in the second act; the understudy, {first}, knew every line.
Extras are wanted for a historical drama being filmed around {city} and {nature}.
{full} as the queen, {full} as her maid: what a pair!
The cinema on {street} shows silent films every {day}.
Before she was a film star, {full} sold popcorn in a cinema in {city}.
{company}'s latest cartoon is about a penguin who believes he is a pilot.
The stuntman, known to everyone simply as {last}, jumped off a bridge in {loc}.
The festival jury, chaired by {full}, gave the prize to a student film from {uni}.
No theatre in {country} had dared to stage it until {body} did in {year}.
"""

BOOKS = """
{full} (published|finished|burned) her first novel at twenty-two.
The detective in {last}'s books never leaves {city}.
{company} printed only {num} copies of {last}'s poems.
"A masterpiece," wrote {last} in a review; "a doorstop," answered {last}.
Translated from {lang} by {full}, the novel tells of a famine in {country}.
I am reading a biography of {full}, who crossed {country} on foot.
The library in {city} has lost the only map of {nature}.
{body} owns {num} letters from {full} to her publisher.
An unknown story by {full} was found in the archives of {uni}.
The book fair in {city} opens on {day} with a speech by {full}.
Set in {region} during a bitter winter, the tale has no hero.
{full}, author of {num} cookery books, cannot boil an egg, jokes {first}, her eldest.
The illustrator {full} draws every morning in a café on {street}.
{company} turned down the manuscript, {company} never answered, and {company} wanted a happier ending.
Chapter three takes {first} to {loc}, where a stranger is waiting.
"My books are all about {loc}, even the ones set on the moon," said the novelist {full}.
Librarians at {uni} (discovered|scanned|restored) a diary kept by a sailor named {full}.
Please return the atlas of {country} by {day}, or {title} {last} will phone your parents.
Reading aloud to the children of {city} is what {full} does on rainy Saturdays.
The prize for the best debut went to {full} for a love story set beside {nature}.
The poet was buried in {city}, far from {country}, the land she had sung about.
Page 40: {first} kisses {first}; page 41: both regret it.
Editors at {company} asked {last} to cut the chapter about {city}.
The bookshop {company} hosts a reading by {full} at {time}.
"""

PAINT = """
A portrait of {full} hangs above the stairs in {body}.
The painter {full} mixed her blues from stones found near {nature}.
{body} (lent|returned|sold) two of {last}'s watercolours to {body}.
Thieves cut a landscape by {full} from its frame and drove off towards {city}.
The sculptor, {full}, carved a horse for the main square of {city}.
"It is not a {last}, it is a copy," declared the curator of {body}.
Sketches that {last} made while travelling in {country} fetched {money}.
The architect {full} designed the town hall of {city} and never saw it finished.
Commissioned by {company}, the tower looks down on {street} like a stern aunt.
Tiles from {region} cover the dome that {full} drew on a napkin.
{uni}'s library, a concrete cube by {full}, leaks whenever it rains.
{full} photographs empty swimming pools in {country}.
The gallery showed {num} paintings of {city}, all by the same {job}, {full}.
Restorers working for {body} found a cat hidden under {last}'s signature.
Brick by brick, {company} is rebuilding the old mill at {city}.
Who designed the glass roof at {street}?
Concrete came from {city}, marble from {country}, and the money from {org}.
The wooden houses of {city} were built without a single nail.
Between {year} and {year} the weaver {full} lived in a lighthouse on {nature}.
A lamp designed by {full} for {company} stands in my hall.
"""

SCHOOL = """
{title} {last} (marks|hands back|loses) our homework on {day}.
Class 6b is going to {loc} with {title} {last} and {title} {last}.
Miss {last}, may I open the window?
{first} copied the sums from {first}, who had copied them from {first}.
The pupils of {uni} collected {num} kilos of litter along {nature}.
{uni} has a new headmistress, {full}, who used to teach {lang} in {country}.
My essay on {country} was two pages too short, said {title} {last}.
Where does the river that flows through {city} rise?
"Draw a map of {country} and colour the mountains brown," the teacher told {first}.
At {uni}, even the caretaker, {full}, speaks {lang}.
The chess club meets in room 12; ask {first} for the key.
Graduates of {uni} often find work at {company} or {company}.
{first} was late because the bus from {city} broke down near {street}.
An exchange student from {country}, {first}, is staying with the family of {full}.
The debating society of {uni} beat the one from {uni} by a single vote.
{full} teaches physics at {uni} and plays the harp at weddings.
{body} has promised every school in {region} a (laptop|garden|nurse).
The scholarship, paid for by {company}, lets {num} girls from {city} study in {country}.
"Please, sir, {first} has glued my ruler to the desk!"
The school bus picks up {first} at the corner of {street}, then {first} and {first} in {city}.
Nobody failed {last}'s exam, which surprised even {last}.
Parents demanded that {uni} (apologise|repair the roof|change the timetable).
{full} dropped out of {uni} to open a bakery in {city}.
Capital of {country}: {city}. Longest river: unknown to me.
The class photograph shows {first}, {first}, {first} and, half hidden, {title} {last}.
Our rowing eight trains on {nature}, theirs in a pool.
Admission to {uni} is harder than to {uni}, or so {first} was told.
{full} was expelled from {uni} for keeping a goat in the dormitory.
Last term {first} could hardly say hello in {lang}; now she reads novels.
The teachers' union, {body}, called a strike in {city}.
The field trip to {nature} cost {first} a shoe and {title} {last} his patience.
{uni} admits {num} pupils a year, most of them from {loc}.
Do you know whether {last} still lectures at {uni}?
The science fair was won by {full} with a robot that waters plants.
Two boys from {uni} mapped every well in {region}.
Timetable: maths with {last}, history with {last}, lunch.
"I was taught to read by my aunt {first} in a kitchen in {city}."
Dear parents of {first}, the swimming lesson on {day} takes place in {city}.
On the playground {first} traded two marbles for {first}'s {thing}.
She studied law at {uni}, piano at {uni}, and life in {city}.
"""

CLUBS = """
The gardening society meets at {first}'s house, the knitting circle at {first}'s.
{full} was elected treasurer of {body}, though she had not even stood.
Volunteers from {body} repainted every bench along {street}.
The street party in {city} ended when {first}'s tent blew into {nature}.
Members of {body} receive a newsletter and a discount at {company}.
Beekeepers in {region} fear a wet spring.
{first} bakes, {first} sells, and the money goes to {body}.
The stamp collectors of {city} have quarrelled with {full}, their founder.
Thanks to a gift from {company}, the scouts can camp at {nature} again.
Folk dancers from {city} will perform in {country} as guests of {body}.
"Who brought the cake?" asked {first}. "{first} did," said everyone.
The amateur astronomers, led by {full}, watched the eclipse from a hill near {city}.
Anyone wishing to join {body} should contact {full} by {day}.
The village hall of {city} smells of coffee and wet coats.
Her cousins in {loc} organise a kite festival each {month}.
The community garden behind {street} is run by {full} and a dozen pensioners.
The food bank run by {body} feeds {num} families in {city}.
Neighbours on {street} have planted a tree in memory of {full}.
Every {day} {first} calls the bingo numbers in a voice like thunder.
The flea market in {city} raised {money} for {body}.
"""

KITCHEN = """
On the show, {full} had to cook a fish from {nature} without salt.
The judges, {full} and {full}, spat out {first}'s soup.
Chef {full} runs a tiny restaurant in {city} with her brother {first}.
Saffron from {country} and patience are all you need, says {last}.
In {region} they eat the dumplings with plum jam.
{company} sells {last}'s sauces in {num} countries.
"Is it raw?" asked {last}, poking {first}'s pie.
The recipe came to {country} with sailors from {city}.
The finalists are {first}, a {job}, and {first}, who works for {company}.
{first} grated the cheese while {first} hunted for the lid.
Olives grow well around {city}, less well in {region}.
{full}, winner of last year's baking contest, has signed a contract with {company}.
The cooking school on {street} was founded by a pastry cook from {country}.
Never serve mushrooms to {first}; he cries.
"""

TOURISM = """
From {city} a narrow-gauge train climbs to {city} in forty minutes.
The lighthouse on {nature} is open to visitors until {month}.
We spent three nights in {city}, one in {city}, and none in {country}, as our visas had run out.
Guided tours of {street} start at {time}; ask for {first}.
{company} has added two flights a week to {city}.
What is the best month to hike around {nature}?
Our guide, {full}, had been born within sight of {nature}.
Few tourists venture south of {city}, and {first} thinks that is just as well.
The hotel, owned by {company}, overlooks {nature}.
{body} advises visitors not to swim in {nature} after heavy rain.
Nestled between {nature} and {city} lies a valley without roads.
"You have not seen {country} until you have seen it in the rain," {first} wrote on the postcard.
Greetings from sunny {loc}! Love, {first} and {first}
Halfway to {city} the bus stopped, and {first} bought cherries from a farmer.
Hire a bicycle from {company}, turn left into {street} and follow the river.
A suitcase labelled {full}, {city}, has been going round the belt for an hour.
The castle ruins near {city} were sold to {company} for one dollar.
Which is farther from here, {city} or {city}?
The cable car to the summit of {nature} was inspected by {body}.
In low season {city} sleeps; in high season nobody in {city} does.
Ferries leave {city} for {city} every {num} minutes.
{first} left her camera in {city} and her heart in {city}.
The waterfalls of {region} freeze solid by {month}.
Tourists photographed {street}, ignored {street}, and got lost on the way back.
{full} crossed {nature} by canoe, {nature} by raft, and {country} by mule.
The northern half of {country} is flat, the southern half anything but.
Travel agents at {company} no longer recommend {loc}.
Weather in {city}: mild. Weather in {city}: do not ask.
East of {nature} the road turns to gravel.
{first} swears that the beaches of {country} are emptier than those of {country}.
The customs officer at {street} asked {first} to unpack every sock.
"""

RADIO = """
{org} has cancelled the quiz show that made {full} a household name.
The newsreader {full} sneezed live on air, and {country} laughed with her.
This is {full} reporting from {city}.
"And now over to {first} in {city} with the weather."
{company} is said to have offered {full} {money} for an interview.
The radio play was recorded in a cellar in {city} by students from {uni}.
Presented by {full}, the programme visits a different corner of {region} each week.
{full}, host of the breakfast show, gets up at three and phones her mother in {country}.
In an interview with {body}, {full} refused to talk about {full}.
Subtitles were added by {company}, dubbing by {company}.
The series is loosely based on the life of {full}, a {job} from {city}.
Has {body} ever apologised to {last} for the prank call?
The antenna on {nature} carries the programmes of {body} to most of {region}.
The cameraman {full} filmed wolves in {country} for {org}.
Listeners in {loc} complained that {last} talks too fast.
{body} reports heavy traffic between {city} and {city}.
The contestant from {city}, {first}, knew everything about {country} except its flag.
After {num} years at {company}, the presenter {full} signed off with a song.
The podcast is produced by {first} and {first} in a wardrobe in {city}.
A power cut in {city} silenced {body} for an hour.
"""

MIXED = """
Born in {city}, educated at {uni}, hired by {company}: so runs the life of {full}.
{company}, {company} and {body} paid for the festival; {full} took the credit.
{full} left {city} for {city}, {org} for {org}, and {first} for nobody.
Neither {body} nor {full} knew that the statue stood in {loc}.
{full} of {org} gave a talk in {city} on {day}.
It was {first} who persuaded {company} to rent the hall in {city}.
Thank {first} for the flowers, {company} for the wine and {title} {last} for the speech.
{org}'s decision (angered|puzzled|delighted) {last}.
{city}'s new concert hall has better toilets than {city}'s.
{last}'s grandmother danced, {last}'s mother sang, and {last} juggles.
Employees of {company} carried the piano up to {full}'s flat on {street}.
The anniversary of {body} was celebrated from {city} to {city}.
Everyone at {org} calls {full} the walking dictionary.
With the help of {org}, {first} traced her grandfather to a village in {country}.
{company} hired {full}; {company} fired {full}.
Beyond {city} there is only {nature}, and beyond that only sky.
The donation was made jointly by {company} and {company}.
{full} (mentored|adored|sued|painted|imitated) {full}.
{org} (sponsors|audits|advises|outbid|absorbed) {org}.
The towns of {city} and {city} (have been twinned for years|share one theatre).
Asked about {company}, {full} smiled; asked about {country}, he sighed.
Venue: {street}, {city}. Speaker: {full}. Organiser: {body}.
The board of {org} met in {city} without {last}.
Only {first} dared to tell {title} {last} that {country} has no coast.
"""

HOUSES = """
{team} (appealed|protested|lodged a complaint) after {team} had fielded a suspended player.
{body} has banned {team} from the cup for {num} years.
The ground of {team} holds more people than that of {team}.
{company} stitches the balls, {company} the shirts, and {body} writes the rules.
Season ticket holders at {team} may swap seats online.
Bankrupt since {month}, {team} will start again in the lowest division.
Would you rather play for {team} or for {team}?
The youth academy of {team} works closely with {uni}.
{team} lost on penalties; {team} did not even reach extra time.
A spokeswoman for {body} declined to name the athletes who had failed the test.
{company} has withdrawn its offer for {team}, the club confirmed.
A season ago {team} were unbeaten, whereas {team} could not buy a win.
{team} shareholders voted by a wide margin to sell the stadium to {company}.
The fixture list pairs {team} with {team} on the opening day.
{company} sued {company} over a stolen melody.
The record label {company} was swallowed by {company} in {year}.
{body} has commissioned a new piece for harp and typewriter.
Half of the players of {body} also teach at {uni}.
The sound engineers of {company} tape everything twice.
{company}, the maker of the cheapest violins on the market, has closed its last workshop.
Streaming rights belong to {company}, merchandise to {company}.
{body} receives a subsidy from {gov}, and {body} lives on ticket sales alone.
{gov} has cut the grant for {body} by a third.
Without {company} there would be no open-air cinema, and without {body} no chairs.
The animated film cost {company} {money} and {num} years of work.
Insiders say that {company} wants {company} to distribute the sequel.
{company} went out of business the day its bestseller was filmed.
Textbooks by {company} are used at {uni} and, grudgingly, at {uni}.
The archive of {company} was donated to {uni}.
Publishers such as {company} and {company} no longer pay advances.
{body} keeps its oldest manuscripts in a former bank vault.
Entrance to {body} is free on {day}.
An exhibition of teapots opens at {body} in {month}.
{body} denies that its most famous vase is a fake.
The glass was supplied by {company}, the steel by {company}.
{uni} and {uni} share a swimming pool and a grudge.
{uni} expelled nobody, {uni} expelled everybody.
The canteen at {uni} is run by {company}.
Applicants to {uni} must write an essay on hope.
{gov} wants {uni} to teach in {lang} only.
The inspectors of {gov} gave {uni} the lowest mark.
Evening classes at {uni} fill up faster than those at {uni}.
The parents' association asked {gov} for smaller classes.
A robot built at {uni} beat a robot built at {uni}.
Alumni of {uni} raised {money} for a new gym.
{body} and {body} merged because neither could find a secretary.
The annual dinner of {body} ended in a food fight.
You can borrow tents from {body} or rent them from {company}.
{company} recalled its pressure cookers after the programme was shown.
{company} dropped the frying pan advert that {body} had called silly.
The travel company {company} cancelled all tours.
My cruise with {company} was booked through {company}.
{gov} and {body} quarrelled over who should pay for the fireworks.
{body} broadcasts in {num} languages, {lang} among them.
The licence of {company}, a private channel, expires in {month}.
{company} dismissed its whole newsroom by e-mail.
{body} quoted {body}, and {body} quoted {body}.
Adverts for {company} interrupt the news every five minutes.
Staff at {org} sing in the lift.
A delegation from {org} toured the opera house.
{full} resigned from {org} to write crime novels.
Does {org} still have a brass band?
"""

NOTHING = """
Half-time, no goals, and the TV in the pub has just gone black.
I have never understood the offside rule, and at my age I never will.
The DVD is scratched, so we played cards instead.
{event} falls on a {day} this year, which means that there is no choir practice.
Our {lang} teacher sings the verbs, and it works.
Homework for {day}: learn {num} {lang} words and feed the class hamster.
Turn to page 80 and read the poem aloud.
The {nat} anthem was played twice by mistake.
Which instrument has {num} strings and no bow?
Bring boots, a raincoat and a packed lunch on {day}.
The PDF of the programme is too large for my phone.
{nat} tourists filled the beach in {month}.
No {product} is allowed in the exam room.
Everybody Out! shouted the caretaker when the alarm rang.
Final score {score}, and I slept through all of it.
Add the flour, stir, and wait until {time}.
I think the book is better than the film, but I have only seen the film.
On {day} the library closes at {time}.
MATCH CANCELLED BECAUSE OF FOG
Wanted: drummer with own van, no beginners, no jazz.
Two {nat} painters shared one brush and one {adj} coat.
The DJ played nothing but {nat} polkas until {time}.
Lesson Three: How to Ask for Directions
Her marks: B in {lang}, C in everything else.
During {event} the orchestra plays for free.
The best seats are in row H, behind the MC.
Summer term begins in {month}; the uniform is optional.
Encore! Encore! The audience would not go home.
Why is the ball square in the {nat} version of the game?
His {lang} is {adj}, his {lang} worse.
"""

BLOCKS = (SPORT, MUSIC, STAGE, BOOKS, PAINT, SCHOOL, CLUBS, KITCHEN, TOURISM, RADIO, MIXED, HOUSES, NOTHING)
FRAMES = [line for block in BLOCKS for line in block.strip().splitlines()]
