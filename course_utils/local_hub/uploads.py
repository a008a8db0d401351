"""How files come into a repo: the question how to send them, the big ones ahead (over LFS), and the commit."""

import base64
import hashlib
from typing import TYPE_CHECKING, Any

from course_utils.local_hub.accounts import WRITE_TOKEN_NEEDED
from course_utils.local_hub.messages import Call, Refused, Reply, error, json_reply, revision_not_found
from course_utils.local_hub.repos import Commit, HubFile, Repo, belongs_in_lfs
from course_utils.local_hub.routes import Route, find_own_repo, kind_of, route

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub

MISSING_BIG_FILE = "Your push was rejected because an LFS pointer pointed to a file that does not exist."


def find_target(hub: "Hub", call: Call, repo_id: str, revision: str = "main") -> Repo:
    """The repo to upload to, if the token may."""
    repo = find_own_repo(hub, call, repo_id, WRITE_TOKEN_NEEDED)
    if revision not in repo.branches:
        raise Refused(revision_not_found(revision))
    return repo


def preupload(hub: "Hub", call: Call, repo_id: str, revision: str) -> Reply:
    """For each file: does it go into the commit itself or ahead of it, and which version of it is here already."""
    head = newest(find_target(hub, call, repo_id, revision), revision)
    answers = []
    for asked in call.json["files"]:
        path = asked["path"]
        big = belongs_in_lfs(path, asked["size"]) or b"\0" in base64.b64decode(asked["sample"])
        answer = {"path": path, "uploadMode": "lfs" if big else "regular", "shouldIgnore": False}
        here = head.files.get(path)
        if here:
            answer["oid"] = here.sha256 if here.is_lfs else here.git_sha
        answers.append(answer)
    return json_reply({"files": answers, "commitOid": head.sha})


def newest(repo: Repo, branch: str) -> Commit:
    return repo.commits[repo.branches[branch]]


# Big files over LFS


def lfs_batch(hub: "Hub", call: Call, repo_id: str) -> Reply:
    """Where to send each big file. One that is here already is not asked for again."""
    find_target(hub, call, repo_id)
    objects = []
    for asked in call.json["objects"]:
        answer = {"oid": asked["oid"], "size": asked["size"]}
        if asked["oid"] not in hub.big_files:
            upload = {"href": f"{hub.cdn_url}/lfs/{asked['oid']}?X-Amz-Signature=test"}
            verify = {"href": f"{hub.url}/api/{kind_of(call)}/{repo_id}/lfs-verify"}
            answer |= {"authenticated": True, "actions": {"upload": upload, "verify": verify}}
        objects.append(answer)
    headers = {"Content-Type": "application/vnd.git-lfs+json"}
    return json_reply({"transfer": "basic", "objects": objects}, headers=headers)


def store_big_file(hub: "Hub", call: Call, sha256: str) -> Reply:
    """The CDN takes a file from whoever has the address, if it is the file that was announced."""
    if hashlib.sha256(call.body).hexdigest() != sha256:
        return error(400, "BadDigest")
    hub.big_files[sha256] = HubFile("", call.body, lfs=True)
    return Reply(200, {"ETag": f'"{hashlib.md5(call.body).hexdigest()}"'})


def lfs_verify(hub: "Hub", call: Call, repo_id: str) -> Reply:
    """Whether a big file arrived whole."""
    find_target(hub, call, repo_id)
    file = hub.big_files.get(call.json["oid"])
    return json_reply({}) if file and file.size == call.json["size"] else error(404, MISSING_BIG_FILE)


# The commit


def commit(hub: "Hub", call: Call, repo_id: str, revision: str) -> Reply:
    """One line says what the commit is for, each other line what becomes of one file."""
    repo = find_target(hub, call, repo_id, revision)
    head = newest(repo, revision)
    header, *operations = call.lines
    about = header["value"]
    if about.get("parentCommit") not in (None, head.sha):
        return error(412, "A commit has happened since. Please refresh and try again.")
    changes: dict[str, HubFile | None] = {}
    for operation in operations:
        changes |= changes_of(hub, head, operation["key"], operation["value"])
    made = repo.commit(changes, about["summary"], revision, call.user or "")
    url = f"{hub.url}/{hub.prefix(kind_of(call))}{repo_id}/commit/{made.sha}"
    return json_reply({"success": True, "commitOid": made.sha, "commitUrl": url, "hookOutput": ""})


def changes_of(hub: "Hub", head: Commit, key: str, value: dict[str, Any]) -> dict[str, HubFile | None]:
    """What one line of a commit does."""
    path = value["path"]
    if key == "file":
        return {path: HubFile(path, base64.b64decode(value["content"]), lfs=False)}
    if key == "lfsFile":
        file = hub.find_big_file(value["oid"])
        if file is None:
            raise Refused(error(400, MISSING_BIG_FILE))
        return {path: HubFile(path, file.data, lfs=True)}
    prefix = path.rstrip("/") + "/"
    gone = [name for name in head.files if name == path or (key == "deletedFolder" and name.startswith(prefix))]
    if not gone:
        raise Refused(error(404, "A file with this name doesn't exist", "EntryNotFound"))
    return dict.fromkeys(gone)


UPLOAD_ROUTES: list[Route] = [
    route("POST", "/api/{kind}/{repo_id}/preupload/{revision}", preupload),
    route("POST", "/{owner}{repo_id}.git/info/lfs/objects/batch", lfs_batch),
    route("POST", "/api/{kind}/{repo_id}/lfs-verify", lfs_verify),
    route("POST", "/api/{kind}/{repo_id}/commit/{revision}", commit),
]
STORE_ROUTES: list[Route] = [route("PUT", "/lfs/{sha256}", store_big_file)]
