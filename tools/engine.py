"""A container engine for the image's tests: the docker that answers already, else a private one.

The private one is Debian's `docker.io`, started as root, and ended with everything it made. Its images and layers stay
in a cache folder outside the repository, so that the next run is quick.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "course-engine"
NEEDED = ("dockerd", "runc", "mmdebstrap", "iptables", "ip", "setpriv", "unshare")
BRIDGE = "docker0"
KEPT_LAYERS = "8GB"


class NoEngine(Exception):
    """There is no container engine here, and none can be had. The message says why."""


class EngineFails(Exception):
    """Everything that an engine needs is here, and still it does not run. The message says why."""


@dataclass
class Engine:
    """A docker client, and where its engine listens."""

    client: str
    settings: dict[str, str] = field(default_factory=dict)
    private: bool = False

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | self.settings

    def run(self, *words: str, **options: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run([self.client, *words], env=self.environment, text=True, **options)

    def answer(self, *words: str) -> str:
        """What a command prints; nothing where it fails."""
        done = self.run(*words, capture_output=True)
        return done.stdout.strip() if done.returncode == 0 else ""

    def is_up(self) -> bool:
        return bool(self.answer("version", "--format", "{{.Server.Version}}"))

    def remove_containers(self, label: str) -> None:
        if found := self.answer("ps", "--all", "--quiet", "--filter", f"label={label}").split():
            self.run("rm", "--force", "--volumes", *found, capture_output=True)

    def forget_old_layers(self) -> None:
        """In our own engine, keep the cache of layers small. A developer's engine is not ours to tidy."""
        if self.private:
            self.run("image", "prune", "--force", capture_output=True)
            self.run("builder", "prune", "--force", "--keep-storage", KEPT_LAYERS, capture_output=True)


def say(text: str) -> None:
    print(f"==> {text}", flush=True)


@contextmanager
def engine() -> Iterator[Engine]:
    """The engine that answers already, else a private one for as long as this lasts."""
    client = shutil.which("docker")
    if client and (found := Engine(client, {"DOCKER_BUILDKIT": "1"})).is_up():
        say("A docker engine answers here: using it, with the real base image.")
        yield found
        return
    if sys.platform != "linux" or os.geteuid() != 0:
        raise NoEngine("no docker engine answers, and a private one can be started only on Linux, as root")
    if missing := [name for name in NEEDED if not shutil.which(name)]:
        raise NoEngine(f"no docker engine answers, and these programs are missing: {', '.join(missing)}")
    with private_engine() as started:
        yield started


@contextmanager
def private_engine() -> Iterator[Engine]:
    """A dockerd of our own. Its mounts lie in a namespace that ends with it, and it writes no firewall rules."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        lock = stack.enter_context((CACHE / "lock").open("w"))
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise EngineFails(f"Another run is using {CACHE}. Start again when it is over.") from None
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="engine-", ignore_cleanup_errors=True)))
        stack.enter_context(bridge_removed())
        # The client of the daemon's own package: another on the PATH may want parts that are not here.
        client = shutil.which("docker", path="/usr/bin") or shutil.which("docker") or "docker"
        address = f"unix://{scratch}/docker.sock"
        started = Engine(client, {"DOCKER_HOST": address, "DOCKER_BUILDKIT": "1"}, private=True)
        say(f"No docker engine answers here: starting a private one, with its layers in {CACHE}.")
        daemon = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", "unshare", "--mount", "dockerd", "--host", address,
             "--data-root", str(CACHE / "data"), "--exec-root", str(scratch / "exec"),
             "--pidfile", str(scratch / "dockerd.pid"), "--iptables=false", "--ip-forward=false", "--ip-masq=false"],
            stdout=stack.enter_context((CACHE / "dockerd.log").open("w")),
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is for us: we end it after its containers
        )  # fmt: skip
        stack.callback(end, daemon)
        wait_for(started, daemon)
        yield started


def wait_for(started: Engine, daemon: subprocess.Popen) -> None:
    latest = time.monotonic() + 60
    while time.monotonic() < latest and daemon.poll() is None:
        if started.is_up():
            return
        time.sleep(0.2)
    last_lines = (CACHE / "dockerd.log").read_text().splitlines()[-3:]
    raise EngineFails("\n      ".join(["dockerd does not start here. It said:", *last_lines]))


def end(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def bridge_removed() -> Iterator[None]:
    """The engine leaves its network bridge behind. One that was there before is not ours and stays."""
    before = (Path("/sys/class/net") / BRIDGE).exists()
    try:
        yield
    finally:
        if not before:
            subprocess.run(["ip", "link", "delete", BRIDGE], capture_output=True)
