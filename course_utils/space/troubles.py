"""What went wrong, in words a learner can act on. Nothing that ends a command is a traceback or holds a secret."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager

TOKENS = "https://huggingface.co/settings/tokens"
BILLING = "https://huggingface.co/settings/billing"
PRICES = "https://huggingface.co/pricing"
MAKE_KEY = f"Make a key that can write (Hugging Face calls it an access token):\n{TOKENS}\nThen log in with it: "
LOG_IN = f"You are not logged in to Hugging Face. {MAKE_KEY}hf auth login"
PAYMENT = re.compile(r"payment|billing|subscri|credits|\bpro\b", re.IGNORECASE)
AGAIN = "Give the same command again in a few minutes."
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class Trouble(Exception):
    """Why a command cannot be done, and the next step."""


class Declined(Trouble):
    """The learner said no. Nothing is wrong."""


class Stopped(Exception):
    """Ctrl-C: what exists now, and what to type to go on. `still_sending`: work goes on in another thread."""

    def __init__(self, words: str, still_sending: bool = False) -> None:
        super().__init__(words)
        self.still_sending = still_sending


@contextmanager
def stage(stopped: str, failed: str = "", still_sending: bool = False) -> Iterator[None]:
    """One step of a command: what to say where Ctrl-C is pressed in it, and what to add where it fails."""
    try:
        yield
    except KeyboardInterrupt as error:
        raise Stopped(stopped, still_sending) from error
    except (Stopped, Trouble, ImportError):
        raise
    except Exception as error:
        raise Trouble(f"{in_words(error)}\n{failed}".strip()) from error


@contextmanager
def in_any_case(words: str) -> Iterator[None]:
    """What to say last in whichever way this ends before it is done."""
    try:
        yield
    except KeyboardInterrupt as error:
        raise Stopped(f"\nStopped. {words}") from error
    except (Stopped, Trouble) as error:
        raise type(error)(f"{error}\n{words}") from error
    except ImportError:
        raise
    except Exception as error:
        raise Trouble(f"{in_words(error)}\n{words}") from error


def in_words(error: BaseException) -> str:
    """One sentence or two for any error of the Hub's client, of the network, or of the disk."""
    from course_utils.privacy import without_secrets

    return without_secrets(_sentence(_cause(error)))


def _cause(error: BaseException) -> BaseException:
    """The client wraps a failed upload of a large file into a RuntimeError: what matters is inside."""
    while isinstance(error, RuntimeError) and error.__cause__:
        error = error.__cause__
    return error


def _sentence(error: BaseException) -> str:
    if isinstance(error, Trouble):
        return str(error)
    import httpx2 as httpx
    from huggingface_hub.errors import HfHubHTTPError, LocalTokenNotFoundError, OfflineModeIsEnabled

    if isinstance(error, OfflineModeIsEnabled):
        return "Nothing was asked of the Hub: HF_HUB_OFFLINE is set. Remove it from your settings, then try again."
    if isinstance(error, LocalTokenNotFoundError):
        return LOG_IN
    if isinstance(error, (HfHubHTTPError, httpx.HTTPStatusError)):
        return of_status(error.response.status_code, _said(error), error.response.headers.get("retry-after", ""))
    if isinstance(error, (httpx.LocalProtocolError, UnicodeError)):
        return f"Your key holds signs that no key has, so it was not copied right. {MAKE_KEY}hf auth login --force"
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        return f"The Hub did not answer in time. Check the network. {AGAIN}"
    if isinstance(error, (httpx.HTTPError, httpx.InvalidURL, ConnectionError)):
        return _of_network(error)
    if isinstance(error, OSError) and error.errno in FULL:
        return "The disk is full, or you may not write more on it. Make room, then give the same command again."
    if isinstance(error, OSError):
        return f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}"
    if isinstance(error, ValueError):
        return str(error)
    return f"Something went wrong that the course does not know: {type(error).__name__}: {error}"


def _said(error) -> str:
    """The Hub's own words, where it gave a reason."""
    said = getattr(error, "server_message", None) or error.response.headers.get("x-error-message", "")
    return said.strip().partition("\n")[0]


def _of_network(error: BaseException) -> str:
    from course_utils import place

    reason = str(error).upper()
    if "CERTIFICATE" in reason:
        return (
            "The Hub's certificate was not accepted, as happens behind a company's filter. Ask whoever looks after it."
        )
    if "Proxy" in type(error).__name__:
        return "The proxy that is set up here refuses. Ask whoever looks after this network for the right HTTPS_PROXY."
    if type(error).__name__ in ("ConnectError", "ConnectionError", "ConnectionRefusedError", "UnsupportedProtocol"):
        return (
            f"The Hub ({place.hub_address()}) cannot be reached. Check the network. Then give the same command again."
        )
    return "The connection broke off. Check the network. Then give the same command again."


def of_status(status: int, said: str = "", retry_after: str = "") -> str:
    """What an HTTP status of the Hub means here, and what to do about it."""
    reason = f' The Hub says: "{said}"' if said else ""
    if status == 401:
        return f"The Hub does not accept your key. {MAKE_KEY}hf auth login --force"
    if status == 402 or (status == 403 and PAYMENT.search(said)):
        needed = "You need a way to pay first, and perhaps a monthly plan (PRO):"
        return "\n".join([needed, BILLING, PRICES, *([reason.strip()] if reason else [])])
    if status == 403:
        return f"Your key, or your plan, may not do this.{reason} {MAKE_KEY}hf auth login --force"
    if status == 404:
        return f"The Hub does not know this Space, or it is not yours to see.{reason} Check its name: --repo-id NAME"
    if status in (409, 412):
        return f"Something else changed the Space at the same moment, or its name is taken.{reason} {AGAIN}"
    if status == 413:
        return f"The Hub finds this too large.{reason} Take large files out of the course's folder."
    if status == 429:
        wait = f"Wait {_minutes(retry_after)}" if retry_after.isdigit() else "Wait a few minutes"
        return f"The Hub was asked too often. {wait}, then give the same command again."
    if status >= 500:
        return f"The Hub has trouble of its own ({status}). {AGAIN} How it is:\nhttps://status.huggingface.co"
    return f"The Hub refused ({status}).{reason}"


def _minutes(seconds: str) -> str:
    """Seconds as the Hub names them, for people."""
    return f"{seconds} seconds" if int(seconds) < 120 else f"{-(-int(seconds) // 60)} minutes"
