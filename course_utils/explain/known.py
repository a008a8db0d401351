"""The readable list: every error that can be explained, from the most particular to the most general."""

from __future__ import annotations

from course_utils.explain import (
    apps,
    blank,
    calls,
    grammar,
    hub,
    machine,
    models,
    names,
    packages,
    practising,
    removed,
    settings,
    sums,
    tensors,
    values,
)
from course_utils.explain.explanation import Explanation, message
from course_utils.explain.here import Here

RULES = [
    *blank.RULES,  # a blank that was not filled in can cause any error, so it is asked about first
    *practising.RULES,
    *machine.RULES,
    *removed.RULES,
    *apps.RULES,  # before the Hub's: an app's page and the Hub are missed in the same way
    *hub.RULES,
    *calls.RULES,
    *models.RULES,
    *settings.RULES,
    *tensors.RULES,
    *packages.RULES,
    *names.RULES,
    *grammar.RULES,
    *sums.RULES,
    *values.RULES,
]
# Libraries wrap these in errors of their own, and then only the cause tells.
OFTEN_WRAPPED = [*machine.RULES, *hub.RULES]


def of(error: BaseException, here: Here | None = None) -> Explanation | None:
    """The explanation of an error; None for one that is not known."""
    here = here or Here.of(error)
    for rule in RULES:
        if found := rule.explain(error, here):
            return found
    cause = error.__cause__
    while cause:
        for rule in OFTEN_WRAPPED:
            if found := rule.explain(cause, here):
                return found
        cause = cause.__cause__
    return None


def plain(error: BaseException) -> str:
    """What happened and what to do, in a few sentences; for an unknown error, its kind and what it says."""
    try:
        found = of(error)
    except Exception:
        found = None
    if found:
        return found.plain()
    said = (message(error).strip().splitlines() or [""])[0]
    kind = type(error).__name__
    return (
        f"Python stopped with the error {kind}. It says: {said}" if said else f"Python stopped with the error {kind}."
    )
