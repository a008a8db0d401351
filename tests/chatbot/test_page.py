"""The chatbot's page as visitors meet it, in a real browser, the app started as its Space starts it."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import pytest
from gradio_client import Client

from course_utils.chatbot import TEMPLATE, Rehearsal
from tests.browser import axe, needs_browser, picture
from tests.chatbot.conftest import PRACTICE, SECONDS, answered, answers, say, snapshot
from tests.net import until

pytestmark = needs_browser

SORRY = "Something went wrong while I was writing. Please ask again."
BROKEN = "brokenword"
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
NOTE_EACH_LENGTH = """() => {
    window.lengths = [];
    const look = () => {
        const said = document.querySelector('.message.bot');
        const length = said && said.innerText !== 'Loading content' ? said.innerText.length : 0;
        if (length && length !== window.lengths.at(-1)) window.lengths.push(length);
    };
    new MutationObserver(look).observe(document.body, {childList: true, subtree: true, characterData: true});
}"""


@pytest.fixture
def page(app: Rehearsal, open_page: Callable[..., Any]) -> Any:
    """A visitor's page, nothing said yet."""
    return open_page(app.address)


@pytest.fixture(scope="module")
def talker(app_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rehearsal]:
    """The app with a slow model that never ends by itself, made of the storyteller. One word breaks it: its tokenizer
    gives that word a number which the model has no place for."""
    folder = tmp_path_factory.mktemp("talker")
    shutil.copytree(snapshot("storyteller"), folder, dirs_exist_ok=True)
    shutil.copyfile(snapshot("chat") / "chat_template.jinja", folder / "chat_template.jinja")
    rewrite(folder / "generation_config.json", lambda settings: settings | {"min_new_tokens": 300, "use_cache": False})
    rewrite(folder / "tokenizer.json", with_a_broken_word)
    running = Rehearsal(app_folder, {**PRACTICE, "MODEL_ID": str(folder)}, SECONDS)
    yield running
    running.stop()


def rewrite(path: Path, change: Callable[[dict], dict]) -> None:
    path.write_text(json.dumps(change(json.loads(path.read_text()))))


def with_a_broken_word(tokenizer: dict) -> dict:
    plain = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": False}
    word = {"id": len(tokenizer["model"]["vocab"]) + 50, "content": BROKEN, **plain}
    return tokenizer | {"added_tokens": [*tokenizer["added_tokens"], word]}


def busy(app: Rehearsal, seconds: float = 1) -> float:
    """Which part of one processor the app has used, over a moment."""
    (python,) = psutil.Process(app._process.pid).children()
    return python.cpu_percent(seconds) / 100


def test_an_answer_grows_on_the_page_and_the_next_one_remembers(page: Any) -> None:
    page.evaluate(NOTE_EACH_LENGTH)
    say(page, "My name is Ines.")
    assert "Ines" in answered(page, 1)
    lengths = page.evaluate("window.lengths")
    assert len(lengths) > 2 and lengths == sorted(lengths), "the words did not come one after the other"
    say(page, "What is a token?")
    answered(page, 2)
    say(page, "What is my name?")
    assert "Ines" in answered(page, 3)
    picture(page, "chatbot_talk")


def test_two_visitors_at_once_are_kept_apart(app: Rehearsal, open_page: Callable[..., Any]) -> None:
    one, other = open_page(app.address), open_page(app.address)
    say(one, "My name is Ines.")
    say(other, "My name is Tom.")
    assert "Ines" in answered(one, 1) and "Tom" in answered(other, 1)
    say(one, "What is my name?")
    say(other, "What is my name?")
    for visitor, name, stranger in ((one, "Ines", "Tom"), (other, "Tom", "Ines")):
        assert name in answered(visitor, 2)
        assert stranger not in visitor.locator("body").inner_text()
    newcomer = open_page(app.address)
    say(newcomer, "What is my name?")
    said = answered(newcomer, 1)
    assert "Ines" not in said and "Tom" not in said


def test_html_in_a_message_is_not_run(page: Any) -> None:
    say(page, "<img src=x onerror='window.ran = true'><script>window.ran = true</script> Hello")
    answered(page, 1)
    assert page.evaluate("window.ran") is None
    assert page.locator(".message [onerror], .message script").count() == 0


def test_the_page_asks_nobody_but_those_the_card_names(page: Any, app: Rehearsal) -> None:
    """On a Space, Gradio's page asks the Hub whether its Space is there, and Google for its letters."""
    say(page, "Hello")
    answered(page, 1)
    outside = {urlsplit(address).netloc for address in page.asked if not address.startswith((app.address, "data:"))}
    assert outside <= {"huggingface.co", "fonts.googleapis.com"}
    assert "Google" in (TEMPLATE / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_it(app: Rehearsal, open_page: Callable[..., Any], scheme: str) -> None:
    page = open_page(app.address, color_scheme=scheme)
    assert page.get_by_placeholder("Write here").is_visible()
    say(page, "Hello")
    answered(page, 1)
    wrong, kept = axe(page)
    assert wrong == [] and kept > 10
    assert page.get_by_role("heading", name="My chatbot").is_visible()
    assert page.get_by_role("textbox", name="Your message").is_visible()
    assert page.get_by_text("Type nothing secret").is_visible()


def test_it_fits_a_phone(app: Rehearsal, open_page: Callable[..., Any]) -> None:
    page = open_page(app.address, viewport={"width": 360, "height": 700}, is_mobile=True, has_touch=True)
    page.get_by_role("textbox").fill("What is a language model?")
    page.get_by_role("button", name="Send").tap()
    answered(page, 1)
    assert page.evaluate(SIDEWAYS) == 0
    picture(page, "chatbot_phone")


def test_a_message_has_a_longest_length(page: Any, app: Rehearsal) -> None:
    assert page.get_by_role("textbox").get_attribute("maxlength") == "512"
    said = Client(app.address, verbose=False).predict("My name is Ines. " + "word " * 1_000_000, api_name="/answer")
    assert isinstance(said, str) and "went wrong" not in said


def test_a_long_conversation_loses_its_oldest_part_and_goes_on(page: Any) -> None:
    say(page, "My name is Ines.")
    answered(page, 1)
    for turn in range(2, 5):
        say(page, "I went to the market and bought apples, bread and cheese for my old mother. " * 3)
        answered(page, turn)
    say(page, "What is my name?")
    assert "Ines" not in answered(page, 5)


def test_stop_stops_the_model_too(talker: Rehearsal, open_page: Callable[..., Any]) -> None:
    page = begins_to_talk(talker, open_page)
    assert busy(talker) > 0.3, "it must be writing, or this test says nothing"
    page.get_by_role("button", name="Stop").click()
    assert until(lambda: busy(talker) < 0.2, 5), "it goes on writing for nobody"
    kept = answered(page, 1)
    time.sleep(0.5)
    assert answered(page, 1) == kept


def test_a_visitor_who_leaves_stops_the_model_too(talker: Rehearsal, open_page: Callable[..., Any]) -> None:
    """Held against a visitor who stays, in the same moment: this computer may be busy with other tests."""
    begins_to_talk(talker, open_page)
    stayed = seconds_until_quiet(talker)
    left = []
    for _ in range(2):
        begins_to_talk(talker, open_page).context.close()
        left.append(seconds_until_quiet(talker))
    assert min(left) < stayed / 2, "it goes on writing for nobody"


def seconds_until_quiet(talker: Rehearsal) -> float:
    begun = time.monotonic()
    assert until(lambda: busy(talker) < 0.2, 120)
    return time.monotonic() - begun


def begins_to_talk(talker: Rehearsal, open_page: Callable[..., Any]) -> Any:
    page = open_page(talker.address)
    say(page, "Tell me a story.")
    until(lambda: answers(page).count() and len(answers(page).inner_text()) > 10, 30)
    return page


def test_an_error_while_writing_reaches_the_page_in_plain_words(talker: Rehearsal, open_page: Callable) -> None:
    page = open_page(talker.address)
    say(page, f"Say {BROKEN}.")
    assert answered(page, 1) == SORRY
    picture(page, "chatbot_error")
    assert "index out of range" in talker.log
    say(page, "Hello!")
    assert answered(page, 2), "the page goes on"
