"""What the practice Hub holds and answers, asked by the real clients in a process of their own or in this one."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import CommitOperationAdd, HfApi, ModelCard, close_session, constants
from huggingface_hub.errors import EntryNotFoundError, HfHubHTTPError, RepositoryNotFoundError
from huggingface_hub.utils import disable_progress_bars, enable_progress_bars

from course_utils.local_hub import dataset_for
from course_utils.local_hub.stock.names import ACCOUNT, READ_TOKEN, READER, WRITE_TOKEN
from course_utils.shelf import SHELF
from tests.hub import LocalHub, learner_env, stocked_hub

MINE = f"{ACCOUNT}/mine"


@pytest.fixture(scope="module")
def stocked() -> Iterator[LocalHub]:
    with stocked_hub("practice") as hub:
        yield hub


@pytest.fixture(scope="module")
def api(stocked: LocalHub, tmp_path_factory: pytest.TempPathFactory) -> Iterator[HfApi]:
    """The real client, logged in as the learner, with a cache of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NO_PROXY", "127.0.0.1")
        patch.setattr(constants, "HF_HUB_OFFLINE", False)
        patch.setattr(constants, "HF_HUB_DISABLE_XET", True)
        patch.setattr(constants, "HF_HUB_CACHE", str(tmp_path_factory.mktemp("cache")))
        disable_progress_bars()
        close_session()
        yield HfApi(endpoint=stocked.url, token=WRITE_TOKEN)
        close_session()
        enable_progress_bars()


@pytest.fixture
def mine(api: HfApi) -> Iterator[str]:
    """A private model of the learner's."""
    api.create_repo(MINE, private=True)
    yield MINE
    api.delete_repo(MINE, missing_ok=True)


class TestSearch:
    @pytest.mark.parametrize(
        "asked, found",
        [
            ({"search": "STORY"}, ["practice/storyteller"]),
            ({"filter": "token-classification"}, ["practice/entities"]),
            ({"pipeline_tag": "summarization"}, ["practice/summarizer"]),
            ({"filter": ["phi", "license:apache-2.0"]}, ["practice/chat", "practice/storyteller"]),
            ({"filter": "custom_code"}, ["stranger/own-code"]),
            ({"filter": "license:mit"}, ["stranger/old-pickle"]),
            ({"author": "stranger", "filter": "safetensors"}, ["stranger/no-card", "stranger/own-code"]),
            ({"author": "nobody"}, []),
            ({"num_parameters": "min:6M,max:1B"}, ["practice/chat", "practice/storyteller"]),
            ({"num_parameters": "max:5K"}, ["stranger/own-code"]),
            ({"gated": True}, []),
        ],
    )
    def test_only_what_is_asked_for(self, api: HfApi, asked: dict, found: list[str]) -> None:
        assert sorted(model.id for model in api.list_models(**asked)) == found

    @pytest.mark.parametrize("sort", ["downloads", "likes", "trending_score", "created_at", "last_modified"])
    def test_in_order(self, api: HfApi, sort: str) -> None:
        # Of a list, the client keeps what the Hub sent; a date is told as `last_modified` only where all is asked for.
        models = list(api.list_models(sort=sort, full=True))
        values = [getattr(model, sort) for model in models]
        assert len(values) == 10 and values == sorted(values, reverse=True) and len(set(values)) > 4

    def test_the_first_few(self, api: HfApi) -> None:
        assert [model.id for model in api.list_models(sort="downloads", limit=2)] == [
            "practice/chat",
            "practice/sentiment",
        ]

    def test_a_list_tells_little_unless_asked(self, api: HfApi) -> None:
        short = next(iter(api.list_models(search="sentiment")))
        assert (short.downloads, short.pipeline_tag) == (7400, "text-classification")
        assert short.card_data is None and short.siblings is None and short.safetensors is None
        told = next(iter(api.list_models(search="sentiment", full=True, cardData=True)))
        assert told.card_data.license == "apache-2.0" and "config.json" in [file.rfilename for file in told.siblings]
        only = next(iter(api.list_models(search="sentiment", expand=["safetensors", "likes"])))
        assert only.safetensors.total > 1_000_000 and only.likes == 35 and only.downloads is None

    def test_a_sort_that_does_not_exist(self, api: HfApi) -> None:
        with pytest.raises(HfHubHTTPError, match="Invalid sort"):
            list(api.list_models(sort="beauty"))

    def test_datasets_and_spaces(self, api: HfApi) -> None:
        assert [data.id for data in api.list_datasets(task_categories="text-generation")] == ["practice/many-stories"]
        assert [data.id for data in api.list_datasets(sort="likes", limit=1)] == ["practice/first-sentences"]
        by_likes = [space.id for space in api.list_spaces(sort="likes")]
        assert by_likes == ["practice/story-corner", "stranger/mood-meter", "practice/hello"]
        assert [space.id for space in api.list_spaces(models="practice/emotions")] == ["stranger/mood-meter"]

    def test_papers(self, api: HfApi) -> None:
        papers = list(api.list_daily_papers(sort="trending", limit=3))
        assert papers[0].title == "Attention Is All You Need" and papers[0].published_at.year == 2017
        assert len(papers) == 3 and papers[0].upvotes > papers[1].upvotes
        assert next(iter(api.list_daily_papers())).published_at.year == 2023
        assert api.paper_info("2106.09685").authors[0].name == "Edward J. Hu"
        with pytest.raises(HfHubHTTPError):
            api.paper_info("0000.00000")

    def test_somebody_elses_private_repos_are_not_found(self, api: HfApi, mine: str) -> None:
        assert [model.id for model in api.list_models(author=ACCOUNT)] == [mine]
        for token in (False, READ_TOKEN):
            assert not list(api.list_models(author=ACCOUNT, token=token))
            assert not api.repo_exists(mine, token=token)


class TestOneModel:
    def test_its_files(self, api: HfApi) -> None:
        info = api.model_info("practice/sentiment", files_metadata=True)
        sizes = {file.rfilename: file.size for file in info.siblings}
        assert set(api.list_repo_files("practice/sentiment")) == set(sizes)
        weights = next(file for file in info.siblings if file.rfilename == "model.safetensors")
        path = Path(api.hf_hub_download("practice/sentiment", "model.safetensors"))
        assert path.stat().st_size == weights.size == weights.lfs.size
        assert path.resolve().name == weights.lfs.sha256

    def test_the_commit_is_the_one_in_the_package(self, api: HfApi, stocked: LocalHub) -> None:
        shas = {repo_id: api.model_info(repo_id).sha for repo_id in (model.practice_id for model in SHELF.values())}
        assert all(sha == stocked.models[repo_id].branches["main"] for repo_id, sha in shas.items())

    def test_headers_of_the_weights_only(self, api: HfApi, stocked: LocalHub) -> None:
        before = len(stocked.requests)
        metadata = api.get_safetensors_metadata("practice/storyteller")
        assert metadata.parameter_count == {"F16": 6_837_248}
        ranges = [seen for seen in stocked.requests[before:] if seen.server == "cdn"]
        assert ranges and all("range" in seen.headers for seen in ranges)
        one = api.parse_safetensors_file_metadata("practice/storyteller", "model.safetensors")
        assert one.tensors["model.embed_tokens.weight"].dtype == "F16"

    def test_a_part_of_a_file_on_the_disk(self, api: HfApi) -> None:
        from huggingface_hub.utils import get_session

        whole = Path(api.hf_hub_download("practice/chat", "model.safetensors")).read_bytes()
        url = f"{api.endpoint}/practice/chat/resolve/main/model.safetensors"
        part = get_session().get(url, headers={"range": "bytes=1000-1999"}, follow_redirects=True)
        assert part.status_code == 206 and part.content == whole[1000:2000]

    def test_an_older_version(self, api: HfApi) -> None:
        newest, oldest = api.list_repo_commits("practice/storyteller")
        assert newest.created_at > oldest.created_at
        assert [tag.name for tag in api.list_repo_refs("practice/storyteller").tags] == ["v1.0"]
        cards = [
            Path(api.hf_hub_download("practice/storyteller", "README.md", revision=revision)).read_text()
            for revision in (newest.commit_id, oldest.commit_id, "v1.0")
        ]
        assert cards[1] == cards[2] and "not written yet" in cards[1] and len(cards[0]) > len(cards[1])

    def test_cards(self, api: HfApi) -> None:
        assert ModelCard(Path(api.hf_hub_download("practice/chat", "README.md")).read_text()).data.license
        assert not api.file_exists("stranger/no-card", "README.md")
        with pytest.raises(EntryNotFoundError):
            api.hf_hub_download("stranger/no-card", "README.md")

    def test_a_folder_with_everything(self, api: HfApi) -> None:
        folder = Path(api.snapshot_download("stranger/own-code"))
        assert {path.name for path in folder.iterdir()} >= {"modeling_mood.py", "config.json", "model.safetensors"}

    def test_the_cache_can_be_looked_at(self, api: HfApi) -> None:
        from huggingface_hub import scan_cache_dir

        api.hf_hub_download("practice/entities", "config.json")
        found = {repo.repo_id: repo for repo in scan_cache_dir(constants.HF_HUB_CACHE).repos}
        assert found["practice/entities"].size_on_disk > 0


def test_a_dataset_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(ValueError, match="sentences, stories"):
        dataset_for("songs")


class TestTokens:
    def test_who_and_in_which_role(self, api: HfApi) -> None:
        told = {token: api.whoami(token=token) for token in (WRITE_TOKEN, READ_TOKEN)}
        assert [(one["name"], one["auth"]["accessToken"]["role"]) for one in told.values()] == [
            (ACCOUNT, "write"),
            (READER, "read"),
        ]

    @pytest.mark.parametrize("token, status", [(READ_TOKEN, 403), ("hf_invented", 401), (False, 401)])
    def test_who_may_not_write(self, api: HfApi, mine: str, token: str | bool, status: int) -> None:
        api.update_repo_settings(mine, private=False)
        for write in (
            lambda: api.create_repo(f"{READER}/new", token=token),
            lambda: api.upload_file(path_or_fileobj=b"x", path_in_repo="a.txt", repo_id=mine, token=token),
            lambda: api.delete_repo(mine, token=token),
        ):
            with pytest.raises(HfHubHTTPError) as refused:
                write()
            assert refused.value.response.status_code == status
        assert api.list_repo_files(mine) == [".gitattributes"]

    def test_nothing_can_cost_money(self, api: HfApi) -> None:
        with pytest.raises(HfHubHTTPError, match="payment method"):
            api.create_repo(f"{ACCOUNT}/gpu", repo_type="space", space_sdk="gradio", space_hardware="a10g-small")


class TestRepos:
    @pytest.mark.parametrize("kind", ["model", "dataset", "space"])
    def test_from_the_first_file_to_the_end(self, api: HfApi, tmp_path: Path, kind: str) -> None:
        sdk = {"space_sdk": "static"} if kind == "space" else {}
        url = api.create_repo("thing", repo_type=kind, private=True, **sdk)
        where = {"repo_id": url.repo_id, "repo_type": kind}
        assert (url.repo_id, url.repo_type) == (f"{ACCOUNT}/thing", kind)
        assert api.create_repo("thing", repo_type=kind, exist_ok=True, **sdk) == url
        (tmp_path / "deep").mkdir()
        (tmp_path / "a.txt").write_text("small")
        (tmp_path / "deep" / "b.bin").write_bytes(b"\0" * 1000)
        api.upload_folder(folder_path=tmp_path, commit_message="Both files", **where)
        assert {"a.txt", "deep/b.bin"} < set(api.list_repo_files(**where))
        assert Path(api.hf_hub_download(filename="deep/b.bin", **where)).read_bytes() == b"\0" * 1000
        assert [commit.title for commit in api.list_repo_commits(**where)] == ["Both files", "initial commit"]
        api.delete_file("a.txt", **where)
        assert not api.file_exists(filename="a.txt", **where)
        assert api.repo_info(**where).private
        api.update_repo_settings(**where, private=False)
        assert not api.repo_info(**where, token=False).private
        api.delete_repo(**where)
        with pytest.raises(RepositoryNotFoundError):
            api.repo_info(**where)

    def test_a_commit_of_several_files(self, api: HfApi, mine: str) -> None:
        files = [CommitOperationAdd(f"{name}.txt", name.encode()) for name in ("one", "two")]
        api.create_commit(mine, files, commit_message="Two at once")
        assert {"one.txt", "two.txt"} < set(api.list_repo_files(mine))

    def test_branches_and_tags(self, api: HfApi, mine: str) -> None:
        api.create_branch(mine, branch="try")
        api.upload_file(path_or_fileobj=b"x", path_in_repo="new.txt", repo_id=mine, revision="try")
        api.create_tag(mine, tag="v1", revision="try")
        assert "new.txt" in api.list_repo_files(mine, revision="v1") and "new.txt" not in api.list_repo_files(mine)
        with pytest.raises(HfHubHTTPError):
            api.create_tag(mine, tag="v1")

    def test_a_gradio_space_is_built_started_and_paused(self, api: HfApi) -> None:
        space = api.create_repo("bot", repo_type="space", space_sdk="gradio").repo_id
        assert api.get_space_runtime(space).stage == "NO_APP_FILE"
        api.upload_file(path_or_fileobj=b"print()", path_in_repo="app.py", repo_id=space, repo_type="space")
        stages = [api.get_space_runtime(space).stage for _ in range(3)]
        assert stages == ["BUILDING", "APP_STARTING", "RUNNING"]
        assert api.pause_space(space).stage == "PAUSED"
        api.delete_repo(space, repo_type="space")


class TestPages:
    def read(self, api: HfApi, path: str, token: str = "") -> tuple[int, str]:
        from huggingface_hub.utils import get_session

        headers = {"authorization": f"Bearer {token}"} if token else {}
        answer = get_session().get(f"{api.endpoint}/{path}", headers=headers)
        return answer.status_code, answer.text

    def test_a_repo_has_a_page(self, api: HfApi) -> None:
        status, text = self.read(api, "spaces/practice/story-corner")
        assert status == 200 and "Story corner" in text and "app.py" in text
        assert "practice/storyteller" in self.read(api, "")[1]

    def test_a_private_one_is_shown_to_its_owner_only(self, api: HfApi, mine: str) -> None:
        status, text = self.read(api, mine)
        assert status == 404 and "private" in text
        assert self.read(api, mine, WRITE_TOKEN)[0] == 200 and mine not in self.read(api, "")[1]

    def test_what_somebody_wrote_is_text_not_html(self, api: HfApi, mine: str) -> None:
        card = b"# <script>alert(1)</script>"
        api.upload_file(path_or_fileobj=card, path_in_repo="README.md", repo_id=mine)
        text = self.read(api, mine, WRITE_TOKEN)[1]
        assert "<script>" not in text and "&lt;script&gt;" in text


STRANGERS = """
from transformers import AutoModelForSequenceClassification, pipeline
texts = ["I really love this soup.", "I hate this soup."]
for name in ("no-card", "old-pickle"):
    print(name, [found["label"] for found in pipeline("text-classification", f"stranger/{name}")(texts)])
try:
    AutoModelForSequenceClassification.from_pretrained("stranger/own-code", trust_remote_code=False)
except ValueError as error:
    print("refused", "trust_remote_code" in str(error))
own = pipeline("text-classification", "stranger/own-code", trust_remote_code=True)
print("own-code", [found["label"] for found in own(texts)])
"""
PUSHED = """
import torch
from huggingface_hub import list_repo_files, model_info
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer
model = AutoModelForCausalLM.from_pretrained("practice/storyteller")
tokenizer = AutoTokenizer.from_pretrained("practice/storyteller")
model.push_to_hub("practice-learner/story", private=True)
tokenizer.push_to_hub("practice-learner/story")
again = AutoModelForCausalLM.from_pretrained("practice-learner/story")
inputs = AutoTokenizer.from_pretrained("practice-learner/story")("Once upon a time", return_tensors="pt")
print("same", torch.equal(model(**inputs).logits, again(**inputs).logits), model_info("practice-learner/story").private)
small = get_peft_model(model, LoraConfig(r=4, target_modules=["q_proj"], init_lora_weights=False)).eval()
small.push_to_hub("practice-learner/adapter", private=True)
print(sorted(list_repo_files("practice-learner/adapter")))
loaded = PeftModel.from_pretrained(again, "practice-learner/adapter").eval()
print("same", torch.allclose(small(**inputs).logits, loaded(**inputs).logits))
"""


@pytest.fixture(scope="module")
def said(stocked: LocalHub, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a process says that has the hub as its only one, and the learner's token."""
    environment = learner_env(stocked, tmp_path_factory.mktemp("learner"))
    command = [sys.executable, "-c", STRANGERS + PUSHED]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_the_strangers_models_work(said: str) -> None:
    for name in ("no-card", "old-pickle", "own-code"):
        assert f"{name} ['positive', 'negative']\n" in said


def test_foreign_code_runs_only_after_a_yes(said: str) -> None:
    before, _, after = said.partition("refused True\n")
    assert "Hello! I am code" not in before and after.startswith("Hello! I am code from stranger/own-code")


def test_a_model_and_an_adapter_go_up_and_come_back(said: str) -> None:
    same, files, again = said.splitlines()[-3:]
    assert same == "same True True" and again == "same True"
    assert files == "['.gitattributes', 'README.md', 'adapter_config.json', 'adapter_model.safetensors']"
