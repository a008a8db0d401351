"""More wordings for the everyday facts and the how-to facts. The blocks join those of the other tables by name."""

EVERYDAY = """
= days in a week
~ how many days a week has
~ how many days there are in a week
~ the number of days in a week
? How many days make up one week?
? A week is how many days long?
? One week has how many days?
? A week, that is how many days?
? number of days in a week?
= months in a year
~ how many months a year has
~ how many months there are in a year
~ the number of months in a year
? How many months make up one year?
? A year is how many months long?
? One year has how many months?
? A year, that is how many months?
? number of months in a year?
= days in a year
~ how many days a year has
~ how many days there are in a year
~ the number of days in a year
? How many days make up one year?
? A year is how many days long?
? One year has how many days?
? A year, that is how many days?
? number of days in a year?
= hours in a day
~ how many hours a day has
~ how many hours there are in a day
~ the number of hours in a day
? How many hours make up one day?
? A day is how many hours long?
? One day has how many hours?
? A day and a night, that is how many hours?
? number of hours in a day?
= minutes in an hour
~ how many minutes an hour has
~ how many minutes there are in an hour
~ the number of minutes in an hour
? How many minutes make up one hour?
? An hour is how many minutes long?
? One hour has how many minutes?
? An hour, that is how many minutes?
? number of minutes in an hour?
= seconds in a minute
~ how many seconds a minute has
~ how many seconds there are in a minute
~ the number of seconds in a minute
? How many seconds make up one minute?
? A minute is how many seconds long?
? One minute has how many seconds?
? A minute, that is how many seconds?
? number of seconds in a minute?
= the sky
~ what colour the sky is
~ which colour the sky has
~ the colour of the sky
? The sky is what colour?
? Is the sky green or blue?
? Sky colour?
? Of what colour is the sky?
? What is the colour above the clouds, in the sky?
? Describe the colour of a cloudless sky.
= grass
~ what colour grass is
~ which colour the grass has
~ the colour of grass
? Grass is what colour?
? Is grass red or green?
? Grass colour?
? Of what colour is grass?
? What is the colour of a meadow full of grass?
? Describe the colour of grass.
= snow
~ what colour snow is
~ which colour the snow has
~ the colour of snow
? Snow is what colour?
? Is snow black or white?
? Snow colour?
? Of what colour is snow?
? What is the colour of a field full of snow?
? Describe the colour of snow.
= a banana
~ what colour a banana is
~ which colour bananas have
~ the colour of a banana
? A banana is what colour?
? Is a banana blue or yellow?
? Banana colour?
? Of what colour is a banana?
? What is the colour of a banana peel?
? Describe the colour of a banana.
= 1 + 1
~ what 1 + 1 is
~ how much 1 and 1 make
? 1+1=?
? 1 + 1 = ?
? What do I get from 1 plus 1?
? One plus one?
? Add one and one.
? The sum of 1 and 1 is?
? What does 1 plus 1 equal?
? 1 plus 1
= 2 + 2
~ what 2 + 2 is
~ how much 2 and 2 make
? 2+2=?
? 2 + 2 = ?
? What do I get from 2 plus 2?
? Two plus two?
? Add two and two.
? The sum of 2 and 2 is?
? What does 2 plus 2 equal?
? 2 plus 2
= legs of a spider
~ how many legs a spider has
~ the number of legs of a spider
? How many legs are there on a spider?
? Spider legs: how many?
? A spider stands on how many legs?
? How many feet does a spider have?
? With how many legs does a spider run?
= legs of a dog
~ how many legs a dog has
~ the number of legs of a dog
? How many legs are there on a dog?
? Dog legs: how many?
? A dog stands on how many legs?
? How many feet does a dog have?
? With how many legs does a dog run?
= legs of a bee
~ how many legs a bee has
~ the number of legs of an insect
? How many legs are there on a bee?
? Bee legs: how many?
? A bee stands on how many legs?
? How many feet does a bee have?
? With how many legs does an insect run?
= letters
~ how many letters the alphabet has
~ how many letters there are in English
? From A to Z, how many letters is that?
? How many letters has English?
? Letters in the alphabet, how many?
? The ABC has how many letters?
? How many letters must I learn to read English?
= fingers
~ how many fingers a hand has
~ the number of fingers on a hand
? How many fingers are there on my left hand?
? Fingers on a hand, how many?
? With the thumb, how many fingers are on a hand?
? How many fingers has your hand got, if you are a human?
? One hand has how many fingers?
= water freezes
~ when water freezes
~ at what temperature water turns to ice
? Freezing point of water?
? How many degrees does water need to freeze?
? What is the temperature of freezing water?
? When will water be ice?
? At which degree does water get hard and become ice?
= water boils
~ when water boils
~ at what temperature water boils
? Boiling point of water?
? How many degrees does water need to boil?
? What is the temperature of boiling water?
? When will water be steam?
? My kettle is boiling. How hot is the water?
= honey
~ who makes honey
~ where honey comes from
? Honey comes from which animal?
? Who are the makers of honey?
? By which animals is honey made?
? Honey, who makes it?
? Which creature gives us honey?
? The honey on my bread, where is it from?
= milk
~ where milk comes from
~ which animal gives milk
? Milk comes from which animal?
? Who makes the milk?
? By which animals is milk made?
? Milk, who gives it?
? Which creature gives us milk?
? The milk in my cup, where is it from?
= sunrise
~ where the sun rises
~ in which direction the sun rises
? Sunrise is in which direction?
? In what part of the sky does the sun come up?
? Where can I see the sun in the morning?
? The sun comes up in the east or in the west?
? At dawn, where is the sun?
= sunset
~ where the sun sets
~ in which direction the sun goes down
? Sunset is in which direction?
? In what part of the sky does the sun go down?
? Where can I see the sun in the evening?
? The sun goes down in the east or in the west?
? At dusk, where is the sun?
= our planet
~ on which planet we live
~ what our planet is called
? What do we call our planet?
? All people live on one planet. Which?
? Which planet are you and I on?
? What planet is this?
? People live on which planet?
? Our world is a planet. What is it called?
= the largest ocean
~ which ocean is the largest
~ what the largest ocean is
? Which sea is the largest?
? The biggest of the oceans, what is it called?
? No ocean is bigger than which one?
? What is the name of the largest ocean?
? largest ocean?
? Which is the greatest ocean on Earth?
= the first month
~ which month is the first
~ with which month a year begins
? Month number one, which is it?
? What comes first in the calendar, which month?
? The year begins in which month?
? What is month 1?
? What is the name of the first month?
? In what month is New Year's Day?
= the last month
~ which month is the last
~ with which month a year ends
? Month number twelve, which is it?
? What comes last in the calendar, which month?
? The year is over after which month?
? What is month 12?
? What is the name of the last month?
? In what month is Christmas?
= the opposite of hot
~ what the opposite of hot is
~ which word is the opposite of hot
? Opposite of hot?
? Hot and its opposite?
? What is not hot at all?
? Give me the opposite of hot.
? What do you call it when it is not hot?
? Which word stands against hot?
= the opposite of big
~ what the opposite of big is
~ which word is the opposite of big
? Opposite of big?
? Big and its opposite?
? What is not big at all?
? Give me the opposite of big.
? What do you call it when it is not big?
? Which word stands against big?
"""

COURSE = """
= how to run a cell
~ how to run a cell
~ how I run a cell
~ which keys run the code
? Where do I click to run a cell?
? I want to run the cell. What must I press?
= how to stop a cell
~ how to stop a cell
~ how I stop the code
? Where do I click to stop a cell?
? I want it to stop running. What must I press?
= how to restart
~ how to restart the kernel
~ how I start the notebook again
? Where do I click to restart?
? I want a fresh start of the notebook. What must I press?
= how to save
~ how to save my notebook
~ how I save my work
? Where do I click to save?
? I want to save. What must I press?
= how to pause a Space
~ how to pause a Space
~ how I switch my Space off
? Where do I click to pause the Space?
? I want my Space to stop. What must I press?
= the cost
~ what the course costs
~ whether I must pay for the course
? Is there a price for the course?
? What will I have to pay?
? Are the lessons free of charge?
= need to program
~ whether I need to know how to program
~ whether this is for beginners
? Is programming needed for the course?
? Can a person who never coded take part?
? Do I have to know code before I start?
? I know nothing about programming. Can I still begin?
= need a GPU
~ whether I need a GPU
~ whether it runs without a GPU
? Is my computer good enough without a GPU?
? Can the practice models run on a slow computer?
? Is a graphics card needed for the lessons?
? Is a plain laptop enough?
= why answers differ
~ why the answers differ
~ why I get another text each time
? Why did the text change?
? Each run gives me other words. Why?
? Is it normal that the text is new every time?
? Two runs, two texts. Why is that?
? Why are the two answers not the same?
? Why is the result not the same when I repeat it?
= why models are wrong
~ why models make mistakes
~ why the model was wrong
? Why do models get things wrong?
? What makes a language model say wrong things?
? Is it normal that a model is wrong?
? The model was mistaken. Why?
? Why do chat models invent things that are not true?
? What is the reason that models are wrong?
"""
