"""The Space's card: huggingface_hub can read it, the Hub's own rules hold, and what it says is so.

Only the Hub itself can validate a card (`RepoCard.validate` asks it). Its rules that are documented are checked here.
"""

import re
from pathlib import Path

import pytest
import yaml
from huggingface_hub import RepoCard, SpaceCard, SpaceCardData, SpaceHardware
from huggingface_hub.utils import validate_repo_id

from course_utils.lessons.reading import Cell, Lesson
from course_utils.lessons.rules import text
from course_utils.prices import PRICES, PRICES_OF
from course_utils.shelf import SHELF
from course_utils.space import pack, settings

ROOT = Path(__file__).resolve().parents[2]
CARD = ROOT / "spaces_template" / "README.md"
BY_HAND = ROOT / "docs" / "space_by_hand.md"

# https://huggingface.co/docs/hub/spaces-config-reference, without what is ignored today (suggested_storage, hardware)
# and what only other kinds of Spaces have.
KEYS = {
    "title", "emoji", "colorFrom", "colorTo", "sdk", "suggested_hardware", "app_port", "base_path", "fullWidth",
    "header", "short_description", "models", "datasets", "tags", "thumbnail", "pinned", "hf_oauth", "hf_oauth_scopes",
    "hf_oauth_expiration_minutes", "hf_oauth_authorized_org", "disable_embedding", "startup_duration_timeout",
    "custom_headers", "preload_from_hub", "license",
}  # fmt: skip
COLOURS = {"red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray"}
LONGEST_DESCRIPTION = 60
# What is built into the Space makes each start longer, and starting is billed.
SMALL = 1e9


@pytest.fixture(scope="module")
def card() -> SpaceCard:
    return SpaceCard.load(CARD)


@pytest.fixture(scope="module")
def header(card: SpaceCard) -> dict:
    """The header as the Hub reads it."""
    return yaml.safe_load(CARD.read_text(encoding="utf-8").split("---\n")[1])


def prose(path: Path) -> Lesson:
    """A page of text, as the rules for lessons see it."""
    page = path.read_text(encoding="utf-8")
    words = RepoCard(page).text if page.startswith("---") else page
    return Lesson(path, page, {}, (Cell(path.stem, "markdown", words),))


def test_the_client_reads_every_key_and_writes_the_same_again(card: SpaceCard, header: dict, tmp_path: Path) -> None:
    assert isinstance(card.data, SpaceCardData) and card.data.to_dict() == header
    card.save(tmp_path / "README.md")
    again = SpaceCard.load(tmp_path / "README.md")
    assert again.data.to_dict() == header and again.text == card.text
    assert RepoCard.load(CARD).data.to_dict() == header


def test_a_key_stands_only_once(header: dict) -> None:
    lines = CARD.read_text(encoding="utf-8").split("---\n")[1].splitlines()
    keys = [line.partition(":")[0] for line in lines if not line.startswith((" ", "#"))]
    assert sorted(keys) == sorted(header)


def test_no_key_is_unknown_or_without_effect(header: dict) -> None:
    assert set(header) <= KEYS


def test_the_space_is_a_container_and_its_port_is_the_one_the_image_opens(card: SpaceCard) -> None:
    opened = re.findall(r"^EXPOSE (\d+)$", (ROOT / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE)
    assert card.data.sdk == "docker" and card.data.app_port == 7860 and opened == ["7860"]


def test_the_suggested_hardware_can_be_rented_and_its_price_is_known(header: dict) -> None:
    assert SpaceHardware(header["suggested_hardware"]) is SpaceHardware.A10G_SMALL
    assert header["suggested_hardware"] in PRICES


def test_the_command_and_the_card_choose_the_same(header: dict, card: SpaceCard) -> None:
    assert header["suggested_hardware"] == settings.USUAL_HARDWARE
    assert settings.USUAL_MINUTES == 60 and "*Sleep time*: **1 hour**" in card.text
    assert settings.PASSWORD == "JUPYTER_TOKEN" and f"`{settings.PASSWORD}`" in card.text


def test_what_a_visitor_sees_first(header: dict) -> None:
    assert 10 <= len(header["short_description"]) <= LONGEST_DESCRIPTION
    assert {header["colorFrom"], header["colorTo"]} <= COLOURS
    assert not header["emoji"].isascii() and len(header["emoji"]) <= 2
    assert header["title"]


def test_the_course_knows_a_space_by_its_tag(header: dict) -> None:
    assert pack.MARK in header["tags"] and ROOT / pack.CARD == CARD


def test_a_start_that_hangs_does_not_bill_for_long(header: dict) -> None:
    number, unit = re.fullmatch(r"(\d+)([smh])", header["startup_duration_timeout"]).groups()
    assert 600 <= int(number) * {"s": 1, "m": 60, "h": 3600}[unit] <= 3600


def test_the_licence_is_the_project_s(card: SpaceCard) -> None:
    assert card.data.license == "apache-2.0"
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert 'license = "Apache-2.0"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_models_are_those_of_the_shelf(card: SpaceCard) -> None:
    assert card.data.models == [model.hub_id for model in SHELF.values()]
    for name in card.data.models:
        validate_repo_id(name)


def test_the_small_open_models_are_built_in_as_one_file_each(header: dict) -> None:
    """Without a file's name the Hub would fetch a whole repository, old formats and all, five times the size."""
    small = [model for model in SHELF.values() if model.download_bytes < SMALL and not model.gated]
    assert header["preload_from_hub"] == [f"{model.hub_id} model.safetensors" for model in small]
    assert sum(model.download_bytes for model in small) < 2 * SMALL


def test_the_prices_are_those_the_doctor_names_with_month_and_source(card: SpaceCard) -> None:
    for page in (card.text, BY_HAND.read_text(encoding="utf-8")):
        told = {float(price) for price in re.findall(r"\$(\d+\.\d\d)", page)}
        assert told == {PRICES["a10g-small"], PRICES["l4x1"]} and PRICES_OF in page
        assert "https://huggingface.co/pricing" in page
    assert "https://huggingface.co/docs/hub/spaces-gpus" in card.text


@pytest.mark.parametrize(
    "said",
    [
        "**Private**", "as a **secret**", "`?token=`", "`/data`", "*Pause*", "*Delete this", "costs nothing",
        "is emptied when it sleeps, pauses or restarts", "did not try each one on a live Space", "choose *Download*",
        "`course space create`", "`course space download`", "`course space pause`", "`course space destroy`",
    ],
)  # fmt: skip
def test_what_a_learner_must_know_is_there(said: str, card: SpaceCard) -> None:
    assert said in " ".join(card.text.split())


def test_the_way_by_hand_says_what_one_sees_at_each_step() -> None:
    page = BY_HAND.read_text(encoding="utf-8")
    steps = re.split(r"^## ", page, flags=re.MULTILINE)[1:]
    numbered = [step for step in steps if re.match(r"\d+\. ", step)]
    assert [int(step.split(".")[0]) for step in numbered] == list(range(1, 11))
    assert all(step.count("**What you see:**") == 1 for step in numbered)
    assert "not tried on a live Space" in " ".join(page.split())


def test_the_way_by_hand_uploads_what_the_image_is_made_of_and_what_the_command_sends() -> None:
    recipe = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    copied = {name for line in re.findall(r"^COPY (?:--\S+ )*(.+) \S+$", recipe, re.MULTILINE) for name in line.split()}
    needed = {name.split("/")[0] for name in copied | {"Dockerfile"}}
    sent = {file.name.split("/")[0] for file in pack.files(ROOT)} - {".dockerignore"}
    listed = re.findall(r"^\| (`.*`) \|", BY_HAND.read_text(encoding="utf-8"), re.MULTILINE)
    by_hand = set(re.findall(r"`([^`]+)`", " ".join(listed[:7]))) | {"README.md"}
    assert by_hand == needed == sent


@pytest.mark.parametrize("page", [CARD, BY_HAND], ids=lambda path: path.stem)
def test_links_lead_somewhere(page: Path) -> None:
    """The card becomes the README at the Space's top, so its links begin there."""
    base = ROOT if page == CARD else page.parent
    links = [address for block in prose(page).blocks for address, _ in block.links]
    assert links
    for address in links:
        assert re.match(r"https://huggingface\.co/\w", address) or (base / address).is_file(), address


def test_the_card_opens_the_first_lesson_and_leads_only_to_what_a_space_has(card: SpaceCard) -> None:
    inside = {address for block in prose(CARD).blocks for address, _ in block.links if "://" not in address}
    assert inside == {"notebooks/00_start_here.ipynb", "LICENSE"}


@pytest.mark.parametrize("page", [CARD, BY_HAND], ids=lambda path: path.stem)
def test_it_reads_as_a_lesson_does(page: Path) -> None:
    lesson = prose(page)
    assert text.reading_grade(lesson) <= text.HARDEST_GRADE
    assert list(text.sentences(lesson)) == [] and list(text.banned(lesson)) == []
