"""Code in a notebook looks for the container's secrets everywhere it can. It finds none."""

import json
from collections.abc import Iterator

import pytest

from tests.image.conftest import Start
from tests.image.container import SECRETS, Container, docker
from tests.image.kernel import Kernel, connect
from tests.image.search import readable_memory, search, watch

SHELLS = {"sh", "bash", "dash"}


@pytest.fixture(scope="module")
def kernel(running: Container) -> Iterator[Kernel]:
    with Kernel(running) as kernel:
        yield kernel


def test_the_search_finds_what_can_be_found(kernel: Kernel) -> None:
    """A search that never finds anything would prove nothing."""
    mark = "planted-for-the-search"
    kernel.run(
        f"import os, pathlib; os.environ['PLANTED'] = {mark!r}; pathlib.Path('planted.txt').write_text({mark!r})"
    )
    kernel.run(f"import subprocess; child = subprocess.Popen(['sleep', '600'], env={{'PLANTED': {mark!r}}})")
    found = search(kernel, (mark,))["found"]
    kernel.run("child.kill(); os.environ.pop('PLANTED'); pathlib.Path('planted.txt').unlink()")
    assert "os.environ[PLANTED]" in found
    assert [place for place in found if place.endswith("/planted.txt")]
    assert [place for place in found if place.startswith("/proc/") and place.endswith("/environ")]


def test_no_secret_can_be_found(kernel: Kernel) -> None:
    assert search(kernel, SECRETS)["found"] == []


def test_no_secret_can_be_found_while_its_health_is_asked(kernel: Kernel, running: Container) -> None:
    """The health check starts a new process every few seconds, with the container's own settings."""
    watched = watch(kernel, SECRETS)
    assert watched["found"] == []
    assert watched["processes"] > 0, "no health check came by"


def test_the_memory_of_the_server_cannot_be_read(kernel: Kernel) -> None:
    assert readable_memory(kernel) == ["sleep 600"]


def test_a_token_made_at_the_start_cannot_be_found_either(start: Start) -> None:
    container = start(JUPYTER_TOKEN=None)
    container.token = container.wait_for_log(r"token=([\w-]+)")[1]
    with Kernel(container) as kernel:
        assert search(kernel, (container.token, *SECRETS[1:]))["found"] == []


def test_a_terminal_has_no_secrets_either(start: Start) -> None:
    container = start(COURSE_TERMINALS="on")
    name = container.ask("POST", "/api/terminals").json()["name"]
    said = typed_in_terminal(container, name, "env; cat /proc/*/environ /proc/*/cmdline 2>/dev/null")
    assert "HOME=/home/user" in said, "env said nothing"
    assert not [secret for secret in SECRETS if secret in said]
    with Kernel(container) as kernel:
        found = search(kernel, SECRETS)["found"]
    running = set(docker("top", container.name, "-eo", "pid,comm").stdout.split())
    assert running & SHELLS, "no shell was there to look into"
    assert found == []


def typed_in_terminal(container: Container, name: str, command: str) -> str:
    """What the terminal shows from the command to its end."""
    socket = connect(container, f"/terminals/websocket/{name}", container.token)
    socket.send(json.dumps(["stdin", f"{command}; echo 'the' 'end'\r"]))
    said = ""
    while "the end" not in said:
        kind, *words = json.loads(socket.recv())
        said += "".join(words) if kind == "stdout" else ""
    socket.close()
    return said


def test_a_kernel_without_the_token_cannot_ask_the_server(kernel: Kernel) -> None:
    ran = kernel.run("""
import urllib.request, urllib.error
try:
    print(urllib.request.urlopen("http://127.0.0.1:7860/api/contents").status)
except urllib.error.HTTPError as error:
    print(error.code)
""")
    assert ran.text.strip() == "403"
