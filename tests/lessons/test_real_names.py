"""The later lessons once more, as on a laptop with a network: the real models' names, asked of a Hub.

The real Hub cannot be had in a test. The local one serves the practice models' files under the real names, so what a
lesson shows must be what is stored, but for the names themselves.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from course_utils.lessons import all_lessons
from course_utils.lessons.reading import read
from course_utils.lessons.refresh import ALIKE
from course_utils.local_hub.material import DATASETS
from course_utils.shelf import SHELF, find
from tests.conftest import ROOT
from tests.hub.local_hub import LocalHub
from tests.hub.stocked import learner_env, stocked_hub

LATER = [path for path in all_lessons() if path.name[:2] >= "05"]


@pytest.fixture(scope="module")
def hub() -> Iterator[LocalHub]:
    with stocked_hub() as hub:
        yield hub


@pytest.fixture(scope="module")
def names_made_alike(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real name counts as that of its stand-in."""
    path = tmp_path_factory.mktemp("names") / "alike.cfg"
    pairs = [(thing.hub_id, thing.practice_id) for thing in (*SHELF.values(), *DATASETS.values())]
    path.write_text("".join(f"[{real}]\nregex: {real}\nreplace: {ours}\n" for real, ours in pairs))
    return path


@pytest.mark.parametrize("lesson", LATER, ids=lambda path: path.stem)
def test_a_lesson_with_the_real_names(lesson: Path, hub: LocalHub, names_made_alike: Path, tmp_path: Path) -> None:
    hub.requests.clear()
    settings = learner_env(hub, tmp_path) | ALIKE | {"COURSE_MODELS": "hub"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    command += [f"--nbval-sanitize-with={names_made_alike}", str(lesson)]
    ran = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-6000:]
    fetched = {role for role in read(lesson).roles if hub.seen(f"/{find(role).hub_id}/", "GET", server="cdn")}
    assert fetched == set(read(lesson).roles)
