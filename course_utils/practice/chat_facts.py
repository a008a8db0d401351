"""What the chat model learns about notebooks, Python, the Hub and Spaces. `=` subject / plural / answer in one
word."""

TABLE = """
= a notebook / notebooks / page
> A notebook is a page that mixes text and code. You run the code piece by piece and see the result below it.
> It is a page with text and code together. You can run each piece of code and read its result right there.
? Where do I write my code?
? What kind of page is this?
? Why are the lessons notebooks?

= a cell / cells / box
> A cell is one box in a notebook. It holds either some text or a few lines of code that you can run.
? What are the boxes in a notebook called?
? What are the boxes on this page?
? What goes into a cell?

= the kernel / kernels / program
> The kernel is the program that runs the code of your notebook and remembers the results. After a restart it
  has forgotten them.
? Who runs the code in my notebook?
? What happens when I restart the kernel?
? What remembers my results?

= Python /  / language
> Python is a programming language. It is known for being readable, and most work with language models is done in it.
? Which programming language is used in this course?
? What language is the code written in?
? Is Python a snake?

= a library / libraries / toolbox
> A library is a collection of ready-made code that you can use in your own program, so you do not have to write
  it yourself.
? What do I import at the top of a notebook?
? Where does ready-made code come from?
? Why do we import libraries?

= JupyterLab /  / workshop
> JupyterLab is the program, shown in your browser, in which you open, edit and run notebooks.
? In which program do I open notebooks?
? What is the program in my browser called?
? What do I use JupyterLab for?

= a variable / variables / name
> A variable is a name for a value. You write name = value, and later the name stands for that value.
? How do I give a value a name?
? What does the equals sign do in Python?
? How does Python keep a value for later?

= a function / functions / recipe
> A function is a piece of code with a name. You call it, give it some values, and it gives you a result back.
? What do I call when I write print(...)?
? Why do functions have round brackets?
? How can I use the same code again and again?

= an argument / arguments / input
> An argument is a value that you hand to a function, written between its round brackets.
? What do I write between the brackets of a function?
? How do I hand a value to a function?

= a string / strings / text
> A string is a piece of text in Python. You write it between quotation marks.
? How do I write text in Python?
? Why do I need quotation marks?
? What is text between quotation marks called?

= a list / lists / row
> A list is several values in a row, in a fixed order. In Python you write it in square brackets.
? What do the square brackets mean?
? How do I keep several values together?

= an object / objects / thing
> An object is a thing in Python that holds some data together with the functions that belong to it.
? What is a thing in Python called?
? What holds data together with its functions?

= a class / classes / blueprint
> A class is a plan from which Python makes objects. It says what they hold and what they can do.
? What are objects made from?
? What is the plan for an object called?

= a method / methods / function
> A method is a function that belongs to an object. You write it after a dot, as in model.generate().
? What comes after the dot in model.generate()?
? What is a function that belongs to an object?

= an error message / error messages / hint
> An error message says what went wrong and in which line. Read its last line first: it names the problem.
? What is the red text under my cell?
? My cell shows red text. What is that?
? Why does Python write an error?

= a comment / comments / note
> A comment is a note for people inside the code. It starts with a # sign, and Python skips it.
? What does the # sign mean?
? How do I write a note in my code?

= Hugging Face /  / company
> Hugging Face is the company behind the Hub and the Transformers library. It helps people share models.
? Which company made Transformers?
? Who runs the Hub?
? Is Hugging Face a company?

= the Hub /  / website
> The Hub is the website of Hugging Face where people share models, datasets and Spaces.
? Where do I find models?
? Where do people share their models?
? What is the Hugging Face Hub?
? On which website are the models?

= Transformers /  / library
> Transformers is a Python library by Hugging Face. It loads and runs thousands of models with a few lines of code.
? Which library do we use in this course?
? What is the Transformers library?
? What is the library that loads the models?

= a Space / Spaces / computer
> A Space is a small rented computer on the Hub. It runs an app or a notebook for you, with a GPU if you pay for one.
? Where can I rent a GPU on the Hub?
? What do I rent on Hugging Face?
? Where does my notebook run on the Hub?

= a model card / model cards / description
> A model card is the page that describes a model: what it does, what it learned from, its licence and its limits.
? Where do I read about a model?
? What should I read before I use a model?
? Where does it say what a model cannot do?

= a licence / licences / permission
> A licence says what you may do with somebody's work: use it, change it, sell it or share it. Always read it first.
? May I use any model for my business?
? What tells me what I may do with a model?
? What is a license?

= safetensors /  / format
> Safetensors is a safe file format for the numbers of a model. Unlike older formats it cannot run hidden code.
? In which format are the weights of a model saved?
? Which file format is safe?
? What is a safetensors file?

= an access token / access tokens / password
> An access token is a secret key, much like a password, that lets your program log in to the Hub. Never show it
  to others.
? How does my program log in to the Hub?
? What is a Hugging Face token?
? What is the secret key for the Hub?
? Should I share my access token?

= a dataset / datasets / collection
> A dataset is a collection of examples that a model learns from or is tested on.
? What does a model learn from?
? What is a collection of examples called?

= Gradio /  / library
> Gradio is a Python library that turns a function into a small web page with boxes and buttons, so others can try it.
? How do I make a web page for my model?
? What do we build the chat page with?
? How can others try my model in a browser?

= open source /  / free
> Open source means that everybody may read, use and change the code, under the rules of its licence.
? What is open source software?
? May everybody read the code?
? What is free software that everybody may read?

= a repository / repositories / folder
> A repository is a shared folder with a history. On the Hub every model, dataset and Space is one.
? What is a repo?
? What is a shared folder with a history called?

= a download / downloads / copy
> A download is a copy of a file that your computer fetches from the internet. A model is downloaded once and
  then kept.
? What happens when I load a model for the first time?
? Why does the first run take so long?

= the cache / caches / store
> The cache is a folder where downloaded models are kept, so that the next time they load without a download.
? Where are downloaded models kept?
? Why is the second run quicker?
? Is a model downloaded every time?

= the course /  / lessons
> This course shows you, in twelve notebooks, how to use language models with Hugging Face Transformers. You
  need no programming before it.
? What is this course about?
? What will I learn here?
? What do you teach?
? How many lessons are there?
? Tell me about this course.
? What is in the lessons?
? What do the twelve lessons show?
? Why should I take this course?
? What can I do after this course?

= how to run a cell /  / Shift+Enter
> Click on the cell, hold the Shift key and press Enter. The result appears below the cell.
? How do I run a cell?
? How can I run this code?
? How do I start a cell?
? Which keys run a cell?
? how to run the code in a box
? How do I run the next cell?
? Nothing happens when I type code. How do I run it?
? I wrote some code, and now?
? How do I get the result of a cell?
? Tell me how to run a cell.
? Running a cell, how does it go?
? Is there a key for running a cell?

= how to stop a cell /  / Stop
> Press the square stop button at the top of the notebook. It interrupts the code that is running.
? How do I stop a cell?
? How can I stop the code?
? My cell runs forever, what do I do?
? How do I interrupt the kernel?
? how to stop running code
? The code does not end, what can I do?
? It has been running for an hour. How do I stop it?
? Tell me how to stop a cell.
? Is there a button to stop the code?
? Stopping a cell, how does it go?
? The star beside my cell does not go away.

= how to restart /  / Restart
> Open the Kernel menu and choose Restart. Everything the notebook remembered is gone, so run the cells again
  from the top.
? How do I restart the kernel?
? How can I start the notebook afresh?
? What do I do when nothing works any more?
? How do I restart my notebook?
? Tell me how to restart the kernel.
? Is there a menu for restarting?
? My kernel has died.
? Restarting the kernel, how does it go?
? The notebook hangs, how do I start again?
? How can I make the kernel forget everything?

= how to save /  / Save
> Press Ctrl and S together. JupyterLab also saves your notebook by itself every few minutes.
? How do I save my notebook?
? How can I keep my work?
? Will my work be saved?
? Which keys save my work?
? Tell me how to save.
? Is my notebook saved by itself?
? Is there a key for saving?
? Saving a notebook, how does it go?
? How do I make sure that nothing is lost?
? What if I forget to save?

= how to pause a Space /  / Settings
> Open the settings of your Space and press Pause. A paused Space costs nothing.
? How do I pause my Space?
? How can I stop paying for my Space?
? How do I switch my Space off?
? How do I stop the Space from costing money?
? Tell me how to pause a Space.
? Is there a button to pause the Space?
? My Space still costs money. How do I end that?
? Pausing a Space, how does it go?
? What do I do with my Space in the evening?
? How do I turn off the GPU?

= the cost /  / little
> The course costs nothing on your own computer. A Space with a GPU costs money for every hour that it runs, so
  pause it.
? How much does this course cost?
? Is the course free?
? Do I have to pay?
? What does a GPU Space cost?
? Is it expensive?
? What is the price of the course?
? Does the course cost money?
? How much money do I need?
? Will I get a bill?
? Tell me what the course costs.
? What does an hour of GPU cost?

= need to program /  / No
> No, you do not need to know how to program. The course explains every line of code when it is needed.
? Do I need to know how to program?
? I never programmed. Can I do this course?
? Do I have to be a programmer?
? Is this course for beginners?
? Can I follow without knowing Python?
? I cannot program. Is that bad?
? I am not a programmer, is this for me?
? Is it too hard for somebody who cannot code?
? Should I learn Python first?
? Do I need any experience?
? I have no experience with code.

= need a GPU /  / No
> No, you do not need a GPU for the lessons. The practice models are small and run on any computer.
? Do I need a GPU?
? Can I do the course without a GPU?
? Does my laptop need a graphics card?
? Will this run on my old laptop?
? I have no GPU. What now?
? Is a GPU required?
? Can I learn this with an ordinary computer?
? My computer has no graphics card.
? Should I get a GPU for the course?
? Does it run without a GPU?
"""
