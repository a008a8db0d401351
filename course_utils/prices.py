"""What an hour of a rented machine costs, as far as this course knows. The Hub says today's price when it is asked."""

PRICES_OF = "August 2026"
# US dollars an hour: Hugging Face's documentation of Spaces hardware, read in the month above.
PRICES = {
    "t4-small": 0.40,
    "l4x1": 0.80,
    "a10g-small": 1.00,
    "a10g-large": 1.50,
    "l40sx1": 1.80,
    "a100-large": 2.50,
}
