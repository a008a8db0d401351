"""The chatbot's three files: what the Hub asks of them, and what a visitor must be told."""

import re
from pathlib import Path

import pytest
import yaml
from huggingface_hub import SpaceCard

from course_utils.chatbot import FILES, TEMPLATE
from course_utils.lessons.reading import Cell, Lesson
from course_utils.lessons.rules import text
from course_utils.shelf import SHELF
from tests.conftest import ROOT
from tests.template.test_card import COLOURS, KEYS, LONGEST_DESCRIPTION

CARD = TEMPLATE / "README.md"
LONGEST_APP = 60
ALSO_OF_GRADIO = {"app_file", "sdk_version", "python_version"}


@pytest.fixture(scope="module")
def header() -> dict:
    return yaml.safe_load(CARD.read_text(encoding="utf-8").split("---\n")[1])


def pinned(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if re.match(r"[\w-]+==", line))


def test_there_are_three_files_and_nothing_else() -> None:
    there = {path.relative_to(TEMPLATE).as_posix() for path in TEMPLATE.rglob("*") if "__pycache__" not in path.parts}
    assert there == set(FILES)


def test_the_versions_are_those_of_the_lock() -> None:
    wanted, locked = pinned(TEMPLATE / "requirements.txt"), pinned(ROOT / "requirements.lock")
    assert set(wanted) == {"accelerate", "torch", "transformers"}, "gradio comes from sdk_version"
    assert {name: locked[name] for name in wanted} == wanted


def test_gradio_is_that_of_the_lock(header: dict) -> None:
    assert header["sdk"] == "gradio" and header["sdk_version"] == pinned(ROOT / "requirements.lock")["gradio"]


def test_the_header_is_one_that_the_hub_takes(header: dict) -> None:
    assert set(header) <= KEYS | ALSO_OF_GRADIO and SpaceCard.load(CARD).data.to_dict() == header
    assert header["app_file"] == "app.py" and header["python_version"] == "3.11"
    assert 10 <= len(header["short_description"]) <= LONGEST_DESCRIPTION
    assert {header["colorFrom"], header["colorTo"]} <= COLOURS
    assert header["license"] == "apache-2.0" and header["title"]


def test_the_model_is_the_one_on_the_shelf(header: dict) -> None:
    assert header["models"] == [SHELF["chat"].hub_id]
    assert f'os.environ.get("MODEL_ID", "{SHELF["chat"].hub_id}")' in (TEMPLATE / "app.py").read_text()


def test_a_learner_can_read_the_program() -> None:
    lines = (TEMPLATE / "app.py").read_text().splitlines()
    assert len(lines) <= LONGEST_APP and max(map(len, lines)) <= 120


def test_no_link_is_shared_and_nothing_is_reported_or_kept() -> None:
    program = (TEMPLATE / "app.py").read_text()
    assert "share=" not in program and "analytics_enabled=False" in program
    assert "run_history=False" in program and "enable_monitoring=False" in program


@pytest.mark.parametrize(
    "said", ["makes mistakes", "type nothing secret", "keeps nothing", "everybody who may see the Space can read them"]
)
def test_what_a_visitor_must_know_is_there(said: str) -> None:
    assert said in " ".join(CARD.read_text(encoding="utf-8").split())


def test_it_reads_as_a_lesson_does() -> None:
    page = CARD.read_text(encoding="utf-8")
    lesson = Lesson(CARD, page, {}, (Cell("card", "markdown", SpaceCard.load(CARD).text),))
    assert text.reading_grade(lesson) <= text.HARDEST_GRADE
    assert list(text.sentences(lesson)) == [] and list(text.banned(lesson)) == []
