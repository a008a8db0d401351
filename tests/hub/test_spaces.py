"""Spaces on the local Hub, from the first wish to the last, by the real huggingface_hub client."""

import warnings

import httpx2
import pytest
from huggingface_hub import HfApi, SpaceStage, Volume
from huggingface_hub.errors import BadRequestError, HfHubHTTPError, RepositoryNotFoundError

from tests.hub import LocalHub, Space

COURSE = "ada/course"
DOCKERFILE = {
    "Dockerfile": "FROM python\n",
    "README.md": "---\ntitle: Course\nsdk: docker\ntags: [course]\n---\n# Hello\n",
}


def create(api: HfApi, **settings):
    wanted = {"repo_type": "space", "space_sdk": "docker", "private": True, "space_hardware": "a10g-small", **settings}
    return api.create_repo(COURSE, **wanted)


def status_of(info: pytest.ExceptionInfo) -> int:
    return info.value.response.status_code


@pytest.fixture
def space(ada: HfApi, hub: LocalHub) -> Space:
    """A Space of ada's that runs."""
    return hub.add_space(COURSE, DOCKERFILE, visibility="private", hardware="a10g-small", sleep_time=3600)


class TestCreate:
    def test_everything_is_set_at_once(self, ada: HfApi, hub: LocalHub) -> None:
        hub.add_bucket("ada/keep", {})
        url = create(
            ada,
            space_sleep_time=3600,
            space_secrets=[{"key": "JUPYTER_TOKEN", "value": "s3cret", "description": "the password"}],
            space_variables=[{"key": "COURSE_KEEP", "value": "/data"}],
            space_volumes=[Volume(type="bucket", source="ada/keep", mount_path="/data")],
        )
        made = hub.spaces[COURSE]
        assert (url, url.repo_id) == (f"{hub.url}/spaces/ada/course", COURSE)
        assert (made.private, made.hardware, made.sleep_time) == (True, "a10g-small", 3600)
        assert (made.secrets, made.variables) == ({"JUPYTER_TOKEN": "s3cret"}, {"COURSE_KEEP": "/data"})
        assert made.volumes == [{"type": "bucket", "source": "ada/keep", "mountPath": "/data"}]
        assert set(made.files) == {".gitattributes", "README.md"}
        assert ada.get_space_runtime(COURSE).stage == SpaceStage.NO_APP_FILE

    def test_it_is_public_unless_told_otherwise(self, ada: HfApi, hub: LocalHub) -> None:
        create(ada, private=None)
        assert not hub.spaces[COURSE].private
        ada.update_repo_settings(COURSE, repo_type="space", private=True)
        assert hub.spaces[COURSE].private
        ada.update_repo_settings(COURSE, repo_type="space", visibility="protected")
        assert hub.spaces[COURSE].visibility == "protected"

    def test_nothing_is_applied_to_one_that_is_there(self, ada: HfApi, hub: LocalHub) -> None:
        create(ada)
        with pytest.raises(HfHubHTTPError, match="already created") as info:
            create(ada)
        assert status_of(info) == 409
        again = create(ada, exist_ok=True, space_hardware="t4-small", private=False, space_sleep_time=60)
        made = hub.spaces[COURSE]
        assert again.repo_id == COURSE
        assert (made.hardware, made.private, made.sleep_time) == ("a10g-small", True, None)

    def test_free_hardware_needs_a_plan_and_other_hardware_a_payment_method(self, api: HfApi, hub: LocalHub) -> None:
        hub.add_user("hf_free", "ada", pro=False)
        hub.add_user("hf_poor", "ada", pro=False, can_pay=False)
        with pytest.raises(HfHubHTTPError, match="requires a PRO subscription") as info:
            create(api, token="hf_free", space_hardware=None)
        assert status_of(info) == 402
        with pytest.raises(HfHubHTTPError, match="add a payment method") as info:
            create(api, token="hf_poor")
        assert status_of(info) == 403
        assert not hub.spaces
        create(api, token="hf_free")
        with pytest.raises(BadRequestError, match="hardware flavor"):
            api.request_space_hardware(COURSE, "abacus", token="hf_free")

    def test_a_bucket_to_be_mounted_must_be_there(self, ada: HfApi, hub: LocalHub) -> None:
        with pytest.raises(HfHubHTTPError, match="Bucket ada/none not found"):
            create(ada, space_volumes=[Volume(type="bucket", source="ada/none", mount_path="/data")])
        assert not hub.spaces

    def test_deleted_it_is_gone(self, ada: HfApi, hub: LocalHub, space: Space) -> None:
        assert ada.repo_exists(COURSE, repo_type="space")
        ada.delete_repo(COURSE, repo_type="space")
        assert not hub.spaces and not ada.repo_exists(COURSE, repo_type="space")
        ada.delete_repo(COURSE, repo_type="space", missing_ok=True)
        with pytest.raises(RepositoryNotFoundError):
            ada.delete_repo(COURSE, repo_type="space")


class TestWhatIsTold:
    def test_about_a_space(self, ada: HfApi, hub: LocalHub, space: Space) -> None:
        info = ada.space_info(COURSE)
        assert (info.id, info.sha, info.private, info.sdk) == (COURSE, space.head.sha, True, "docker")
        assert (info.subdomain, info.host) == ("ada-course", f"{hub.app_url}/ada-course")
        assert info.runtime.stage == "RUNNING"
        assert "course" in info.tags and info.card_data.title == "Course"
        assert ada.space_info(COURSE, expand=["subdomain"]).sha is None
        assert [found.id for found in ada.list_spaces(author="ada")] == [COURSE]

    def test_about_its_runtime(self, ada: HfApi, space: Space) -> None:
        runtime = ada.get_space_runtime(COURSE)
        assert (runtime.hardware, runtime.requested_hardware, runtime.sleep_time) == ("a10g-small",) * 2 + (3600,)
        assert (runtime.volumes, runtime.raw["sha"]) == (None, space.head.sha)

    def test_the_prices(self, api: HfApi) -> None:
        prices = {machine.name: machine for machine in api.list_spaces_hardware()}
        assert prices["cpu-basic"].unit_cost_usd == 0
        assert round(prices["a10g-small"].unit_cost_usd * 60, 2) == 1.00
        assert (prices["a10g-small"].unit_label, prices["a10g-small"].accelerator.vram) == ("minute", "24 GB")


class TestSettings:
    def test_hardware_is_requested_first_and_there_later(self, ada: HfApi, space: Space) -> None:
        runtime = ada.request_space_hardware(COURSE, "t4-small", sleep_time=900)
        assert (runtime.requested_hardware, space.sleep_time, space.restarts) == ("t4-small", 900, ["hardware"])
        assert [ada.get_space_runtime(COURSE).stage for _ in range(2)] == ["APP_STARTING", "RUNNING"]
        assert ada.get_space_runtime(COURSE).hardware == "t4-small"

    def test_sleep_time_restarts_nothing(self, ada: HfApi, space: Space) -> None:
        assert ada.set_space_sleep_time(COURSE, 600).sleep_time == 600
        assert ada.set_space_sleep_time(COURSE, -1).sleep_time is None
        assert space.restarts == []

    def test_sleep_time_is_fixed_on_free_hardware(self, ada: HfApi, hub: LocalHub) -> None:
        hub.add_space(COURSE, DOCKERFILE)
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            assert ada.set_space_sleep_time(COURSE, 600).sleep_time == 48 * 3600
        assert "cpu-basic" in str(said[0].message)

    def test_a_secret_cannot_be_read_back(self, ada: HfApi, hub: LocalHub, space: Space) -> None:
        ada.add_space_secret(COURSE, "JUPYTER_TOKEN", "s3cret-value", description="the password")
        assert space.secrets == {"JUPYTER_TOKEN": "s3cret-value"}
        told = ada.get_space_secrets(COURSE)["JUPYTER_TOKEN"]
        assert (told.description, told.updated_at is not None) == ("the password", True)
        for path in ("secrets", "variables", "runtime", ""):
            address = f"{hub.url}/api/spaces/{COURSE}/{path}".rstrip("/")
            answer = httpx2.get(address, headers={"Authorization": "Bearer hf_ada"}, trust_env=False)
            assert answer.status_code == 200 and "s3cret-value" not in answer.text
        ada.delete_space_secret(COURSE, "JUPYTER_TOKEN")
        assert not space.secrets and not ada.get_space_secrets(COURSE)

    def test_a_variable_can(self, ada: HfApi, space: Space) -> None:
        assert ada.add_space_variable(COURSE, "COURSE_IDLE_MINUTES", "30")["COURSE_IDLE_MINUTES"].value == "30"
        assert ada.get_space_variables(COURSE)["COURSE_IDLE_MINUTES"].value == "30"
        assert ada.delete_space_variable(COURSE, "COURSE_IDLE_MINUTES") == {}
        assert space.variables == {}

    def test_volumes_are_replaced_and_removed(self, ada: HfApi, hub: LocalHub, space: Space) -> None:
        for name in ("one", "two"):
            hub.add_bucket(f"ada/{name}", {})
            ada.set_space_volumes(COURSE, [Volume(type="bucket", source=f"ada/{name}", mount_path="/data")])
        assert [volume.source for volume in ada.get_space_runtime(COURSE).volumes] == ["ada/two"]
        ada.delete_space_volumes(COURSE)
        assert ada.get_space_runtime(COURSE).volumes is None
        with pytest.raises(BadRequestError):
            ada.delete_space_volumes(COURSE)


class TestLogs:
    def test_each_kind_line_by_line(self, ada: HfApi, space: Space) -> None:
        space.build_log, space.run_log = ["Step 1", "Step 2"], ["Starting"]
        assert list(ada.fetch_space_logs(COURSE, build=True)) == ["Step 1\n", "Step 2\n"]
        assert list(ada.fetch_space_logs(COURSE)) == ["Starting\n"]

    def test_followed_lines_come_as_they_are_written(self, ada: HfApi, space: Space) -> None:
        space.log_stays_open, space.run_log = True, ["first"]
        lines = iter(ada.fetch_space_logs(COURSE, follow=True))
        assert next(lines) == "first\n"
        space.run_log.append("second")
        assert next(lines) == "second\n"
        space.log_stays_open = False
        assert list(lines) == []

    def test_one_that_breaks_off_is_an_error_or_taken_up_again(self, ada: HfApi, hub: LocalHub, space: Space) -> None:
        space.run_log = ["one", "two", "three"]
        hub.drop_after("/logs/run", 150)
        with pytest.raises(httpx2.HTTPError):
            list(ada.fetch_space_logs(COURSE))
        hub.drop_after("/logs/run", 150, reset=True)
        assert list(ada.fetch_space_logs(COURSE, follow=True)) == ["one\n", "two\n", "three\n"]


class TestWhoMay:
    def test_a_token_tells_what_it_is_for(self, api: HfApi, hub: LocalHub) -> None:
        hub.add_user("hf_read", "ada", role="read", pro=False, orgs=("school",))
        hub.add_user("hf_fine", "ada", role="fineGrained", permissions=("repo.write",))
        told = api.whoami(token="hf_read")
        assert (told["name"], told["auth"]["accessToken"]["role"], told["isPro"]) == ("ada", "read", False)
        assert [org["name"] for org in told["orgs"]] == ["school"]
        fine = api.whoami(token="hf_fine")["auth"]["accessToken"]
        assert (fine["role"], fine["fineGrained"]["scoped"][0]["permissions"]) == ("fineGrained", ["repo.write"])

    @pytest.mark.parametrize(
        "account",
        [{"name": "ada", "role": "read"}, {"name": "eve"}, {"name": "ada", "role": "fineGrained"}],
        ids=["read", "stranger", "fine-grained without write"],
    )
    def test_only_the_owner_with_a_writing_token_changes_anything(
        self, api: HfApi, hub: LocalHub, account: dict
    ) -> None:
        space = hub.add_space(COURSE, DOCKERFILE)
        hub.add_user("hf_other", **account)
        other = HfApi(endpoint=hub.url, token="hf_other")
        for change in (
            lambda: create(other),
            lambda: other.add_space_secret(COURSE, "A", "b"),
            lambda: other.get_space_secrets(COURSE),
            lambda: other.request_space_hardware(COURSE, "t4-small"),
            lambda: other.pause_space(COURSE),
            lambda: other.restart_space(COURSE),
            lambda: other.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id=COURSE, repo_type="space"),
            lambda: other.update_repo_settings(COURSE, repo_type="space", private=True),
            lambda: other.delete_repo(COURSE, repo_type="space"),
        ):
            with pytest.raises(HfHubHTTPError) as info:
                change()
            assert status_of(info) == 403
        assert hub.spaces == {COURSE: space} and set(space.files) == set(DOCKERFILE) and not space.restarts

    def test_a_private_space_is_not_there_for_others(self, api: HfApi, hub: LocalHub, space: Space) -> None:
        hub.add_user("hf_eve", "eve")
        hub.add_user("hf_read", "ada", role="read")
        hub.add_user("hf_school", "teacher", orgs=("ada",))
        for token, status in ((False, 401), ("hf_eve", 404)):
            for ask in (api.space_info, api.get_space_runtime, api.pause_space):
                with pytest.raises(RepositoryNotFoundError) as info:
                    ask(COURSE, token=token)
                assert status_of(info) == status
            assert list(api.list_spaces(author="ada", token=token)) == []
        for token in ("hf_read", "hf_school"):
            assert api.space_info(COURSE, token=token).id == COURSE

    def test_a_token_nobody_knows(self, api: HfApi, space: Space) -> None:
        with pytest.raises(HfHubHTTPError, match="Invalid credentials") as info:
            create(api, token="hf_wrong")
        assert status_of(info) == 401 and not isinstance(info.value, RepositoryNotFoundError)
