"""Who is asking: the learner's own login to Hugging Face, found out before anything is sent."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_utils.space.troubles import LOG_IN, MAKE_KEY, Trouble

if TYPE_CHECKING:
    from huggingface_hub import HfApi

PATIENCE = 60.0  # seconds for one answer: the client itself would wait for ever
TO_CONNECT = 15.0


@dataclass(frozen=True)
class Account:
    """A logged-in user. `api` is huggingface_hub's client with their token."""

    api: HfApi
    name: str
    may_write_as: tuple[str, ...]


def client(token: str | bool) -> HfApi:
    """The Hub's client, patient but not for ever, and quiet: its warnings are written for engineers."""
    import httpx2 as httpx
    from huggingface_hub import HfApi, set_client_factory
    from huggingface_hub.utils import disable_progress_bars, logging
    from huggingface_hub.utils._http import default_client_factory

    def patient():
        session = default_client_factory()
        session.timeout = httpx.Timeout(PATIENCE, connect=TO_CONNECT)
        return session

    set_client_factory(patient)
    logging.set_verbosity_error()
    warnings.simplefilter("ignore")
    disable_progress_bars()
    return HfApi(token=token)


def address(page: str) -> str:
    """A page of the Hub."""
    from huggingface_hub import constants

    return f"{constants.ENDPOINT}/{page}"


def log_in() -> Account:
    """Ask the Hub whose key this is. One that can only read is found out here."""
    from huggingface_hub import get_token

    token = get_token()
    if not token:
        raise Trouble(LOG_IN)
    api = client(token)
    user = api.whoami()
    if (user.get("auth") or {}).get("accessToken", {}).get("role") == "read":
        raise Trouble(f"Your key can only read. Nothing was sent. {MAKE_KEY}hf auth login --force")
    return Account(api, user["name"], (user["name"], *(org["name"] for org in user.get("orgs") or [])))


def refuse_foreign(account: Account, space: str) -> None:
    owner = space.partition("/")[0]
    if owner not in account.may_write_as:
        raise Trouble(
            f"{space} belongs to {owner}, and you are logged in as {account.name}. "
            f"Choose a name that begins with {account.name}/, or log in as {owner}: hf auth login --force"
        )
