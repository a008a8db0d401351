"""A learner's guess, kept before a cell is run and shown beside the result afterwards."""

import math
from dataclasses import dataclass

from course_utils.exercises.blank import has_blank
from course_utils.show import box, show


@dataclass(frozen=True)
class Guess:
    """What `predict` gives back."""

    guess: object

    def beside(self, result: object) -> None:
        """Show the guess and what really came, side by side."""
        if has_blank(self.guess):
            show(box("note", "You made no guess this time.", f"It was: {result}"))
            return
        guess, result = _plain(self.guess), _plain(result)
        same = _same(guess, result)
        verdict = "The same." if same else "Not the same: good. Now ask yourself why. That is how one learns."
        show(
            box(
                "good" if same else "note",
                "Your guess and the result",
                f"Your guess: {guess}",
                f"It was: {result}",
                verdict,
            )
        )


def _same(one: object, other: object) -> bool:
    """Numbers by their value, everything else by its words: capitals and spaces around do not count."""
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return math.isclose(one, other)
    return str(one).strip().lower() == str(other).strip().lower()


def _plain(value: object) -> object:
    """A tensor that holds one number, as that number."""
    return value.item() if hasattr(value, "item") and getattr(value, "ndim", 1) == 0 else value


def predict(guess: object) -> Guess:
    """Keep a guess. `guess.beside(result)` shows it later."""
    if has_blank(guess):
        show(
            box(
                "note",
                "No guess yet.",
                "Put your guess in place of `____` and run the cell again. Or go on without one.",
            )
        )
    else:
        show(box("note", "Kept.", f"Your guess: {guess}", "Now run the next cell."))
    return Guess(guess)
