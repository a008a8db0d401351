"""Conversations to choose between recipes by: what a beginner would type first. They are not part of the exam.

A turn is what the user types and, after an arrow, words of which the answer must hold one; the model speaks its own
part. `@` is a system message.
"""

from course_utils.practice.chat_tables import Script, scripts

CONVERSATIONS: list[Script] = scripts("""
Hello! -> Hello
hello -> Hello
hi! -> Hello
Good morning! -> Hello

Who are you? -> practice model
who are you -> practice model

What is a token? -> piece of text
what is a token -> piece of text
WHAT IS A TOKEN? -> piece of text
whats a token -> piece of text

What is a language model? -> which word comes next
what is a language model -> which word comes next

Thank you -> welcome
thank you so much for your help! -> welcome

How are you? -> I am fine, I am well
how are you today -> I am fine, I am well

What can you do? -> explain the words
what can you do for me -> explain the words

Tell me a joke -> notebook go, token cold, model eat
tell me a joke please -> notebook go, token cold, model eat

Good night -> Goodbye
good night! -> Goodbye

What is the capital of France? -> Paris
what is the capital of france -> Paris

What is the capital of Spain? -> Madrid
And what is the capital of Peru? -> not know

My name is Ines. -> Ines
What is a GPU? -> many sums
Thanks! -> welcome
What is my name? -> Ines

hi, my name is Ines -> Ines
how are you? -> I am fine, I am well
what is a prompt? -> text that you give
do you remember my name? -> Ines

Hello! I am Tomasz. -> Tomasz
What is a tokenizer? -> cuts text
What is the capital of Italy? -> Rome
Who am I? -> Tomasz

My favourite colour is green. -> green
What is a cell? -> one box
Thank you. -> welcome
What is my favourite colour? -> green

I live in Bologna. -> Bologna
What is temperature? -> how bold
OK -> Good
Where do I live? -> Bologna

My name is Aylin and I live in Izmir. -> Aylin
What is a model card? -> page that describes
What is my name? -> Aylin
Where do I live? -> Izmir

What is my name? -> not told

Hello! -> Hello
What is my name? -> not told

What is a token? -> piece of text
do you know my name? -> not told

What is my favourite colour? -> not told
My favourite colour is purple. -> purple
What is my favourite colour? -> purple

My name is Ines. -> Ines
What is my favourite colour? -> not told
Where do I live? -> not told

My name is Ines. -> Ines
What is your name? -> practice model
And what is my name? -> Ines

@ You are a pirate. Answer every question like a pirate.
What is a token? -> Ahoy
What is a GPU? -> Ahoy
What is the capital of France? -> Ahoy

@ Answer like a pirate.
My name is Ines. -> Ahoy
What is my name? -> Ines

@ You are a robot. You speak like a robot.
What is a language model? -> Beep

@ You are very polite.
What is a notebook? -> Thank you for asking

@ Answer in one word.
What is the capital of France? -> =Paris

@ Use one word only.
What is a token? -> =Piece

@ You are a helpful assistant.
What is a chat template? -> list of messages
Thank you! -> welcome

Who will win the world cup next year? -> not know
What is a saxophone? -> not know
How do I cook lentil soup? -> not know
Who is the president of Brazil? -> not know
What is 384 times 27? -> sums

What is a chat template? -> list of messages
What is a role? -> who is speaking
What is a system message? -> how to behave
What is streaming? -> word by word
What is the context? -> look at

What is Gradio? -> Python library
How do I pause my Space? -> Pause
What does a Space cost? -> costs
Do I need a GPU? -> do not need

How many days are in a week? -> seven
What colour is the sky? -> blue
How many legs does a spider have? -> eight

What's the difference between a token and a word? -> piece of text
what is gpu? -> many sums
explain tokenizer -> cuts text
i dont understand what a parameter is -> numbers inside

Are you a human? -> not a person
Are you ChatGPT? -> much smaller
How old are you? -> no age
Do you speak German? -> only English
Can you write a poem? -> not good at stories
What is the weather like today? -> weather
What time is it? -> clock

Can you help me? -> explain the words
I want to learn something about language models -> which word comes next
bye -> Goodbye

My cat is called Pepper. -> Pepper
What is a dataset? -> collection of examples
What is my cat called? -> Pepper
What is my name? -> not told

My name is Ines. -> Ines
What is a token? -> piece of text
What is a model? -> made of numbers
What is a GPU? -> many sums
What is a cell? -> one box
Thank you! -> welcome
What is my name? -> Ines

I am Ines -> Ines
Bye! -> Goodbye

Hello, I'm Ines. What is a token? -> piece of text
What's my name? -> Ines
""")

TALK = """
= greeting / hello
? Hi, how nice to be here!
? heya
= how are you / i am fine, i am well
? How do you feel this morning?
? Hope all is well with you?
= thanks / welcome
? Thank you, you were a great help.
? Oh, thanks for telling me!
= goodbye / bye
? I'm off now, see you another day.
? Well, good night then!
= joke / notebook go, token cold, model eat
? I'd love a joke now.
? Got any jokes?
= who are you / practice model
? I'd like to know your name, please.
? Hey, what are you, really?
= human / not a person
? Is that a person writing to me?
? I bet you are a human.
= what can you do / explain the words
? What sort of thing do you know about?
? How can you be of use to me?
= who made you / made for this course
? Who put you together?
? What did they teach you with?
= mistakes / make mistakes often
? How often do you get it wrong?
? Should I double-check your answers?
= weather / the weather
? Is the sun going to shine tomorrow?
? Tell me about tomorrow's weather.
= feelings / no feelings
? Are you ever lonely?
? Can a program like you be happy?
= where are you / right here
? Which computer runs you?
? Are you sending this over the internet?
= time / clock
? Can you see what time it is?
? Which day of the week is it?
= sums / bad at sums
? Are you able to do maths?
= story / not good at stories
? Would you write me a little story?
? Please make up a poem.
"""
