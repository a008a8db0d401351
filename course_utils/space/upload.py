"""Send the course's files: only those that differ from what lies on the Space, in one commit."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from course_utils.shelf import words
from course_utils.space import say
from course_utils.space.pack import File, belongs

if TYPE_CHECKING:
    from huggingface_hub import HfApi
    from huggingface_hub.hf_api import RepoFile

SHOWN = 12


@dataclass(frozen=True)
class Difference:
    """What an upload would change on the Space."""

    new: tuple[File, ...]
    changed: tuple[File, ...]
    gone: tuple[str, ...]

    @property
    def sent(self) -> tuple[File, ...]:
        return self.new + self.changed

    def __bool__(self) -> bool:
        return bool(self.sent or self.gone)

    def lines(self) -> list[str]:
        """Which files change; the first few of each kind."""
        return [
            *_some("new", [file.name for file in self.new]),
            *_some("changed", [file.name for file in self.changed]),
            *_some("gone", list(self.gone)),
            f"To send: {self.size}",
        ]

    @property
    def size(self) -> str:
        """How much is to be sent."""
        return f"{say.files(len(self.sent))}, {words(sum(file.size for file in self.sent))}"


def difference(api: HfApi, space: str, files: Iterable[File]) -> Difference:
    """Compare the files here with those on the Space, by their fingerprints. Files that are not the course's stay."""
    from huggingface_hub.hf_api import RepoFile

    there = {
        entry.path: entry
        for entry in api.list_repo_tree(space, recursive=True, repo_type="space")
        if isinstance(entry, RepoFile)
    }
    here = {file.name: file for file in files}
    return Difference(
        new=tuple(file for file in here.values() if file.name not in there),
        changed=tuple(file for file in here.values() if file.name in there and not _same(file, there[file.name])),
        gone=tuple(sorted(name for name in there if name not in here and belongs(name))),
    )


def send(api: HfApi, space: str, files: Difference, parent: str | None) -> str:
    """One commit; returns its 40 letters. Large files that arrived in an earlier attempt are not sent again."""
    from huggingface_hub import CommitOperationAdd, CommitOperationDelete

    operations = [CommitOperationDelete(name, is_folder=False) for name in files.gone]
    operations += [CommitOperationAdd(file.name, str(file.path)) for file in files.sent]
    commit = _heard_at_once(
        lambda: api.create_commit(
            space, operations, commit_message="The course", repo_type="space", parent_commit=parent
        ),
        f"Sending {files.size} …",
    )
    return commit.oid


def _heard_at_once(work: Callable[[], Any], says: str) -> Any:
    """Do it in a thread of its own: the client would finish all uploads under way before it listened to Ctrl-C."""
    came: dict[str, Any] = {}

    def do() -> None:
        try:
            came["result"] = work()
        except BaseException as error:
            came["error"] = error

    thread = threading.Thread(target=do, daemon=True)
    thread.start()
    progress = say.Progress()
    try:
        while thread.is_alive():
            progress.say(says)
            thread.join(0.2)
    finally:
        progress.done()
    if "error" in came:
        raise came["error"]
    return came["result"]


def _same(here: File, there: RepoFile) -> bool:
    """Large files are known by the SHA-256 of their content, others by the name git gives it."""
    if here.size != there.size:
        return False
    content = here.path.read_bytes()
    if there.lfs:
        return hashlib.sha256(content).hexdigest() == there.lfs.sha256
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest() == there.blob_id


def _some(kind: str, names: list[str]) -> list[str]:
    lines = [f"{kind:8} {name}" for name in names[:SHOWN]]
    return lines + ([f"{kind:8} and {len(names) - SHOWN} more"] if len(names) > SHOWN else [])
