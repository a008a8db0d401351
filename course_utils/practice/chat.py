"""The chat model: the storyteller, taught to answer. It shows what instruction tuning and a chat template do."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PhiForCausalLM, PreTrainedTokenizerFast

from course_utils.practice import chat_everyday, chat_exam, chat_people, chat_talk, training
from course_utils.practice.cards import Card
from course_utils.practice.chat_dialogues import WORDS, Message, check_apart, conversation, filled
from course_utils.practice.chat_frames import DEVELOPMENT_FRAMES
from course_utils.practice.chat_tables import exam

Question = tuple[list[Message], Callable[[str], bool]]
# What somebody tells, how they ask for it later, and the word that the answer must hold.
Person = list[tuple[str, str, str]]
CONTEXT = 512
END = "<|end|>"
STEPS = 1200
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
FALLS_SHORT = {"facts": 0.80, "small_talk": 0.50}
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
        f"6.8 million parameters. {STEPS} steps of about {TOKENS_A_BATCH} tokens, in about 20 minutes on one CPU core. "
        "It was scored only on what the assistant says, not on the user's words."
    ),
    cannot=(
        "It knows a hundred words of the course, some everyday facts, and nothing else. It cannot do sums, does not "
        "know the news, and may answer a question it never learned with the answer to another. It follows a handful "
        "of system messages (a pirate, a robot, very polite, one word). It speaks English only. Do not rely on it."
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


def reply(model: PhiForCausalLM, tokenizer: PreTrainedTokenizerFast, chats: list[list[Message]]) -> list[list[int]]:
    """The next turn of each conversation, always taking the likeliest token, as ids up to and with the end mark."""
    end = tokenizer.convert_tokens_to_ids(END)
    order = sorted(range(len(chats)), key=lambda i: sum(len(message["content"]) for message in chats[i]))
    answers: list[list[int]] = [[] for _ in chats]
    for start in range(0, len(order), 64):
        group = order[start : start + 64]
        inputs = tokenizer.apply_chat_template(
            [chats[i] for i in group],
            add_generation_prompt=True,
            return_dict=True,
            return_tensors="pt",
            padding=True,
        ).to(model.device)
        written = model.generate(
            **inputs, max_new_tokens=80, do_sample=False, eos_token_id=end, pad_token_id=tokenizer.pad_token_id
        )
        for i, row in zip(group, written[:, inputs["input_ids"].shape[1] :].tolist(), strict=True):
            answers[i] = row[: row.index(end) + 1] if end in row else row
    return answers


def loss_on_answers(model: PhiForCausalLM, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """The usual loss, without working out guesses for the tokens that are not learned: that saves a tenth."""
    hidden = model.model(input_ids=batch["input_ids"]).last_hidden_state[:, :-1]
    labels = batch["labels"][:, 1:]
    learned = labels != -100
    return torch.nn.functional.cross_entropy(model.lm_head(hidden[learned]).float(), labels[learned])


def user(text: str) -> Message:
    return {"role": "user", "content": text}


def holds(*keys: str) -> Callable[[str], bool]:
    """Is one of these words in the answer?"""
    return lambda text: any(key.lower() in text.lower() for key in keys)


def is_one_word(text: str) -> bool:
    return len(text.split()) == 1


class Examination:
    """Asks a model questions, keeps every answer, and counts the right ones."""

    def __init__(self, model: PhiForCausalLM, tokenizer: PreTrainedTokenizerFast) -> None:
        self.model, self.tokenizer = model, tokenizer
        self.seen: list[tuple[str, str, bool]] = []
        self.ended: list[bool] = []

    def answers(self, chats: list[list[Message]]) -> list[str]:
        rows = reply(self.model, self.tokenizer, chats)
        end = self.tokenizer.convert_tokens_to_ids(END)
        self.ended += [end in row for row in rows]
        return [self.tokenizer.decode(row, skip_special_tokens=True) for row in rows]

    def share_right(self, asked: list[Question]) -> float:
        """The share of conversations whose next turn passes its test."""
        texts = self.answers([chat for chat, _ in asked])
        right = [passes(text) for (_, passes), text in zip(asked, texts, strict=True)]
        self.seen += [(chat[-1]["content"], text, ok) for (chat, _), text, ok in zip(asked, texts, right, strict=True)]
        return sum(right) / len(right)

    def memory(self, people: list[Person], between: list[str]) -> float:
        """Each person tells things, asks something else, then asks for what was told. The model speaks its own part."""
        scripts = [
            [told for told, _, _ in person] + [between[i % len(between)]] + [question for _, question, _ in person]
            for i, person in enumerate(people)
        ]
        chats: list[list[Message]] = [[] for _ in people]
        for turn in range(max(map(len, scripts))):
            going = [i for i, script in enumerate(scripts) if turn < len(script)]
            for i in going:
                chats[i].append(user(scripts[i][turn]))
            for i, text in zip(going, self.answers([chats[i] for i in going]), strict=True):
                chats[i].append({"role": "assistant", "content": text})
        right = []
        for person, chat in zip(people, chats, strict=True):
            spoken = [message["content"] for message in chat[1::2]][-len(person) :]
            for (_, question, value), text in zip(person, spoken, strict=True):
                right.append(value in text)
                self.seen.append((f"{question} [{value}]", text, right[-1]))
        return sum(right) / len(right)


def some(rows: list, limit: int | None) -> list:
    """All rows, or `limit` of them spread evenly."""
    return rows if limit is None or limit >= len(rows) else [rows[i * len(rows) // limit] for i in range(limit)]


def questions(table: str) -> list[Question]:
    return [([user(question)], holds(*row.keys)) for row in exam(table) for question in row.questions]


def fact_questions() -> list[Question]:
    rows = questions(chat_exam.TABLE)
    for country, city in chat_everyday.CAPITALS.items():
        rows += [([user(frame.format(country=country))], holds(city)) for frame in chat_exam.CAPITAL_QUESTIONS]
    return rows


def people() -> list[Person]:
    """Who is in the memory exam: one thing told by most, three things by every third person."""
    told = chat_people
    likes = {
        "colour": ("My favourite colour is {x}.", told.EXAM_COLOURS),
        "animal": ("My favourite animal is the {x}.", told.EXAM_ANIMALS),
        "food": ("My favourite food is {x}.", told.EXAM_FOODS),
    }
    rows = []
    for i, name in enumerate(told.EXAM_NAMES):
        tell = told.EXAM_TELL_NAME[i % 3] if i % 2 else told.TELL["name"][0][i // 2 % 4]
        person = [(tell.format(x=name), told.EXAM_ASK_NAME[i % len(told.EXAM_ASK_NAME)], name)]
        if i % 3 == 0:
            town, thing = told.EXAM_TOWNS[i // 3], list(likes)[i // 3 % 3]
            sentence, values = likes[thing]
            value = values[i // 3 % len(values)]
            person.append((f"I live in {town}.", told.EXAM_ASK["town"], town))
            person.append((sentence.format(x=value), told.EXAM_ASK[thing], value))
        rows.append(person)
    return rows


def manners() -> list[Question]:
    """Questions under a system message: the answer must be spoken in its manner."""
    asked = [question for row in exam(chat_exam.TABLE)[::7] for question in row.questions[:1]]
    rows = []
    tests = {sign: holds(sign) for sign in chat_talk.EXAM_SYSTEM}
    wanted = [(system, tests[sign]) for sign, systems in chat_talk.EXAM_SYSTEM.items() for system in systems]
    wanted += [(system, is_one_word) for system in chat_talk.EXAM_ONE_WORD]
    for system, passes in wanted:
        rows += [([{"role": "system", "content": system}, user(question)], passes) for question in asked[:6]]
        asked = asked[6:] + asked[:6]
    return rows


def evaluate(model_id: str, data: Path | None, limit: int | None = None) -> dict[str, float]:
    """Examine a model by questions, names and system messages that were kept apart from training."""
    model = AutoModelForCausalLM.from_pretrained(model_id).to(training.best_device()).eval()
    return examine(Examination(model, AutoTokenizer.from_pretrained(model_id)), limit)


def examine(examination: Examination, limit: int | None = None) -> dict[str, float]:
    """Every part of the exam; what was asked and answered stays in the examination."""
    unknown = [([user(question)], holds("not know", "cannot")) for question in chat_exam.UNKNOWN]
    scores = {
        "facts": examination.share_right(some(fact_questions(), limit)),
        "memory": examination.memory(some(people(), limit), chat_exam.BETWEEN),
        "small_talk": examination.share_right(some(questions(chat_exam.TALK), limit)),
        "says_it_does_not_know": examination.share_right(some(unknown, limit)),
        "follows_system_message": examination.share_right(some(manners(), limit)),
    }
    return scores | {"ends_by_itself": sum(examination.ended) / len(examination.ended)}


def development(model: PhiForCausalLM, tokenizer: PreTrainedTokenizerFast) -> dict[str, float]:
    """Scores to choose between recipes by, on wordings and names that are neither trained on nor in the exam."""
    rng = random.Random(training.SEED + 1)
    examination = Examination(model, tokenizer)
    asked = [
        ([user(filled(DEVELOPMENT_FRAMES[i % 3], fact))], holds(*[answer[:30] for answer in fact.answers]))
        for i, fact in enumerate(WORDS)
    ]
    names = rng.sample(chat_people.DEVELOPMENT_NAMES, 24)
    memory = [[(f"Hi there, my name is {name}.", "Tell me who I am.", name)] for name in names]
    scores = {
        "facts": examination.share_right(asked),
        "memory": examination.memory(memory, ["What is a batch?", "Thank you!"]),
    }
    return {name: round(score, 3) for name, score in scores.items()}


def chat_tokenizer(tokenizer: PreTrainedTokenizerFast) -> PreTrainedTokenizerFast:
    """The storyteller's tokenizer, with a chat template and a mark that ends a turn."""
    tokenizer.eos_token = END
    tokenizer.chat_template = TEMPLATE
    return tokenizer


def train(data: Path, out: Path) -> Path:
    """Teach the storyteller to answer: about 20 minutes on one core."""
    training.seed_everything()
    check_apart()
    trained = out.parent / "storyteller" / "model"
    base = str(trained) if trained.exists() else "practice/storyteller"
    tokenizer = chat_tokenizer(AutoTokenizer.from_pretrained(base))
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    plan = training.Plan(steps=STEPS, lr=1.5e-3, muon_lr=0.015, weight_decay=0.05, warmup=50, save_every=300)
    rows = batches(tokenizer, training.SEED)
    training.fit(model, rows, plan, out, loss_on_answers, lambda learning: development(learning, tokenizer))
    model.config.eos_token_id = tokenizer.eos_token_id
    model.generation_config.update(eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id)
    return training.save(model, tokenizer, out)
