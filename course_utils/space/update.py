"""`course space update`: send what changed here, and nothing else. The learner's work on the Space is not touched."""

import argparse

from course_utils.space import look, price
from course_utils.space.create import checked_files, page, send, wait
from course_utils.space.troubles import stage
from course_utils.space.upload import difference

LOST = (
    "The new version starts afresh. This Space has no storage bucket, so what was done there since it started is lost. "
    "To fetch it first: course space download"
)


def update(asked: argparse.Namespace) -> None:
    with stage("\nStopped. Nothing was sent."):
        files = checked_files()
        me, found = look.ours(asked.repo_id)
        different = difference(me.api, found.name, files)
        if not different:
            print(f"[OK] {found.name} has the same files as this computer. Nothing was sent.")
            return
        for line in different.lines():
            print(line)
        if asked.dry_run:
            print("Nothing was sent.")
            return
        question = _question(me, found)
        if question:
            price.agree(question, asked.yes)
    sha = send(me, found, files, f"course space update --repo-id {found.name}")
    if found.stage == "PAUSED":
        print("The Space is paused and stays so. The new version starts with: course space resume")
        return
    wait(me, found.name, sha, start=False)
    print(f"[OK] The new version runs: {page(found.name)}")


def _question(me, found: look.Found) -> str:
    """What must be agreed to: being billed for a Space that wakes, or losing work in one that starts afresh."""
    if found.stage == "PAUSED":
        return ""
    if found.stage in look.AWAKE:
        return "" if found.bucket else LOST
    dollars = price.per_hour(me.api, found.hardware)
    if dollars == 0:
        return ""
    return f"The new version wakes {found.name}. It runs on {price.in_words(found.hardware, dollars)}."
