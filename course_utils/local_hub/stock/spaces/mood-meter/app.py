import gradio as gr
from transformers import pipeline

emotions = pipeline("text-classification", "practice/emotions", top_k=5)


def moods(text):
    return {found["label"]: found["score"] for found in emotions(text)[0]}


gr.Interface(moods, "text", "label", title="Mood meter").launch()
