"""`course space open`, `pause` and `resume`."""

import argparse
import webbrowser

from course_utils.space import look, price, remembered, settings, waiting
from course_utils.space.create import page, wait
from course_utils.space.troubles import Trouble, stage

LOST = (
    "This Space has no storage bucket: what was done there since it started is lost. "
    "To fetch it first: course space download"
)


def open_space(asked: argparse.Namespace) -> None:
    me, found = look.ours(asked.repo_id)
    if asked.new_password:
        _new_password(me, found, asked.yes)
    password = remembered.password(found.name)
    if not password:
        raise Trouble(
            f"The password of {found.name} is not known on this computer, and the Hub gives none back. "
            "Set a new one, which restarts the Space: course space open --new-password"
        )
    if found.stage == "PAUSED":
        raise Trouble(f"{found.name} is paused. To go on: course space resume")
    if found.stage in look.ASLEEP and not asked.no_browser:
        price.agree(_costs(me, found, f"Opening {found.name} wakes it."), asked.yes)
    link = f"{page(found.name)}?token={password}"
    print(f"The Space is {look.STAGES.get(found.stage, found.stage)}.")
    print(f"This link lets in whoever has it. Give it to nobody:\n{link}")
    if not asked.no_browser:
        webbrowser.open(link)


def _new_password(me, found: look.Found, already: bool) -> None:
    if found.stage in look.AWAKE:
        price.agree(f"A new password restarts {found.name}." + ("" if found.bucket else f" {LOST}"), already)
    settings.renew_password(me.api, found.name)
    print("[OK] The Space has a new password. The old one is void.")
    if found.stage in look.AWAKE:
        with stage("\nStopped waiting. The Space restarts without this window. Then: course space open"):
            waiting.until_running(me.api, found.name)


def pause(asked: argparse.Namespace) -> None:
    me, found = look.ours(asked.repo_id)
    if found.stage == "PAUSED":
        print(f"[OK] {found.name} is paused already. It costs nothing.")
        return
    if found.stage in look.AWAKE and not found.bucket:
        price.agree(LOST, asked.yes)
    with stage(f"\nStopped. {found.name} may still run and cost money. See: course space status"):
        me.api.pause_space(found.name)
    print(f"[OK] {found.name} is paused. It costs nothing now. To go on: course space resume")


def resume(asked: argparse.Namespace) -> None:
    me, found = look.ours(asked.repo_id)
    if found.stage in ("RUNNING", "RUNNING_BUILDING", "RUNNING_APP_STARTING"):
        print(f"[OK] {found.name} runs already. Open it: course space open")
        return
    if found.stage == "NO_APP_FILE":
        raise Trouble(f"{found.name} is empty. Send the course to it: course space create --repo-id {found.name}")
    price.agree(_costs(me, found, f"This starts {found.name}."), asked.yes)
    wait(me, found.name, None, start=found.stage not in look.BUILDING)
    print(f"[OK] {found.name} runs. Open it: course space open")


def _costs(me, found: look.Found, first: str) -> str:
    return f"{first} It runs on {price.in_words(found.hardware, price.per_hour(me.api, found.hardware))}."
