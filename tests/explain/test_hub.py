"""Trouble with the Hub, through the real client: a Hub of our own that refuses, breaks off, or is gone."""

from collections.abc import Iterator

import pytest

from tests.hub import LocalHub, tiny_phi
from tests.kernel import Kernel, Ran

LOAD = "from transformers import AutoConfig\nAutoConfig.from_pretrained({!r})"
DOWNLOAD = "from huggingface_hub import hf_hub_download\nhf_hub_download({!r}, {!r}, force_download=True)"
GONE = "'me/my-first-chatbot'"
MAKE_AND_DELETE = f"""
api.create_repo({GONE}, repo_type="space", space_sdk="gradio")
api.delete_repo({GONE}, repo_type="space")
"""
CLOSED = ("somebody/closed", "somebody/closed-401")
OWN_CODE = '{"model_type": "own", "auto_map": {"AutoConfig": "own.OwnConfig"}}'


@pytest.fixture(scope="module")
def world() -> Iterator[LocalHub]:
    with LocalHub() as hub:
        hub.add_model("microsoft/phi-2", tiny_phi())
        for name in CLOSED:
            hub.add_model(name, {"config.json": "{}"}, gated=True)
        hub.add_model("somebody/big", {"big.bin": b"x" * 3_000_000, "README.md": "# Big"})
        hub.add_model("somebody/own", {"config.json": OWN_CODE, "own.py": "print('it ran')"})
        hub.add_user("hf_good", "me")
        yield hub


@pytest.fixture(scope="module")
def online(world: LocalHub, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """A kernel that knows our Hub. The client's waiting between two attempts is left out: it takes half a minute."""
    folder = tmp_path_factory.mktemp("online")
    with Kernel(folder, COURSE_MODELS="", HF_HUB_OFFLINE="0", HF_ENDPOINT=world.url, NO_PROXY="127.0.0.1") as running:
        running.run("import os, time, logging\ntime.sleep = lambda seconds: None\nlogging.disable()")
        yield running


def explained(answer: Ran, *words: str) -> None:
    assert answer.error, "the cell did not fail"
    assert answer.text, answer.traceback
    for word in words:
        assert word in answer.text


def test_a_model_that_is_not_there(online: Kernel) -> None:
    answer = online.run(LOAD.format("nobody/nothing"))
    assert answer.error == "OSError"
    explained(answer, "no model called `nobody/nothing`", 'model_for("storyteller")')


def test_a_slip_in_a_model_s_name(online: Kernel) -> None:
    explained(online.run(LOAD.format("microsof/phi-2")), "Did you mean `microsoft/phi-2`?")


def test_a_model_that_is_not_there_asked_for_by_the_client_itself(online: Kernel) -> None:
    answer = online.run(DOWNLOAD.format("nobody/nothing", "config.json").replace(", force_download=True", ""))
    assert answer.error == "RepositoryNotFoundError"
    explained(answer, "no model called `nobody/nothing`")


def test_a_practice_model_before_the_course_was_asked_for_it(online: Kernel) -> None:
    explained(online.run(LOAD.format("practice/chat")), "`practice/chat` was not found", 'model_for("chat")')


@pytest.mark.parametrize("call", ["get_space_runtime({})", "pause_space({})", "delete_repo({}, repo_type='space')"])
def test_a_space_that_was_deleted(online: Kernel, call: str) -> None:
    online.run(f"from huggingface_hub import HfApi\napi = HfApi(token='hf_good')\n{MAKE_AND_DELETE}")
    answer = online.run(f"api.{call.format(GONE)}")
    assert answer.error == "RepositoryNotFoundError"
    explained(answer, f"no Space called `{GONE[1:-1]}`", "deleted or never made", "Make it with `create_repo`")
    assert "model" not in answer.text


def test_a_gated_model_without_a_login(online: Kernel) -> None:
    explained(online.run(LOAD.format("somebody/closed")), "`somebody/closed` is not open to everybody", "login()")


@pytest.mark.parametrize("name", CLOSED)
def test_a_gated_model_without_permission(name: str, online: Kernel) -> None:
    answer = online.run(f'os.environ["HF_TOKEN"] = "hf_good"\n{LOAD.format(name)}')
    online.run('del os.environ["HF_TOKEN"]')
    explained(answer, "You are logged in, and have no permission yet", f"https://huggingface.co/{name} and")


def test_a_token_that_the_hub_does_not_accept(online: Kernel) -> None:
    answer = online.run(f'os.environ["HF_TOKEN"] = "hf_bad"\n{LOAD.format("microsoft/phi-2")}')
    online.run('del os.environ["HF_TOKEN"]')
    explained(answer, "does not accept your key", "settings/tokens")
    assert "hf_bad" not in answer.text


def test_logging_in_with_a_wrong_token(online: Kernel) -> None:
    answer = online.run("from huggingface_hub import login\nwrong = 'hf_bad'\nlogin(wrong)")
    explained(answer, "does not accept your key")


def test_no_login_where_one_is_needed(online: Kernel) -> None:
    explained(online.run("from huggingface_hub import whoami\nwhoami()"), "does not know who you are", "login()")


def test_a_model_that_brings_code_of_its_own(online: Kernel) -> None:
    cell = LOAD.format("somebody/own").replace(")", ", trust_remote_code=False)")
    answer = online.run(cell)
    explained(answer, "`somebody/own` brings code of its own", "was not run", "Files and versions")
    assert "it ran" not in answer.text


def test_a_version_that_is_not_there(online: Kernel) -> None:
    cell = LOAD.format("microsoft/phi-2").replace(")", ", revision='v9')")
    explained(online.run(cell), "not in this version", "Leave `revision=` out")


def test_a_file_that_is_not_there(online: Kernel) -> None:
    explained(online.run(DOWNLOAD.format("microsoft/phi-2", "no.txt")), "no file with this name")


@pytest.mark.parametrize(
    ("old", "told"),
    [
        ('task="text-classification"', "Write `pipeline_tag=` in place of `task=`."),
        ('library="transformers"', "Write `filter=` in place of `library=`. Several words"),
        ("direction=-1", "Leave `direction` out"),
    ],
)
def test_a_setting_of_a_search_that_is_gone(online: Kernel, old: str, told: str) -> None:
    answer = online.run(f"from huggingface_hub import list_models\nlist(list_models({old}))")
    assert answer.error == "TypeError"
    explained(answer, f"`list_models` no longer takes `{old.partition('=')[0]}=`", told)


def test_the_filter_of_a_search_that_is_gone(online: Kernel) -> None:
    answer = online.run("from huggingface_hub import ModelFilter")
    explained(answer, "`ModelFilter` is gone", 'list_models(pipeline_tag="text-classification"')
    assert not online.run('list(list_models(pipeline_tag="text-classification", filter="transformers"))').error


def test_a_hub_out_of_order(online: Kernel, world: LocalHub) -> None:
    world.fail("README.md", 503, times=None)
    answer = online.run(DOWNLOAD.format("somebody/big", "README.md"))
    world.heal()
    explained(answer, "out of order", "The fault is not yours")


def test_too_many_questions(online: Kernel, world: LocalHub) -> None:
    world.fail("README.md", 429, times=None)
    answer = online.run(DOWNLOAD.format("somebody/big", "README.md"))
    world.heal()
    explained(answer, "asks you to wait")


def test_a_download_that_breaks_off(online: Kernel, world: LocalHub) -> None:
    world.drop_after("", 1000, times=None, reset=True)
    answer = online.run(DOWNLOAD.format("somebody/big", "big.bin"))
    world.heal()
    explained(answer, "broke off", "What was already downloaded is kept")


def test_a_file_too_big_for_this_computer(online: Kernel) -> None:
    limit = "import resource\nbefore = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
    online.run(f"{limit}resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))")
    answer = online.run(DOWNLOAD.format("somebody/big", "big.bin"))
    online.run("resource.setrlimit(resource.RLIMIT_FSIZE, before)")
    explained(answer, "bigger than this computer allows")


def test_no_network(online: Kernel, world: LocalHub) -> None:
    world.offline()
    answer = online.run(LOAD.format("somebody/unknown"))
    world.online()
    assert answer.error == "OSError"
    explained(answer, "There is no connection to the Hugging Face Hub", "`somebody/unknown`", "COURSE_MODELS")


def test_offline_on_purpose(online: Kernel) -> None:
    online.run("from huggingface_hub import constants\nconstants.HF_HUB_OFFLINE = True")
    answer = online.run(LOAD.format("somebody/unknown"))
    online.run("constants.HF_HUB_OFFLINE = False")
    explained(answer, "the Hub is not asked", "HF_HUB_OFFLINE")


def test_the_course_s_own_warning_before_a_long_wait(online: Kernel) -> None:
    """`model_for` stops at once where the Hub is away; the box says the rest."""
    online.run('import course_utils.place as place\nos.environ |= {"COURSE_MODELS": "hub", "HF_HUB_OFFLINE": "1"}')
    answer = online.run('from course_utils import model_for\nmodel_for("emotions")')
    assert answer.error == "ConnectionError"
    explained(answer, "not on this computer")
