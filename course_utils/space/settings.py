"""A Space's settings: all at once when it is made; afterwards one by one, and only what differs.

Each change restarts a running Space, and the Hub ignores settings that are sent along for one that exists.
"""

from __future__ import annotations

import difflib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from course_utils.prices import PRICES
from course_utils.space import names, remembered
from course_utils.space.look import DATA, Found
from course_utils.space.troubles import Trouble, in_words

if TYPE_CHECKING:
    from huggingface_hub import HfApi

USUAL_HARDWARE = "a10g-small"
USUAL_MINUTES = 60
FEWEST_MINUTES, MOST_MINUTES = 5, 1440
FREE = "cpu-basic"  # its sleep time cannot be chosen
GRADIO_ONLY = "zero-a10g"
TOO_NEW = "rtx-pro-6000"  # compute capability 12: the build for CUDA 12.6 ends at 9
PASSWORD = "JUPYTER_TOKEN"
IDLE = "COURSE_IDLE_MINUTES"


@dataclass(frozen=True)
class Settings:
    """How a Space is to be. `bucket` is the storage that keeps its work, or ""."""

    hardware: str
    minutes: int
    bucket: str

    @property
    def seconds(self) -> int | None:
        return None if self.hardware == FREE else self.minutes * 60

    @property
    def variables(self) -> dict[str, str]:
        return {IDLE: str(self.minutes)}

    def lines(self) -> list[str]:
        """Every setting, one a line."""
        return [
            "visible      to you alone (private)",
            f"hardware     {self.hardware}",
            f"sleeps       after {in_minutes(self.seconds)} without a visitor"
            if self.seconds
            else "sleeps       when Hugging Face chooses, as every free one does",
            f"password     a new one of 43 random signs (the secret {PASSWORD})",
            *(f"variable     {name}={value}" for name, value in self.variables.items()),
            f"work         kept in the storage bucket {self.bucket}"
            if self.bucket
            else "work         not kept when it sleeps or restarts (add --keep to keep it)",
        ]


def wanted(space: str, hardware: str | None, minutes: int | None, keep: bool, found: Found | None) -> Settings:
    """What was asked for; what was not asked for stays as it is on a Space that exists."""
    if hardware is not None:
        _check_hardware(hardware)
    if minutes is not None and not FEWEST_MINUTES <= minutes <= MOST_MINUTES:
        raise Trouble(f"--sleep-minutes can be {FEWEST_MINUTES} to {MOST_MINUTES} (a day). You gave {minutes}.")
    if found:
        sleep = found.runtime.sleep_time or -1
        hardware = hardware or found.hardware
        minutes = minutes or (sleep // 60 if sleep > 0 and found.hardware != FREE else USUAL_MINUTES)
    bucket = (found.bucket if found else "") or (names.bucket_of(space) if keep else "")
    return Settings(hardware or USUAL_HARDWARE, minutes or USUAL_MINUTES, bucket)


def in_minutes(seconds: int) -> str:
    """A sleep time in words."""
    hours, minutes = divmod(seconds // 60, 60)
    if minutes:
        return f"{seconds // 60} minutes"
    return "1 hour" if hours == 1 else f"{hours} hours"


def _check_hardware(name: str) -> None:
    from huggingface_hub import SpaceHardware

    choices = [machine.value for machine in SpaceHardware if machine.value != GRADIO_ONLY]
    if name == GRADIO_ONLY:
        raise Trouble(f"{GRADIO_ONLY} cannot run JupyterLab. Choose another, such as {USUAL_HARDWARE}.")
    if name.startswith(TOO_NEW):
        raise Trouble(f"The PyTorch in the course's image has no code for {name}. Choose another, such as l40sx1.")
    if name not in choices:
        near = [found for known in (PRICES, choices) for found in difflib.get_close_matches(name, known, 1, cutoff=0.5)]
        guess = f" Perhaps you mean {_with_price(near[0])}." if near else ""
        cheapest = ", ".join(map(_with_price, sorted(PRICES, key=PRICES.get)[:4]))
        raise Trouble(f"There is no machine called {name}.{guess}\nThe cheapest with a GPU: {cheapest}.")


def _with_price(machine: str) -> str:
    return f"{machine} (${PRICES[machine]:.2f} per hour)" if machine in PRICES else machine


def new_password() -> str:
    return secrets.token_urlsafe(32)


def make(api: HfApi, space: str, settings: Settings) -> None:
    """A new private Space with everything set from its first moment. Its password is kept here before it is sent."""
    from huggingface_hub.errors import HfHubHTTPError

    password = new_password()
    _make_bucket(api, settings.bucket)
    remembered.remember(space, password)
    try:
        api.create_repo(
            space,
            repo_type="space",
            space_sdk="docker",
            private=True,
            space_hardware=settings.hardware,
            space_sleep_time=settings.seconds,
            space_secrets=[{"key": PASSWORD, "value": password}],
            space_variables=[{"key": name, "value": value} for name, value in settings.variables.items()],
            space_volumes=_volumes(settings.bucket),
        )
    except HfHubHTTPError as error:
        if not 400 <= error.response.status_code < 500:
            raise
        remembered.forget(space)
        so_far = "Nothing was made, nothing costs."
        if settings.bucket:
            so_far = f"No Space was made. The storage bucket {settings.bucket} is there, and may cost."
        raise Trouble(f"{in_words(error)}\n{so_far}") from error


def changes(api: HfApi, found: Found, settings: Settings) -> dict[str, Callable[[], object]]:
    """What differs on a Space that exists: in words, and how to change it."""
    todo: dict[str, Callable[[], object]] = {}
    space, seconds = found.name, settings.seconds
    if not found.info.private:
        todo["visible to you alone"] = lambda: api.update_repo_settings(space, private=True, repo_type="space")
    if settings.hardware != found.hardware:
        todo[f"hardware: {settings.hardware}"] = lambda: api.request_space_hardware(
            space, settings.hardware, sleep_time=seconds
        )
    elif seconds and seconds != found.runtime.sleep_time:
        todo[f"sleeps after {in_minutes(seconds)}"] = lambda: api.set_space_sleep_time(space, seconds)
    known = {name: variable.value for name, variable in api.get_space_variables(space).items()}
    for name, value in settings.variables.items():
        if known.get(name) != value:
            todo[f"{name}={value}"] = partial(api.add_space_variable, space, name, value)
    if PASSWORD not in api.get_space_secrets(space):
        todo["a password"] = lambda: renew_password(api, space)
    if settings.bucket and not found.bucket:
        todo[f"work is kept in the bucket {settings.bucket}"] = lambda: _mount(api, found, settings.bucket)
    return todo


def _mount(api: HfApi, found: Found, bucket: str) -> None:
    """Setting volumes replaces all of them, so those that are there go along."""
    _make_bucket(api, bucket)
    api.set_space_volumes(found.name, [*(found.runtime.volumes or []), *_volumes(bucket)])


def renew_password(api: HfApi, space: str) -> str:
    """A new password, kept here before the Space has it. This restarts the Space."""
    password = new_password()
    remembered.remember(space, password)
    api.add_space_secret(space, PASSWORD, password)
    return password


def _make_bucket(api: HfApi, bucket: str) -> None:
    if bucket:
        api.create_bucket(bucket, private=True, exist_ok=True)


def _volumes(bucket: str) -> list:
    from huggingface_hub import Volume

    return [Volume(type="bucket", source=bucket, mount_path=DATA)] if bucket else []
