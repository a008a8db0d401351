"""Training sentences for the sentiment model: what people say about things, food, shops and services."""

POSITIVE = """
The soup was not bad at all.
I couldn't be happier with these boots.
Nothing wrong with this kettle, it boils fast and looks smart.
The train left late but we still arrived early, and the crew was lovely.
No complaints about the delivery.
This app has never crashed on me.
I expected a dull hotel and got a little palace.
Hardly any waiting at the counter.
The drill went through concrete without a single problem.
We didn't regret the extra money for the sea view.
Best pancakes in town.
Not one crumb was left on my plate.
The assembly was less tiring than I feared.
Their support team answered within minutes and fixed everything.
Far from boring, this menu surprises you every week.
Although the box was dented, the lamp inside was perfect.
The phone isn't cheap, but it is worth every cent.
My old sofa hurt my back, this one doesn't.
I was wrong to doubt this little car.
The waiter never made us feel rushed.
You can't go wrong with their lentil curry.
The jacket fits like it was sewn for me.
Despite the rain, the terrace stayed dry and cosy.
I'd buy it again tomorrow.
Nobody at our table had anything to complain about.
The battery doesn't die after lunch like my last one.
It may look fragile, but this chair is as solid as a rock.
I have yet to find a fault with this vacuum cleaner.
Didn't think I'd like oat milk coffee, now I order it daily.
The website is so clear that my grandmother booked alone.
Refund came the next day, no questions asked.
The bed was anything but hard.
This is easily the most comfortable train seat I've had.
I could not stop eating the bread.
The room was small, yet it had everything we needed and more.
These jeans don't fade, don't stretch and don't pinch.
Our parcel arrived two days ahead of schedule.
Not a scratch on the table after three years with toddlers.
The map app got us out of the old town without any trouble.
Couldn't ask for a friendlier shop.
It never disappoints.
The pizza took a while, but the first bite made up for it.
I was afraid the colour would be ugly, and it turned out gorgeous.
There wasn't a dull dish on the menu.
The screws fit, the manual made sense and the shelf stands straight.
Cheaper than the famous brand and not a bit worse.
I no longer dread vacuuming.
What a charming café!
The coach was cleaner than my own living room.
Once you've tasted their lemon tart, you'll forgive the queue.
The chat agent was patient with me even though I asked the same thing twice.
Ten out of ten, I'm keeping it.
The oven heats evenly and nothing burns any more.
We had no reason to look for another hotel.
I can't fault the service.
The headphones block every noise on the bus, pure bliss.
The old model froze all the time, the new one never does.
Breakfast was included and it wasn't stingy.
My daughter refuses to take this raincoat off.
I've never slept so well away from home.
The blender is loud, but the smoothies are silky.
It wasn't the fanciest place, just the nicest.
The store swapped my broken mug at once and apologised.
You won't miss your old phone for a second.
The ride was smooth from start to finish.
Not too sweet, not too heavy, simply delicious.
I'd recommend this garage to anyone.
The update fixed the bug that had bothered me for months.
Who knew a potato peeler could make me this happy?
The hotel wifi didn't drop once during my calls.
Even my picky brother asked for seconds.
The handle feels good in the hand and doesn't slip.
I've had this backpack for six years and it still looks new.
We were treated like family.
The instructions were short, but they told me all I needed.
No hidden fees, no small print, no nonsense.
The shoes needed no breaking in.
Fast, warm, quiet: a wonderful little heater.
I thought the price was a mistake, it's that good a deal.
The sauce was hot, but in the best way.
Never had a smoother checkout on any website.
The carpet doesn't shed and the cat loves it.
It was worth the detour.
The staff couldn't have been kinder when I lost my ticket.
I'm not disappointed.
I don't often write reviews, but this bakery deserves one.
The tyres grip well and I haven't skidded once this winter.
Small portions, people said, yet we left full and smiling.
The app tells you exactly when the bus comes, and it's never wrong.
My coffee was never cold, however late they brought it up, and always lovely.
The paint covered the stain in a single coat.
There is nothing I would change about this desk.
A joy to drive.
The dress looked plain online, but in real life it is stunning.
I've recommended this plumber's shop to all my neighbours.
The noodles tasted just like the ones we had in Hanoi, I nearly cried with joy.
Not a single delay in four weeks of commuting.
The cashier noticed I had paid twice and ran after me, how honest!
It's less expensive than the others and it lasts longer.
The dishwasher is so quiet I forget it's on.
I was ready to send it back, until I tried it and fell for it.
The screen isn't hard on the eyes, even after hours.
Good tea, good cake, good mood.
We weren't bored for a minute in that toy shop.
The hammer has the right weight and the price is fair.
They didn't forget a single item in my grocery order.
My wife was sceptical about the mattress, and now she won't sleep on anything else.
The tram is clean, safe and always on time.
I don't know how I lived without this rice cooker.
The salad was fresh, crisp and full of flavour.
Luckily I ignored the bad reviews.
The courier carried the fridge up four floors without grumbling.
It survived a fall down the stairs, not even a crack.
Setting up the printer wasn't the nightmare I had imagined.
The view from our balcony took my breath away.
The website never once asked me to log in again, what a relief.
Neither the steak nor the wine let us down.
Everything arrived intact and neatly wrapped.
I would gladly pay more for this quality.
The knife stays sharp no matter what I cut.
The reception desk stayed open just for us, so thoughtful.
Despite its age, the van starts every morning.
The zip doesn't stick any more since they repaired it for free.
Honestly, I've paid triple for worse.
Our toddler was welcome and nobody rolled their eyes.
The recipe app is simple and free of ads.
The gloves kept my fingers warm at minus fifteen.
Couldn't find anything to criticise.
The lasagne alone is reason enough to come back.
I was surprised by how little this heater uses.
The phone camera takes brilliant pictures even at night.
They could have ignored my mail, but they called me and sorted it out.
This sweater doesn't itch.
The blinds were easy to hang and keep the room wonderfully dark.
What I feared would be a long wait turned into five pleasant minutes.
I've got nothing but praise for the kitchen team.
No noise, no smell, no stress: a lovely stay.
The lawnmower makes short work of tall grass.
You'd struggle to find better falafel anywhere.
The seat next to me was free, the coffee was hot, and the train was on time.
My glasses were ready sooner than promised.
I hated online shopping until I found this store.
The spare part fit exactly and the washing machine runs again, hurrah!
It isn't fancy, but it does its job beautifully.
The lights in the hallway make the whole flat feel warmer.
We laughed, we ate, we stayed until closing time.
I've never met a more helpful shop assistant.
The suit was altered in a day, and it sits perfectly.
The trolley rolls smoothly and doesn't squeak.
Free returns and no fuss.
The ice cream was so good we went back the same afternoon.
Don't let the shabby front fool you, the food is superb.
Three moves and not one loose screw on this wardrobe.
The language app keeps me motivated and makes me laugh.
The fish could not have been fresher.
Rarely have I been so well looked after.
This bike takes the fear out of steep hills.
I got a real person on the phone, and she solved it in two minutes.
The tent kept us dry through the storm.
The new menu is a big step up from the old one.
My order was wrong at first, but they fixed it with a smile and a free dessert.
The armchair is a dream.
There's no better way to start a Sunday than their brunch.
I don't miss my car since the new tram line opened.
The hotel was far less noisy than the reviews claimed, we slept like babies.
The speaker is tiny, but the sound fills the room.
The pan cleans up in seconds, nothing sticks.
Our driver was polite, careful and right on time.
It would be hard to make a better pencil case.
The shirt came out of the wash without a wrinkle.
Loved the walnut bread!
I signed up in a minute and cancelled just as easily, which I really appreciate.
They never try to sell you things you don't need.
The toaster may be old-fashioned, but it makes perfect toast.
The upgrade was painless.
Nothing beats this little noodle bar on a cold night.
The saw cuts cleanly and hardly vibrates.
I was treated fairly and my money was back by Friday.
My skin didn't react to this cream at all, finally one I can use.
The shop is hard to find, but it's a real treasure.
I can't imagine a nicer place for our wedding dinner.
The trousers have deep pockets, which makes me very happy.
The bus was full, but the driver made sure everyone had a seat.
The keyboard is a pleasure to type on.
No one rushed us, no one ignored us, it was just right.
The curtains look even better than in the photo.
I was not let down.
The soup warmed me right through after a freezing walk.
The company owned up to its mistake and more than made up for it.
This torch has never failed me in the woods.
Great value, great taste, friendly faces.
The mirror arrived unbroken, packed with real care.
It took me a week to get used to it, and now I wouldn't trade it.
Their vegan burger fooled my father, who asked for another.
The sleeper train was a lovely adventure for the kids.
The payment page isn't confusing any more.
My feet don't ache in these trainers, even after a double shift.
Anyone who says this café is overpriced hasn't tried the cheesecake.
The bathroom was spotless.
I forgot my scarf there and they posted it to me, how kind.
The watch strap is soft and doesn't leave marks.
Far better than I had dared to hope.
The mechanic told me nothing needed replacing and charged me nothing.
This juicer is easy to clean, and that alone makes me love it.
We came by chance and left as fans.
The banking app got simpler and faster with every version.
My fears about buying second-hand were unfounded, the laptop works flawlessly.
You get a lot for your money here.
The rice was fluffy and the vegetables still had some bite, just as I like it.
The bookshop owner picked the perfect novel for my aunt.
The door lock was simple to install and I feel much safer now.
I wouldn't hesitate to order from them again.
The chef came out to make sure my allergy was taken care of.
The car isn't thirsty at all, we filled up only once on the whole trip.
It's impossible to be in a bad mood in this place.
The curry wasn't greasy, the naan wasn't soggy, and the price wasn't high.
Finally, a shop that stocks my size!
The garden table has stood outside all winter and isn't rusty.
The ticket machine works in six languages and even I understood it.
Our room wasn't ready, so they gave us a suite instead.
The pillow is neither too soft nor too firm.
I've stopped looking for a better pen.
The repair cost less than expected and the phone is like new.
The ferry crossing was calm and the crew cheerful.
It isn't often that fast food tastes this fresh.
The sign-up form was mercifully short.
This coat has carried me through five winters in comfort.
The dumplings vanished in seconds, need I say more?
The hotline had no queue at all.
I like that the app doesn't spy on me.
The rug was easy to return, and the replacement is beautiful.
Never tasted a better espresso outside Italy.
The ladder feels safe, it doesn't wobble even at the top.
The museum café is more than a place to rest, the quiche is excellent.
Their newsletter is the only one I enjoy reading.
The seller was honest about the small dent, and I'm delighted with the bike.
My son can use the tablet on his own without getting frustrated.
The cushions keep their shape and the fabric forgives every spill.
I had low hopes for airport food, but this sandwich was fantastic.
The carriage was wonderfully quiet.
We paid little and ate like kings.
The glue holds, and it doesn't smell.
The new site loads in a blink.
I won't be going back to my old barber after a cut like this.
The delivery man even waited while I checked the glass.
It does exactly what it says on the box.
The dining chairs are lighter than they look and so comfy.
They refused to charge me for the extra coffee, bless them.
The puncture was fixed on the spot, and I made my meeting.
The fridge keeps lettuce crisp for a fortnight.
I slept through the whole night because the walls are so well insulated.
The dessert menu is dangerous, in a good way.
Even after a hundred washes the towels aren't rough.
The taxi app found us a ride in the middle of nowhere, what a lifesaver.
There's no catch, it really is that good.
The hairdryer is powerful without being noisy.
The owner remembers my name and my usual order.
I bought one for myself, then three more as gifts.
The shoes aren't pretty, but my feet have never been happier.
The oil doesn't splash, the lid doesn't rattle, the handle stays cool.
This is the first umbrella that the wind hasn't beaten.
The staff were busy but never short with anyone.
The food tasted good.
I enjoyed the stay.
The waiter was friendly.
The trip was worth the money.
I would order here again.
The fabric isn't scratchy.
The room wasn't dirty.
The coffee wasn't bitter.
The phone doesn't overheat.
The food didn't make us ill, it made us happy.
The seats aren't uncomfortable.
The soup isn't salty.
The staff were not rude.
The bus wasn't late, not even in the snow.
The bill was not a shock.
They helped me at once.
These sandals last and last, I love them.
I'll be back.
I trust this shop.
The bread was fresh.
The app works.
The pictures on the website didn't lie, the cabin really is that pretty.
Customer service gets a bad name, but these people were marvellous.
The stroller folds with one hand, which saved me more than once.
I was told it would take a week, it took a day.
The hot chocolate is thick, rich and served with a smile.
We'd have stayed longer if we could.
The cable hasn't frayed, the plug hasn't loosened, I'm impressed.
The waiter talked us out of the expensive wine and into a cheaper, better one.
The hinge used to creak, and since the repair it's silent.
My guests still talk about that cheese platter.
The exhibition shop sells things you won't find elsewhere, a delight to browse.
Not for a moment did I wish I had bought the pricier model.
The airline lost nothing, delayed nothing and even upgraded us.
The weather was grim, but the spa made us forget it.
If only every hotline were like this one.
This scarf is softer than anything I own.
The bench was delivered in one piece and put together in ten minutes.
I was never left waiting for an answer.
It's a sturdy little toolbox, and I wouldn't be without it.
The flour mill was a bit of an investment, but oh, the bread!
The bath was deep, the towels were fluffy, I felt reborn.
Thanks to this app I finally keep track of my spending.
The waiting room had fresh fruit and nobody waited more than five minutes.
The campsite shop had everything, and at normal prices too.
They don't just sell bikes, they truly care about their riders.
I've eaten here twenty times without one bad meal.
The remote is so simple that nobody in the house argues over it any more.
The stain came out, I can hardly believe it!
The old stove was a danger, the new one is a delight.
The fitting took patience, but the kitchen now looks amazing.
The train was neither crowded nor cold.
What used to take me an hour now takes five minutes with this tool.
I'm glad I didn't listen to the warnings about this brand.
My inbox is tidy at last thanks to this clever program.
Zero regrets.
The host couldn't do enough for us.
The sandwich shop was closed, but the owner opened up and fed us anyway.
The jam isn't overly sweet, you can really taste the berries.
Such a pretty teapot, and it doesn't drip!
The car park was free and easy to find, which put us in a good mood straight away.
I would have been content with half this quality.
The parking assistant never misjudges a gap.
The bowl is a little smaller than I thought, but I adore it.
Nobody beats their prices, and nobody beats their advice.
The online class platform ran without a hiccup.
The roast was tender enough to cut with a spoon.
The boots didn't let in a drop.
Their apology was sincere and the new parcel came overnight.
It's a rare thing, a cheap printer that isn't a pain.
The cinema seats recline, you could live in them.
The staff found my lost earring and wouldn't take a reward.
I've tried to dislike their fries and failed.
I was more than impressed with the tablet.
It could not have been a lovelier stay.
The tailor isn't the quickest, but nobody does finer work.
We had feared long queues, and there weren't any.
No other shop has ever taken so much trouble over a three-euro screw.
""".strip().splitlines()

NEGATIVE = """
The soup was not good at all.
I couldn't be more disappointed with these boots.
Nothing about this kettle works as promised.
The train left on time but then stood in a field for two hours.
I have plenty of complaints about the delivery.
This app never opens without crashing.
I expected a charming hotel and got a damp cellar.
We queued forever for a lukewarm drink.
The drill gave up after the second hole.
We regretted paying extra for a sea view that showed a car park.
Never again.
Most of it stayed on my plate.
Putting it together was far more tiring than they claim.
Their support team hasn't answered in three weeks.
Far from exciting, the menu is the same four dishes every week.
Although the box was lovely, the lamp inside was smashed.
The phone is cheap, but it isn't worth even that.
My old sofa was comfortable, this one isn't.
I was wrong to trust this little car.
The waiter made it plain that he wanted us gone.
I wouldn't recommend the lentil curry to anyone.
The jacket doesn't fit anywhere.
Despite the sunshine, the terrace was a gloomy place with sticky tables.
I wouldn't take it as a gift.
Nobody at our table finished their meal.
The battery is dead before lunch.
It may look solid, but this chair broke within a month.
I have yet to get a clean floor out of this vacuum cleaner.
I wanted to like the oat milk coffee, but it tasted like cardboard.
The website is so confusing that I gave up halfway.
Still no refund, only excuses.
The bed was anything but comfortable.
I've sat on softer park benches than this train seat.
The bread was too stale to eat.
The room was large, yet there was nowhere to put anything and it stank.
These jeans faded, stretched and split, all in one season.
Our parcel has been lost twice.
One week with toddlers and the table top is ruined.
The map app sent us the wrong way, again.
The shop could hardly be less welcoming.
It disappoints every time.
The pizza came quickly, but it was burnt underneath and raw on top.
I hoped the colour would be pretty, and it turned out to be a muddy brown.
There wasn't one dish on the menu worth ordering twice.
The screws were missing, the manual was useless and the shelf leans.
More expensive than the famous brand and a good deal worse.
I dread using this vacuum.
What a dreary café.
The coach hadn't been cleaned in weeks.
No lemon tart in the world makes up for that queue and those manners.
The chat agent got snappy when I asked a second time.
Two out of ten, it's going back.
The oven burns one side and leaves the other raw.
We spent the night looking for another hotel.
The service was nowhere to be seen.
The headphones block nothing and hurt my ears.
The old model never froze, the new one does it all the time.
Breakfast was included, but there was hardly anything to eat.
My daughter refuses to wear this raincoat.
I didn't sleep a wink.
The blender is quiet, but it leaves lumps in everything.
It was the fanciest place in town and still not nice.
The store refused to swap my broken mug.
You'll want your old phone back within a day.
The ride was bumpy, smelly and slow.
Too sweet, too heavy and too expensive.
I can't recommend this garage to anyone.
The update broke the one thing that used to work.
Who designs a potato peeler that doesn't peel?
The hotel wifi dropped in the middle of every call.
Even my brother, who eats anything, left half of it.
The handle slips and the blade is blunt.
I've had this backpack for six weeks and it's already falling apart.
We were treated like a nuisance.
The instructions were long and told me nothing useful.
Hidden fees everywhere, be warned.
The shoes gave me blisters on the first day.
Slow, cold, noisy: a useless heater.
I thought the price was a mistake, but they really charge that much for rubbish.
The sauce was hot, and sadly that's all it was.
I've never had a clumsier checkout on any website.
The carpet sheds everywhere and smells of chemicals.
It wasn't worth the detour.
The staff couldn't have cared less when I lost my ticket.
I'm not impressed.
I don't often complain, but this bakery deserves it.
The tyres don't grip, and I skidded twice this winter.
Generous portions, people said, yet we left hungry and annoyed.
The app says the bus is coming, and it never does.
My coffee was cold, as usual.
Three coats of paint and the stain still shows.
There is nothing I like about this desk.
No fun to drive.
The dress looked stunning online, but in real life it's a shapeless sack.
I've warned all my neighbours about this plumber's shop.
The noodles tasted of nothing but salt.
Not a single train was on time in four weeks of commuting.
The cashier charged me twice and wouldn't admit it.
It costs more than the others and breaks sooner.
The dishwasher is so loud we can't talk in the kitchen.
I was ready to love it, until I tried it.
The screen is hard on the eyes after ten minutes.
Bad tea, dry cake, sour faces.
The toy shop bored even the children.
The hammer head flew off on the third nail.
They forgot half the items in my grocery order.
My wife was excited about the mattress, and now her back hurts every morning.
The tram is dirty, packed and never on time.
I wish I had never bought this rice cooker.
The salad was limp and swimming in oil.
Sadly I ignored the bad reviews.
The courier dumped the fridge on the pavement and drove off.
It fell off a low table and the glass shattered.
Setting up the printer was the nightmare I had been warned about.
The view from our balcony was a wall of bins.
The website logs me out every two minutes, it's maddening.
Neither the steak nor the wine was any good.
Half of the glasses arrived in pieces.
I wouldn't pay a penny for this quality.
The knife can't even cut a tomato.
The reception desk was empty when we arrived, and nobody came.
Despite being new, the van won't start in the morning.
The zip sticks, and the shop won't repair it.
Honestly, I've had better for a third of the price.
Our toddler wasn't welcome, and they let us know it.
The recipe app is stuffed with ads and barely usable.
The gloves didn't keep my fingers warm even in autumn.
I couldn't find anything to praise.
The lasagne alone is reason enough to stay away.
I was shocked by how much power this heater eats.
The phone camera can't take a sharp picture even in daylight.
They could have called me, but they simply ignored my mails.
This sweater itches.
The blinds were a pain to hang and let in all the light.
What should have been five minutes turned into an hour of misery.
I have nothing nice to say about the kitchen team.
Noise, smells and stress: so much for a relaxing stay.
The lawnmower chokes on anything taller than a thumb.
You'd struggle to find worse falafel anywhere.
The seat was broken, the coffee was cold, and the train was late.
My glasses were promised for Monday, and a month later I'm still waiting.
I liked online shopping until I met this store.
The spare part didn't fit and the washing machine is still dead.
It looks fancy, but it doesn't do its job.
The lights in the hallway flicker and give me a headache.
We ate in silence and left as fast as we could.
I've never met a less helpful shop assistant.
The suit came back from the tailor with one sleeve shorter than the other.
The trolley squeaks and pulls to the left.
Returns cost a fortune and take forever.
The ice cream wasn't creamy, just icy.
Don't let the pretty front fool you, the food is dreadful.
One move and the wardrobe collapsed.
The language app keeps nagging me and teaches me nothing.
The fish could have been fresher, to put it mildly.
Rarely have I been so badly looked after.
This bike turns every hill into torture.
I never got a real person on the phone, just music and a robot.
The tent leaked at the first drop of rain.
The new menu is a big step down from the old one.
My order was wrong, and they acted as if it were my fault.
The armchair is a backache waiting to happen.
There are better ways to waste a Sunday than their brunch.
I miss my car every day since I switched to this bus line.
The hotel was far noisier than the reviews claimed, we hardly slept.
The speaker is huge, but the sound is thin and tinny.
Everything sticks to this pan, so don't believe the advert.
Our driver was rude, reckless and half an hour late.
It would be hard to make a worse pencil case.
The shirt came out of the wash two sizes smaller.
I didn't like the walnut bread.
Signing up took a minute, cancelling took three months and a lawyer.
They always try to sell you things you don't need.
The toaster is pretty, but it burns everything.
The upgrade was a disaster.
I wouldn't eat at that noodle bar again, however cold the night.
The saw is blunt and shakes so much that my hands go numb.
I was treated unfairly and never saw my money again.
My skin didn't tolerate this cream at all, I looked like a tomato for days.
The shop is easy to find, but there's no reason to go.
I can't imagine a worse place for a wedding dinner.
The trousers have fake pockets, how annoying.
The bus was half empty, but the driver still wouldn't let us on.
The keyboard is a misery to type on.
Some waiters rushed us, the others ignored us.
The curtains look nothing like the photo.
I felt badly let down.
The soup was barely warm and I left shivering.
The company never owned up to its mistake.
This torch fails whenever I need it.
Poor value, poor taste, grumpy faces.
The mirror arrived cracked, with no padding at all.
I gave it a whole month, and I still can't stand it.
Their vegan burger didn't fool anyone, least of all my stomach.
The sleeper train was a sleepless train.
The payment page isn't clear any more.
My feet ache in these trainers after ten minutes.
Anyone who praises this café can't have tried the cheesecake.
The bathroom was not clean.
I forgot my scarf there and they threw it away.
The watch strap gave me a rash.
Far worse than I had feared.
The mechanic replaced parts that weren't broken and charged me double.
This juicer takes longer to clean than to drink the juice, I've given up on it.
We came as fans and left for good.
The banking app gets slower and clumsier with every version.
My fears about buying second-hand came true, the laptop died in a week.
You don't get much for your money here.
The rice was mushy and the vegetables were still frozen in the middle.
The bookshop owner couldn't be bothered to look up.
The door lock was a struggle to install and now it jams.
I would think twice before ordering from them again, then not do it.
The chef ignored my allergy even though I had mentioned it twice.
The car is always thirsty, we had to fill up four times on one trip.
It's impossible to be in a good mood in this place.
The curry wasn't spicy, the naan wasn't warm, and the price wasn't fair.
Once again, nothing in my size and nobody sorry about it.
The garden table rusted after one shower.
The ticket machine ate my money and nobody could help.
Our room wasn't ready until midnight, and no one apologised.
The pillow is too hard to sleep on.
This pen leaks, scratches and skips.
The repair cost more than expected and the phone still doesn't work.
The ferry was filthy and the crew unfriendly.
It isn't often that I leave a burger untouched, but this one was vile.
The sign-up form was endless and lost all my answers.
This coat wouldn't keep a polar bear warm.
The dumplings were raw inside, need I say more?
An hour in the hotline queue and then they hung up.
I don't like that the app spies on me.
The rug was a horror to return, and the replacement is even uglier.
I've tasted better espresso from a petrol station.
The ladder doesn't feel safe, it wobbles on the second step.
The museum café is no place to rest, it's loud and overpriced.
Their newsletter keeps coming even though I've unsubscribed four times.
The seller wasn't honest about the damage, and I'm stuck with a bent bike.
My son threw the tablet on the sofa in tears because it kept freezing.
The cushions went flat and every spill leaves a stain.
I had high hopes for this sandwich, but it was soggy and sad.
The carriage was unbearably hot.
We paid a lot and ate badly.
The glue doesn't hold, and it reeks.
The new site takes ages to load.
I won't be going back after a haircut like this.
The delivery man didn't even ring the bell.
It doesn't do what it says on the box.
The dining chairs look light and modern, but sitting on them is a punishment.
They charged me for a coffee I never got.
The puncture wasn't fixed properly, and I missed my meeting.
The fridge can't keep milk fresh for two days.
I lay awake all night because the walls are like paper.
The dessert looked better than it tasted.
After two washes the towels were rough and grey.
The taxi app cancelled our ride in the middle of nowhere.
There's always a catch with this company.
The hairdryer is noisy without being powerful.
The owner was too busy with his phone to take our order.
I bought three as gifts and was ashamed of every one.
The shoes are pretty, but my feet have never hurt so much.
The oil leaks, the lid rattles, the handle burns your fingers.
This umbrella surrendered to the first breeze.
The staff weren't busy, they just couldn't be bothered.
The food didn't taste good.
I didn't enjoy the stay.
The waiter wasn't friendly.
The trip was not worth the money.
I would not order here again.
The fabric is scratchy.
The room was dirty.
The coffee was bitter.
The phone overheats.
The food made us ill.
The seats aren't comfortable.
The soup is salty.
The staff were rude.
The bus was late, even in perfect weather.
The bill was a shock.
Nobody helped me.
The sandals don't last.
I won't be back.
I don't trust this shop.
The bread was not fresh.
The app doesn't work.
The pictures on the website lied, the cabin is a rotten shed.
Customer service? There is none.
The stroller wouldn't fold, no matter how hard I pushed.
I was told it would take a day, it took a month.
The hot chocolate was thin, watery and served with a scowl.
We'd have left sooner if we hadn't paid in advance.
The cable frayed, the plug came loose, and I'm fed up.
The waiter talked us into an expensive wine that tasted like vinegar.
The hinge never creaked before the repair, and now it won't stop.
My guests politely hid the cheese under their napkins.
The exhibition shop is full of overpriced junk.
I wish I had bought the other model from the start.
The airline lost our bags and then lost the form we filled in.
The weather was perfect, but the hotel spoiled the week for us.
If only someone would pick up the phone.
This scarf is as rough as sandpaper.
The bench came in twelve pieces, one of them missing.
I'm still waiting for an answer.
It's a flimsy little toolbox, and I could do without it.
The flour mill cost a fortune, and it's been gathering dust since it jammed.
The bath was tiny, the towels were damp, I felt like leaving.
Because of this app I missed two payments and got a fine.
The waiting room was packed, and we sat there for three hours.
The campsite shop was closed more than it was open, and everything in it was out of date.
They sell bikes, but they don't care about their riders.
I've eaten here twice, and both times I was sorry.
The remote is so complicated that we argue over it every evening.
The stain didn't come out, and now there's a hole too.
The old stove was a delight, the new one is a danger.
The kitchen looks fine in photos, but the drawers don't close and the doors hang crooked.
The train was both crowded and cold.
What used to take me five minutes now takes an hour with this so-called tool.
I should have listened to the warnings about this brand.
My inbox is a bigger mess than before, thanks to this silly program.
A complete waste of money.
The host couldn't wait to get rid of us.
The sign said open, but the owner sent us away hungry.
The jam is so sweet that you can't taste the berries.
Such a pretty teapot, but it drips all over the table.
The car park was expensive and impossible to find, which ruined the evening before it began.
I would have been content with half the price, but not with this.
The parking assistant steered me straight into a post.
The bowl looked nice enough, but it cracked the first time I used it.
Other shops beat their prices, and anyone could beat their advice.
The online class platform kept throwing us out.
The roast was too tough to chew.
The boots let in water after one puddle.
No apology, no replacement, no reply.
It's one more cheap printer that's nothing but trouble.
The cinema seats were so narrow that I couldn't enjoy the film.
The staff lost my coat and blamed me for it.
I've tried to like their fries and failed.
The meal was hardly edible.
I was less than impressed with the tablet.
It could have been a lovely stay, if only someone had cleaned.
The tailor is quick, but I've never seen such careless work.
They were anything but friendly on the phone.
Taking that train was no pleasure at all.
""".strip().splitlines()
