"""`course space open`, `pause` and `resume`."""

import argparse
import webbrowser

from course_utils.space import look, price, remembered, settings, waiting
from course_utils.space.create import page, wait
from course_utils.space.price import LOST
from course_utils.space.say import say
from course_utils.space.troubles import Trouble, in_any_case, stage

READY = ("RUNNING", "RUNNING_BUILDING", "RUNNING_APP_STARTING")


def open_space(asked: argparse.Namespace) -> None:
    me, found = look.ours(asked)
    if found.stage in ("NO_APP_FILE", *look.FAILED):
        raise Trouble(f"{found.name} cannot be opened. Now: {found.now}")
    if found.stage in look.BUILDING and found.stage not in READY:
        raise Trouble(f"{found.name} cannot be opened yet. Now: {found.now}\nWait until it runs: course space status")
    if asked.new_password:
        _new_password(me, found, asked.yes)
    password = remembered.password(found.name)
    if not password:
        raise Trouble(
            f"The password of {found.name} (the secret JUPYTER_TOKEN) is not known on this computer, and the Hub gives "
            "none back. To set a new one, which restarts the Space: course space open --new-password"
        )
    if found.stage == "PAUSED":
        raise Trouble(f"{found.name} cannot be opened. Now: {found.now}")
    cost, wakes = price.of(me.api, found.hardware), found.stage in look.ASLEEP
    if wakes and not asked.no_browser:
        price.agree(f"Opening {found.name} wakes it. It runs on {cost}.", asked.yes, cost)
    say(f"The Space is {found.now}")
    link = f"{page(found.name)}?token={password}"
    print(f"This link lets in whoever has it. Give it to nobody:\n{link}")
    if not asked.no_browser:
        webbrowser.open(link)
    if asked.new_password or (wakes and not asked.no_browser):
        say(cost.from_now_on())


def _new_password(me, found: look.Found, already: bool) -> None:
    if found.stage in look.AWAKE:
        price.agree(f"A new password restarts {found.name}." + ("" if found.bucket else f"\n{LOST}"), already)
    settings.renew_password(me.api, found.name)
    print("[OK] The Space has a new password. The old one is void.")
    if found.stage in look.AWAKE:
        with stage("\nStopped waiting. The Space restarts without this window. Then: course space open"):
            waiting.until_running(me.api, found.name)


def pause(asked: argparse.Namespace) -> None:
    name = look.wanted(asked)
    space = next((known for known in remembered.spaces() if known.endswith(f"/{name}")), name)
    where = page(space) if "/" in space else "https://huggingface.co"
    with in_any_case(
        f"The Space may still run and cost money. Try again, or pause it on its page, under Settings, Pause:\n{where}"
    ):
        me, found = look.ours(asked)
        if found.stage == "PAUSED":
            say(f"[OK] {found.name} is paused already. {found.free}")
            return
        if found.stage in look.AWAKE and not found.bucket:
            price.agree(LOST, asked.yes)
        me.api.pause_space(found.name)
    say(f"[OK] {found.name} is paused. {found.free}\nTo go on: course space resume")


def resume(asked: argparse.Namespace) -> None:
    me, found = look.ours(asked)
    if found.stage in READY:
        say(f"[OK] {found.name} runs already. Open it: course space open")
        return
    if found.stage == "NO_APP_FILE":
        raise Trouble(f"{found.name} cannot be started. Now: {found.now}")
    cost = price.of(me.api, found.hardware)
    price.agree(f"This starts {found.name}. It runs on {cost}.", asked.yes, cost)
    wait(me, found.name, None, start=found.stage not in look.BUILDING)
    say(f"[OK] {found.name} runs. Open it: course space open\n{cost.from_now_on()}")
