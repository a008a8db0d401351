"""What stands in for the image's base where no image can be pulled: Debian's own Python, under the base's name.

Everything that belongs to this one machine (certificates, package indexes, wheels on disk) is read from it when the
stand-in is made, so that none of it is written into the repository.
"""

import functools
import hashlib
import http.server
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.engine import Engine, say

BUNDLE = "/etc/ssl/certs/ca-certificates.crt"
PACKAGES = "ca-certificates,python3,python3-venv"
CERTIFICATES = "/usr/local/share/ca-certificates"
HOOKS = (  # "$1" is the new root; /usr/local becomes what it is in Python's own images
    f'mkdir -p {CERTIFICATES} "$1{CERTIFICATES}" && cp -a {CERTIFICATES}/. "$1{CERTIFICATES}"',
    'chroot "$1" update-ca-certificates',
    'chroot "$1" python3 -m venv --system-site-packages /usr/local',
    'printf %s "$STAND_IN_PIP_CONF" > "$1/etc/pip.conf"',
    """printf 'Dir::Cache::pkgcache "";\nDir::Cache::srcpkgcache "";\n' > "$1/etc/apt/apt.conf.d/docker-clean" """,
    'rm -f "$1"/var/cache/apt/*.bin',
)
SETTINGS = ("CMD python3", "ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin")
RECIPE = "course.stand-in"  # the label that tells how a stand-in was made
WHEELS_PORT = 47860  # always the same: it stands in the stand-in's pip.conf, and another would void the layer cache


def base_name(dockerfile: str) -> str:
    """The image that the Dockerfile's first FROM names, with the defaults of its ARGs."""
    defaults = dict(re.findall(r"^ARG +(\w+)=(\S+)", dockerfile, re.MULTILINE))
    named = re.search(r"^FROM +(\S+)", dockerfile, re.MULTILINE)
    return re.sub(r"\$\{?(\w+)\}?", lambda found: defaults[found[1]], named[1])


@contextmanager
def stand_in(engine: Engine, dockerfile: Path) -> Iterator[None]:
    """Have the base's name mean the stand-in, made once, and serve this machine's wheels while it is built upon."""
    name, settings = base_name(dockerfile.read_text()), pip_settings()
    conf = pip_conf(settings)
    recipe = hashlib.sha256(repr((name, PACKAGES, HOOKS, SETTINGS, conf)).encode()).hexdigest()[:16]
    if engine.answer("image", "inspect", "--format", f'{{{{index .Config.Labels "{RECIPE}"}}}}', name) != recipe:
        say(f"Making the stand-in for {name} (half a minute to three minutes, once)")
        make(engine, name, conf, recipe)
    with served(wheel_folders(settings)):
        yield


def make(engine: Engine, name: str, conf: str, recipe: str) -> None:
    """A root file system of Debian's packages, imported under the base's name."""
    suite = name.rpartition("-")[2]
    options = ["--quiet", "--variant=minbase", f"--include={PACKAGES}", *(f"--customize-hook={hook}" for hook in HOOKS)]
    changes = [word for change in (*SETTINGS, f"LABEL {RECIPE}={recipe}") for word in ("--change", change)]
    with tempfile.TemporaryDirectory(prefix="stand-in-") as folder:
        archive = str(Path(folder) / "base.tar")
        environment = os.environ | {"STAND_IN_PIP_CONF": conf}
        subprocess.run(["mmdebstrap", *options, suite, archive], env=environment, check=True)
        engine.run("import", *changes, archive, name, check=True, stdout=subprocess.DEVNULL)


def pip_settings() -> dict[str, str]:
    """How pip is set up on this machine. What the environment says comes last, and wins."""
    listed = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True).stdout
    found = dict(re.findall(r"^(\S+)='(.*)'$", listed, re.MULTILINE))
    in_order = sorted(found.items(), key=lambda item: item[0].startswith(":env:"))
    return {key.rpartition(".")[2]: value for key, value in in_order}


def wheel_folders(settings: dict[str, str]) -> list[Path]:
    return [Path(word) for word in settings.get("find-links", "").split() if Path(word).is_dir()]


def pip_conf(settings: dict[str, str]) -> str:
    """The same for the build: indexes that can be reached from anywhere, and the wheels by way of a server."""
    lines = ["[global]", f"cert = {BUNDLE}", "retries = 1"]
    for key in ("index-url", "extra-index-url", "trusted-host"):
        if words := [word for word in settings.get(key, "").split() if not word.startswith("file:")]:
            lines.append(f"{key} = {' '.join(words)}")
    if folders := wheel_folders(settings):
        links = [f"http://127.0.0.1:{WHEELS_PORT + number}/" for number in range(len(folders))]
        lines.append(f"find-links = {' '.join(links)}")
    return "\n".join(lines) + "\n"


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words: object) -> None:
        pass


@contextmanager
def served(folders: list[Path]) -> Iterator[None]:
    """Each folder over HTTP, to this machine alone."""
    servers = []
    try:
        for number, folder in enumerate(folders):
            handler = functools.partial(QuietHandler, directory=str(folder))
            servers.append(http.server.ThreadingHTTPServer(("127.0.0.1", WHEELS_PORT + number), handler))
            threading.Thread(target=servers[-1].serve_forever, daemon=True).start()
        yield
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()
