"""Who gets in."""

import re

import pytest
import requests
import websocket

from tests.image.conftest import Start
from tests.image.container import TOKEN, Container
from tests.image.kernel import Kernel, connect

WEAK = ["huggingface", "HuggingFace", "password", "hunter2", "aaaaaaaaaaaaaaaa", "huggingfacehuggingface"]
CLOSED = [
    ("GET", "/api/contents"), ("GET", "/api/kernels"), ("GET", "/api/sessions"), ("GET", "/api/status"),
    ("GET", "/api/terminals"), ("GET", "/course/work.zip"), ("GET", "/files/00_start_here.ipynb"),
    ("GET", "/lab/api/settings"), ("POST", "/api/kernels"), ("POST", "/api/contents"), ("POST", "/api/shutdown"),
    ("PUT", "/api/contents/x.txt"), ("DELETE", "/api/contents/00_start_here.ipynb"), ("GET", "/metrics"),
]  # fmt: skip


EVERYWHERE = (
    "/login", "/lab", "/api", "/api/contents", "/files/00_start_here.ipynb", "/no-such-page", "/lab/api/themes",
)  # fmt: skip


@pytest.mark.parametrize("token", WEAK)
def test_a_weak_token_is_refused_in_words(start: Start, token: str) -> None:
    container = start(waits=False, JUPYTER_TOKEN=token)
    assert container.wait_until_ended(seconds=30) == 1
    assert "JUPYTER_TOKEN" in container.log
    assert "What to do" in container.log
    assert token == "password" or token not in container.log, "only this one is a word of the message itself"


@pytest.mark.parametrize("token", [None, "", "   "])
def test_without_a_token_a_strong_one_is_made_and_its_link_works(start: Start, token: str | None) -> None:
    container = start(JUPYTER_TOKEN=token, SPACE_ID=None, SPACE_HOST=None)
    link = container.wait_for_log(r"http://\S+?/\S*\?token=([\w-]{32,})")
    path = re.sub(r"^http://[^/]+", "", link[0])
    assert container.ask("GET", "/api/contents", token=None).status_code == 403
    answer = container.ask("GET", path, token=None, allow_redirects=True)
    assert answer.status_code == 200
    assert "/login" not in answer.url
    assert container.ask("GET", "/api/contents", token=link[1]).status_code == 200


def test_the_token_is_another_at_each_start(start: Start) -> None:
    tokens = {start(JUPYTER_TOKEN=None).wait_for_log(r"token=([\w-]+)")[1] for _ in range(2)}
    assert len(tokens) == 2


@pytest.mark.parametrize(("method", "path"), CLOSED)
@pytest.mark.parametrize("token", [None, "not-the-token-at-all"])
def test_rest_is_closed_without_the_token(running: Container, method: str, path: str, token: str | None) -> None:
    headers = {"X-Forwarded-For": f"198.51.100.{len(path) + len(method)}"}
    assert running.ask(method, path, token=token, headers=headers).status_code in (302, 403)


@pytest.mark.parametrize("path", ["/", "/lab", "/lab/tree/00_start_here.ipynb"])
def test_pages_lead_to_the_log_in(running: Container, path: str) -> None:
    answer = running.ask("GET", path, token=None, allow_redirects=True)
    assert "/login" in answer.url
    assert 'type="password"' in answer.text


@pytest.mark.parametrize("token", ["", "not-the-token-at-all"])
def test_websockets_are_closed_without_the_token(running: Container, token: str) -> None:
    with Kernel(running, "open.ipynb") as kernel:
        for path in (f"/api/kernels/{kernel.id}/channels", "/api/events/subscribe"):
            with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
                connect(running, path, token)
        assert kernel.run("print('with it')").text == "with it\n"


def test_a_websocket_from_another_site_is_refused(running: Container) -> None:
    """The browser of somebody who is logged in sends the cookie, whatever site asks."""
    cookies = logged_in(running)
    with Kernel(running, "origin.ipynb") as kernel:
        address = f"ws://127.0.0.1:{running.port}/api/kernels/{kernel.id}/channels"
        with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
            websocket.create_connection(address, origin="https://evil.example", cookie=cookie_line(cookies))
        websocket.create_connection(address, origin=running.url, cookie=cookie_line(cookies)).close()


def logged_in(container: Container) -> dict[str, str]:
    """The cookies that a browser has after the log-in page."""
    page = container.ask("GET", "/login", token=None)
    xsrf = page.cookies["_xsrf"]
    answer = container.ask(
        "POST", "/login", token=None, data={"password": TOKEN, "_xsrf": xsrf}, headers={"Cookie": f"_xsrf={xsrf}"}
    )
    assert answer.status_code == 302, answer.text
    return page.cookies.get_dict() | answer.cookies.get_dict()


def cookie_line(cookies: dict[str, str]) -> str:
    return "; ".join(f"{name}={value}" for name, value in cookies.items())


def write_with(container: Container, cookies: dict[str, str], **headers: str) -> requests.Response:
    body = {"type": "file", "ext": ".txt"}
    headers = {"Cookie": cookie_line(cookies), **headers}
    return container.ask("POST", "/api/contents", token=None, json=body, headers=headers)


def test_another_site_cannot_act_for_someone_logged_in(running: Container) -> None:
    cookies = logged_in(running)
    with_xsrf = {"X-XSRFToken": cookies["_xsrf"]}
    assert write_with(running, cookies, **with_xsrf).status_code == 201
    assert write_with(running, cookies).status_code == 403
    assert write_with(running, cookies, **{"X-XSRFToken": "1"}).status_code == 403
    without = {name: value for name, value in cookies.items() if name != "_xsrf"}
    assert write_with(running, without).status_code == 403
    foreign = {"Origin": "https://evil.example", "Referer": "https://evil.example/"}
    assert write_with(running, cookies, **with_xsrf, **foreign).status_code in (403, 404)


def test_the_log_in_itself_wants_the_xsrf_cookie(running: Container) -> None:
    assert running.ask("POST", "/login", token=None, data={"password": TOKEN}).status_code == 403


def test_cookies_work_inside_a_frame_on_a_space(running: Container) -> None:
    page = running.ask("GET", "/login", token=None)
    opened = running.ask("GET", f"/lab?token={TOKEN}", token=None)
    cookies = [line for answer in (page, opened) for line in answer.raw.headers.getlist("Set-Cookie")]
    assert len(cookies) >= 2
    for line in cookies:
        assert "samesite=none" in line.lower()
        assert "secure" in line.lower()
    assert [line for line in cookies if "httponly" in line.lower()]


def test_cookies_are_stricter_outside_a_space(start: Start) -> None:
    container = start(SPACE_ID=None, SPACE_HOST=None)
    opened = container.ask("GET", f"/lab?token={TOKEN}", token=None)
    cookies = opened.raw.headers.getlist("Set-Cookie")
    assert cookies
    assert not [line for line in cookies if "samesite=none" in line.lower()]


@pytest.mark.parametrize("path", EVERYWHERE)
def test_only_hugging_face_may_frame_it(running: Container, path: str) -> None:
    answer = running.ask("GET", path)
    policy = answer.headers["Content-Security-Policy"]
    allowed = re.findall(r"frame-ancestors ([^;]*)", policy)
    assert [set(words.split()) for words in allowed] == [
        {"'self'", "https://huggingface.co", "https://*.huggingface.co"}
    ]
    assert "X-Frame-Options" not in answer.headers


@pytest.mark.parametrize("path", EVERYWHERE)
def test_other_sites_see_no_address_and_browsers_guess_no_types(running: Container, path: str) -> None:
    """A link with the token stays within the course, and a file stays what it is said to be."""
    headers = running.ask("GET", path).headers
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"


def try_token(container: Container, token: str, address: str) -> requests.Response:
    return container.ask("GET", "/api/contents", token=token, headers={"X-Forwarded-For": address})


def test_guessing_is_slowed_down_for_who_guesses(running: Container) -> None:
    guesses = [try_token(running, f"a-guess-number-{number}", "203.0.113.7") for number in range(12)]
    assert guesses[0].status_code == 403
    assert guesses[-1].status_code == 429
    assert 0 < int(guesses[-1].headers["Retry-After"]) < 3600
    assert try_token(running, TOKEN, "203.0.113.8").status_code == 200


def test_a_forged_address_does_not_help_who_guesses(running: Container) -> None:
    """The proxy adds the address that it saw at the end of what the browser claims."""
    guesses = [
        try_token(running, f"another-guess-{number}", f"192.0.2.{number}, 203.0.113.9").status_code
        for number in range(12)
    ]
    assert guesses[-1] == 429


def test_guessing_on_the_log_in_page_is_slowed_down_too(running: Container) -> None:
    xsrf = running.ask("GET", "/login", token=None).cookies["_xsrf"]
    headers = {"Cookie": f"_xsrf={xsrf}", "X-Forwarded-For": "203.0.113.10"}
    answers = [
        running.ask("POST", "/login", token=None, data={"password": f"try-{n}", "_xsrf": xsrf}, headers=headers)
        for n in range(12)
    ]
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_an_old_tab_with_an_old_token_locks_nobody_out(running: Container) -> None:
    old = [try_token(running, "the-token-of-yesterday", "203.0.113.11").status_code for _ in range(12)]
    assert set(old) == {403}
    assert try_token(running, TOKEN, "203.0.113.11").status_code == 200


@pytest.mark.parametrize(("setting", "status"), [("off", 404), ("on", 200)])
def test_terminals_can_be_turned_off(start: Start, setting: str, status: int) -> None:
    container = start(COURSE_TERMINALS=setting)
    assert container.ask("POST", "/api/terminals").status_code == status


def test_a_setting_that_makes_no_sense_is_told_in_words(start: Start) -> None:
    container = start(waits=False, COURSE_IDLE_MINUTES="soon")
    assert container.wait_until_ended(seconds=30) == 1
    assert "COURSE_IDLE_MINUTES" in container.log
