"""How a Space is built, runs, fails and rests: the stages the real client is told, in the order a test asked for."""

import httpx2
import pytest
from huggingface_hub import HfApi

from tests.hub import LocalHub, Space

COURSE = "ada/course"


@pytest.fixture
def space(ada: HfApi, hub: LocalHub) -> Space:
    """A new Space of ada's, which has no Dockerfile yet."""
    ada.create_repo(COURSE, repo_type="space", space_sdk="docker", space_hardware="a10g-small", private=True)
    return hub.spaces[COURSE]


def upload(api: HfApi, content: str = "FROM python\n") -> str:
    """Sends a Dockerfile, and returns the commit."""
    return api.upload_file(
        path_or_fileobj=content.encode(), path_in_repo="Dockerfile", repo_id=COURSE, repo_type="space"
    ).oid


def stages(api: HfApi, polls: int) -> list[tuple[str, str | None]]:
    """What the runtime tells when it is asked again and again."""
    runtimes = [api.get_space_runtime(COURSE) for _ in range(polls)]
    return [(runtime.stage, runtime.raw.get("sha")) for runtime in runtimes]


def test_the_first_build(ada: HfApi, space: Space) -> None:
    sha = upload(ada)
    assert sha == space.head.sha == ada.space_info(COURSE).sha
    assert stages(ada, 4) == [("BUILDING", None), ("APP_STARTING", None), ("RUNNING", sha), ("RUNNING", sha)]


def test_without_a_dockerfile_nothing_is_built(ada: HfApi, space: Space) -> None:
    ada.upload_file(path_or_fileobj=b"#", path_in_repo="app.py", repo_id=COURSE, repo_type="space")
    assert ada.get_space_runtime(COURSE).stage == "NO_APP_FILE"


def test_the_old_version_runs_while_the_new_one_is_built(ada: HfApi, hub: LocalHub, space: Space) -> None:
    old = upload(ada)
    stages(ada, 3)
    hub.builds(stale_polls=2)
    new = upload(ada, "FROM python:3.11\n")
    assert ada.wait_for_space(COURSE).raw["sha"] == old, "the client's own waiting ends at the old one"
    assert stages(ada, 4) == [
        ("RUNNING", old),
        ("RUNNING_BUILDING", old),
        ("RUNNING_APP_STARTING", old),
        ("RUNNING", new),
    ]


@pytest.mark.parametrize("end", ["BUILD_ERROR", "RUNTIME_ERROR", "CONFIG_ERROR"])
def test_a_build_that_fails(ada: HfApi, hub: LocalHub, space: Space, end: str) -> None:
    hub.builds(end=end, log=["Step 1", "ERROR: no such package"], error="Exit code: 1")
    sha = upload(ada)
    runtime = ada.wait_for_space(COURSE, poll_interval=0.01)
    assert (runtime.stage, runtime.raw["sha"], runtime.raw["errorMessage"]) == (end, sha, "Exit code: 1")
    assert runtime.hardware is None and runtime.requested_hardware == "a10g-small"
    assert list(ada.fetch_space_logs(COURSE, build=True))[-1] == "ERROR: no such package\n"


def test_a_build_that_does_not_begin_until_a_restart(ada: HfApi, hub: LocalHub, space: Space) -> None:
    hub.builds(begins=False)
    sha = upload(ada)
    assert stages(ada, 3) == [("NO_APP_FILE", None)] * 3
    ada.restart_space(COURSE)
    assert stages(ada, 3)[-1] == ("RUNNING", sha)
    assert space.restarts == ["asked"]


def test_the_test_can_take_the_build_into_its_own_hands(ada: HfApi, hub: LocalHub, space: Space) -> None:
    hub.builds(by_hand=True)
    sha = upload(ada)
    assert {stage for stage, _ in stages(ada, 5)} == {"BUILDING", "APP_STARTING"}
    with pytest.raises(TimeoutError):
        ada.wait_for_space(COURSE, timeout=0)
    space.becomes("RUNNING")
    assert stages(ada, 1) == [("RUNNING", sha)]


def test_pause_and_resume(ada: HfApi, space: Space) -> None:
    sha = upload(ada)
    stages(ada, 3)
    paused = ada.pause_space(COURSE)
    assert (paused.stage, paused.hardware, paused.requested_hardware) == ("PAUSED", None, "a10g-small")
    ada.add_space_variable(COURSE, "A", "b")
    assert stages(ada, 2) == [("PAUSED", sha)] * 2, "a paused Space is not woken by a setting"
    ada.restart_space(COURSE)
    assert stages(ada, 2) == [("APP_STARTING", sha), ("RUNNING", sha)]


def test_a_paused_space_takes_a_commit_and_builds_it_when_it_is_resumed(ada: HfApi, space: Space) -> None:
    upload(ada)
    stages(ada, 3)
    ada.pause_space(COURSE)
    new = upload(ada, "FROM python:3.11\n")
    assert stages(ada, 1)[0][0] == "PAUSED"
    ada.restart_space(COURSE)
    assert stages(ada, 3)[-1] == ("RUNNING", new)


def test_asleep_it_is_woken_by_a_restart(ada: HfApi, space: Space) -> None:
    upload(ada)
    stages(ada, 3)
    space.becomes("SLEEPING")
    assert ada.get_space_runtime(COURSE).hardware is None
    ada.restart_space(COURSE)
    assert [stage for stage, _ in stages(ada, 2)] == ["APP_STARTING", "RUNNING"]


def test_a_factory_reboot_builds_again(ada: HfApi, space: Space) -> None:
    upload(ada)
    stages(ada, 3)
    ada.restart_space(COURSE, factory_reboot=True)
    assert [stage for stage, _ in stages(ada, 3)] == ["RUNNING_BUILDING", "RUNNING_APP_STARTING", "RUNNING"]
    assert space.restarts == ["factory"]


class TestTheAppItself:
    def ask(self, hub: LocalHub, path: str, token: str | None = "hf_ada") -> httpx2.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx2.get(f"{hub.app_url}/ada-course{path}", headers=headers, trust_env=False)

    def test_gives_out_the_work_to_whoever_knows_both_passwords(self, ada: HfApi, hub: LocalHub, space: Space) -> None:
        space.work_zip, space.secrets["JUPYTER_TOKEN"] = b"PK all my work", "s3cret"
        assert self.ask(hub, "/api").status_code == 404, "it does not run yet"
        space.becomes("RUNNING")
        assert ada.space_info(COURSE).host == f"{hub.app_url}/ada-course"
        assert self.ask(hub, "/api").status_code == 200
        assert self.ask(hub, "/course/work.zip?token=s3cret").content == b"PK all my work"
        assert self.ask(hub, "/course/work.zip?token=wrong").status_code == 403
        assert self.ask(hub, "/course/work.zip?token=s3cret", token=None).status_code == 404, "it is private"
        hub.drop_after("work.zip", 5)
        with pytest.raises(httpx2.HTTPError):
            self.ask(hub, "/course/work.zip?token=s3cret")
