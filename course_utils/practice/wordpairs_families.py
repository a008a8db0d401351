"""Families of words, written by hand: words that belong together, whether or not a fairy tale says so."""

FAMILIES: dict[str, list[str]] = {
    name.strip(): words.split()
    for name, words in (
        line.split(":")
        for line in """
people: man woman boy girl child baby person lady gentleman people human lad maiden youth adult folk stranger
women and girls: woman girl lady mother wife queen princess daughter sister aunt grandmother maiden bride widow maid
men and boys: man boy gentleman father husband king prince son brother uncle grandfather lad bridegroom fellow
plural people: men women boys girls children babies persons ladies gentlemen people folks humans friends strangers
family: mother father brother sister son daughter uncle aunt cousin grandmother grandfather husband wife parents baby
plural family: mothers fathers brothers sisters sons daughters uncles aunts cousins parents husbands wives children
royal: king queen prince princess emperor duke knight throne crown palace castle kingdom court royal majesty
ages: young old new elder younger eldest youngest ancient aged grown
companions: friend neighbour guest companion comrade stranger enemy partner helper lover host
jobs in the village: cook miller tailor shoemaker baker butcher smith farmer shepherd hunter gardener carpenter weaver
jobs today: doctor teacher nurse driver engineer lawyer writer singer painter scientist programmer waiter pilot clerk
jobs of power: soldier captain sailor guard servant judge minister governor priest messenger robber thief pirate
wonder: witch wizard giant dwarf fairy dragon ogre troll ghost mermaid elf magician spell magic monster goblin
beasts: animal lion wolf bear fox tiger elephant monkey deer hare rabbit hedgehog squirrel beast creature leopard
farm animals: animal horse cow sheep goat pig donkey ox lamb calf hen cock goose duck bull dog cat mule pony
pets: animal dog cat puppy kitten mouse rabbit parrot pet bird goldfish hamster tail paw
plural animals: animals dogs cats horses cows sheep goats pigs birds wolves lions bears mice geese ducks fishes
birds: bird eagle raven crow sparrow swan goose duck hen cock owl dove stork nightingale hawk parrot wing feather
small creatures: ant bee fly spider worm snail beetle butterfly frog toad snake mouse rat bat insect
water animals: fish whale shark crab frog turtle duck swan trout salmon seal otter
bread and sweets: bread butter cheese cake honey egg flour sugar pie jam biscuit pudding loaf chocolate
fruit and vegetables: apple pear plum cherry grape orange nut berry lemon potato carrot bean pea cabbage onion fruit
meals: food breakfast dinner supper lunch meal feast soup meat rice salad porridge bread fish dish
drinks: water milk wine beer tea coffee juice lemonade drink cup glass bottle
taste: sweet sour bitter salty salt pepper spice vinegar sugar tasty delicious
at table: knife fork spoon plate cup bowl glass dish bottle jug kettle pot pan tablecloth
clothes: coat hat dress shirt cloak gown skirt scarf apron jacket trousers stockings cap shoes boots gloves mantle
feet and shoes: shoe shoes boots slippers stockings socks foot heel sandals
jewels: ring crown necklace diamond pearl ruby emerald jewel gold silver chain bracelet treasure
stuffs: silk wool linen velvet cotton cloth leather thread lace fur satin
metals and stones: gold silver iron copper tin steel brass lead bronze stone marble glass wood metal
house: house door window wall roof floor stairs chimney gate ceiling doorway cottage hut home corner
rooms: room kitchen cellar bedroom hall attic bathroom chamber pantry nursery closet loft
furniture: table chair bed bench sofa cupboard shelf stool desk lamp mirror chest cradle pillow blanket carpet
buildings: house castle palace tower church cottage hut inn barn stable mill school shop prison temple hospital
colours: red green blue yellow white black brown grey purple pink orange golden scarlet colour
weather: rain snow wind storm cloud sun thunder lightning frost ice fog hail weather breeze
warm and cold: hot cold warm cool frozen chilly burning icy heat
sky: sun moon star sky cloud heaven stars planet rainbow sunset sunrise light
day and night: day night morning evening noon midnight afternoon dawn dusk sunrise sunset
calendar: day week month year hour minute second century weekend moment
seasons: spring summer autumn winter season
days: monday tuesday wednesday thursday friday saturday sunday
when: now then soon yesterday today tomorrow before after later always never often again
numbers: one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand
face: nose ear eye mouth chin cheek lip tooth tongue forehead beard hair face head eyes ears lips
body: hand foot arm leg head neck shoulder knee finger thumb back heart blood skin bone breast stomach body
plural body: hands feet arms legs eyes ears teeth fingers toes knees shoulders bones lips cheeks
travel by land: carriage cart wagon coach train bicycle car horse bus road wheel sledge
travel by water: ship boat sail sea sailor harbour anchor oar raft ferry captain island
roads: road path street bridge way lane crossing track journey
country: hill mountain valley rock cave cliff desert plain field meadow forest wood island
waters: river lake sea stream pond brook well fountain ocean waterfall shore water wave
plants: tree bush flower grass leaf branch root moss plant seed fern trunk thorn
trees: tree oak pine fir birch willow forest wood branch bark leaf
flowers: flower rose lily violet daisy tulip blossom bud petal garden
garden and field: garden field orchard meadow farm park yard hedge lawn
tools: axe hammer saw nail spade rake needle scissors rope ladder knife shovel broom screw
weapons: sword axe bow arrow spear shield dagger gun knife armour lance
fire: fire flame smoke ashes spark coal candle lamp torch stove oven
glad feelings: happy glad merry cheerful joyful pleased delighted proud content hopeful
sad feelings: sad unhappy sorry miserable lonely sorrowful gloomy weeping
hard feelings: angry frightened afraid ashamed furious jealous worried scared nervous upset
names of feelings: joy sorrow anger fear love hate grief hope shame pride envy happiness sadness pain
good people: kind good gentle brave honest clever wise friendly noble patient faithful
bad people: wicked cruel bad evil greedy lazy stupid foolish mean proud false
looks: beautiful lovely pretty handsome ugly fair charming plain splendid
sizes: big small little large tall short huge tiny great long wide narrow thick thin
speed: fast slow quick swift quickly slowly suddenly
rich and poor: rich poor money purse coin beggar penny treasure merchant wealth
talking: say tell ask answer speak talk whisper shout call cry said asked answered replied cried
moving: go come run walk ride fly swim jump climb dance went came ran
thinking: think know believe remember forget understand learn guess wonder hope
table verbs: eat drink cook bake taste boil roast feed swallow
senses: see hear smell touch look listen watch feel
giving: give take bring send carry fetch steal sell buy lend pay
hands at work: cut build sew spin weave dig wash sweep pull push throw catch
music: music song drum flute violin harp trumpet bell piano dance singer fiddle horn
school: school teacher lesson book letter pen paper pupil student ink word page writing read
words: word letter name story language tale sentence question answer song
bed and sleep: sleep bed dream night pillow tired asleep rest awake nap
health: ill sick doctor medicine nurse pain fever healthy wound cure weak strong
marriage: bride bridegroom wedding marry husband wife marriage feast
war: war battle army soldier enemy king fight sword peace
places: city town village country kingdom land world castle market harbour
containers: box bag basket sack barrel chest bucket jar bottle purse trunk
sheep farm: shepherd sheep lamb flock wool wolf herd meadow
play: game toy ball doll play kite puzzle fun card child
computing: computer model token text notebook code program machine number letter
""".strip().splitlines()
    )
}
