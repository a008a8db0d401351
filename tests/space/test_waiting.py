"""Waiting for the new version, whatever the Hub tells meanwhile."""

from pathlib import Path

import pytest

from course_utils.space import waiting
from tests.hub import LocalHub
from tests.space.conftest import LESSON, SPACE, Space


@pytest.fixture
def made(space: Space, hub: LocalHub, course: Path) -> Space:
    """A Space that runs, and a change here that was not sent yet."""
    assert space("create", "--yes", "--keep").code == 0
    (course / LESSON).write_text("{}")
    return space


def test_the_old_version_that_still_runs_is_not_taken_for_the_new_one(made: Space, hub: LocalHub) -> None:
    hub.builds(stale_polls=4, polls=3)
    answer = made("update")
    assert answer.code == 0 and "the old version still runs; waiting for the new one" in answer.out
    assert hub.spaces[SPACE].now.sha == hub.spaces[SPACE].head.sha and hub.spaces[SPACE].restarts == []


@pytest.mark.parametrize("words", [["create", "--yes"], ["update"]], ids=lambda words: words[0])
def test_a_build_that_does_not_begin_is_begun(
    words: list[str], space: Space, hub: LocalHub, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "NO_BUILD_YET", 0.3)
    if words == ["update"]:
        space("create", "--yes", "--keep")
        (course / LESSON).write_text("{}")
    hub.builds(begins=False)
    assert space(*words).code == 0
    there = hub.spaces[SPACE]
    assert there.restarts == ["asked"] and there.now.sha == there.head.sha


def test_a_build_that_never_begins_is_given_up_with_words(
    made: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "PATIENCE", 0.3)
    hub.builds(by_hand=True)
    answer = made("update")
    assert answer.code == 1 and "is not ready after" in answer.err and "course space status" in answer.err


def test_of_a_broken_build_the_last_lines_are_shown(made: Space, hub: LocalHub) -> None:
    secret = "hf_" + "x1Y2" * 9
    lines = [f"step {number}" for number in range(60)] + [f"pip install with {secret} failed"]
    hub.builds(end="BUILD_ERROR", log=lines, stale_polls=2)
    answer = made("update")
    assert (
        answer.code == 1 and "could not be built" in answer.err and "The test ordered it".lower() in answer.err.lower()
    )
    assert (
        "step 41" in answer.err and "step 40\n" not in answer.err and "pip install with [secret] failed" in answer.err
    )
    for says in ("logs --build", "update", "resume"):
        assert f": course space {says}\n" in answer.err


@pytest.mark.parametrize(
    ("end", "says"), [("RUNTIME_ERROR", "stopped when it started"), ("CONFIG_ERROR", "wrong settings")]
)
def test_other_ends_are_told_apart(end: str, says: str, made: Space, hub: LocalHub) -> None:
    hub.builds(end=end)
    answer = made("update")
    assert answer.code == 1 and says in answer.err


def test_a_log_that_cannot_be_had_hides_nothing(made: Space, hub: LocalHub) -> None:
    hub.builds(end="BUILD_ERROR")
    hub.fail("/logs/build", 403, times=None)
    answer = made("update")
    assert answer.code == 1 and "could not be built" in answer.err and "The log cannot be read" in answer.err


def test_a_hub_that_is_away_for_a_moment_is_waited_for(made: Space, hub: LocalHub) -> None:
    hub.fail("/runtime", 503, times=1)  # the look before the upload is not repeated
    assert made("update").code == 1
    hub.builds(polls=2)
    hub.heal()
    real, asked = hub.spaces[SPACE].poll, []

    def poll() -> dict:
        asked.append(1)
        if len(asked) == 3:
            hub.fail("/runtime", 503, times=4)
        return real()

    hub.spaces[SPACE].poll = poll
    answer = made("update")
    assert answer.code == 0 and "does not answer; asking again" in answer.out, answer.all


def test_a_hub_that_stays_away_ends_the_wait_with_words(made: Space, hub: LocalHub) -> None:
    hub.builds(by_hand=True)
    real, asked = hub.spaces[SPACE].poll, []

    def poll() -> dict:
        asked.append(1)
        if len(asked) == 3:
            hub.fail("/runtime", 503, times=None)
        return real()

    hub.spaces[SPACE].poll = poll
    answer = made("update")
    assert answer.code == 1 and "trouble of its own (503)" in answer.err and "goes on without this window" in answer.err


def test_a_hub_that_never_names_the_new_commit_is_believed_after_a_while(
    made: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "LAG", 0.3)
    hub.builds(by_hand=True)
    real, asked = hub.spaces[SPACE].poll, []

    def poll() -> dict:
        asked.append(1)
        if len(asked) == 5:
            hub.spaces[SPACE].becomes("RUNNING", sha="0" * 40)
        return real()

    hub.spaces[SPACE].poll = poll
    answer = made("update")
    assert answer.code == 0 and "the old version still runs; waiting for the new one" in answer.out


def test_somebody_pauses_it_meanwhile(made: Space, hub: LocalHub) -> None:
    hub.builds(by_hand=True)
    real, asked = hub.spaces[SPACE].poll, []

    def poll() -> dict:
        asked.append(1)
        if len(asked) == 4:
            hub.spaces[SPACE].becomes("PAUSED")
        return real()

    hub.spaces[SPACE].poll = poll
    answer = made("update")
    assert answer.code == 1 and f"{SPACE} was paused meanwhile" in answer.err


def test_where_no_line_can_be_rewritten_there_are_few(made: Space, hub: LocalHub) -> None:
    hub.builds(polls=15)
    answer = made("update")
    assert (
        answer.code == 0 and answer.out.count("building") == 1 and "\r" not in answer.out and "\033" not in answer.out
    )
