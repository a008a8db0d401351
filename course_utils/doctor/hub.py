"""Can the Hugging Face Hub be reached, and does it accept the token? No part of the token is ever shown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from course_utils import place
from course_utils.doctor.finding import Finding
from course_utils.doctor.resources import asked_models
from course_utils.within import within

PATIENCE = 3.0
HARD_LIMIT = 4.0
NO_CONNECTION = "there is no connection"
TOO_SLOW = f"there was no answer within {PATIENCE:g} seconds"
SIGN_IN = "something else answered, perhaps the sign-in page of this Wi-Fi"
UNDER_REPAIR = "it answers with an error of its own"
FILTERED = "its certificate was not accepted, as happens behind a company's filter"
PROXY = "the proxy that is set up here refuses"
REMEDIES = {
    NO_CONNECTION: "Connect this computer to the internet, then check again.",
    TOO_SLOW: "Check again in a minute, on a faster network if there is one.",
    SIGN_IN: "Open any web page in the browser, sign in to the network there, then check again.",
    UNDER_REPAIR: "Check again later; https://status.huggingface.co says when it works.",
    FILTERED: "Ask whoever looks after this network to let Python reach huggingface.co.",
    PROXY: "Ask whoever looks after this network for the right HTTPS_PROXY setting.",
}
NEW_TOKEN = "Make a new token at https://huggingface.co/settings/tokens and"


def check_network() -> Finding:
    """Without a network the practice models do all the lessons: a fault only where the real ones are asked for."""
    from huggingface_hub import constants

    if os.environ.get("HF_HUB_CACHE") == str(place.PRACTICE_CACHE):
        return Finding("Network", True, "not needed. Practice models are used: they need no network.")
    if constants.is_offline_mode():
        says = "the Hub is not asked, because HF_HUB_OFFLINE is set"
        remedy = "Remove HF_HUB_OFFLINE from your settings and start Jupyter again."
    else:
        fault = why_unreachable()
        if fault is None:
            return Finding("Network", True, f"the Hub ({host()}) answers.")
        says = f"the Hub ({host()}) cannot be used: {fault}"
        remedy = REMEDIES[fault]
    if asked_models() == "hub":
        return Finding("Network", False, f"{says}. COURSE_MODELS=hub asks for models from there.", remedy)
    return Finding("Network", True, f"{says}. Practice models are used: they need no network.")


def why_unreachable() -> str | None:
    """None where the Hub answers. A Wi-Fi's sign-in page answers too, with a page or by sending us elsewhere."""
    try:
        answer = within(HARD_LIMIT, lambda: whoami(token=False))
    except Exception as error:
        return in_words(error)
    if answer.status_code >= 500:
        return UNDER_REPAIR
    if answer.is_redirect or (answer.is_success and "html" in answer.headers.get("content-type", "")):
        return SIGN_IN
    return None


def whoami(token: str | bool) -> Any:
    """Ask with the library's own client, so that its proxies and certificates are the ones tested."""
    from huggingface_hub.utils import build_hf_headers, get_session

    return get_session().get(
        f"{place.hub_address()}/api/whoami-v2",
        headers=build_hf_headers(token=token),
        timeout=PATIENCE,
        follow_redirects=False,
    )


def in_words(error: Exception) -> str:
    """The reason for people; the library's own wording is for engineers and may hold addresses with logins."""
    if "CERTIFICATE" in str(error).upper():
        return FILTERED
    if isinstance(error, TimeoutError) or "Timeout" in type(error).__name__:
        return TOO_SLOW
    if "Proxy" in type(error).__name__:
        return PROXY
    return NO_CONNECTION


def host() -> str:
    """The Hub's address without a login that may be part of it."""
    parts = urlsplit(place.hub_address())
    return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)


def check_token() -> Finding:
    from huggingface_hub import constants

    source = token_source()
    if not source:
        return Finding("Token", True, "none. Only the lessons that publish something need one.")
    if constants.is_offline_mode():
        return Finding("Token", True, f"there is one, from {source}. Not checked: the Hub is not asked.")
    try:
        answer = within(HARD_LIMIT, ask_with_token)
    except UnicodeError:
        return bad_token(source, "it holds letters that no token has, so it was not copied right")
    except Exception as error:
        if "LocalProtocol" in type(error).__name__:
            return bad_token(source, "it holds signs that no token has, so it was not copied right")
        return Finding("Token", True, f"there is one, from {source}. Not checked: {in_words(error)}.")
    if answer.status_code == 401:
        return bad_token(source, "the Hub does not accept it")
    if answer.is_success and "json" in answer.headers.get("content-type", ""):
        return Finding("Token", True, f"there is one, from {source}, and the Hub accepts it.")
    return Finding("Token", True, f"there is one, from {source}. Not checked: the Hub answers {answer.status_code}.")


def ask_with_token() -> Any:
    """get_token also renews a browser login that ran out, as every real call does."""
    from huggingface_hub import get_token

    return whoami(token=get_token() or False)


def token_source() -> str:
    """Where the library would take the token from, in its own order; empty where there is none."""
    from huggingface_hub import constants

    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        if os.environ.get(name, "").strip():
            return f"the environment variable {name}"
    stored = Path(constants.HF_TOKEN_PATH)
    return "the login stored on this computer" if stored.is_file() and stored.read_bytes().strip() else ""


def bad_token(source: str, why: str) -> Finding:
    if not source.startswith("the environment"):
        remedy = f"{NEW_TOKEN} log in with it: hf auth login --force"
    elif os.environ.get("SPACE_ID"):
        remedy = f"{NEW_TOKEN} put it in the Space's Settings, under Secrets, in place of the old one."
    else:
        remedy = f"{NEW_TOKEN} put it in {source} in place of the old one."
    return Finding("Token", False, f"there is one, from {source}, but {why}.", remedy)
