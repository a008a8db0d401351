"""A new version of the course: built in seconds, and handed out beside what the learner changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.image.changed import CHANGED, LESSON, NEW, Built, build_changed
from tests.image.conftest import Start
from tests.image.container import docker


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    yield build_changed(tmp_path_factory.mktemp("context"))
    docker("rmi", CHANGED, check=False)


def test_a_changed_lesson_is_built_in_seconds(changed: Built) -> None:
    assert changed.was_cached("apt-get")
    assert changed.was_cached("pip install")
    assert changed.was_cached(" ./course_utils")
    assert not changed.was_cached(" ./notebooks")
    assert changed.seconds < 60


def test_an_update_leaves_the_learners_notebook_and_brings_the_new_one_beside(
    start: Start, data: Path, changed: Built
) -> None:
    before = start(data=data)
    mine = before.ask("GET", f"/api/contents/{LESSON}").json()["content"]
    mine["cells"][0]["source"] = "# My own words"
    body = {"type": "notebook", "format": "json", "content": mine}
    assert before.ask("PUT", f"/api/contents/{LESSON}", json=body).status_code == 200
    names = before.names()
    before.stop()
    after = start(data=data, image=CHANGED)
    assert after.ask("GET", f"/api/contents/{LESSON}").json()["content"]["cells"][0]["source"] == "# My own words"
    arrived = after.names() - names
    assert len(arrived) == 1
    beside = arrived.pop()
    assert NEW in after.ask("GET", f"/api/contents/{beside}").json()["content"]["cells"][0]["source"]
    assert beside in after.log


def test_an_update_brings_untouched_lessons_up_to_date(start: Start, data: Path, changed: Built) -> None:
    before = start(data=data)
    names = before.names()
    before.stop()
    after = start(data=data, image=CHANGED)
    assert after.names() == names
    assert NEW in after.ask("GET", f"/api/contents/{LESSON}").json()["content"]["cells"][0]["source"]
