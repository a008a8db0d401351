"""`course space update`: send what changed here, and nothing else. The learner's work on the Space is not touched."""

import argparse

from course_utils.space import look, price
from course_utils.space.create import checked_files, page, send, wait
from course_utils.space.price import LOST
from course_utils.space.say import say
from course_utils.space.troubles import stage
from course_utils.space.upload import difference


def update(asked: argparse.Namespace) -> None:
    with stage("\nStopped. Nothing was sent."):
        files = checked_files()
        me, found = look.ours(asked)
        different = difference(me.api, found.name, files)
        if not different:
            print(f"[OK] {found.name} has the newest lessons. Your own work in my-course is never sent.")
            if found.stage in look.FAILED:
                say(f"Now: {found.now}")
            elif found.stage in look.BUILDING:
                say(f"Now: {found.now}\nTo see when it runs: course space status")
            return
        for line in different.lines():
            print(line)
        if asked.dry_run:
            print("Nothing was sent.")
            return
        cost = price.of(me.api, found.hardware)
        if found.stage in look.AWAKE and not found.bucket:
            price.agree(f"The new version starts afresh. {LOST}", asked.yes)
        elif found.stage not in (*look.AWAKE, "PAUSED") and cost.dollars != 0:
            price.agree(f"The new version wakes {found.name}. It runs on {cost}.", asked.yes, cost)
    sha = send(me, found, files, "course space update")
    if found.stage == "PAUSED":
        say("The Space is paused and stays so. The new version starts with: course space resume")
        return
    wait(me, found.name, sha, start=False)
    print(f"[OK] The new version runs: {page(found.name)}")
