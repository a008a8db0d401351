"""Ordinary words in great number, sorted by what they say of the name beside them."""


def _words(text: str) -> list[str]:
    """Words, or groups of words, with bars between them."""
    return [word.strip() for word in " ".join(text.split()).split("|")]


# What one person does to another: "She ___ {per}".
TO_PEOPLE = _words("""
admired | adored | advised | amused | annoyed | answered | approached | assisted | avoided | backed | befriended |
begged | believed | blamed | blessed | bothered | bullied | calmed | caught | challenged | charmed | chased |
cheated | cheered | comforted | confused | congratulated | consulted | contacted | contradicted | convinced |
coached | cured | defended | delighted | despised | disappointed | disliked | distracted | disturbed | dragged |
drove | embarrassed | embraced | encouraged | entertained | escorted | examined | excused | faced | fed | fooled |
frightened | greeted | guided | hated | helped | honoured | hosted | impressed | informed | inspired | insulted |
interrupted | joined | judged | kicked | killed | knew | liked | loved | mentioned | missed | mocked | murdered |
nursed | obeyed | offended | outlived | overheard | paid | pardoned | persuaded | photographed | pitied | pleased |
praised to the skies | protected | pulled | punished | pushed | questioned | reassured | remembered | reminded |
respected | saved | scared | served | shocked | shot | spotted | startled | struck | summoned | supported |
surprised | suspected | teased | tested | thanked | threatened | touched | tricked | troubled | tutored | understood |
upset | urged | visited | warned | watched | welcomed | woke | worshipped | asked out | bumped into | cared for |
cheered for | clung to | confided in | danced for | feels sorry for | gossiped about | grew fond of | knelt before |
leaned on | listened to | looked after | looked up to | ran into | relied on | searched for | shouted at | smiled at |
spoke to | stared at | stood by | turned to | voted for | walked beside | waved to | whispered to | winked at |
worried about | is jealous of | went out with | shook hands with | is engaged to | got on well with | took care of |
made fun of | paid attention to
""")

# What people do by themselves: "{per} ___".
PEOPLE_DO = _words("""
woke up early | went to bed | sat down | stood up | lay awake | fell ill | got dressed | grinned | frowned | cried |
wept | prayed | swore | screamed | mumbled | stammered | snapped | groaned | gasped | laughed out loud | bowed |
trembled | shivered | limped | knocked twice | tiptoed upstairs | dozed off | overslept | cooked dinner | ate lunch |
drank tea | lit a fire | washed the dishes | swept the floor | mowed the lawn | fed the cat | walked the dog |
read the paper | wrote poems | played the flute | took notes | told jokes | kept a diary | grew roses | hates crowds |
loves jazz | collects stamps | rides horses | drives too fast | snores | is left-handed | speaks softly |
wears glasses | has three children | has a beard | is a good listener | is only nine | turned forty | became a nurse |
got divorced | had a headache | had no idea | felt dizzy | felt lonely | felt guilty | seems nice | looks younger |
sounds upset | lost her temper | lost his keys | cleared his throat | bit her lip | held her breath | shook his head |
rubbed her eyes | put on a coat | took off his hat | paid the bill | missed the bus | made a mistake |
changed her mind | broke his arm | cut her finger | fell off a horse | learned to swim | passed the test |
failed the exam | skipped class | won the prize | came second | quit smoking | moved out | ran for mayor |
gave a speech | signed the paper | kept quiet | told a lie | confessed | denied everything | was fined |
was acquitted | went to prison | was knighted | died young | died at home | was buried on a hill | left no will |
wrote two novels | directed the film | plays the cello | sang beautifully | painted portraits |
conducted the orchestra | coached the juniors | scored the first goal | ran a marathon | served as a soldier |
studied hard | taught maths | worked nights | earned little | went blind | forgot the password | never married |
kept bees | baked bread | was the youngest | is the eldest | agreed at once | will be missed
""")

# Whose it can be: "{per}'s ___", "the ___ of {per}".
OF_PEOPLE = _words("""
advice | age | aunt | baby | bedroom | beard | biography | bicycle | body | brain | brother-in-law | career |
childhood | children | coat | cooking | courage | cousin | death | desk | diary | doctor | dream | dress | email |
eyes | face | family | fear | feelings | finger | friend | funeral | garden | girlfriend | glasses | grandchildren |
grandmother | grave | guitar | hair | hand | handwriting | hat | head | health | heart | homework | honesty | humour |
illness | jacket | joke | jokes | kindness | kitchen | laugh | laughter | left foot | life | love | luggage |
marriage | memoirs | memory | mind | mistake | mood | moustache | nephew | nerves | niece | opinion | painting |
parents | passport | patience | phone | poem | pocket | portrait | pride | reply | salary | shirt | shoulder |
signature | silence | smile | song | soul | suggestion | talent | tears | temper | toothache | twin | umbrella |
victory | wallet | wedding | widow | will | wisdom | youth
""")

# What a place has: "{loc}'s ___", "the ___ of {loc}".
OF_PLACES = _words("""
alleys | ancient walls | army | bakeries | beaches | birds | borders | buses | cafes | canals | capital | caves |
cemetery | centre | churches | citizens | cliffs | climate | coastline | countryside | courts | deserts | dialect |
districts | docks | economy | embassy | farmers | farms | ferries | festivals | flag | forests | fountains | gardens |
government | hills | history | hotels | independence | inhabitants | islands | king | kitchen gardens | lakes | laws |
mines | monuments | mosques | mountains | national anthem | neighbourhoods | northern suburbs | outskirts | palaces |
parks | people | population | president | railway station | residents | restaurants | rivers | roads | rooftops |
ruins | rural areas | schools | shore | shores | skyline | slums | soil | southern tip | squares | streets | subway |
summers | taxis | temples | theatres | tourist office | towers | trade | trams | valleys | villages | vineyards |
voters | war | waterfalls | weather | west | wildlife | winters | youth | zoo
""")

# What an organization has: "{org}'s ___", "the ___ of {org}".
OF_ORGS = _words("""
accountants | accounts | advertisements | advertising | aircraft | annual report | app | archives | assets |
bankruptcy | board of directors | boss | brand | branches | budget | bosses | building | business | buyers |
campaign | canteen | cash | catalogue | chief executive | clients | competitors | complaints desk | computers |
contracts | customers | debts | delivery vans | deputy director | directors | dividend | editor | employees |
engineers | executives | exports | finances | fleet | founders | fundraisers | hackers | headquarters | helpline |
income | investors | laboratory | latest figures | lawyer | leadership | logo | losses | management | market share |
members | membership | merger | newsletter | offer | officials | orders | owners | parent company | partners |
patents | pension fund | pilots | policy | premises | president | press office | pricing | production | products |
profit | programmers | quarterly results | recruiters | rivals | sales | scandal | secretary | servers | share price |
shareholders | shop | software | spokesperson | sponsors | staff canteen | stock | strategy | subsidiary | suppliers |
takeover | technicians | treasurer | turnover | union | vehicles | volunteers | warehouse | web page | workers |
workforce
""")

# What organizations do: "{org} ___".
ORGS_DO = _words("""
accepted the bid | acquired a rival | advertised the post | agreed to pay | aims to double sales | amended its rules |
bans smoking | blocked the sale | broke the law | built the tower | called a strike | cancelled the order |
ceased trading | changed its logo | charges too much | collapsed | commissioned a study | controls the market |
cut its forecast | debuted on the stock market | delayed the launch | delivers overnight | develops games |
dismissed the claim | distributes food | donated blankets | doubled its profit | earns little abroad |
employs mostly women | enters the market | exceeded its target | faces a lawsuit | failed the inspection |
filed for bankruptcy | funded the project | gives discounts | grew rapidly | has a monopoly | has a vacancy |
has gone public | imports tea | increased its stake | insures ships | introduced a new model | invested heavily |
issued a statement | issued shares | joined forces with a rival | keeps its data abroad | laid off half its staff |
launched a website | leads the market | leases trucks | lends money | lowered its fees | manages the fund |
manufactures tyres | markets toys | missed its target | moved online | offers loans | operates trains |
opened its doors to the public | organised a conference | overtook its rivals | owes millions | owns the land |
paid a dividend | patented the device | pays no tax | plans to merge | posted a loss | prints newspapers |
processes payments | promised refunds | publishes books | raised capital | recalled the product | recruits graduates |
refunded the money | refused the loan | released an update | relocated | rents office space |
reported record earnings | restored the building | runs a helpline | sells furniture | settled out of court |
ships worldwide | shut down | slashed prices | split in two | sponsored the race | stopped production |
supplies schools | surveyed its members | suspended trading | tests drugs | took over the firm | trains teachers |
tripled its revenue | turned a profit | updated its app | voted to strike | was bought out | was fined |
was nationalised | was privatised | went public | will appeal | will cut jobs | will not refund us |
won the contract | won the tender
""")

# What is said of places: "{loc} ___".
PLACES_ARE = _words("""
abolished the tax | attracts artists | became a republic | became independent | borders the sea | burned down |
celebrates its harvest | declared war | devalued its currency | drew a million visitors | exports oil |
fell to the rebels | froze over | gained independence | gets little rain | grows grapes | had a revolution |
has a harbour | has a mild climate | has mountains | has no army | has no trains | has two airports |
hosted the games | imports gas | is a long drive away | is an island | is at war | is beautiful in spring |
is divided | is dry | is four hours away | is full of history | is hilly | is landlocked | is mountainous |
is on the coast | is overcrowded | is rich in copper | is sunny | is too hot for me | is twinned with our town |
is under water | is windy | joined the union | lacks water | lies at sea level | lies in ruins | lies on the border |
looks like a postcard | lost the war | mines coal | needs aid | needs rain | produces wine | received heavy rain |
recognised the new state | seems so far away | sits on a hill | smelled of smoke | suffered a drought | surrendered |
used to be a fishing village | voted yesterday | was a colony | was bombed | was cold and grey | was deserted |
was founded by monks | was hit by a storm | was once the capital | was rebuilt after the war | was under siege |
was without power | welcomes tourists
""")

# The way there, and being there: "She ___ {loc}".
TO_PLACES = _words("""
arrived in | ate her way through | bicycled across | biked around | boarded a ship to | bought a cottage near |
came back from | came to | cannot stand | climbed down from | commutes to | crossed the border into | cruised along |
deported him to | drove back to | emigrated from | explored | fell in love with | flew from | flew into |
found work in | fought in | fished near | got stuck in | got to | has a house in | has never been to |
headed north to | hitchhiked to | invaded | is on holiday in | is travelling around | lectured in | left home for |
lived all over | made it to | marched on | married in | met in | migrated to | opened a bar in | owns land in |
passed through | paddled across | perished in | raised goats in | retired to | retreated from | rode to | rushed to |
sailed past | served in | set off for | set out for | settled near | skied in | spent July in | spent the weekend in |
stayed in | stopped over in | surfed in | swam in | taught in | took a cruise to | took a train to | took the bus to |
took the ferry to | took us to | trained in | trekked through | turned back from | vacationed in | volunteered in |
walked all the way to | walked around | was arrested in | was born in | was brought up in | was exiled to |
was raised in | was stationed in | was wounded in | went hiking in | went skiing in | went to | worked in |
works outside
""")

# Being with an organization: "She ___ {org}".
TO_ORGS = _words("""
banks with | bought shares in | broke into the offices of | chaired | completed a course at |
cancelled her contract with | did an internship at | edits a magazine for | enrolled at | feels at home at | founded |
gave a talk at | got a job at | got a loan from | graduated from | has a desk at | has an account with | headed |
interned with | is a partner at | is a trustee of | is employed by | is on the board of | is on the payroll of |
is president of | is studying at | is suing | leads | left her job at | lobbied for | lost money with |
made a fortune with | moved on to | now heads | orders everything from | owns | paid a fine to | presides over |
ran the kitchen at | received a grant from | rents a car from | reports for | retired from |
rose through the ranks at | runs | sells insurance for | sits on the board of | signed for | signed up with |
spent ten years at | started at | supports | switched to | teaches at | testified against | took a course at |
took over | turned around | was dropped by | was educated at | was elected to | was employed by | was expelled from |
was headhunted by | was laid off by | was trained at | won a scholarship to | worked part-time at |
works the night shift at | wrote code for | wrote a cheque to
""")

JOBS = _words("""
teacher | doctor | nurse | engineer | lawyer | painter | manager | farmer | baker | writer | student | driver |
chemist | designer | reporter | captain | carpenter | singer | goalkeeper | spokesman | spokeswoman | director |
analyst | accountant | cook | pilot | photographer | researcher | programmer | volunteer | gardener | actor |
actress | architect | artist | author | banker | barber | biologist | blacksmith | bricklayer | broker | builder |
butcher | butler | caretaker | cellist | cleaner | clerk | coach | columnist | comedian | composer | cyclist |
dancer | dentist | detective | diplomat | drummer | economist | editor | electrician | explorer | firefighter |
fisherman | florist | geologist | guard | guide | guitarist | hairdresser | historian | hunter | journalist | judge |
juggler | librarian | lifeguard | linguist | magician | mathematician | mechanic | midwife | miller | miner |
minister | musician | novelist | officer | optician | pensioner | pharmacist | philosopher | physicist | pianist |
plasterer | poet | policeman | policewoman | politician | potter | priest | producer | psychologist | publisher |
referee | runner | sailor | salesman | scientist | sculptor | secretary | shepherd | shopkeeper | skier | soldier |
striker | surgeon | swimmer | tailor | technician | translator | trainer | vet | violinist | waiter | waitress |
weaver | welder | winger | zoologist
""")

THINGS = _words("""
car | phone | book | letter | ticket | house | bicycle | camera | contract | cake | report | guitar | parcel | boat |
machine | map | photo | coat | dog | garden | recipe | laptop | painting | bridge | film | song | train | bag | key |
bill | apple | armchair | axe | balloon | basket | bed | bell | belt | blanket | boot | bottle | bowl | box |
bracelet | brush | bucket | button | candle | carpet | cat | chair | cheese | clock | cloud | coin | comb | computer |
cup | curtain | cushion | desk | diamond | dictionary | dish | doll | door | drawer | dress | drum | egg | engine |
fence | field | flag | flower | fork | gate | glass | glove | hammer | hat | horse | island | jacket | jar | jewel |
jug | kettle | kite | knife | ladder | lamp | magazine | medal | mirror | mug | nail | necklace | needle | newspaper |
notebook | onion | orange | oven | pan | parrot | pen | pencil | piano | pie | pillow | pipe | plan | plate | pocket |
poem | pot | potato | printer | puzzle | radio | ring | robot | roof | rope | rug | saddle | salad | sandwich | saw |
scarf | screen | ship | shirt | shoe | shop | shovel | skirt | sofa | spoon | stamp | stove | sweater | sword |
table | tent | tie | toy | tractor | tree | trumpet | truck | tunnel | turtle | vase | video | violin | wall |
wallet | watch | wheel | whistle | window
""")

ADJECTIVES = _words("""
new | old | small | large | quiet | famous | young | local | busy | cheap | lovely | modern | strange | private |
public | tired | happy | careful | former | popular | angry | awful | beautiful | big | bitter | brave | bright |
broken | calm | clean | clever | cold | common | cruel | dark | dangerous | dear | dirty | dry | dusty | elegant |
empty | fair | fat | fine | foolish | foreign | fresh | friendly | funny | gentle | golden | good | great | grey |
heavy | honest | hungry | important | jealous | kind | lazy | little | lonely | long | loud | lucky | mad | narrow |
nervous | noisy | odd | pale | patient | plain | polite | poor | pretty | proud | quick | rare | retired | rich |
rough | sad | serious | sharp | shy | silent | silly | simple | slow | soft | sour | steep | strong | stubborn |
stupid | sweet | tall | terrible | thin | tiny | ugly | useful | warm | wet | wide | wild | wise | wonderful | wooden
""")
