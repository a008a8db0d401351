"""The chat model: the storyteller, taught to answer. It shows what instruction tuning and a chat template do."""

import random
from collections.abc import Iterator
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PhiForCausalLM, PreTrainedTokenizerFast

from course_utils import place
from course_utils.practice import training
from course_utils.practice.cards import Card
from course_utils.practice.chat_apart import check_apart
from course_utils.practice.chat_dialogues import Message, conversation
from course_utils.practice.chat_examination import END, Examination, development, examine

CONTEXT = 512
STEPS = 2000
MORE_STEPS = 400
TOKENS_A_BATCH = 2048
# A message may be a text or a list of parts, as Gradio sends it: the text parts are joined.
TEMPLATE = """\
{%- for message in messages %}
{{- '<|' + message['role'] + '|>\\n' }}
{%- if message['content'] is string %}
{{- message['content'] | trim }}
{%- else %}
{%- for part in message['content'] or [] %}
{{- part if part is string else part.get('text', '') }}
{%- endfor %}
{%- endif %}
{{- '<|end|>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
{{- '<|assistant|>\\n' }}
{%- endif %}
"""
BARS = {
    "facts": 0.90,
    "memory": 0.85,
    "ends_by_itself": 0.97,
    "small_talk": 0.80,
    "says_it_does_not_know": 0.80,
    "follows_system_message": 0.80,
}
FALLS_SHORT = {"memory": 0.72}
ABOUT = Card(
    what=(
        "A small chat model. It answers questions about the words of this course, makes small talk, and uses what you "
        "told it earlier in the conversation. It is the storyteller (a Phi), trained further to answer. It stands in "
        "for Qwen/Qwen3-0.6B, a real chat model about a hundred times its size."
    ),
    data=(
        "First the storyteller's fairy tales, which are in the public domain. Then conversations put together by the "
        "course's own program from questions and answers that were written by hand for this course (Apache-2.0)."
    ),
    how=(
        "6.8 million parameters. It was scored only on what the assistant says, not on what the user says. It grew in "
        f"rounds of about {TOKENS_A_BATCH} tokens a step, on one CPU core: first 1200 steps from the storyteller, on a "
        "first set of conversations (18 minutes); then 700, 400, 400 and 400 steps on sets with many more wordings "
        "(13 minutes and three times 7). The weights are the mean of those after each of the last four rounds, which "
        f"did better than any of them alone. The command adds a round of {MORE_STEPS} steps to the model as it is."
    ),
    cannot=(
        "It knows a hundred words of the course, some everyday facts, small talk, and nothing else. It cannot do sums, "
        "does not know the news, and may answer a question it never learned, or one in unusual words or in capitals, "
        "with the answer to another. It may mix up what it was told with what it was not. It follows a handful of "
        "system messages (a pirate, a robot, very polite, one word). It speaks English only. Do not rely on it."
    ),
)


def encoded(tokenizer: PreTrainedTokenizerFast, messages: list[Message]) -> tuple[list[int], list[int]]:
    """A conversation as ids and labels. Only what the assistant says, with its end mark, is learned."""
    ids, labels = [], []
    for message in messages:
        opening = tokenizer(f"<|{message['role']}|>\n")["input_ids"]
        spoken = tokenizer(message["content"] + END)["input_ids"]
        closing = tokenizer("\n")["input_ids"]
        learned = spoken if message["role"] == "assistant" else [-100] * len(spoken)
        ids += opening + spoken + closing
        labels += [-100] * len(opening) + learned + [-100] * len(closing)
    return ids[:CONTEXT], labels[:CONTEXT]


def batches(tokenizer: PreTrainedTokenizerFast, seed: int) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches of conversations of about the same length, so that little is wasted on padding."""
    rng = random.Random(seed)
    while True:
        pool = sorted((encoded(tokenizer, conversation(rng)) for _ in range(1500)), key=lambda pair: len(pair[0]))
        groups: list[list[tuple[list[int], list[int]]]] = [[]]
        for pair in pool:
            if (len(groups[-1]) + 1) * len(pair[0]) > TOKENS_A_BATCH:
                groups.append([])
            groups[-1].append(pair)
        rng.shuffle(groups)
        for group in groups:
            longest = max(len(ids) for ids, _ in group)
            ids = [row + [tokenizer.pad_token_id] * (longest - len(row)) for row, _ in group]
            labels = [row + [-100] * (longest - len(row)) for _, row in group]
            yield {"input_ids": torch.tensor(ids), "labels": torch.tensor(labels)}


def loss_on_answers(model: PhiForCausalLM, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """The usual loss, without working out guesses for the tokens that are not learned: that saves a tenth."""
    hidden = model.model(input_ids=batch["input_ids"]).last_hidden_state[:, :-1]
    labels = batch["labels"][:, 1:]
    learned = labels != -100
    return torch.nn.functional.cross_entropy(model.lm_head(hidden[learned]).float(), labels[learned])


def evaluate(model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """Examine a model by questions, names and system messages that were kept apart from training."""
    model = AutoModelForCausalLM.from_pretrained(model_id).to(training.best_device()).eval()
    return examine(Examination(model, AutoTokenizer.from_pretrained(model_id)), limit)


def chat_tokenizer(tokenizer: PreTrainedTokenizerFast) -> PreTrainedTokenizerFast:
    """The storyteller's tokenizer, with a chat template and a mark that ends a turn."""
    tokenizer.eos_token = END
    tokenizer.chat_template = TEMPLATE
    return tokenizer


def train(data: Path, out: Path) -> Path:
    """Teach the chat model on the shelf more, or begin anew where a storyteller was trained beside it."""
    training.seed_everything()
    check_apart()
    place.decide()
    storyteller = out.parent / "storyteller" / "model"
    anew = storyteller.exists()
    base = str(storyteller) if anew else "practice/chat"
    tokenizer = chat_tokenizer(AutoTokenizer.from_pretrained(base))
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager")
    plan = training.Plan(steps=STEPS, lr=1.5e-3, muon_lr=0.015, weight_decay=0.05, warmup=50, save_every=400)
    if not anew:
        plan = training.Plan(steps=MORE_STEPS, lr=6e-4, muon_lr=0.007, weight_decay=0.05, warmup=20, save_every=200)
    rows = batches(tokenizer, training.SEED)
    training.fit(model, rows, plan, out, loss_on_answers, lambda learning: development(learning, tokenizer))
    model.config.eos_token_id = tokenizer.eos_token_id
    model.generation_config.update(eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id)
    return training.save(model, tokenizer, out)
