"""What can be set from outside."""

from pathlib import Path

import pytest

from course_utils.serve import settings


def test_everything_has_a_default() -> None:
    chosen = settings.read({})
    assert chosen == settings.Settings(Path.home() / "my-course", Path("/data"), False, 7860, 0, True, "")


def test_a_space_stops_when_idle() -> None:
    assert settings.read({"SPACE_ID": "ada/course"}).idle_minutes == 60
    assert settings.read({"SPACE_ID": "ada/course", "COURSE_IDLE_MINUTES": "0"}).idle_minutes == 0


@pytest.mark.parametrize(
    "env", [{"COURSE_IDLE_MINUTES": "soon"}, {"COURSE_IDLE_MINUTES": "-1"}, {"COURSE_PORT": "nan"},
            {"COURSE_TERMINALS": "maybe"}],
)  # fmt: skip
def test_what_cannot_be_understood_is_said(env: dict[str, str]) -> None:
    ((name, value),) = env.items()
    with pytest.raises(ValueError, match=f"{name} is '{value}'"):
        settings.read(env)
