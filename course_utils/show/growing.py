"""Text that grows token by token while a model writes it."""

import time
from html import escape
from typing import Any

from course_utils.show.picture import BORDER, Picture
from course_utils.show.tables import counted, framed

SECONDS_BETWEEN = 0.05
BROKEN = "\N{REPLACEMENT CHARACTER}"


class Growing:
    """A streamer for `model.generate(**inputs, streamer=show.Growing(tokenizer))`: shows the text as it is written.

    In a notebook one picture is renewed in place; elsewhere the text is printed piece by piece.
    """

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self._start()

    def _start(self) -> None:
        self.prompt_ids: list[int] | None = None
        self.new_ids: list[int] = []
        self.screen = _Page() if _in_notebook() else _Terminal()

    def put(self, value: Any) -> None:
        """`generate` calls this with the prompt first, then with each new token."""
        if value.dim() > 1 and len(value) > 1:
            raise ValueError(f"Growing shows one text at a time, and here are {len(value)} prompts.")
        ids = value.flatten().tolist()
        if self.prompt_ids is None:
            self.prompt_ids = ids
        else:
            self.new_ids += ids
        self.screen.draw(self._prompt(), self._new().rstrip(BROKEN))

    def end(self) -> None:
        """`generate` calls this when it is done. The same streamer can then be used again."""
        self.screen.finish(self._prompt(), self._new(), self._ending())
        self._start()

    def _prompt(self) -> str:
        """The prompt as the model got it. A start mark alone, as models that rewrite a text get, is no prompt."""
        if set(self.prompt_ids or []) <= set(self.tokenizer.all_special_ids):
            return ""
        return self.tokenizer.decode(self.prompt_ids)

    def _new(self) -> str:
        """Decoded together with the prompt: the space before the first new word would else be lost."""
        before, both = (self.tokenizer.decode(ids) for ids in (self.prompt_ids, self.prompt_ids + self.new_ids))
        return both.removeprefix(before) if both.startswith(before) else self.tokenizer.decode(self.new_ids)

    def _ending(self) -> str:
        count = f"{counted(len(self.new_ids), 'new token')}."
        last = self.new_ids[-1] if self.new_ids else None
        if last in self.tokenizer.all_special_ids:
            return f"{count} The last is the end mark {self.tokenizer.decode([last])}: the model ended its text."
        return f"{count} There is no end mark: the model was stopped."


def growing_text(prompt: str, new: str, ending: str = "") -> Picture:
    """The prompt and what is new, told apart in words; at the end, why it ended."""
    parts = [("Prompt:", prompt)] if prompt else []
    parts.append(("New:", new))
    html = "".join(
        f'<dt style="font-weight: bold; margin: 0">{name}</dt><dd dir="auto" style="margin: 0 0 0.5em 0; padding-left: '
        f'0.8em; border-left: 3px solid {BORDER}; white-space: pre-wrap; overflow-wrap: anywhere">{escape(text)}</dd>'
        for name, text in parts
    )
    closing = f'<p style="margin: 0">{escape(ending)}</p>' if ending else ""
    text = "\n".join([*(f"{name} {text}" for name, text in parts), *([ending] if ending else [])])
    return Picture(text, framed(f'<dl style="margin: 0">{html}</dl>{closing}'))


class _Page:
    """One picture in a notebook, renewed in place, at most as often as an eye can follow."""

    def __init__(self) -> None:
        self.handle: Any = None
        self.drawn = 0.0

    def draw(self, prompt: str, new: str) -> None:
        if time.monotonic() - self.drawn >= SECONDS_BETWEEN:
            self._put(growing_text(prompt, new))

    def finish(self, prompt: str, new: str, ending: str) -> None:
        self._put(growing_text(prompt, new, ending))

    def _put(self, picture: Picture) -> None:
        from IPython.display import display

        if self.handle is None:
            self.handle = display(picture, display_id=True)
        else:
            self.handle.update(picture)
        self.drawn = time.monotonic()


class _Terminal:
    """Only what is new is printed, so that it works where nothing can be taken back."""

    def __init__(self) -> None:
        self.printed = 0

    def draw(self, prompt: str, new: str) -> None:
        text = growing_text(prompt, new).text
        print(text[self.printed :], end="", flush=True)
        self.printed = len(text)

    def finish(self, prompt: str, new: str, ending: str) -> None:
        print(growing_text(prompt, new, ending).text[self.printed :], flush=True)


def _in_notebook() -> bool:
    """A kernel can renew what it has shown; IPython in a terminal cannot."""
    try:
        from IPython import get_ipython
    except ImportError:
        return False
    return hasattr(get_ipython(), "kernel")
