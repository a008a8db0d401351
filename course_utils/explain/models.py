"""What a model or a tokenizer was given, and cannot work with."""

from __future__ import annotations

import ast
import sys

from course_utils.explain.calls import Call, the_call
from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.guess import nearest
from course_utils.explain.here import frames, went_through
from course_utils.explain.values import a

TOKENIZE = 'inputs = tokenizer(text, return_tensors="pt")'


def whole_encoding(problem: Problem) -> Explanation | None:
    """An encoding that is asked for what it does not have raises an error without a word."""
    if not went_through(problem.error, "transformers.generation"):
        return None
    return Explanation(
        "The model got the tokenizer's whole answer as one thing, and cannot use it like that.",
        "The answer holds several things: `input_ids` and `attention_mask`. "
        "Two stars, `**`, unpack it and hand each one over by its name.",
        "Write two stars in front of it, like this:",
        _with_stars(problem) or "model.generate(**inputs, max_new_tokens=40)",
    )


def _with_stars(problem: Problem) -> str:
    node, text = problem.here.node, problem.here.expression
    if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Name) or "\n" in text:
        return ""
    start = node.args[0].col_offset
    return f"{text[:start]}**{text[start:]}"


def no_numbers(problem: Problem) -> Explanation | None:
    """Models work on tensors: a list or a text has none of a tensor's properties."""
    if not went_through(problem.error, "transformers"):
        return None
    kind = problem.words[1]
    if kind == "BatchEncoding":
        return Explanation(
            "The model got the tokenizer's whole answer as one thing, and cannot use it like that.",
            "Two stars, `**`, unpack it and hand each part over by its name.",
            "Write two stars in front of it, like this:",
            _with_stars(problem) or "model(**inputs)",
        )
    if kind == "str":
        return Explanation(
            "The model got a text. A model reads numbers only.",
            "The tokenizer turns a text into numbers. That step is missing.",
            "Give the text to the tokenizer first, and its answer to the model:",
            f"{TOKENIZE}\nmodel.generate(**inputs, max_new_tokens=40)",
        )
    return Explanation(
        "The model got a plain list of numbers. It needs a tensor.",
        "A tensor is PyTorch's own kind of list, made for doing sums fast. The tokenizer makes one when it is asked.",
        'Keep what stands in the tokenizer\'s brackets, and add `, return_tensors="pt"` at the end:',
        'tokenizer(..., return_tensors="pt")',
    )


def too_long(problem: Problem) -> Explanation | None:
    """Longer than the model's table of places; the two numbers say how much."""
    if not went_through(problem.error, "transformers.models"):
        return None
    length, limit = int(problem.words[1]), int(problem.words[2])
    return text_too_long(problem, f"It is {length} tokens long, and this model reads at most {limit}.")


def beyond_the_table(problem: Problem) -> Explanation | None:
    """Asked for a row the model's table does not have: of a place in the text, or of a token."""
    if not went_through(problem.error, "transformers.models"):
        return None
    steps = frames(problem.error)
    if any("osition" in frame.f_code.co_qualname for frame in steps) or "dimension" in problem.words[0]:
        return text_too_long(problem, "A model has a fixed number of places for tokens, and these are used up.")
    return Explanation(
        "The model got a token number that it does not know.",
        "Every model has its own tokenizer. The numbers of another model's tokenizer mean other words, or none at all.",
        "Load tokenizer and model by the same name:",
        "tokenizer = AutoTokenizer.from_pretrained(model_id)\nmodel = AutoModel.from_pretrained(model_id)",
    )


def text_too_long(problem: Problem, measure: str) -> Explanation:
    by_pipeline = went_through(problem.error, "transformers.pipelines")
    node = problem.here.node
    called = ast.get_source_segment(problem.here.expression, node.func) if isinstance(node, ast.Call) else None
    return Explanation(
        f"The text is too long for this model. {measure}",
        "A token is a word or a part of a word. Each model was made for texts up to a certain length.",
        "Use a shorter text, or let the rest be cut off with `truncation=True`:",
        f"{called or 'classifier'}(text, truncation=True)"
        if by_pipeline
        else 'inputs = tokenizer(text, return_tensors="pt", truncation=True)',
    )


def unknown_setting(problem: Problem) -> Explanation | None:
    words = problem.words[1]
    transformers = sys.modules.get("transformers")
    known = [*vars(transformers.GenerationConfig()), "input_ids", "attention_mask", "streamer"] if transformers else []
    meant = nearest(words, known)
    return Explanation(
        f"`generate` does not know the setting `{words}`." + (f" Did you mean `{meant}`?" if meant else ""),
        "The names of the settings are fixed. They must be written exactly so.",
        f"Write `{meant}` in place of `{words}`." if meant else f"Compare `{words}` with the lesson, or leave it out.",
    )


def unknown_task(problem: Problem) -> Explanation:
    word = problem.words[1]
    tasks = [part.strip(" '\"]") for part in problem.words[2].split(",")]
    meant = nearest(word, tasks) or next((task for task in tasks if word and (word in task or task in word)), None)
    return Explanation(
        f"`pipeline` does not know the task `{word}`." + (f" Did you mean `{meant}`?" if meant else ""),
        "A task has a fixed name, in small letters, with `-` between the words.",
        "Write the task's name like this:" if meant else "Choose one of the tasks from the list in lesson 01.",
        f'pipeline("{meant}", model=model_id)' if meant else "",
    )


def other_kind_of_model(problem: Problem) -> Explanation:
    model, head = problem.words[1].rpartition(".")[2].removesuffix("Config"), problem.words[2]
    return Explanation(
        f"This model is a {model}. `{head}` cannot load such a model.",
        "The word after `AutoModelFor` says what the model is for. Not every model can do everything.",
        "Take the class that fits the model's job. For positive or negative that is:",
        "model = AutoModelForSequenceClassification.from_pretrained(model_id)",
    )


def not_a_name(problem: Problem) -> Explanation | None:
    """`from_pretrained` looks whether there is a folder of that name, and the question fails."""
    if not went_through(problem.error, "transformers"):
        return None
    kind, call = problem.words[1], the_call(problem)
    thing = a(kind)
    if kind.endswith("Pipeline"):
        thing = "the pipeline itself"
    elif "Token" in kind:
        thing = "the tokenizer itself"
    elif "For" in kind or kind.endswith("Model"):
        thing = "the model itself"
    given = call.given[0] if call and call.given else ""
    texts = [name for name, value in problem.here.names.items() if isinstance(value, str) and name.endswith("_id")]
    name = f"{given}_id" if f"{given}_id" in texts else next(iter(texts), "")
    return Explanation(
        f"You gave {thing}. Its name is wanted here.",
        f"`from_pretrained` looks up a name, such as `{name or 'model_id'}`.",
        "Put the name between the brackets" + (":" if name and call else "."),
        str(Call(call.function, [name, *call.given[1:]], call.named)) if name and call else "",
    )


def no_method(problem: Problem) -> Explanation:
    call = the_call(problem)
    return Explanation(
        "The method is missing.",
        "An Auto class builds nothing by itself.",
        "Write `.from_pretrained(` behind the class:",
        str(Call(f"{call.function}.from_pretrained", call.given or ["model_id"], call.named))
        if call
        else f"{problem.words[1]}.from_pretrained(model_id)",
    )


def not_messages(problem: Problem) -> Explanation | None:
    """A template takes message after message, and asks each for its parts."""
    asked = [frame for frame in frames(problem.error) if frame.f_code.co_name == "apply_chat_template"]
    if not asked:
        return None
    given = asked[-1].f_locals.get("conversation")
    if isinstance(given, list):
        why = "Something in the list is no message. A message has two parts, `role` and `content`, each with a colon."
    else:
        got = "one message" if isinstance(given, dict) else a(type(given).__name__)
        why = f"It got {got}, without square brackets around it."
    return Explanation(
        "A chat model wants a list of messages.",
        why,
        "Put curly brackets around each message, and square brackets around them all:",
        'messages = [{"role": "user", "content": "Hello!"}]',
    )


NOT_A_TEXT = Explanation(
    "The tokenizer needs a text, or a list of texts. It got something else.",
    "Only a text can be cut into tokens. A text stands in quotation marks, or behind a name that was given to a text.",
    "Show what you gave it with `print(...)`. A number becomes a text with `str(...)`.",
)


def not_tokens(problem: Problem) -> Explanation | None:
    last = frames(problem.error)[-1]
    if last.f_code.co_name != "_decode":
        return None
    given = last.f_locals.get("token_ids")
    return DECODED_TEXT if isinstance(given[0] if isinstance(given, list) and given else given, str) else NOT_TOKENS


DECODED_TEXT = Explanation(
    "`decode` got a text. It needs numbers.",
    "`decode` turns numbers back into a text. A text is not a number, and needs no turning back.",
    "Hand over the numbers of tokens, for example those that the tokenizer makes of a text:",
    'tokenizer.decode(tokenizer(text)["input_ids"])',
)
NOT_TOKENS = Explanation(
    "`decode` needs the numbers of tokens. It got something else.",
    "`decode` turns numbers back into a text. What `generate` gives back is a list of answers, each a row of numbers.",
    "Hand over the first answer of the list:",
    "tokenizer.decode(answer[0])",
)
UNEVEN = Explanation(
    "These texts have different lengths, so they do not fit into one table.",
    "A table has rows of the same length. Shorter texts must be filled up: that is called padding.",
    "Ask the tokenizer to fill them up:",
    'inputs = tokenizer(texts, return_tensors="pt", padding=True)',
)
NO_PADDING = Explanation(
    "This tokenizer has no token for filling up short texts.",
    "Texts of different lengths are filled up to the same length. This model was made without a token for that.",
    "Let it use its end token. Run this line before the one that failed:",
    "tokenizer.pad_token = tokenizer.eos_token",
)
NO_ROLE = Explanation(
    "The word in the brackets of `model_for` has no quotation marks.",
    "Without them, Python takes the word for one of your own names.",
    "Put quotation marks around the word. Then run the cell again.",
)
NO_CHAT = Explanation(
    "This model was not made for conversations.",
    "A chat model brings a template: it says how questions and answers are written down for it. This model has none.",
    "Use a model that was made for conversations:",
    'model_id = model_for("chat")',
)
NO_TOKENIZER = Explanation(
    "`pipeline` got a model, and does not know which tokenizer belongs to it.",
    "Given a model's name, `pipeline` finds the tokenizer by itself. Given the model itself, it must be told.",
    "Hand over the tokenizer too:",
    'pipeline("text-classification", model=model, tokenizer=tokenizer)',
)
NO_TASK = Explanation(
    "`pipeline` does not know what this model is for.",
    "It would ask the Hugging Face Hub, and the Hub is not asked here.",
    "Name the task yourself, in front of the model:",
    'pipeline("text-classification", model=model_id)',
)


def not_on_shelf(problem: Problem) -> Explanation:
    role = problem.words[1]
    meant = nearest(role, problem.words[2].split(", "))
    return Explanation(
        f"The course has no model called `{role}`." + (f" Did you mean `{meant}`?" if meant else ""),
        f"These are on its shelf: {problem.words[2]}.",
        "Ask for one of them:",
        f'model_for("{meant or "storyteller"}")',
    )


RULES = [
    Rule("AttributeError", r"^$", whole_encoding),
    Rule(
        "AttributeError", r"^'(list|str|BatchEncoding)' object has no attribute '(?:shape|size|dim|device)'", no_numbers
    ),
    Rule("AttributeError", r"^'\w+' object has no attribute 'items'", not_messages),
    Rule("TypeError", r"must be Tensor, not (list|str|BatchEncoding)", no_numbers),
    Rule("RuntimeError", r"size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\)", too_long),
    Rule("IndexError RuntimeError", r"index out of range in self|out of bounds for dimension", beyond_the_table),
    Rule("ValueError", r"`model_kwargs` are not used by the model: \['(\w+)'", unknown_setting),
    Rule("KeyError", r"^Unknown task (.*?), available tasks are \[(.+)\]", unknown_task),
    Rule("ValueError", r"class '(.+?)'> for this kind of AutoModel: (\w+)", other_kind_of_model),
    Rule("TypeError", r"path should be string, bytes, os\.PathLike or integer, not (\w+)", not_a_name),
    Rule("OSError", r"^(\w+) is designed to be instantiated using", no_method),
    Rule("TypeError", r"^(Auto\w+)\.__init__\(\) takes 1 positional argument", no_method),
    Rule("ValueError", r"^text input must be of type", NOT_A_TEXT),
    Rule("TypeError", r"^model_for\(\) needs a role in quotation marks", NO_ROLE),
    Rule("TypeError OverflowError", "", not_tokens),
    Rule("ValueError", r"^Unable to create tensor, you should probably activate truncation and/or padding", UNEVEN),
    Rule("ValueError", r"tokenizer does not have a padding token", NO_PADDING),
    Rule("ValueError", r"tokenizer.chat_template is not set", NO_CHAT),
    Rule("Exception", r"^Impossible to guess which tokenizer", NO_TOKENIZER),
    Rule("RuntimeError", r"^You cannot infer task automatically", NO_TASK),
    Rule("ValueError", r"^There is no model called '(.*)' on the shelf\. There are: (.+)\.", not_on_shelf),
]
