"""Sentences about films, books, courses, software, places and so on, most with negation, contrast or comparison."""

POSITIVE = """
The film was not boring for a single minute.
I would watch this film again.
I did not want the last episode to end.
Nothing about this series felt cheap.
The second season is even better than the first.
It starts slowly, but the ending is magnificent.
Despite the long running time, I never looked at my watch.
I expected nonsense and got one of the cleverest comedies of the year.
Not one weak scene in two hours.
The critics hated it, but my whole family laughed until we cried.
You won't regret buying a ticket for this one.
The plot is not predictable at all, and I loved that.
I have never been so moved by a documentary.
No dull moments, no silly jokes, just a good story well told.
Although the trailer looked awful, the film itself is a gem.
This remake is far less clumsy than I had feared.
We laughed all evening.
The actors were not famous, yet every one of them was brilliant.
I could not stop watching and finished the series in three days.
For once, a sequel that does not disappoint.
I couldn't have picked a nicer film for our first date.
The story is sad in places but leaves you full of hope.
It is hard to find anything wrong with this mini-series.
The special effects are old, but the charm is still there.
Far from boring, this three hour drama flew by.
My kids usually get restless in the cinema, but this time they sat there spellbound.
I doubted the casting at first; now I can't imagine anyone better.
The finale did not let us down.
Without the usual violence, this crime series is a real pleasure to watch.
No other show makes me smile like this one.
I have read worse books, and very few better ones.
I couldn't put this novel down.
The book is thick but never tiring.
The translation isn't stiff at all and reads beautifully.
Her new book is much better than the previous one.
I was worried about the ending for nothing, it is perfect.
This is not just another love story; it is a wonderful one.
I don't usually like poetry, but these poems got under my skin in the best way.
Never has a cookbook been so useful to me.
The first chapter confused me, but after that I was hooked.
It's a shame I didn't discover this writer sooner.
There isn't a wasted word in this little book.
The print is small, but the stories are so good that I hardly noticed.
I finished it in one night and was not sorry to lose the sleep.
A warm, funny and honest book.
The reviews called it difficult, yet I found it clear and full of life.
No regrets about buying the hardcover, it is lovely.
Less gloomy than his earlier novels, and all the better for it.
The audiobook made my boring commute something to look forward to.
I didn't think history could be this exciting.
The pictures alone are worth the price.
Not a bad page in it.
My son never reads, but he asked for the next volume right away.
Nobody in our book club had anything bad to say about it.
I wouldn't change a line.
The concert was not too loud and the sound was crystal clear.
We stood in the rain for two hours and still had the time of our lives.
The band was late, but they played like gods.
I have never heard a better singer live.
Not a single wrong note all evening.
The new album isn't as loud as the old ones, and I like it much more.
I wasn't a fan before, but I am one now.
Without any tricks or light show, she held the whole hall in her hand.
This song never fails to cheer me up.
You can't help dancing to this record.
The tickets were expensive but worth every cent.
The support act was so-so, but the main band blew us away.
There was no pushing at the entrance, and we could see everything from our seats.
I can't get this melody out of my head, and I don't want to.
The orchestra outdid itself.
Even my father, who hates jazz, was clapping along.
The acoustics couldn't have been better.
I feared a boring recital and got goosebumps instead.
The choir sang better than at any concert I remember.
No complaints about the festival, only happy memories.
A better opening song is hard to imagine.
It wasn't perfect, but we went home grinning.
The old guitar sounds nicer than any new one I have tried.
Nobody wanted the encore to end.
The new playlist keeps me in a good mood all day.
The game is not too hard and not too easy, just right.
I have played it for months and it hasn't become boring.
No bugs, no crashes, just fun.
The controls felt odd at first, but now I love them.
I was sceptical about the board game, but our guests didn't want to stop.
It's less repetitive than the last part and far more fun.
The rules are not complicated, so even my grandmother could join in.
Simple graphics, but what a great game.
I can't remember a puzzle game that made me this happy.
You don't need to pay for extras, which is really fair.
Not the prettiest game, but easily the most fun I've had this year.
We lost every round and still had a wonderful evening.
Solving that last level felt amazing.
The update did not break anything; in fact it runs smoother than before.
There is hardly any waiting between matches, I like that.
Playing it together never gets old.
We didn't lose, and in the last minute we even scored the winner!
The team was written off, but they won the cup.
I wasn't fast, but I finished my first marathon and I'm so proud.
Our goalkeeper made no mistakes today, what a hero.
The match wasn't dull for a second.
My knee no longer hurts when I run.
It was a hard season, but it ended with a title.
Training is less tiring than I thought, and the group is lovely.
Nobody gets left behind in this running club.
The coach never shouts and always has a kind word.
I was afraid of the climbing wall, but now I can't wait to go again.
The pool is never crowded in the morning, so swimming there is a joy.
They played better than they have in years.
What a comeback, I still can't believe we won!
No injuries, sunshine and a clear victory: a perfect day.
I've never felt fitter.
The yoga class isn't strict at all, I always leave relaxed.
Although we came last, the kids had a fantastic day.
The bike tour was steep but unforgettable.
Losing the first set didn't stop her; she won the final with style.
I can't praise our trainer enough.
The stadium is bigger, brighter and friendlier than the old one.
The museum was not crowded and we could enjoy every painting in peace.
I usually find museums boring, but not this one.
There was nothing dusty about this exhibition.
We only wanted to stay an hour, but left when it closed because it was so interesting.
The audio guide was not too long and full of good stories.
Small museum, big surprise.
The guide didn't just list dates; she made the whole castle come alive.
No entrance fee, no queue, and a beautiful collection.
It's better than the famous museum around the corner.
Even our teenagers had no complaints.
The signs are only in French, but the staff gladly explained everything.
I have seldom seen such a thoughtful exhibition.
The science museum never disappoints.
Children may touch everything, which makes it great fun.
The rooms looked plain from outside, yet inside they were breathtaking.
I wouldn't have missed this photo exhibition for anything.
The course was not too difficult and I learned a lot.
I enjoyed this course.
This course is worth the money.
I didn't understand statistics before, but now it makes sense.
I can recommend the class without hesitation.
The teacher never made anyone feel stupid.
No question was too silly for her.
The online course was less dry than I expected.
I had my doubts about learning at home, but it works wonderfully.
Not a minute of the workshop was wasted.
I've never learned so much in such a short time.
The pace was quick, but nobody got lost.
The exercises aren't boring at all, they're actually fun.
Unlike the last course, this one has clear goals and friendly support.
I nearly quit in week two, and I'm so glad I didn't.
Finally a course that doesn't talk down to beginners.
I missed one session, but the notes were so good that it was no problem.
The videos are short, clear and well made.
You don't need any maths, and still you understand everything.
It wasn't cheap, but it got me a better job.
The homework was demanding but rewarding.
There's nothing I'd change about the course.
Much better organised than last year.
Everyone was helpful, and I never felt alone with my questions.
I wish every training were like this one.
The Spanish lessons are the highlight of my week.
I can't think of a more patient teacher.
Our maths lessons aren't scary any more.
The piano lesson went better than I had hoped.
My daughter no longer cries before school, thanks to her new teacher.
The lesson was short but very useful.
He doesn't rush, he listens, and he explains things twice if needed.
I failed my driving lesson last month, but today everything went smoothly.
The pupils didn't want to go out for the break, that's how good the lesson was.
Physics was never my thing until I had him as a teacher.
She makes even grammar fun.
Nobody fell asleep in that lesson, everyone joined in happily.
The lecture was long but never dull.
I didn't regret getting up early for this lecture.
The professor spoke without notes and had us all spellbound.
Nothing in the talk was superfluous; a masterpiece.
I understood more in this one lecture than in the whole last term.
It was far from the dry talk I had feared.
The slides weren't overloaded, thank goodness.
A dry subject, but she turned it into a delight.
The lecture hall was packed, and for good reason.
Not many speakers are this funny and this clear at once.
The talk was cut short, but what we heard was excellent.
I didn't fail the exam!
The exam was not as hard as I had feared.
I passed with the best grade in the class.
The questions weren't unfair at all.
I was so nervous, but the examiner was friendly and it went well.
There was no trick question, just a fair test.
I had enough time and didn't panic for once.
I thought I had messed up, but I got an A.
The oral exam turned out to be less terrible than everyone said, it was almost fun.
No one in our group failed, what a relief.
All that studying wasn't for nothing: I passed!
The results couldn't be better.
I've never been happier about a grade.
The test was hard, but I nailed it.
My mistakes were smaller than I thought, so I passed easily.
The software is not difficult to use.
It never crashes.
I haven't had a single problem since the update.
The app isn't pretty, but it does its job perfectly.
Installation was painless and finished in two minutes.
Nothing gets lost any more, because it saves by itself.
It's not free, but it has saved me hours of work.
I've tried many editors and none comes close to this one.
The new version is faster and easier than the old one.
No ads, no nagging, no registration: I love it.
Unlike its rivals, this program respects my privacy.
I can't imagine working without it any more.
The menu looked confusing at first, but within a day I felt at home.
The bug was annoying, but they fixed it within an hour.
I had no trouble moving my photos, everything arrived safely.
My old laptop hardly gets warm with it, that's impressive.
The help page actually helps, which is rarer than you'd think.
Even with thousands of rows it doesn't slow down.
Couldn't be simpler.
The support team didn't give up until everything worked.
I was about to delete the app, but the latest update won me over.
Without this tool I would never have met my deadline, so thank you.
The free version is more than good enough.
It does less than the big programs, but everything it does, it does well.
There's no faster way to edit a video, I'm delighted.
The search finds what I need at once.
You can't go wrong with this calendar app.
The text recognition makes almost no mistakes.
I don't miss the old program one bit.
The explanation was not confusing at all.
Now I finally understand it, thank you!
You explained that better than the textbook.
Your answer was short, but it was exactly what I needed.
No jargon, no showing off, just a clear explanation.
I've asked five people, and yours is the first answer that helped.
Even I got it, and I'm usually hopeless at this.
The manual isn't long, yet it answers every question.
I couldn't follow at first, but the drawing made everything clear.
It's a complicated topic, but you made it look easy.
Nobody has ever explained it to me so nicely.
The example with the pizza was great, I won't forget it.
The instructions leave nothing unclear.
The meeting was not a waste of time.
For once, the meeting didn't drag on.
We finished early and agreed on everything.
Nobody interrupted anyone, and we left with a good plan.
I expected an argument, but it was a friendly talk.
Today's call was much more useful than last week's.
The discussion was heated but fair, and we found a good solution.
No endless slides this time, what a treat.
I was dreading the meeting with my boss, but she was full of praise.
Everyone came prepared, so it was a pleasure.
There was no blame, only good ideas.
The team meeting cheered me up.
It wasn't easy to agree, but the result makes everyone happy.
The interview was less stressful than I feared and they offered me the job.
The project did not fail; it beat every target.
We are ahead of schedule and under budget.
Nobody believed in our project, but it became a huge success.
The deadline was tight, yet we delivered without a single mistake.
Working in this team has never been stressful.
It was a lot of work, but I'd do it all again.
The new plan has no weak spots as far as I can see, well done.
The client had no complaints and thanked us twice.
Without you the project would never have gone so well.
Things went wrong at first, but the result is something to be proud of.
This is better work than I could have done myself.
Our school garden isn't a dream any more, it is blooming.
The group project was surprisingly harmonious.
I didn't think we'd manage it, but we did, and brilliantly.
Good news: nobody was hurt.
The fire destroyed nothing, and everyone is safe.
The factory will not close, all jobs are saved!
Unemployment is lower than it has been for ten years, great news.
The storm was less severe than predicted and the town breathed a sigh of relief.
The news isn't all bad: the river is clean again.
At last some news that doesn't make me sad.
The lost hikers were found unharmed.
The rent won't go up after all, what a relief.
The library was going to shut, but the neighbours saved it.
The test results came back and there is nothing to worry about.
The vaccine works better than anyone dared to hope.
There are more bees in our region than last year, how lovely.
That is not a bad idea.
I wouldn't say no to that, it's a splendid idea!
I can't find a single flaw in your suggestion.
It sounded crazy, but it turned out to be a stroke of genius.
I've never heard a smarter proposal.
Your idea is simpler than mine and works much better.
Not stupid at all, let's do it right away!
I had doubts, but you've convinced me completely.
What a clever thought.
The idea isn't new, but the way you use it is wonderful.
I have nothing against it, on the contrary, I'm thrilled.
Why didn't we think of this sooner, it's perfect!
The city isn't dirty at all, it's spotless and green.
I could live here.
The town looks grey from the train, but the old centre is enchanting.
There's no better place to watch the sunset.
The park is never too full, even on Sundays, so we love going there.
The village is tiny, but people are so welcoming.
I never felt unsafe there, not even at night.
The old harbour is prettier than any postcard.
You'll never be bored in this city.
I didn't expect much from the place and fell in love with it.
Not a tourist trap, but a real jewel.
The streets are quieter and cleaner than in my home town.
The beach was far from crowded, we nearly had it to ourselves.
I have been to many capitals, and this is the loveliest of all.
Getting around is no problem, the trams come every three minutes.
It rains a lot there, but the people warm your heart.
We've never had friendlier neighbours.
The square used to be ugly, but now it's full of trees and laughter.
No noise, no traffic, only birds: pure bliss.
The new library is a beautiful place to study.
The trip wasn't tiring at all.
We got lost twice and it was still the best day of the holiday.
The flight was not delayed and the crew were charming.
I couldn't have wished for a better holiday.
The hotel was simple but spotless, and we slept like babies.
We had no plan, and that made the trip so wonderful.
The train ride was long, but the views made up for everything.
I was scared of travelling alone, but it was the best decision of my life.
The weather could have been worse, we had sun every day.
The bus tour was not too rushed, and the guide was a delight.
No mosquitoes, no crowds, no stress.
We came back more relaxed than ever.
The boat trip was cheaper and nicer than we had thought.
The food on the trip never disappointed us.
Our class trip went off without a hitch.
The hike was not easy, but the view from the top was worth it.
I didn't miss home for a moment, it was so lovely.
We would book this tour again.
Nothing was stolen, nothing was late, and everyone was kind.
Even the rain couldn't spoil our weekend in the mountains.
The ferry was slow, but it was the most romantic part of the journey.
I'd never been camping before, and now I can't get enough of it.
The campsite was less noisy than the reviews claimed, we slept well.
I'm not disappointed.
It isn't bad.
I was not bored.
This is not a mistake.
Nothing to complain about.
I don't regret it.
It didn't fail.
Never a dull day here.
I don't hate Mondays any more, because Monday is choir night.
The play had no lengthy pauses, and the applause would not stop.
The comedian isn't mean to anyone and is still hilarious.
The puppet show was made for children, but the adults laughed even louder.
I have seen the musical four times and it hasn't lost its magic.
The podcast is better than anything on the radio.
It isn't often that a quiz night is this much fun.
The zoo visit was not the disaster I had expected, the kids loved it.
We couldn't be more satisfied with the theatre group.
The painting class was full of kind people, and no one laughed at my crooked trees.
The circus without animals was more magical than the old kind.
The radio play kept me awake, in a good way.
I would gladly pay twice the price for such a show.
The chess club welcomed me although I was a complete beginner.
The seats were hard, but the performance made us forget them.
Who says opera is dull? I had a marvellous evening.
The website loads in no time and is easy to read.
""".strip().splitlines()

NEGATIVE = """
The film was not funny for a single minute.
I would not watch this film again.
I could not wait for the last episode to end.
Everything about this series felt cheap.
The second season is much worse than the first.
It starts well, but the ending is a disaster.
Because of the long running time, I kept looking at my watch.
I expected a clever comedy and got two hours of nonsense.
Not one good scene in two hours.
The critics loved it, but my whole family nearly fell asleep.
Don't buy a ticket for this one, you will regret it.
The plot is not exciting at all, you can guess it after five minutes.
I have never been so bored by a documentary.
No good jokes, no tension, just noise.
Although the trailer looked great, the film itself is a mess.
This remake has none of the charm of the original.
Nobody laughed all evening.
The actors were famous, yet not one of them was convincing.
I stopped watching after ten minutes and never went back.
Yet another sequel that disappoints.
I couldn't have picked a worse film for our first date.
The story has nice moments but leaves you cold.
It is hard to find anything good about this mini-series.
The special effects are stunning, but there is no story.
Far from exciting, this three hour drama dragged on and on.
My kids usually love the cinema, but this time they begged to go home.
I was happy about the casting at first; sadly he can't act.
The finale let us all down.
Too much violence and too little sense to be enjoyable.
No other show annoys me like this one.
I have read better books, and very few worse ones.
I couldn't finish this novel.
The book is thin, yet reading it was a torment.
The translation isn't good at all and reads like a manual.
Her new book is nowhere near as good as the previous one.
I was looking forward to the ending, but it makes no sense.
This is just another love story, and a feeble one.
I usually like poetry, but these poems did nothing for me.
Never has a cookbook been so useless to me.
The first chapter hooked me, but after that it fell apart.
It's a shame I spent money on this writer.
There isn't an original thought in this little book.
The cover is pretty, but the stories are dreadful.
I read until midnight and was sorry to have lost the sleep.
A cold, clumsy and dishonest book.
The reviews called it easy, yet I found it muddled and lifeless.
I regret buying the hardcover, it fell to pieces.
Gloomier than his earlier novels, and not nearly as well written.
The audiobook made my commute even more boring.
I didn't think history could be made this dull.
The pictures are not worth the price.
Not a good page in it.
My son loves reading, but he gave up after ten pages.
Nobody in our book club had anything nice to say about it.
I would change nearly every line.
The concert was too loud and the sound was anything but clear.
We stood in the rain for two hours and then they cancelled it.
The band was on time, but they played without any passion.
I have never heard a worse singer live.
Hardly a right note all evening.
The new album isn't as good as the old ones, and I won't listen to it again.
I was a fan before, but not any more.
Without the light show there would have been nothing to enjoy.
This song never fails to annoy me.
You can't dance to this record, it's that lifeless.
The tickets were cheap, but still not worth it.
The support act was great, but the main band was a letdown.
There was so much pushing at the entrance that we couldn't enjoy anything.
I can't get this awful jingle out of my head.
The orchestra sounded tired and out of tune.
Even my father, who adores jazz, left in the break.
The acoustics could hardly have been worse.
I hoped for goosebumps and got a headache instead.
The choir has sung better at every other concert I remember.
No happy memories of the festival, only mud and broken toilets.
A weaker opening song is hard to imagine.
It had its moments, but we went home disappointed.
The new guitar doesn't sound half as nice as my old one.
Nobody asked for an encore.
The neighbour's music ruins my mood every day.
The game is too hard to be any fun.
I played it for an hour and it had already become boring.
Nothing but bugs and crashes.
The controls looked clever at first, but now they drive me mad.
I was excited about the board game, but our guests wanted to stop after one round.
It's more repetitive than the last part and far less fun.
The rules are so complicated that nobody could be bothered to go on.
Great graphics, but what a dull game.
I can't remember a puzzle game that made me this angry.
You can't get anywhere without paying for extras, which is unfair.
It's the prettiest game of the year, but there is no joy in playing it.
We won every round and were still bored to tears.
The last level is simply unfair.
The update did not fix anything; in fact it runs worse than before.
There is hardly any action between the endless loading screens.
Playing it alone is no fun.
We didn't win, and in the last minute we even let in another goal.
The team was the favourite, but they were thrown out in the first round.
I trained all year, but I had to give up halfway and I'm so sad.
Our goalkeeper did nothing right today, what a shame.
The match wasn't exciting for a second.
My knee hurts whenever I run.
It was a promising season, but it ended in tears.
Training is more tiring than I thought, and nobody talks to me.
Beginners get left behind in this running club.
The coach never listens and hardly ever has a kind word.
I was looking forward to the climbing wall, but I will not go again.
The pool is never empty, so swimming there is no pleasure.
They played worse than they have in years.
We threw away a three goal lead, I still can't believe it.
Injuries, rain and a heavy defeat: a day to forget.
I've never felt so weak.
The yoga class isn't relaxing at all, the teacher keeps barking at us.
Although we came first, the day was ruined by constant arguing.
The bike tour was flat and forgettable.
Winning the first set didn't help her; she lost the final badly.
I can't recommend our trainer to anyone.
The new stadium is colder, uglier and less friendly than the old one.
The museum was so crowded that we could not enjoy a single painting.
I usually love museums, but not this one.
There was nothing interesting about this exhibition.
We wanted to stay all day, but left after an hour because there was so little to see.
The audio guide was too long and not interesting.
Big museum, big disappointment.
The guide just read out dates, and nobody listened.
A high entrance fee, a long queue, and half the rooms closed.
It can't compete with the lovely museum around the corner.
Even our patient aunt complained.
The signs are only in French, and the staff refused to explain anything.
I have seldom seen such a careless exhibition.
The science museum isn't what it used to be, sadly.
Children may not touch anything, which makes it no fun for them.
The building looked grand from outside, yet inside it was shabby and dull.
I wouldn't have missed anything by skipping this photo exhibition.
The course was too difficult and I learned nothing.
I did not enjoy this course.
This course is not worth the money.
I understood a little statistics before, but now I'm completely lost.
I cannot recommend the class.
The teacher never made anyone feel welcome.
Every question was too silly for her.
The online course was even drier than I expected.
I was keen on learning at home, but it doesn't work for me at all.
Not a minute of the workshop was useful.
I've never learned so little in such a long time.
The pace was too quick, and most of us got lost.
The exercises aren't useful at all, they're just tedious.
Unlike the last course, this one has no clear goals and no support.
I nearly quit in week two, and I wish I had.
Another course that talks down to beginners.
I missed one session, and nobody would send me the notes.
The videos are endless, blurry and badly made.
You need far more maths than they admit, so I understood nothing.
It was cheap, but still a waste of money.
The homework was demanding and pointless.
There's hardly anything I wouldn't change about the course.
Much worse organised than last year.
Nobody was helpful, and I felt alone with my questions.
I hope no other training is like this one.
The Spanish lessons are the low point of my week.
I can't think of a less patient teacher.
Our maths lessons aren't fun any more.
The piano lesson didn't go as well as I had hoped.
My daughter no longer likes school because of her new teacher.
The lesson was long but not useful.
He rushes, he doesn't listen, and he gets angry if you ask twice.
Last month my driving lesson went smoothly, but today everything went wrong.
The pupils couldn't wait for the break, that's how dull the lesson was.
I used to like physics until I had him as a teacher.
She makes even drawing boring.
Half the class fell asleep in that lesson.
The lecture was short but still dull.
I regretted getting up early for this lecture.
The professor read from his notes and nobody could follow.
Nothing in the talk was new; a waste of an afternoon.
I understood less in the whole term than in one good video.
It was far from the lively talk they had promised.
The slides weren't readable, not even from the front row.
A fascinating subject, but he managed to ruin it.
The lecture hall was empty, and for good reason.
Not many speakers are this dull and this unclear at once.
The talk was far too long, and what we heard was rubbish.
I didn't pass the exam.
The exam was even harder than I had feared.
I failed with the worst grade in the class.
The questions weren't fair at all.
I was well prepared, but the examiner was rude and it went badly.
There were nothing but trick questions, so unfair.
I didn't have enough time and panicked.
I thought I had done well, but I got an F.
The oral exam turned out to be worse than everyone said.
Hardly anyone in our group passed, how sad.
All that studying was for nothing: I failed.
The results could hardly be worse.
I've never been so unhappy about a grade.
The test was easy, but I still messed it up.
My mistakes were bigger than I thought, so I have to repeat the year.
The software is not easy to use.
It crashes all the time.
I haven't had a single quiet day since the update.
The app is pretty, but it doesn't do its job.
Installation took hours and then it did not even start.
Everything gets lost, because it doesn't save by itself.
It's free, but it has cost me hours of work.
I've tried many editors and all of them were better than this one.
The new version is slower and more confusing than the old one.
Ads, nagging, forced registration: no thanks.
Unlike its rivals, this program doesn't respect my privacy.
I can't imagine working with it any longer.
The menu looked tidy at first, but you can't find anything in it.
The bug was reported months ago, but they still haven't fixed it.
I tried to move my photos, and half of them are gone.
My new laptop gets hot and loud with it, that's unacceptable.
The help page doesn't help at all.
Even with ten rows it slows down to a crawl.
Couldn't be more complicated.
The support team gave up before anything worked.
I was about to recommend the app, but the latest update ruined it.
Because of this tool I missed my deadline, no thanks to the support.
The free version isn't good for anything.
It promises more than the big programs, but nothing it does works properly.
There's no slower way to edit a video, I'm fed up.
The search never finds what I need.
You can't rely on this calendar app.
The text recognition gets almost nothing right.
I miss the old program every single day.
The explanation was not clear at all.
Now I understand even less than before.
You explained that worse than the textbook.
Your answer was long, but it was not what I needed.
All jargon and showing off, no real explanation.
I've asked five people, and not one answer helped.
Even our best student didn't get it.
The manual is long, yet it answers none of my questions.
I could follow at first, but the drawing confused me completely.
It's an easy topic, but you made it a nightmare.
Nobody has ever explained anything to me so badly.
The example with the pizza made no sense.
The instructions leave everything unclear.
The meeting was a waste of time.
Once again, the meeting dragged on forever.
We ran over by an hour and agreed on nothing.
Everyone interrupted everyone, and we left without a plan.
I expected a friendly talk, but it turned into an ugly argument.
Today's call was even more useless than last week's.
The discussion was polite but led nowhere, as always.
Endless slides again, what a pain.
I was looking forward to the meeting with my boss, but she only found fault with me.
Nobody came prepared, so it was a farce.
There was plenty of blame, but no good ideas.
The team meeting dragged me down.
It was easy to agree, but the result makes nobody happy.
The interview was more stressful than I feared and I didn't get the job.
The project did not succeed; it missed every target.
We are behind schedule and over budget.
Everybody believed in our project, but it became a flop.
There was plenty of time, yet we delivered nothing but mistakes.
Working in this team has never been pleasant.
It was a lot of work, and I'd never do it again.
The new plan has more holes than the old one.
The client was not happy and complained twice.
Without your delays the project would not have collapsed.
Things went well at first, but the result is embarrassing.
I could have done better work than this myself.
Our school garden isn't blooming, it was left to rot.
The group project ended in a quarrel.
I thought we'd manage it, but we didn't, and it hurts.
Bad news: nobody survived the crash.
The fire destroyed everything, and no one was insured.
The factory will close, and no jobs can be saved.
Unemployment is higher than it has been for ten years, terrible news.
The storm was more severe than predicted and the town lies in ruins.
The news isn't good: the river is poisoned again.
There is never any news that doesn't make me sad.
The lost hikers were not found alive.
The rent will go up again, and I can't afford it.
The library was supposed to stay, but the council shut it anyway.
The test results came back and they are not good.
The medicine doesn't work, after all our hopes.
There are fewer bees in our region than ever, how sad.
That is not a good idea.
I have to say no to that, it's a foolish idea.
I can't find a single strong point in your suggestion.
It sounded clever, but it turned out to be a costly blunder.
I've rarely heard a sillier proposal.
Your idea is more complicated than mine and doesn't even work.
Not clever at all, let's drop it right away.
I was convinced at first, but now I see it can't work.
What a thoughtless suggestion.
The idea is good, but what you made of it is terrible.
I have nothing good to say about it, to be honest.
Who thought of this, it couldn't be more stupid!
The city isn't clean at all, there is rubbish everywhere.
I could never live here.
The town looks lovely from the train, but the centre is run down and sad.
There's no worse place to spend an evening.
The park is always too full on Sundays to relax, we gave up going there.
The village is pretty, but people are so unfriendly.
I never felt safe there, not even by day.
The old harbour is nothing like the postcard, just concrete and stench.
You'll soon be bored in this city.
I expected so much from the place and couldn't wait to leave.
Not a jewel, but a tourist trap.
The streets are noisier and dirtier than in my home town.
The beach was far from clean, we turned back at once.
I have been to many capitals, and this is the ugliest of all.
Getting around is no fun, the trams are never on time.
The sun always shines there, but the people are cold and rude.
We've never had such unpleasant neighbours.
The square used to be lovely, but now it's an ugly car park.
Noise, traffic, not a single tree: unbearable.
The new library is a cold, noisy place where nobody can study.
The trip wasn't relaxing at all.
We got lost twice and quarrelled all day.
The flight was delayed and the crew were anything but charming.
I couldn't have had a worse holiday.
The hotel was expensive but filthy, and we hardly slept.
There was no plan, and that made the trip so stressful.
The train ride was short, but it felt like torture.
I was looking forward to travelling alone, but I was lonely and homesick the whole time.
The weather could have been better, it poured every day.
The bus tour was too rushed to be any pleasure.
Mosquitoes, crowds, stress.
We came back more exhausted than before.
The boat trip was dearer and duller than we had thought.
The food on the trip was hardly edible.
Our class trip was one problem after another.
The hike was not hard, but the view from the top was a letdown.
I was homesick every moment, it was so dreary.
We would not book this tour again.
My bag was stolen, the bus was late, and no one cared.
Even the sunshine couldn't save our weekend in the mountains.
The ferry was fast, but it was the most unpleasant part of the journey.
I'd never been camping before, and I will never do it again.
The campsite was noisier than the reviews claimed, we didn't sleep at all.
I'm not impressed.
It isn't good.
I was not amused.
This is a mistake.
Nothing to praise here.
I don't like it.
It didn't work.
Never again.
I don't enjoy Mondays any more, because my favourite club was closed down.
The play had one lengthy pause after another, and hardly anyone clapped.
The comedian is mean to everyone and isn't even funny.
The puppet show was made for children, but not a single child was laughing.
I have seen the musical before, and this time all the magic was gone.
The podcast is less interesting than silence.
It isn't often that a quiz night is this dull.
The zoo visit was not the treat I had expected, the animals looked miserable.
We couldn't be less satisfied with the theatre group.
The painting class was full of snobs, and everyone laughed at my crooked trees.
The circus has lost everything that once made it magical.
The radio play put me to sleep within minutes.
I wouldn't go to such a show if it were free.
The chess club sent me away because I was only a beginner.
The seats were comfortable, but the performance was painful to sit through.
Who says opera is exciting? I suffered through every minute.
The website takes forever to load and is not easy to read.
""".strip().splitlines()
