"""The next token again, with a field to change the temperature."""

from dataclasses import dataclass, field
from typing import Any

from course_utils.show.guesses import next_words
from course_utils.show.picture import Picture

VIEW = "application/vnd.jupyter.widget-view+json"


@dataclass(frozen=True)
class Adjustable(Picture):
    """A picture with controls. Where there are none (on GitHub, in print, read aloud) it is the still picture."""

    controls: Any = field(default=None, repr=False)

    __repr__ = Picture.__repr__

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        bundle = {"text/plain": self.text, "text/html": self.html}
        return bundle | ({VIEW: self.controls.get_view_spec()} if self.controls else {})


def try_temperature(tokenizer: Any, logits: Any) -> Adjustable:
    """`next_words` with a field to change the temperature, and one for how many tokens are shown."""
    still = next_words(tokenizer, logits)
    return Adjustable(still.text, still.html, _controls(tokenizer, logits, still))


def _controls(tokenizer: Any, logits: Any, still: Picture) -> Any:
    """The fields and the picture below them, or None where there are no widgets.

    Fields and not sliders: a slider of ipywidgets has no name that a screen reader could say.
    """
    try:
        from ipywidgets import HTML, BoundedFloatText, BoundedIntText, VBox
    except ImportError:
        return None
    wide = {"description_width": "11em"}
    temperature = BoundedFloatText(1.0, min=0.1, max=2.0, step=0.1, description="temperature", style=wide)
    top = BoundedIntText(8, min=1, max=20, description="how many tokens", style=wide)
    picture = HTML(still.html)

    def redraw(_: Any) -> None:
        picture.value = next_words(tokenizer, logits, top=top.value, temperature=temperature.value).html

    temperature.observe(redraw, "value")
    top.observe(redraw, "value")
    return VBox([temperature, top, picture])
