"""How code in a notebook would look for the container's secrets: everywhere it can."""

import json

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
MEMORY = """
import json, os, pathlib, subprocess, time
child = subprocess.Popen(["sleep", "600"])
time.sleep(0.5)
opened = []
for process in pathlib.Path("/proc").glob("[0-9]*"):
    try:
        command = (process / "cmdline").read_bytes().decode().replace(chr(0), " ").strip()
        if "ipykernel" not in command and process.name != str(os.getpid()):
            open(process / "mem", "rb").close()
            opened.append(command)
    except OSError:
        pass
child.kill()
child.wait()
print(json.dumps(opened))
"""


def marks_of(secrets: tuple[str, ...]) -> list[str]:
    return [secret.encode().hex() for secret in secrets]


def search(kernel: Kernel, secrets: tuple[str, ...]) -> dict[str, list[str]]:
    """The places that hold one of these (`found`), and all that could be read (`read`)."""
    ran = kernel.run(SEARCH.format(marks=marks_of(secrets)))
    assert not ran.error, ran.traceback
    return json.loads(ran.text)


def watch(kernel: Kernel, secrets: tuple[str, ...]) -> dict:
    """The same for processes that come and go in the next half minute: which told one, and how many came by."""
    ran = kernel.run(WATCH.format(marks=marks_of(secrets)))
    assert not ran.error, ran.traceback
    return json.loads(ran.text)


def readable_memory(kernel: Kernel) -> list[str]:
    """The programs whose memory a notebook can open, kernels left out. Its own child, `sleep 600`, is one of them."""
    ran = kernel.run(MEMORY)
    assert not ran.error, ran.traceback
    return json.loads(ran.text)
