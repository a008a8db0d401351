"""Network and token against real sockets: a closed port, a server that is slow, that refuses, that is no Hub."""

import http.server
import os
import shutil
import ssl
import subprocess
import threading
from pathlib import Path

import pytest
from huggingface_hub import constants

from course_utils.doctor import hub
from course_utils.doctor.finding import Finding, guarded
from tests.conftest import Run
from tests.doctor.conftest import TOKEN, QuietServer, Serve


@pytest.fixture
def token_in_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)


@pytest.fixture
def stored_token() -> None:
    """As `hf auth login` leaves it."""
    path = Path(constants.HF_TOKEN_PATH)
    path.parent.mkdir(parents=True)
    path.write_text(TOKEN)


def check_token() -> Finding:
    """The token's line, after making sure that no part of the token is in it."""
    found = guarded("Token", hub.check_token)
    said = found.says + found.remedy
    assert not any(TOKEN[start : start + 6] in said for start in range(len(TOKEN) - 5))
    return found


def test_the_hub_answers(serve: Serve) -> None:
    address = serve(401)
    found = hub.check_network()
    assert found.ok
    assert address.removeprefix("http://") in found.says and "answers" in found.says


@pytest.mark.usefixtures("no_hub")
def test_no_network_is_fine_in_practice() -> None:
    found = hub.check_network()
    assert found.ok
    assert "there is no connection" in found.says and "Practice models are used" in found.says


@pytest.mark.usefixtures("no_hub")
def test_no_network_is_a_fault_where_real_models_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_MODELS", "hub")
    found = hub.check_network()
    assert not found.ok
    assert "COURSE_MODELS=hub" in found.says and "internet" in found.remedy


def test_offline_on_purpose_is_fine_in_practice_and_asks_nobody(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(401)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    found = hub.check_network()
    assert found.ok
    assert "HF_HUB_OFFLINE" in found.says and "answers" not in found.says


def test_offline_on_purpose_is_a_fault_where_real_models_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    monkeypatch.setenv("COURSE_MODELS", "hub")
    found = hub.check_network()
    assert not found.ok
    assert found.remedy.startswith("Remove HF_HUB_OFFLINE")


def test_a_hub_that_does_not_answer_in_time(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shortened: the patience, so that the test does not take as long."""
    monkeypatch.setattr(hub, "PATIENCE", 0.2)
    monkeypatch.setenv("COURSE_MODELS", "hub")
    done = threading.Event()
    serve(401, wait=done)
    found = hub.check_network()
    done.set()
    assert not found.ok
    assert "no answer within" in found.says and "again" in found.remedy


def test_a_name_server_that_hangs_is_given_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mocked: looking up the Hub's address takes for ever, which no HTTP time limit covers. Shortened: the limit."""
    done = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *words, **more: done.wait(10))
    monkeypatch.setattr(hub, "HARD_LIMIT", 0.2)
    monkeypatch.setenv("HF_ENDPOINT", "http://a-hub-that-is-nowhere.example")
    found = hub.check_network()
    done.set()
    assert "no answer within" in found.says


@pytest.mark.parametrize(("status", "headers"), [(200, {}), (302, {"Location": "http://sign.in/"})])
def test_a_sign_in_page_is_not_the_hub(
    status: int, headers: dict[str, str], serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURSE_MODELS", "hub")
    serve(status, kind="text/html", **headers)
    found = hub.check_network()
    assert not found.ok
    assert "sign-in page" in found.says and "Open any web page" in found.remedy


def test_a_hub_under_repair(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_MODELS", "hub")
    serve(503)
    found = hub.check_network()
    assert not found.ok
    assert "an error of its own" in found.says and "status.huggingface.co" in found.remedy


def test_a_login_in_the_address_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://somebody:a-password@127.0.0.1:9")
    found = hub.check_network()
    assert "127.0.0.1:9" in found.says
    assert "a-password" not in found.says and "somebody" not in found.says


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate that no browser would trust, made on the spot."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl on this machine")
    file = tmp_path / "certificate.pem"
    words = ["-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(file), "-out", f"{file}.crt", "-subj", "/CN=x"]
    subprocess.run(["openssl", "req", *words], check=True, capture_output=True)
    file.write_text(file.read_text() + Path(f"{file}.crt").read_text())
    return file


def test_a_certificate_that_is_not_accepted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_MODELS", "hub")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = QuietServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("HF_ENDPOINT", f"https://127.0.0.1:{server.server_port}")
    found = hub.check_network()
    server.shutdown()
    server.server_close()
    assert not found.ok
    assert "certificate was not accepted" in found.says and "whoever looks after" in found.remedy


def test_a_proxy_that_refuses(serve: Serve, run_python: Run) -> None:
    """A process of its own: the library reads the proxy when it first connects."""
    proxy = serve(403)
    show = "from course_utils.doctor import hub; print(hub.check_network())"
    said = run_python(show, HTTPS_PROXY=proxy, HF_ENDPOINT="https://the.hub.example", COURSE_MODELS="hub").stdout
    assert "ok=False" in said and "proxy that is set up here refuses" in said and "HTTPS_PROXY" in said


@pytest.mark.usefixtures("no_hub")
def test_no_token_is_fine() -> None:
    found = check_token()
    assert found.ok
    assert found.says.startswith("none")


@pytest.mark.usefixtures("token_in_environment")
def test_a_token_that_the_hub_accepts(serve: Serve) -> None:
    serve(200)
    found = check_token()
    assert found.ok
    assert "environment variable HF_TOKEN" in found.says and "accepts it" in found.says


@pytest.mark.usefixtures("token_in_environment")
def test_a_token_in_the_environment_that_the_hub_refuses(serve: Serve) -> None:
    serve(401)
    found = check_token()
    assert not found.ok
    assert "does not accept it" in found.says
    assert "settings/tokens" in found.remedy and "environment variable HF_TOKEN" in found.remedy


@pytest.mark.usefixtures("token_in_environment")
def test_a_refused_token_on_a_space_is_changed_in_its_settings(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(401)
    monkeypatch.setenv("SPACE_ID", "somebody/a-space")
    assert "Secrets" in check_token().remedy


@pytest.mark.usefixtures("stored_token")
def test_a_stored_token_that_the_hub_refuses(serve: Serve) -> None:
    serve(401)
    found = check_token()
    assert not found.ok
    assert "login stored on this computer" in found.says and "hf auth login" in found.remedy


@pytest.mark.usefixtures("no_hub", "stored_token")
def test_a_token_without_a_network_is_named_and_not_judged() -> None:
    found = check_token()
    assert found.ok
    assert "login stored on this computer" in found.says and "Not checked" in found.says


@pytest.mark.usefixtures("token_in_environment")
def test_offline_on_purpose_leaves_the_token_alone(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(401)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert check_token().ok


@pytest.mark.usefixtures("token_in_environment")
@pytest.mark.parametrize(("status", "kind"), [(429, "application/json"), (503, "text/html"), (200, "text/html")])
def test_an_answer_about_something_else_does_not_condemn_the_token(status: int, kind: str, serve: Serve) -> None:
    serve(status, kind=kind)
    found = check_token()
    assert found.ok
    assert str(status) in found.says


@pytest.mark.parametrize("token", [f"{TOKEN} and more", f"{TOKEN[:10]}\n{TOKEN[10:]}", f"{TOKEN}é", f"„{TOKEN}“"])
def test_a_token_that_was_not_copied_right(token: str, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(401)
    monkeypatch.setitem(os.environ, "HF_TOKEN", token)
    found = check_token()
    assert not found.ok
    assert "settings/tokens" in found.remedy


@pytest.mark.usefixtures("stored_token")
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_a_token_file_that_an_editor_saved_in_another_encoding(encoding: str, serve: Serve) -> None:
    serve(401)
    Path(constants.HF_TOKEN_PATH).write_bytes(TOKEN.encode(encoding))
    found = check_token()
    assert not found.ok
    assert "not copied right" in found.says and "hf auth login" in found.remedy


def test_in_a_lesson_on_practice_models_no_setting_is_blamed_that_the_learner_never_made(run_python) -> None:
    code = (
        "from course_utils import where_am_i\nwhere_am_i()\nfrom course_utils.doctor.hub import check_network\n"
        "print(check_network())"
    )
    said = run_python(code, COURSE_MODELS="practice").stdout
    assert "ok=True" in said and "not needed" in said and "HF_HUB_OFFLINE" not in said
