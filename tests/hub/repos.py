"""What the hub stores: files, commits made from their content, and repos with branches and tags."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import prod
from pathlib import Path

import yaml

LFS_SUFFIXES = (".safetensors", ".bin", ".h5", ".ot", ".msgpack", ".onnx", ".gguf", ".pt")
LFS_SIZE = 10 * 1024 * 1024  # the real Hub keeps every file from 10 MB on in LFS, whatever its name


def belongs_in_lfs(path: str, size: int) -> bool:
    """Whether the Hub keeps a file of this name and size in LFS."""
    return path.endswith(LFS_SUFFIXES) or size >= LFS_SIZE


@dataclass(frozen=True)
class HubFile:
    """A file, with the two names the Hub knows it by: its git blob and, if it is big, its sha256."""

    path: str
    content: bytes
    lfs: bool | None = None  # None: as its name and size say

    @property
    def size(self) -> int:
        return len(self.content)

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
    message: str = ""

    @classmethod
    def of(cls, repo_id: str, contents: Mapping[str, bytes]) -> "Commit":
        """The sha comes from the content alone: the same files make the same commit on every machine."""
        files = {path: HubFile(path, contents[path]) for path in sorted(contents)}
        listing = "".join(f"{file.git_sha} {path}\n" for path, file in files.items())
        return cls(hashlib.sha1(f"{repo_id}\n{listing}".encode()).hexdigest(), files)

    def then(self, changes: Mapping[str, HubFile | None], message: str) -> "Commit":
        """The next commit: these files are new, changed or (None) gone. Its sha is new even if nothing changed."""
        files = {path: file for path, file in sorted({**self.files, **changes}.items()) if file is not None}
        listing = "".join(f"{file.git_sha} {path}\n" for path, file in files.items())
        return Commit(hashlib.sha1(f"{self.sha}\n{message}\n{listing}".encode()).hexdigest(), files, message)

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
                header_size = int.from_bytes(file.content[:8], "little")
                header = json.loads(file.content[8 : 8 + header_size])
                for name, tensor in header.items():
                    if name != "__metadata__":
                        counts[tensor["dtype"]] += prod(tensor["shape"])
        return dict(counts)


@dataclass
class Repo:
    """A repo. `allowed` are the users who may read it while it is gated."""

    id: str
    pipeline_tag: str | None = None
    gated: str | bool = False  # False, "auto" or "manual", as the real API says it
    allowed: set[str] = field(default_factory=set)
    branches: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    commits: dict[str, Commit] = field(default_factory=dict)

    @property
    def namespace(self) -> str:
        """Whose it is."""
        return self.id.partition("/")[0]

    @property
    def private(self) -> bool:
        """Whether only its owner knows of it."""
        return False

    def find(self, revision: str) -> Commit | None:
        """The commit that a branch, a tag or a full commit sha stands for."""
        sha = self.branches.get(revision) or self.tags.get(revision) or revision
        return self.commits.get(sha)

    def lets_in(self, user: str | None) -> bool:
        """Whether this user may read the files."""
        return not self.gated or user in self.allowed


def read_folder(folder: Path) -> dict[str, bytes]:
    """All files below a folder, by their path in the repo."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def as_bytes(contents: Path | Mapping[str, bytes | str]) -> dict[str, bytes]:
    """The files of a folder, or of a dict whose texts are written out."""
    if isinstance(contents, Path):
        return read_folder(contents)
    return {path: content.encode() if isinstance(content, str) else content for path, content in contents.items()}
