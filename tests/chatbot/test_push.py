"""The cells of the lesson that put the chatbot on the Hub, run against a local Hub by the real client."""

import subprocess
import sys

import pytest

from course_utils.chatbot import FILES, TEMPLATE
from course_utils.lessons.find import lesson
from course_utils.lessons.reading import read
from tests.hub import LocalHub, learner_env, stocked_hub

FIRST = "from course_utils.chatbot import chatbot_files\nmodel_id = 'Qwen/Qwen3-0.6B'\nfolder = chatbot_files()"
STRAY = {
    "notes.ipynb": "{}",
    ".env": "HF_TOKEN=hf_" + "secret" * 6,
    "token.txt": "hf_" + "secret" * 6,
    "__pycache__/app.cpython-311.pyc": "x",
    ".cache/huggingface/models.bin": "x",
    "app_old.py": "x",
}


@pytest.fixture(scope="module")
def pushed(tmp_path_factory: pytest.TempPathFactory) -> tuple[LocalHub, str, str]:
    """A learner with more in the folder than the chatbot; the lesson's own cells; what they printed."""
    home = tmp_path_factory.mktemp("learner")
    for name, content in STRAY.items():
        path = home / "my_chatbot" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    with stocked_hub() as hub:
        done = subprocess.run(
            [sys.executable, "-c", "\n".join([FIRST, "from course_utils import open_hub", *lesson_cells()])],
            env=learner_env(hub, home) | {"COURSE_FOLDER": str(home)},
            cwd=home,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        (space_id,) = [name for name in hub.spaces if name.endswith("/my-first-chatbot")]
        yield hub, space_id, done.stdout


def lesson_cells() -> list[str]:
    """From the cell that opens the Hub to the one that pauses the Space, as the learner runs them."""
    code = {cell.id: cell.source for cell in read(lesson("10")).code}
    names = list(code)
    wanted = names[names.index("hub-open") : names.index("pause") + 1]
    return [code[name] for name in wanted]


def test_the_space_receives_the_three_files_and_nothing_else(pushed: tuple[LocalHub, str, str]) -> None:
    hub, space_id, _ = pushed
    files = hub.spaces[space_id].files
    assert set(files) == {*FILES, ".gitattributes"}
    for name in FILES:
        assert files[name] == (TEMPLATE / name).read_bytes()


def test_it_is_a_private_gradio_space_on_the_machine_that_costs_nothing(pushed: tuple[LocalHub, str, str]) -> None:
    hub, space_id, _ = pushed
    space = hub.spaces[space_id]
    assert (space.private, space.sdk, space.hardware) == (True, "gradio", "cpu-basic")
    assert space.variables == {"MODEL_ID": "Qwen/Qwen3-0.6B"} and space.secrets == {}


def test_its_commit_says_what_it_is(pushed: tuple[LocalHub, str, str]) -> None:
    hub, space_id, _ = pushed
    assert hub.spaces[space_id].head.message == "My first chatbot"


def test_the_learner_sees_it_built_and_switched_off(pushed: tuple[LocalHub, str, str]) -> None:
    hub, space_id, said = pushed
    stages = [line for line in said.splitlines() if line.isupper()]
    assert stages == ["BUILDING", "APP_STARTING", "RUNNING", "RUNNING", "PAUSED"]
    assert "private: True" in said and f"https://huggingface.co/spaces/{space_id}" in said
    assert hub.spaces[space_id].now.stage == "PAUSED"


def test_no_token_is_shown_or_sent_along(pushed: tuple[LocalHub, str, str]) -> None:
    hub, space_id, said = pushed
    for token in (*hub.users, "hf_secret"):
        assert token not in said
        assert all(token.encode() not in content for content in hub.spaces[space_id].files.values())
