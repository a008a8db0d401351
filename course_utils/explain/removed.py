"""What older lessons on the internet show, and Transformers 5, Gradio 6 and huggingface_hub 2 no longer have."""

from __future__ import annotations

from course_utils.explain.explanation import Explanation, Problem, Rule

OLD = "Many examples on the internet are older than that."
FIVE = f"It was taken out in version 5 of Transformers. {OLD}"
SUMMARY = """\
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained(model_id)
model = AutoModelForSeq2SeqLM.from_pretrained(model_id)
inputs = tokenizer(text, return_tensors="pt", truncation=True)
answer = model.generate(**inputs, max_new_tokens=60)
print(tokenizer.decode(answer[0], skip_special_tokens=True))"""
CHAT = """\
chat = pipeline("text-generation", model=model_for("chat"))
messages = [{"role": "user", "content": "Your question"}]
print(chat(messages)[0]["generated_text"][-1]["content"])"""
PICTURES = 'pipeline("image-text-to-text", model=model_id)'
FOUR_BIT = """\
from transformers import BitsAndBytesConfig

settings = BitsAndBytesConfig(load_in_4bit=True)
model = AutoModelForCausalLM.from_pretrained(model_id, quantization_config=settings)"""


def removed_task(problem: Problem) -> Explanation:
    task = problem.words[1]
    happened = f"`pipeline` no longer has the task `{task}`."
    if task in ("question-answering", "conversational"):
        return Explanation(happened, FIVE, "Ask a chat model instead:", CHAT)
    if task in ("visual-question-answering", "vqa"):
        return Explanation(
            happened, FIVE, "This task does the same with a model that sees pictures and chats:", PICTURES
        )
    if task == "image-to-image":
        return Explanation(happened, FIVE, "Making pictures is the job of another library, Diffusers.")
    return Explanation(happened, FIVE, "Load the model by itself. These lines do the same work:", SUMMARY)


def removed_name(problem: Problem) -> Explanation | None:
    name = problem.words[1]
    happened = f"Transformers no longer has `{name}`."
    if name in ("Conversation", "ConversationalPipeline"):
        why = f"{FIVE} Today a conversation is a list of messages that you keep yourself."
        return Explanation(happened, why, "Write it like this:", CHAT)
    if name.startswith(("TF", "Flax")):
        kept = name.removeprefix("TF").removeprefix("Flax")
        why = f"{FIVE} Names with TF or Flax belonged to other libraries for doing sums. Only PyTorch is left."
        return Explanation(happened, why, "Leave the first letters out:", f"from transformers import {kept}")
    if name in ("SummarizationPipeline", "TranslationPipeline", "Text2TextGenerationPipeline"):
        return Explanation(happened, FIVE, "Load the model by itself. These lines do the same work:", SUMMARY)
    if name == "QuestionAnsweringPipeline":
        return Explanation(happened, FIVE, "Ask a chat model instead:", CHAT)
    if name == "AdamW":
        return Explanation(happened, f"{FIVE} PyTorch has it.", "Take it from there:", "from torch.optim import AdamW")
    return None


def removed_bits(problem: Problem) -> Explanation:
    bits = problem.words[1]
    return Explanation(
        f"`from_pretrained` no longer takes `load_in_{bits}bit`.",
        f"Since version 5 of Transformers, this setting stands in a small object of its own. {OLD}",
        "Write it like this. It needs the library `bitsandbytes`:",
        FOUR_BIT.replace("4bit", f"{bits}bit"),
    )


GROUPED = Explanation(
    "This task no longer takes `grouped_entities`.",
    f"The setting has another name since version 5 of Transformers. {OLD}",
    "Write it like this:",
    'pipeline("ner", model=model_for("entities"), aggregation_strategy="simple")',
)
MESSAGES = Explanation(
    "Gradio no longer takes `type=` here.",
    f"Since version 6 of Gradio, chats are always lists of messages, so there is nothing to choose. {OLD}",
    'Leave `type="messages"` out, like this:',
    "gradio.ChatInterface(answer)",
)
MODEL_FILTER = Explanation(
    "`ModelFilter` is gone from huggingface_hub.",
    f"`list_models` itself takes today what once stood in it. {OLD}",
    "Write it like this:",
    'list_models(pipeline_tag="text-classification", filter="transformers")',
)
ENCODE = Explanation(
    "Tokenizers no longer have `encode_plus` and `batch_encode_plus`.",
    FIVE,
    "Use the tokenizer itself, with round brackets. It takes one text or a list of texts:",
    'inputs = tokenizer(text, return_tensors="pt")',
)
RENAMED = {
    "tokenizer": "processing_class",
    "evaluation_strategy": "eval_strategy",
    "no_cuda": "use_cpu",
    "per_gpu_train_batch_size": "per_device_train_batch_size",
}


def removed_training_word(problem: Problem) -> Explanation | None:
    owner, word = problem.words[1], problem.words[2]
    happened = f"`{owner}` no longer takes `{word}=`."
    if word in RENAMED:
        return Explanation(happened, FIVE, f"It has a new name. Write `{RENAMED[word]}=` in place of `{word}=`.")
    if word in ("overwrite_output_dir", "logging_dir", "group_by_length", "save_safetensors"):
        return Explanation(happened, FIVE, f"Leave `{word}` out.")
    return None


SEARCH = {"task": "pipeline_tag", "library": "filter", "language": "filter", "tags": "filter", "model_name": "search"}


def removed_search_word(problem: Problem) -> Explanation | None:
    word = problem.words[1]
    happened = f"`list_models` no longer takes `{word}=`."
    why = f"It was taken out of huggingface_hub. {OLD}"
    if word == "direction":
        return Explanation(happened, why, "Leave `direction` out: the largest number comes first in any case.")
    if word not in SEARCH:
        return None
    several = " Several words for it stand in one list, in square brackets." if SEARCH[word] == "filter" else ""
    return Explanation(happened, why, f"Write `{SEARCH[word]}=` in place of `{word}=`.{several}")


RULES = [
    Rule("KeyError", r"^The task (\S+) has been removed from transformers", removed_task),
    Rule("KeyError", r"^Unknown task (conversational),", removed_task),
    Rule("ImportError", r"cannot import name '(\w+)' from 'transformers'", removed_name),
    Rule("TypeError", r"unexpected keyword argument 'load_in_([48])bit'", removed_bits),
    Rule("TypeError", r"unexpected keyword argument 'grouped_entities'", GROUPED),
    Rule("TypeError", r"(?:ChatInterface|Chatbot)\.__init__\(\) got an unexpected keyword argument 'type'", MESSAGES),
    Rule("TypeError", r"(Trainer|TrainingArguments)\.__init__\(\) got an .* argument '(\w+)'", removed_training_word),
    Rule("ImportError", r"cannot import name 'ModelFilter' from 'huggingface_hub'", MODEL_FILTER),
    Rule("TypeError", r"list_models\(\) got an unexpected keyword argument '(\w+)'", removed_search_word),
    Rule("AttributeError", r"has no attribute '?(?:batch_)?encode_plus", ENCODE),
]
