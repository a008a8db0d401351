import gradio as gr
from transformers import pipeline

storyteller = pipeline("text-generation", "practice/storyteller")


def go_on(beginning):
    return storyteller(beginning, max_new_tokens=40)[0]["generated_text"]


gr.Interface(go_on, "text", "text", title="Story corner").launch()
