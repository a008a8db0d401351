"""What the practice Hub holds: the seven practice models, and a few small repos of every other kind.

`fill(hub)` lays them under their own names; `fill(hub, names="hub")` lays the practice models and datasets under the
names of the real ones, so that a lesson written for the real Hub can be tried without it.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from course_utils.local_hub.material import DATASETS
from course_utils.local_hub.repos import Commit, HubFile, Repo, files_below
from course_utils.local_hub.spaces import Space
from course_utils.local_hub.stock.names import ACCOUNT, READ_TOKEN, READER, WRITE_TOKEN
from course_utils.local_hub.stock.papers import PAPERS
from course_utils.place import PRACTICE_CACHE
from course_utils.shelf import SHELF, Model

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Shown:
    """What a list shows of a repo besides its files. The numbers are made up: nobody else uses this Hub."""

    downloads: int
    likes: int
    trending: int
    created: str
    task: str | None = None

    @property
    def date(self) -> str:
        return f"{self.created}T00:00:00.000Z"

    def repo(self, repo_id: str) -> Repo:
        """An empty repo with these numbers."""
        numbers = {"downloads": self.downloads, "likes": self.likes, "trending": self.trending}
        return Repo(repo_id, pipeline_tag=self.task, created=self.date, **numbers)


MODELS = {
    "storyteller": Shown(5200, 61, 9, "2026-01-12", "text-generation"),
    "chat": Shown(9100, 88, 40, "2026-08-03", "text-generation"),
    "sentiment": Shown(7400, 35, 4, "2026-02-20", "text-classification"),
    "emotions": Shown(3100, 42, 12, "2026-03-15", "text-classification"),
    "entities": Shown(2600, 17, 2, "2026-04-02", "token-classification"),
    "summarizer": Shown(1900, 23, 7, "2026-05-21", "summarization"),
    "wordpairs": Shown(800, 6, 1, "2026-06-30", "text2text-generation"),
}

STRANGERS = {
    "stranger/no-card": Shown(150, 1, 0, "2026-02-02"),
    "stranger/old-pickle": Shown(430, 3, 0, "2024-11-30", "text-classification"),
    "stranger/own-code": Shown(290, 5, 3, "2026-07-07", "text-classification"),
}
DATA = {
    "sentences": Shown(640, 12, 5, "2026-02-14"),
    "stories": Shown(380, 8, 9, "2026-06-01"),
}
SPACES = {
    "practice/hello": Shown(0, 4, 1, "2026-01-20"),
    "practice/story-corner": Shown(0, 27, 11, "2026-05-05"),
    "stranger/mood-meter": Shown(0, 19, 16, "2026-08-01"),
}


def fill(hub: "Hub", names: str = "practice") -> None:
    """Put everything on the shelves, and make the two practice accounts known."""
    for model in SHELF.values():
        add_practice_model(hub, model, model.practice_id if names == "practice" else model.hub_id)
    for repo_id, shown in STRANGERS.items():
        hub.models[repo_id] = from_folder(repo_id, shown)
    for role, shown in DATA.items():
        dataset = DATASETS[role]
        repo_id = dataset.practice_id if names == "practice" else dataset.hub_id
        hub.datasets[repo_id] = from_folder(repo_id, shown, dataset.practice_id)
    for repo_id, shown in SPACES.items():
        hub.spaces[repo_id] = a_space(hub, repo_id, shown)
    hub.papers = list(PAPERS)
    hub.add_user(WRITE_TOKEN, ACCOUNT, can_pay=False)
    hub.add_user(READ_TOKEN, READER, role="read", pro=False, can_pay=False)


def add_practice_model(hub: "Hub", model: Model, repo_id: str) -> None:
    """A model that came with the course, its files left where they are."""
    folder = PRACTICE_CACHE / f"models--practice--{model.role}"
    sha = (folder / "refs" / "main").read_text().strip()
    files = files_below(folder / "snapshots" / sha)
    shown = MODELS[model.role]
    repo = hub.models[repo_id] = shown.repo(repo_id)
    if repo_id != model.practice_id:
        files["README.md"] = with_licence(files["README.md"], model.licence)
    parent = None
    if model.role == "storyteller":
        parent = add_first_version(repo, files).sha
    repo.keep(Commit(sha, files, "Write the card" if parent else "Add the model", parent, shown.date))


def add_first_version(repo: Repo, files: dict[str, HubFile]) -> Commit:
    """The same model as it was before its card was written. Its tag is v1.0."""
    card = HubFile("README.md", HERE / "storyteller_v1.md")
    commit = repo.keep(Commit(sha_of(repo.id, "v1.0"), files | {"README.md": card}, "Add the model"))
    repo.tags["v1.0"] = commit.sha
    return commit


def from_folder(repo_id: str, shown: Shown, stands_for: str = "") -> Repo:
    """A repo whose files lie in this folder, under its own name or that of its stand-in."""
    repo = shown.repo(repo_id)
    files = files_below(HERE / (stands_for or repo_id).partition("/")[2])
    repo.keep(Commit(sha_of(repo_id), files, "Add the files", None, shown.date))
    return repo


def a_space(hub: "Hub", repo_id: str, shown: Shown) -> Space:
    """A Space that runs, or so it says: nothing of it is started."""
    files = files_below(HERE / "spaces" / repo_id.partition("/")[2])
    space = Space(repo_id, likes=shown.likes, trending=shown.trending, created=shown.date, build=hub.build)
    commit = space.keep(Commit(sha_of(repo_id), files, "Add the files", None, shown.date))
    space.built = commit.sha
    space.becomes("RUNNING")
    return space


def sha_of(*words: str) -> str:
    """The name of a commit. The files are not asked: reading them would take time at every start."""
    return hashlib.sha1(" ".join(words).encode()).hexdigest()


def with_licence(card: HubFile, licence: str) -> HubFile:
    """The same card under the licence of the model it stands in for."""
    text = card.content.decode().replace("license: apache-2.0", f"license: {licence.lower()}", 1)
    return HubFile(card.path, text.encode())
