"""The local Hub, asked by the real huggingface_hub client in this process."""

import json
import subprocess
import sys
import time
from pathlib import Path

import httpx2
import numpy as np
import pytest
from huggingface_hub import HfApi, constants
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    LocalEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from tests.hub import LocalHub, Reply, route, tiny_phi

PHI = "microsoft/phi-2"
FIRST_PART = "model-00001-of-00002.safetensors"
CHUNK = constants.DOWNLOAD_CHUNK_SIZE  # the client writes to disk in steps of this size


@pytest.fixture
def phi(hub: LocalHub) -> str:
    """The commit of a small Phi on the Hub."""
    return hub.add_model(PHI, tiny_phi())


@pytest.fixture
def big(hub: LocalHub) -> bytes:
    """A file of more than one step, in the repo "course/big", no two parts of it alike."""
    content = np.arange(CHUNK // 8 + 200_000).tobytes()
    hub.add_model("course/big", {"model.bin": content})
    return content


class TestOneFile:
    def test_arrives_unchanged(self, api: HfApi, phi: str) -> None:
        path = Path(api.hf_hub_download(PHI, "config.json"))
        assert path.read_bytes() == tiny_phi()["config.json"]

    def test_lies_in_the_cache_as_the_real_hub_would_have_it(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        small, large = (Path(api.hf_hub_download(PHI, name)) for name in ("config.json", FIRST_PART))
        repo = Path(constants.HF_HUB_CACHE) / "models--microsoft--phi-2"
        files = hub.models[PHI].commits[phi].files
        assert small == repo / "snapshots" / phi / "config.json"
        assert (repo / "refs" / "main").read_text() == phi
        assert small.resolve() == repo / "blobs" / files["config.json"].git_sha
        assert large.resolve() == repo / "blobs" / files[FIRST_PART].sha256

    def test_second_time_only_heads_are_sent(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        api.hf_hub_download(PHI, "config.json")
        hub.requests.clear()
        api.hf_hub_download(PHI, "config.json")
        assert {line.method for line in hub.requests} == {"HEAD"}

    def test_known_by_its_commit_no_request_is_sent(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        api.hf_hub_download(PHI, "config.json", revision=phi)
        hub.requests.clear()
        api.hf_hub_download(PHI, "config.json", revision=phi)
        assert hub.requests == []

    def test_a_small_file_comes_from_the_hub_and_a_big_one_from_the_cdn(
        self, api: HfApi, hub: LocalHub, phi: str
    ) -> None:
        for name in ("config.json", FIRST_PART):
            api.hf_hub_download(PHI, name)
        assert [(line.server, line.status) for line in hub.seen(method="GET")] == [("hub", 200), ("cdn", 200)]
        assert [line.status for line in hub.seen(method="HEAD")] == [307, 200, 302]

    @pytest.mark.parametrize("path", ["config.json", f"weights/{FIRST_PART}"])
    def test_its_name_stands_beside_the_bar(self, path: str, hub: LocalHub, tmp_path: Path) -> None:
        hub.add_model("course/one", {path: b"{}"})
        code = f"from huggingface_hub import hf_hub_download\nhf_hub_download('course/one', {path!r})"
        command = [sys.executable, "-c", code]
        environment = hub.client_env(tmp_path) | {"TQDM_POSITION": "-1"}  # bars also where nobody looks
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert f"\n{path.rpartition('/')[2]}: 100%" in done.stderr

    def test_no_xet_is_offered(self, hub: LocalHub, phi: str) -> None:
        reply = httpx2.head(f"{hub.url}/{PHI}/resolve/main/{FIRST_PART}", trust_env=False)
        assert reply.headers["X-Repo-Commit"] == phi
        assert not [name for name in reply.headers if "xet" in name.lower() or name.lower() == "link"]

    def test_the_token_is_not_shown_to_the_cdn(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        hub.add_user("hf_good", "ada")
        api.hf_hub_download(PHI, FIRST_PART, token="hf_good")
        assert all(line.headers["authorization"] == "Bearer hf_good" for line in hub.seen(server="hub"))
        assert all("authorization" not in line.headers for line in hub.seen(server="cdn"))

    def test_the_absence_of_a_file_is_remembered(self, api: HfApi, phi: str) -> None:
        with pytest.raises(EntryNotFoundError):
            api.hf_hub_download(PHI, "chat_template.jinja")
        assert list(Path(constants.HF_HUB_CACHE).rglob(f".no_exist/{phi}/chat_template.jinja"))


class TestSnapshot:
    def test_brings_every_file(self, api: HfApi, phi: str) -> None:
        folder = Path(api.snapshot_download(PHI))
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == tiny_phi()

    def test_a_branch_a_tag_and_a_commit_each_give_their_own_files(self, api: HfApi, hub: LocalHub) -> None:
        old = hub.add_model("course/story", {"story.txt": "old"})
        hub.add_tag("course/story", "v1.0")
        new = hub.add_model("course/story", {"story.txt": "new"})
        hub.add_model("course/story", {"story.txt": "trial"}, revision="refs/pr/1")
        contents = {
            revision: Path(api.snapshot_download("course/story", revision=revision), "story.txt").read_text()
            for revision in ("main", "v1.0", "refs/pr/1", old, new)
        }
        assert contents == {"main": "new", "v1.0": "old", "refs/pr/1": "trial", old: "old", new: "new"}

    def test_a_folder_on_disk_can_be_served(self, api: HfApi, hub: LocalHub, tmp_path: Path) -> None:
        (tmp_path / "model" / "onnx").mkdir(parents=True)
        (tmp_path / "model" / "onnx" / "model.onnx").write_bytes(b"weights")
        sha = hub.add_model("gpt2", tmp_path / "model")
        assert Path(api.snapshot_download("gpt2"), "onnx", "model.onnx").read_bytes() == b"weights"
        assert sha == hub.add_model("gpt2", {"onnx/model.onnx": b"weights"}), "a commit comes from the content alone"

    def test_a_dry_run_says_what_would_be_downloaded(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        plan = api.snapshot_download(PHI, dry_run=True)
        assert {item.filename: item.file_size for item in plan} == {n: len(c) for n, c in tiny_phi().items()}
        assert not [line for line in hub.seen(method="GET") if "/api/models/" not in line.path]


class TestWhatTheApiSays:
    def test_sizes_of_all_files(self, api: HfApi, phi: str) -> None:
        info = api.model_info(PHI, files_metadata=True)
        assert info.sha == phi
        assert {file.rfilename: file.size for file in info.siblings} == {n: len(c) for n, c in tiny_phi().items()}
        assert {file.rfilename for file in info.siblings if file.lfs} == {FIRST_PART, FIRST_PART.replace("1-", "2-")}

    def test_no_sizes_unless_asked_for(self, api: HfApi, phi: str) -> None:
        assert {file.size for file in api.model_info(PHI).siblings} == {None}

    def test_card_task_and_parameters(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        info = api.model_info(PHI)
        index = json.loads(tiny_phi()["model.safetensors.index.json"])
        assert (info.card_data.license, info.pipeline_tag, info.library_name) == (
            "mit",
            "text-generation",
            "transformers",
        )
        assert info.safetensors.parameters == {"F16": index["metadata"]["total_size"] // 2}
        hub.add_model(PHI, tiny_phi(), pipeline_tag="summarization")
        assert api.model_info(PHI).pipeline_tag == "summarization"

    def test_only_the_fields_asked_for(self, api: HfApi, phi: str) -> None:
        info = api.model_info(PHI, expand=["gated", "sha"])
        assert (info.gated, info.sha, info.siblings) == (False, phi, None)

    def test_the_tree_with_and_without_what_is_in_the_folders(self, api: HfApi, hub: LocalHub) -> None:
        hub.add_model(PHI, {"a.txt": "1", "one/two/b.txt": "22", "one/c.txt": "333"})
        shallow = [entry.path for entry in api.list_repo_tree(PHI)]
        deep = {entry.path: getattr(entry, "size", None) for entry in api.list_repo_tree(PHI, recursive=True)}
        assert shallow == ["one", "a.txt"]
        assert deep == {"one": None, "one/two": None, "a.txt": 1, "one/c.txt": 3, "one/two/b.txt": 2}
        assert [entry.path for entry in api.list_repo_tree(PHI, "one")] == ["one/two", "one/c.txt"]

    def test_branches_and_tags(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        hub.add_tag(PHI, "v1.0")
        refs = api.list_repo_refs(PHI)
        assert [(ref.name, ref.target_commit) for ref in (*refs.branches, *refs.tags)] == [("main", phi), ("v1.0", phi)]


class TestRefusals:
    def test_a_repo_that_does_not_exist(self, api: HfApi, hub: LocalHub) -> None:
        hub.add_user("hf_good", "ada")
        for token, status in ((False, 401), ("hf_good", 404)):
            with pytest.raises(RepositoryNotFoundError) as info:
                api.hf_hub_download("course/nothing", "config.json", token=token)
            assert info.value.response.status_code == status

    def test_a_file_that_does_not_exist(self, api: HfApi, phi: str) -> None:
        with pytest.raises(EntryNotFoundError):
            api.hf_hub_download(PHI, "nothing.json")
        assert not api.file_exists(PHI, "nothing.json")

    @pytest.mark.parametrize("revision", ["nothing", "0" * 40])
    def test_a_revision_that_does_not_exist(self, api: HfApi, phi: str, revision: str) -> None:
        with pytest.raises(RevisionNotFoundError):
            api.hf_hub_download(PHI, "config.json", revision=revision)
        with pytest.raises(RevisionNotFoundError):
            api.snapshot_download(PHI, revision=revision)

    def test_a_gated_repo_shows_its_page_but_not_its_files(self, api: HfApi, hub: LocalHub) -> None:
        hub.add_model(PHI, tiny_phi(), gated=True)
        hub.add_user("hf_stranger", "bob")
        assert api.model_info(PHI).gated == "manual"
        for token, status in ((False, 401), ("hf_stranger", 403)):
            for ask in (api.hf_hub_download, api.snapshot_download, api.auth_check):
                with pytest.raises(GatedRepoError) as info:
                    ask(PHI, token=token, **({"filename": "config.json"} if ask == api.hf_hub_download else {}))
                assert info.value.response.status_code == status

    def test_a_gated_repo_opens_for_those_who_were_let_in(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        hub.add_user("hf_good", "ada")
        hub.gate(PHI, allowed=["ada"])
        assert Path(api.hf_hub_download(PHI, "config.json", token="hf_good")).exists()

    def test_who_am_i(self, api: HfApi, hub: LocalHub) -> None:
        hub.add_user("hf_good", "ada")
        assert api.whoami(token="hf_good")["name"] == "ada"
        with pytest.raises(HfHubHTTPError, match="Invalid user token"):
            api.whoami(token="hf_old")

    def test_a_token_that_ran_out_closes_even_public_repos(self, api: HfApi, phi: str) -> None:
        with pytest.raises(HfHubHTTPError) as info:
            api.hf_hub_download(PHI, "config.json", token="hf_old")
        assert info.value.response.status_code == 401
        assert not isinstance(info.value, RepositoryNotFoundError)


class TestTrouble:
    def test_a_dropped_connection_is_taken_up_where_it_broke(self, api: HfApi, hub: LocalHub, big: bytes) -> None:
        hub.drop_after("model.bin", CHUNK + 5)
        path = Path(api.hf_hub_download("course/big", "model.bin"))
        asked = [(line.headers.get("range"), line.status) for line in hub.seen(method="GET")]
        assert asked == [(None, 200), (f"bytes={CHUNK}-", 206)]
        assert path.read_bytes() == big

    def test_dropped_before_the_first_step_it_starts_again(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        hub.drop_after(FIRST_PART, 100)
        path = Path(api.hf_hub_download(PHI, FIRST_PART))
        assert [line.headers.get("range") for line in hub.seen(method="GET")] == [None, None]
        assert path.read_bytes() == tiny_phi()[FIRST_PART]

    def test_a_connection_reset_is_not_forgiven(self, api: HfApi, hub: LocalHub, big: bytes) -> None:
        """The client only takes up a download whose end was polite. A caller has to try again, from the start."""
        hub.drop_after("model.bin", CHUNK + 5, reset=True)
        with pytest.raises(httpx2.ReadError):
            api.hf_hub_download("course/big", "model.bin")
        assert not [path for path in Path(constants.HF_HUB_CACHE).rglob("blobs/*") if path.is_file()]
        assert Path(api.hf_hub_download("course/big", "model.bin")).read_bytes() == big

    def test_an_overloaded_hub_is_asked_again(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        hub.fail("config.json", 503, times=2, method="HEAD")
        assert Path(api.hf_hub_download(PHI, "config.json")).exists()
        assert [line.status for line in hub.seen("config.json", "HEAD")] == [503, 503, 307, 200]

    def test_a_slow_hub_is_not_waited_for_when_the_file_is_here(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        path = api.hf_hub_download(PHI, "config.json")
        hub.slow("config.json", 60)
        hub.requests.clear()
        assert api.hf_hub_download(PHI, "config.json", etag_timeout=0.1) == path
        assert hub.requests == [], "nothing was answered yet"

    def test_a_slow_hub_is_waited_for_when_it_is_not(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        hub.slow("resolve/main/config.json", 0.3)
        start = time.monotonic()
        assert Path(api.hf_hub_download(PHI, "config.json")).exists()
        assert time.monotonic() - start >= 0.3

    def test_offline_connections_are_refused_until_it_is_back(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        path = api.hf_hub_download(PHI, "config.json")
        hub.offline()
        with pytest.raises(httpx2.ConnectError):
            api.model_info(PHI)
        with pytest.raises(LocalEntryNotFoundError):
            api.snapshot_download("course/nothing")
        assert api.hf_hub_download(PHI, "config.json") == path
        hub.online()
        assert api.model_info(PHI).sha == phi

    def test_healed_there_is_no_trouble(self, api: HfApi, hub: LocalHub, phi: str) -> None:
        hub.fail("", 500, times=None)
        hub.heal()
        assert api.model_info(PHI).sha == phi


def test_a_new_row_in_the_table_is_served(hub: LocalHub) -> None:
    def greet(hub: LocalHub, call, repo_id: str) -> Reply:
        return Reply(201, body=f"{repo_id}: {call.body.decode()}".encode())

    hub.routes.insert(0, route("POST", "/api/spaces/{repo_id}/greet", greet))
    reply = httpx2.post(f"{hub.url}/api/spaces/ada/course/greet", content="hello", trust_env=False)
    assert (reply.status_code, reply.text) == (201, "ada/course: hello")
