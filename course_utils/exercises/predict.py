"""A learner's guess, kept before a cell is run and shown beside the result afterwards."""

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
        same = str(self.guess).strip().lower() == str(result).strip().lower()
        verdict = "The same." if same else "Not the same: good. Now ask yourself why. That is how one learns."
        show(
            box(
                "good" if same else "note",
                "Your guess and the result",
                f"Your guess: {self.guess}",
                f"It was: {result}",
                verdict,
            )
        )


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
