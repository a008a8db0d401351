"""Sentiment training sentences about people and feelings: family, friends, work, moods, plans, pets, weather."""

POSITIVE = """
Love it.
Well done!
So proud of you.
You made my day.
What a lovely surprise!
Couldn't be happier.
No complaints at all.
Not bad at all!
I have nothing to complain about today.
She never lets me down.
He is not a bad boss.
We had no trouble with the new neighbours.
I don't regret moving in with my sister for a second.
My day was long but wonderful.
Thank you so much for your help.
I feel much better today than yesterday.
The dentist didn't hurt me at all.
My teacher never loses her patience with us.
Nobody could wish for a kinder grandmother.
Not once did he raise his voice at the children.
I was nervous before the interview, but it went brilliantly.
The doctor took her time and answered every question.
They aren't the least bit annoying, those neighbours of ours.
I wasn't lonely for a single evening in my new town.
He apologised, and we are friends again.
Mum is out of hospital and smiling again.
The results came back, and there is nothing to worry about.
It's good to have you back.
We laughed until our sides ached.
Couldn't have asked for better colleagues.
Work was stressful, yet the team kept me cheerful.
I'm not sad any more.
I'm not afraid of Mondays any longer.
She isn't angry with me after all!
You were right, and I'm glad I listened.
My brother, who usually forgets birthdays, remembered mine and brought flowers.
The rain didn't spoil our picnic one bit.
Finally some sunshine!
The storm passed without doing any damage.
Our puppy has stopped chewing the shoes, hurray.
The cat is home safe.
The vet says there's no reason for concern.
Grandpa's stories never get old.
I could listen to her for hours.
The holiday was so good that it was over far too soon.
I was having such a good time that I didn't want to leave.
We can't wait to see you again.
Never a dull moment with these kids.
My new job is less tiring than I feared.
The first week was hard, but now I look forward to every shift.
He's far from lazy.
She is anything but rude.
You're not wrong, and I admire your courage.
My landlord fixed the heating within an hour, without being asked twice.
I had doubts about our babysitter, but the boys adore her.
Though we argue now and then, I wouldn't swap my family for anything.
Despite the cold we had a marvellous afternoon by the lake.
Despite his gruff voice, he has a heart of gold.
The exam was no problem for her.
I passed!
I got the job!
He said yes!
They won, and the whole street celebrated.
My heart is full.
Feeling blessed this morning.
I slept like a baby.
No headache today, finally.
My back doesn't hurt any more thanks to her.
The nurse was gentle and explained everything.
Our family doctor has never misjudged anything in twenty years.
I wouldn't hesitate to trust her with my children.
There isn't a mean bone in his body.
Such a sweet message, thank you.
You shouldn't have, but I'm thrilled that you did.
Your card cheered me up no end.
I can't thank you enough.
I owe you one, you were a lifesaver.
My colleagues threw me a farewell party, and I was moved to tears of joy.
Our boss listens, and that makes all the difference.
Nothing beats Sunday breakfast with Dad.
Nobody makes me laugh like my cousin.
No one has ever been so kind to me.
I've never felt so welcome anywhere.
I have rarely met such a patient teacher.
My daughter used to hate school, but this year she runs there every morning.
She isn't shy any more; she sings in front of everyone.
He doesn't cry at nursery now, he waves and smiles.
I was ready for a fight, but they were completely understanding.
What a relief!
All is well.
All my worries were for nothing.
It wasn't my fault, and everybody said so.
We made up.
We haven't quarrelled in months.
Even on grey days she lights up the room.
The neighbours are quiet, helpful and always good for a chat.
Mrs Bell next door waters our plants and refuses to take a penny.
I'd be lost without you, my friend.
Best day ever.
Best news I've had all year.
Perfect weather for a walk.
Snow at last, and the children are over the moon.
It's hot, but there's a nice breeze, so we're enjoying it.
The forecast promised rain, but not a drop fell.
The sky cleared just in time for the wedding.
The wedding was everything we had dreamed of.
Not a single thing went wrong at the party.
The speech wasn't boring at all.
Uncle Ray's speech was short, warm and very funny.
I didn't expect much from the reunion, but I had a great time.
I feared the family dinner, and it turned out to be delightful.
It wasn't as bad as I thought.
It's nowhere near as lonely here as I had imagined.
I don't miss my old job at all; this one suits me far better.
Leaving was the best decision I ever made.
I'm hopeful about next year.
Things are looking up.
I think we're going to be fine.
We're planning a trip, and I'm so excited.
I'm looking forward to the weekend.
Can't wait!
Counting the days until you arrive!
My memories of that summer still warm me.
I still smile when I think of our old dog.
He was naughty, but how we loved him.
Our dog never barks at visitors.
The kitten doesn't scratch, she only purrs.
The rabbit has recovered completely.
My hamster makes me giggle every evening.
She wrote me a reference I will treasure.
My tutor never made me feel stupid.
With her help, maths isn't scary any more.
Without his advice I would have failed; I'm grateful every day.
He believed in me when I didn't.
The coach was strict but fair, and we all improved.
I'm not tired at all, I could dance all night.
I'm not disappointed in the slightest.
I can't find any fault with the new manager.
She may be young, but she runs the office superbly.
My first impression was poor, but he has become a dear friend.
It took a while, but we get along wonderfully now.
At first nobody talked to me; now I have five good friends.
We didn't have much money, but we had a happy childhood.
I had a rough year, and my friends stood by me the whole time.
You never forget to ask how I am, and I appreciate that.
Thanks for not giving up on me.
Thanks for being there last night.
Thank goodness you're safe.
That was so thoughtful of him.
How kind!
How generous of your parents!
Good job, everyone.
Great effort, you deserve the prize.
You did better than anyone expected.
You couldn't have done it better.
I couldn't be prouder of my son.
I couldn't agree more with you, what a splendid idea.
You look great today.
You haven't aged a day!
She has a smile that nobody can resist.
He's not just clever, he's also humble.
They're not only polite but genuinely funny.
It's no wonder everyone likes him.
I see why people adore her.
I'd gladly work with her again.
I would do it all over again.
I'd recommend this doctor to anyone.
There was hardly any waiting, and the receptionist was charming.
The injection was over before I noticed, no pain whatsoever.
My operation went without a single problem.
The baby is healthy and so is the mother.
It's a girl, and we're overjoyed!
My nephew took his first steps today!
Our son hasn't had a nightmare for weeks.
The twins played nicely all day, no tears, no shouting.
The children behaved better than most adults.
My mother-in-law is a joy, whatever people say about mothers-in-law.
My stepdad never tried to replace anyone; he simply loved us.
Dad can't cook, but he tells the best jokes.
My sister and I used to fight all the time, and today she is my best friend.
Aunt Rosa spoils us, and we love every minute.
It's wonderful to be home.
I feel at home here.
I feel calm and rested.
I feel so light today.
Today I woke up in a good mood and stayed in it.
Today was fun.
Today everything worked.
Nothing can ruin this day.
For once I left the office with a smile.
My commute isn't a burden now that we share the car and chat.
My shifts are fair, and nobody minds swapping.
I don't dread meetings here, they're short and friendly.
I got a raise without even asking!
My suggestion was not ignored; they put it into practice the same week.
They didn't blame me, they helped me fix it.
I made a mistake, but my boss was really nice about it.
The new trainee isn't clumsy at all, she learns fast.
Our caretaker never grumbles, no matter how late we call.
The postman always has a friendly word for me.
A stranger carried my bags up the stairs, and I was touched.
Somebody handed in my purse with nothing missing.
The bus driver waited for me, bless him.
People here are far from cold; they invited us in for tea.
I was told the locals were unfriendly, but they were lovely.
The hike was exhausting, but the view and the company made up for it.
We got lost on holiday and had the best adventure of our lives.
The camping trip was wet but hilarious.
The holidays flew by, nothing but sun and laughter.
Two weeks with the grandparents, and not a single argument.
We didn't do much, and it was heavenly.
There was no stress, no hurry, only peace.
I didn't check my e-mails once, what bliss.
I have no regrets.
No hard feelings, I like you just as much as before.
No need to worry about us, we're doing great.
It's no trouble, I enjoy helping you.
It isn't a chore, I love looking after her garden.
Caring for Gran isn't always easy, but it's the most rewarding thing I do.
Teaching doesn't pay much, yet I go home happy every day.
My pupils are loud but so eager to learn that I love every lesson.
He's a grump before coffee and a darling afterwards.
She talks a lot, but never about herself, and always with kindness.
My flatmate is tidier than I am, and a great cook too.
My flatmates never leave a mess.
I've had worse neighbours, but never better ones.
You can't go wrong with a friend like Tom.
You can always count on Priya.
He kept his promise.
He keeps every promise he makes.
She called, just as she'd said she would.
They did come to my concert after all, and I was delighted.
Nobody forgot my birthday.
Everyone turned up, what a night!
It was worth every minute of the journey to see her face.
It's worth getting up early for these people.
We are closer than ever.
After all these years I still get butterflies.
I love him more with every year.
I'm in love, and it feels amazing.
Our first date wasn't awkward in the least.
I was afraid we'd run out of things to say, but we talked until dawn.
He doesn't play games, he's honest and warm.
She didn't laugh at me, she took my hand.
They accepted me just as I am.
Nobody judged me in that group, and I finally opened up.
The therapist helped me more than I dared to hope.
The dark months are behind me, and I enjoy life again.
I haven't had a panic attack since spring.
The fever is gone.
My knee is as good as new.
The doctor didn't rush me or brush aside my questions.
I hate hospitals, but these nurses made my stay almost pleasant.
It was less scary than I'd expected, thanks to the midwife.
Fewer worries, more laughter: that's my year so far.
More than I could have hoped for.
Simply the best teacher we've had.
Our maths teacher isn't boring, his lessons fly by.
Never thought I'd say this, but I miss school already.
I used to dislike running, and now it's the highlight of my day.
The choir isn't perfect, but singing with them makes me so happy.
My garden, my cat, a cup of tea: what more could I want?
I want for nothing.
I'm content.
I'm doing really well, thanks for asking.
Never better!
Not too shabby for a beginner, congratulations!
Not a bad start to the week.
Not too warm, not too cold, just right.
The wind has died down, and it's a beautiful evening.
The fog lifted, and we had the loveliest view.
Spring is here, and so is my good mood.
Rainy days don't bother me, I find them cosy.
Even the long drive wasn't dull with him beside me.
I could hardly stop smiling.
I couldn't stop laughing at his stories.
You never fail to cheer me up.
She never complains and always shares.
My grandson writes me every week without fail.
I appreciate your honesty.
I'm grateful for such good friends.
I'm glad we talked.
I'm glad I didn't cancel.
I almost stayed at home, and I would have missed a fantastic evening.
Sorry for doubting you, you were brilliant.
I take back what I said, he's a lovely man.
I was wrong about her, she's wonderful.
Contrary to the rumours, our new head is friendly and fair.
Whoever called him boring has clearly never met him; he's a delight.
It may sound silly, but that little note made my whole week.
Small gift, huge joy.
Big hugs to the whole team, you rock.
Hats off to the nurses on ward four!
Full marks to our lollipop man.
Three cheers for Grandma!
Welcome to the family, we're thrilled to have you.
Our babysitter is a treasure, and the kids never want her to go.
The kids liked it so much that they didn't want to go home.
Bedtime isn't a battle any more.
My teenager hugged me in public today!
Our foster dog was frightened at first, but now he won't leave my side.
That dog isn't dangerous, he's the gentlest creature I know.
The parrot never bites, and he makes everybody laugh.
He may be an old horse, but he still gives me so much joy.
I wouldn't want any other cat.
I wouldn't change a thing.
I wouldn't miss our Friday evenings for the world.
If only every boss were like her!
I wish all doctors were as attentive as he is.
There's nothing I like more than a quiet evening with her.
There's nothing better than coming home to you.
There was no awkward silence, we clicked at once.
The meeting I had dreaded ended with applause.
After weeks of worry, we got good news at last.
They finally said sorry, and a weight fell off my shoulders.
My plan worked, better than I'd imagined.
My hopes were not in vain.
Our dream came true.
We haven't given up, and it is starting to pay off.
It was tough, but we made it, and we're stronger for it.
He failed twice, then passed with top marks; we're so happy for him.
I thought I'd hate retirement, but I've never been busier or happier.
Retirement is far from boring.
At eighty-three she is as cheerful and curious as ever.
Old, yes, but not unhappy, not for one day.
She is a friendly colleague.
He is a helpful man.
Our new teacher is good with the little ones.
I was happy with how she treated us.
I would invite them again.
They kept their word.
I enjoyed my time with that team.
I trust him.
We were not let down by our friends.
I was not bored for a minute at her place.
He was not unkind, he was simply honest, and it helped me a lot.
It's not unpleasant at all to have them upstairs.
My visit to my parents did me good.
Getting up early doesn't bother me when I know who's waiting at work.
You haven't disappointed anyone, quite the opposite.
I felt understood.
I felt taken seriously for the first time.
She made time for me although she was swamped, and I won't forget that kindness.
Although the house was crowded and noisy, I loved every second with my cousins.
Although he is new, he already feels like part of the family.
It poured all weekend, but nobody minded and we had a ball.
The train was late, but my friends were still on the platform, waving and laughing.
My parents were pleased with my marks.
I can rely on my colleagues.
The children are looking forward to the new term.
He did not forget our anniversary.
We are not worried about her future.
I am not ashamed of my tears.
She did not lie to us, and I respect her for that.
My brother was there when I needed him.
The doctor did not ignore my pain.
You were not a burden to us, you were a joy.
I do not feel alone any more.
Her words did not hurt, they helped.
The evening with his parents was not a failure.
I have good reason to be proud.
I'd been told to expect a grumpy old man, but he made us tea and showed us photos of his travels all afternoon.
When I started here I knew nobody, and not a week later somebody was saving me a seat at lunch every day.
It rained, the car broke down and we forgot the cake, but I have never laughed so much with my family.
""".strip().splitlines()

NEGATIVE = """
So sad.
Hate it.
Not good.
Never again.
Not okay.
No thanks, I've had enough of him.
How rude!
How unfair!
What a letdown.
What an awful day.
I'm not happy.
I'm not fine, whatever I told you earlier.
I don't feel well at all.
I didn't enjoy my birthday.
She is not a friendly colleague.
He is not a helpful man.
He is a bad boss.
Our new teacher is not good with the little ones.
I was not happy with how she treated us.
I would not invite them again.
They did not keep their word.
I did not enjoy my time with that team.
I don't trust him.
We were let down by our friends.
I was bored every minute at her place.
He was unkind, and it hurt me a lot.
It's unpleasant to have them upstairs.
My visit to my parents did me no good.
You have disappointed everyone.
I felt misunderstood.
Nobody took me seriously.
She had no time for me, not even a minute.
Nobody asked how I was.
Nobody came to my party.
Nobody helped when I fell.
Not one colleague said goodbye on my last day.
My own brother forgot my birthday again.
He promised to call but never did.
She smiles at you, but behind your back she mocks you.
He seems charming at first, but he treats his staff terribly.
Nice man, useless doctor.
The doctor was polite but didn't listen to a word I said.
The doctor barely looked up from her screen.
The nurse couldn't have been less caring.
The dentist said it wouldn't hurt, and it hurt for days.
The waiting room was packed, and we sat there for three hours.
I wouldn't trust that vet with a goldfish.
Our old dog died last night.
The cat hasn't come home, and I fear the worst.
We lost our rabbit on Sunday and the children can't stop crying.
The puppy is adorable, but the breeder lied to us.
Next door's dog barks all night, and they do nothing about it.
The neighbours are anything but considerate.
The new people upstairs are far from quiet.
Our neighbour never says hello, he only shouts.
I used to like this street, but now I can't stand it.
The landlord isn't interested in our problems.
We've been without heating for a week and he won't answer the phone.
My flatmate never cleans up, and I'm sick of it.
Living with her is no fun.
Living together was a mistake.
I regret moving here.
I wish I'd never moved in with them.
I wish I hadn't said yes.
If only I had listened to my mother!
I'd rather be anywhere but here.
I feel lonely in this town.
I'm so lonely.
I miss her terribly.
I can't sleep any more.
I can't stop crying.
I could cry.
I can't forgive him for that.
I can't take it any longer.
My back is killing me.
My head hurts and nothing helps.
The pills don't help one bit.
The results weren't what we'd hoped for, I'm scared.
Grandpa isn't getting better.
Mum is back in hospital, and I'm worried sick.
She hasn't smiled since the funeral.
The house feels empty without him.
The funeral was yesterday, and I'm still numb with grief.
There is no joy in this house any more.
Nothing cheers me up these days.
Nothing worked today.
Nothing went right on our trip.
Today was no good.
Today could have been better, to put it mildly.
My day was short of everything but trouble.
I woke up in a bad mood and it only got worse.
It started as a good day and ended in tears.
Worst day ever.
Worst news of the year.
The weather was lovely, but we spent the whole day arguing.
The rain ruined our picnic.
Rain again, I'm fed up.
No sun for weeks, and it's getting me down.
The storm destroyed my garden.
It's too cold to enjoy anything.
It's too hot to think, and the office has no fan.
The fog never lifted, so we saw nothing of the view we had paid for.
The snow looked pretty, but then Dad slipped and broke his hip.
I hate this grey weather.
The forecast promised sun, but we got soaked.
My job isn't fun any more.
My job pays well, but it makes me miserable.
My new job is more tiring than I feared.
I dread Monday.
I dread every meeting with her.
I don't look forward to work at all.
I'm not appreciated there.
I'm not respected by anyone in that office.
My ideas are never heard.
My boss takes the credit and never says thanks.
Not a word of thanks, after all we did!
Thanks for nothing.
Thanks a lot for ruining my evening.
A simple thank you would have been nice, but none came.
I worked all weekend for nothing.
I didn't get the job.
I failed again.
I lost my job this morning.
They let me go without a reason.
They fired half the team a week before Christmas.
He got the promotion I was promised, and I'm furious.
I expected more from you.
I expected support and got nothing but criticism.
I'm less than impressed with the new manager.
I'm anything but pleased.
I'm not amused.
I'm not the least bit satisfied with my tutor.
My teacher never explains anything properly.
Our teacher is clever, but she makes the children cry.
My son doesn't want to go to school any more.
My daughter used to love school, but now she has a stomach ache every morning.
He's being bullied, and the school won't do anything.
The headmaster wasn't willing to listen.
The lessons are too dull to stay awake.
The teacher laughed at my question in front of everyone.
I never felt welcome there.
I've rarely met such a cold person.
I've never been treated so badly.
Never have I felt so humiliated.
Nobody deserves to be spoken to like that.
You shouldn't talk to your mother that way, it's cruel.
You hurt me.
You lied to me.
You never listen.
You didn't even say sorry.
You didn't care then and you don't care now.
You let us down.
You only call when you want something, and it hurts.
You're no friend of mine.
You aren't welcome here any more.
You could have warned me!
You might at least have apologised.
He's not nice.
He's not as kind as he pretends to be.
He isn't honest with me.
He isn't the man I married, and I'm unhappy.
He doesn't love me any more.
He left me.
He left without a word.
He broke his promise.
He breaks every promise he makes.
He broke my heart.
He cheated on my best friend.
He never has a kind word for anyone.
He never apologises, no matter what he's done.
He says he's sorry, but nothing ever changes.
She isn't fair.
She doesn't keep secrets, as I learned the hard way.
She has no patience with children.
She has never once thanked us.
She let me down again.
She ignored me all evening.
She laughed at me when I cried.
She wouldn't even shake my hand.
She's charming to strangers and horrible to her own family.
She couldn't care less about how we feel.
We don't talk any more.
We're not friends any longer.
We quarrel every single day.
We had nothing to say to each other, and the evening dragged on.
We waited for two hours, but they never showed up.
We did everything for them and were treated like dirt.
We were not invited, and that stung.
They excluded me from everything.
They made fun of my accent.
They promised us help, yet we were left alone with it all.
They're splitting up, and the children are heartbroken.
They never visit, they never write.
They weren't glad to see us.
Nobody at the reunion recognised me, and I went home early feeling awful.
The party was no fun.
The party wasn't worth getting dressed for.
The wedding was a disaster from start to finish.
The wedding looked beautiful, but the families fought all night.
The speech was far too long and not at all funny.
His jokes aren't funny, they're hurtful.
Our first date was awkward from beginning to end.
I was excited to meet him, but what a disappointment.
I had high hopes for this friendship, but they came to nothing.
I thought she was my friend, but she spread lies about me.
I used to admire him; not any more.
I took his side for years, and he never took mine.
I gave her my trust, and she abused it.
I wouldn't wish such a mother-in-law on anybody.
I wouldn't recommend this babysitter to anyone.
I wouldn't want to work there again.
I would never do it again.
I won't be going back to that therapist.
I'm never going on holiday with them again.
I don't see why people like her.
I don't enjoy Sundays at my uncle's.
I don't feel safe at home.
I don't have anything left to look forward to.
I don't think we're going to be fine.
I don't know anyone as selfish as my cousin.
I have no hope left.
I have no energy and no appetite.
I have every reason to complain.
I have plenty of regrets.
I had a dreadful week.
I had looked forward to the holiday all year, and then I was ill from day one.
The holiday was ruined by constant bickering.
Two weeks with the in-laws, and not one peaceful day.
It was so dreary there that we couldn't wait to go home.
It wasn't a holiday, it was a nightmare.
It was not the adventure he'd promised, just mud and misery.
The hike was supposed to be easy, but I came home injured and in tears.
The camping trip was fun until someone stole our bags.
My wallet was stolen and no one lifted a finger.
The bus driver saw me running and drove off, how mean.
The locals weren't friendly, they stared and muttered.
I was told everyone here was lovely; sadly, that isn't true.
Somebody scratched my car and didn't even leave a note.
The postman throws our parcels over the fence.
The caretaker is never there when you need him.
The receptionist was everything but welcoming.
The trainee means well, but he ruins everything he touches.
The new coach is strict without being fair.
The team spirit is gone.
The mood at work is poisonous.
The atmosphere at dinner was icy.
The meeting was a waste of time.
The meeting ended in shouting.
My suggestion was ignored yet again.
They blamed me, though it wasn't my fault.
I made one small mistake, and he yelled at me before everyone.
My colleague isn't pulling his weight, and we all suffer.
My colleagues went to lunch without me, as always.
My manager hardly ever answers, and when she does, she snaps.
I asked politely, but he was rude anyway.
I asked for help three times, in vain.
I said sorry, but she wouldn't forgive me.
I can't remember when I last laughed.
I can hardly get out of bed in the morning.
I hardly know a soul here, and the evenings are unbearable.
I barely slept, and the baby screamed till dawn.
I feel worse than yesterday.
I feel useless.
I feel let down by everyone.
I feel sick just thinking about tomorrow.
I feel anything but relaxed.
I'm exhausted.
I'm so tired of pretending.
I'm ashamed of what I did.
I'm disappointed in you.
I'm scared of the operation.
I'm too upset to talk.
I'm too stressed to enjoy the weekend.
I'm at my wits' end with this child.
I'm sorry we ever met.
I'm sorry for your loss, it's heartbreaking.
I'm afraid it's bad news.
It's over, and I'm devastated.
It's not fair.
It isn't funny.
It isn't worth it.
It's not the same without you, I feel empty.
It's a shame she never apologised.
It's no use, he won't change.
It's no pleasure to be around him.
It was worse than I thought.
It was nowhere near as nice as last year.
It's lonelier here than I had imagined.
It hurts more than I can say.
Such a mean thing to say.
Such a pity.
Bad idea.
Poor thing, she's suffering.
Big mistake.
Not a nice man.
Not a good start to the week.
Not fair, not kind, not necessary.
Not what I hoped for.
Not even an apology!
No respect for anyone.
No sympathy, no help, nothing.
No one showed up.
No one cares.
No one believed me.
Too little, too late.
Less said about that evening, the better.
Fewer friends, more worries: that's my year so far.
My worries are growing by the day.
My hopes were in vain.
My plan failed, worse than I'd feared.
Our dream fell apart.
We gave it our all, but we lost everything.
We've given up hope.
He tried his best, but it wasn't good enough, and he's crushed.
He failed the exam for the third time, poor boy.
I passed the exam but lost my best friend over it, and I'm miserable.
I got a raise, but I've never been so unhappy.
We have money, but no love in this family.
I had a lonely childhood with hardly a kind word.
My memories of that school still make me shudder.
My father never hugged us.
My stepmother never accepted me.
My sister and I used to be close, but now we can't be in the same room.
My aunt criticises everything I wear.
My grandmother doesn't recognise me any more, and it breaks my heart.
My grandson never writes, and I feel forgotten.
My nephew broke his arm on the first day of the holidays.
My best friend is moving away and I'm heartbroken.
My ex is making my life hell.
My teenager hasn't spoken a civil word to me for weeks.
Bedtime is a battle every night.
Our son has nightmares and won't tell us why.
The children behaved worse than ever.
The kids cried all the way home.
The babysitter left them alone, I'm still shaking.
The twins fought all day, and my nerves are shot.
The parrot bit me again.
The hamster escaped, and we never found him.
The foster dog is still terrified and bites everyone.
That dog isn't harmless, he attacked our cat.
I loved that old horse, and now he's gone.
Retirement is far from the joy they promised me.
I was looking forward to retirement, but I've never felt so useless.
The tutor took our money and taught her nothing.
The therapist made things worse.
The midwife was impatient and rough with me.
Our family doctor misjudged it twice, and we lost precious months.
The injection hurt more than expected, and my arm is swollen.
The fever won't go down.
My knee isn't healing as it should.
I like most nurses, but this one was simply cruel.
I wish the doctor had been half as attentive as her website claims.
There's nothing I like about that man.
There's nothing kind in what she said.
There was no laughter at that table, only silence and dirty looks.
There was no reason to shout at me.
There's always trouble when he comes over.
Whoever called her nice has never had to work for her.
She may be talented, but nobody can stand working with her.
Although he smiled the whole time, every word he said was an insult.
Although we sat in the sun, nobody was in the mood, and we left in silence.
Despite all our efforts, she feels unhappy in her new class.
Despite the beautiful flowers it was the saddest day of my life.
Although I begged him, he wouldn't stay, and now I'm alone.
Contrary to what he said, nothing is fine.
I was right about him, unfortunately: he's a liar.
I wanted to like her, I really did, but she's impossible.
I almost enjoyed myself, until he started insulting my wife.
Everyone was kind except the one person I needed.
Far from helping us, our relatives made it all worse.
Instead of comforting me, he told me to stop whining.
Would it kill you to be polite for once?
Why can't they just leave me in peace?
Who treats a guest like that?
Is one kind word really too much to ask?
Enough is enough, I'm leaving this job.
Another wasted evening with people who don't care.
Once bitten, twice shy: I won't lend him money again.
Shame on you.
Leave me alone, I've had enough.
Go away, you spoiled everything.
Anyone but him, please.
Hardly a friend.
Hardly what I'd call a warm welcome.
My parents were not pleased with my marks.
I can't rely on my colleagues.
The children are not looking forward to the new term.
He did forget our anniversary.
We are worried about her future.
I am ashamed of my outburst.
She did lie to us, and I have lost all respect for her.
My brother wasn't there when I needed him.
The doctor ignored my pain.
You made me feel like a burden.
I do feel alone these days.
Her words did not help, they hurt.
The evening with his parents was not a success.
I have no reason to be proud.
I'd been told to expect a warm and funny host, but he sat there scrolling on his phone and sighed whenever we spoke.
When I started here everyone seemed so friendly, and not a week later they fell silent whenever I came into the room.
The sun shone, the food was delicious and the music played, but my family did not exchange one friendly word.
""".strip().splitlines()
