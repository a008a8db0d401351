"""Names and things for the summarizer's practice reports: a supply too large to learn by heart."""


def words(text: str) -> list[str]:
    """A list from one string: parted by `|` where things have names of several words, else by blanks."""
    return [word.strip() for word in text.split("|")] if "|" in text else text.split()


FIRST = words("""
Ada Adam Agnes Aidan Alba Alice Amir Amy Ana Anders Anika Anton Arlo Asha Astrid Basil Beata Ben Bianca Boris Brigid
Bruno Callum Carla Carmen Cedric Celia Chiara Clara Colin Cora Dalia Daniel Darius Della Dev Diana Dora Edgar Edith
Elena Elias Elif Elsa Emil Emma Enzo Erik Esme Esther Eva Ewan Fatima Felix Fiona Flora Frank Freya Gemma George
Gina Greta Gustav Hana Hannah Harold Hassan Heidi Helen Hugo Ian Ida Imran Ines Ingrid Irene Isaac Ivan Ivy Jack
Jana Jasper Jelena Joan Joel Jonas Josef Julia Kai Karim Kasia Keiko Kira Klaus Lara Lars Layla Lena Leo Lidia Linda
Lola Louis Lucy Luka Lydia Magda Malik Marco Maria Marta Martin Max Maya Mei Mila Mona Nadia Naomi Nela Nico Nils
Nina Noah Nora Olaf Olga Oliver Omar Oscar Otto Pablo Paula Pedro Petra Philip Priya Ralf Rania Rashid Ravi Rita
Robin Rosa Ruben Ruth Sam Samira Sana Sara Selma Simon Sofia Stefan Sunil Susan Tamara Tara Theo Thomas Tilda Tom
Tomas Ursula Vera Victor Viola Walter Wanda Wendy Yara Yusuf Zara Zoe
""")
NAME_START = words("""
Ba Be Bre Ca Co Da De Do El Fa Fi Ga Gri Ha He Il Ja Jo Ka Ke La Li Lo Ma Me Mi Na Ne No Or Pa Pe Ra Re Ro Sa Se Si
Ta Te Ti To Va Ve Vi Wa We Yo Za Zo
""")
NAME_MIDDLE = words("""
bi da do la le li lo ma me mi na ne ni no ra re ri ro sa se ta ti to va ve vi
""")
NAME_END = words("""
bel dan den dra fan gar kas lan len lia lin lo mar mira na nan nar nel nia ra ran rek ric rin ris sha ska ta tan
thea tor va vin
""")
LAST_START = words("""
Al Am Ar Bar Ben Ber Bo Bran Bro Cal Car Cor Dal Dar Der Dun El Far Fen Fin Gal Gar Gor Hal Har Hol Is Jan Jor Kal
Kar Kel Kol Lam Lan Lin Lor Mar Mel Mor Nar Nor Ol Os Pal Pel Per Ral Ren Ros San Sel Sor Tal Tam Tor Ul Val Van Ver
Wal Wel Win Yor Zim
""")
LAST_END = words("""
ak an ard asco bach bey borne by cott dahl den der din do dale eaux ek elli er ero es ett feld gan ger grave idge
ilo ini ings ita kin kov ley lin man mann mas mond nack ner now off oni osa ovic quist rani ridge ros row sen ski
son stad ster strom ton tova vale wald well wick worth
""")
TOWN_START = words("""
Alder Apple Ash Beck Birch Black Bram Bridge Cattle Clay Cold Crow Dun East Elm Fair Fern Glen Gold Gran Green Hart
Hazel High Kel King Lang Lark Lin Long Maple Mar Mead Mill Moss New North Oak Old Otter Pen Pine Quarry Rain River
Rook Sand Shep Silver South Stan Stone Swan Thorn Wake West White Wil Win Wood Wren
""")
TOWN_END = words("""
bank borough bourne bridge brook bury by cliff combe dale den don field ford gate ham haven hill holm hurst lake
leigh low marsh mere mill minster moor mouth ness over pool port ridge side stead stoke ton vale view ville wick
well worth
""")
STREET = words("""
Street Street Road Road Lane Avenue Square Hill Walk Row Terrace Way
""")
PET_START = words("Bis Bo Bu Cha Co Dai Fi Flo Fre Gin Ho Ja Kip Lu Ma Mo Mu Ni Pe Pi Po Ru Ska Ta Ti Wi Zi")
PET_END = words("bby co cky dge ffy go kie lly lo mmy mpy nka nny ppin ra ri rry sky sty tty zzy")
EMBLEM = words("""
Anchor Badger Bear Bell Comet Crow Dolphin Eagle Feather Fox Garden Gull Hare Heron Kettle Lantern Lion Moon Oven Owl
Pear Rabbit Rose Shoe Spoon Star Swan Table Tiger Wolf
""")

# Lists that any sentence may draw from by its name in curly brackets.
WORDS: dict[str, list[str]] = {
    "colour": words("red blue green yellow white black brown grey orange purple silver golden pink"),
    "size": words("small large tiny huge old new long round heavy narrow bright"),
    "food": words("""
        apple cake|tomato soup|cheese pie|lentil stew|fish curry|mushroom pasta|plum tart|potato salad|
        rice pudding|onion soup|vegetable pizza|lemon cake|bean burger|roast chicken|pumpkin soup|cherry pie|
        egg noodles|spinach pie|carrot cake|grilled trout|pea soup|walnut bread|chocolate pudding|nut roast|
        beef stew|honey cake
    """),
    "herd": words("goats hens geese sheep ponies pigs cows donkeys rabbits ducks llamas turkeys calves"),
    "animal": words("""
        dog|cat|parrot|rabbit|goat|tortoise|pony|hen|donkey|hamster|goose|lamb|puppy|kitten|duck|guinea pig|owl|
        pigeon
    """),
    "thing": words("""
        kettle|toaster|lamp|blender|radio|clock|bicycle|tent|suitcase|heater|fan|printer|phone|vacuum cleaner|
        sewing machine|coffee maker|hair dryer|desk|chair|raincoat|backpack|camera|washing machine|mattress|
        fridge|oven|keyboard|headphone set|bookcase|garden hose|drill|scooter
    """),
    "fault": words("""
        stopped working|broke in two|leaked|made a terrible noise|smelled of smoke|would not switch on|
        fell apart|overheated|lost its handle|started to rust|cracked|turned itself off again and again
    """),
    "crop": words("""
        pumpkin|rose|marrow|sunflower|tomato|onion|dahlia|cabbage|leek|tulip|carrot|strawberry|apple|pear|
        turnip|lavender bush|lily|orchid
    """),
    "skill": words("""
        pottery|Spanish|first aid|chess|bread baking|watercolour painting|guitar|bicycle repair|knitting|
        photography|sign language|gardening|computer basics|woodwork|creative writing|French|yoga|book binding|
        cooking|drawing|Italian|family history
    """),
    "music": words("""
        jazz|folk music|piano music|film music|brass band music|opera songs|old ballads|string quartets|
        drum music|guitar music|sea songs|gospel songs
    """),
    "shop": words("""
        bakery|bookshop|bicycle shop|flower shop|toy shop|cheese shop|tea room|shoe shop|record shop|pet shop|
        fabric shop|hardware shop|fish shop|ice cream parlour|hat shop|furniture shop|greengrocer|pharmacy|cafe|
        music shop
    """),
    "firm": words("""
        software company|insurance firm|design studio|law firm|travel agency|newspaper|bank|charity|
        advertising agency|engineering firm|publisher|translation bureau|phone company|water company
    """),
    "job": words("""
        teacher|nurse|baker|carpenter|plumber|postman|farmer|doctor|driver|gardener|librarian|electrician|
        student|cook|painter|accountant|mechanic|firefighter|waiter|journalist|retired sailor|shop assistant|
        engineer|musician
    """),
    "sight": words("""
        science museum|castle|aquarium|zoo|old mine|wind farm|railway museum|nature reserve|planetarium|
        chocolate factory|lighthouse|botanical garden|observatory|fire station|cheese dairy|art gallery|
        cathedral|theatre|recycling centre|fishing harbour
    """),
    "storm": words("""
        storm|gale|thunderstorm|hailstorm|flood|blizzard|heavy rain|hurricane wind|snowstorm|whirlwind
    """),
    "building": words("""
        school|village hall|library|church|sports centre|bus station|hospital|town hall|barn|railway station|
        community centre|theatre|farmhouse|cinema|petrol station|nursery
    """),
    "sport": words("""
        football|hockey|rugby|handball|basketball|volleyball|netball|cricket|water polo|ice hockey
    """),
    "item": words("""
        wallet|ring|violin|watch|purse|passport|notebook|necklace|laptop|umbrella|teddy bear|set of keys|coat|
        box of letters|camera|hearing aid|bracelet|scarf|medal|sketchbook
    """),
    "chore": words("""
        mowing the lawn|carrying the shopping|painting the fence|clearing the snow|fixing the roof|
        walking the dog|repairing the gate|sawing the wood|cleaning the gutters|digging the garden|
        feeding the cats|moving the piano
    """),
    "day": words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "month": words("January February March April May June July August September October November December"),
    "cause": words("""
        a fallen tree|a signal fault|a broken rail|cows on the line|a power cut|thick fog|a missing driver|
        a burst pipe|snow on the tracks|a jammed door|a computer failure|a flooded bridge|a strike|
        engine trouble
    """),
    "contest": words("""
        baking singing chess drawing spelling running swimming dancing poetry photography juggling sandcastle
        quiz cycling darts
    """),
    "scheme": words("""
        car park|supermarket|skate park|bypass|playground|hotel|swimming pool|wind turbine|bus lane|
        shopping centre|bicycle path|airport hotel|recycling plant
    """),
    "sum": words("euros pounds dollars"),
    "storm_a": words("""
        heavy rain|a storm|a flood|a thunderstorm|strong wind|a power cut|a burst pipe|thick fog|
        a swarm of wasps|a strike|snow|a fire in the kitchen|muddy ground|a bomb from the last war|
        a missing permit
    """),
    "part": words("""
        dark tunnel|old steam engine|model railway|giant whale|wax horse|night sky room|echo room|mirror maze|
        tower|rope bridge|penguin pool|talking parrot|secret staircase|sweet machine|big telescope|
        suit of armour|glass floor|wind machine|snake house|water wheel|butterfly hall|fossil wall
    """),
    "spot": words("""
        the old barn|a garden shed|a bus shelter|the churchyard|an empty hen house|a ditch|the railway bridge|
        a car park|a cornfield|the boat house|a cellar|the swimming pool|a wood pile|the river bank|a tent|
        a greenhouse|the football pitch|a shopping trolley|the bakery yard|an orchard|a tunnel
    """),
    "quarrel": words("""
        a cherry tree|a tall hedge|the smoke of a barbecue|a parking space|a barking dog|a garden wall|
        loud drumming|a pear tree|a shared drain|a noisy cock|leaves in a gutter|an old well|a blocked path|
        a bright lamp|a tree house|a washing line
    """),
    "verb": words("""
        repaired painted sold bought lost found built cleaned moved carried hid saved borrowed drew copied
        dropped broke polished washed wrapped auctioned donated photographed burned buried collected designed
        inherited invented measured planted rebuilt rescued returned stole tested weighed swapped unearthed
        restored
    """),
    "noun": words("""
        boat|table|door|bell|statue|piano|bench|wagon|fence|tower|ladder|clock|mirror|carpet|kite|tractor|
        violin|well|bridge|chest|map|lantern|basket|quilt|puppet|stove|barrel|drum|wheel|lamp|rocking horse|
        bird house|cupboard|curtain|telescope|sledge|canoe|hammock|fountain|sign|trumpet|millstone|oak tree|
        rowing boat|chimney|portrait|treasure box|gate|sofa|pram|typewriter|globe
    """),
    "material": words("""
        wooden stone brass paper glass leather clay tin steel copper cardboard marble velvet plastic bamboo
        concrete straw woollen
    """),
    "aim": words("""
        plant {n} trees|close the {building}|build a new {building}|cut the bus to {U}|repair the {building}|
        ban cars from {V}|open a {sight}|buy {n} benches|sell the {building}|raise the price of parking|
        name a square after {Q}|turn off the street lamps at {time}|hire {n} new teachers|cut down {n} trees|
        keep the {building} open at night|give every child a {thing}|paint the {building} {colour}
    """),
    "reason": words("""
        the old one was worn out|money was short|{Q} had asked for it|the law had changed|
        the neighbours had complained|a {storm} had done damage|it was cheaper|the town is growing|
        nobody used it any more|it was the wish of {Q}|the children needed it|the roof was leaking|
        {n} families had moved in
    """),
}
