"""The chat model's exam: questions worded on their own, never trained on. `=` fact / words a right answer may hold."""

TABLE = """
= notebook / mixes text and code, text and code
? How should I picture a notebook?
? My boss sent me a notebook file, whatever that may be. What have I got there?
= cell / one box, box in a notebook
? In plain words, a cell is what?
? People keep saying "run the next cell". What's that cell they mean?
= kernel / runs the code
? My colleague mentioned the kernel yesterday. What's that about?
? Put "kernel" into simple words for me, would you?
= Python / programming language
? I keep hearing about Python, what's behind it?
? Python: what kind of thing would that be?
= library / ready-made code
? What should I imagine when people say library?
? Give me the short version of what libraries are.
= JupyterLab / browser
? JupyterLab, never heard of it. What's that?
? Help me understand what JupyterLab does.
= variable / name for a value
? What's the idea behind variables?
? Would you clarify variables for a newcomer?
= function / code with a name
? Help me understand functions.
? In simple language, how would a function be described?
= argument / hand to a function
? When programmers say argument, what's on their mind?
? I'm lost with arguments. Help?
= string / quotation marks
? How should I picture a string in Python?
? Why does everyone call text a string?
= list / in a row, several values
? A list in Python, what's that like?
? I'm puzzled by lists, help me out.
= object / holds some data
? Help me picture an object in Python.
? When they say object in the lesson, what do they have in mind?
= class / makes objects
? In plain words, a class is what?
? What's the idea behind classes in Python?
= method / belongs to an object
? Would you clarify what methods are?
? How should I picture a method?
= error message / went wrong
? I got an error message. What's it telling me?
? How do I deal with error messages?
= comment / note for people
? Help me understand comments in code.
? What's the use of a comment in Python?
= Hugging Face / company
? Hugging Face, who's that?
? My boss talks about Hugging Face all day. What do they do?
= Hub / website
? What's the Hub good for?
? Everybody says "get it from the Hub". Which place is that?
= Transformers / runs thousands
? What's the Transformers library good for?
? Give me the short version of the Transformers library.
= Space / rented computer
? How should I picture a Space?
? Somebody told me to open a Space. What would that be?
= model card / describes a model
? Where's the use of a model card?
? In plain words, a model card is what?
= licence / what you may do
? Help me understand licences.
? Why should I care about the licence of a model?
= safetensors / file format
? safetensors, never heard of it. What's that?
? Why do the files end in .safetensors?
= access token / secret key, log in
? Help me understand access tokens, please.
? In plain words, an access token is what?
= dataset / collection of examples
? How should I picture a dataset?
? Would you clarify datasets for a newcomer?
= Gradio / web page
? What's Gradio good for?
? My colleague built something with Gradio. What's that?
= open source / use and change the code
? Help me understand open source.
? People praise open source. What's behind it?
= repository / shared folder
? In plain words, a repository is what?
? How should I picture a repository?
= download / copy of a file
? Help me understand downloads.
? In plain words, a download is what?
= cache / downloaded models are kept
? What's the cache good for?
? How should I picture the cache?
= course / twelve notebooks
? Could you sum up this course for me?
? What's the course going to teach me?
= how to run a cell / shift
? What must I press so that a cell runs?
? I can't get my cell to run, help!
= how to stop a cell / stop button
? This cell won't end. How can it be stopped?
? What must I press so that a cell stops?
= how to restart / choose restart
? Where do I find restart for my notebook?
? I want to restart the kernel, what must I press?
= how to save / ctrl
? What must I press so that my notebook is saved?
? I don't want to lose my notebook. How's it saved?
= how to pause a Space / press pause
? Where can I pause a Space?
? I'm done for today, what do I do so that the Space is paused?
= cost / the course costs nothing
? What will I have to pay for this course?
? Will the course cost me anything?
= need to program / do not need to know
? Must I be able to program beforehand?
? Is it a problem that I can't program?
= need a GPU / do not need a gpu
? Will the lessons work when I have no GPU?
? Must I buy a GPU for this?
= model / made of numbers
? In plain words, a model is what?
? How should I picture a model?
= language model / comes next
? Everybody talks about language models. What's behind them?
? Help me understand what language models do.
= token / word or a part
? I keep reading about tokens, what's that?
? In plain words, a token is what?
= tokenizer / into tokens
? What's the job of the tokenizer?
? Help me understand tokenizers.
= vocabulary / list of all tokens
? How should I picture the vocabulary of a tokenizer?
? The vocabulary of a model, what would that be?
= special token / not ordinary
? Help me understand special tokens.
? In plain words, a special token is what?
= parameter / numbers inside
? My boss brags about billions of parameters. What are those?
? How should I picture a parameter?
= tensor / table of numbers
? Put "tensor" into simple words for me, would you?
? In plain words, a tensor is what?
= GPU / many sums
? What's so special about a GPU?
? Everyone wants a GPU. What's it good at?
= CPU / main processor
? How should I picture the CPU?
? My computer only has a CPU. What's that?
= memory / working on, fit into
? What's memory good for in a computer?
? My computer complains about too little memory. What does it need that for?
= dtype / each number is stored
? Put "dtype" into simple words for me, would you?
? The code says dtype, what's behind it?
= batch / group of inputs
? In plain words, a batch is what?
? What's the idea behind batches?
= logits / are the raw scores
? Put "logits" into simple words for me, would you?
? logits, never heard of them. What's that?
= softmax / formula
? What's softmax good for?
? My colleague mentioned softmax yesterday. What's that about?
= probability / how likely
? How should I picture a probability?
? In plain words, probability is what?
= temperature / how bold
? What's the temperature setting good for?
? What does it do if I raise the temperature?
= sampling / means drawing
? In plain words, sampling is what?
? What's the idea behind sampling?
= greedy decoding / always taking
? What's the idea behind greedy decoding?
? Why do they call it greedy?
= top-k / k most likely
? Put "top-k" into simple words for me, would you?
? The code has top_k in it, what's behind that?
= seed / chance starts, same random
? In plain words, a seed is what?
? What's a seed good for?
= prompt / text that you give
? Everyone talks about writing a good prompt. What's that?
? In plain words, a prompt is what?
= context / can look at
? Put "context" into simple words for me, would you?
? Somebody said my text exceeds the context. What's that?
= training / many examples
? What goes on in training?
? Put "training" into simple words for me, would you?
= inference / using a trained model
? My colleague mentioned inference yesterday. What's that about?
? In plain words, inference is what?
= checkpoint / saved state
? How should I picture a checkpoint?
? In plain words, a checkpoint is what?
= embedding / list of numbers that
? How should I picture an embedding?
? What's the idea behind embeddings?
= attention / earlier tokens
? What's the idea behind attention?
? Put "attention" into simple words for me, would you?
= attention mask / ones and zeros
? What's an attention mask good for?
? Help me understand the attention mask.
= padding / filling up
? What's padding good for?
? Put "padding" into simple words for me, would you?
= layer / one step of the calculation
? How should I picture a layer?
? In plain words, a layer is what?
= neural network / simple calculations
? Help me understand neural networks.
? How should I picture a neural network?
= machine learning / finds rules
? What's the idea behind machine learning?
? Help me understand machine learning.
= artificial intelligence / need their wits, name for programs
? What's the fuss about artificial intelligence?
? In plain words, artificial intelligence is what?
= transformer / design
? How should I picture a transformer?
? What's the idea behind a transformer?
= pipeline / shortest way
? What's a pipeline good for?
? In plain words, a pipeline is what?
= task / kind of job
? In plain words, a task is what?
? When they say task in the lesson, what do they have in mind?
= label / name of an answer
? How should I picture a label?
? In plain words, a label is what?
= score / how sure
? In plain words, a score is what?
? There is a score next to the answer. How do I read it?
= sentiment / mood of a text
? Put "sentiment" into simple words for me, would you?
? My boss wants the sentiment of our reviews. What's that?
= named entity / person, organisation
? Help me understand named entities.
? In plain words, a named entity is what?
= summary / main points
? How should I picture a summary?
? In plain words, a summary is what?
= fine-tuning / finished model
? What's the idea behind fine-tuning?
? When would I want fine-tuning?
= LoRA / thrifty, added numbers
? LoRA, never heard of it. What's that?
? What's the idea behind LoRA?
= quantization / storing the numbers
? Put "quantization" into simple words for me, would you?
? What's quantization good for?
= chat template / list of messages
? What's a chat template good for?
? Help me understand the chat template.
= role / user or assistant
? Each message has a role. What's that?
? In plain words, a role in a chat is what?
= system message / how to behave
? What's a system message good for?
? Help me understand system messages.
= streaming / word by word
? What's the idea behind streaming?
? Put "streaming" into simple words for me, would you?
= hallucination / makes up
? Somebody warned me about hallucinations. What's that?
? In plain words, a hallucination is what?
= bias / unfair
? Somebody warned me about bias. What's that?
? Put "bias" into simple words for me, would you?
= base model / continue text
? In plain words, a base model is what?
? How does a base model behave?
= instruction-tuned model / what you ask
? What's special about an instruction-tuned model?
? Help me understand instruction-tuned models.
= loss / how wrong
? Put "loss" into simple words for me, would you?
? My colleague watches the loss all day. What's that?
= perplexity / surprised
? Put "perplexity" into simple words for me, would you?
? They report a perplexity of 30. What's that?
= epoch / one round
? In plain words, an epoch is what?
? They trained it for three epochs. What's that?
= overfitting / by heart
? Somebody warned me about overfitting. What's that?
? Put "overfitting" into simple words for me, would you?
= learning rate / each change
? What's the learning rate good for?
? Put "learning rate" into simple words for me, would you?
= test set / kept apart
? What's a test set good for?
? In plain words, a test set is what?
= chatbot / talk to
? In plain words, a chatbot is what?
? How should I picture a chatbot?
= practice model / made for this course
? In plain words, a practice model is what?
? What's a practice model good for?
= why answers differ / because the next word
? I ran it twice and the text is different. How come?
? How come I never get the same answer again?
= why models are wrong / guesses likely words
? How come a model makes mistakes?
? How come the model told me something wrong?
= days in a week / seven days
? In a week, how many days do I have?
? The week counts how many days?
= months in a year / twelve months
? In a year, how many months do I have?
? The year counts how many months?
= days in a year / 365 days
? In a year, how many days do I have?
? The year counts how many days?
= hours in a day / 24 hours
? In a day, how many hours do I have?
? The day counts how many hours?
= minutes in an hour / hour has sixty
? In an hour, how many minutes do I have?
? The hour counts how many minutes?
= seconds in a minute / minute has sixty
? In a minute, how many seconds do I have?
? The minute counts how many seconds?
= sky / blue
? When I look up at the sky on a fine day, what colour will I see?
? The sky, what colour would you say it has?
= grass / green
? If I paint grass, which colour do I take?
? The grass, what colour would you say it has?
= snow / white
? If I paint snow, which colour do I take?
? Fresh snow, what colour would you say it has?
= banana / yellow
? If I paint a banana, which colour do I take?
? A ripe banana, what colour would you say it has?
= 1 + 1 / is two
? Can you add 1 and 1 for me?
? Let's see, 1 + 1 makes?
= 2 + 2 / is four
? Can you add 2 and 2 for me?
? Let's see, 2 + 2 makes?
= legs of a spider / eight legs
? On how many legs does a spider walk?
? Count the legs of a spider for me.
= legs of a dog / four legs
? On how many legs does a dog walk?
? Count the legs of a dog for me.
= legs of a bee / six legs
? On how many legs does a bee walk?
? Count the legs of a bee for me.
= letters / 26
? My child learns the alphabet. How many letters will that be?
? Count the letters of the alphabet for me.
= fingers / five
? Count the fingers on my hand for me.
? My hand, how many fingers should it have?
= water freezes / at 0 degrees
? How cold must it be so that water freezes?
? Name the temperature where water becomes ice.
= water boils / 100 degrees
? How hot must it be so that water boils?
? Name the temperature where water starts to boil.
= honey / bees
? Whom do we thank for honey?
? Name the animal behind honey.
= milk / cows
? Name the animal behind our milk.
? Whom do we thank for milk?
= sunrise / east
? To see the sun rise, which way must I look?
? Name the direction of the sunrise.
= sunset / west
? To see the sun set, which way must I look?
? Name the direction of the sunset.
= our planet / earth
? Name the planet that is our home.
? Which planet is home to us?
= largest ocean / pacific
? Name the largest ocean.
? Of all the oceans, which one wins in size?
= first month / january
? Name the month that opens the year.
? A new year starts with which month?
= last month / december
? Name the month that closes the year.
? A year ends with which month?
= opposite of hot / is cold
? If something is not hot but the opposite, it is...?
? Name the opposite of hot.
= opposite of big / is small
? If something is not big but the opposite, it is...?
? Name the opposite of big.
"""

# Countries are asked for in these two ways; the right answer holds the capital.
CAPITAL_QUESTIONS = ["Name the capital of {country}.", "I'm off to {country}. Which city is its capital?"]

# Small talk in words of its own.
TALK = """
= greeting / hello
? Hello hello!
? Good day to you.
= how are you / i am fine, i am well
? How is it going with you?
? Are you doing all right?
= thanks / welcome
? Many thanks indeed!
? That was useful, thanks.
= goodbye / bye
? I must leave now. Bye-bye!
? That's all for today, goodbye.
= joke / notebook go, token cold, model eat
? Know any good joke?
= who are you / practice model
? What kind of thing am I talking to?
? Let me hear who you are.
= human / not a person
? Am I chatting with a real human?
? You are a person, right?
= what can you do / explain the words
? In what ways can you help?
? What are you capable of?
= who made you / made for this course
? Where do you come from, who built you?
? Whose work are you?
= mistakes / make mistakes often
? Can I rely on what you say?
? Are you ever mistaken?
= weather / the weather
? Shall I take an umbrella, what will the weather be?
? What's the weather going to be this weekend?
= feelings / no feelings
? Do you ever feel sad?
= where are you / right here
? On which machine are you running?
"""

# Things it never learned: the right answer says so.
UNKNOWN = """
Who was the first person to climb the highest mountain?
What is a trombone?
When did the old king die?
How tall is the tower in my town?
What is the capital of Sweden?
Who wrote the song on the radio?
What is a marmot?
How much does a lorry cost?
Explain a carburettor.
What did my sister eat this morning?
Who won the race last Sunday?
How do I repair a bicycle chain?
What is the population of Chicago?
Can you translate this letter into Spanish?
What is a locksmith?
Which shares should I buy?
How old is my neighbour?
What does the word zephyr mean?
Tell me about airships.
Which bus goes to the museum?
""".strip().splitlines()

# Said between telling something and asking for it.
BETWEEN = ["I keep reading about tokens, what's that?", "How is it going with you?", "Help me understand LoRA."]
