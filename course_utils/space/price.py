"""What an hour costs, asked of the Hub, and the question before anything can bill."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from course_utils.doctor import cost
from course_utils.space.troubles import BILLING, Trouble

if TYPE_CHECKING:
    from huggingface_hub import HfApi

PRICES = "https://huggingface.co/pricing"
NO_COST_SO_FAR = f"not known from here. Hugging Face shows it at {BILLING}"
HOURS = {"second": 3600, "minute": 60, "hour": 1}


def per_hour(api: HfApi, hardware: str) -> float | None:
    """US dollars for an hour of a machine; None where the Hub does not say."""
    try:
        found = next((machine for machine in api.list_spaces_hardware() if machine.name == hardware), None)
        return found.unit_cost_usd * HOURS[found.unit_label] if found else None
    except Exception:  # whatever is wrong here, the price is not known; what comes next says why
        return None


def in_words(hardware: str, dollars: float | None) -> str:
    if dollars is None and hardware in cost.PRICES:
        return f"{hardware}: about ${cost.PRICES[hardware]:.2f} per hour ({cost.PRICES_OF}; today's price: {PRICES})"
    if dollars is None:
        return f"{hardware}. Its price is not known from here: see {PRICES}"
    if dollars == 0:
        return f"{hardware}: it costs nothing"
    return f"{hardware}: ${dollars:.2f} per hour while it starts or runs"


def agree(question: str, already: bool) -> None:
    """Go on only after a typed yes, or where --yes was given."""
    print(question)
    if already:
        return
    if not sys.stdin.isatty():
        raise Trouble("Nobody can be asked here. Nothing was done. If you agree, give the command again with --yes")
    if answer("Type yes to go on: ").lower() != "yes":
        raise Trouble("You did not type yes. Nothing was done.")


def answer(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError:
        return ""
