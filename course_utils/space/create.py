"""`course space create`: from nothing to a private Space with the course in it. Doing it twice does no harm."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from course_utils.lessons import root
from course_utils.shelf import words
from course_utils.space import account, look, names, pack, price, remembered, scan, settings, upload, waiting
from course_utils.space.price import FETCH_FIRST
from course_utils.space.say import about, say
from course_utils.space.troubles import PRICES, Trouble, stage

if TYPE_CHECKING:
    from course_utils.space.account import Account
    from course_utils.space.look import Found
    from course_utils.space.settings import Settings

OWNER_UNKNOWN = "YOURNAME"
GO_ON = "To go on: course space create"
TAKE_DOWN = "To take it down: course space destroy"


def create(asked: argparse.Namespace) -> None:
    with stage("\nStopped. Nothing was sent."):
        name = names.check(asked.repo_id if asked.repo_id is not None else names.USUAL)
        settings.wanted(name, asked.hardware, asked.sleep_minutes, asked.keep, None)
        files = checked_files()
        if asked.dry_run:
            return rehearse(asked, name, files)
        me = account.log_in()
        space = names.in_full(name, me.name)
        about(space, me.name)
        account.refuse_foreign(me, space)
        found = look.at(me.api, space)
        if found and not found.is_ours:
            raise Trouble(
                f"You have a Space called {space} that is not this course's. It stays as it is. "
                f"Choose another name: --repo-id {space}-2"
            )
        wanted = settings.wanted(space, asked.hardware, asked.sleep_minutes, asked.keep, found)
        todo, plan = {}, [f"To send: {upload.Difference(tuple(files), (), ()).size}"]
        if found:
            todo = settings.changes(me.api, found, wanted)
            different = upload.difference(me.api, space, files)
            plan = [f"To set: {says}" for says in todo] + (different.lines() if different else [])
        if plan or (found and found.stage not in look.AWAKE):
            _agree(me, found, wanted, space, plan, asked.yes)
    found = _set(me, found, space, wanted, todo)
    _fill(me, found, files, wanted)


def checked_files() -> list[pack.File]:
    """The files to send, after all of them were read in search of secrets."""
    from huggingface_hub import get_token

    files = pack.files(root())
    print("Reading the files …")
    scan.refuse_secrets(files, [secret for secret in (get_token(), *remembered.spaces().values()) if secret])
    return files


def rehearse(asked: argparse.Namespace, name: str, files: list[pack.File]) -> None:
    """Every file and every setting, without asking for a login, and without sending anything."""
    space = names.in_full(name, OWNER_UNKNOWN)
    wanted = settings.wanted(space, asked.hardware, asked.sleep_minutes, asked.keep, None)
    print(f"This would be sent to {space}. Nothing is sent now.\n")
    for line in wanted.lines():
        print(line)
    print(f"price        {price.of(account.client(token=False), wanted.hardware)}\n")
    for file in files:
        print(f"{file.size:>12,}  {file.name}")
    print(f"\n{len(files)} files, {words(sum(file.size for file in files))}. No secret was found in them.")


def _agree(me: Account, found: Found | None, wanted: Settings, space: str, plan: list[str], already: bool) -> None:
    """Say what will be done and what it costs; go on after a typed yes."""
    cost = price.of(me.api, wanted.hardware)
    lines = [f"{'Your Space' if found else 'A new Space'}: {space}, visible to you alone.", *plan]
    lines.append(f"It runs on {cost}.")
    lines.append("While it is built, asleep or paused it costs nothing.")
    if not found:
        lines.append(f"Hugging Face may also want a monthly plan (PRO): {PRICES}")
    if wanted.seconds:
        lines.append(
            f"It goes to sleep after {settings.in_minutes(wanted.seconds)} without a visitor. "
            "Close its tab when you stop: an open one may keep it awake."
        )
    lines.append(
        f"After {settings.in_minutes(wanted.minutes * 60)} in which nothing is run or written, it stops by itself."
    )
    if wanted.bucket:
        lines.append(f"Your work is kept in the storage bucket {wanted.bucket}. It may cost extra: {PRICES}")
    else:
        lines.append("Your work there is lost when it sleeps or restarts, unless you fetch it: course space download")
        lines.append("To have it kept instead, answer no, then: course space create --keep")
    loses = found is not None and found.stage in look.AWAKE and not found.bucket
    if loses:
        lines.append("The Space starts afresh now: what was done there since it started is lost.")
        lines.append(FETCH_FIRST)
    price.agree("\n".join(lines), already or (cost.dollars == 0 and not loses), cost)


def _set(me: Account, found: Found | None, space: str, wanted: Settings, todo: dict) -> Found:
    so_far = f"\nStopped while {space} was being set up. It may exist by now, without the course in it."
    with stage(f"{so_far}\n{GO_ON}\n{TAKE_DOWN}"):
        for says, change in todo.items():
            change()
            print(f"[OK] Set: {says}")
        if not found:
            settings.make(me.api, space, wanted)
            print(f"[OK] Made: {page(space)}")
        made = look.at(me.api, space)
    if made is None:
        raise Trouble(f"The Hub does not show {space} yet. {GO_ON}")
    return made


def _fill(me: Account, found: Found, files: list[pack.File], wanted: Settings) -> None:
    space = found.name
    sent = send(me, found, files, "course space create")
    if sent is None:
        print("[OK] The course's files are there already.")
    idle = found.stage == "PAUSED" or (sent is None and found.stage in (*look.ASLEEP, *look.FAILED))
    wait(me, space, sent or found.info.sha, start=idle)
    print(f"[OK] It runs: {page(space)}")
    if remembered.password(space):
        say("Open it: course space open")
    else:
        say("Its password is not known on this computer. To set a new one: course space open --new-password")
    say(price.of(me.api, wanted.hardware).from_now_on())


def send(me: Account, found: Found, files: list[pack.File], command: str) -> str | None:
    """Send what differs; returns the commit, or None where nothing did."""
    space = found.name
    go_on = f"What has arrived is kept. To go on: {command}"
    with stage(
        f"\nStopped while sending. {space} exists; perhaps the new files are not in it.\n{go_on}\n{TAKE_DOWN}",
        failed=go_on,
        still_sending=True,
    ):
        different = upload.difference(me.api, space, files)
        if not different:
            return None
        sha = upload.send(me.api, space, different, found.info.sha)
    print("[OK] All files are there.")
    return sha


def wait(me: Account, space: str, sha: str | None, start: bool) -> None:
    """Wait for the version `sha`; a Space that does not run is started first, with the newest version."""
    with stage(
        f"\nStopped waiting. {space} goes on without this window, and costs money once it runs.\n"
        "See how it is: course space status\nStop it: course space pause",
        failed="The Space goes on without this window. See how it is: course space status",
    ):
        if start:
            me.api.restart_space(space)
        waiting.until_running(me.api, space, None if start else sha)


def page(space: str) -> str:
    """Where the Space is in the browser."""
    return account.address(f"spaces/{space}")
