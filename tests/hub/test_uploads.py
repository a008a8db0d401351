"""Files on their way into a Space, sent by the real client: over Xet, as it does today, and over LFS, as it did before.

Where the client has both ways, a test runs for both.
"""

import os
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest
from huggingface_hub import CommitOperationAdd, CommitOperationDelete, HfApi
from huggingface_hub.errors import EntryNotFoundError, HfHubHTTPError

from tests.hub import LocalHub, Seen, Space

COURSE = "ada/course"
CARD = "---\ntitle: Course\nsdk: docker\ncolorFrom: red\ncolorTo: gray\n---\n# Hello\n"
MODEL = os.urandom(1_500_000)
BIG = os.urandom(2_000_000) + b"again and " * 50_000
PLACES = {"xet": "/v1/xorbs/", "lfs": "/lfs/"}  # where big files are sent to

pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")  # the client's own, when it uses LFS


@pytest.fixture(params=["xet", "lfs"])
def way(request: pytest.FixtureRequest) -> str:
    """Both ways big files can go."""
    if request.param == "lfs":
        request.getfixturevalue("older_uploads")
    return request.param


@pytest.fixture
def space(ada: HfApi, hub: LocalHub) -> Space:
    """A new, empty Space of ada's."""
    ada.create_repo(COURSE, repo_type="space", space_sdk="docker", private=True)
    return hub.spaces[COURSE]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small course: text, a picture, a model, an empty file."""
    contents = {
        "README.md": CARD.encode(),
        "Dockerfile": b"FROM python\n",
        "notebooks/00.ipynb": b"{}",
        "notebooks/empty.txt": b"",
        "picture.png": b"\x89PNG\0\0\0",
        "models/model.safetensors": MODEL,
    }
    for path, content in contents.items():
        (tmp_path / "course" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "course" / path).write_bytes(content)
    return tmp_path / "course"


def upload(api: HfApi, folder: Path, **more):
    return api.upload_folder(repo_id=COURSE, repo_type="space", folder_path=folder, **more)


def content_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def bytes_sent(hub: LocalHub) -> int:
    """How much of big files arrived."""
    return sum(len(line.body) for server in ("cdn", "xet") for line in hub.seen(server=server) if is_content(line))


def is_content(line: Seen) -> bool:
    return line.path.startswith(tuple(PLACES.values()))


def test_the_space_then_holds_these_files(ada: HfApi, hub: LocalHub, space: Space, folder: Path, way: str) -> None:
    first = space.head.sha
    made = upload(ada, folder, commit_message="The course")
    assert {**content_of(folder), ".gitattributes": space.files[".gitattributes"]} == space.files
    assert made.oid == space.head.sha != first and space.head.message == "The course"
    assert {path for path, file in space.head.files.items() if file.is_lfs} == {
        "picture.png",
        "models/model.safetensors",
    }
    assert bool(hub.seen(PLACES["lfs"], "PUT")) == (way == "lfs")


def test_the_token_is_shown_to_the_hub_only(ada: HfApi, hub: LocalHub, space: Space, folder: Path, way: str) -> None:
    upload(ada, folder)
    elsewhere = [*hub.seen(server="cdn"), *hub.seen(server="xet")]
    assert elsewhere and not [line for line in elsewhere if "hf_ada" in line.headers.get("authorization", "")]


def test_what_was_uploaded_can_be_listed_and_fetched(
    ada: HfApi, space: Space, folder: Path, tmp_path: Path, way: str
) -> None:
    upload(ada, folder)
    assert set(ada.list_repo_files(COURSE, repo_type="space")) == set(space.files)
    sizes = {entry.path: entry.size for entry in ada.list_repo_tree(COURSE, "notebooks", repo_type="space")}
    assert sizes == {"notebooks/00.ipynb": 2, "notebooks/empty.txt": 0}
    (info,) = ada.get_paths_info(COURSE, ["models/model.safetensors", "none"], repo_type="space")
    assert (info.size, info.lfs.size) == (len(MODEL), len(MODEL))
    copy = ada.snapshot_download(COURSE, repo_type="space", local_dir=tmp_path / "copy")
    assert Path(copy, "models/model.safetensors").read_bytes() == MODEL
    assert Path(copy, "README.md").read_text() == CARD


def test_nothing_changed_nothing_sent(ada: HfApi, hub: LocalHub, space: Space, folder: Path, way: str) -> None:
    sha = upload(ada, folder).oid
    hub.requests.clear()
    assert upload(ada, folder).oid == sha
    assert bytes_sent(hub) == 0 and not hub.seen("/commit/")


def test_a_big_file_that_is_here_is_not_sent_again(
    ada: HfApi, hub: LocalHub, space: Space, folder: Path, way: str
) -> None:
    upload(ada, folder)
    hub.requests.clear()
    (folder / "models" / "copy.safetensors").write_bytes(MODEL)
    upload(ada, folder)
    assert space.files["models/copy.safetensors"] == MODEL and bytes_sent(hub) == 0


def test_files_can_be_deleted(ada: HfApi, space: Space, folder: Path, way: str) -> None:
    upload(ada, folder)
    (folder / "picture.png").unlink()
    upload(ada, folder, delete_patterns=["*.png", "README.md"])
    assert "picture.png" not in space.files and "README.md" in space.files
    ada.create_commit(COURSE, [CommitOperationDelete("notebooks/")], commit_message="no notebooks", repo_type="space")
    assert set(space.files) == {".gitattributes", "Dockerfile", "README.md", "models/model.safetensors"}
    with pytest.raises(EntryNotFoundError, match="doesn't exist"):
        ada.delete_file("none.txt", COURSE, repo_type="space")


def test_a_commit_on_what_is_no_longer_the_newest_is_refused(ada: HfApi, space: Space) -> None:
    old = space.head.sha
    for path in ("a", "b"):
        add = [CommitOperationAdd(path, b"text")]
        if path == "b":
            with pytest.raises(HfHubHTTPError, match="A commit has happened since"):
                ada.create_commit(COURSE, add, commit_message="b", repo_type="space", parent_commit=old)
        else:
            ada.create_commit(COURSE, add, commit_message="a", repo_type="space", parent_commit=old)
    assert "a" in space.files and "b" not in space.files


@pytest.mark.parametrize(
    ("header", "complaint"),
    [
        ("sdk: docker\ncolorFrom: mauve", "colorFrom"),
        ("title: Course", "sdk"),
        (f"sdk: docker\nshort_description: {'x' * 61}", "60 characters"),
        ("sdk: [docker", "Invalid YAML"),
    ],
)
def test_a_card_the_hub_would_not_take(
    ada: HfApi, hub: LocalHub, space: Space, folder: Path, header: str, complaint: str
) -> None:
    (folder / "README.md").write_text(f"---\n{header}\n---\n")
    with pytest.raises(ValueError, match=complaint):
        upload(ada, folder)
    assert not hub.seen("preupload")


class TestTrouble:
    @pytest.mark.parametrize("reset", [True, False])
    def test_cut_off_once_the_client_sends_the_file_again(
        self, ada: HfApi, hub: LocalHub, space: Space, folder: Path, way: str, reset: bool
    ) -> None:
        hub.drop_upload(PLACES[way], 500_000, reset=reset, method="POST" if way == "xet" else "PUT")
        upload(ada, folder)
        assert space.files["models/model.safetensors"] == MODEL
        assert [line.status for line in hub.seen(PLACES[way]) if line.status != 200] == [0]

    def test_an_interrupted_upload_goes_on_where_it_stopped(
        self, ada: HfApi, hub: LocalHub, space: Space, folder: Path, older_uploads: None
    ) -> None:
        (folder / "models" / "big.bin").write_bytes(BIG)
        hub.fail("/lfs/", 403, method="PUT")  # not tried again by the client
        with pytest.raises(RuntimeError, match="Error while uploading"):
            upload(ada, folder)
        assert set(space.files) == {".gitattributes", "README.md"}, "nothing is in the Space before the commit"
        arrived = [line.path for line in hub.seen("/lfs/", "PUT") if line.status == 200]
        hub.requests.clear()
        upload(ada, folder)
        sent = {line.path for line in hub.seen("/lfs/", "PUT")}
        assert arrived and not sent & set(arrived)
        assert space.files["models/big.bin"] == BIG

    def test_over_xet_too(self, ada: HfApi, hub: LocalHub, space: Space, folder: Path, tmp_path: Path) -> None:
        (folder / "models" / "big.bin").write_bytes(BIG)
        code = (
            "from huggingface_hub import HfApi; HfApi(token='hf_ada').upload_folder("
            f"repo_id={COURSE!r}, repo_type='space', folder_path={str(folder)!r})"
        )
        hub.fail("/v1/shards", 503, times=None)
        broken = subprocess.run(
            [sys.executable, "-c", code], env=hub.client_env(tmp_path), capture_output=True, text=True
        )
        assert "ConnectionError: Server error" in broken.stderr and not hub.seen("/commit/")
        hub.heal()
        hub.requests.clear()
        again = subprocess.run(
            [sys.executable, "-c", code], env=hub.client_env(tmp_path), capture_output=True, text=True
        )
        assert again.returncode == 0 and space.files["models/big.bin"] == BIG

    @pytest.mark.parametrize("status", [401, 402, 403, 409, 413])
    def test_a_refusal_is_passed_on_with_its_words(
        self, ada: HfApi, hub: LocalHub, space: Space, folder: Path, way: str, status: int
    ) -> None:
        hub.fail("/commit/", status, message="Not this one, please")
        with pytest.raises(HfHubHTTPError, match="Not this one") as info:
            upload(ada, folder)
        assert info.value.response.status_code == status
        assert "Dockerfile" not in space.files

    def test_too_many_requests_says_when_to_come_back(self, ada: HfApi, hub: LocalHub, space: Space) -> None:
        hub.fail("/pause", 429, retry_after=7)
        with pytest.raises(HfHubHTTPError) as info:
            ada.pause_space(COURSE)
        assert (info.value.response.status_code, info.value.response.headers["Retry-After"]) == (429, "7")
        hub.fail("preupload", 429, retry_after=0)
        ada.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id=COURSE, repo_type="space")
        assert [line.status for line in hub.seen("preupload")] == [429, 200]

    def test_done_but_the_answer_is_lost(
        self, ada: HfApi, hub: LocalHub, space: Space, folder: Path, older_uploads: None
    ) -> None:
        hub.drop_after("/commit/", 0, method="POST")
        with pytest.raises(httpx2.HTTPError):
            upload(ada, folder)
        assert "Dockerfile" in space.files

    def test_the_log_keeps_what_was_sent(self, ada: HfApi, hub: LocalHub, space: Space) -> None:
        ada.request_space_hardware(COURSE, "t4-small", sleep_time=60)
        (line,) = hub.seen("/hardware", "POST")
        assert line.json == {"flavor": "t4-small", "sleepTimeSeconds": 60}
