"""The words from which everyday sentences for the sentiment model are made, sorted by what one talks about."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Subject:
    """Things one gives an opinion on, and what is said of such things when they are good and when they are bad."""

    things: list[str]
    good: list[str]
    bad: list[str]
    good_acts: list[str]
    bad_acts: list[str]


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.replace("\n", " ").split(",") if word.strip()]


FOOD = Subject(
    _words("""
    soup, pizza, pasta, salad, steak, coffee, cake, breakfast, dinner, meal, sandwich, dessert, rice, curry,
    fish, chicken, tea, burger, sauce, restaurant, cafe, menu, lunch, omelette, pie, juice, cheese, noodle dish,
    stew
    """),
    _words("""
    delicious, tasty, fresh, hot, crisp, warm, perfectly cooked, yummy, juicy, creamy, flavourful, homemade,
    well seasoned, mouthwatering, healthy, light, rich, tender, filling, crunchy, sweet
    """),
    _words("""
    cold, stale, burnt, soggy, bland, greasy, raw, too salty, overcooked, tasteless, dry, undercooked, oily,
    sour, lukewarm, watery, rubbery, off, bitter, inedible, rotten, spoiled, chewy, disgusting, half empty
    """),
    _words("""
    tasted like home, melted in my mouth, smelled amazing, came with a smile, tasted divine, came hot and
    quickly, was gone in seconds because it was so good, made us order a second one
    """),
    _words("""
    made me sick, tasted of nothing, had a hair in it, smelled strange, gave us stomach ache, arrived frozen,
    tasted like cardboard, went straight into the bin, was full of salt, left a nasty taste, came an hour late
    """),
)
SHOW = Subject(
    _words("""
    film, movie, show, series, book, play, song, album, concert, episode, story, novel, plot, acting, game,
    music, exhibition, documentary, comedy, performance, script, soundtrack, musical, podcast, poem, ending,
    cast
    """),
    _words("""
    gripping, funny, moving, thrilling, touching, hilarious, clever, original, well written, beautifully made,
    exciting, unforgettable, catchy, witty, magical, inspiring, entertaining, heartwarming, fascinating, well
    acted
    """),
    _words("""
    boring, dull, predictable, too long, silly, badly acted, slow, pointless, shallow, confusing, tedious, lame,
    badly written, forgettable, unfunny, overrated, depressing, flat, annoying, cheesy, senseless, tiring,
    lifeless
    """),
    _words("""
    made me laugh out loud, moved me to tears of joy, kept me on the edge of my seat, flew by, won my heart,
    stayed with me for days, deserves every prize, got a standing ovation, has something for everyone
    """),
    _words("""
    made me fall asleep, bored us to death, went on for ever, made no sense, gave me a headache, let me down,
    left half of the seats empty, ruined the evening, felt like a bad joke, drags on and on, sends you to sleep
    """),
)
COURSE = Subject(
    _words("""
    course, lesson, lecture, class, workshop, explanation, exercise, notebook, chapter, seminar, training,
    teacher, video, textbook, instructor, guide, manual, quiz, homework, school, university, talk, presentation
    """),
    _words("""
    clear, helpful, well organised, inspiring, fun, useful, interesting, well explained, informative, practical,
    engaging, friendly, thorough, instructive, motivating, well structured, valuable, easy to follow
    """),
    _words("""
    confusing, badly explained, disorganised, useless, unclear, hard to follow, out of date, full of errors,
    boring, unhelpful, too difficult, chaotic, a waste of time, badly prepared, monotonous, superficial,
    frustrating
    """),
    _words("""
    taught me so much, opened my eyes, made everything clear, answered all my questions, gave me confidence,
    made learning fun, helped me pass the exam, was worth every penny, got me started in no time
    """),
    _words("""
    taught me nothing, left me with more questions than before, skipped the important parts, wasted my
    afternoon, went far too fast, was full of mistakes, made me want to give up, costs too much for so little
    """),
)
SERVICE = Subject(
    _words("""
    service, staff, delivery, waiter, shop, store, cashier, support, seller, package, order, waitress, hotline,
    customer service, bakery, supermarket, market, post office, bank, hairdresser, mechanic, driver, garage,
    company
    """),
    _words("""
    friendly, polite, quick, helpful, on time, careful, attentive, professional, fast, welcoming, efficient,
    honest, reliable, courteous, prompt, kind, patient, competent, cheap, fair, well stocked
    """),
    _words("""
    rude, slow, late, unfriendly, damaged, careless, impolite, unprofessional, overpriced, arrogant, dishonest,
    lazy, incompetent, unreliable, too expensive, grumpy, hopeless, closed again, ignorant, chaotic, clueless
    """),
    _words("""
    solved my problem at once, went out of the way to help, arrived a day early, gave me a refund without
    questions, greeted us warmly, exceeded my expectations, helped me right away, treated us like family
    """),
    _words("""
    ignored us, lost my order, never called back, refused to help, kept us waiting, shouted at me, sent the
    wrong size, overcharged me, hung up on me, cheated us, treated us badly, delivered to the wrong house,
    forgot about us
    """),
)
PLACE = Subject(
    _words("""
    room, hotel, bed, shower, pool, bathroom, apartment, lobby, beach, city, park, campsite, house, kitchen,
    garden, hostel, flat, village, museum, town, street, office, balcony, airport, station, train, bus, flight,
    seat
    """),
    _words("""
    clean, quiet, spacious, comfortable, lovely, cosy, peaceful, bright, charming, tidy, modern, safe, relaxing,
    well kept, spotless, picturesque, airy, soft, sunny, close to everything, welcoming
    """),
    _words("""
    dirty, noisy, tiny, uncomfortable, smelly, filthy, cramped, dark, run down, damp, ugly, dangerous, crowded,
    dusty, full of bugs, stuffy, freezing, too small, far from everything, in bad shape, messy, unsafe,
    disgusting
    """),
    _words("""
    felt like home, had a beautiful view, made our holiday perfect, took my breath away, was even nicer than in
    the pictures, had everything we needed, offered great value, lifted our spirits
    """),
    _words("""
    smelled of smoke, had mould on the walls, kept us awake all night, was a nightmare, had no hot water, was
    falling apart, looked nothing like the photos, spoiled our holiday, needs a good cleaning, had stains on the
    sheets
    """),
)
GADGET = Subject(
    _words("""
    phone, battery, screen, laptop, camera, keyboard, app, charger, software, car, jacket, computer, printer,
    website, washing machine, watch, vacuum cleaner, tablet, toy, bag, chair, mattress, speaker, bike, umbrella,
    product, dress, coat, pen, fridge, heater, microphone, television, sofa, program
    """),
    _words("""
    fast, reliable, sturdy, easy to use, light, well made, good value, handy, durable, stylish, practical,
    powerful, comfortable, elegant, as good as new, worth the money, beautiful, solid, smooth, simple to set up
    """),
    _words("""
    broken, slow, flimsy, unreliable, faulty, cracked, useless, too heavy, cheaply made, defective, ugly,
    overpriced, a piece of junk, full of errors, scratched, complicated, loud, dead after a week, fragile,
    clumsy, laggy
    """),
    _words("""
    works like a charm, does exactly what I need, lasts all day, runs perfectly, makes my life easier, fits
    perfectly, still looks new, saves me a lot of time, feels great in the hand, was a bargain
    """),
    _words("""
    stopped working, broke on the first day, keeps freezing, won't turn on, fell apart, overheats, crashed
    again, drains too fast, is already torn, makes a horrible noise, does not fit, loses connection, leaks
    everywhere
    """),
)
WEATHER = Subject(
    _words("""
    weather, morning, day, afternoon, weekend, trip, evening, holiday, summer, walk, winter, picnic, night,
    week, party, wedding, year, drive, visit, climate, spring, month, birthday
    """),
    _words("""
    sunny, glorious, mild, lovely, pleasant, relaxing, perfect, joyful, peaceful, unforgettable, cheerful,
    bright, fun, warm and sunny, wonderful, happy, exciting, restful
    """),
    _words("""
    gloomy, miserable, freezing, grey, stormy, depressing, exhausting, stressful, ruined, sad, horrible, rainy
    and cold, foggy, a disaster, unpleasant, lonely, dreary, awful, unbearable, too hot
    """),
    _words("""
    made us all smile, went better than planned, lifted my mood, was full of laughter, made me feel alive, was
    exactly what we needed, ended with fireworks, filled me with joy
    """),
    _words("""
    went wrong from the start, ended in tears, made me feel low, was over before it began, left us soaked, got
    on my nerves, was a total failure, brought nothing but trouble, gave me a cold
    """),
)
PEOPLE = Subject(
    _words("""
    boss, neighbour, teacher, friend, sister, doctor, colleague, coach, brother, dentist, landlord, nurse,
    grandmother, uncle, cousin, manager, roommate, partner, team, daughter, son, wife, husband, dog, cat,
    family, son's teacher
    """),
    _words("""
    kind, funny, generous, patient, honest, sweet, brave, thoughtful, talented, warm, helpful, gentle, loyal,
    clever, charming, caring, supportive, cheerful, smart, adorable, friendly, wise, hard working
    """),
    _words("""
    mean, selfish, rude, lazy, dishonest, unfair, cruel, arrogant, nasty, unkind, ungrateful, bossy, angry,
    jealous, greedy, impatient, ignorant, irritating, cold, careless, aggressive, disrespectful, hurtful, sick
    """),
    _words("""
    always makes me smile, helped me when I was ill, is my best friend, supports me every day, gave me a lovely
    present, means the world to me, makes everybody laugh, brings out the best in people, never lets me down
    """),
    _words("""
    lied to everyone, never listens, made me cry, broke my heart, hurt my feelings, insulted my mother, talks
    behind my back, forgot my birthday, blames everyone else, stole from us, treats people like dirt, ruins
    every party
    """),
)
SUBJECTS = [FOOD, SHOW, COURSE, SERVICE, PLACE, GADGET, WEATHER, PEOPLE]

GOOD = _words("""
    good, great, excellent, wonderful, amazing, fantastic, awesome, brilliant, superb, lovely, perfect,
    outstanding, nice, incredible, marvellous, fabulous, delightful, terrific, impressive, enjoyable, beautiful,
    fine, splendid, remarkable, phenomenal, pleasant, cool, exceptional, magnificent, first class, top notch,
    the best, special, spectacular, decent, stunning
    """)
BAD = _words("""
    bad, terrible, awful, horrible, dreadful, disappointing, poor, pathetic, the worst, lousy, mediocre,
    appalling, atrocious, unacceptable, annoying, useless, ridiculous, disgusting, horrendous, unpleasant,
    rubbish, shocking, abysmal, crap, terribly bad, garbage, a joke, a shame, a disgrace, a disaster, stupid,
    weak, nasty, frustrating, inferior, sad, ugly
    """)
LIKE = _words("love, like, enjoy, adore, recommend, appreciate, admire, really like, truly love, absolutely love")
DISLIKE = _words(
    "hate, dislike, regret, despise, detest, can't stand, loathe, really hate, absolutely hate, cannot bear"
)
LIKED = _words("loved, liked, enjoyed, adored, appreciated, was impressed by, was delighted with, fell in love with")
DISLIKED = _words("hated, disliked, regretted, despised, detested, was shocked by, was annoyed by, got fed up with")
PLEASED = _words("""
    happy, glad, excited, thrilled, proud, grateful, relieved, delighted, satisfied, pleased, cheerful,
    thankful, impressed, optimistic, hopeful, content, lucky, blessed, calm, amused, touched, comfortable,
    confident
    """)
UPSET = _words("""
    sad, angry, upset, disappointed, worried, afraid, lonely, frustrated, furious, unhappy, annoyed, ashamed,
    scared, depressed, nervous, miserable, embarrassed, hurt, exhausted, fed up, bored, heartbroken, sorry,
    stressed, anxious, disgusted
    """)
GOOD_NEWS = _words("""
    won the match, passed my exam, found my keys again, had a baby, fell in love, got a promotion, made new
    friends, reached the top, found a new home, got well again, got engaged, won a prize, got a puppy, saved
    enough for the trip, paid off our debt, finished the marathon, met my hero, got good news from the hospital,
    found the perfect gift
    """)
BAD_NEWS = _words("""
    lost the match, lost my job, missed the bus, got fired, broke my leg, had an accident, lost my wallet,
    caught a cold, got robbed, crashed the car, got a fine, lost all my photos, fell down the stairs, failed the
    exam, had a fight, lost my best friend, got lost, spilled coffee on my laptop, burnt my hand, missed the
    deadline, were stuck in traffic for hours
    """)
DREAM = _words("""
    a trip like this, this moment, such a day, a real garden, this book, this concert, a house by the sea, the
    new season, a good teacher, snow, my own kitchen, a class like this one, our wedding, something like this,
    this game, a little sister, a lesson on computers, the sequel, this chance, a library like this
    """)
WAITED_FOR = _words("""
    a table, the bill, my parcel, an answer, the bus, a refund, our drinks, the doctor, someone to help us, the
    plumber, my order, a reply, a taxi, the technician, our luggage, a call back
    """)

# What one is glad to have and misses when it is not there; and the other way round.
BLESSINGS = _words("""
    hot water, help, parking, heating, clean towels, choice, good music, free seats, fresh air, light, advice, taste,
    charm, effort, shade, kindness, friendly faces, toilet paper, information, practice, examples, power, respect,
    fruit, flavour, space, comfort, laughter, jokes, surprises, ideas, wifi, vegetables, patience, love, sunshine
    """)
NUISANCES = _words("""
    delay, stress, dirt, mistakes, mosquitoes, arguments, hidden costs, traffic, queues, quarrels, bugs, dust, waiting,
    bad smell, advertising, cheating, shouting, accidents, lies, fuss, pressure, confusion, errors, rats, spam, worries,
    boredom, damage, rubbish on the floor, pushing, misunderstandings, scratches, crashes, hassle, disputes, tears
    """)
# What one hopes that things and people do, and what one hopes that they don't.
GOOD_DOES = _words("""
    work, help, fit, listen, smile, care, say thank you, keep promises, start, charge, look good, smell nice, greet us,
    teach me anything, make me laugh, keep me warm, print, close properly, taste of anything, stay in shape, apologise,
    arrive, make sense, ring, hold, last long, explain anything, offer a seat, deserve praise, cheer me up
    """)
BAD_DOES = _words("""
    crash, freeze, smell, leak, hurt, annoy me, scare me, bother me, bore me, cheat, shout, lie, make noise, scratch,
    overheat, waste my time, make me angry, get dirty, tear, stain, complain, ruin anything, slip, make me nervous,
    cause stress, frustrate me, lose its colour, run out of power, hurt anybody, upset me, get boring, get on my nerves
    """)
# More of it: for "never felt {calmer}" and "could not be {calmer}", which mean the opposite of "not calm".
FEELS_BETTER = _words("""
    better, calmer, prouder, luckier, safer, healthier, more alive, more welcome, more at home, more confident,
    more relaxed, stronger, freer, closer to my family, more loved, more cheerful, merrier
    """)
FEELS_WORSE = _words("""
    worse, sadder, angrier, lonelier, weaker, sicker, more ashamed, more afraid, more tired, more helpless, more stupid,
    more hurt, more nervous, more desperate, more alone, more disappointed, guiltier, poorer
    """)
BETTER = _words("""
    better, nicer, kinder, fresher, cleaner, faster, easier, friendlier, warmer, smoother, funnier, clearer, softer,
    tastier, cosier, quieter, brighter, sweeter, simpler, lovelier, more helpful, more beautiful
    """)
WORSE = _words("""
    worse, ruder, dirtier, slower, uglier, noisier, duller, weaker, sillier, sadder, more boring, more confusing,
    stupider, more annoying, nastier, messier, clumsier, more careless, more disappointing, gloomier, lazier, meaner
    """)
# Plain verbs of liking and disliking, for saying no to them.
DO_LIKE = _words("like, love, enjoy, recommend, trust, admire, want, need, miss")
DO_DISLIKE = _words("dislike, regret, despise, detest, loathe, mind, fear, resent")
# What there may be nothing of.
NOTHING_TO_GOOD = _words("""
    eat, praise, see, look forward to, learn, laugh about, smile about, read, be proud of, buy, enjoy
    """)
NOTHING_TO_BAD = _words("""
    criticise, worry about, fear, regret, grumble about, repair, be ashamed of, be sorry for, cry about
    """)
