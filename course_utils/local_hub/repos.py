"""What the hub stores: files, commits made from their content, and repos with branches and tags."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from math import prod
from pathlib import Path

import yaml

LFS_SUFFIXES = (".safetensors", ".bin", ".h5", ".ot", ".msgpack", ".onnx", ".gguf", ".pt", ".parquet")
LFS_SIZE = 10 * 1024 * 1024  # the real Hub keeps every file from 10 MB on in LFS, whatever its name
DATE = "2026-01-01T00:00:00.000Z"


def timestamp() -> str:
    """Now, as the Hub writes it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def belongs_in_lfs(path: str, size: int) -> bool:
    """Whether the Hub keeps a file of this name and size in LFS."""
    return path.endswith(LFS_SUFFIXES) or size >= LFS_SIZE


@dataclass(frozen=True)
class HubFile:
    """A file, with the two names the Hub knows it by: its git blob and, if it is big, its sha256.

    Its data may lie on the disk: then it is read when somebody asks for it, and only as much of it.
    """

    path: str
    data: bytes | Path
    lfs: bool | None = None  # None: as its name and size say

    @property
    def content(self) -> bytes:
        return self.data.read_bytes() if isinstance(self.data, Path) else self.data

    def part(self, first: int, end: int) -> bytes:
        """The bytes from `first` up to, not including, `end`."""
        if not isinstance(self.data, Path):
            return self.data[first:end]
        with self.data.open("rb") as file:
            file.seek(first)
            return file.read(end - first)

    @cached_property
    def size(self) -> int:
        return self.data.stat().st_size if isinstance(self.data, Path) else len(self.data)

    @cached_property
    def git_sha(self) -> str:
        return hashlib.sha1(b"blob %d\0" % self.size + self.content).hexdigest()

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @property
    def is_lfs(self) -> bool:
        return belongs_in_lfs(self.path, self.size) if self.lfs is None else self.lfs

    @property
    def etag(self) -> str:
        """The quoted name under which the client stores the file in its `blobs` folder."""
        return f'"{self.sha256 if self.is_lfs else self.git_sha}"'


@dataclass(frozen=True)
class Commit:
    """All files of a repo at one moment, in the order the Hub lists them."""

    sha: str
    files: dict[str, HubFile]
    message: str = "initial commit"
    parent: str | None = None
    date: str = DATE
    author: str = ""

    @classmethod
    def of(cls, repo_id: str, contents: Mapping[str, bytes]) -> "Commit":
        """The sha comes from the content alone: the same files make the same commit on every machine."""
        files = {path: HubFile(path, contents[path]) for path in sorted(contents)}
        return cls(hashlib.sha1(f"{repo_id}\n{listing(files)}".encode()).hexdigest(), files)

    def then(self, changes: Mapping[str, HubFile | None], message: str, author: str = "") -> "Commit":
        """The next commit: these files are new, changed or (None) gone. Its sha is new even if nothing changed."""
        files = {path: file for path, file in sorted({**self.files, **changes}.items()) if file is not None}
        sha = hashlib.sha1(f"{self.sha}\n{message}\n{listing(files)}".encode()).hexdigest()
        return Commit(sha, files, message, self.sha or None, timestamp(), author)

    @cached_property
    def card(self) -> dict:
        """The YAML header of README.md: licence, languages, pipeline_tag, library_name …"""
        readme = self.files.get("README.md")
        parts = readme.content.decode().split("---\n", 2) if readme else []
        return (yaml.safe_load(parts[1]) or {}) if len(parts) == 3 and not parts[0].strip() else {}

    @cached_property
    def config(self) -> dict:
        """config.json, or nothing for a repo that is not a Transformers model."""
        file = self.files.get("config.json")
        return json.loads(file.content) if file else {}

    @cached_property
    def parameters(self) -> dict[str, int]:
        """Numbers in the weights by type, for example {"F16": 2779683840}, read from the safetensors headers."""
        counts: Counter[str] = Counter()
        for file in self.files.values():
            if file.path.endswith(".safetensors"):
                header_size = int.from_bytes(file.part(0, 8), "little")
                header = json.loads(file.part(8, 8 + header_size))
                for name, tensor in header.items():
                    if name != "__metadata__":
                        counts[tensor["dtype"]] += prod(tensor["shape"])
        return dict(counts)


def listing(files: Mapping[str, HubFile]) -> str:
    """What a commit's sha is made from."""
    return "".join(f"{file.git_sha} {path}\n" for path, file in files.items())


@dataclass
class Repo:
    """A model or a dataset; a Space is more than that. `allowed` are the users who may read it while it is gated."""

    id: str
    pipeline_tag: str | None = None
    gated: str | bool = False  # False, "auto" or "manual", as the real API says it
    allowed: set[str] = field(default_factory=set)
    branches: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    commits: dict[str, Commit] = field(default_factory=dict)
    visibility: str = "public"
    downloads: int = 0
    likes: int = 0
    trending: int = 0
    created: str = DATE

    @property
    def namespace(self) -> str:
        """Whose it is."""
        return self.id.partition("/")[0]

    @property
    def private(self) -> bool:
        """Whether only its owner knows of it."""
        return self.visibility == "private"

    @property
    def head(self) -> Commit:
        """The newest commit."""
        return self.commits[self.branches["main"]]

    def find(self, revision: str) -> Commit | None:
        """The commit that a branch, a tag or a full commit sha stands for."""
        sha = self.branches.get(revision) or self.tags.get(revision) or revision
        return self.commits.get(sha)

    def keep(self, commit: Commit, branch: str = "main") -> Commit:
        """Makes this the newest commit of a branch."""
        self.commits[commit.sha] = commit
        self.branches[branch] = commit.sha
        return commit

    def commit(
        self, changes: Mapping[str, HubFile | None], message: str, branch: str = "main", author: str = ""
    ) -> Commit:
        """Takes up a commit of somebody's."""
        parent = self.commits[self.branches[branch]] if branch in self.branches else Commit("", {})
        return self.keep(parent.then(changes, message, author), branch)

    def history(self, commit: Commit) -> list[Commit]:
        """A commit and all before it, the newest first."""
        found = [commit]
        while found[-1].parent in self.commits:
            found.append(self.commits[found[-1].parent])
        return found

    def lets_in(self, user: str | None) -> bool:
        """Whether this user may read the files."""
        return not self.gated or user in self.allowed


def files_below(folder: Path) -> dict[str, HubFile]:
    """All files below a folder, left where they are."""
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name: HubFile(name, path) for name, path in paths.items()}


def as_bytes(contents: Path | Mapping[str, bytes | str]) -> dict[str, bytes]:
    """The files of a folder, or of a dict whose texts are written out."""
    if isinstance(contents, Path):
        return {path: file.content for path, file in files_below(contents).items()}
    return {path: content.encode() if isinstance(content, str) else content for path, content in contents.items()}
