"""A chat as a conversation, each message with who says it."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from course_utils.show.picture import BORDER, Picture
from course_utils.show.tables import counted, framed

ROLES = {"user": "You", "assistant": "The model", "system": "Instructions", "tool": "A tool"}
PLACES = {"user": "margin: 0 0 0.5em 15%", "assistant": "margin: 0 15% 0.5em 0"}


def chat(messages: Sequence[Mapping[str, Any]]) -> Picture:
    """The messages of a chat in their order, each a dict with a role and a content, as a chat template takes them."""
    caption = f"A conversation of {counted(len(messages), 'message')}"
    spoken = [(message["role"], _speaker(message["role"]), _content(message)) for message in messages]
    items = "".join(
        f'<li dir="ltr" style="{PLACES.get(role, "margin: 0 0 0.5em 0")}; padding: 0.3em 0.8em; '
        f'border: 1px solid {BORDER}; border-radius: 8px"><strong>{escape(speaker)}:</strong>'
        f'<div dir="auto" style="white-space: pre-wrap; overflow-wrap: anywhere">{escape(content)}</div></li>'
        for role, speaker, content in spoken
    )
    return Picture(
        "\n\n".join([caption, *(f"{speaker}:\n{_indented(content)}" for _, speaker, content in spoken)]),
        framed(
            f'<figure style="margin: 0"><figcaption style="margin-bottom: 0.5em">{caption}</figcaption>'
            f'<ol style="list-style: none; margin: 0; padding: 0">{items}</ol></figure>'
        ),
    )


def _speaker(role: str) -> str:
    """Who speaks, in words, with the role's own name, which the learner writes in code."""
    return f"{ROLES[role]} ({role})" if role in ROLES else role


def _content(message: Mapping[str, Any]) -> str:
    """The text of a message. A content in several parts may hold more than text."""
    content = message.get("content") or ""
    if isinstance(content, str):
        return content
    return "\n".join(part.get("text") or f"[{part.get('type', 'something else')}]" for part in content)


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))
