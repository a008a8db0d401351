"""`LocalHub`: what a test holds in its hand."""

import os
import threading
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from tests.hub.faults import Fault, Faults
from tests.hub.messages import Call, Refused, Reply, Seen, error
from tests.hub.repos import Commit, HubFile, Repo, read_folder
from tests.hub.routes import CDN_ROUTES, MODEL_ROUTES, Route
from tests.hub.server import HubServer

REPO_ROOT = Path(__file__).resolve().parents[2]


class LocalHub:
    """A Hub on this computer: models to serve, faults to cause, and a log of every request.

    Two ports, as the real Hub has two places: `url` for the API and small files, `cdn_url` for big files. That they
    are different addresses matters: the client must not send its token to the second.
    """

    def __init__(self, routes: Iterable[Route] = MODEL_ROUTES) -> None:
        self.routes = list(routes)
        self.repos: dict[str, Repo] = {}
        self.big_files: dict[str, HubFile] = {}
        self.users: dict[str, str] = {}
        self.requests: list[Seen] = []
        self.faults = Faults()
        self._closing = threading.Event()
        self._servers: dict[str, HubServer] = {}

    def __enter__(self) -> "LocalHub":
        self._servers = {name: HubServer(self, name) for name in ("hub", "cdn")}
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
        contents = read_folder(files) if isinstance(files, Path) else files
        commit = Commit.of(repo_id, {p: c.encode() if isinstance(c, str) else c for p, c in contents.items()})
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

    def add_user(self, token: str, name: str) -> None:
        """Makes a token valid. Every other token is answered with 401, as on the real Hub."""
        self.users[token] = name

    def gate(self, repo_id: str, allowed: Iterable[str] = ()) -> None:
        """From now on only the users named here can read the files."""
        self.repos[repo_id].gated = "manual"
        self.repos[repo_id].allowed = set(allowed)

    def client_env(self, home: Path) -> dict[str, str]:
        """The whole environment for a fresh process that knows this hub and nothing else: no token, no cache."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "PYTHONPATH": str(REPO_ROOT),
            "PYTHONUTF8": "1",
            "HF_HOME": str(home / "huggingface"),
            "HF_ENDPOINT": self.url,
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "OMP_NUM_THREADS": "1",
        }

    # Trouble. `path_part` is matched against the whole address; "" matches everything.

    def slow(self, path_part: str, seconds: float) -> None:
        """Makes every matching request wait before it is answered."""
        self.faults.add(Fault(path_part, seconds=seconds))

    def fail(self, path_part: str, status: int, times: int | None = 1, method: str | None = None) -> None:
        """Answers with this status instead."""
        self.faults.add(Fault(path_part, times, method, status=status))

    def drop_after(self, path_part: str, n_bytes: int, times: int | None = 1, reset: bool = False) -> None:
        """Hangs up in the middle of a body; with `reset` rudely, as a router does that was switched off."""
        self.faults.add(Fault(path_part, times, "GET", cut_after=n_bytes, reset=reset))

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

    def wait(self, seconds: float) -> None:
        """Waits, but never longer than the hub is open."""
        self._closing.wait(seconds)

    def answer(self, call: Call, address: str) -> Reply:
        """A fault, else what the table of routes says."""
        status = self.faults.failure(call.method, address)
        if status is not None:
            return error(status, f"The test ordered a {status} here.")
        try:
            if call.server == "cdn":
                return self._follow(CDN_ROUTES, call)
            return self._follow(self.routes, replace(call, user=self._user_of(call)))
        except Refused as refused:
            return refused.reply

    def _user_of(self, call: Call) -> str | None:
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
