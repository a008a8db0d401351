"""`course lessons links` against a real server on this machine: alive, dead, refusing, silent."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from course_utils.lessons import outside
from tests.conftest import Run
from tests.lessons.draft import Draft

SILENT = threading.Event()


class Pages(BaseHTTPRequestHandler):
    """/fine answers, /only-get knows no HEAD, /private refuses, /moved leads to /fine, /slow is silent."""

    def answer(self) -> None:
        if self.path == "/slow":
            SILENT.wait(10)
        codes = {"/fine": 200, "/private": 403, "/moved": 301, "/only-get": 405 if self.command == "HEAD" else 200}
        self.send_response(codes.get(self.path, 404))
        if self.path == "/moved":
            self.send_header("Location", "/fine")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET = answer

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the screen."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    SILENT.set()
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("page", "state"),
    [("fine", "fine"), ("only-get", "fine"), ("moved", "fine"), ("gone", "dead"), ("private", "refuses")],
)
def test_what_a_page_answers(page: str, state: str, site: str) -> None:
    assert outside.ask(f"{site}/{page}").state == state


def test_silence_and_nobody_there_are_dead(site: str) -> None:
    assert outside.ask(f"{site}/slow", seconds=0.2).state == "dead"
    assert outside.ask("http://127.0.0.1:9/").state == "dead"


def lesson_with(site: str, *pages: str) -> Draft:
    draft = Draft()
    links = " ".join(f"[{page}]({site}/{page}#part)" for page in pages)
    draft.cell("model")["source"] = f"{links} [again]({site}/{pages[0]}) [inside](#2.-A-model)"
    return draft


def test_the_command_names_dead_links_and_where_they_stand(site: str, run_course: Run, tmp_path: Path) -> None:
    lesson_with(site, "fine", "gone").write(tmp_path)
    answer = run_course("lessons", "links", "00_good.ipynb")
    assert answer.returncode == 1
    assert answer.stdout.splitlines() == [
        f"[OK]  {site}/fine: 200",
        f"[FIX] {site}/gone: 404 Not Found",
        "      00_good.ipynb, cell model",
    ]


def test_a_link_that_refuses_programs_is_no_failure(site: str, run_course: Run, tmp_path: Path) -> None:
    lesson_with(site, "private").write(tmp_path)
    answer = run_course("lessons", "links", "00_good.ipynb")
    assert answer.returncode == 0 and f"[?]   {site}/private: 403" in answer.stdout
