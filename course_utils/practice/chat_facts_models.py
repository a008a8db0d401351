"""What the chat model learns about language models. `=` subject / plural / answer in one word."""

TABLE = """
= a model / models / program
> A model is a program made of numbers that were learned from examples. It turns an input, such as text, into a guess.
? What is made of learned numbers?
? What is an AI model?
? What is a machine learning model?

= a language model / language models / predictor
> A language model is a program that has read a lot of text and guesses which word comes next.
? What guesses the next word?
? How does a language model work?
? What is an LLM?
? What is a large language model?

= a token / tokens / piece
> A token is a piece of text, often a word or a part of a word. A model reads and writes tokens, one after another.
? What does a model read instead of words?
? Is a token a word?
? Into what pieces is a text cut?
? How long is a token?

= a tokenizer / tokenizers / cutter
> A tokenizer cuts text into tokens and turns each one into a number. It also turns the numbers back into text.
? What cuts text into tokens?
? How does text become numbers?
? Who turns my words into numbers?
? What turns the numbers back into text?

= the vocabulary / vocabularies / list
> The vocabulary is the list of all tokens that a tokenizer knows, each with its number.
? Which tokens does a tokenizer know?
? What is the list of all tokens called?

= a special token / special tokens / marker
> A special token is a marker that is not ordinary text. It says, for example, where a message begins or ends.
? What are markers like <|end|>?
? How does a model know where a message ends?

= a parameter / parameters / number
> A parameter is one of the numbers inside a model that were set during training. Big models have billions of them.
? What are the numbers inside a model called?
? What are the weights of a model?
? Why do models have billions of parameters?

= a tensor / tensors / table
> A tensor is a table of numbers that can have many dimensions. Everything inside a model is a tensor.
? In what form does a model hold its numbers?
? What is a table of numbers with many dimensions?

= a GPU / GPUs / chip
> A GPU is a chip that does many sums at the same time. It makes models run much faster than a CPU does.
? Which chip makes models fast?
? Why are models faster on a GPU?
? What is a graphics card?

= a CPU / CPUs / processor
> A CPU is the main processor of every computer. It can run small models, but it is slower at it than a GPU.
? What is the main processor of a computer?
? What does my computer use without a GPU?

= memory /  / workspace
> Memory is where a computer keeps what it is working on right now. A model has to fit into it to run.
? Where must a model fit to run?
? What is RAM?
? Why does a big model need so much memory?
? What does out of memory mean?

= dtype / dtypes / precision
> The dtype says how each number is stored, for example in 32 or 16 bits. Fewer bits need less memory.
? How are the numbers of a model stored?
? What are float32 and bfloat16?
? What does 16 bits mean?

= a batch / batches / group
> A batch is a group of inputs that go through the model together, because that is quicker than one by one.
? How do I send several texts through a model together?
? Why do we put several texts together?

= logits /  / scores
> Logits are the raw scores that a model gives to every possible next token. Softmax turns them into probabilities.
? What are the raw scores of a model called?
? What does a model give to every possible next token?

= softmax /  / formula
> Softmax is a formula that turns raw scores into probabilities: numbers between 0 and 1 that add up to 1.
? How do logits become probabilities?
? What turns raw scores into probabilities?

= probability / probabilities / chance
> A probability is a number between 0 and 1 that says how likely something is. 1 means certain and 0 means impossible.
? How likely is a token?
? What is a number that says how likely something is?

= temperature /  / boldness
> Temperature sets how bold the choice of the next token is. Low makes the text predictable, high makes it more
  surprising.
? How do I make the text more surprising?
? What setting makes a model bolder?
? What happens at a high temperature?

= sampling /  / drawing
> Sampling means drawing the next token by chance, where likely tokens come up more often. So the text differs
  each time.
? How is the next token drawn by chance?
? What does do_sample=True do?

= greedy decoding /  / likeliest
> Greedy decoding means always taking the most likely next token. The same prompt then always gives the same text.
? What is greedy search?
? What is greedy?
? What is it called when a model always takes the most likely token?
? What does do_sample=False do?

= top-k /  / shortlist
> Top-k means that only the k most likely tokens may be drawn. All others are left out.
? What does top_k do?
? How do I leave unlikely tokens out?

= a seed / seeds / number
> A seed is the number from which chance starts. With the same seed you get the same random choices again.
? How do I get the same random text again?
? What does set_seed do?
? How can I repeat a random result?

= a prompt / prompts / text
> A prompt is the text that you give to a model. The model then goes on from there.
? What is the text that I give to a model?
? What do I type to start the model?
? What do I send to a language model?

= context / contexts / window
> The context is all the text that a model can look at while it writes. It is limited to a certain number of tokens.
? How much text can a model look at?
? What is the context window?
? What is the context length?
? What happens when a conversation gets too long?

= training /  / learning
> Training means showing a model many examples and changing its parameters a little each time, so that its
  guesses get better.
? How does a model learn?
? How are the parameters set?
? How is a model made?

= inference /  / using
> Inference means using a trained model: you put something in and get its guess out. Nothing is learned then.
? What is using a trained model called?
? Does a model learn while I use it?

= a checkpoint / checkpoints / snapshot
> A checkpoint is a saved state of a model: all its parameters at one moment, written to a file.
? How is the state of a model saved?
? What is a saved state of a model?

= an embedding / embeddings / vector
> An embedding is a list of numbers that stands for the meaning of a token or a text. Similar meanings get
  similar numbers.
? How does a model hold the meaning of a word?
? What numbers stand for the meaning of a word?

= attention /  / looking
> Attention is the part of a model that decides which earlier tokens matter for the next guess.
? How does a model know which words matter?
? Which part looks at the earlier tokens?

= an attention mask / attention masks / mask
> An attention mask is a row of ones and zeros. A one marks a real token, and a zero marks padding to be ignored.
? What are the ones and zeros beside the input ids?
? How does a model know what is padding?
? What is attention_mask?

= padding /  / filler
> Padding means filling up short texts with empty tokens, so that all texts in a batch have the same length.
? How do texts get the same length?
? What is the pad token for?
? Why are short texts filled up?

= a layer / layers / step
> A layer is one step of the calculation inside a model. Its result goes on to the next layer.
? What are the steps inside a model called?
? What is a model stacked from?

= a neural network / neural networks / network
> A neural network is a chain of simple calculations with many numbers that are learned from examples.
? What are language models built from?
? What is a chain of learned calculations?

= machine learning /  / learning
> Machine learning means that a computer finds rules in examples by itself, instead of being told the rules.
? How can a computer learn rules by itself?
? What is it called when a computer learns from examples?

= artificial intelligence /  / AI
> Artificial intelligence is a name for programs that do things for which people need their wits, like reading
  or answering.
? What is AI?
? What does AI stand for?
? Are programs intelligent?

= a transformer / transformer models / design
> A transformer is the design behind most language models of today. It uses attention to look at all the words
  at once.
? Which design do language models have?
? What design uses attention?

= a pipeline / pipelines / shortcut
> A pipeline is the shortest way to use a model: one line that does everything, from your text to a readable result.
? What is the shortest way to use a model?
? How do I use a model in one line?

= a task / tasks / job
> A task is the kind of job a model does, such as judging a mood, answering a question or writing text.
? What kind of job does a model do?
? What do I tell a pipeline to do?

= a label / labels / name
> A label is the name of an answer that a model can choose, such as POSITIVE or NEGATIVE.
? What are POSITIVE and NEGATIVE?
? What is the name of an answer a model can choose?

= a score / scores / number
> A score is a number that says how sure a model is of its answer. It lies between 0 and 1.
? How sure is a model of its answer?
? What does the number 0.98 beside a label mean?

= sentiment / sentiments / mood
> Sentiment is the mood of a text: whether it sounds positive or negative.
? What is sentiment analysis?
? How do I find out the mood of a text?

= a named entity / named entities / name
> A named entity is the name of a person, a place or an organisation in a text.
? What are names of people and places in a text called?
? What does a model for entities find?

= a summary / summaries / shortening
> A summary is a short version of a long text that keeps the main points.
? How do I make a long text short?
? What is a summarizer?

= fine-tuning /  / training
> Fine-tuning means training a finished model a little more on your own examples, so that it gets better at your task.
? How do I teach a model something new?
? How do I train a model on my own examples?

= LoRA /  / adapter
> LoRA is a thrifty way of fine-tuning: the model stays as it is, and only a few small added numbers are trained.
? How can I fine-tune with little memory?
? What is a LoRA adapter?

= quantization /  / shrinking
> Quantization means storing the numbers of a model with fewer bits. The model gets smaller and a little less exact.
? How do I make a model smaller?
? What is 4-bit?
? What is a quantized model?

= a chat template / chat templates / pattern
> A chat template is the pattern that turns a list of messages into one text, with markers for who is speaking.
? How do messages become one text?
? How does a chat model know who is speaking?
? What does apply_chat_template do?

= a role / roles / speaker
> A role says who is speaking in a chat: system, user or assistant.
? What are system, user and assistant?
? How is it marked who speaks?

= a system message / system messages / instruction
> A system message comes before the chat and tells the assistant how to behave.
? How do I tell the assistant how to behave?
? What is a system prompt?
? What comes before the first message?

= streaming /  / live
> Streaming means showing the text word by word while it is being written, so that you need not wait for the end.
? Why does the answer appear word by word?
? How do I see the text while it is written?

= a hallucination / hallucinations / invention
> A hallucination is something that a model makes up and says as if it were true. So check important answers.
? What is it called when a model makes things up?
? Why do models say wrong things so surely?

= bias / biases / prejudice
> Bias means that a model is unfair to some people, because it learned from texts that were unfair.
? Can a model be unfair?
? Why is a model unfair to some people?

= a base model / base models / continuer
> A base model has only learned to continue text. It does not answer questions, it goes on writing.
? What model only continues text?
? Why does the storyteller not answer my question?

= an instruction-tuned model / instruction-tuned models / answerer
> An instruction-tuned model was trained further on questions and answers, so that it does what you ask instead
  of only continuing the text.
? What is an instruct model?
? What is instruction tuning?
? What model was trained on questions and answers?

= loss /  / error
> The loss is a number that says how wrong the guesses of a model are. In training it should go down.
? How wrong are the guesses of a model?
? Which number should go down in training?

= perplexity /  / surprise
> Perplexity says how surprised a model is by a text. The lower it is, the better the model expected the words.
? How surprised is a model by a text?
? What number says how surprised a model is?

= an epoch / epochs / round
> An epoch is one round of training in which the model sees every example once.
? What is one round through all the examples?
? How many times does a model see each example?

= overfitting /  / memorising
> Overfitting means that a model knows its training examples by heart but does badly on new ones.
? What happens when a model learns its examples by heart?
? Why is a model good in training and bad on new examples?

= the learning rate / learning rates / speed
> The learning rate says how big each change of the parameters is in training. Too big is wild, too small is slow.
? How big are the changes in training?
? Which number sets the speed of learning?

= a test set / test sets / exam
> A test set is a set of examples kept apart from training. It shows how good a model really is.
? How do I find out how good a model really is?
? Why do we keep some examples apart?

= a chatbot / chatbots / program
> A chatbot is a program that you can talk to in ordinary sentences. I am a small one.
? What is a chat model?
? What is a program that I can talk to?

= a practice model / practice models / small
> A practice model is a small model made for this course. It runs without a network and stands in for a bigger one.
? Which models come with the course?
? What do the lessons run on without a network?

= why answers differ /  / chance
> Because the next word is drawn by chance when sampling is on. Set a seed or turn sampling off to get the same text.
? Why do I get a different answer each time?
? Why is the text different every time?
? Why does the model never say the same thing twice?
? Why do the results change when I run the cell again?
? The answer is not the same as before. Why?
? I got another text this time.
? Why is each answer new?
? Why does the model change its mind?
? How do I get the same text every time?
? The same prompt gives different texts. Why?

= why models are wrong /  / guessing
> Because a language model only guesses likely words. It does not look anything up and does not know what is true.
? Why do language models make mistakes?
? Why was the answer wrong?
? Why are models wrong so often?
? Does a language model know what is true?
? Why does the model say false things?
? Why can I not trust a language model?
? The model told me nonsense. Why?
? Why does a model say things that are not true?
? Does the model look things up?
? The answer is false. How can that be?
"""
