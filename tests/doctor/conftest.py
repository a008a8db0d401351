"""A machine on which nothing is set, and the things that can be wrong with one."""

import http.server
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from huggingface_hub import constants

SET_ELSEWHERE = ("COURSE_", "HF_", "HUGGING", "JUPYTER", "SPACE_", "ACCELERATOR", "CPU_CORES", "CI")
TOKEN = "hf_NotARealTokenButAsLongAsOne12345"

Answer = tuple[int, str, str]
Serve = Callable[..., str]


class QuietServer(http.server.ThreadingHTTPServer):
    """Callers that hang up half-way are what these tests are about: no traceback for them."""

    def handle_error(self, request: object, client_address: object) -> None:
        pass


@pytest.fixture(autouse=True)
def bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing set, nobody logged in, nothing stored; also when CI or a Space runs the tests."""
    for name in list(os.environ):
        if name.startswith(SET_ELSEWHERE):
            monkeypatch.delenv(name)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "hf" / "token"))
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hf" / "hub"))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder as the whole PATH: a machine without an NVIDIA driver."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Start a small server that gives one answer to everything, and make it the Hub."""
    servers: list[http.server.HTTPServer] = []

    def start(status: int, kind: str = "application/json", wait: threading.Event | None = None, **headers: str) -> str:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if wait:
                    wait.wait(10)
                self.send_response(status)
                for name, value in {"Content-Type": kind, "Content-Length": "2", **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *words: object) -> None:
                """Keep the test's output clean."""

        server = QuietServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        monkeypatch.setenv("HF_ENDPOINT", address)
        return address

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def no_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port at which nobody listens."""
    server = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
    port = server.server_port
    server.server_close()
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
