"""The table of routes: which address is answered by which function. A later room adds its own rows to it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote

from tests.hub.accounts import must_write, whoami
from tests.hub.messages import (
    Call,
    Refused,
    Reply,
    entry_not_found,
    error,
    gated,
    json_reply,
    repo_not_found,
    revision_not_found,
)
from tests.hub.model_info import full_info, tree, tree_entry
from tests.hub.repos import Commit, HubFile, Repo

if TYPE_CHECKING:
    from tests.hub.local_hub import LocalHub

PLACES = {
    "{repo_id}": r"(?P<repo_id>[^/]+(?:/[^/]+)?)",  # "gpt2" or "microsoft/phi-2"
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
    """The kind of repo an address speaks of."""
    return "spaces" if re.match(r"/(api/|api/resolve-cache/)?spaces/", call.path) else "models"


def find_repo(hub: "LocalHub", call: Call, repo_id: str) -> Repo:
    """A private repo is not there for strangers."""
    repo = (hub.spaces if kind_of(call) == "spaces" else hub.repos).get(repo_id)
    if repo is None or (repo.private and not (call.account and call.account.sees(repo.namespace))):
        raise Refused(repo_not_found(call.user))
    return repo


def find_commit(hub: "LocalHub", call: Call, repo_id: str, revision: str) -> Commit:
    commit = find_repo(hub, call, repo_id).find(revision)
    if commit is None:
        raise Refused(revision_not_found(revision))
    return commit


def find_own_repo(hub: "LocalHub", call: Call, repo_id: str, refusal: str) -> Repo:
    """The repo, if the token may change it."""
    repo = find_repo(hub, call, repo_id)
    must_write(call, repo.namespace, refusal)
    return repo


def find_readable_repo(hub: "LocalHub", call: Call, repo_id: str) -> Repo:
    """As on the real Hub, everybody may look at a gated repo's page and file list; the files are what is closed."""
    repo = find_repo(hub, call, repo_id)
    if not repo.lets_in(call.user):
        raise Refused(gated(repo_id, call.user))
    return repo


def find_file(hub: "LocalHub", call: Call, repo_id: str, revision: str, path: str) -> tuple[Commit, HubFile]:
    find_readable_repo(hub, call, repo_id)
    commit = find_commit(hub, call, repo_id, revision)
    if path not in commit.files:
        raise Refused(entry_not_found(commit.sha))
    return commit, commit.files[path]


# The answers


def auth_check(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    find_readable_repo(hub, call, repo_id)
    return json_reply({})


def refs(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    repo = find_repo(hub, call, repo_id)
    named = {"heads": repo.branches, "tags": repo.tags}
    branches, tags = (
        [{"name": name, "ref": f"refs/{kind}/{name}", "targetCommit": sha} for name, sha in shas.items()]
        for kind, shas in named.items()
    )
    return json_reply({"branches": branches, "tags": tags, "converts": []})


def model_info(hub: "LocalHub", call: Call, repo_id: str, revision: str = "main") -> Reply:
    info = full_info(
        find_repo(hub, call, repo_id), find_commit(hub, call, repo_id, revision), sizes=call.asks_for("blobs")
    )
    return expanded(info, call)


def expanded(info: dict[str, Any], call: Call) -> Reply:
    """All that is known, or only the fields that were asked for."""
    wanted = call.query.get("expand")
    return json_reply({key: info.get(key) for key in ("_id", "id", *wanted)} if wanted else info)


def list_tree(hub: "LocalHub", call: Call, repo_id: str, revision: str, path: str = "") -> Reply:
    commit = find_commit(hub, call, repo_id, revision)
    entries = tree(commit, path, recursive=call.asks_for("recursive"))
    if path and not entries:
        return entry_not_found(commit.sha)
    return json_reply(entries)


def paths_info(hub: "LocalHub", call: Call, repo_id: str, revision: str) -> Reply:
    """What is known of some files, which are named in a form. Those that are not there are left out."""
    files = find_commit(hub, call, repo_id, revision).files
    return json_reply([tree_entry(files[path]) for path in parse_qs(call.body.decode())["paths"] if path in files])


def resolve(hub: "LocalHub", call: Call, repo_id: str, revision: str, path: str) -> Reply:
    """Sends the client on: a small file to its commit on the same server, a big one to the CDN.

    No X-Xet-* header is among these on purpose: hf_xet would try to fetch the file from a server of its own.
    """
    commit, file = find_file(hub, call, repo_id, revision, path)
    headers = {
        "X-Repo-Commit": commit.sha,
        "X-Linked-Etag": file.etag,
        "X-Linked-Size": str(file.size),
        "Accept-Ranges": "bytes",
    }
    if file.is_lfs:
        name = quote(path.rpartition("/")[2])
        target = f"{hub.cdn_url}/{repo_id}/{file.sha256}?response-content-disposition=filename%3D{name}&Signature=test"
        return Reply(302, {**headers, "Location": target})
    target = f"/api/resolve-cache/{kind_of(call)}/{repo_id}/{commit.sha}/{quote(path)}?etag={quote(file.etag)}"
    return Reply(307, {**headers, "Location": target})


def small_file(hub: "LocalHub", call: Call, repo_id: str, revision: str, path: str) -> Reply:
    commit, file = find_file(hub, call, repo_id, revision, path)
    return content(call, file, {"X-Repo-Commit": commit.sha, "ETag": file.etag})


def big_file(hub: "LocalHub", call: Call, repo_id: str, sha256: str) -> Reply:
    """The CDN asks for no token: whoever has the address may download."""
    file = hub.big_files.get(sha256)
    return content(call, file, {"ETag": file.etag}) if file else error(403, "Forbidden")


def content(call: Call, file: HubFile, headers: dict[str, str]) -> Reply:
    """The file, or the part of it that a Range header asks for."""
    headers = {**headers, "Content-Type": "application/octet-stream", "Accept-Ranges": "bytes"}
    wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", call.headers.get("range", ""))
    if wanted is None:
        return Reply(200, headers, file.content)
    first = int(wanted[1])
    if first >= file.size:
        return Reply(416, {**headers, "Content-Range": f"bytes */{file.size}"})
    last = min(int(wanted[2] or file.size - 1), file.size - 1)
    headers["Content-Range"] = f"bytes {first}-{last}/{file.size}"
    return Reply(206, headers, file.content[first : last + 1])


# The first row that fits is taken, so the longer shapes come first.
MODEL_ROUTES: list[Route] = [
    route("GET", "/api/whoami-v2", whoami),
    route("GET", "/api/resolve-cache/models/{repo_id}/{revision}/{path}", small_file),
    route("GET", "/api/models/{repo_id}/revision/{revision}", model_info),
    route("GET", "/api/models/{repo_id}/tree/{revision}/{path}", list_tree),
    route("GET", "/api/models/{repo_id}/tree/{revision}", list_tree),
    route("GET", "/api/models/{repo_id}/refs", refs),
    route("GET", "/api/models/{repo_id}/auth-check", auth_check),
    route("GET", "/api/models/{repo_id}", model_info),
    route("GET", "/{repo_id}/resolve/{revision}/{path}", resolve),
]
CDN_ROUTES: list[Route] = [route("GET", "/{repo_id}/{sha256}", big_file)]
