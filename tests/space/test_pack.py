"""What is sent: the allow-list and nothing else, and never a secret."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from course_utils import keys
from course_utils.space import pack, scan
from course_utils.space.troubles import Trouble
from tests.conftest import ROOT
from tests.hub import LocalHub
from tests.space.conftest import LESSON, TOKEN, WEIGHTS, Space

STAYS_HERE = [
    "my-course/00_start_here.ipynb", "notebooks/my_own.ipynb", "notebooks/.ipynb_checkpoints/00_start_here.ipynb",
    "course_utils/__pycache__/cli.cpython-311.pyc", "course_utils/notes.txt", "docker/.env", "docker/__pycache__/a.pyc",
    "docker/old.pyc", ".env", ".git/config", "tests/test_cli.py", "README.md", "course_utils/.cache/x.py", "a.zip",
]  # fmt: skip


def put(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text)


def test_only_the_course_is_sent(course: Path) -> None:
    for name in STAYS_HERE:
        put(course, name, "mine")
    names = {file.name for file in pack.files(course)}
    wanted = {"README.md", "Dockerfile", ".dockerignore", "pyproject.toml", "requirements.lock", "LICENSE", LESSON}
    assert wanted | {WEIGHTS, "docker/start.sh", "docker/templates/login.html", "course_utils/__init__.py"} <= names
    assert not names & set(STAYS_HERE) - {"README.md"}
    card = next(file for file in pack.files(course) if file.name == "README.md")
    assert card.path == course / "spaces_template" / "README.md"


def test_links_that_lead_out_are_left_out(course: Path, tmp_path: Path) -> None:
    put(tmp_path, "elsewhere/secret.py", "x = 1")
    (course / "course_utils" / "out.py").symlink_to(tmp_path / "elsewhere" / "secret.py")
    (course / "docker" / "outside").symlink_to(tmp_path / "elsewhere")
    (course / "course_utils" / "inside.py").symlink_to(course / "course_utils" / "__init__.py")
    (course / "LICENSE").unlink()
    (course / "LICENSE").symlink_to("/etc/hostname")
    names = {file.name for file in pack.files(course)}
    assert "course_utils/inside.py" in names
    assert not names & {"course_utils/out.py", "docker/outside/secret.py", "docker/outside", "LICENSE"}


def test_what_can_be_removed_on_a_space_is_what_can_be_sent(course: Path) -> None:
    assert all(pack.belongs(file.name) for file in pack.files(course))
    assert not any(pack.belongs(name) for name in STAYS_HERE if name != "README.md")
    assert not any(pack.belongs(name) for name in (".gitattributes", "their_own.md", "data/x.csv", "docker"))


@pytest.mark.parametrize("name", pack.NEEDED)
def test_a_course_that_is_not_whole_is_not_sent(name: str, course: Path) -> None:
    (course / name).unlink()
    with pytest.raises(Trouble, match=f"{name} is missing"):
        pack.files(course)


def test_without_lessons_there_is_nothing_to_send(course: Path) -> None:
    (course / LESSON).unlink()
    with pytest.raises(Trouble, match="There are no lessons"):
        pack.files(course)


@pytest.mark.parametrize(
    "header", ["---\nsdk: gradio\ntags: [language-model-course]\n---\n", "---\nsdk: docker\n---\n"]
)
def test_a_card_without_the_mark_is_refused(header: str, course: Path) -> None:
    put(course, pack.CARD, header)
    with pytest.raises(Trouble, match="needs the line sdk: docker"):
        pack.files(course)


def test_a_broken_card_is_refused(course: Path) -> None:
    put(course, pack.CARD, "---\nsdk: [docker\n---\n")
    with pytest.raises(Trouble, match="cannot be understood"):
        pack.files(course)


def test_a_huge_file_stops_everything_and_is_named(space: Space, hub: LocalHub, course: Path) -> None:
    with (course / "docker" / "film.mp4").open("wb") as file:
        file.truncate(51_000_000)
    for command in ("create", "update"):
        answer = space(command, "--yes")
        assert answer.code == 1 and "docker/film.mp4 has 51 MB" in answer.err
    assert not hub.requests


def test_a_large_model_among_the_practice_models_is_no_practice_model(course: Path) -> None:
    with (course / WEIGHTS).open("r+b") as file:
        file.truncate(51_000_000)
    with pytest.raises(Trouble, match="has 51 MB"):
        pack.files(course)


# Secrets. They are put together here so that this file holds none itself.
SECRETS = {
    "a Hugging Face token": "hf_" + "a1B2" * 9,
    "a secret key": "sk-" + "proj-" + "a1B2" * 9,
    "a GitHub token": "github_" + "pat_" + "a1B2" * 9,
    "an Amazon key": "AKIA" + "A1B2" * 4,
    "a Google key": "AIza" + "a1B2c" * 7,
    "a Slack token": "xoxb-" + "123456789012-abcdef",
    "a private key": "-----BEGIN OPENSSH " + "PRIVATE KEY-----",
    "a link with a password in it": "/lab?token=" + "a1B2" * 9,
}


@pytest.mark.parametrize(("what", "secret"), SECRETS.items(), ids=SECRETS)
@pytest.mark.parametrize(
    "name", ["course_utils/mine.py", "docker/key", "Dockerfile", "course_utils/practice/hub/x.json"]
)
def test_every_kind_is_found_in_every_kind_of_file(what: str, secret: str, name: str, tmp_path: Path) -> None:
    put(tmp_path, name, f"one\ntwo\nkey = '{secret}'\n")
    (leak,) = {leak for leak in scan.leaks(name, tmp_path / name) if leak.what == what}
    assert leak.where == f"{name}, line 3" and secret not in str(leak)


def test_a_model_is_numbers_and_not_read(tmp_path: Path) -> None:
    put(tmp_path, "model.safetensors", SECRETS["a GitHub token"])
    assert scan.leaks("model.safetensors", tmp_path / "model.safetensors") == []


@pytest.mark.parametrize("part", ["source", "output", "cell metadata", "metadata", "page"])
def test_every_part_of_a_notebook_is_read(part: str, course: Path) -> None:
    path, secret = course / LESSON, SECRETS["a secret key"]
    notebook = json.loads(path.read_text(encoding="utf-8"))
    number, cell = next((n, c) for n, c in enumerate(notebook["cells"], 1) if c["cell_type"] == "code")
    cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ["x\n", "ok\n"]}]
    if part == "source":
        cell["source"] = ["a = 1\n", f"b = '{secret}'"]
    elif part == "output":
        cell["outputs"][0]["text"][1] = f"{secret}\n"
    elif part == "page":
        data = {"text/html": [f"<a href='{secret}'>"]}
        cell["outputs"].append({"output_type": "display_data", "data": data, "metadata": {}})
    else:
        (cell if part == "cell metadata" else notebook)["metadata"]["note"] = {"deep": [secret]}
    path.write_text(json.dumps(notebook), encoding="utf-8")
    (leak,) = scan.leaks(LESSON, path)
    assert leak.what == "a secret key"
    assert (f"cell {number} ({cell['id']})" in leak.where) == (part != "metadata")
    assert ("output" in leak.where) == (part in ("output", "page"))


def test_a_password_in_a_code_cell_is_found(tmp_path: Path) -> None:
    cells = [{"cell_type": "code", "id": "log-in", "source": ['password = "correct horse"'.replace(" h", "-h")]}]
    put(tmp_path, "a.ipynb", json.dumps({"cells": cells}))
    assert [str(leak) for leak in scan.leaks("a.ipynb", tmp_path / "a.ipynb")] == [
        "a.ipynb, cell 1 (log-in): a password"
    ]


def test_a_damaged_notebook_is_read_as_text(tmp_path: Path) -> None:
    put(tmp_path, "a.ipynb", '{"cells": [\n' + SECRETS["a Google key"])
    assert scan.leaks("a.ipynb", tmp_path / "a.ipynb")[0].where == "a.ipynb, line 2"


def test_a_secret_in_the_files_means_that_nothing_is_sent(space: Space, hub: LocalHub, course: Path) -> None:
    secret = SECRETS["an Amazon key"]
    put(course, "course_utils/mine.py", f"a = 1\nkey = '{secret}'\n")
    for words in (["create", "--yes"], ["create", "--dry-run"], ["update", "--yes"]):
        answer = space(*words)
        assert answer.code == 1 and not hub.requests
        assert "Nothing was sent." in answer.err and "course_utils/mine.py, line 2: an Amazon key" in answer.err
        assert "Edit, Clear Outputs" in answer.err and "\nhttps://huggingface.co/settings/tokens\n" in answer.err
        assert secret not in answer.all


def test_the_secrets_of_this_process_and_the_login_itself_are_looked_for(
    space: Space, hub: LocalHub, course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHOOL_PASSWORD", "three-horses-and-a-cart")
    put(course, "docker/a.txt", "x\n\nthree-horses-and-a-cart")
    put(course, "docker/b.txt", TOKEN)
    answer = space("create", "--yes")
    assert "docker/a.txt, line 3: the value of your setting SCHOOL_PASSWORD" in answer.err
    assert "docker/b.txt, line 1" in answer.err and "three-horses" not in answer.all
    assert not hub.requests


def test_the_course_itself_is_free_of_secrets_and_small(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name, value in os.environ.items() if keys.is_secret(name, value)]:
        monkeypatch.delenv(name)
    names = [*pack.SINGLE, *pack._walk(ROOT, "docker", "spaces_template", "course_utils", "notebooks")]
    files = [pack._file(name, ROOT / name) for name in names if (ROOT / name).is_file()]
    scan.refuse_secrets(files)
    assert 30e6 < sum(file.size for file in files) < 60e6


def test_all_that_the_image_is_made_of_is_sent() -> None:
    """Every file of the course that the Dockerfile copies, and that git keeps."""
    copied = [line.split()[1:-1] for line in (ROOT / "Dockerfile").read_text().splitlines() if line.startswith("COPY ")]
    sources = [name for line in copied for name in line]
    listing = subprocess.run(["git", "ls-files", "--", *sources], cwd=ROOT, capture_output=True, text=True)
    if listing.returncode:
        pytest.skip("this is not a checkout of git")
    names = set(listing.stdout.split("\n")) - {""}
    assert len(names) > 100 and {name for name in names if not pack.belongs(name)} == set()
