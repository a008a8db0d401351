"""Buckets: folders on the Hub without a history. The client sends and fetches their files over Xet only."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from course_utils.local_hub.accounts import WRITE_TOKEN_NEEDED, must_write
from course_utils.local_hub.messages import Call, Refused, Reply, entry_not_found, json_reply, repo_not_found
from course_utils.local_hub.reading import content
from course_utils.local_hub.repos import DATE, HubFile, timestamp
from course_utils.local_hub.routes import Route, route
from tests.hub.xet import token

if TYPE_CHECKING:
    from tests.hub.local_hub import LocalHub


@dataclass
class Bucket:
    """A bucket: the Xet hash of each file, by its path."""

    id: str
    private: bool = False
    files: dict[str, str] = field(default_factory=dict)
    changed: dict[str, str] = field(default_factory=dict)

    def put(self, path: str, file_hash: str) -> None:
        self.files[path] = file_hash
        self.changed[path] = timestamp()

    @property
    def namespace(self) -> str:
        return self.id.partition("/")[0]


def find_bucket(hub: "LocalHub", call: Call, repo_id: str) -> Bucket:
    """A private bucket is not there for strangers."""
    bucket = hub.buckets.get(repo_id)
    if bucket is None or (bucket.private and not (call.account and call.account.sees(bucket.namespace))):
        raise Refused(repo_not_found(call.user))
    return bucket


def find_own_bucket(hub: "LocalHub", call: Call, repo_id: str) -> Bucket:
    bucket = find_bucket(hub, call, repo_id)
    must_write(call, bucket.namespace, WRITE_TOKEN_NEEDED)
    return bucket


def about(hub: "LocalHub", bucket: Bucket) -> dict[str, Any]:
    """What the Hub tells about a bucket."""
    size = sum(hub.xet.size(file_hash) for file_hash in bucket.files.values())
    numbers = {"size": size, "totalFiles": len(bucket.files)}
    return {"id": bucket.id, "private": bucket.private, "createdAt": DATE, **numbers}


def file_entry(hub: "LocalHub", bucket: Bucket, path: str) -> dict[str, Any]:
    """A file in /tree."""
    file_hash = bucket.files[path]
    times = {"mtime": bucket.changed[path], "uploadedAt": bucket.changed[path]}
    return {"type": "file", "path": path, "size": hub.xet.size(file_hash), "xetHash": file_hash, **times}


def create_bucket(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    namespace, _, name = repo_id.partition("/")
    namespace = (call.user or "") if namespace == "me" else namespace
    must_write(call, namespace, f'You don\'t have the rights to create a bucket under the namespace "{namespace}"')
    bucket_id = f"{namespace}/{name}"
    url = f"{hub.url}/buckets/{bucket_id}"
    if bucket_id in hub.buckets:
        message = "You already created this bucket"
        return json_reply({"error": message, "url": url}, 409, {"X-Error-Message": message})
    hub.buckets[bucket_id] = Bucket(bucket_id, private=call.json.get("visibility") == "private")
    return json_reply({"url": url, "id": bucket_id})


def bucket_info(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    return json_reply(about(hub, find_bucket(hub, call, repo_id)))


def list_buckets(hub: "LocalHub", call: Call, name: str) -> Reply:
    """All buckets of somebody, as far as they are to be seen."""
    namespace = call.user if name == "me" else name
    mine = bool(call.account and call.account.sees(namespace or ""))
    buckets = [bucket for bucket in hub.buckets.values() if bucket.namespace == namespace]
    return json_reply([about(hub, bucket) for bucket in buckets if mine or not bucket.private])


def delete_bucket(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    del hub.buckets[find_own_bucket(hub, call, repo_id).id]
    return json_reply({})


def bucket_tree(hub: "LocalHub", call: Call, repo_id: str, path: str = "") -> Reply:
    """The files and folders whose paths begin like this."""
    bucket = find_bucket(hub, call, repo_id)
    inside = f"{path.rstrip('/')}/" if path else ""
    folders: dict[str, dict[str, Any]] = {}
    files = []
    for name in sorted(bucket.files):
        if not name.startswith(inside) and name != path:
            continue
        child, slash, _ = name.removeprefix(inside).partition("/")
        if slash and not call.asks_for("recursive"):
            folders[child] = {"type": "directory", "path": inside + child, "uploadedAt": bucket.changed[name]}
        else:
            files.append(file_entry(hub, bucket, name))
    return json_reply([*folders.values(), *files])


def paths_info(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    bucket = find_bucket(hub, call, repo_id)
    return json_reply([file_entry(hub, bucket, path) for path in call.json["paths"] if path in bucket.files])


def batch(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    """Adds, copies and deletes files. What is added was sent over Xet before."""
    bucket = find_own_bucket(hub, call, repo_id)
    failed = []
    for operation in call.lines:
        path = operation["path"]
        if operation["type"] == "deleteFile":
            bucket.files.pop(path, None)
        elif operation["xetHash"] in hub.xet.files:
            bucket.put(path, operation["xetHash"])
        else:
            failed.append({"path": path, "error": "File not found in Xet storage"})
    done = len(call.lines) - len(failed)
    return json_reply({"success": not failed, "processed": done, "failed": failed}, 200 if done else 422)


def resolve(hub: "LocalHub", call: Call, repo_id: str, path: str) -> Reply:
    """The file itself by plain HTTP, and in the headers how to get it over Xet."""
    bucket = find_bucket(hub, call, repo_id)
    if path not in bucket.files:
        return entry_not_found("")
    file_hash = bucket.files[path]
    headers = {
        "X-Xet-Hash": file_hash,
        "X-Xet-Refresh-Route": f"{hub.url}/api/buckets/{quote(repo_id)}/xet-read-token",
        "X-Linked-Size": str(hub.xet.size(file_hash)),
        "ETag": f'"{file_hash}"',
    }
    return content(call, HubFile(path, hub.xet.get(file_hash)), headers)


def write_token(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    find_own_bucket(hub, call, repo_id)
    return token(hub, call)


def read_token(hub: "LocalHub", call: Call, repo_id: str) -> Reply:
    find_bucket(hub, call, repo_id)
    return token(hub, call)


BUCKET_ROUTES: list[Route] = [
    route("GET", "/buckets/{repo_id}/resolve/{path}", resolve),
    route("GET", "/api/buckets/{repo_id}/tree/{path}", bucket_tree),
    route("GET", "/api/buckets/{repo_id}/tree", bucket_tree),
    route("POST", "/api/buckets/{repo_id}/paths-info", paths_info),
    route("POST", "/api/buckets/{repo_id}/batch", batch),
    route("GET", "/api/buckets/{repo_id}/xet-write-token", write_token),
    route("GET", "/api/buckets/{repo_id}/xet-read-token", read_token),
    route("GET", "/api/buckets/{name}", list_buckets),
    route("GET", "/api/buckets/{repo_id}", bucket_info),
    route("POST", "/api/buckets/{repo_id}", create_bucket),
    route("DELETE", "/api/buckets/{repo_id}", delete_bucket),
]
