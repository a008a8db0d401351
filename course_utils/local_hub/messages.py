"""What goes over the wire: a call, a reply, and the Hub's own words for an error."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from course_utils.local_hub.accounts import Account
    from course_utils.local_hub.repos import Repo


@dataclass(frozen=True)
class Call:
    """One request, already read. `account` is None when nobody is logged in."""

    server: str  # "hub", "cdn" (where big files lie), "xet" (their parts) or "app" (what runs in the Spaces)
    method: str
    path: str  # still percent-encoded, without the query
    query: dict[str, list[str]]
    headers: dict[str, str]  # names in lower case
    body: bytes = b""
    account: "Account | None" = None

    @property
    def user(self) -> str | None:
        """The name of whoever is asking."""
        return self.account.name if self.account else None

    @property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body or b"{}")

    @property
    def lines(self) -> list[Any]:
        """The body, read as one JSON value a line."""
        return [json.loads(line) for line in self.body.splitlines()]

    def may_see(self, repo: "Repo") -> bool:
        """A private repo is there for its owner only."""
        return not repo.private or (self.account is not None and self.account.sees(repo.namespace))

    def asks_for(self, name: str) -> bool:
        """True for ?name=true, which huggingface_hub writes in several ways."""
        return self.query.get(name, [""])[-1].lower() in {"1", "true"}


@dataclass(frozen=True)
class Reply:
    """One response. Content-Length is added when it is sent, unless the body comes piece by piece from `stream`."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    stream: Iterator[bytes] | None = None


class Refused(Exception):
    """Stops an answer half-way: the reply to send instead."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


def json_reply(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    """A reply as the Hub's API gives it."""
    headers = {"Content-Type": "application/json; charset=utf-8", **(headers or {})}
    return Reply(status, headers, json.dumps(data).encode())


def error(status: int, message: str, code: str | None = None, headers: dict[str, str] | None = None) -> Reply:
    """An error with the two headers from which huggingface_hub chooses its exception."""
    headers = {"X-Error-Message": message, **({"X-Error-Code": code} if code else {}), **(headers or {})}
    return json_reply({"error": message}, status, headers)


def repo_not_found(user: str | None) -> Reply:
    """A stranger is told 401, so that nobody can probe for private repos; only a known user is told 404.

    The error code is needed with a local hub: huggingface_hub guesses it from a bare 401 only for https addresses.
    """
    if user is None:
        return error(401, "Invalid username or password.", "RepoNotFound")
    return error(404, "Repository not found", "RepoNotFound")


def revision_not_found(revision: str) -> Reply:
    """The repo is there, the branch, tag or commit is not."""
    return error(404, f"Invalid rev id: {revision}", "RevisionNotFound")


def entry_not_found(commit: str) -> Reply:
    """The file is not there. The commit lets the client remember that (its `.no_exist` folder)."""
    return error(404, "Entry not found", "EntryNotFound", {"X-Repo-Commit": commit})


def gated(repo_id: str, user: str | None) -> Reply:
    """The repo is there, but its licence must be accepted first."""
    if user is None:
        message = (
            f"Access to model {repo_id} is restricted. You must have access to it and be authenticated "
            "to access it. Please log in."
        )
        return error(401, message, "GatedRepo")
    message = (
        f"Access to model {repo_id} is restricted and you are not in the authorized list. "
        f"Visit https://huggingface.co/{repo_id} to ask for access."
    )
    return error(403, message, "GatedRepo")
