"""`Hub`: the repos, the people, and the table that says who answers what."""

import threading
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Self

from course_utils.local_hub.accounts import Account
from course_utils.local_hub.lists import LIST_ROUTES
from course_utils.local_hub.messages import Call, Refused, Reply, error
from course_utils.local_hub.pages import PAGE_ROUTES
from course_utils.local_hub.papers import PAPER_ROUTES, Paper
from course_utils.local_hub.reading import CDN_ROUTES, READING_ROUTES
from course_utils.local_hub.repo_routes import REPO_ROUTES
from course_utils.local_hub.repos import Commit, HubFile, Repo, as_bytes
from course_utils.local_hub.routes import Route
from course_utils.local_hub.server import HubServer
from course_utils.local_hub.space_routes import SPACE_ROUTES
from course_utils.local_hub.spaces import Build, Space
from course_utils.local_hub.uploads import STORE_ROUTES, UPLOAD_ROUTES


class Hub:
    """A Hub on this computer: models, datasets, Spaces and papers.

    Two ports, as the real Hub has several places: `url` for the API and small files, `cdn_url` for big files. That
    they are different addresses matters: the client must not send its token to the second.
    """

    places: tuple[str, ...] = ("hub", "cdn")

    def __init__(self) -> None:
        self.models: dict[str, Repo] = {}
        self.datasets: dict[str, Repo] = {}
        self.spaces: dict[str, Space] = {}
        self.kinds: dict[str, dict] = {"models": self.models, "datasets": self.datasets, "spaces": self.spaces}
        self.papers: list[Paper] = []
        self.buckets: dict = {}
        self.big_files: dict[str, HubFile] = {}
        self.users: dict[str, Account] = {}
        self.build = Build()
        rooms = [REPO_ROUTES, UPLOAD_ROUTES, SPACE_ROUTES, PAPER_ROUTES, LIST_ROUTES, READING_ROUTES, PAGE_ROUTES]
        self.routes = [row for room in rooms for row in room]
        self._closing = threading.Event()
        self.servers: dict[str, HubServer] = {}

    def __enter__(self) -> Self:
        self.servers = {name: self.serve(name) for name in self.places}
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._closing.set()
        for server in self.servers.values():
            server.stop()

    def serve(self, name: str, port: int = 0) -> HubServer:
        """Opens one of its places."""
        return HubServer(self, name, port)

    @property
    def url(self) -> str:
        """What HF_ENDPOINT must be."""
        return self.servers["hub"].url

    @property
    def cdn_url(self) -> str:
        return self.servers["cdn"].url

    def app_address(self, space: Space) -> str:
        """Where what runs in a Space can be seen. Nothing runs here: it is the Space's page."""
        return f"{self.url}/spaces/{space.id}"

    # What it holds

    def add_model(
        self,
        repo_id: str,
        files: Path | Mapping[str, bytes | str],
        revision: str = "main",
        gated: bool = False,
        pipeline_tag: str | None = None,
    ) -> str:
        """Commits the files of a folder, or of a dict, to a branch, and returns the commit's 40 letters."""
        repo = self.models.setdefault(repo_id, Repo(repo_id))
        commit = repo.keep(Commit.of(repo_id, as_bytes(files)), revision)
        repo.pipeline_tag = pipeline_tag or repo.pipeline_tag
        if gated:
            self.gate(repo_id)
        return commit.sha

    def add_dataset(self, repo_id: str, files: Path | Mapping[str, bytes | str]) -> Repo:
        """A dataset that is there already."""
        repo = self.datasets.setdefault(repo_id, Repo(repo_id))
        repo.keep(Commit.of(repo_id, as_bytes(files)))
        return repo

    def add_tag(self, repo_id: str, tag: str, revision: str = "main") -> None:
        """Gives a model's commit a second, fixed name."""
        repo = self.models[repo_id]
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

    def add_user(self, token: str, name: str, role: str = "write", **account) -> None:
        """Makes a token valid; see `Account`. Every other token is answered with 401, as on the real Hub."""
        self.users[token] = Account(name, role, **account)

    def gate(self, repo_id: str, allowed: Iterable[str] = ()) -> None:
        """From now on only the users named here can read the files."""
        self.models[repo_id].gated = "manual"
        self.models[repo_id].allowed = set(allowed)

    def find_big_file(self, sha256: str) -> HubFile | None:
        """A big file that was sent, or is known."""
        return self.big_files.get(sha256)

    # What the server asks

    @property
    def closing(self) -> bool:
        """Whether it is over."""
        return self._closing.is_set()

    def wait(self, seconds: float) -> None:
        """Waits, but never longer than the hub is open."""
        self._closing.wait(seconds)

    @staticmethod
    def prefix(kind: str) -> str:
        """What stands before a repo's name in the address of its page."""
        return "" if kind == "models" else f"{kind}/"

    def answer(self, call: Call) -> Reply:
        """What the table of routes says."""
        try:
            if call.server == "hub":
                call = replace(call, account=self._account_of(call))
            return self._follow(self.routes_of(call.server), call)
        except Refused as refused:
            return refused.reply

    def routes_of(self, place: str) -> list[Route]:
        return {"hub": self.routes, "cdn": [*STORE_ROUTES, *CDN_ROUTES]}[place]

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
