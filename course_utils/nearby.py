"""Pages on this computer itself, which a company's proxy must not stand before: it could not reach them."""

import os

HERE = ("127.0.0.1", "localhost")


def without_proxy(*more: str) -> dict[str, str]:
    """The settings that keep a proxy away from this computer's own addresses, beside those it is kept from already."""
    kept = (os.environ.get("NO_PROXY") or os.environ.get("no_proxy") or "").split(",")
    addresses = ",".join(dict.fromkeys([*filter(None, kept), *HERE, *more]))
    return {"NO_PROXY": addresses, "no_proxy": addresses}
