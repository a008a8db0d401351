"""Code in a notebook looks for the container's secrets everywhere it can. It finds none."""

import json

import pytest

from tests.image.conftest import Start
from tests.image.container import SECRETS, Container
from tests.image.kernel import Kernel

# The marks are handed over in hexadecimal, so that the search does not find itself.
SEARCH = """
import json, os, pathlib, stat
marks = [bytes.fromhex(mark) for mark in {marks!r}]
found, read = [], []

def look(place, content):
    read.append(place)
    found.extend(place for mark in marks if mark in content)

for name, value in os.environ.items():
    look(f"os.environ[{{name}}]", f"{{name}}={{value}}".encode())
for process in pathlib.Path("/proc").glob("[0-9]*"):
    for name in ("environ", "cmdline", "comm", "stat", "status", "maps"):
        try:
            look(str(process / name), (process / name).read_bytes())
        except OSError:
            pass
    for link in (process / "fd").glob("*") if os.access(process / "fd", os.R_OK) else ():
        try:
            if stat.S_ISREG(link.stat().st_mode):
                look(f"{{link}} {{link.readlink()}}", link.read_bytes())
        except OSError:
            pass
for top in ("/home", "/tmp", "/data", "/run", "/var", "/etc", "/dev/shm", "/app", "/proc/sys", "/proc/self/net"):
    for folder, _, names in os.walk(top):
        for name in names:
            path = pathlib.Path(folder, name)
            try:
                if path.is_file() and path.stat().st_size < 50_000_000:
                    look(str(path), path.read_bytes())
            except OSError:
                pass
print(json.dumps({{"found": found, "read": read}}))
"""
WATCH = """
import json, os, time
marks = [bytes.fromhex(mark) for mark in {marks!r}]
before, seen, found = set(os.listdir("/proc")), set(), []
end = time.monotonic() + 25
while time.monotonic() < end:
    for name in os.listdir("/proc"):
        if name.isdigit() and name not in before:
            seen.add(name)
            try:
                with open(f"/proc/{{name}}/environ", "rb") as file:
                    content = file.read()
            except OSError:
                continue
            found.extend(name for mark in marks if mark in content)
print(json.dumps({{"found": found, "processes": len(seen)}}))
"""
OTHER_MEMORY = """
import pathlib
opened = []
for process in pathlib.Path("/proc").glob("[0-9]*"):
    try:
        command = (process / "cmdline").read_bytes()
        if b"ipykernel" not in command:
            open(process / "mem", "rb").close()
            opened.append(command)
    except OSError:
        pass
print(opened)
"""


def search(kernel: Kernel, marks: tuple[str, ...]) -> dict[str, list[str]]:
    ran = kernel.run(SEARCH.format(marks=[mark.encode().hex() for mark in marks]))
    assert not ran.error
    return json.loads(ran.text)


@pytest.fixture(scope="module")
def kernel(running: Container) -> Kernel:
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
    ran = kernel.run(WATCH.format(marks=[mark.encode().hex() for mark in SECRETS]))
    assert not ran.error
    assert json.loads(ran.text)["found"] == []
    assert json.loads(ran.text)["processes"] > 0, "no health check came by"


def test_the_memory_of_the_server_cannot_be_read(kernel: Kernel) -> None:
    ran = kernel.run(OTHER_MEMORY)
    assert not ran.error
    assert ran.text.strip() == "[]"


def test_a_token_made_at_the_start_cannot_be_found_either(start: Start) -> None:
    container = start(JUPYTER_TOKEN=None)
    container.token = container.wait_for_log(r"token=([\w-]+)")[1]
    with Kernel(container) as kernel:
        assert search(kernel, (container.token, *SECRETS[1:]))["found"] == []


def test_a_terminal_has_no_secrets_either(start: Start) -> None:
    container = start(COURSE_TERMINALS="on")
    assert container.ask("POST", "/api/terminals").status_code == 200
    with Kernel(container) as kernel:
        looked = search(kernel, SECRETS)
    assert looked["found"] == []


def test_a_kernel_without_the_token_cannot_ask_the_server(kernel: Kernel) -> None:
    ran = kernel.run("""
import urllib.request, urllib.error
try:
    print(urllib.request.urlopen("http://127.0.0.1:7860/api/contents").status)
except urllib.error.HTTPError as error:
    print(error.code)
""")
    assert ran.text.strip() == "403"
