"""`LocalHub`: what a test holds in its hand."""

import os
import threading
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from tests.hub.accounts import Account
from tests.hub.apps import APP_ROUTES
from tests.hub.buckets import BUCKET_ROUTES, Bucket
from tests.hub.faults import Fault, Faults
from tests.hub.messages import Call, Refused, Reply, Seen, error
from tests.hub.repo_routes import REPO_ROUTES
from tests.hub.repos import Commit, HubFile, Repo, as_bytes
from tests.hub.routes import CDN_ROUTES, MODEL_ROUTES, Route
from tests.hub.server import HubServer
from tests.hub.space_routes import SPACE_ROUTES
from tests.hub.spaces import Build, Space
from tests.hub.uploads import STORE_ROUTES, UPLOAD_ROUTES
from tests.hub.xet import XET_ROUTES, XET_TOKEN_ROUTES, XetStore

REPO_ROOT = Path(__file__).resolve().parents[2]


PLACES = ("hub", "cdn", "xet", "app", "inside")


class LocalHub:
    """A Hub on this computer: models and Spaces to serve, faults to cause, and a log of every request.

    Several ports, as the real Hub has several places: `url` for the API and small files, `cdn_url` for big files,
    `xet_url` for their parts, `app_url` for what runs in the Spaces. That they are different addresses matters: the
    client must not send its token to the second and the third.
    """

    def __init__(self) -> None:
        self.routes = [*REPO_ROUTES, *UPLOAD_ROUTES, *XET_TOKEN_ROUTES, *SPACE_ROUTES, *BUCKET_ROUTES, *MODEL_ROUTES]
        self.repos: dict[str, Repo] = {}
        self.spaces: dict[str, Space] = {}
        self.buckets: dict[str, Bucket] = {}
        self.big_files: dict[str, HubFile] = {}
        self.users: dict[str, Account] = {}
        self.requests: list[Seen] = []
        self.arrived: list[str] = []  # addresses, also of requests that are not answered yet
        self.build = Build()
        self.faults = Faults()
        self.xet = XetStore(self)
        self._closing = threading.Event()
        self._servers: dict[str, HubServer] = {}

    def __enter__(self) -> "LocalHub":
        self._servers = {name: HubServer(self, name) for name in PLACES}
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._closing.set()
        self.offline()

    @property
    def url(self) -> str:
        """What HF_ENDPOINT must be."""
        return self._servers["hub"].url

    @property
    def cdn_url(self) -> str:
        return self._servers["cdn"].url

    @property
    def xet_url(self) -> str:
        return self._servers["xet"].url

    @property
    def inside_url(self) -> str:
        """Where the hub reads and writes its own Xet files."""
        return self._servers["inside"].url

    @property
    def app_url(self) -> str:
        return self._servers["app"].url

    # What it serves

    def add_model(
        self,
        repo_id: str,
        files: Path | Mapping[str, bytes | str],
        revision: str = "main",
        gated: bool = False,
        pipeline_tag: str | None = None,
    ) -> str:
        """Commits the files of a folder, or of a dict, to a branch, and returns the commit's 40 letters."""
        commit = Commit.of(repo_id, as_bytes(files))
        repo = self.repos.setdefault(repo_id, Repo(repo_id))
        repo.commits[commit.sha] = commit
        repo.branches[revision] = commit.sha
        repo.pipeline_tag = pipeline_tag or repo.pipeline_tag
        self.big_files |= {file.sha256: file for file in commit.files.values() if file.is_lfs}
        if gated:
            self.gate(repo_id)
        return commit.sha

    def add_tag(self, repo_id: str, tag: str, revision: str = "main") -> None:
        """Gives a commit a second, fixed name."""
        repo = self.repos[repo_id]
        repo.tags[tag] = repo.branches[revision]

    def add_space(self, repo_id: str, files: Path | Mapping[str, bytes | str], runs: bool = True, **settings) -> Space:
        """A Space that is there already, by default running; `settings` are fields of `Space`."""
        space = Space(repo_id, build=self.build, **settings)
        space.commit({path: HubFile(path, content) for path, content in as_bytes(files).items()}, "initial commit")
        if runs:
            space.built = space.head.sha
            space.becomes("RUNNING")
        self.spaces[repo_id] = space
        return space

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

    def add_user(self, token: str, name: str, role: str = "write", **account) -> None:
        """Makes a token valid; see `Account`. Every other token is answered with 401, as on the real Hub."""
        self.users[token] = Account(name, role, **account)

    def gate(self, repo_id: str, allowed: Iterable[str] = ()) -> None:
        """From now on only the users named here can read the files."""
        self.repos[repo_id].gated = "manual"
        self.repos[repo_id].allowed = set(allowed)

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
        for server in self._servers.values():
            server.stop()

    def online(self) -> None:
        """Back again, at the same address."""
        self._servers = {name: HubServer(self, name, old.server_port) for name, old in self._servers.items()}

    # The log

    def seen(self, path_part: str = "", method: str | None = None, server: str | None = None) -> list[Seen]:
        """The lines of the log that match."""
        return [
            line
            for line in list(self.requests)
            if path_part in unquote(line.path) and method in (None, line.method) and server in (None, line.server)
        ]

    # What the server asks

    @property
    def closing(self) -> bool:
        """Whether the test is over."""
        return self._closing.is_set()

    def wait(self, seconds: float) -> None:
        """Waits, but never longer than the hub is open."""
        self._closing.wait(seconds)

    def answer(self, call: Call, address: str, faults: Faults) -> Reply:
        """A fault, else what the table of routes says."""
        fault = faults.failure(call.method, address)
        if fault is not None:
            headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after is not None else {}
            message = fault.message or f"The test ordered a {fault.status} here."
            return error(fault.status, message, headers=headers)
        try:
            if call.server == "hub":
                call = replace(call, account=self._account_of(call))
            return self._follow(self._routes_of(call.server), call)
        except Refused as refused:
            return refused.reply

    def _routes_of(self, server: str) -> list[Route]:
        tables = {"hub": self.routes, "cdn": [*STORE_ROUTES, *CDN_ROUTES], "app": APP_ROUTES}
        return tables.get(server, XET_ROUTES)

    def _account_of(self, call: Call) -> Account | None:
        """Who is asking. A token nobody knows is an error even where none would be needed."""
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        if token and token not in self.users:
            raise Refused(error(401, "Invalid credentials in Authorization header"))
        return self.users.get(token)

    def _follow(self, routes: Iterable[Route], call: Call) -> Reply:
        for candidate in routes:
            names = candidate.match(call)
            if names is not None:
                return candidate.answer(self, call, **names)
        return error(404, "Sorry, we can't find the page you are looking for.")
