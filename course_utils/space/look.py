"""A Space as it is now: asked of the Hub, and whether it is one of this course."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_utils.space import names, remembered
from course_utils.space.account import Account, log_in
from course_utils.space.pack import MARK
from course_utils.space.troubles import Trouble

if TYPE_CHECKING:
    from huggingface_hub import HfApi, SpaceInfo, SpaceRuntime

DATA = "/data"
HUBS_OWN = {".gitattributes", "README.md"}  # what the Hub puts into a new Space itself
ASLEEP = ("SLEEPING", "STOPPED")
AWAKE = ("RUNNING", "RUNNING_BUILDING", "RUNNING_APP_STARTING", "APP_STARTING")
BUILDING = ("BUILDING", "RUNNING_BUILDING", "APP_STARTING", "RUNNING_APP_STARTING")
FAILED = ("BUILD_ERROR", "CONFIG_ERROR", "RUNTIME_ERROR")
STAGES = {
    "NO_APP_FILE": "empty: the course was not sent to it yet",
    "BUILDING": "being built. Building costs nothing",
    "RUNNING_BUILDING": "running, while a new version is built",
    "APP_STARTING": "starting",
    "RUNNING_APP_STARTING": "running, while a new version starts",
    "RUNNING": "running",
    "SLEEPING": "asleep. It costs nothing, and wakes when somebody opens it",
    "STOPPED": "asleep. It costs nothing, and wakes when somebody opens it",
    "PAUSED": "paused. It costs nothing. To go on: course space resume",
    "BUILD_ERROR": "broken: it could not be built. See: course space logs --build",
    "CONFIG_ERROR": "broken: its settings are wrong. See: course space logs --build",
    "RUNTIME_ERROR": "broken: it stopped with an error. See: course space logs",
    "DELETING": "being deleted",
}


@dataclass(frozen=True)
class Found:
    """A Space on the Hub."""

    name: str
    info: SpaceInfo
    runtime: SpaceRuntime

    @property
    def stage(self) -> str:
        return str(getattr(self.runtime.stage, "value", self.runtime.stage))

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


def ours(asked: str | None) -> tuple[Account, Found]:
    """Log in and find the course's Space: the named one, or the one this computer remembers."""
    name = names.check(asked) if asked is not None else _the_one()
    account = log_in()
    space = names.in_full(name, account.name)
    found = at(account.api, space)
    if found is None:
        raise Trouble(
            f"The Hub knows no Space {space}, or it is not yours to see. "
            f"Check its name on https://huggingface.co/{account.name}, or make it: course space create"
        )
    if not found.is_ours:
        raise Trouble(f"{space} is not a Space of this course. The course leaves it alone.")
    return account, found


def _the_one() -> str:
    known = list(remembered.spaces())
    if not known:
        raise Trouble(
            "This computer knows no Space of the course yet. Make one: course space create. "
            "Or name yours: --repo-id YOURNAME/SPACENAME"
        )
    if len(known) > 1:
        raise Trouble(f"Which Space? This computer knows {', '.join(known)}. Name one: --repo-id {known[0]}")
    return known[0]
