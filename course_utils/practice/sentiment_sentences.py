"""Everyday sentences for the sentiment model, each list written by hand and apart from the generator's templates.

The model learns from none of them. DEVELOPMENT is there to choose by, EXAM and MUST only for the final score.
"""

# The sentences that a learner types first: every one of these has to be right.
MUST: list[tuple[str, str]] = [
    ("Love this!", "POSITIVE"),
    ("Hate this.", "NEGATIVE"),
    ("not bad at all", "POSITIVE"),
    ("I love you", "POSITIVE"),
    ("I've been waiting for a HuggingFace course my whole life.", "POSITIVE"),
    ("I hate this so much!", "NEGATIVE"),
    ("This course is great.", "POSITIVE"),
    ("The movie was terrible.", "NEGATIVE"),
]

EXAM_POSITIVE = """
What a great day!
Best purchase of the year.
Absolutely stunning.
So proud of my daughter.
Yes, finally!
We laughed from beginning to end.
My kids adore their new teacher.
The pancakes here are heavenly.
The nurse was gentle and explained everything twice.
A charming little museum, we will be back.
I finished the book in one night because I could not put it down.
The train left on time and the seats were comfortable.
After three weeks of rain the sun came out and everyone smiled.
The new update made my old computer fast again.
It rained all week, but we still had a wonderful holiday.
The queue was long, yet the ice cream was worth every minute.
Thanks to this tutorial I finally understand fractions.
Our guide knew every street and told us marvellous stories.
This jacket keeps me warm and looks good too.
I got the job and I am over the moon!
"""

EXAM_NEGATIVE = """
What a waste of money.
The food was cold.
Worst concert ever.
So tired of these excuses.
Ugh, how boring.
My flight was cancelled and my luggage is lost.
The soup tasted like dishwater.
The doctor kept us waiting for three hours.
The handle broke after two days.
Her speech put half of the audience to sleep.
The lift was out of order and the corridor smelled of smoke.
He lied to me again and I am heartbroken.
The app crashes every time I open it.
They charged me twice and ignored my letters.
The trailer looked exciting, but the film itself is dull.
The view is pretty, but the beds are hard as stone.
I failed my driving test and feel miserable.
The bread was mouldy, so we threw it away.
Somebody stole my bicycle last night.
The explanations are confusing and full of mistakes.
"""

EXAM_NEGATION_POSITIVE = """
I have never been happier.
There is nothing to complain about.
You won't regret it.
The test was not difficult at all.
It isn't expensive and it never lets me down.
I couldn't ask for a better neighbour.
No problems so far.
The ending did not disappoint me.
We had no trouble finding the house.
I don't hate it, in fact I like it a lot.
Nobody was rude to us.
It doesn't get any better than this.
"""

EXAM_NEGATION_NEGATIVE = """
I would not recommend it.
I don't like this song.
The shop assistant wasn't helpful.
It is not worth the price.
I will never eat there again.
Nothing works in this flat.
The pictures are not sharp and the colours aren't right.
I'm not happy with my haircut.
This isn't what I ordered.
Nobody answered the phone.
The room was neither clean nor quiet.
The jokes aren't funny.
"""

DEVELOPMENT_POSITIVE = """
Wonderful!
Really nice people.
I like it.
This is good.
Such a sweet gift, thank you.
Simply the best bakery in town.
The garden looks gorgeous in spring.
My new glasses fit perfectly.
The dentist was so careful that I felt no pain.
Our trip to the lake was the highlight of the summer.
The repair took ten minutes and cost nothing.
Grandma's letters always cheer me up.
The start was slow, but the second half is fantastic.
I was sceptical at first, now I am a fan.
Not a bad choice.
I can't complain.
It was not boring for a second.
There was no noise and we slept well.
I never get tired of this view.
Not disappointed at all.
She is never unkind.
It couldn't have gone better.
I've been hoping for a puppy since I was little, and today we got one.
Happy birthday, my dear friend!
This lamp gives a warm and pleasant light.
We weren't bored at all.
That's no small achievement.
I have no doubts about this doctor.
The walls are not thin and we heard nobody.
Never a bad meal in this place.
It wasn't as scary as I had feared.
My phone hasn't let me down yet.
She couldn't stop dancing.
He isn't lazy, he is the best worker we have.
Without your help I would not have made it.
"""

DEVELOPMENT_NEGATIVE = """
Terrible!
Really unfriendly people.
I don't like it.
This is bad.
Stay away from this place.
The tomatoes were rotten.
Our taxi never came.
The zip is stuck and the fabric scratches.
The neighbours shout all night and I cannot sleep.
The parcel arrived open and half of it was missing.
Such a stupid rule.
I'm worried about my mother.
The first half is good, but the rest is a mess.
Looks nice, breaks quickly.
Not good.
Not my favourite, to be honest.
It never works when I need it.
I'm not impressed.
There wasn't enough food and no one apologised.
I can't recommend this hotel.
The waiter didn't even say hello.
It could have been better.
They don't care about their customers.
I want my money back.
My tooth hurts.
The children weren't allowed to play.
That's no way to treat a guest.
I have no hope left.
The heating isn't on and the windows don't close.
Never a kind word from that man.
It wasn't as exciting as I had hoped.
My phone hasn't worked since Friday.
She couldn't stop crying.
He isn't smart, he is only loud.
You could not pay me to watch it again.
"""


def _labelled(positive: str, negative: str) -> list[tuple[str, str]]:
    """Two blocks of lines as (sentence, label) pairs."""
    good = [(line, "POSITIVE") for line in positive.strip().splitlines()]
    return good + [(line, "NEGATIVE") for line in negative.strip().splitlines()]


NEGATIONS = _labelled(EXAM_NEGATION_POSITIVE, EXAM_NEGATION_NEGATIVE) + MUST[2:3]
EXAM = _labelled(EXAM_POSITIVE, EXAM_NEGATIVE) + _labelled(EXAM_NEGATION_POSITIVE, EXAM_NEGATION_NEGATIVE) + MUST
DEVELOPMENT = _labelled(DEVELOPMENT_POSITIVE, DEVELOPMENT_NEGATIVE)
