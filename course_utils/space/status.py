"""`course space status` and `course space logs`: how the Space is, and what it says."""

import argparse

from course_utils.space import look, price, remembered
from course_utils.space.create import page
from course_utils.space.say import plain, say
from course_utils.space.settings import in_minutes
from course_utils.space.troubles import stage


def status(asked: argparse.Namespace) -> None:
    me, found = look.ours(asked)
    sleep = found.runtime.sleep_time
    password = "remembered on this computer.\nTo open the Space with it: course space open"
    if not remembered.password(found.name):
        password = "not known on this computer.\nTo set a new one: course space open --new-password"
    facts = {
        "Space": found.name,
        "Page": page(found.name),
        "Now": found.now,
        "Runs on": str(price.of(me.api, found.hardware)),
        "Cost so far": price.NO_COST_SO_FAR,
        "Sleeps": f"after {in_minutes(sleep)} without a visitor" if sleep and sleep > 0 else "never by itself",
        "Visible": "to you alone (private)" if found.info.private else "to everybody (public)",
        "Work": _work(found),
        "Password": password,
    }
    if found.runtime.raw.get("errorMessage"):
        facts["Trouble"] = found.runtime.raw["errorMessage"]
    for name, fact in facts.items():
        say(f"{name:12} " + fact.replace("\n", "\n" + " " * 13))


def _work(found: look.Found) -> str:
    if found.bucket:
        return f"kept in the bucket {found.bucket}"
    if found.stage in (*look.ASLEEP, *look.FAILED, "PAUSED"):
        return "not kept. What was not fetched before it stopped is gone."
    return "not kept when it stops.\nTo fetch it: course space download"


def logs(asked: argparse.Namespace) -> None:
    from course_utils.privacy import without_secrets

    me, found = look.ours(asked)
    known = remembered.password(found.name)
    came = False
    with stage("\nStopped reading. The Space goes on.", failed="What was read so far is above."):
        for line in me.api.fetch_space_logs(found.name, build=asked.build, follow=asked.follow):
            came = True
            line = without_secrets(line.rstrip("\n"))
            print(plain(line.replace(known, "[password]") if known else line), flush=True)
    if not came:
        say(f"There is nothing in the log yet. Now: {found.now}")
