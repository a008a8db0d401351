"""The part of Xet that clients need: files cut into chunks, chunks packed into xorbs, shards that say which is where.

huggingface_hub sends and fetches big files this way wherever hf_xet is installed, and the files of buckets always.
The hub keeps what it is sent and never unpacks a chunk: to read a file whole it asks hf_xet, like any client.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from struct import Struct
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from unittest import mock

from course_utils.local_hub.messages import Call, Refused, Reply, error, json_reply
from course_utils.local_hub.reading import content
from course_utils.local_hub.repos import HubFile
from course_utils.local_hub.routes import Route, find_repo, route
from course_utils.local_hub.uploads import find_target

if TYPE_CHECKING:
    from tests.hub.local_hub import LocalHub

SHARD_HEADER = Struct("<32sQQ")  # a tag, a version, the size of what is at the end
FILE_HEADER = Struct("<32sII8x")  # the file's hash, flags, how many entries follow
FILE_ENTRY = Struct("<32sIIII")  # a xorb's hash, flags, unpacked bytes, first chunk, chunk after the last
LAST_FILE = b"\xff" * 32
WITH_CHECKSUMS = 1 << 31  # after the entries follows as much again
WITH_SHA256 = 1 << 30  # and then the sha256 of the file, padded to the size of an entry
CHUNK_HEADER_SIZE = 8  # version, 3 bytes of packed size, compression, 3 bytes of unpacked size

# Where hf_xet notes what it has sent to which address. It believes its notes, so each hub needs others: one that is
# given the port of an earlier one would get shards without the xorbs that the earlier one was sent.
NOTES = "HF_XET_CACHE"
ATTEMPTS, FETCHED_WITHIN = 3, 20
FETCH = """
import sys
from hf_xet import XetFileInfo, XetSession

token, file_hash, size, path = sys.argv[1:]
with XetSession().new_file_download_group(token_refresh_url=token, token_refresh_headers={}) as group:
    group.start_download_file(XetFileInfo(file_hash, int(size)), path)
"""


@dataclass(frozen=True)
class Term:
    """A run of chunks of one xorb, which is a part of a file."""

    xorb: str
    first: int
    end: int
    size: int  # unpacked

    def as_json(self) -> dict:
        return {"hash": self.xorb, "unpacked_length": self.size, "range": {"start": self.first, "end": self.end}}


class XetStore:
    """All xorbs and shards that were sent, and the files they make."""

    def __init__(self, hub: "LocalHub") -> None:
        self._hub = hub
        self.xorbs: dict[str, bytes] = {}
        self.files: dict[str, list[Term]] = {}
        self.by_sha256: dict[str, str] = {}

    def take_shard(self, shard: bytes) -> None:
        """Learns the files a shard tells of."""
        for file_hash, sha256, terms in files_in(shard):
            self.files[file_hash] = terms
            if sha256:
                self.by_sha256[sha256] = file_hash

    def size(self, file_hash: str) -> int:
        return sum(term.size for term in self.files[file_hash])

    def chunk_bounds(self, xorb: str) -> list[int]:
        """Where each chunk begins in a xorb, and where the last one ends."""
        packed, bounds = self.xorbs[xorb], [0]
        last = max(term.end for terms in self.files.values() for term in terms if term.xorb == xorb)
        for _ in range(last):
            start = bounds[-1]
            bounds.append(start + CHUNK_HEADER_SIZE + int.from_bytes(packed[start + 1 : start + 4], "little"))
        return bounds

    def find(self, sha256: str) -> HubFile | None:
        """The file with this sha256, if it was sent."""
        file_hash = self.by_sha256.get(sha256)
        return HubFile("", self.get(file_hash), lfs=True) if file_hash else None

    def get(self, file_hash: str) -> bytes:
        """A whole file, fetched from this hub by hf_xet, in a process of its own.

        In one process with a client whose connection was cut, hf_xet was seen to hang for ever.
        """
        with TemporaryDirectory() as folder:
            path = Path(folder, "file")
            words = [f"{self._hub.inside_url}/token", file_hash, str(self.size(file_hash)), str(path)]
            for _ in range(ATTEMPTS):
                with suppress(subprocess.TimeoutExpired):
                    command = [sys.executable, "-c", FETCH, *words]
                    subprocess.run(command, env=os.environ | {NOTES: folder}, check=True, timeout=FETCHED_WITHIN)
                    return path.read_bytes()
        raise TimeoutError(f"hf_xet did not fetch {file_hash}")

    def put(self, data: bytes) -> str:
        """Sends a whole file to this hub as a client does, and returns the file's hash."""
        from hf_xet import COMPUTE_SHA256, XetSession

        token = f"{self._hub.inside_url}/token"
        with (
            TemporaryDirectory() as folder,
            mock.patch.dict(os.environ, {NOTES: folder}),
            XetSession().new_upload_commit(token_refresh_url=token, token_refresh_headers={}) as commit,
        ):
            handle = commit.start_upload_bytes(data, sha256=COMPUTE_SHA256, name="file")
        return handle.result().xet_info.hash


def files_in(shard: bytes) -> Iterator[tuple[str, str | None, list[Term]]]:
    """Each file of a shard: its hash, its sha256 if that is told, and the terms it is made of."""
    place = SHARD_HEADER.size
    while True:
        file_hash, flags, count = FILE_HEADER.unpack_from(shard, place)
        place += FILE_HEADER.size
        if file_hash == LAST_FILE:
            return
        entries = [FILE_ENTRY.unpack_from(shard, place + n * FILE_ENTRY.size) for n in range(count)]
        place += FILE_ENTRY.size * count * (2 if flags & WITH_CHECKSUMS else 1)
        sha256 = None
        if flags & WITH_SHA256:
            sha256 = in_letters(shard[place : place + 32])
            place += FILE_ENTRY.size
        terms = [Term(in_letters(xorb), first, end, size) for xorb, _, size, first, end in entries]
        yield in_letters(file_hash), sha256, terms


def in_letters(raw: bytes) -> str:
    """A hash as Xet writes it: four numbers of 8 bytes, each with its last byte first."""
    return b"".join(raw[n : n + 8][::-1] for n in range(0, 32, 8)).hex()


# The answers


def write_token(hub: "LocalHub", call: Call, repo_id: str, revision: str = "main") -> Reply:
    """Whoever may upload to a repo gets a short-lived token for sending the parts of files."""
    find_target(hub, call, repo_id)
    return token(hub, call)


def read_token(hub: "LocalHub", call: Call, repo_id: str, revision: str = "main") -> Reply:
    find_repo(hub, call, repo_id)
    return token(hub, call)


def token(hub: "LocalHub", call: Call) -> Reply:
    """Where the parts are kept, and the token for that place."""
    url = place_of(hub, call)
    expires = int(time.time()) + 3600
    headers = {"X-Xet-Cas-Url": url, "X-Xet-Access-Token": "xet_test", "X-Xet-Token-Expiration": str(expires)}
    return json_reply({"casUrl": url, "exp": expires, "accessToken": "xet_test"}, headers=headers)


def place_of(hub: "LocalHub", call: Call) -> str:
    """Where this caller finds the parts of files: the hub itself has an entrance of its own."""
    return hub.inside_url if call.server == "inside" else hub.xet_url


def take_xorb(hub: "LocalHub", call: Call, sha256: str) -> Reply:
    is_new = sha256 not in hub.xet.xorbs
    hub.xet.xorbs[sha256] = call.body
    return json_reply({"was_inserted": is_new})


def take_shard(hub: "LocalHub", call: Call) -> Reply:
    hub.xet.take_shard(call.body)
    return json_reply({"result": 1})


def give_xorb(hub: "LocalHub", call: Call, sha256: str) -> Reply:
    return content(call, HubFile("", hub.xet.xorbs[sha256]), {})


def reconstruct(hub: "LocalHub", call: Call, sha256: str) -> Reply:
    """The terms of a file, or of the bytes of it that are asked for, and where to fetch them."""
    if sha256 not in hub.xet.files:
        raise Refused(error(404, "File not found"))
    first, last = wanted_bytes(call, hub.xet.size(sha256))
    terms, skipped, start = [], 0, 0
    for term in hub.xet.files[sha256]:
        end = start + term.size
        if end <= first:
            skipped = end
        elif start <= last:
            terms.append(term)
        start = end
    fetch: dict[str, list] = {}
    for term in terms:
        place = place_of_term(hub, call, term)
        if place not in fetch.setdefault(term.xorb, []):
            fetch[term.xorb].append(place)
    told = [term.as_json() for term in terms]
    return json_reply({"offset_into_first_range": first - skipped, "terms": told, "fetch_info": fetch})


def place_of_term(hub: "LocalHub", call: Call, term: Term) -> dict[str, Any]:
    """The address of a run of chunks, and which bytes there they are."""
    bounds = hub.xet.chunk_bounds(term.xorb)
    return {
        "url": f"{place_of(hub, call)}/xorb/{term.xorb}",
        "range": {"start": term.first, "end": term.end},
        "url_range": {"start": bounds[term.first], "end": bounds[term.end] - 1},
    }


def wanted_bytes(call: Call, size: int) -> tuple[int, int]:
    """First and last byte of the part of a file that is asked for."""
    first, _, last = call.headers.get("range", "bytes=0-").removeprefix("bytes=").partition("-")
    if int(first) >= size:
        raise Refused(error(416, "Range Not Satisfiable"))
    return int(first), min(int(last or size - 1), size - 1)


def ignore(hub: "LocalHub", call: Call) -> Reply:
    return json_reply({})


XET_TOKEN_ROUTES: list[Route] = [
    route("GET", "/api/{kind}/{repo_id}/xet-write-token/{revision}", write_token),
    route("GET", "/api/{kind}/{repo_id}/xet-read-token/{revision}", read_token),
]
XET_ROUTES: list[Route] = [
    route("GET", "/token", token),
    route("POST", "/v1/xorbs/default/{sha256}", take_xorb),
    route("POST", "/v1/shards", take_shard),
    route("GET", "/v1/reconstructions/{sha256}", reconstruct),
    route("GET", "/xorb/{sha256}", give_xorb),
    route("POST", "/v1/telemetry", ignore),
]
