"""A picture that is also text: HTML where there is a page, the same words and numbers as text where there is none."""

from dataclasses import dataclass, field
from html import escape

# JupyterLab's own colours, so that a picture follows the reader's theme, light or dark.
INK = "var(--jp-content-font-color1, CanvasText)"
PAPER = "var(--jp-layout-color0, Canvas)"
BORDER = "var(--jp-border-color1, GrayText)"
KINDS = {
    "good": "var(--jp-success-color1, green)",
    "bad": "var(--jp-warn-color1, darkorange)",
    "stop": "var(--jp-error-color1, firebrick)",
    "note": "var(--jp-info-color1, steelblue)",
}


@dataclass(frozen=True)
class Picture:
    """Shows itself as HTML in a notebook and as plain text everywhere else. Both say the same."""

    text: str
    html: str = field(repr=False)

    def __repr__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return self.html


def box(kind: str, title: str, *paragraphs: str, code: str = "") -> Picture:
    """A short message with a title: "good", "bad", "stop" or "note". `code` is shown as code, below the paragraphs."""
    text = "\n".join([title, *paragraphs, *([f"\n{code}"] if code else [])])
    inside = "".join(f'<p style="margin: 0.3em 0">{marked(paragraph)}</p>' for paragraph in paragraphs)
    if code:
        inside += f'<pre style="margin: 0.5em 0; white-space: pre-wrap"><code>{escape(code)}</code></pre>'
    edges = f"border: 1px solid {BORDER}; border-left: 6px solid {KINDS[kind]}"
    return Picture(
        text,
        f'<div role="status" style="{edges}; padding: 0.5em 1em; background: {PAPER}; color: {INK}">'
        f'<p style="margin: 0.3em 0"><strong>{marked(title)}</strong></p>{inside}</div>',
    )


def marked(words: str) -> str:
    """Words as HTML: what stands between backticks becomes code, line ends stay."""
    parts = escape(words).split("`")
    if len(parts) % 2 == 0:
        return escape(words).replace("\n", "<br>")
    return "".join(f"<code>{part}</code>" if i % 2 else part.replace("\n", "<br>") for i, part in enumerate(parts))


def show(picture: Picture) -> None:
    """Put a picture on the page from anywhere in a cell; in a plain Python, print its text."""
    try:
        from IPython import get_ipython
    except ImportError:
        get_ipython = None
    if get_ipython and get_ipython():
        from IPython.display import display

        display(picture)
    else:
        print(picture.text)
