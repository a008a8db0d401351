"""`LocalHub`: what a test holds in its hand."""

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

from course_utils.local_hub.hub import Hub
from course_utils.local_hub.repos import HubFile, as_bytes
from course_utils.local_hub.routes import Route
from course_utils.local_hub.spaces import Build, Space
from tests.hub.apps import APP_ROUTES
from tests.hub.buckets import BUCKET_ROUTES, Bucket
from tests.hub.faults import Fault, Faults
from tests.hub.server import FaultyServer, Seen
from tests.hub.xet import XET_ROUTES, XET_TOKEN_ROUTES, XetStore

REPO_ROOT = Path(__file__).resolve().parents[2]


class LocalHub(Hub):
    """A Hub on this computer: repos to serve, faults to cause, and a log of every request.

    It has more places than the practice Hub: `xet_url` for the parts of big files, `app_url` for what runs in the
    Spaces. The client must not send its token to the CDN and to Xet.
    """

    places = ("hub", "cdn", "xet", "app", "inside")

    def __init__(self) -> None:
        super().__init__()
        self.routes[:0] = [*XET_TOKEN_ROUTES, *BUCKET_ROUTES]
        self.buckets: dict[str, Bucket] = {}
        self.requests: list[Seen] = []
        self.arrived: list[str] = []  # addresses, also of requests that are not answered yet
        self.faults = Faults()
        self.xet = XetStore(self)

    def serve(self, name: str, port: int = 0) -> FaultyServer:
        return FaultyServer(self, name, port)

    @property
    def xet_url(self) -> str:
        return self.servers["xet"].url

    @property
    def inside_url(self) -> str:
        """Where the hub reads and writes its own Xet files."""
        return self.servers["inside"].url

    @property
    def app_url(self) -> str:
        return self.servers["app"].url

    def app_address(self, space: Space) -> str:
        return f"{self.app_url}/{space.subdomain}"

    def routes_of(self, place: str) -> list[Route]:
        if place == "app":
            return APP_ROUTES
        return XET_ROUTES if place in ("xet", "inside") else super().routes_of(place)

    def find_big_file(self, sha256: str) -> HubFile | None:
        return super().find_big_file(sha256) or self.xet.find(sha256)

    # What it serves

    def add_bucket(self, bucket_id: str, files: Mapping[str, bytes | str], private: bool = True) -> Bucket:
        """A bucket that is there already."""
        bucket = Bucket(bucket_id, private)
        for path, content in as_bytes(files).items():
            bucket.put(path, self.xet.put(content))
        self.buckets[bucket_id] = bucket
        return bucket

    def contents(self, bucket_id: str) -> dict[str, bytes]:
        """What a bucket holds now."""
        return {path: self.xet.get(file_hash) for path, file_hash in self.buckets[bucket_id].files.items()}

    def builds(self, **script) -> None:
        """How builds go from now on, for every Space; see `Build`."""
        self.build = Build(**script)
        for space in self.spaces.values():
            space.build = self.build

    def client_env(self, home: Path, xet: bool = True) -> dict[str, str]:
        """The whole environment for a fresh process that knows this hub and nothing else: no token, no cache.

        Without `xet` big files are uploaded in one request each, by the client's older code.
        """
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "PYTHONPATH": str(REPO_ROOT),
            "PYTHONUTF8": "1",
            "HF_HOME": str(home / "huggingface"),
            "HF_ENDPOINT": self.url,
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "HF_HUB_DISABLE_XET": "0" if xet else "1",
            "HF_XET_CLIENT_RETRY_MAX_ATTEMPTS": "1",  # one retry, at once: a test cannot wait as long as a person
            "HF_XET_CLIENT_RETRY_BASE_DELAY": "100ms",
            "HF_XET_TELEMETRY_ENABLED": "0",
            "HF_UPDATE_DOWNLOAD_COUNTS": "0",  # datasets counts downloads at an address of its own
            "NO_PROXY": "127.0.0.1",
            "OMP_NUM_THREADS": "1",
        }

    # Trouble. `path_part` is matched against the whole address; "" matches everything.

    def slow(self, path_part: str, seconds: float) -> None:
        """Makes every matching request wait before it is answered."""
        self.faults.add(Fault(path_part, seconds=seconds))

    def fail(
        self,
        path_part: str,
        status: int,
        times: int | None = 1,
        method: str | None = None,
        message: str = "",
        retry_after: int | None = None,
    ) -> None:
        """Answers with this status instead, and does nothing of what was asked."""
        fault = Fault(path_part, times, method, status=status, message=message, retry_after=retry_after)
        self.faults.add(fault)

    def drop_after(
        self, path_part: str, n_bytes: int, times: int | None = 1, reset: bool = False, method: str = "GET"
    ) -> None:
        """Hangs up in the middle of an answer; with `reset` rudely, as a router does that was switched off."""
        self.faults.add(Fault(path_part, times, method, cut_after=n_bytes, reset=reset))

    def drop_upload(
        self,
        path_part: str,
        n_bytes: int,
        times: int | None = 1,
        reset: bool = True,
        method: str | None = None,
    ) -> None:
        """Hangs up while the client is still sending, after so many bytes of its body."""
        self.faults.add(Fault(path_part, times, method, hear_only=n_bytes, reset=reset))

    def heal(self) -> None:
        """Forgets all faults that were ordered."""
        self.faults.clear()

    def offline(self) -> None:
        """From now on connections are refused, and open ones are gone."""
        for server in self.servers.values():
            server.stop()

    def online(self) -> None:
        """Back again, at the same address."""
        self.servers = {name: self.serve(name, old.server_port) for name, old in self.servers.items()}

    # The log

    def seen(self, path_part: str = "", method: str | None = None, server: str | None = None) -> list[Seen]:
        """The lines of the log that match."""
        return [
            line
            for line in list(self.requests)
            if path_part in unquote(line.path) and method in (None, line.method) and server in (None, line.server)
        ]
