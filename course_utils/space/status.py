"""`course space status` and `course space logs`: how the Space is, and what it says."""

import argparse

from course_utils.space import look, price, remembered
from course_utils.space.create import page
from course_utils.space.settings import in_minutes
from course_utils.space.troubles import stage


def status(asked: argparse.Namespace) -> None:
    me, found = look.ours(asked.repo_id)
    sleep = found.runtime.sleep_time
    password = "remembered on this computer. Open it: course space open"
    if not remembered.password(found.name):
        password = "not known on this computer. A new one: course space open --new-password"
    facts = {
        "Space": found.name,
        "Page": page(found.name),
        "Now": look.STAGES.get(found.stage, found.stage),
        "Runs on": price.in_words(found.hardware, price.per_hour(me.api, found.hardware)),
        "Cost so far": price.NO_COST_SO_FAR,
        "Sleeps": f"after {in_minutes(sleep)} without a visitor" if sleep and sleep > 0 else "never by itself",
        "Visible": "to you alone (private)" if found.info.private else "to everybody (public)",
        "Work": f"kept in the bucket {found.bucket}" if found.bucket else "not kept: course space download fetches it",
        "Password": password,
    }
    if found.runtime.raw.get("errorMessage"):
        facts["Trouble"] = found.runtime.raw["errorMessage"]
    for name, fact in facts.items():
        print(f"{name:12} {fact}")


def logs(asked: argparse.Namespace) -> None:
    from course_utils.doctor.privacy import without_secrets

    me, found = look.ours(asked.repo_id)
    known = remembered.password(found.name)
    came = False
    with stage("\nStopped reading. The Space goes on.", failed="What was read so far is above."):
        for line in me.api.fetch_space_logs(found.name, build=asked.build, follow=asked.follow):
            came = True
            line = without_secrets(line.rstrip("\n"))
            print(line.replace(known, "[password]") if known else line, flush=True)
    if not came:
        print(f"There is nothing in the log yet. The Space is {look.STAGES.get(found.stage, found.stage)}.")
