"""What the container's log says: plain sentences, and never the password."""

from urllib.parse import quote


def say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)


def without(password: str, line: str) -> str:
    """Jupyter hides the password in the lines about requests, but not in those about errors."""
    for spelt in (password, quote(password), quote(password, safe="")):
        line = line.replace(spelt, "[password]")
    return line
