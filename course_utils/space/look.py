"""A Space as it is now: asked of the Hub, and whether it is one of this course."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_utils.space import names, remembered
from course_utils.space.account import Account, log_in
from course_utils.space.pack import MARK
from course_utils.space.say import about
from course_utils.space.troubles import Trouble

if TYPE_CHECKING:
    from huggingface_hub import HfApi, SpaceInfo, SpaceRuntime

DATA = "/data"
HUBS_OWN = {".gitattributes", "README.md"}  # what the Hub puts into a new Space itself
ASLEEP = ("SLEEPING", "STOPPED")
AWAKE = ("RUNNING", "RUNNING_BUILDING", "RUNNING_APP_STARTING", "APP_STARTING")
BUILDING = ("BUILDING", "RUNNING_BUILDING", "APP_STARTING", "RUNNING_APP_STARTING")
FAILED = ("BUILD_ERROR", "CONFIG_ERROR", "RUNTIME_ERROR")
AGAIN = "To try the build again: course space resume"
STAGES = {
    "NO_APP_FILE": "empty: the course was not sent to it yet.\nTo go on: course space create",
    "BUILDING": "being built. Building costs nothing.",
    "RUNNING_BUILDING": "running, while a new version is built.",
    "APP_STARTING": "starting.",
    "RUNNING_APP_STARTING": "running, while a new version starts.",
    "RUNNING": "running.",
    "SLEEPING": "asleep. {free} It wakes when somebody opens it.",
    "STOPPED": "asleep. {free} It wakes when somebody opens it.",
    "PAUSED": "paused. {free}\nTo go on: course space resume",
    "BUILD_ERROR": f"broken: it could not be built.\nSee: course space logs --build\n{AGAIN}",
    "CONFIG_ERROR": f"broken: its settings are wrong.\nSee: course space logs --build\n{AGAIN}",
    "RUNTIME_ERROR": "stopped by itself, after an hour without work or by an error.\nSee: course space logs\n"
    "To go on: course space resume",
    "DELETING": "being deleted.",
}


def stage_of(runtime: SpaceRuntime) -> str:
    """The client knows some stages by name, and gives back others as they came."""
    return str(getattr(runtime.stage, "value", runtime.stage))


@dataclass(frozen=True)
class Found:
    """A Space on the Hub."""

    name: str
    info: SpaceInfo
    runtime: SpaceRuntime

    @property
    def stage(self) -> str:
        return stage_of(self.runtime)

    @property
    def hardware(self) -> str:
        """What it runs on, or will."""
        asked = self.runtime.requested_hardware or self.runtime.hardware or "cpu-basic"
        return str(getattr(asked, "value", asked))

    @property
    def bucket(self) -> str:
        """The storage bucket that keeps its work; "" where there is none."""
        mounted = [volume for volume in self.runtime.volumes or [] if volume.mount_path.rstrip("/") == DATA]
        return mounted[0].source if mounted and mounted[0].type == "bucket" else ""

    @property
    def now(self) -> str:
        """How it is, in words, and what to type next where it cannot be used."""
        return STAGES.get(self.stage, self.stage).format(free=self.free)

    @property
    def free(self) -> str:
        """What it costs while it stands still."""
        return "The Space costs nothing now; its bucket may." if self.bucket else "It costs nothing now."

    @property
    def is_ours(self) -> bool:
        """Marked as the course's; or made from this computer a moment ago, and nothing of anybody's in it yet."""
        marked = {*(self.info.tags or []), *((self.info.card_data and self.info.card_data.tags) or [])}
        inside = {file.rfilename for file in self.info.siblings or []}
        return MARK in marked or (bool(remembered.password(self.name)) and inside <= HUBS_OWN)


def at(api: HfApi, space: str) -> Found | None:
    """The Space, or None where the Hub knows none of that name."""
    from huggingface_hub.errors import RepositoryNotFoundError

    from course_utils.space.account import PATIENCE

    try:
        return Found(space, api.space_info(space, timeout=PATIENCE), api.get_space_runtime(space))
    except RepositoryNotFoundError:
        return None


def ours(asked: argparse.Namespace) -> tuple[Account, Found]:
    """Log in and find the course's Space: the named one, or the one this computer remembers."""
    name = wanted(asked)
    account = log_in()
    space = names.in_full(name, account.name)
    about(space, account.name)
    found = at(account.api, space)
    if found is None:
        raise Trouble(
            f"The Hub knows no Space {space}, or it is not yours to see. Yours are on\n"
            f"https://huggingface.co/{account.name}\nTo make it: course space create"
        )
    if not found.is_ours:
        raise Trouble(f"{space} is not a Space of this course. The course leaves it alone.")
    return account, found


def wanted(asked: argparse.Namespace) -> str:
    """The name of the Space that is meant; nothing is asked of the Hub for it."""
    if asked.repo_id is not None:
        return names.check(asked.repo_id)
    known = list(remembered.spaces())
    if not known:
        raise Trouble(
            "This computer knows no Space of the course.\n"
            f"Did you make it elsewhere? Name it: course space {asked.command} --repo-id YOURNAME/SPACENAME\n"
            "Or make one: course space create"
        )
    if len(known) > 1:
        lines = [f"  course space {asked.command} --repo-id {name}" for name in known]
        raise Trouble("\n".join(["This computer knows several Spaces. Which one?", *lines]))
    return known[0]
