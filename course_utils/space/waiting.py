"""Wait for the new version of a Space, not for the old one that still runs, and say how it goes."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from course_utils.space.look import AGAIN, BUILDING, FAILED, stage_of
from course_utils.space.say import Progress
from course_utils.space.troubles import Trouble, in_words

if TYPE_CHECKING:
    from huggingface_hub import HfApi, SpaceRuntime

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0  # seconds between two looks
PATIENCE = 40 * 60.0
NO_BUILD_YET = 90.0  # after an upload that the Hub did not notice
SETTLED = 10.0  # after a restart that went by unseen
LAG = 180.0  # so long a new version may run before the Hub names its commit
MISSES = 5  # so many answers in a row may fail
LOG_LINES = 20
SAID = {
    "NO_APP_FILE": "waiting for the build to begin",
    "BUILDING": "building",
    "RUNNING_BUILDING": "building; the old version still runs",
    "APP_STARTING": "starting",
    "RUNNING_APP_STARTING": "starting; the old version still runs",
    "RUNNING": "the old version still runs; waiting for the new one",
}


def until_running(api: HfApi, space: str, sha: str | None = None) -> None:
    """Until the commit `sha` runs; without one, until the Space runs after a restart."""
    progress = Progress()
    try:
        Watch(api, space, sha).until_running(progress)
    finally:
        progress.done()


@dataclass
class Watch:
    """What is known so far about one start. The Hub may still tell of the old version, or not begin at all."""

    api: HfApi
    space: str
    sha: str | None
    begun: float = field(default_factory=time.monotonic)
    has_begun: bool = False  # a stage of building or starting was seen
    restarted: bool = False
    misses: int = 0
    runs_since: float | None = None  # it runs after it was built, but the Hub still names another commit

    @property
    def waited(self) -> float:
        return time.monotonic() - self.begun

    def until_running(self, progress: Progress) -> None:
        pause, deadline = FIRST_PAUSE, time.monotonic() + PATIENCE
        while True:
            runtime = self._ask()
            if runtime is None:
                progress.say("the Hub does not answer; asking again")
            elif self._is_ready(runtime):
                return
            else:
                progress.say(SAID.get(stage_of(runtime), "waiting for it to begin"))
            if time.monotonic() > deadline:
                raise Trouble(
                    f"{self.space} is not ready after {PATIENCE / 60:.0f} minutes. It goes on without this window. "
                    "See how it is: course space status\nRead its log: course space logs --build"
                )
            time.sleep(pause)
            pause = min(pause * 1.5, LONGEST_PAUSE)

    def _ask(self) -> SpaceRuntime | None:
        try:
            runtime = self.api.get_space_runtime(self.space)
        except Exception as error:
            self.misses += 1
            if self.misses > MISSES or not _may_pass(error):
                raise
            return None
        self.misses = 0
        return runtime

    def _is_ready(self, runtime: SpaceRuntime) -> bool:
        """Whether the new version runs. Stops where it cannot be built, or was paused; helps it to begin."""
        stage = stage_of(runtime)
        is_new = self._is_new(runtime.raw.get("sha"))
        if stage == "RUNNING" and (is_new or self._runs_for_long()):
            return True
        if stage != "RUNNING":
            self.runs_since = None
        if stage in FAILED and (is_new or (self.restarted and self.waited > NO_BUILD_YET)):
            raise Trouble(_failure(self.api, self.space, stage, runtime))
        if stage == "DELETING" or (stage == "PAUSED" and self.has_begun):
            raise Trouble(f"{self.space} was {'deleted' if stage == 'DELETING' else 'paused'} meanwhile.")
        self.has_begun = self.has_begun or stage in BUILDING
        if not self.has_begun and not self.restarted and self.waited > NO_BUILD_YET:
            self.api.restart_space(self.space)
            self.restarted, self.begun = True, time.monotonic()
        return False

    def _runs_for_long(self) -> bool:
        if not self.has_begun:
            return False
        self.runs_since = self.runs_since or time.monotonic()
        return time.monotonic() - self.runs_since > LAG

    def _is_new(self, running: str | None) -> bool:
        if self.sha and running:
            return running == self.sha
        return self.has_begun or (self.sha is None and self.waited > SETTLED)


def _may_pass(error: Exception) -> bool:
    """Trouble on the way, or on the Hub's side, that may be over in a moment."""
    status = getattr(getattr(error, "response", None), "status_code", None)
    return status is None or status == 429 or status >= 500


def _failure(api: HfApi, space: str, stage: str, runtime: SpaceRuntime) -> str:
    what, log = {
        "BUILD_ERROR": ("could not be built", "--build"),
        "CONFIG_ERROR": ("has wrong settings", "--build"),
    }.get(stage, ("was built, but stopped when it started", ""))
    said = runtime.raw.get("errorMessage")
    lines = [f"{space} {what}." + (f' The Hub says: "{said}"' if said else "")]
    tail = last_lines(api, space, build=bool(log))
    if tail:
        lines += ["The last lines of its log:", *(f"  {line}" for line in tail)]
    command = f"course space logs {log}".strip()
    lines += [f"To read all of it: {command}", "When the cause is mended: course space update"]
    lines += [AGAIN if log else "To start it again: course space resume", "It costs nothing as it is."]
    return "\n".join(lines)


def last_lines(api: HfApi, space: str, build: bool) -> list[str]:
    try:
        lines = deque(api.fetch_space_logs(space, build=build), maxlen=LOG_LINES)
    except Exception as error:
        return [f"(The log cannot be read: {in_words(error)})"]
    return [line.rstrip("\n") for line in lines]
