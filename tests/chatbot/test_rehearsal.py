"""The learner's own three files, and the rehearsal of the app from a notebook."""

import os
import signal
import subprocess
import sys
import textwrap
from itertools import pairwise
from pathlib import Path

import psutil
import pytest
from gradio_client import Client

from course_utils import chatbot
from course_utils.chatbot import FILES, TEMPLATE, Rehearsal, chatbot_files
from tests.chatbot.conftest import PRACTICE, SECONDS
from tests.net import ask, until

PAGE = """
import http.server, os
print("MODEL_ID is", os.environ.get("MODEL_ID"), "and the token is", os.environ.get("HF_TOKEN"), flush=True)
place = (os.environ["GRADIO_SERVER_NAME"], int(os.environ["GRADIO_SERVER_PORT"]))
http.server.HTTPServer(place, http.server.SimpleHTTPRequestHandler).serve_forever()
"""


@pytest.fixture
def small_app(tmp_path: Path) -> Path:
    """A folder with an app that is there at once, for what has nothing to do with a model."""
    (tmp_path / "app.py").write_text(PAGE)
    return tmp_path


class TestTheFiles:
    def test_they_come_into_the_learners_folder(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("COURSE_FOLDER", str(tmp_path))
        assert chatbot_files() == tmp_path / "my_chatbot"
        said = capsys.readouterr().out
        for name in FILES:
            assert (tmp_path / "my_chatbot" / name).read_bytes() == (TEMPLATE / name).read_bytes()
            assert f"my_chatbot/{name}: new" in said
        assert list(tmp_path.iterdir()) == [tmp_path / "my_chatbot"]

    def test_what_the_learner_changed_is_never_overwritten(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("COURSE_FOLDER", str(tmp_path))
        folder = chatbot_files()
        (folder / "app.py").write_text("# mine")
        (folder / "README.md").unlink()
        capsys.readouterr()
        chatbot_files()
        assert (folder / "app.py").read_text() == "# mine"
        assert (folder / "README.md").read_bytes() == (TEMPLATE / "README.md").read_bytes()
        said = capsys.readouterr().out
        assert "my_chatbot/app.py: there already, left as it is" in said and "my_chatbot/README.md: new" in said

    def test_without_a_learner_nothing_stays(self, run_python) -> None:
        done = run_python("from course_utils.chatbot import chatbot_files\nfolder = chatbot_files()\nprint(folder)")
        folder = Path(done.stdout.splitlines()[-1])
        assert folder.name == "my_chatbot" and not folder.parent.exists(), done.stderr


class TestTheRehearsal:
    def test_it_is_the_learners_app_on_this_computer_alone(self, small_app: Path) -> None:
        app = Rehearsal(small_app, {"MODEL_ID": "mine"}, SECONDS)
        try:
            assert app.address.startswith("http://127.0.0.1:") and ask(app.address)[0] == 200
            python = psutil.Process(app._process.pid).children()[0]
            assert {at.laddr.ip for at in python.net_connections() if at.status == "LISTEN"} == {"127.0.0.1"}
            assert "MODEL_ID is mine" in app.log
        finally:
            app.stop()
        assert not python.is_running()
        app.stop()

    def test_the_app_is_given_no_secret(self, small_app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HF_TOKEN", "hf_" + "NeverShowThis" * 3)
        app = Rehearsal(small_app, {}, SECONDS)
        app.stop()
        assert "the token is None" in app.log

    def test_one_that_stops_says_why_and_leaves_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "app.py").write_text("print('I begin')\nraise ValueError('no such model')")
        with pytest.raises(RuntimeError, match="stopped before its page was there") as info:
            Rehearsal(tmp_path, {}, SECONDS)
        assert "no such model" in str(info.value)

    def test_one_without_a_page_is_given_up(self, tmp_path: Path) -> None:
        (tmp_path / "app.py").write_text("import time\nprint('I sleep', flush=True)\ntime.sleep(600)")
        with pytest.raises(TimeoutError, match="No page after 3 seconds"):
            Rehearsal(tmp_path, {}, 3)
        assert [one for one in psutil.process_iter(["cwd"]) if one.info["cwd"] == str(tmp_path)] == []

    def test_a_second_one_ends_the_first(self, small_app: Path, capsys: pytest.CaptureFixture[str]) -> None:
        first = chatbot.rehearse(small_app)
        second = chatbot.rehearse(small_app)
        assert first._process.poll() is not None and ask(second.address)[0] == 200
        assert f"Its page is at {second.address}" in capsys.readouterr().out
        second.stop()

    def test_it_ends_with_the_notebook_however_that_ends(self, small_app: Path, clean_environment: dict) -> None:
        code = f"""
            from pathlib import Path
            from course_utils.chatbot import rehearse
            app = rehearse(Path({str(small_app)!r}))
            print(app.address, flush=True)
            input()
        """
        command = [sys.executable, "-c", textwrap.dedent(code)]
        notebook = subprocess.Popen(
            command, env=clean_environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        address = [notebook.stdout.readline() for _ in range(3)][-1].strip()
        assert ask(address)[0] == 200
        os.kill(notebook.pid, signal.SIGKILL)
        notebook.wait()
        notebook.stdin.close()
        notebook.stdout.close()
        assert until(lambda: gone(address), 10), "the app has outlived its notebook"

    def test_instructions_reach_the_model(self) -> None:
        settings = {**PRACTICE, "MODEL_ID": "practice/chat", "INSTRUCTIONS": "You are a pirate."}
        app = Rehearsal(TEMPLATE, settings, SECONDS)
        try:
            visitor = Client(app.address, verbose=False)
            said = visitor.predict("Hello!", api_name="/answer")
            assert "Arr" in said or "Ahoy" in said, said
            growing = list(visitor.submit("What is a token?", api_name="/answer"))
            assert len(growing) > 3 and all(len(one) <= len(two) for one, two in pairwise(growing))
        finally:
            app.stop()


def gone(address: str) -> bool:
    try:
        ask(address)
    except OSError:
        return True
    return False
