"""Looking after a Space: status, logs, open, pause, resume, update, destroy."""

import json
from pathlib import Path

import pytest

from course_utils.space import remembered
from tests.hub import LocalHub
from tests.space.conftest import LESSON, SPACE, Space

FETCH_FIRST = "To fetch it first, answer no, then: course space download"
BUCKET = f"{SPACE}-work"


@pytest.fixture
def made(space: Space) -> Space:
    """A Space that runs and keeps no work."""
    assert space("create", "--yes").code == 0
    return space


@pytest.fixture
def kept(space: Space) -> Space:
    """A Space that runs, with a bucket for the work."""
    assert space("create", "--yes", "--keep").code == 0
    return space


# Status and logs


def test_status_tells_all_that_can_be_known(kept: Space, hub: LocalHub) -> None:
    out = kept("status").out
    for says in (
        SPACE, f"{hub.url}/spaces/{SPACE}", "Now          running", "a10g-small: $1.00 per hour", "after 1 hour",
        "private", BUCKET, "remembered on this computer", "not known from here", "settings/billing",
    ):  # fmt: skip
        assert says in out
    assert remembered.password(SPACE) not in out


@pytest.mark.parametrize(
    ("stage", "says"),
    [
        ("PAUSED", "paused. It costs nothing now.\n             To go on: course space resume\n"),
        ("PAUSED", "Work         not kept. What was not fetched before it stopped is gone.\n"),
        ("RUNNING", "Work         not kept when it stops.\n             To fetch it: course space download\n"),
        ("SLEEPING", "asleep. It costs nothing now."),
        ("BUILDING", "being built. Building costs nothing."),
        ("RUNTIME_ERROR", "stopped by itself, after an hour without work or by an error.\n"),
        ("BUILD_ERROR", "course space logs --build"),
        ("NO_APP_FILE", "empty"),
        ("SOMETHING_NEW", "SOMETHING_NEW"),
    ],
)
def test_every_stage_has_words(stage: str, says: str, made: Space, hub: LocalHub) -> None:
    hub.spaces[SPACE].becomes(stage, error="too little memory")
    out = made("status").out
    assert says in out and "too little memory" in out


def test_what_is_dear_or_open_to_all_is_said(made: Space, hub: LocalHub) -> None:
    there = hub.spaces[SPACE]
    there.sleep_time, there.visibility, there.hardware = None, "public", "a100-large"
    out = made("status").out
    assert "never by itself" in out and "to everybody (public)" in out and "$2.50 per hour" in out


def test_logs_of_the_run_and_of_the_build_without_secrets(made: Space, hub: LocalHub) -> None:
    there, password = hub.spaces[SPACE], remembered.password(SPACE)
    there.run_log = ["hello", f"http://x/?token={password}", "key hf_" + "x1Y2" * 9]
    there.build_log = ["pip install"]
    answer = made("logs")
    assert answer.out.splitlines() == ["hello", "http://x/?token=[password]", "key [secret]"]
    assert made("logs", "--build").out == "pip install\n"
    there.run_log = []
    assert "nothing in the log yet. Now: running." in made("logs").out


def test_a_link_that_the_space_made_itself_can_be_read_in_its_log(space: Space, hub: LocalHub) -> None:
    """Where no password was set, the log is the only place that names the link."""
    there = hub.add_space("ada/copy", {"README.md": "---\ntags: [language-model-course]\n---\n"})
    there.run_log = ["open http://x/lab?token=made-in-the-space"]
    assert space("logs", "--repo-id", "ada/copy").out == "open http://x/lab?token=made-in-the-space\n"


def test_a_log_that_breaks_off_ends_in_words(made: Space, hub: LocalHub) -> None:
    hub.spaces[SPACE].run_log = [f"line {number}" for number in range(50)]
    hub.drop_after("/logs/run", 900, times=None, reset=True)
    answer = made("logs")
    assert answer.out.startswith("line 0\n") and "line 49" not in answer.out
    assert answer.code == 0 or "broke off" in answer.err


# Open


def test_open_shows_the_link_and_opens_it(made: Space, hub: LocalHub) -> None:
    link = f"{hub.url}/spaces/{SPACE}?token={remembered.password(SPACE)}"
    answer = made("open")
    assert answer.code == 0 and f"\n{link}\n(opened {link})\n" in answer.out and "Give it to nobody" in answer.out
    only = made("open", "--no-browser")
    assert link in only.out and "(opened" not in only.out


def test_open_does_not_wake_what_costs_money_unasked(made: Space, hub: LocalHub) -> None:
    hub.spaces[SPACE].becomes("SLEEPING")
    answer = made("open")
    assert answer.code == 1 and "$1.00 per hour" in answer.out and "(opened" not in answer.out
    assert "(opened" in made("open", "--yes").out
    hub.spaces[SPACE].becomes("PAUSED")
    assert "course space resume" in made("open", "--yes").err


def test_a_password_that_is_not_remembered_can_be_renewed(kept: Space, hub: LocalHub) -> None:
    old = remembered.password(SPACE)
    remembered.forget(SPACE)
    name = ["--repo-id", SPACE]
    assert "gives none back" in kept("open", *name).err
    asked = kept("open", *name, "--new-password")
    assert asked.code == 1 and "restarts" in asked.out and hub.spaces[SPACE].secrets == {"JUPYTER_TOKEN": old}
    answer = kept("open", *name, "--new-password", "--yes", "--no-browser")
    new = remembered.password(SPACE)
    assert answer.code == 0 and new != old and f"?token={new}" in answer.out
    assert "From now on it costs $1.00 per hour, until you pause it: course space pause" in answer.out
    assert hub.spaces[SPACE].secrets == {"JUPYTER_TOKEN": new} and hub.spaces[SPACE].restarts == ["secret"]


@pytest.mark.parametrize(
    ("stage", "says"),
    [
        ("NO_APP_FILE", "course space create"),
        ("BUILD_ERROR", "course space resume"),
        ("RUNTIME_ERROR", "See: course space logs\nTo go on: course space resume"),
        ("BUILDING", "Wait until it runs: course space status"),
        ("APP_STARTING", "Wait until it runs: course space status"),
    ],
)
def test_what_cannot_be_opened_says_what_to_type(stage: str, says: str, made: Space, hub: LocalHub) -> None:
    hub.spaces[SPACE].becomes(stage)
    answer = made("open", "--new-password", "--yes")
    assert answer.code == 1 and says in answer.err and "token=" not in answer.out
    assert not hub.spaces[SPACE].restarts


# Pause and resume


def test_pause_and_resume(kept: Space, hub: LocalHub) -> None:
    for says in ("is paused", "is paused already"):
        answer = kept("pause")
        assert answer.code == 0 and f"{says}. The Space costs nothing now; its bucket may." in answer.out
        assert hub.spaces[SPACE].now.stage == "PAUSED" and len(hub.seen("/pause")) == 1
    asked = kept("resume")
    assert asked.code == 1 and "$1.00 per hour" in asked.out and hub.spaces[SPACE].now.stage == "PAUSED"
    answer = kept("resume", "--yes")
    assert answer.code == 0 and hub.spaces[SPACE].now.stage == "RUNNING"
    assert "From now on it costs $1.00 per hour, until you pause it: course space pause" in answer.out
    assert "runs already" in kept("resume").out and len(hub.seen("/restart")) == 1


def test_pause_says_what_would_be_lost(made: Space, hub: LocalHub) -> None:
    answer = made("pause")
    assert answer.code == 1 and f"is lost.\n{FETCH_FIRST}" in answer.out
    assert hub.spaces[SPACE].now.stage == "RUNNING"
    assert "It costs nothing now.\n" in made("pause", "--yes").out


def test_a_pause_that_fails_says_that_it_may_cost(made: Space, hub: LocalHub) -> None:
    """However the Space was named."""
    page = (
        f"The Space may still run and cost money. Try again, or pause it on its page, under Settings, Pause:\n{hub.url}"
    )
    nobody_to_ask = made("pause", "--repo-id", "language-model-course")
    hub.fail("/pause", 500)
    broken = made("pause", "--yes")
    hub.offline()
    for answer in (nobody_to_ask, broken, made("pause", "--yes")):
        assert answer.code == 1 and answer.err.endswith(f"\n{page}/spaces/{SPACE}\n"), answer.err


def test_resume_wakes_what_is_asleep_and_reports_what_breaks(kept: Space, hub: LocalHub) -> None:
    hub.spaces[SPACE].becomes("SLEEPING")
    assert kept("resume", "--yes").code == 0 and hub.spaces[SPACE].now.stage == "RUNNING"
    hub.builds(end="RUNTIME_ERROR")
    hub.spaces[SPACE].built = None
    hub.spaces[SPACE].becomes("PAUSED")
    answer = kept("resume", "--yes")
    assert answer.code == 1 and "stopped when it started" in answer.err


# Update


def test_update_sends_only_what_changed_and_removes_what_went(kept: Space, hub: LocalHub, course: Path) -> None:
    there = hub.spaces[SPACE]
    before, parent = there.files, there.head.sha
    (course / LESSON).write_text('{"cells": []}')
    (course / "course_utils" / "new.py").write_text("x = 1\n")
    (course / "docker" / "start.sh").unlink()
    hub.requests.clear()
    answer = kept("update")
    assert answer.code == 0, answer.err
    for line in (f"changed  {LESSON}", "new      course_utils/new.py", "gone     docker/start.sh", "To send: 2 files"):
        assert line in answer.out
    (sent,) = hub.seen("/commit/")
    about, *lines = [json.loads(line) for line in sent.body.splitlines()]
    assert about["value"]["parentCommit"] == parent, "a change by somebody else meanwhile is not run over"
    operations = [f"{line['key']} {line['value']['path']}" for line in lines]
    assert sorted(operations) == ["deletedFile docker/start.sh", "file course_utils/new.py", f"file {LESSON}"]
    changed = {LESSON: b'{"cells": []}', "course_utils/new.py": b"x = 1\n"}
    assert there.files == {name: text for name, text in (before | changed).items() if name != "docker/start.sh"}
    assert there.now.sha == there.head.sha and there.volumes and not there.restarts


def test_update_without_a_change_sends_nothing(made: Space, hub: LocalHub) -> None:
    hub.requests.clear()
    answer = made("update")
    assert answer.code == 0 and "Your own work in my-course is never sent." in answer.out
    assert {seen.method for seen in hub.requests} == {"GET"}


@pytest.mark.parametrize(
    ("stage", "says"),
    [
        (
            "BUILD_ERROR",
            "Now: broken: it could not be built.\nSee: course space logs --build\nTo try the build again: ",
        ),
        ("RUNTIME_ERROR", "Now: stopped by itself"),
        ("BUILDING", "Now: being built. Building costs nothing.\nTo see when it runs: course space status\n"),
    ],
)
def test_update_with_nothing_to_send_says_what_is_wrong(stage: str, says: str, made: Space, hub: LocalHub) -> None:
    hub.spaces[SPACE].becomes(stage)
    answer = made("update")
    assert answer.code == 0 and "has the newest lessons" in answer.out and says in answer.out


def test_update_shows_what_it_would_do(kept: Space, hub: LocalHub, course: Path) -> None:
    (course / LESSON).write_text("{}")
    answer = kept("update", "--dry-run")
    assert f"changed  {LESSON}" in answer.out and len(hub.spaces[SPACE].commits) == 2


def test_update_leaves_files_alone_that_are_not_the_courses(kept: Space, hub: LocalHub, course: Path) -> None:
    there = hub.spaces[SPACE]
    for name in ("their_own.md", "course_utils/picture.png", "my-course/00_start_here.ipynb"):
        there.commit({name: type(there.head.files["Dockerfile"])(name, b"mine")}, "by hand")
    (course / LESSON).write_text("{}")
    assert kept("update").code == 0
    assert {"their_own.md", "course_utils/picture.png", "my-course/00_start_here.ipynb"} <= set(there.files)


def test_update_asks_before_work_is_lost_or_money_is_spent(made: Space, hub: LocalHub, course: Path) -> None:
    (course / LESSON).write_text("{}")
    answer = made("update")
    assert answer.code == 1 and f"is lost.\n{FETCH_FIRST}" in answer.out
    hub.spaces[SPACE].becomes("SLEEPING")
    answer = made("update")
    assert answer.code == 1 and "wakes" in answer.out and "$1.00 per hour" in answer.out
    assert len(hub.spaces[SPACE].commits) == 2
    assert made("update", "--yes").code == 0 and hub.spaces[SPACE].now.stage == "RUNNING"


def test_update_of_a_paused_space_leaves_it_paused(made: Space, hub: LocalHub, course: Path) -> None:
    made("pause", "--yes")
    (course / LESSON).write_text("{}")
    answer = made("update")
    assert answer.code == 0 and "stays so" in answer.out and hub.spaces[SPACE].files[LESSON] == b"{}"
    assert hub.spaces[SPACE].now.stage == "PAUSED"


def test_somebody_else_changed_the_space_a_moment_ago(
    kept: Space, hub: LocalHub, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (course / LESSON).write_text("{}")
    hub.fail("/commit/", 412, message="A commit has happened since.")
    answer = kept("update")
    assert (
        answer.code == 1
        and "A commit has happened since" in answer.err
        and "To go on: course space update" in answer.err
    )


# Destroy


def test_destroy_takes_the_space_and_its_password_and_leaves_the_bucket(kept: Space, hub: LocalHub) -> None:
    answer = kept("destroy", "--yes")
    assert answer.code == 0 and f"The bucket {BUCKET} stays and may cost:\n{hub.url}/buckets/{BUCKET}\n" in answer.out
    assert not hub.spaces and list(hub.buckets) == [BUCKET] and remembered.spaces() == {}
    later = f"course space destroy --repo-id {SPACE} --bucket-too"
    assert answer.out.endswith(f"To delete it too: {later}\n")
    asked = kept(*later.split()[2:])
    assert asked.code == 1 and "storage bucket it left behind" in asked.out and list(hub.buckets) == [BUCKET]
    answer = kept(*later.split()[2:], "--yes")
    assert answer.code == 0 and f"The storage bucket {BUCKET} is deleted" in answer.out and not hub.buckets
    assert "knows no Space" in kept(*later.split()[2:], "--yes").err


def test_destroy_takes_the_bucket_too_if_told(kept: Space, hub: LocalHub) -> None:
    answer = kept("destroy", "--yes", "--bucket-too")
    assert answer.code == 0 and "with the work that is kept in it" in answer.out
    assert not hub.spaces and not hub.buckets


def test_a_bucket_that_cannot_be_deleted_is_named(kept: Space, hub: LocalHub) -> None:
    hub.fail("/api/buckets/", 500, times=None, method="DELETE")
    answer = kept("destroy", "--yes", "--bucket-too")
    assert answer.code == 1 and not hub.spaces and f"{hub.url}/buckets/{BUCKET}" in answer.err


def test_destroy_needs_an_answer(made: Space, hub: LocalHub) -> None:
    answer = made("destroy")
    assert answer.code == 1 and "course space download" in answer.out and "Nothing was deleted" in answer.err
    assert SPACE in hub.spaces and remembered.password(SPACE)


def test_destroy_of_what_is_gone_forgets_it(made: Space, hub: LocalHub) -> None:
    hub.spaces.clear()
    answer = made("destroy", "--repo-id", SPACE)
    assert answer.code == 0 and "forgotten here too" in answer.out and remembered.spaces() == {}
    assert "knows no Space" in made("destroy", "--repo-id", SPACE).err


def test_a_log_cannot_steer_the_terminal(space: Space, hub: LocalHub) -> None:
    there = hub.add_space(SPACE, {"README.md": "---\nsdk: docker\ntags: [language-model-course]\n---\n"})
    there.run_log = ["\x1b[32m[OK]\x1b[0m all is well \x1b]52;c;ZXZpbA==\x07"]
    answer = space("logs", "--repo-id", SPACE)
    assert "all is well" in answer.out and "\x1b" not in answer.out and "\x07" not in answer.out
