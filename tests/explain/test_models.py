"""What learners give a real practice model, and the real errors it answers with."""

from collections.abc import Iterator

import pytest

from tests.kernel import Kernel

SET_UP = """
import logging, torch, transformers
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM
from transformers import AutoModelForSequenceClassification, AutoTokenizer, BitsAndBytesConfig, pipeline
from course_utils import model_for
transformers.logging.set_verbosity_error()
tokenizer = AutoTokenizer.from_pretrained(model_for("storyteller"))
model = AutoModelForCausalLM.from_pretrained(model_for("storyteller"))
reader = AutoModelForSequenceClassification.from_pretrained(model_for("sentiment"))
words = AutoTokenizer.from_pretrained(model_for("sentiment"))
sentiment = pipeline("text-classification", model=model_for("sentiment"))
emotions = pipeline("text-classification", model=model_for("emotions"))
talker = AutoTokenizer.from_pretrained(model_for("chat"))
model_id = model_for("storyteller")
inputs = tokenizer("Once upon", return_tensors="pt")
text = "once upon a time there was a king " * 100
"""
SUMMARY = 'AutoModelForSeq2SeqLM.from_pretrained(model_for("summarizer")).generate({}, max_new_tokens=2)'


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """A kernel in the middle of a lesson: models loaded."""
    with Kernel(tmp_path_factory.mktemp("lesson")) as running:
        started = running.run(SET_UP)
        assert not started.error, started.traceback
        yield running


CASES = [
    ("model.generate(inputs, max_new_tokens=3)", "AttributeError", ["model.generate(**inputs, max_new_tokens=3)"]),
    ('model.generate(**tokenizer("Once"), max_new_tokens=3)', "AttributeError", ['return_tensors="pt"']),
    ('reader(**words("Once"))', "TypeError", ['return_tensors="pt"']),
    ('both = words("Once", return_tensors="pt")\nreader(both)', "TypeError", ["reader(**both)"]),
    ('model.generate("Once upon")', "AttributeError", ["A model reads numbers only", "tokenizer(text"]),
    ("sentiment(text)", "RuntimeError", ["too long", "at most 128", "sentiment(text, truncation=True)"]),
    ('reader(**words(text, return_tensors="pt"))', "RuntimeError", ["too long", '"pt", truncation=True']),
    (SUMMARY.format('torch.ones((1, 5000), dtype=torch.long)'), "IndexError", ["too long"]),
    ('emotions(text)', "RuntimeError", ["too long"]),
    ("reader(torch.tensor([[10**6]]))", "IndexError", ["a token number that it does not know"]),
    ('AutoModelForCausalLM.from_pretrained(model_for("storyteller")).to("meta").generate(**inputs)', "RuntimeError",
     ["two different devices", ".to(model.device)"]),
    ('model.generate(inputs["input_ids"].to("meta"))', "RuntimeError", ["“meta”", "no numbers"]),
    ('model.to("cuda")', "AssertionError", ["no GPU", ".to(model.device)"]),
    ('pipeline("summarization", model=model_for("summarizer"))', "KeyError",
     ["no longer has the task `summarization`", "AutoModelForSeq2SeqLM", "version 5"]),
    ('pipeline("translation_en_to_fr")', "KeyError", ["AutoModelForSeq2SeqLM"]),
    ('pipeline("text2text-generation")', "KeyError", ["AutoModelForSeq2SeqLM"]),
    ('pipeline("question-answering")', "KeyError", ['model_for("chat")']),
    ('pipeline("visual-question-answering")', "KeyError", ["image-text-to-text"]),
    ('pipeline("image-to-image")', "KeyError", ["Diffusers"]),
    ('pipeline("conversational")', "KeyError", ["no longer has", 'model_for("chat")']),
    ('pipeline("sentiment")', "KeyError", ["Did you mean `sentiment-analysis`?"]),
    ('pipeline("ner", model=model_for("entities"), grouped_entities=True)', "TypeError",
     ['aggregation_strategy="simple"']),
    ("from transformers import Conversation", "ImportError", ["a list of messages", 'model_for("chat")']),
    ("from transformers import TFAutoModelForSequenceClassification", "ImportError",
     ["from transformers import AutoModelForSequenceClassification"]),
    ("from transformers import SummarizationPipeline", "ImportError", ["AutoModelForSeq2SeqLM"]),
    ("from transformers import AutoTokenzier", "ImportError", ["Did you mean `AutoTokenizer`?"]),
    ('AutoModelForCausalLM.from_pretrained(model_for("storyteller"), load_in_4bit=True)', "TypeError",
     ["BitsAndBytesConfig(load_in_4bit=True)", "quantization_config=settings"]),
    ('AutoModelForCausalLM.from_pretrained(model_for("storyteller"), load_in_8bit=True)', "TypeError",
     ["BitsAndBytesConfig(load_in_8bit=True)"]),
    ('words.encode_plus("hi")', "AttributeError", ['inputs = tokenizer(text, return_tensors="pt")']),
    ("transformers.Trainer(model=model, tokenizer=tokenizer)", "TypeError", ["`processing_class=`"]),
    ('transformers.TrainingArguments(evaluation_strategy="epoch")', "TypeError", ["`eval_strategy=`"]),
    ('AutoModelForCausalLM.from_pretrained("microsoft/phi-2")', "OSError",
     ["`microsoft/phi-2` is not one of the practice models", 'model_for("storyteller")']),
    ('AutoTokenizer.from_pretrained("sentiment")', "OSError", ['model_for("sentiment")']),
    ('AutoTokenizer.from_pretrained("my own model")', "OSError", ["`my own model` cannot be the name of a model"]),
    ('AutoModelForCausalLM.from_pretrained(model_for("sentiment"))', "ValueError", ["This model is a DistilBert"]),
    ('pipeline("text-classification", model=reader)', "Exception", ["tokenizer=tokenizer"]),
    ('pipeline(model=model_for("sentiment"))', "RuntimeError", ["Name the task yourself"]),
    ('tokenizer(["a b c", "a"], return_tensors="pt")', "ValueError", ["padding=True"]),
    ('tokenizer.pad_token = None\ntokenizer(["a b", "a"], padding=True)', "ValueError",
     ["tokenizer.pad_token = tokenizer.eos_token"]),
    ('tokenizer.apply_chat_template([{"role": "user", "content": "hi"}])', "ValueError",
     ["not made for conversations", 'model_for("chat")']),
    ('talker.apply_chat_template({"role": "user", "content": "hi"})', "AttributeError",
     ["wants a list of messages", "got one message, without square", '[{"role": "user", "content": "Hello!"}]']),
    ('def answer(messages):\n    return talker.apply_chat_template(messages)\n\n\nanswer("hi")', "AttributeError",
     ["wants a list of messages", "got a text, without square brackets"]),
    ('talker.apply_chat_template(["hi"])', "AttributeError", ["Something in the list is no message"]),
    ('talker.apply_chat_template([{"role", "user"}])', "AttributeError",
     ["Something in the list is no message", "each with a colon"]),
    ('tokenizer.decode("hello")', "TypeError",
     ["`decode` turns numbers back into a text", 'tokenizer(text)["input_ids"]']),
    ('tokenizer.decode(["hello", "you"])', "TypeError", ["`decode` got a text"]),
    ("tokenizer.decode(model.generate(**inputs, max_new_tokens=2)[0] / 2)", "TypeError",
     ["tokenizer.decode(answer[0])"]),
    ("sentiment(text, 3)", "TypeError", ["needs its name in front, like this: `top_k=3`", "sentiment(text, top_k=3)"]),
    ("emotions(text, 3)", "TypeError", ["emotions(text, top_k=3)"]),
    ('sentiment("good", "bad")', "TypeError", ["given two texts", 'sentiment(["good", "bad"])']),
    ('pipeline("text-generation", model=model_for("storyteller"))("Once", 40)', "TypeError", ["`max_new_tokens=40`"]),
    ('model.generate(inputs["input_ids"], 40)', "AttributeError",
     ['model.generate(inputs["input_ids"], max_new_tokens=40)']),
    ('words(["a", "b"], "c", padding=True)', "TypeError",
     ["outside the square brackets", "takes one list", "in front of the `]`", 'words(["a", "b", "c"], padding=True)']),
    ('words(["a", "b"], "pt")', "TypeError", ['words(["a", "b"], return_tensors="pt")']),
    ("words(text, True)", "ValueError", ["words(text, padding=True)"]),
    ("words(text, 40)", "ValueError", ["words(text, max_length=40)"]),
    ("AutoConfig.from_pretrained(model)", "TypeError",
     ["You gave the model itself", "a name, such as `model_id`", "AutoConfig.from_pretrained(model_id)"]),
    ("AutoTokenizer.from_pretrained(tokenizer)", "TypeError", ["You gave the tokenizer itself"]),
    ("AutoModelForCausalLM.from_pretrained(sentiment)", "TypeError", ["You gave the pipeline itself"]),
    ('AutoModelForSequenceClassification("x")', "OSError",
     ["The method is missing", "builds nothing by itself", 'AutoModelForSequenceClassification.from_pretrained("x")']),
    ('AutoTokenizer("x")', "TypeError", ['AutoTokenizer.from_pretrained("x")']),
    ('words("a b")["input_ids"].shape', "AttributeError",
     ["This is a plain list, not a tensor", "Only tensors have a `shape`", 'Add `return_tensors="pt"`']),
    ('words("a b").input_ids.to("cpu")', "AttributeError", ['Add `return_tensors="pt"`']),
    ('ids = words("a b")["input_ids"]\nids.argmax(-1)', "AttributeError", ['Add `return_tensors="pt"`']),
    ("scores = [0.5, 0.2]\nscores.argmax()", "AttributeError", ["torch.tensor(scores)"]),
    ('answer = sentiment("hi")\nanswer.shape', "AttributeError", ["len(answer)"]),
    ("(model(**inputs).logits[0, -1] / 0,1).softmax(-1)", "AttributeError",
     ["decimal point: `0.1`, not `0,1`", "(model(**inputs).logits[0, -1] / 0.1)"]),
    ("torch.exp(0.5)", "TypeError", ["wants a tensor. It got a number", "`.loss`", "torch.exp(torch.tensor(0.5))"]),
    ('torch.exp("text")', "TypeError", ["It got a text", "`.loss`"]),
    ("torch.softmax([0.5, 1.5], dim=-1)", "TypeError", ["torch.softmax(torch.tensor([0.5, 1.5]), dim=-1)"]),
    ('torch.exp(model(**inputs, labels=inputs["input_ids"]).loss.item())', "TypeError",
     ["Leave `.item()` out", 'labels=inputs["input_ids"]).loss)']),
    ("torch.exp(model(**inputs).loss)", "TypeError", ["nothing (None)", "`labels=`"]),
    ("torch.softmax(model(**inputs), dim=-1)", "TypeError", ["the model's whole answer", "`.logits`"]),
    ('one = tokenizer("a", return_tensors="pt")["input_ids"]\nround(model(one, labels=one).loss.item())', "ValueError",
     ["The result is `nan`", "one token"]),
    ("model(**inputs).logits @ torch.ones(2, 3)", "RuntimeError", ["4096 numbers in each row", "has 2 rows"]),
    ('model.generate(**"a text", max_new_tokens=3)', "TypeError",
     ["needs tokens, and got a text", 'inputs = tokenizer("a text", return_tensors="pt")',
      "model.generate(**inputs, max_new_tokens=3)"]),
    ("model(**text)", "TypeError", ['tokenizer(text, return_tensors="pt")', "model(**inputs)"]),
    ('model.generate(**inputs["input_ids"])', "TypeError", ["stand before a tensor", "model.generate(**inputs)"]),
    ("sentiment(**text)", "TypeError", ["do not belong here", "sentiment(text)"]),
    ("words(**text, padding=True)", "TypeError", ["words(text, padding=True)"]),
    ('model.generate(**inputs, stop_strings=["."])', "ValueError",
     ["`generate` needs the tokenizer", 'model.generate(**inputs, stop_strings=["."], tokenizer=tokenizer)']),
    ('writer = pipeline("text-generation", model=model_id)\nwriter("Once", stop_strings=["."])', "ValueError",
     ["`generate` needs the tokenizer", "tokenizer=writer.tokenizer)"]),
    ('model.generate(**inputs, max_new_tokens="10")', "TypeError", ["It got the text `\"10\"`", "max_new_tokens=10)"]),
    ("model.generate(**tokenizer('a'))", "AttributeError", ['tokenizer(..., return_tensors="pt")']),
    ("model.generate(**inputs, do_sample=True, temperature=0)", "ValueError",
     ["must be larger than 0", "For the same text each time", "model.generate(**inputs, do_sample=False)"]),
    ("model.generate(**inputs, do_sample=True, temperature=0.0)", "ValueError", ["must be larger than 0"]),
    ("model.generate(**inputs, do_sample=True, temperature=2)", "ValueError",
     ["needs a number with a point. It got `2`", "do_sample=True, temperature=2.0)"]),
    ("heat = 0,7\nmodel.generate(**inputs, do_sample=True, temperature=heat)", "ValueError",
     ["`0.7`, not `0,7`", "temperature=0.7)"]),
    ('model.generate(**inputs, do_sample=True, temperature="warm")', "ValueError", ["needs a number. It got `warm`"]),
    ("model.generate(**inputs, repetition_penalty=0)", "ValueError",
     ["must be larger than 0", "model.generate(**inputs, repetition_penalty=1.2)"]),
    ("model.generate(**inputs, repetition_penalty=2)", "ValueError", ["repetition_penalty=2.0)"]),
    ("model.generate(**inputs, do_sample=True, top_k=2.5)", "ValueError", ["needs a whole number. It got `2.5`"]),
    ("model.generate(**inputs, do_sample=True, top_k=-1)", "ValueError", ["must be larger than 0", "top_k=40)"]),
    ("model.generate(**inputs, max_new_tokens=0)", "ValueError", ["must be larger than 0", "max_new_tokens=40)"]),
    ("model.generate(**inputs, max_new_token=3)", "ValueError", ["Did you mean `max_new_tokens`?"]),
    ('sentiment("hi")["label"]', "TypeError", ['sentiment("hi")[0]["label"]']),
    ("tokenizer.decod([1])", "AttributeError", ["Did you mean `decode`?"]),
    ("sentiment(3)", "ValueError", ["needs a text"]),
    ('model_for("storyteler")', "ValueError", ["Did you mean `storyteller`?"]),
    ('inputs["input_id"]', "KeyError", ["Did you mean `input_ids`?"]),
    ("inputs.input_id", "AttributeError", ["Did you mean `input_ids`?"]),
    ('inputs["input_ids"][5]', "IndexError", ["This tensor has 1 entry"]),
    ("torch.zeros(10**15)", "RuntimeError", ["memory is not enough"]),
    ('with open("/dev/full", "wb", buffering=0) as full:\n    torch.save(torch.zeros(9), full)', "OSError|RuntimeError",
     ["The disk is full"]),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "ename", "words"), CASES, ids=[case[0][-45:] for case in CASES])
def test_what_the_box_says(cell: str, ename: str, words: list[str], lesson: Kernel) -> None:
    answer = lesson.run(cell)
    assert answer.error in ename.split("|"), answer.traceback
    assert answer.text, answer.traceback
    for word in words:
        assert word in answer.text
        assert word.replace("`", "") in answer.page


def test_a_package_that_a_setting_needs(lesson: Kernel) -> None:
    """The course brings bitsandbytes; here Transformers is told, when it looks, that there is none."""
    lesson.run(
        "from transformers.quantizers import quantizer_bnb_4bit as looks\n"
        "finds, looks.is_bitsandbytes_available = looks.is_bitsandbytes_available, lambda: False"
    )
    settings = "quantization_config=BitsAndBytesConfig(load_in_4bit=True)"
    answer = lesson.run(f'AutoModelForCausalLM.from_pretrained(model_for("storyteller"), {settings})')
    lesson.run("looks.is_bitsandbytes_available = finds")
    assert answer.error == "ImportError"
    assert "%pip install bitsandbytes" in answer.text


def test_gpu_memory_used_up(lesson: Kernel) -> None:
    """No GPU here: the error's real class, with the words that torch writes on a card of 24 GB."""
    said = (
        "CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 22.06 GiB of which 17.38 MiB "
        "is free. Including non-PyTorch memory, this process has 22.04 GiB memory in use. Of the allocated memory "
        "21.53 GiB is allocated by PyTorch, and 228.82 MiB is reserved by PyTorch but unallocated."
    )
    answer = lesson.run(f"raise torch.OutOfMemoryError({said!r})")
    assert answer.error == "OutOfMemoryError"
    for word in (
        "wanted 20.00 MiB more",
        "has 22.06 GiB in all",
        "Only 17.38 MiB",
        "Restart Kernel…",
        'dtype="bfloat16"',
    ):
        assert word in answer.text


REMEDIES = [
    "model.generate(**inputs, max_new_tokens=3)",
    "sentiment(text, truncation=True)",
    'reader(**words(text, return_tensors="pt", truncation=True))',
    'pipeline("ner", model=model_for("entities"), aggregation_strategy="simple")',
    'inputs = tokenizer(text, return_tensors="pt").to(model.device)',
    'model = AutoModelForCausalLM.from_pretrained(model_for("storyteller"), dtype="bfloat16", device_map="auto")',
    'model_id = model_for("summarizer")\ntext = "A long text."\n{SUMMARY}',
    "{CHAT}",
    'tokenizer.decode(tokenizer("hello")["input_ids"])',
    "emotions('a word', top_k=3)",
    'words(["a", "b", "c"], padding=True)',
    "torch.exp(torch.tensor(0.5))",
    'torch.exp(model(**inputs, labels=inputs["input_ids"]).loss)',
    "AutoConfig.from_pretrained(model_id)",
    'model.generate(**inputs, stop_strings=["."], tokenizer=tokenizer, max_new_tokens=3)',
    'writer = pipeline("text-generation", model=model_id)\n'
    'writer("Once", stop_strings=["."], tokenizer=writer.tokenizer, max_new_tokens=3)',
    "model.generate(**inputs, do_sample=True, temperature=2.0, repetition_penalty=1.2, max_new_tokens=3)",
]


@pytest.mark.parametrize("line", REMEDIES, ids=[line[:40] for line in REMEDIES])
def test_what_the_boxes_tell_to_type_works(line: str, lesson: Kernel) -> None:
    from course_utils.explain import removed

    code = line.replace("{SUMMARY}", removed.SUMMARY).replace("{CHAT}", removed.CHAT)
    answer = lesson.run(f"kept = text, model, inputs\n{code}\ntext, model, inputs = kept")
    assert not answer.error, answer.traceback


def test_what_gradio_6_no_longer_takes(lesson: Kernel) -> None:
    answer = lesson.run('import gradio\ngradio.ChatInterface(lambda message, history: message, type="messages")')
    assert answer.error == "TypeError"
    assert 'Leave `type="messages"` out' in answer.text
