"""What an hour costs, asked of the Hub, and the question before anything can bill."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_utils.prices import PRICES as KNOWN
from course_utils.prices import PRICES_OF
from course_utils.space.say import say
from course_utils.space.troubles import BILLING, PRICES, Declined, Trouble

if TYPE_CHECKING:
    from huggingface_hub import HfApi

NO_COST_SO_FAR = f"not known from here. Hugging Face shows it at\n{BILLING}"
HOURS = {"second": 3600, "minute": 60, "hour": 1}
WHATEVER = "yes, whatever it costs"
FETCH_FIRST = "To fetch it first, answer no, then: course space download"
LOST = f"This Space has no storage bucket: what was done there since it started is lost.\n{FETCH_FIRST}"


@dataclass(frozen=True)
class Price:
    """US dollars for an hour of a machine; None where nobody says. `today`: the Hub itself said so a moment ago."""

    hardware: str
    dollars: float | None
    today: bool = True

    def __str__(self) -> str:
        if self.dollars is None:
            return f"{self.hardware}, whose price is not known from here. It stands on {PRICES}"
        if self.dollars == 0:
            return f"{self.hardware}: it costs nothing"
        if not self.today:
            return f"{self.hardware}: about ${self.dollars:.2f} per hour ({PRICES_OF}; today's price: {PRICES})"
        return f"{self.hardware}: ${self.dollars:.2f} per hour while it starts or runs"

    def from_now_on(self) -> str:
        """What to say when the clock starts."""
        if self.dollars == 0:
            return "On this machine it costs nothing. To stop it all the same: course space pause"
        much = "money" if self.dollars is None else f"{'' if self.today else 'about '}${self.dollars:.2f} per hour"
        return f"From now on it costs {much}, until you pause it: course space pause"


def of(api: HfApi, hardware: str) -> Price:
    """The Hub's price; where it gives none, the one that the course knows."""
    try:
        found = next(machine for machine in api.list_spaces_hardware() if machine.name == hardware)
        return Price(hardware, found.unit_cost_usd * HOURS[found.unit_label])
    except Exception:  # whatever is wrong here, the price is not known; what comes next says why
        return Price(hardware, KNOWN.get(hardware), today=False)


def agree(question: str, already: bool, price: Price | None = None) -> None:
    """Go on only after a typed yes, or where --yes was given. A price that nobody knows needs more than a yes."""
    unknown = price is not None and price.dollars is None
    say(question)
    if already and not unknown:
        return
    if not sys.stdin.isatty():
        again = "" if unknown else " If you agree, give the command again with --yes"
        raise Trouble(f"Nobody can be asked here. Nothing was done.{again}")
    wanted = (f'"{WHATEVER}"', WHATEVER) if unknown else ("yes", "y")
    if answer(f"Type {wanted[0]} to go on: ").lower() not in wanted:
        raise Declined("Stopped. Nothing was done.")


def answer(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError:
        print()
        return ""
