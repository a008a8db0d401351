"""Every fault of the Hub and of the network ends in a sentence with the next step."""

import sys
from pathlib import Path

import pytest
from huggingface_hub import constants

from course_utils.space import account, remembered
from course_utils.space.troubles import in_words
from tests.hub import LocalHub
from tests.space.conftest import READ_TOKEN, SPACE, TOKEN, Space

STATUSES = {
    402: ["You need a way to pay first, and perhaps a monthly plan (PRO):\nhttps://huggingface.co/settings/billing\n"],
    403: ["may not do this", "an access token):\nhttps://huggingface.co/settings/tokens\n", "plan"],
    409: ["its name is taken", "again"],
    413: ["too large"],
    429: ["asked too often", "Wait 90 seconds"],
    500: ["trouble of its own (500)", "status.huggingface.co"],
    503: ["trouble of its own (503)"],
    418: ["refused (418)"],
}


@pytest.mark.parametrize(("status", "says"), STATUSES.items(), ids=map(str, STATUSES))
@pytest.mark.parametrize("where", ["/api/repos/create", "/commit/"])
def test_each_answer_of_the_hub(status: int, says: list, where: str, space: Space, hub: LocalHub) -> None:
    hub.fail(where, status, times=None, message="The reason.", retry_after=90)
    answer = space("create", "--yes")
    assert answer.code == 1 and answer.err.startswith("[FIX] ")
    assert all(part in answer.err for part in says), answer.err
    if status in (402, 403, 409, 413):
        assert 'The Hub says: "The reason."' in answer.err
    if where == "/commit/":
        assert "To go on: course space create" in answer.err
        hub.heal()
        assert space("create", "--yes").code == 0, "the same command goes on"
    elif 400 <= status < 500:
        assert not remembered.spaces(), "there is no such Space"


def test_a_plan_that_is_needed(space: Space, hub: LocalHub) -> None:
    hub.add_user(TOKEN, "ada", pro=False)
    answer = space("create", "--yes", "--hardware", "cpu-basic")
    assert answer.code == 1 and "requires a PRO subscription" in answer.err
    assert "You need a way to pay first" in answer.err and answer.err.endswith("Nothing was made, nothing costs.\n")


def test_a_payment_method_that_is_needed(space: Space, hub: LocalHub) -> None:
    hub.add_user(TOKEN, "ada", can_pay=False)
    answer = space("create", "--yes")
    assert answer.code == 1 and "payment method" in answer.err and answer.err.startswith("[FIX] You need a way to pay")
    assert answer.err.endswith("Nothing was made, nothing costs.\n") and not hub.buckets
    answer = space("create", "--yes", "--keep")
    assert answer.err.endswith(f"No Space was made. The storage bucket {SPACE}-work is there, and may cost.\n")


COMMANDS = [
    ["create", "--yes"], ["status"], ["logs"], ["open"], ["pause"], ["resume"], ["update"], ["download"],
    ["destroy", "--yes"],
]  # fmt: skip


@pytest.fixture
def known(space: Space) -> Space:
    """This computer remembers a Space."""
    remembered.remember(SPACE, "x" * 43)
    return space


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_without_a_login_the_command_to_type_is_named(
    words: list, known: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HF_TOKEN")
    answer = known(*words)
    assert answer.code == 1 and "You are not logged in" in answer.err and "hf auth login" in answer.err
    assert not hub.requests


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_a_token_that_can_only_read_is_found_out_first(
    words: list, known: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", READ_TOKEN)
    answer = known(*words)
    assert (
        answer.code == 1 and "can only read. Nothing was sent." in answer.err and "hf auth login --force" in answer.err
    )
    assert [seen.path for seen in hub.requests] == ["/api/whoami-v2"]


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_a_token_the_hub_does_not_accept(
    words: list, known: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_" + "Old9" * 9)
    answer = known(*words)
    assert answer.code == 1 and "does not accept your key" in answer.err and "hf auth login --force" in answer.err


@pytest.mark.parametrize("token", ["hf_käse", "hf_a\nb"])
def test_a_token_that_was_not_copied_right(token: str, known: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", token)
    answer = known("status")
    assert answer.code == 1 and ("not copied right" in answer.err or "does not accept" in answer.err)


def test_a_fine_grained_token_that_may_not_write_is_told_by_the_hub(space: Space, hub: LocalHub) -> None:
    hub.add_user(TOKEN, "ada", role="fineGrained", permissions=("repo.content.read",))
    answer = space("create", "--yes")
    assert answer.code == 1 and "Make a key that can write" in answer.err and not remembered.spaces()


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_no_network(words: list, known: Space, hub: LocalHub) -> None:
    hub.offline()
    answer = known(*words)
    assert answer.code == 1 and f"The Hub ({hub.url}) cannot be reached" in answer.err


def test_the_offline_setting_is_named(known: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    answer = known("status")
    assert answer.code == 1 and "HF_HUB_OFFLINE is set" in answer.err


@pytest.mark.parametrize("where", ["/api/whoami-v2", "/api/repos/create", "/commit/"])
def test_a_hub_that_does_not_answer(where: str, space: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(account, "PATIENCE", 0.4)
    hub.slow(where, 1.5)
    answer = space("create", "--yes")
    assert answer.code == 1 and "did not answer in time" in answer.err
    hub.heal()
    monkeypatch.setattr(account, "PATIENCE", 30)
    assert space("create", "--yes").code == 0, "the same command goes on"


def test_a_space_that_was_taken_down_elsewhere(known: Space) -> None:
    for words in (["status"], ["pause"], ["update"], ["download"]):
        answer = known(*words)
        assert (
            answer.code == 1 and f"The Hub knows no Space {SPACE}" in answer.err and "course space create" in answer.err
        )


def test_two_spaces_and_no_name(known: Space) -> None:
    remembered.remember("ada/other", "y" * 43)
    answer = known("status")
    assert answer.code == 1 and "Which one?" in answer.err
    assert "\n  course space status --repo-id ada/other\n" in answer.err and f"--repo-id {SPACE}\n" in answer.err


def test_no_space_and_no_name(space: Space, hub: LocalHub) -> None:
    answer = space("pause")
    assert answer.code == 1 and not hub.requests and "Or make one: course space create\n" in answer.err
    assert "Did you make it elsewhere? Name it: course space pause --repo-id YOURNAME/SPACENAME\n" in answer.err


def test_packages_that_are_missing_are_one_line(known: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    for words in COMMANDS:
        answer = known(*words)
        assert answer.code == 1 and answer.err.startswith("[FIX] The set-up is not whole. Repeat it in "), answer.err
        assert answer.err.endswith("python3 tools/set_up.py\n") and answer.err.count("\n") == 1


def test_a_damaged_memory_stops_before_anything_is_sent(space: Space, hub: LocalHub) -> None:
    remembered.path().write_text("{")
    answer = space("create", "--yes")
    assert answer.code == 1 and "cannot be understood" in answer.err and not hub.spaces


def test_a_home_that_cannot_be_written_stops_before_the_space_is_made(
    space: Space, hub: LocalHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nowhere"))
    answer = space("create", "--yes")
    assert answer.code == 1 and "cannot be written" in answer.err and not hub.spaces


def test_what_nobody_thought_of_is_one_line_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_TOKEN", "three-horses-and-a-cart")
    said = in_words(KeyError(f"three-horses-and-a-cart {TOKEN} https://ada:pw@example.org"))
    assert "KeyError" in said and "horses" not in said and TOKEN not in said and "pw" not in said


@pytest.mark.parametrize("words", [[], ["create", "--hardwear", "x"], ["launch"]])
def test_what_cannot_be_typed_is_explained(words: list, space: Space, capfd: pytest.CaptureFixture[str]) -> None:
    if not words:
        assert "create" in space().out
        return
    with pytest.raises(SystemExit) as end:
        space(*words)
    assert end.value.code == 2 and "usage: course" in capfd.readouterr().err
