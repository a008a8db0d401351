"""Who may come in: whoever has the token. Somebody who tries one wrong token after another has to wait."""

import hashlib
import hmac
import ipaddress
import math
import os
import time
from collections import OrderedDict
from dataclasses import dataclass, field

from jupyter_server.auth.identity import IdentityProvider, User
from jupyter_server.base.handlers import JupyterHandler
from tornado import web

FREE_TRIES = 5
LONGEST_WAIT = 60
REMEMBERED_ADDRESSES = 1000


@dataclass
class Tries:
    """The wrong tokens from one address. One that is repeated counts once: an old open tab asks again and again."""

    wrong: set[bytes] = field(default_factory=set)
    until: float = 0.0


class Patience:
    """Decides how long an address must wait before its next try is looked at."""

    def __init__(self, clock=time.monotonic) -> None:
        self._clock = clock
        self._tries: OrderedDict[str, Tries] = OrderedDict()

    def seconds(self, address: str) -> int:
        tries = self._tries.get(address)
        return max(0, math.ceil(tries.until - self._clock())) if tries else 0

    def wrong(self, address: str, token: str) -> None:
        tries = self._tries.setdefault(address, Tries())
        self._tries.move_to_end(address)
        if len(self._tries) > REMEMBERED_ADDRESSES:
            self._tries.popitem(last=False)
        mark = hashlib.sha256(token.encode(errors="replace")).digest()
        if mark in tries.wrong:
            return
        tries.wrong.add(mark)
        if len(tries.wrong) >= FREE_TRIES:
            tries.until = self._clock() + min(2 ** (len(tries.wrong) - FREE_TRIES + 1), LONGEST_WAIT)

    def right(self, address: str) -> None:
        self._tries.pop(address, None)


class Door(IdentityProvider):
    """Jupyter's own rules for tokens and cookies, with patience. There is no password that could be set instead."""

    def __init__(self, **kwargs) -> None:
        super().__init__(**kwargs)
        self._patience = Patience()

    def process_login_form(self, handler: JupyterHandler) -> User | None:
        given = handler.get_argument("password", default="").strip()
        return self.generate_anonymous_user(handler) if self._opens(handler, given) else None

    async def get_user_token(self, handler: JupyterHandler) -> User | None:
        given = self.get_token(handler)
        if not given:
            return None
        if known := self.get_user_cookie(handler):  # who is in already is not kept out by somebody who guesses
            return known if self._is_right(given) else None
        return self.generate_anonymous_user(handler) if self._opens(handler, given) else None

    def _opens(self, handler: JupyterHandler, given: str) -> bool:
        if not given:
            return False
        address = _address(handler)
        if wait := self._patience.seconds(address):
            handler.set_status(429)
            handler.set_header("Retry-After", str(wait))
            raise web.Finish(f"Too many wrong passwords. Wait {wait} seconds, then try again.")
        if self._is_right(given):
            self._patience.right(address)
            return True
        self._patience.wrong(address, given)
        return False

    def _is_right(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(errors="replace"), self.token.encode())


def _address(handler: JupyterHandler) -> str:
    """Who asks. On a Space everybody comes through Hugging Face's proxy, which adds the address it saw at the end."""
    forwarded = handler.request.headers.get("X-Forwarded-For", "") if os.environ.get("SPACE_ID") else ""
    return _neighbourhood(forwarded.rpartition(",")[2].strip() or handler.request.remote_ip)


def _neighbourhood(address: str) -> str:
    """Somebody with one IPv6 address has millions of them: all that begin alike are one."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network(f"{found}/64", strict=False)) if found.version == 6 else address
