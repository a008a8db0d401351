"""A name that no Space can have is refused in words before anything is asked of the Hub."""

import pytest

from course_utils.space import names
from course_utils.space.troubles import Trouble
from tests.hub import LocalHub
from tests.space.conftest import Space

WRONG = {
    "": "is empty",
    "   ": "is empty",
    "ada/my course": "a space",
    "ada/mein-café": 'the sign "é"',
    "ada/kurs\n": "A name is made of",
    "ada/a/b": "an address or a path",
    "https://huggingface.co/spaces/ada/course": "Perhaps you mean ada/course",
    "/course": "a slash too many",
    "ada/": "a slash too many",
    "ada/my--course": "One at a time",
    "ada/my..course": "One at a time",
    "ada/course.git": ".git",
    "ada/-course": "begins or ends with",
    "ada/course.": "begins or ends with",
    "ada/" + "x" * 97: "too long",
    "x" * 97: "too long",
}


@pytest.mark.parametrize(("name", "says"), WRONG.items(), ids=[repr(name)[:24] for name in WRONG])
def test_each_mistake_has_a_sentence_and_an_example(name: str, says: str) -> None:
    with pytest.raises(Trouble) as wrong:
        names.check(name)
    assert says in str(wrong.value) and "A good one: ada/language-model-course" in str(wrong.value)


@pytest.mark.parametrize("name", ["course", "ada/course", "Ada_L/my.course-2", "x" * 96, f"ada/{'x' * 96}"])
def test_what_the_hub_allows_is_allowed(name: str) -> None:
    assert names.check(name) == name


COMMANDS = ["create", "status", "logs", "open", "pause", "resume", "update", "download", "destroy"]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_asks_the_hub_about_a_wrong_name(command: str, space: Space, hub: LocalHub) -> None:
    answer = space(command, "--repo-id", "ada/my course")
    assert answer.code == 1 and answer.err.startswith("[FIX] ada/my course holds a space")
    assert not hub.requests


def test_the_bucket_of_a_long_name_has_a_valid_name_too() -> None:
    assert names.check(names.bucket_of(f"ada/{'x' * 96}")).endswith("-work")
