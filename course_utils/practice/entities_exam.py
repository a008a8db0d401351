"""The exam: sentences written by hand, apart from the training frames, with names the model never met.

`[PER Otto Brandvold]` marks a name. No word of these names may occur in training; the generator asserts it.
"""

import re

from course_utils.practice.entities_common import name_words

Span = tuple[int, int, str]

MARKED = """
Somebody left an umbrella in the hallway, and [PER Winifred] believes it is hers.
After forty years of mending clocks, [PER Otto Brandvold] finally closed his workshop.
The choir rehearses twice a week under the direction of [PER Rosalind Pemberton].
Have the tickets been posted to [PER Hamza Chaudhry] already, or are they still on your desk?
[PER Ingrid] borrowed a ladder from [PER Tobias] and never returned it.
Our landlady, Mrs. [PER Haddock-Osei], did not complain about the noise.
It took [PER Nikolai] less than an hour to repair the pump.
A letter signed by [PER Ophelia Whitlock] was discovered between the pages of an old atlas.
Nothing would have been ready in time without [PER Zanele].
"Stop teasing your sister," [PER Marguerite] scolded.
The children adore their new swimming instructor, [PER Bjarne Haugen].
Last spring [PER Leticia Villanueva] adopted two greyhounds.
Whose turn is it to wash up, [PER Desmond]'s or [PER Freya]'s?
Between ourselves, I suspect [PER Barnaby] ate the whole pie.
[PER Ngozi Okonkwo] knits the warmest scarves in the neighbourhood.
Judges praised [PER Takumi Nakashima] for the lightness of his pastry.
The violin once belonged to [PER Cedric Abernathy], a sailor with a fine ear.
Every morning [PER Thabo] feeds the pigeons before breakfast.
Nurses describe [PER Yolanda Castellano] as patient and funny.
Our plumber recommended [PER Eamon Fitzgerald] for the roof.
If you see [PER Imogen], say that supper is getting cold.
An ambulance brought Mr. [PER Galloway] home shortly before dawn.
The portrait shows Lady [PER Thornbury] with her favourite spaniel.
According to his diary, Dr. [PER Petrakis] slept only four hours a night.
Rumour has it that Professor [PER Lindqvist] keeps snakes.
Could Ms. [PER Tremblay] please come to the information desk?
The burglars overlooked a necklace which [PER Mireille Delacroix] had hidden in the flour.
[PER Hector] shrugged.
[PER Ayodele Mwangi], a retired postman, carves wooden toys for the hospital ward.
Even [PER Gwen], who seldom praises anybody, clapped.
Heavy snow kept the ferry to [LOC Bergen] in harbour until the weekend.
My grandparents ran a small bakery just outside [LOC Salzburg].
Rents in [LOC Luxembourg] have doubled within a decade.
You can hear the bells of [LOC Tallinn] from the deck of the ship.
Wild horses still roam the plains of [LOC Patagonia].
Volunteers planted mangroves along the shore of [LOC Madagascar].
The old tram line connects the harbour of [LOC Gothenburg] with the university.
We froze in our tent at the foot of [LOC Kilimanjaro].
Crocodiles sunbathe on the banks of the [LOC Zambezi].
The castle overlooks a bend of the [LOC Loire].
Fishermen on [LOC Lake Titicaca] build their boats from reeds.
Sheep outnumber people in [LOC Uruguay], a guidebook claims.
A cyclone is expected to pass south of [LOC Perth] overnight.
The delegation continued its journey to [LOC Bhutan] by helicopter.
Strawberries grown in [LOC Andalusia] reach our supermarkets in February.
Her accent gives away that she comes from [LOC Wexmoor].
Population figures for [LOC Namibia] and [LOC Laos] are listed in the appendix.
The archive of [LOC Cardiff] keeps maps from the eighteenth century.
Streetlights went out all over [LOC Lagos] during the concert.
Honey from [LOC Vermont] wins first prize nearly every year.
The pilgrims rested in [LOC Santiago] before turning back.
Lavender fields stretch to the horizon in [LOC Provence].
A crooked signpost pointed towards [LOC Pellworth].
Earthworms the size of snakes were dug up near [LOC Ostrava].
No road leads to [LOC Skarvik]; you must take the boat.
The parcel travelled by way of [LOC Riga] and [LOC Bremen].
Farmers around [LOC Montana]'s dry south are praying for rain.
The cheapest olives come from [LOC Tarragona].
The lighthouse on [LOC Hesper Island] has been dark since the storm.
Graffiti covers the walls along [LOC Tanner Street].
Meet us under the clock at [LOC Waverley Station].
[LOC Kathmandu] sits in a bowl of green hills.
[LOC Valencia] celebrates spring with enormous paper figures.
[LOC Marseille], noisy and salty, won my heart at once.
[ORG Volkswagen] postponed the launch of its smallest van.
Pension funds dumped their holdings in [ORG Unilever].
Regulators are examining how [ORG Airbnb] stores passports.
Nine hundred jobs are at risk at [ORG Bayer], a union leader fears.
The software was written by a team at [ORG Quillon Systems].
A spreadsheet leaked from [ORG Barclays] embarrassed the board.
My cousin delivers groceries for [ORG Carrefour] on a cargo bike.
The vaccine, developed by [ORG Novartis], needs only one dose.
Customers queued all night outside the [ORG Etsy] store.
An inspector from the [ORG Ministry of Fisheries] weighed the catch.
The lecture hall of [ORG Yale University] was packed to the last seat.
Donations may be left at any branch of [ORG Oxfam].
She turned down a generous offer from [ORG Lyft].
[ORG Fernholt & Sons] have supplied the palace with candles for generations.
Engineers from [ORG Zentrix] tested the brakes again and again.
The grant was paid by the [ORG Bramwell Foundation].
[ORG Dortmund United] conceded three goals before the interval.
The referee had to protect the bus of [ORG Sevilla FC].
Loans from [ORG Kestrel Bank] carry a low rate of interest.
All our printers are leased from [ORG Toshiba].
The strike at [ORG Gildmark Ltd] enters its third week.
[ORG Ofcom] fined the broadcaster for misleading viewers.
The [ORG ASEAN] summit ended without a declaration.
Her paintings hang in the [ORG Uffizi Museum].
Auditors hired by [ORG Deloitte] combed through the accounts.
The recipe was stolen from [ORG Cadbury].
Tenants complain that [ORG Hallmere Council] ignores the damp.
The [ORG University of Uppsala] offers evening classes for pensioners.
[ORG Merck] withdrew the pill from pharmacies.
Delivery vans of [ORG Ocado] block the narrow lane each evening.
The drone was assembled by students of [ORG Penhallow School].
Scholars from [ORG Leiden University] deciphered the tablet.
The bakery chain [ORG Greggs] introduced a meatless sausage roll.
Patients were transferred to [ORG Marlow Hospital] by helicopter.
[PER Meera Iyengar] lectures on soil at the [ORG University of Accra].
[PER Rohan] swapped his desk at [ORG Accenture] for a vineyard in [LOC Moldova].
[PER Anneliese Kaminski] left [LOC Silesia] as a toddler.
[ORG Bayer] lured [PER Percy Ashworth] away from [ORG Merck].
Between [LOC Bremen] and [LOC Antwerp] the train was so full that [PER Katya] stood all the way.
[PER Nasreen Qureshi] represents [LOC Bradford] in the upper house.
[PER Lorenzo Ferrante] designed the opera house in [LOC Valencia].
The sculptor [PER Beatriz Osei] shows her work in [LOC Antwerp] until the end of autumn.
[PER Fatima] phones her grandmother in [LOC Rabat] every other evening.
With help from [ORG Oxfam], [PER Wanjiru] dug a well outside [LOC Mombasa].
[PER Siobhan Gallagher] runs the kitchen at [ORG Hotel Miramar].
[ORG Toshiba] transferred [PER Kenji Matsuda] to [LOC Osaka].
When [PER Dmitri Volkov] conducted in [LOC Riga], the audience stood for ten minutes.
Neighbours say [PER Hector Bergstrom] sold his shares in [ORG Gildmark Ltd] and sailed for [LOC Honolulu].
The jury, led by [PER Imogen Hargreaves], awarded the medal to [PER Takumi].
[LOC Moldova] appointed [PER Lorenzo Petrakis] as its ambassador to [LOC Luxembourg].
Two bankers, [PER Cedric Lindqvist] and [PER Anneliese Okonkwo], are accused of cheating [ORG Barclays].
[PER Freya] swears that the soup in [LOC Tallinn] tastes better than anything from [LOC Marseille].
"My heart belongs to [LOC Lagos]," sang [PER Ngozi].
[ORG Lyft] drivers in [LOC Honolulu] have elected [PER Desmond Galloway] to speak for them.
Under [PER Yolanda Hargreaves], [ORG Novartis] doubled its laboratory in [LOC Osaka].
Tickets are available from [PER Gwen] in accounts or from [PER Percy] at reception.
The coast near [LOC Mombasa] reminded [PER Barnaby] of his childhood in [LOC Bradford].
A plaque in [LOC Leith] honours the astronomer [PER Winifred Thornbury].
[PER Tobias Haugen] of [ORG Sevilla FC] limped off after a clash of heads.
The rescue cost [LOC Vanuatu] more than it could afford, according to [ORG Oxfam].
Trade between [LOC Namibia] and [LOC Qatar] hardly existed a decade ago.
Hardly anyone at [ORG Accenture] noticed that [PER Katya] had gone.
Signed: [PER Ophelia Castellano]
[ORG Quillon Systems] opens in [LOC Ostrava]
Is the branch of [ORG Carrefour] near [LOC Rabat] bigger than the one in [LOC Bremen]?
Thanks to [PER Eamon], the [ORG Etsy] parcel arrived in [LOC Cardiff] unharmed.
The kettle has been whistling for at least five minutes.
Somebody ought to water the tomatoes before it gets too hot.
Wednesday's rehearsal has been moved to the gymnasium.
Our Portuguese neighbours barbecue sardines every August.
Would you mind lending me your umbrella until Thursday?
None of the passengers noticed the smell of smoke.
The Belgian cyclist punctured twice and still finished third.
I wonder whether penguins get bored.
Despite the fog, the lifeboat was launched within minutes.
Grandma hides her savings in a biscuit tin.
Half the audience fell asleep during the second act.
Fresh herbs make all the difference to an omelette.
She translates Hungarian poetry for pleasure.
Remember to switch off the heater and lock up afterwards.
Mine is the blue suitcase with the torn handle.
Two of the eggs were cracked, so we asked for a refund.
Saturdays are reserved for football and pancakes.
Cheaper batteries could make electric lorries practical.
Honestly, the sequel bored me to tears.
Owls hunt by ear as much as by sight.
"""


def _parse(line: str) -> tuple[str, list[Span]]:
    """The bare sentence and where its names stand."""
    text, spans, at = "", [], 0
    for found in re.finditer(r"\[(PER|LOC|ORG) ([^\]]+)\]", line):
        text += line[at : found.start()]
        spans.append((len(text), len(text) + len(found[2]), found[1]))
        text += found[2]
        at = found.end()
    return text + line[at:], spans


EXAM: list[tuple[str, list[Span]]] = [_parse(line) for line in MARKED.strip().splitlines()]
NAME_WORDS: frozenset[str] = frozenset(
    part for text, spans in EXAM for start, end, _ in spans for part in name_words(text[start:end])
)
