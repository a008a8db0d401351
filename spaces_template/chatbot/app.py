"""A chatbot on a page of its own. Its Space runs this file; `python app.py` runs it anywhere else."""

import os
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import gradio as gr
from transformers import AutoModelForCausalLM, AutoTokenizer, TextIteratorStreamer

MODEL_ID = os.environ.get("MODEL_ID", "Qwen/Qwen3-0.6B")
SYSTEM = [{"role": "system", "content": os.environ["INSTRUCTIONS"]}] if "INSTRUCTIONS" in os.environ else []

tokenizer = AutoTokenizer.from_pretrained(MODEL_ID)
model = AutoModelForCausalLM.from_pretrained(MODEL_ID, device_map="auto")
LETTERS, NEW_TOKENS = min(2000, model.config.max_position_embeddings), 300
writer = ThreadPoolExecutor(max_workers=1)


def text_of(content):
    """The page hands over a message as one text, or as a list of parts."""
    text = content if isinstance(content, str) else " ".join(part.get("text", "") for part in content)
    return text[:LETTERS]


def inputs_for(messages):
    """The conversation as tokens. Its oldest part is left out where an answer would find no room."""
    settings = {"add_generation_prompt": True, "enable_thinking": False, "return_dict": True, "return_tensors": "pt"}
    while True:
        inputs = tokenizer.apply_chat_template(SYSTEM + messages, **settings)
        if len(messages) == 1 or inputs["input_ids"].shape[1] + NEW_TOKENS <= model.config.max_position_embeddings:
            return inputs.to(model.device)
        messages = messages[2:] or messages[-1:]


def answer(message, history):
    """Yield the answer while it is written. Nothing is kept: the history comes from the visitor's own page."""
    earlier = [{"role": turn["role"], "content": text_of(turn["content"])} for turn in history[-20:]]
    inputs = inputs_for([*earlier, {"role": "user", "content": text_of(message)}])
    streamer = TextIteratorStreamer(tokenizer, skip_prompt=True, skip_special_tokens=True)
    stopped, written = Event(), ""
    settings = {"max_new_tokens": NEW_TOKENS, "stopping_criteria": [lambda *given, **more: stopped.is_set()]}
    writing = writer.submit(model.generate, **inputs, **settings, streamer=streamer)
    writing.add_done_callback(lambda done: streamer.end())
    try:
        for piece in streamer:
            written += piece
            yield written
    finally:
        stopped.set()  # also when the visitor pressed Stop, or left
    if writing.exception():
        print(repr(writing.exception()), flush=True)
        yield f"{written}\n\nSomething went wrong while I was writing. Please ask again."


note = "A small language model answers. It makes mistakes: check what it says. Type nothing secret."
look = gr.themes.Default().set(input_placeholder_color="*neutral_500", input_placeholder_color_dark="*neutral_400")
log = gr.Chatbot(label="The conversation", buttons=["copy"], scale=1, height=300)
box = gr.Textbox(label="Your message", placeholder="Write here", max_length=LETTERS, submit_btn="Send", stop_btn="Stop")
page = gr.ChatInterface(answer, title="My chatbot", description=note, chatbot=log, textbox=box, analytics_enabled=False)
page.queue(max_size=20).launch(theme=look, footer_links=[], run_history=False, enable_monitoring=False)
