"""`course space create`: what the Hub receives, what the learner is told, and that doing it twice does no harm."""

import re
from pathlib import Path

import pytest

from course_utils.space import remembered
from tests.hub import LocalHub
from tests.space.conftest import LESSON, SPACE, TOKEN, WEIGHTS, Space

BUCKET = f"{SPACE}-work"


def sizes(text: str) -> dict[str, int]:
    """The files in the answer of --dry-run."""
    return {name: int(size.replace(",", "")) for size, name in re.findall(r"^ *([\d,]+)  (\S+)$", text, re.MULTILINE)}


def test_a_new_space_has_everything_from_its_first_moment(space: Space, hub: LocalHub) -> None:
    answer = space("create", "--yes")
    assert answer.code == 0, answer.err
    (made,) = hub.seen("/api/repos/create")
    password = remembered.password(SPACE)
    assert made.json == {
        "name": "language-model-course",
        "organization": "ada",
        "type": "space",
        "sdk": "docker",
        "visibility": "private",
        "hardware": "a10g-small",
        "sleepTimeSeconds": 3600,
        "secrets": [{"key": "JUPYTER_TOKEN", "value": password}],
        "variables": [{"key": "COURSE_IDLE_MINUTES", "value": "60"}],
    }
    assert len(password) == 43
    there = hub.spaces[SPACE]
    assert there.now.stage == "RUNNING" and there.now.sha == there.head.sha
    assert there.restarts == [] and len(there.commits) == 2, "the Hub's own first commit, and ours"


def test_what_is_asked_before_says_the_price_and_what_happens_to_the_work(space: Space, hub: LocalHub) -> None:
    answer = space("create")
    assert answer.code == 1 and "add --yes" in answer.err.replace("again with", "add")
    for says in (
        SPACE, "to you alone", "a10g-small: $1.00 per hour", "sleep after 1 hour", "costs nothing",
        "Hugging Face may also want a monthly plan (PRO): https://huggingface.co/pricing\n",
        "After 1 hour in which nothing is run or written, it stops by itself.",
        "answer no, then: course space create --keep\n",
    ):  # fmt: skip
        assert says in answer.out
    assert not hub.spaces and not [seen for seen in hub.requests if seen.method != "GET"]


def test_the_dry_run_lists_what_the_hub_then_receives(space: Space, hub: LocalHub, course: Path) -> None:
    rehearsal = space("create", "--dry-run", "--keep")
    assert rehearsal.code == 0 and {seen.method for seen in hub.requests} <= {"GET"} and not hub.spaces
    for says in (
        "Reading the files",
        "private",
        "a10g-small",
        "1 hour",
        "JUPYTER_TOKEN",
        "COURSE_IDLE_MINUTES=60",
        "$1.00",
        "-work",
    ):
        assert says in rehearsal.out
    assert space("create", "--yes").code == 0
    received = {name: len(content) for name, content in hub.spaces[SPACE].files.items() if name != ".gitattributes"}
    assert sizes(rehearsal.out) == received
    assert hub.spaces[SPACE].files[WEIGHTS] == (course / WEIGHTS).read_bytes()
    assert hub.spaces[SPACE].files[LESSON] == (course / LESSON).read_bytes()


def test_the_dry_run_works_without_a_network_and_without_a_login(
    space: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.offline()
    monkeypatch.delenv("HF_TOKEN")
    answer = space("create", "--dry-run")
    assert answer.code == 0 and "YOURNAME/language-model-course" in answer.out and len(sizes(answer.out)) > 10
    assert "about $1.00 per hour (August 2026; today's price: https://huggingface.co/pricing)" in answer.out
    answer = space("create", "--dry-run", "--hardware", "a100x8")
    known = "a100x8, whose price is not known from here. It stands on https://huggingface.co/pricing"
    assert known in answer.out, answer.err


def test_other_wishes_are_kept(space: Space, hub: LocalHub) -> None:
    wishes = ["--repo-id", "school/lab", "--hardware", "l4x1", "--sleep-minutes", "30", "--keep", "--yes"]
    answer = space("create", *wishes)
    assert answer.code == 0 and "l4x1: $0.80 per hour" in answer.out, answer.err
    assert "From now on it costs $0.80 per hour, until you pause it: course space pause\n" in answer.out
    made = hub.spaces["school/lab"]
    assert (made.hardware, made.sleep_time, made.variables) == ("l4x1", 1800, {"COURSE_IDLE_MINUTES": "30"})
    assert made.volumes == [{"type": "bucket", "source": "school/lab-work", "mountPath": "/data"}]
    assert hub.buckets["school/lab-work"].private and made.private


def test_a_name_without_an_owner_is_ones_own(space: Space, hub: LocalHub) -> None:
    assert space("create", "--repo-id", "lab", "--yes").code == 0
    assert list(hub.spaces) == ["ada/lab"] and list(remembered.spaces()) == ["ada/lab"]


def test_what_costs_nothing_is_not_asked_about(space: Space, hub: LocalHub) -> None:
    answer = space("create", "--hardware", "cpu-basic")
    assert answer.code == 0 and "cpu-basic: it costs nothing" in answer.out
    assert "sleepTimeSeconds" not in hub.seen("/api/repos/create")[0].json


def test_a_price_that_nobody_knows_needs_more_than_a_yes(
    space: Space, hub: LocalHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The terminal itself is pretended; what is typed at one is tried in test_interrupted.py."""
    hub.fail("/api/spaces/hardware", 500, times=None)
    wish = ["create", "--yes", "--hardware", "cpu-upgrade"]
    answer = space(*wish)
    assert answer.code == 1 and "price is not known" in answer.out and "huggingface.co/pricing" in answer.out
    assert "--yes" not in answer.err and not hub.spaces
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    for typed in ("yes", "y", "yes, whatever it costs"):
        monkeypatch.setattr("builtins.input", lambda question, typed=typed: typed)
        assert space(*wish).code == (0 if "whatever" in typed else 1)
    assert hub.spaces[SPACE].hardware == "cpu-upgrade"


def test_the_learners_own_token_never_reaches_the_space(space: Space, hub: LocalHub) -> None:
    space("create", "--yes", "--keep")
    assert not [seen for seen in hub.requests if TOKEN.encode() in seen.body]
    assert set(hub.spaces[SPACE].secrets) == {"JUPYTER_TOKEN"} and not [
        v for v in hub.spaces[SPACE].variables if "HF" in v
    ]


def test_the_password_reaches_the_hub_once_and_no_screen(space: Space, hub: LocalHub) -> None:
    answer = space("create", "--yes")
    password = remembered.password(SPACE)
    assert hub.spaces[SPACE].secrets == {"JUPYTER_TOKEN": password}
    assert password not in answer.all
    assert sum(password.encode() in seen.body for seen in hub.requests) == 1


# Twice


def test_a_second_create_changes_nothing_and_asks_nothing(space: Space, hub: LocalHub) -> None:
    space("create", "--yes", "--keep", "--sleep-minutes", "30", "--hardware", "l4x1")
    before = vars(hub.spaces[SPACE]) | {"commits": dict(hub.spaces[SPACE].commits)}
    hub.requests.clear()
    answer = space("create")
    assert answer.code == 0 and "there already" in answer.out, answer.err
    assert {seen.method for seen in hub.requests} == {"GET"}
    assert vars(hub.spaces[SPACE]) == before


@pytest.mark.parametrize(
    ("wrong", "right", "restarts"),
    [
        ({"visibility": "public"}, {"visibility": "private"}, []),
        ({"hardware": "t4-small"}, {"hardware": "a10g-small"}, ["hardware"]),
        ({"sleep_time": None}, {"sleep_time": 3600}, []),
        ({"variables": {}}, {"variables": {"COURSE_IDLE_MINUTES": "60"}}, ["variable"]),
        ({"volumes": []}, {"volumes": [{"type": "bucket", "source": BUCKET, "mountPath": "/data"}]}, ["volumes"]),
    ],
    ids=lambda value: next(iter(value), None) if isinstance(value, dict) else None,
)
def test_only_what_differs_is_set(wrong: dict, right: dict, restarts: list, space: Space, hub: LocalHub) -> None:
    wishes = ["create", "--yes", "--keep", "--hardware", "a10g-small"]
    space(*wishes)
    there = hub.spaces[SPACE]
    there.updated.setdefault("COURSE_IDLE_MINUTES", "")
    for name, value in wrong.items():
        setattr(there, name, value)
    hub.requests.clear()
    answer = space(*wishes)
    assert answer.code == 0, answer.err
    assert {name: getattr(there, name) for name in right} == right
    assert there.restarts == restarts and answer.out.count("[OK] Set:") == 1
    assert len([seen for seen in hub.requests if seen.method != "GET"]) == 1 + (BUCKET in str(right))


def test_other_volumes_stay_when_one_is_added(space: Space, hub: LocalHub) -> None:
    space("create", "--yes")
    other = {"type": "model", "source": "ada/poet", "mountPath": "/poet"}
    hub.spaces[SPACE].volumes = [other]
    assert space("create", "--yes", "--keep").code == 0
    assert hub.spaces[SPACE].volumes[0] == other and len(hub.spaces[SPACE].volumes) == 2


def test_what_was_not_asked_for_stays_as_the_learner_set_it(space: Space, hub: LocalHub) -> None:
    space("create", "--yes", "--hardware", "l4x1", "--sleep-minutes", "15", "--keep")
    assert space("create", "--yes").code == 0
    there = hub.spaces[SPACE]
    assert (there.hardware, there.sleep_time, len(there.volumes), there.restarts) == ("l4x1", 900, 1, [])


def test_a_paused_space_is_started_and_asked_about(space: Space, hub: LocalHub, course: Path) -> None:
    space("create", "--yes")
    space("pause", "--yes")
    assert space("create").code == 1 and hub.spaces[SPACE].now.stage == "PAUSED"
    (course / LESSON).write_text("{}")
    assert space("create", "--yes").code == 0
    assert hub.spaces[SPACE].now.stage == "RUNNING" and hub.spaces[SPACE].now.sha == hub.spaces[SPACE].head.sha


def test_a_space_that_failed_is_tried_again(space: Space, hub: LocalHub) -> None:
    hub.builds(end="BUILD_ERROR")
    assert space("create", "--yes").code == 1
    hub.builds()
    hub.spaces[SPACE].built = None
    assert space("create", "--yes").code == 0 and hub.spaces[SPACE].now.stage == "RUNNING"


def test_an_upload_that_broke_off_is_gone_on_with(space: Space, hub: LocalHub) -> None:
    hub.drop_upload("/commit/", 1000)
    answer = space("create", "--yes")
    assert answer.code == 1 and "broke off" in answer.err and "To go on: course space create" in answer.err
    large = len(hub.seen("/lfs/", method="PUT"))
    assert large == 1 and list(hub.spaces[SPACE].files) == [".gitattributes", "README.md"]
    password = remembered.password(SPACE)
    answer = space("create", "--yes")
    assert answer.code == 0, answer.err
    assert len(hub.seen("/lfs/", method="PUT")) == large, "the large file had arrived already"
    assert hub.spaces[SPACE].secrets == {"JUPYTER_TOKEN": password} and hub.spaces[SPACE].now.stage == "RUNNING"


def test_another_computer_goes_on_with_the_same_space(space: Space, hub: LocalHub) -> None:
    space("create", "--yes")
    there, password = hub.spaces[SPACE], remembered.password(SPACE)
    remembered.forget(SPACE)
    answer = space("create")
    assert answer.code == 0 and f"course space open --repo-id {SPACE} --new-password" in answer.out
    assert there.secrets == {"JUPYTER_TOKEN": password} and there.restarts == []


# Not ours


@pytest.mark.parametrize("files", [{"app.py": "mine"}, {"README.md": "---\ntags: [game]\n---\n"}], ids=["app", "card"])
@pytest.mark.parametrize("words", [["create"], ["pause"], ["destroy"], ["update"], ["open", "--new-password"]])
def test_another_space_of_the_learner_is_left_alone(words: list, files: dict, space: Space, hub: LocalHub) -> None:
    there = hub.add_space("ada/game", files, visibility="private")
    answer = space(*words, "--yes", "--repo-id", "ada/game")
    assert answer.code == 1 and "not" in answer.err and "ada/game" in answer.err
    assert there is hub.spaces["ada/game"] and len(there.commits) == 1 and there.now.stage == "RUNNING"
    assert {seen.method for seen in hub.requests} == {"GET"}


def test_a_remembered_name_does_not_make_a_full_space_ours(space: Space, hub: LocalHub, tmp_path: Path) -> None:
    remembered.remember("ada/game", "x" * 43)
    hub.add_space("ada/game", {"app.py": "mine"})
    assert space("create", "--yes", "--repo-id", "ada/game").code == 1
    assert "app.py" in hub.spaces["ada/game"].files and len(hub.spaces["ada/game"].commits) == 1


def test_somebody_elses_name_is_refused_before_anything_is_sent(space: Space, hub: LocalHub) -> None:
    answer = space("create", "--yes", "--repo-id", "bob/course")
    assert answer.code == 1 and "belongs to bob, and you are logged in as ada" in answer.err
    assert len(hub.requests) == 1 and not remembered.spaces()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--hardware", "l4"], "There is no machine called l4. Perhaps you mean l4x1 ($0.80 per hour).\n"),
        (["--hardware", "gpu"], "machine called gpu.\nThe cheapest with a GPU: t4-small ($0.40 per hour), l4x1 ($0.80"),
        (["--hardware", "zero-a10g"], "cannot run JupyterLab"),
        (["--hardware", "rtx-pro-6000x2"], "has no code for rtx-pro-6000x2"),
        (["--sleep-minutes", "4"], "can be 5 to 1440"),
        (["--sleep-minutes", "-1"], "can be 5 to 1440"),
    ],
)
def test_wishes_that_cannot_be_are_refused_at_once(words: list, says: str, space: Space, hub: LocalHub) -> None:
    answer = space("create", "--yes", *words)
    assert answer.code == 1 and says in answer.err and not hub.requests


def test_the_real_command_with_the_clients_own_way_to_upload(start, hub: LocalHub) -> None:
    """As a process of its own, with Xet, which is how the client sends large files today."""
    process = start("create", "--yes", xet=True)
    out, err = process.communicate(timeout=100)
    assert process.returncode == 0 and "[OK] It runs:" in out and err == "", err
    assert hub.spaces[SPACE].now.stage == "RUNNING" and len(hub.spaces[SPACE].files[WEIGHTS]) == 300_000
