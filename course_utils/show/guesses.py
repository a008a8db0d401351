"""The next token as the model sees it: the likeliest ones as bars."""

from typing import Any

from course_utils.show.picture import Picture
from course_utils.show.pieces import MEANINGS, pieces
from course_utils.show.tables import Bar, table


def next_words(tokenizer: Any, logits_or_probabilities: Any, top: int = 8, temperature: float = 1.0) -> Picture:
    """The likeliest next tokens with their chances, and all others together.

    Takes a row of numbers, one for each token, or a model's whole `logits` for one text, of which the last position is
    used. A row of numbers from 0 to 1 that add up to 1 is taken as probabilities. Everything else is taken as logits:
    it is divided by the temperature and turned into probabilities with softmax. Probabilities are changed by a
    temperature as if their logits were known.
    """
    import torch

    chances = torch.softmax(_as_logits(logits_or_probabilities) / checked(temperature), dim=-1)
    ordered, ids = torch.sort(chances, descending=True, stable=True)
    top = max(1, min(top, len(ids)))
    first = list(zip(ids[:top].tolist(), ordered[:top].tolist(), strict=True))
    found = [pieces(tokenizer, [id])[0] for id, _ in first]
    rows = [(str(piece), id, Bar(percent(chance), chance)) for piece, (id, chance) in zip(found, first, strict=True)]
    if others := len(ids) - top:
        rest = ordered[top:].sum().item()
        rows.append((f"all {others} others together", "", Bar(percent(rest), rest)))
    caption = f"The likeliest next tokens, temperature {temperature:g}"
    marks = [f"{mark} is {meaning}." for mark, meaning in MEANINGS.items() if any(mark in each.shown for each in found)]
    return table(caption, ("next token", "id", "chance"), rows, after=" ".join(marks))


def percent(share: float) -> str:
    """34.2 %; what is more than nothing is never shown as nothing, nor less than everything as everything."""
    if 0 < share < 0.0005:
        return "< 0.1 %"
    if 0.9995 <= share < 1:
        return "> 99.9 %"
    return f"{100 * share:.1f} %"


def checked(temperature: float) -> float:
    if temperature > 0:
        return temperature
    raise ValueError("The temperature must be above 0. To always take the likeliest token, use do_sample=False.")


def _as_logits(numbers: Any) -> Any:
    """One row of logits in double precision, on the CPU. Of probabilities the logarithm: softmax gives them back."""
    import torch

    if hasattr(numbers, "logits"):
        raise TypeError("This is everything the model returned. Hand in its logits: outputs.logits")
    row = torch.as_tensor(numbers).detach().cpu().to(torch.float64)  # in this order: Apple GPUs have no float64
    if row.dim() == 3:
        if len(row) > 1:
            raise ValueError(
                f"These are the logits of {len(row)} texts. Show them one at a time: logits[0], logits[1]."
            )
        row = row[0]
    if row.dim() == 2:
        row = row[-1]
    if row.dim() != 1:
        raise ValueError("Hand in a row of numbers, one for each token of the vocabulary, or a model's whole logits.")
    probabilities = row.min() >= 0 and row.max() <= 1 and abs(row.sum() - 1) < 0.02
    return row.log() if probabilities else row
