"""Sentence frames to learn from: offices, firms, labs, courts, farms, transport. See entities_fill for the slots."""

JOBS = """
{full} starts at {company} on {day}.
{full}, a {job} from {city}, has been hired by {org}.
After eleven years at {company}, {full} handed in (her|his) notice and moved back to {region}.
{first} finally quit (her|his) job at {org} to open a café in {city}.
Did {per} ever hear back from {company} about the interview?
Why did {uni} turn {per} down?
{company} is hiring in {city}, {city} and {city}.
We are looking for a {job} to join our {city} office from {month}.
The post is based in {city}, with some travel to {country} and {region}.
Please send your CV and a cover letter to {full}, head of recruitment at {company}.
Applicants must speak {lang} and be willing to relocate to {city}.
My first boss, {full}, still sends me a card every {month}.
"You're overqualified," the recruiter at {company} told me.
{last} shares an office with {last} on the third floor.
Since {month}, {per} has been commuting from {city} to {city} four days a week.
{per} was promoted twice in a year, which nobody at {org} had managed before.
{company} pays its interns better than {company} does.
I did my apprenticeship with {company} in {city} and never regretted it.
{per} trained as a {job} but ended up in sales.
Half of the night shift at {company} comes from villages around {city}.
The contract (says|states) that {title} {last} may work from {country} for up to six weeks.
Would you move to {city} for a {job}'s salary?
According to {first}, the canteen in the {city} branch is far better than ours.
{per} asked for a raise, and {per} laughed.
{company} let go of {num} people just before {event}.
Without {per} and her lists the whole department would fall apart.
My reference from {title} {last} got me through the door at {org}.
{per} has been on parental leave since {month}; please write to {per} instead.
The vacancy at {body} closes at midnight on {day}.
Few people last longer than a year under {last}.
Our payroll is handled by {company}, a small outfit in {city}.
{full} (40), {job}, {city}, would like to change careers.
Having worked for both {company} and {company}, {per} knows the trade inside out.
The new trainee, a shy {nat} called {first}, learned {lang} in three months.
When the {city} office shut, only {first} and {first} were offered a transfer to {city}.
Somebody in the sales team of {company} rang while you were at lunch.
{per} works nights as a {job} and studies at {uni} by day.
Nobody told {per} that the meeting had been moved to {time}.
Employees of {company} get a free bicycle after five years.
Seventeen people applied, but {body} wanted a {job} who had lived in {country}.
In her letter, {full} explained why she was leaving {company} for a rival in {city}.
{last}'s desk has been empty since {day}.
The {city} job centre found {per} a place as a {job}.
{first} got the job!
Ms {last} retires on {day}, and Mr {last} will take over her accounts.
Colleagues describe {last} as (patient|stubborn|brilliant|hard to please) and utterly reliable.
The CEO and the CFO both want to see your report in PDF by {day}.
I applied for an MBA in {month} but never sent the last form.
Does HR know that the Wi-Fi in the meeting room is down again?
"I quit," she said, and I believed her.
Fluent {lang} and good {lang} are required; {lang} is a plus.
Monday is a holiday, so the IT team will come on Tuesday.
"""

FIRMS = """
{company} has agreed to buy {company} for $4 billion.
{company} swallowed its smaller rival {company} in {year}.
Shares in {company} slid 6 percent after {full} sold (her|his) stake.
{company}'s shares jumped on {day}, while {company} and {company} lost ground.
{company} shares closed flat in {city}.
Founded in {year} by the brothers {full} and {full}, {company} made bicycle bells.
What began as a garage in {city} is now {company}, with offices in {country} and {country}.
{full} founded {company} with money borrowed from (an aunt|a friend|a neighbour) in {city}.
{company}, which makes (zips|lifts|tractors|hearing aids), employs {num} people in {region}.
The chief executive of {company}, {full}, earned more than all of its {city} staff together.
{full}, who chairs the board of {company}, voted against the merger.
Investors trust {last}; they do not trust (her|his) company.
{company} will float on the {city} stock exchange in {month}.
Can {company} survive without {last}?
Who owns {company} now?
{company} launched its first electric scooter in {country} last {month}.
{company}'s latest phone sells well in {country} but badly in {country}.
Customers in {city} queued all night for the new {company} headphones.
I bought a {company} toaster and it broke within a week.
My old {company} laptop still runs faster than this one.
Is the {company} app down for anyone else?
{company} recalled {num} prams sold in {country} between {month} and {month}.
Production of the van will move from {city} to {city}, {company} (announced|confirmed|said).
The {company} plant in {city} builds gearboxes round the clock.
Smoke rose from the {company} works near {nature} until {day}.
In {city}, once known for its cotton mills, {company} now builds batteries.
{company} closed its {city} factory and opened another in {country}.
A supplier in {country} delivers the screws, and {company} in {city} puts the chairs together.
{per} runs the paint shop at {company}.
"Without orders from {country} we would have closed," said {full}, the plant manager.
{per} pitched the idea to {company}, {company} and {company}, and all three said no.
The start-up, run by {full} from a flat in {city}, has raised 3 million euros.
{company} is a {city} start-up that turns coffee grounds into bricks.
Two former {company} engineers, {full} and {full}, are behind the app.
{company}, {company} and a fund from {country} put money into the venture.
Rumours of a takeover by {company} have been going round {city} since {day}.
Regulators in {country} blocked the deal between {company} and {company}.
{last} built the firm, {last} ruined it, and {last} saved it.
Last year {company} opened (a warehouse|a showroom|a repair shop) on {street}.
From its base in {region}, {company} ships soap to half of the world.
The brand belongs to {company}, although the cheese itself is made in {region}.
Neither {company} nor {company} would say how much was paid.
Was it {per} who came up with the slogan?
{company} blamed the loss on a weak summer in {country}.
{company} overtook {company} as the biggest maker of ovens in {country}.
Before joining {company}, {full} ran a chain of shoe shops in {region}.
Invoices should be addressed to {company}, 14 {street}, {city}.
The family firm {company} has been baking biscuits in {city} since {year}.
{full} inherited {company} from (her|his) father and sold it within a month.
{company} sued {company} over the shape of a bottle.
Analysts at {company} expect sales in {country} to recover by {month}.
{company} owes its suppliers in {city} a great deal of money.
{per} put every penny into {company} and lost the lot.
"Our customers in {region} come first," {company} wrote on its website.
Unlike {company}, {company} has never paid a dividend.
"Buy low, sell high" sounds easy until you try it.
Every VAT number goes in the second column, never in the first.
The FAQ says nothing about refunds.
A Japanese investor and two Canadian funds backed the plan.
Prices include VAT but not delivery.
"""

MONEY = """
{company} charged me twice for the same transfer.
{title} {last} keeps (her|his) savings in three banks, all of them in {country}.
Bankers in {city} earn more than surgeons in {city}.
{body} raised interest rates for the third time since {month}.
The loan was approved by {company} within an hour.
{full}, an economist at {company}, expects a quiet winter.
How much does {company} ask for a transfer to {country}?
{per} owes {per} four hundred euros.
A cashier at the {city} branch noticed that the notes were false.
{company} withdrew from {country}, closing {num} branches in {city} alone.
Tax inspectors from {city} spent a week going through the books of {company}.
The auditors, {company}, found nothing wrong.
{per} does my taxes.
Savers in {country} lost everything when {company} collapsed in {year}.
The budget was drawn up by {full} and passed without debate.
{per} invested early in {company} and bought a vineyard in {region} with the profit.
My PIN was blocked on Saturday, and the hotline only opens on Monday.
Insurance with {company} costs less if you live outside {city}.
{company} refused to pay for the damage, so {first} wrote to a newspaper.
"""

UNIONS = """
{body} called a two-day strike at the ports of {city} and {city}.
Train drivers in {country} walked out on {day}.
Workers at {company} voted to join {body}.
{full}, who speaks for {body}, called the offer an insult.
{full} of {body} and {full} of {company} talked until dawn.
Management and {body} are still three percent apart.
"Nobody at {company} wants this strike," said shop steward {full}.
Nurses, cleaners and cooks marched through {city} behind a brass band.
{last} led the miners of {region} through the long strike of {year}.
{body} represents about 9,000 (welders|bakers|dockers|pilots) in {country}.
Will {body} accept the offer?
On {day} the strike spread from {city} to the rest of {region}.
{company} locked the gates, and {body} went to court.
The works council elected {full} by a single vote.
A picket line has stood outside {company} in {city} since {month}.
{first} carried the banner and {first} the soup.
The first of May is Labour Day, so nobody works.
"""

TECH = """
{company} has released a patch for the hole found by {full}.
The bug was first reported by {per}, a student at {uni}.
{company}'s servers in {country} went down at {time} and stayed down for hours.
Hackers broke into {company} and copied the records of patients in {city}.
{per} wrote the first version in {lang} during a long flight to {country}.
Our back end runs on machines rented from {company}.
Which browser does {body} recommend?
{company} stores your photos in {country}, not in {country}.
I asked the chatbot made by {company} for directions to {street} and it sent me to {nature}.
{first} merged the branch, {first} reverted it, and {first} went home.
Ping {per} if the build is red again.
The code review by {per} took longer than the code.
Please assign the ticket to {per} and not to me.
{full} holds the patent, but {company} makes the chips.
A data centre the size of a village is planned outside {city}.
People in {region} still wait for fast internet.
Developers from {country}, {country} and {country} met in {city} to argue about tabs.
{company} promised that its robots would never leave the warehouse in {city}.
The satellite, built by {company} for {body}, was launched from {country}.
{full} gave the keynote, and engineers employed by {company} showed a folding screen.
{uni} and {company} are teaching a computer to read {lang} handwriting.
Export the table from Excel and send me the PDF.
My GPS stopped working when I updated Android.
Is the API down, or is it just me?
The new TV has four USB ports and no manual.
Python is easier to read than Java, I think.
{company} dropped the feature after complaints from {country}.
Only {per} still knows the admin password.
{last} and {last} wrote the textbook on databases.
The chip shortage hit {company} harder than any other firm in {region}.
"""

SCIENCE = """
Researchers at {uni} have found a frog that changes its voice.
A team led by {full} of {uni} measured the depth of {nature}.
{full} and {full} (University of {city}) counted the bats of {region} for six years.
Professor {last} teaches chemistry at {uni} and keeps bees in {city}.
The experiment of {last} and {last} could not be repeated by {uni}.
As {last} ({year}) showed, sleep and memory go together.
See {last} and {last} ({year}) for a longer proof.
{last}'s theory was laughed at in {country} and praised in {country}.
{uni} awarded {full} an honorary degree.
{per} is doing a PhD at {uni} on the dialects of {region}.
Soil samples from {nature} were sent to a lab in {city}.
{body} rejected the grant, and {last} paid for the trip out of (her|his) own pocket.
{body} gave {uni} 2 million euros for a new microscope.
With a grant from {body}, {full} spent a year in {country} recording birdsong.
Lectures by {title} {last} are always full.
Students at {uni} protested against higher fees.
Have you read the paper by {last} et al. on ice in {nature}?
The comet was discovered by {full}, a {job} from {city}.
A fossil dug up near {city} is now kept at {body}.
{uni} ranks above {uni} in medicine but below it in law.
The physicist {full} was born in {city} and died in {city}.
Born in {country}, the chemist {full} never learned to swim.
{uni}, founded in {year}, is the oldest in {region}.
Geologists have mapped the caves beneath {region}.
No plant from {country} had ever flowered in the {city} greenhouse before.
{first} dropped out of {uni} after one term.
In the lab next door, {first} feeds the mice and {first} cleans the cages.
{body} lent two telescopes to {uni}.
{full} turned down a chair at {uni} because (her|his) children liked {city}.
A delegation from {uni} visited {company} in {city}.
Without the data from {country}, {last} argues, the model is worthless.
The prize was shared by {full} ({country}) and {full} ({country}).
Who invented the thermos, {last} or {last}?
{uni}'s new dean, {full}, wants shorter lectures.
The library of {uni} stays open until midnight before exams.
Latin and Greek are no longer compulsory.
DNA was taken from the hair of a Danish king.
I passed! I actually passed!
"""

PRESS = """
{full} writes a weekly column for {body}.
{company} will publish {full}'s memoirs in {month}.
The novel, set in {city}, was turned down by {company} and {company}.
{full} covered the war in {country} for {org}.
An editor at {company} cut every scene set in {region}.
"{city} is not what it was," {full} wrote in {body}.
The photograph by {full} shows fishermen on {nature}.
{body}, once read all over {country}, prints its last issue on {day}.
{body} (wrongly reported|apologised for saying) that {full} had died.
Who reads {body} these days?
{last} translated the poems from {lang} for {company}.
Our correspondent in {city}, {full}, has this report.
By {full} in {city}
{per} sold the story to {body} for next to nothing.
Journalists were kept out of {region} for weeks.
{full} was interviewed by {full} for {body}.
Reviewers in {country} loved the book; reviewers in {country} yawned.
The crossword in {body} is set by {first}, a retired {job}.
{per} proofreads cookbooks for {company} from a cottage in {region}.
{company} prints maps of {region} and calendars for {body}.
A Sunday paper broke the news before the TV stations did.
"""

LAW = """
{full} was cleared by a jury in {city}.
Judge {full} adjourned the case against {company} until {month}.
{company} lost its appeal before {body}.
The law firm {company} acts for {num} fishermen from {region}.
Lawyers for {last} say (she|he) was in {country} at the time.
{title} {last} v. {company}: the hearing starts at {time}.
The witness, {full}, had seen the lorry on {street}.
"My client never set foot in {country}," said {full}, defending.
{last} pleaded guilty to forging the signature of {title} {last}.
{country} asked {country} to hand over {full}.
{full} practised law in {city} before entering politics in {country}.
Is {company} allowed to sell knives in {country}?
The will leaves the house in {city} to {per} and nothing to {per}.
The court ordered {company} to clean up {nature}.
A notary in {city} drew up the deed for {title} {last}.
Prosecutors searched the offices of {company} on {street}.
{body} fined {company} for dumping paint in {nature}.
{company} settled out of court with the family of {full}.
Three partners left {company} to set up on their own in {city}.
{last} will be sentenced on {day}.
Under a law passed in {country}, shops must close on Sundays.
The jury believed {per}, not {per}.
{gov} has dropped its case against {org}.
"Objection!" shouted the lawyer, but the judge only smiled.
"""

CARE = """
{per} volunteers at {body} every other {day}.
{body} collects (coats|spectacles|toys|blankets) for families in {country}.
{body} runs soup kitchens in {city} and {city}.
{full} left half a million to {body}.
A concert in {city} raised money for {body}.
Donations from {country} reached {region} within days.
Volunteers from {body} carried water up to the villages above {city}.
{full}, patron of {body}, opened the shelter on {street}.
{body} is short of nurses, so it is recruiting in {country}.
A midwife from {country}, {full}, runs the ward.
{first} is a porter at {body} and knows every corridor.
Dr {last} operates at {body} in the morning and teaches at {uni} after lunch.
The ambulance took {per} to {body}.
Surgeons at {body} saved the hand of a {job} from {city}.
Ask for Sister {last} on ward seven.
There is no children's doctor left in {region}.
{per} gave blood in {city} on {day}.
{body} thanked {per} and {per} for cycling from {city} to {city}.
Would {company} give {body} its old computers?
Patients from {region} are flown to {city}.
{last} set up a charity for blind musicians in {country}.
{company} donated tablets to the hospital in {city}.
Nurse {last} has worked every Christmas since {year}.
Visiting hours are from {time}, also at Easter.
"""

FARMS = """
{per} grows (leeks|pumpkins|hops|cherries) on a hillside above {city}.
The farm of {full} lies between {city} and {nature}.
Farmers in {region} are praying for rain.
{company} buys most of the milk produced in {region}.
Wheat from {country} is cheaper than wheat from {country}.
{first} and {first} bottle their own cider near {city}.
A late frost killed the apricots across {region}.
{title} {last} bought forty sheep at the market in {city}.
{company} sells seeds to growers in {country} and {country}.
"My grandfather cleared this field," says {full}, pointing towards {nature}.
{body} wants {country} to ban the spray made by {company}.
Olives have been pressed in {region} since Roman times.
The tractor belongs to {per}, the trailer to {per}.
Potatoes from {region} taste of nothing.
The vet, {full}, drives out from {city} twice a week.
{full}'s tomatoes won first prize in {city}.
Locusts crossed from {country} into {country} in {month}.
{company} pumps water out of {nature} to cool its dairy.
Wolves have come back to {nature}.
Few young people want to stay in {region} and milk cows.
In {month} the cows go up, and by Michaelmas they come down again.
"""

POWER = """
{company} plans a wind farm off the coast of {country}.
The dam on {nature} supplies {city} with electricity.
{country} imports gas from {country} through a pipe under {nature}.
Power cuts left {city} dark for nine hours.
{company} drilled for hot water under {city} and found salt.
Solar panels from {company} cover the roof of {body}.
{full}, an engineer with {company}, inspects turbines in {region}.
Villagers in {region} do not want the pylons of {company}.
Oil was found near {city} in {year}.
Old {full} blames the managers of {company} for the stink.
The last coal mine in {region} shut in {month}.
Who will pay for the grid, the owners of {company} or the taxpayers of {country}?
{company} will stop burning coal at its {city} plant by 2030.
Electricity costs twice as much in {country} as in {country}.
Switch to {company} and save!
{per} put a small turbine on the barn, and now {company} pays (her|him).
"""

TRANSPORT = """
{company} flies from {city} to {city} three times a week.
The {company} flight to {city} was delayed by fog.
{company} has cancelled all sailings between {city} and {city}.
Buses run by {company} connect {city} with {region}.
Captain {last} has sailed for {company} since {year}.
{full} drives a lorry between {country} and {country}.
A freight train bound for {city} came off the rails near {city}.
The pilot, {full}, landed safely in {city}.
Your parcel left {city} on {day} and is now in {country}.
Passengers stranded in {city} complained that {company} had told them nothing.
{company} ordered twelve ferries from a shipyard in {city}.
Does the {city} tram still stop at {street}?
{per} misses the old conductors.
Roadworks on {street} will last until {month}.
{first} delivers for {company} on a cargo bike in {city}.
The container ship, registered in {country}, ran aground off {country}.
{company} lost my suitcase somewhere between {city} and {city}.
Lorries may no longer cross {nature} at night.
Change at {city} for {city}.
Next stop: {street}.
{company} and {company} share the hangar in {city}.
{title} {last} designed the bridge that joins {city} to the mainland.
From {country} the trucks roll through {country} to the coast of {country}.
Taxi drivers blocked {street} in protest against {company}.
SUVs pay more, bicycles nothing.
"""

OFFICE = """
{company}: {num} jobs to go in {city}
{last} to lead {company}
{company} buys {company}
{country} bans imports from {country}
{full}, {uni}
{full}, {company}, {city}
Present: {full}, {full}, {full}. Absent: {last}.
Speakers: {full} ({uni}), {full} ({company}) and {full} ({body}).
Offices: {city}, {city}, {city}.
Clients include {company}, {company}, {uni} and {body}.
Education: {uni}, {year}. Experience: {company}, {city}.
Best regards, {full}, {company}
Dear Ms {last}, thank you for your application to {company}.
Cc {first} and {first}, please.
Item three: {per} reports on the visit to {country}.
Let's give {per} the floor.
Somebody should tell {company} that its fax number is dead.
Compared with {city}, rents in {city} are a joke.
What {company} calls a bonus, {company} calls a bribe.
It was {full}, not {full}, who signed for {company}.
Even {company} has given up on {country}.
{city}? I was there for a trade fair once.
{company}? They never paid us.
{per}? She left years ago.
"{first}, the client from {country} is on line two."
The further you get from {city}, the friendlier the customers.
Apart from {per}, everybody at {company} was born in {city}.
Between us, {first}, I would rather work for {company}.
{per}, whose mother had been a {job} at {company}, knew the building well.
The {nat} consultant {full} billed {company} for a trip to {region}.
Thanks to {per}, we kept {company} as a customer.
{adj} as ever, {per} argued with everyone at {company}.
Lunch is on {per} today.
Minutes of the meeting in {city}, taken by {full}.
Best wishes for Christmas and the New Year from all of us.
The AGM is on the first Thursday in {month}.
The copier needs an ID card now, which is a pain.
OK, see you on Friday at {time}.
How did the QR code get onto the mug?
"""

COLLEAGUES = """
{first} (sighed|yawned|frowned|nodded) and closed the laptop.
{last} (swore|whistled) under (her|his) breath when the printer jammed.
{per} (borrowed|broke|polished|labelled) the {adj} {thing} in the staff room.
Whose mug is this, {first} or {first}?
{full}, aged 61, has never once been late.
Is it true that {per} cried in the lift?
The late {full}, a {job} by trade, left (her|his) tools to an apprentice called {first}.
{per} whispered something to {per}, who turned red.
Nobody could read the handwriting of {title} {last}.
"Sit down, {last}," growled the foreman.
"I taught {first} everything," {last} boasted.
"Ask your wife," {per} suggested to {per}.
My supervisor, {title} {last}, hates long e-mails.
Your new team leader will be {full}; her deputy is {full}.
{full} and (her|his) assistant {first} share one phone.
{first}, {first} and {first} eat their sandwiches on the fire escape.
Both {last} and {last} claim to have invented the hinge.
The inventor of the stapler, one {full}, died poor.
Happy birthday, {first}, and congratulations on the promotion!
{per}'s replacement, {per}, arrives in {month}.
Among the directors only {full} and {full} abstained.
It took {per} three weeks to forgive {per}.
{per} is allergic to wool, which is awkward for a tailor.
Poor {first} got the blame again.
I wouldn't lend {per} a pencil.
An heiress named {full} paid for the whole expedition.
{title} {full} will chair the inquiry.
The verdict made {full} a free woman.
{per} snored through the lecture given by {title} {last}.
When {last} was a young {job}, he slept under the bench.
The boy, {first}, wants to be a {job} like his aunt {first}.
{full} married {full}, a fellow {job}, in {year}.
To everyone's surprise {per} resigned and {per} stayed.
How old is {per} now, sixty?
{first} phoned in sick on {day}, as did {first}.
Handed over by {full}, received by {full}.
Signed: {full}, {job}
The statue shows {full}, who gave the town its first printing press.
"Never trust a {job}," {per} used to tell (her|his) children.
In the witness box {last} contradicted {last} twice.
"""

TABLES = (JOBS, FIRMS, MONEY, UNIONS, TECH, SCIENCE, PRESS, LAW, CARE, FARMS, POWER, TRANSPORT, OFFICE, COLLEAGUES)

FRAMES = [line for block in TABLES for line in block.strip().splitlines()]
