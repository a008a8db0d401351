"""Word triples (first, near, far) written by hand: the first word lies nearer to the second than to the third.

`near` and `far` are about equally common in the tales, but for man, woman, animal. No pair of a triple is ever trained
on, in either direction; only in finding which *other* words are used alike do its meetings in the tales still count.
"""

Triple = tuple[str, str, str]


def _triples(text: str) -> list[Triple]:
    return [tuple(line.split()) for line in text.strip().splitlines()]


# The exam of the bar: never looked at while choosing anything.
TEN = _triples("""
man woman animal
cat dog river
bread butter wheel
red green money
mother father water
winter summer shoulder
hat coat bridge
sheep cow magic
happy glad glass
table chair goat
""")

# The rest of the exam.
MORE = _triples("""
boy girl castle
brother sister sea
prince princess house
grandmother grandfather bottle
apple nut song
nose ear straw
snow rain prison
sword axe peasant
shoemaker tailor rabbit
river lake knight
gold silver lion
ship boat wall
lion wolf road
kitchen cellar sparrow
flower leaf price
wind storm cup
hand foot word
angry frightened iron
raven eagle step
duck goose clock
soup meat rope
knife spoon hedge
milk wine cave
moon stars boots
blue yellow shepherd
morning evening forest
uncle aunt flame
gate window sister
pig donkey beard
shirt dress wall
ring crown rope
ant bee log
cook miller saddle
hammer nail lamb
hour minute key
""")

# For choosing sizes, steps and mixtures.
DEVELOPMENT = _triples("""
husband wife night
son daughter evening
king queen water
uncle cousin butter
horse cow summer
frog toad cup
mouse cat window
bear fox lady
hen duck clock
white black garden
brown grey throne
eye mouth garden
arm leg song
finger thumb rain
tooth tongue bell
bed pillow uncle
cup plate uncle
cloak gown horn
shoes boots penny
cake honey cradle
cheese egg wheel
salt sugar spade
sun cloud duke
spring autumn hammer
day week feather
carriage cart jug
soldier captain pillow
thief robber stove
hill valley apron
tree bush shoe
sad unhappy cloth
afraid ashamed barrel
drum flute ladder
spade rake lily
castle palace sister
book letter pigs
""")
