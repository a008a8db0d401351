"""Pages on this computer itself: a port for them, and no company's proxy before them, which could not reach them."""

import os
import socket
from contextlib import suppress
from random import SystemRandom

HERE = ("127.0.0.1", "localhost")
# Whoever asks a system for any port gets a higher one. So what is free here stays free until its page is there.
PORTS = range(20_000, 32_000)


def free_port() -> int:
    for port in SystemRandom().sample(PORTS, len(PORTS)):  # not the numbers that a learner's seed has made repeatable
        with socket.socket() as asked, suppress(OSError):
            asked.bind(("127.0.0.1", port))
            return port
    raise OSError("No port is free on this computer. End some of the programs that show pages, then try again.")


def without_proxy(*more: str) -> dict[str, str]:
    """The settings that keep a proxy away from this computer's own addresses, beside those it is kept from already."""
    kept = (os.environ.get("NO_PROXY") or os.environ.get("no_proxy") or "").split(",")
    addresses = ",".join(dict.fromkeys([*filter(None, kept), *HERE, *more]))
    return {"NO_PROXY": addresses, "no_proxy": addresses}
