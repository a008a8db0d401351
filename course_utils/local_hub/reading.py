"""What everybody may ask about a repo of any kind: what it is, which files it has, and the files themselves."""

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote

from course_utils.local_hub.about import about, tree, tree_entry
from course_utils.local_hub.accounts import whoami
from course_utils.local_hub.messages import Call, Reply, entry_not_found, error, json_reply
from course_utils.local_hub.repos import HubFile
from course_utils.local_hub.routes import (
    Route,
    find_commit,
    find_file,
    find_readable_repo,
    find_repo,
    kind_of,
    route,
)

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub


def auth_check(hub: "Hub", call: Call, repo_id: str) -> Reply:
    find_readable_repo(hub, call, repo_id)
    return json_reply({})


def refs(hub: "Hub", call: Call, repo_id: str) -> Reply:
    repo = find_repo(hub, call, repo_id)
    named = {"heads": repo.branches, "tags": repo.tags}
    branches, tags = (
        [{"name": name, "ref": f"refs/{kind}/{name}", "targetCommit": sha} for name, sha in shas.items()]
        for kind, shas in named.items()
    )
    return json_reply({"branches": branches, "tags": tags, "converts": []})


def info(hub: "Hub", call: Call, repo_id: str, revision: str = "main") -> Reply:
    repo = find_repo(hub, call, repo_id)
    commit = find_commit(hub, call, repo_id, revision)
    return expanded(about(hub, kind_of(call), repo, commit, sizes=call.asks_for("blobs")), call)


def expanded(told: dict[str, Any], call: Call) -> Reply:
    """All that is known, or only the fields that were asked for."""
    wanted = call.query.get("expand")
    return json_reply({key: told.get(key) for key in ("_id", "id", *wanted)} if wanted else told)


def list_tree(hub: "Hub", call: Call, repo_id: str, revision: str, path: str = "") -> Reply:
    commit = find_commit(hub, call, repo_id, revision)
    entries = tree(commit, path, recursive=call.asks_for("recursive"))
    if path and not entries:
        return entry_not_found(commit.sha)
    return json_reply(entries)


def paths_info(hub: "Hub", call: Call, repo_id: str, revision: str) -> Reply:
    """What is known of some files, which are named in a form or as JSON. Those that are not there are left out."""
    commit = find_commit(hub, call, repo_id, revision)
    asked = json.loads(call.body) if call.body.startswith(b"{") else parse_qs(call.body.decode())
    return json_reply([tree_entry(commit.files[path], commit) for path in asked["paths"] if path in commit.files])


def commits(hub: "Hub", call: Call, repo_id: str, revision: str) -> Reply:
    """The history, the newest commit first."""
    repo = find_repo(hub, call, repo_id)
    told = [
        {
            "id": commit.sha,
            "title": commit.message,
            "message": "",
            "authors": [{"user": commit.author or repo.namespace}],
            "date": commit.date,
        }
        for commit in repo.history(find_commit(hub, call, repo_id, revision))
    ]
    return json_reply(told)


def resolve(hub: "Hub", call: Call, repo_id: str, revision: str, path: str) -> Reply:
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
        hub.big_files[file.sha256] = file
        name = quote(path.rpartition("/")[2])
        target = f"{hub.cdn_url}/{repo_id}/{file.sha256}?response-content-disposition=filename%3D{name}&Signature=test"
        return Reply(302, {**headers, "Location": target})
    target = f"/api/resolve-cache/{kind_of(call)}/{repo_id}/{commit.sha}/{quote(path)}?etag={quote(file.etag)}"
    return Reply(307, {**headers, "Location": target})


def small_file(hub: "Hub", call: Call, repo_id: str, revision: str, path: str) -> Reply:
    commit, file = find_file(hub, call, repo_id, revision, path)
    return content(call, file, {"X-Repo-Commit": commit.sha, "ETag": file.etag, **named(path)})


def big_file(hub: "Hub", call: Call, repo_id: str, sha256: str) -> Reply:
    """The CDN asks for no token: whoever has the address may download."""
    file = hub.big_files.get(sha256)
    if not file:
        return error(403, "Forbidden")
    asked = call.query.get("response-content-disposition", [""])[-1]
    return content(call, file, {"ETag": file.etag, **named(asked.removeprefix("filename="))})


def named(path: str) -> dict[str, str]:
    """What the client writes beside the bar of a download; without it, the end of a long address."""
    return {"Content-Disposition": f'inline; filename="{quote(path.rpartition("/")[2])}";'}


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
    return Reply(206, headers, file.part(first, last + 1))


# The first row that fits is taken, so the longer shapes come first.
READING_ROUTES: list[Route] = [
    route("GET", "/api/whoami-v2", whoami),
    route("GET", "/api/resolve-cache/{kind}/{repo_id}/{revision}/{path}", small_file),
    route("GET", "/api/{kind}/{repo_id}/revision/{revision}", info),
    route("GET", "/api/{kind}/{repo_id}/tree/{revision}/{path}", list_tree),
    route("GET", "/api/{kind}/{repo_id}/tree/{revision}", list_tree),
    route("POST", "/api/{kind}/{repo_id}/paths-info/{revision}", paths_info),
    route("GET", "/api/{kind}/{repo_id}/commits/{revision}", commits),
    route("GET", "/api/{kind}/{repo_id}/refs", refs),
    route("GET", "/api/{kind}/{repo_id}/auth-check", auth_check),
    route("GET", "/api/{kind}/{repo_id}", info),
    route("GET", "/{owner}{repo_id}/resolve/{revision}/{path}", resolve),
]
CDN_ROUTES: list[Route] = [route("GET", "/{repo_id}/{sha256}", big_file)]
