"""More wordings of small talk, and more topics. The blocks join those of the other table by name."""

TALK = """
= greeting
? hello
? helo
? hallo
? hey there
? Hiya
? Hi hi
? Hello, chatbot!
? Hello, is anybody there?
? Hello my friend
? Hi bot
? Good evening
? good afternoon!
? Morning!
? Nice to see you
? Nice to meet you
? Pleased to meet you
? Welcome!
? Hello, I am new here.
? Hi, I am here again.
? I am back
? Are you there?
? Can you hear me?
? Can we talk?
? Let us talk
? Let's chat
? I want to talk to you
? Shall we begin?
? Good to be here, hello
= how are you
~ how you are
~ how you are doing
~ if you are well
? How are you doing today?
? how r u
? How are things?
? How are things with you?
? How do you feel today?
? Are you all right?
? Are you doing well?
? Is it going well?
? How goes it?
? How is life?
? How is everything?
? Everything fine?
? Everything okay with you?
? And how are you?
? And you?
? I am fine, and you?
? I hope you are well
? I hope you are fine today
? You are well, I hope?
? How was your day?
? Did you have a good day?
= thanks
? thx
? ty
? Thank you, that was good
? Thank you, model
? Thanks, I understand it now
? Thanks, that was clear
? Thanks for the answer
? Thank you for explaining
? Thank you for your help
? Thank you for your time
? Thank you so very much!
? Thanks very much!
? A thousand thanks
? My thanks to you
? I thank you
? Great help, thank you!
? Nice, thanks!
? Perfect, thank you.
? Wonderful, thank you
? Oh, thank you!
? OK, thanks
? okay thank you
? That was a great help
? That helped me a lot
? This helps, thank you
? You helped me
? That is useful to know
? I am grateful
? Much appreciated
? Cheers
? Super, thanks
= goodbye
? bye!
? good night
? Good night!
? Sleep well
? Farewell
? Ciao
? So long
? See you
? See you soon
? See you next week
? Until tomorrow
? We will talk again
? Talk to you later
? I am leaving
? I am leaving now, bye
? I have to leave
? I need to go
? It is time to go
? It is time for me to stop
? I will stop here
? I am going to bed
? I am done for today
? Enough for today
? That is enough for today, thank you
? We are finished. Goodbye!
? Goodbye, my friend
? Bye for now
? Have a nice evening
? Have a good weekend
? I close the notebook now. Bye.
= joke
~ a joke
~ something funny
~ if you know a joke
? joke please
? A joke, please!
? A joke!
? tell me a joke pls
? Tell me another joke
? Tell a joke about models
? Can you be funny?
? Can you make me laugh?
? Do you have a joke for me?
? Do you know something funny?
? Do you know any jokes?
? Give me a joke
? Have you got a joke?
? I could do with a laugh
? I need a laugh
? Let me hear a joke
? Let me laugh
? Make a joke
? One joke, please
? What is your best joke?
? Which jokes do you know?
? Cheer me up with a joke
? Entertain me
= who are you
~ who you are
~ what you are
~ what your name is
~ your name
~ about yourself
? whats your name
? who r u
? who are u?
? Who is this?
? Who is there?
? So who are you?
? Who exactly are you?
? What exactly are you?
? Who or what are you?
? What sort of model are you?
? What kind of program are you?
? What type of assistant are you?
? What am I talking with?
? With whom am I talking?
? With whom do I have the pleasure?
? Whom am I writing to?
? Who writes these answers?
? Who is on the other side?
? Present yourself
? Please introduce yourself.
? Say something about yourself
? I do not know who you are
? I want to get to know you
? I'd like to know you better
? How should I call you?
? What may I call you?
? Your name, please?
? Are you an AI?
? Are you a chatbot?
? Are you an assistant?
? Are you a small model?
? How big are you?
? Which model are you?
= human
~ if you are human
~ whether you are a person
~ whether there is a human behind you
? human or machine?
? Human or robot?
? Are you a human or a program?
? Are you a person or a machine?
? Are you one of us, a person?
? Are you really a machine?
? Are you a bot?
? Are you a living being?
? Are you made of flesh and blood?
? Do you have a body?
? Do you have parents?
? Do you have a family?
? Do I talk to a machine?
? Am I talking with a real person?
? Am I speaking to somebody real?
? Is this a real person?
? Is this a person or a program?
? Is somebody typing this?
? Is there somebody who types your answers?
? You are not a human, are you?
? You are a machine, aren't you?
? You sound like a real person
? I think you are a person
? Do you have a brain?
? Can you think?
? Do you think like a person?
? Do people write your answers?
= what can you do
~ what you can do
~ what you know
~ what I can ask you
~ how you can help me
? what do you do
? What can you do for me?
? What can you tell me?
? What can you explain?
? What can you help me with?
? What are you able to do?
? What are you made for?
? What are your skills?
? What are your talents?
? What sort of help do you give?
? What do you have to offer?
? What is your purpose?
? What is your task?
? What use are you?
? With what can you help?
? Which questions may I ask?
? Which topics do you know?
? How do you help people?
? How can I use you?
? Could you help me?
? Can you do something for me?
? Can you answer questions?
? I would like some help
? Please help me
? I have a question
? May I ask you something?
? Can I ask you something?
? Where do I start?
? I do not know what to ask
? What now?
= who made you
~ who made you
~ how you were made
~ what you have read
~ where you come from
? who built u
? Who is behind you?
? Who programmed you?
? Who invented you?
? Who developed you?
? Who taught you?
? Who is your teacher?
? Who gave you your knowledge?
? Who do you belong to?
? Which company made you?
? By whom were you made?
? By whom were you trained?
? How did you learn to talk?
? How did you learn this?
? How did you come about?
? How were you born?
? From what did you learn?
? From where do you know this?
? What were you trained on?
? What was in your training?
? What did you read?
? Which books have you read?
? Were you made for this course?
? Did a person make you?
? Are you made by Hugging Face?
? Tell me how somebody made you.
? Why were you made?
= mistakes
~ if you make mistakes
~ if you are right
~ how sure you are
? Are you reliable?
? Are you often wrong?
? Are you sometimes wrong?
? Are you certain?
? Are you sure about that?
? Really?
? Is that right?
? Is that correct?
? Is this really true?
? Do you always tell the truth?
? Do you lie?
? Do you know everything?
? Do you get things wrong?
? Do you make errors?
? Do I have to check your answers?
? Must I check what you tell me?
? Can I believe you?
? Can I depend on you?
? Can I count on your answers?
? Can your answers be false?
? Could you be mistaken?
? Might you be wrong?
? How often are you wrong?
? How reliable are you?
? How sure are you?
? May I trust your answers?
? I do not believe you
? I doubt that
? That is not true
? That is not correct
? Your answer is wrong
? Have you ever been wrong?
= weather
~ how the weather is
~ what the weather is like
~ if it will rain
? weather
? weather tomorrow?
? What about the weather?
? How is the weather today?
? How is the weather outside?
? How is the weather where you are?
? How will the weather be?
? What will the weather be on Sunday?
? Will the weather be good?
? Will it be warm tomorrow?
? Will it be cold at the weekend?
? Will it snow?
? Will there be a storm?
? Is it warm outside?
? Is it sunny?
? Is it snowing?
? Is it windy today?
? Is it a nice day outside?
? Is rain coming?
? Does it rain where you are?
? Do I need my raincoat?
? Must I wear a warm coat today?
? How warm is it?
? How hot will it get today?
? How many degrees is it outside?
? Is bad weather coming?
? Can we go outside or will it be wet?
= feelings
~ if you have feelings
~ how you feel about that
~ if you are happy
? Do you feel something?
? Do you feel lonely?
? Do you feel joy?
? Do you feel pain?
? Do you have emotions?
? Do you have a heart?
? Do you have friends?
? Do you get tired?
? Do you get angry?
? Do you get bored?
? Do you laugh?
? Do you cry?
? Do you eat?
? Do you like music?
? Do you like people?
? Do you enjoy this?
? Do you enjoy talking to me?
? Does it hurt when I close you?
? Can you love?
? Can you be unhappy?
? Are you lonely?
? Are you afraid?
? Are you in a good mood?
? Are you glad to talk to me?
? Are you in love?
? Are you sleepy?
? Have you got feelings?
? I love you
? Will you marry me?
? What makes you happy?
? What makes you laugh?
= where are you
~ where you are
~ where you live
~ on which computer you run
? where are u
? Where do you work?
? Where do I find you?
? Where is the model running?
? Where does this model run?
? Where are my words sent?
? Where do my messages go?
? In which country are you?
? In which town do you live?
? In what place are you?
? What computer are you on?
? What machine do you use?
? Are you on my computer?
? Are you on my laptop?
? Are you running on my laptop?
? Are you somewhere in the cloud?
? Are you online?
? Are you inside this computer?
? Can you look something up on the internet?
? Do you have the internet?
? Do you need a network?
? Do you run here or far away?
? Do you run in the cloud?
? Do my messages leave this computer?
? Is our talk private?
? Who can read our talk?
= time
~ what time it is
~ what day it is
~ the date
? time?
? What is the time now?
? What's the time?
? Do you have the time?
? Do you know what time it is?
? What month is it?
? What year is it now?
? Which month is it now?
? Is it late?
? Is it morning or evening?
? What is the date today?
? Today is which day?
? What day was yesterday?
= sums
? Are you good with numbers?
? Do you like maths?
? Can you count?
? I need help with maths
? Can you add numbers?
? Could you do some sums?
? Solve this sum
? How good are you at sums?
= story
? tell me a story please
? Tell me a bedtime story
? Can you tell stories?
? Can you write?
? Do you know a story?
? I want to hear a story
? Tell me a tale
? Write a story about a dragon
? Write a song
? Sing a song
? Sing something
? Can you sing?
? Write a rhyme for me
? Make up a story
? A story, please
= memory of talk
? Do you keep what I say?
? Do you store what I write?
? Will you forget me?
? Do you forget things?
? How good is your memory?
? How far back do you remember?
? What do you remember?
? Do you know me from yesterday?
? Have we met before?
? Have we talked before?
? Did we talk last week?
= small answers
? ok
? okay
? yes
? yes please
? no
? No, thank you
? no thanks
? Oh
? Hm
? Hmm
? Ah, I see
? Now I see
? Right
? Fine
? Sure
? Great!
? Nice
? Wow
? Of course
? Maybe
? I think so
? That makes sense
? Now I understand
? Clear
? ah ok
= more
? more
? more please
? Go on
? Please go on
? Continue
? Tell me more about it
? Please tell me more
? Please explain that again in other words
? In other words?
? I do not understand
? I don't understand that
? I don't get it
? What do you mean?
? What does that mean?
? Can you explain that?
? How?
? An example, please
? What for?
? And what follows from that?
= glad
? I feel great
? I am very happy today
? I am having fun
? I enjoy this
? I like this lesson
? I love this course
? I did it!
? I have done it
? I solved the exercise
? It worked
? It runs!
? My code works
? My chatbot works!
? Today is a good day
? I am proud of myself
? I understood everything
= sorry for you
? I am very tired
? I am unhappy
? I feel lonely
? I am afraid
? I am ill
? I am not well
? I am stressed
? I have a headache
? I am stuck
? I am lost
? I do not understand anything
? Nothing works
? It still does not work
? My program is broken
? I get an error
? I made a mistake
? I failed
? I will never learn this
? I am too old for this
? I am too stupid for this
? Today was a bad day
? It is so hard
= blame
? You are bad
? You are dumb
? You are silly
? You are boring
? You are no help
? You make no sense
? That was no help
? That was not helpful
? That is nonsense
? What nonsense
? Your answers are bad
? I hate you
? You did not answer my question
? That is not what I asked
= praise
? Good job
? Good bot
? Good boy
? Well said
? You are clever
? You are smart
? You are wonderful
? You are amazing
? You are sweet
? You are helpful
? You are my friend
? I like talking to you
? I like your answers
? You did well
? You explain well
? What a good answer
= sorry /  / Fine
> No harm done. What would you like to know?
? Sorry
? I am sorry
? Sorry!
? Excuse me
? My mistake
? Oh, sorry
? Sorry, my fault
? I did not mean that
? Forgive me
? I apologise
? Sorry for the typo
? Please excuse me
= laugh /  / Ha
> I am glad that you laugh. What would you like to know next?
? Haha
? ha ha
? lol
? hahaha
? Ha ha, very funny
? That was funny
? That is a good joke
? Very funny!
? That made me laugh
? Hehe
? What a funny joke
? Funny!
= test /  / Yes
> Yes, I can read you. Ask me something.
? test
? Test
? testing
? This is a test
? Just a test
? test test
? Does this work?
? Do you work?
? Is this on?
? Is the chat working?
? Does the chatbot work?
? Are you working?
= age /  / Young
> I have no age. I was trained on a computer in a short time.
~ how old you are
~ your age
~ when you were made
? How old are you?
? how old r u
? What is your age?
? What age are you?
? When were you born?
? When were you made?
? When is your birthday?
? In which year were you made?
? Are you old?
? Are you young?
? Are you older than me?
? How many years old are you?
= your favourites /  / None
> I have no favourites, because I am only a program. Which one is yours?
~ what your favourite colour is
~ what you like to eat
~ what you like best
? What is your favourite colour?
? What is your favorite color?
? What is your favourite food?
? What is your favourite animal?
? What is your favourite film?
? What is your favourite book?
? What is your favourite song?
? Which colour do you like best?
? Which animal do you like?
? Which food do you like?
? Do you like pizza?
? Do you like cats?
? Do you have a favourite colour?
? Do you have a favourite food?
? Do you have a hobby?
? What do you like?
? What do you like to eat?
? What do you like to do?
? What are your hobbies?
= languages /  / English
> I speak only English.
~ which languages you speak
~ if you speak German
? Do you speak German?
? Do you speak French?
? Do you speak Spanish?
? Which languages do you speak?
? What languages do you know?
? Which language do you speak?
? Can you speak Italian?
? Can you understand Chinese?
? Can you write in French?
? Can we talk in another language?
? Do you understand German?
? How many languages do you speak?
? Do you know other languages?
? Do you only speak English?
? Hola
? Bonjour
? Guten Tag
? Sprechen Sie Deutsch?
? Parlez-vous francais?
? Wie geht es dir?
= other chatbots /  / No
> No, I am a much smaller model. I was made only for this course.
~ if you are ChatGPT
~ if you are Qwen
? Are you ChatGPT?
? Are you GPT?
? Are you Qwen?
? Are you Claude?
? Are you Gemini?
? Are you Siri?
? Are you Alexa?
? Are you the same as ChatGPT?
? Are you better than ChatGPT?
? Are you as good as ChatGPT?
? Do you know ChatGPT?
? Is this ChatGPT?
? Am I talking to ChatGPT?
? Were you made by OpenAI?
? Were you made by Google?
= code /  / No
> I cannot write code. The lessons show you each line that you need.
~ how to write code
~ if you can program
? Can you code?
? Can you program?
? Can you write code?
? Can you write a program?
? Can you write Python?
? Write some code for me
? Write a program
? Write a Python function
? Can you fix my code?
? Can you correct my code?
? Help me with my code
? Please write a script for me
? Program a game for me
= pictures /  / No
> I can only read and write text. I cannot see or make pictures.
~ if you can draw
~ if you can see me
? Can you see me?
? Can you draw?
? Can you draw a cat?
? Draw a picture
? Draw me a house
? Make a picture of a dog
? Can you make pictures?
? Can you show me a picture?
? Can you speak aloud?
? Can you look at a photo?
? What do I look like?
? Can you see this picture?
? Do you have eyes?
"""
