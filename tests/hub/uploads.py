"""How files come into a Space: the question how to send them, the big ones ahead (over LFS or Xet), and the commit."""

import base64
import hashlib
from typing import TYPE_CHECKING, Any

from tests.hub.accounts import WRITE_TOKEN_NEEDED
from tests.hub.messages import Call, Refused, Reply, error, json_reply, revision_not_found
from tests.hub.repos import HubFile, belongs_in_lfs
from tests.hub.routes import Route, find_own_repo, route
from tests.hub.spaces import Space

if TYPE_CHECKING:
    from tests.hub.local_hub import LocalHub

MISSING_BIG_FILE = "Your push was rejected because an LFS pointer pointed to a file that does not exist."


def find_target(hub: "LocalHub", call: Call, repo_id: str, revision: str = "main") -> Space:
    """The Space to upload to, if the token may."""
    space = find_own_repo(hub, call, repo_id, WRITE_TOKEN_NEEDED)
    if revision != "main":
        raise Refused(revision_not_found(revision))
    return space


def preupload(hub: "LocalHub", call: Call, repo_id: str, revision: str) -> Reply:
    """For each file: does it go into the commit itself or ahead of it, and which version of it is here already."""
    space = find_target(hub, call, repo_id, revision)
    answers = []
    for asked in call.json["files"]:
        path = asked["path"]
        big = belongs_in_lfs(path, asked["size"]) or b"\0" in base64.b64decode(asked["sample"])
        answer = {"path": path, "uploadMode": "lfs" if big else "regular", "shouldIgnore": False}
        here = space.head.files.get(path)
        if here:
            answer["oid"] = here.sha256 if here.is_lfs else here.git_sha
        answers.append(answer)
    return json_reply({"files": answers, "commitOid": space.head.sha})


# Big files over LFS


def lfs_batch(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    """Where to send each big file. One that is here already is not asked for again."""
    find_target(hub, call, repo_id)
    objects = []
    for asked in call.json["objects"]:
        answer = {"oid": asked["oid"], "size": asked["size"]}
        if asked["oid"] not in hub.big_files:
            upload = {"href": f"{hub.cdn_url}/lfs/{asked['oid']}?X-Amz-Signature=test"}
            verify = {"href": f"{hub.url}/api/spaces/{repo_id}/lfs-verify"}
            answer |= {"authenticated": True, "actions": {"upload": upload, "verify": verify}}
        objects.append(answer)
    headers = {"Content-Type": "application/vnd.git-lfs+json"}
    return json_reply({"transfer": "basic", "objects": objects}, headers=headers)


def store_big_file(hub: "LocalHub", call: Call, sha256: str) -> Reply:
    """The CDN takes a file from whoever has the address, if it is the file that was announced."""
    if hashlib.sha256(call.body).hexdigest() != sha256:
        return error(400, "BadDigest")
    hub.big_files[sha256] = HubFile("", call.body, lfs=True)
    return Reply(200, {"ETag": f'"{hashlib.md5(call.body).hexdigest()}"'})


def lfs_verify(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    """Whether a big file arrived whole."""
    find_target(hub, call, repo_id)
    file = hub.big_files.get(call.json["oid"])
    return json_reply({}) if file and file.size == call.json["size"] else error(404, MISSING_BIG_FILE)


# The commit


def commit(hub: "LocalHub", call: Call, repo_id: str, revision: str) -> Reply:
    """One line says what the commit is for, each other line what becomes of one file."""
    space = find_target(hub, call, repo_id, revision)
    header, *operations = call.lines
    about = header["value"]
    if about.get("parentCommit") not in (None, space.head.sha):
        return error(412, "A commit has happened since. Please refresh and try again.")
    changes: dict[str, HubFile | None] = {}
    for operation in operations:
        changes |= changes_of(hub, space, operation["key"], operation["value"])
    made = space.commit(changes, about["summary"])
    url = f"{hub.url}/spaces/{repo_id}/commit/{made.sha}"
    return json_reply({"success": True, "commitOid": made.sha, "commitUrl": url, "hookOutput": ""})


def changes_of(hub: "LocalHub", space: Space, key: str, value: dict[str, Any]) -> dict[str, HubFile | None]:
    """What one line of a commit does."""
    path = value["path"]
    if key == "file":
        return {path: HubFile(path, base64.b64decode(value["content"]), lfs=False)}
    if key == "lfsFile":
        file = hub.big_files.get(value["oid"]) or hub.xet.find(value["oid"])
        if file is None:
            raise Refused(error(400, MISSING_BIG_FILE))
        hub.big_files[value["oid"]] = file
        return {path: HubFile(path, file.content, lfs=True)}
    prefix = path.rstrip("/") + "/"
    gone = [name for name in space.head.files if name == path or (key == "deletedFolder" and name.startswith(prefix))]
    if not gone:
        raise Refused(error(404, "A file with this name doesn't exist", "EntryNotFound"))
    return dict.fromkeys(gone)


UPLOAD_ROUTES: list[Route] = [
    route("POST", "/api/spaces/{repo_id}/preupload/{revision}", preupload),
    route("POST", "/spaces/{repo_id}.git/info/lfs/objects/batch", lfs_batch),
    route("POST", "/api/spaces/{repo_id}/lfs-verify", lfs_verify),
    route("POST", "/api/spaces/{repo_id}/commit/{revision}", commit),
]
STORE_ROUTES: list[Route] = [route("PUT", "/lfs/{sha256}", store_big_file)]
