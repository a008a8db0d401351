"""Which place is this, and what does an hour of it cost?"""

from __future__ import annotations

import os

from course_utils.doctor.finding import Finding
from course_utils.prices import PRICES, PRICES_OF

HOW_TO_PAUSE = "To stop paying, open the Space's page, choose Settings, then Pause."
FREE_SPACE_CORES = 2


def check_place() -> Finding:
    if os.environ.get("SPACE_ID"):
        return Finding("Place and cost", True, space_in_words())
    if os.environ.get("JUPYTERHUB_USER"):
        return Finding("Place and cost", True, "a class server. It is paid for by whoever runs the class.")
    if os.environ.get("CI"):
        return Finding("Place and cost", True, "an automatic test machine. The lessons cost nothing here.")
    return Finding("Place and cost", True, "your own computer. Practice here costs nothing.")


def space_in_words() -> str:
    """A Space names its GPU in ACCELERATOR; a paid processor it only shows by the number of cores."""
    hardware = os.environ.get("ACCELERATOR", "none").lower() or "none"
    if hardware in PRICES:
        price = f"about ${PRICES[hardware]:.2f} per hour while it starts or runs"
        source = f"the price of {PRICES_OF}, see huggingface.co/pricing for today's"
        return f"a Hugging Face Space on {hardware}: {price} ({source}). {HOW_TO_PAUSE}"
    if hardware != "none":
        return f"a Hugging Face Space on {hardware}: see huggingface.co/pricing for what it costs. {HOW_TO_PAUSE}"
    cores = os.environ.get("CPU_CORES", "")
    if cores.isdigit() and int(cores) > FREE_SPACE_CORES:
        return f"a Hugging Face Space with {cores} processor cores: see huggingface.co/pricing. {HOW_TO_PAUSE}"
    return "a Hugging Face Space without a GPU. Running it costs nothing."
