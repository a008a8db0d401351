"""The table of routes: which address is answered by which function. A later room adds its own rows to it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from course_utils.local_hub.accounts import must_write
from course_utils.local_hub.messages import (
    Call,
    Refused,
    Reply,
    entry_not_found,
    gated,
    repo_not_found,
    revision_not_found,
)
from course_utils.local_hub.repos import Commit, HubFile, Repo

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub

PLACES = {
    "{kind}": r"(?:models|datasets|spaces)",
    "{owner}": r"(?:datasets/|spaces/)?",
    "{repo_id}": r"(?P<repo_id>(?!api/)[^/]+(?:/[^/]+)?)",  # "gpt2" or "microsoft/phi-2"
    "{revision}": r"(?P<revision>[^/]+)",
    "{path}": r"(?P<path>.+)",
    "{sha256}": r"(?P<sha256>[0-9a-f]{64})",
    "{name}": r"(?P<name>[^/]+)",
}


@dataclass(frozen=True)
class Route:
    """One row: a method, the shape of an address, and the function that answers."""

    method: str
    shape: re.Pattern[str]
    answer: Callable[..., Reply]

    def match(self, call: Call) -> dict[str, str] | None:
        """The names found in the address, or None if this row is not meant. A HEAD is a GET without its body."""
        method = "GET" if call.method == "HEAD" else call.method
        found = self.shape.fullmatch(call.path) if method == self.method else None
        return {name: unquote(value) for name, value in found.groupdict().items()} if found else None


def route(method: str, shape: str, answer: Callable[..., Reply]) -> Route:
    """A row, its shape written as "/api/models/{repo_id}/refs"."""
    for place, pattern in PLACES.items():
        shape = shape.replace(place, pattern)
    return Route(method, re.compile(shape), answer)


# Finding things, or stopping with the Hub's own error


def kind_of(call: Call) -> str:
    """The kind of repo an address speaks of: "models", "datasets" or "spaces"."""
    found = re.match(r"/(?:api/)?(?:resolve-cache/)?(models|datasets|spaces)(?:/|$)", call.path)
    return found[1] if found else "models"


def find_repo(hub: "Hub", call: Call, repo_id: str) -> Repo:
    """A private repo is not there for strangers."""
    repo = hub.kinds[kind_of(call)].get(repo_id)
    if repo is None or not call.may_see(repo):
        raise Refused(repo_not_found(call.user))
    return repo


def find_commit(hub: "Hub", call: Call, repo_id: str, revision: str) -> Commit:
    commit = find_repo(hub, call, repo_id).find(revision)
    if commit is None:
        raise Refused(revision_not_found(revision))
    return commit


def find_own_repo(hub: "Hub", call: Call, repo_id: str, refusal: str) -> Repo:
    """The repo, if the token may change it."""
    repo = find_repo(hub, call, repo_id)
    must_write(call, repo.namespace, refusal)
    return repo


def find_readable_repo(hub: "Hub", call: Call, repo_id: str) -> Repo:
    """As on the real Hub, everybody may look at a gated repo's page and file list; the files are what is closed."""
    repo = find_repo(hub, call, repo_id)
    if not repo.lets_in(call.user):
        raise Refused(gated(repo_id, call.user))
    return repo


def find_file(hub: "Hub", call: Call, repo_id: str, revision: str, path: str) -> tuple[Commit, HubFile]:
    find_readable_repo(hub, call, repo_id)
    commit = find_commit(hub, call, repo_id, revision)
    if path not in commit.files:
        raise Refused(entry_not_found(commit.sha))
    return commit, commit.files[path]
