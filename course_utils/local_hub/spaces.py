"""A Space as the Hub keeps it: its repo, its settings, and the life of what runs in it, which a test can script."""

from collections import deque
from dataclasses import dataclass, field, replace
from typing import Any

from course_utils.local_hub.repos import Commit, Repo, timestamp

APP_FILES = {"docker": "Dockerfile", "gradio": "app.py", "static": "index.html"}
CPU_BASIC = "cpu-basic"
CPU_BASIC_SLEEP = 48 * 60 * 60  # seconds; cannot be changed on this hardware
RUNS = ("RUNNING", "RUNNING_BUILDING", "RUNNING_APP_STARTING")
DOES_NOT_RUN = ("NO_APP_FILE", "PAUSED", "SLEEPING", "STOPPED", "BUILD_ERROR", "CONFIG_ERROR")


@dataclass(frozen=True)
class Build:
    """How builds go from now on: `hub.build = Build(end="BUILD_ERROR", log=["no such package"])`.

    Stages change when the client asks: each stage in between is seen `polls` times. With `by_hand` it stays at the
    first one until the test calls `space.becomes("RUNNING")`.
    """

    end: str = "RUNNING"  # or "BUILD_ERROR", "RUNTIME_ERROR", "CONFIG_ERROR"
    polls: int = 1
    stale_polls: int = 0  # so often the runtime still tells of the time before the commit
    begins: bool = True  # False: nothing is built until somebody restarts the Space
    by_hand: bool = False
    log: list[str] = field(default_factory=lambda: ["===== Build Queued =====", "--> FROM python", "DONE 0.1s"])
    error: str = "Exit code: 1. Reason: the test ordered it"


@dataclass(frozen=True)
class Moment:
    """What the runtime tells at one time. The sha is the commit that runs, or that failed."""

    stage: str
    sha: str | None = None
    error: str = ""


@dataclass
class Space(Repo):
    """A Space. Everything the client set can be read here, secrets included: the test may, the client may not."""

    sdk: str = "docker"
    hardware: str = CPU_BASIC  # as requested
    sleep_time: int | None = None
    secrets: dict[str, str] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    volumes: list[dict[str, Any]] = field(default_factory=list)
    restarts: list[str] = field(default_factory=list)  # why: "asked", "factory", "hardware", "secret", …
    updated: dict[str, str] = field(default_factory=dict)
    build_log: list[str] = field(default_factory=list)
    run_log: list[str] = field(default_factory=list)
    log_stays_open: bool = False  # the stream goes on, and brings lines as they are added, until this is False again
    work_zip: bytes | None = None  # what the app gives out at /course/work.zip
    host: str = ""  # where the app runs, if not here
    now: Moment = Moment("NO_APP_FILE")
    coming: deque[Moment] = field(default_factory=deque)
    built: str | None = None
    build: Build = Build()

    @property
    def files(self) -> dict[str, bytes]:
        """What the Space holds now. Like every repo of the Hub it also has a .gitattributes."""
        return {path: file.content for path, file in self.head.files.items()}

    @property
    def subdomain(self) -> str:
        return self.id.replace("/", "-").replace("_", "-").replace(".", "-").lower()

    def keep(self, commit: Commit, branch: str = "main") -> Commit:
        """Takes up a commit, and begins to build it."""
        super().keep(commit, branch)
        self.sdk = self.head.card.get("sdk", self.sdk)
        if branch == "main" and self.build.begins and self.has_app and self.now.stage != "PAUSED":
            self.begin_build()
        return commit

    @property
    def has_app(self) -> bool:
        """Whether there is something to build or to show."""
        return (self.head.card.get("app_file") or APP_FILES.get(self.sdk, "app.py")) in self.head.files

    # What runs

    def begin_build(self) -> None:
        """Orders what the runtime will tell from now on."""
        build, sha = self.build, self.head.sha
        still = self.now if self.now.stage in RUNS else Moment("BUILDING")
        prefix = "RUNNING_" if self.now.stage in RUNS else ""
        between = {"CONFIG_ERROR": [], "BUILD_ERROR": ["BUILDING"]}.get(build.end, ["BUILDING", "APP_STARTING"])
        self.coming = deque([self.now] * build.stale_polls)
        for stage in between:
            self.coming.extend([replace(still, stage=prefix + stage)] * build.polls)
        if not build.by_hand:
            self.coming.append(Moment(build.end, sha, build.error if build.end.endswith("ERROR") else ""))
        self.built = sha
        self.build_log = list(build.log)
        self.run_log = [f"===== Application Startup at {timestamp()} ====="]

    def restart(self, why: str) -> None:
        """As asked for, or because a setting changed."""
        self.restarts.append(why)
        if self.head.sha != self.built or why == "factory":
            if self.has_app:
                self.begin_build()
        elif not self.coming:
            starting = [Moment("APP_STARTING", self.built)] * self.build.polls
            self.coming = deque([*starting, Moment("RUNNING", self.built)])

    def setting_changed(self, what: str) -> None:
        """A running Space is restarted by every change of a setting; a paused one is left alone."""
        if self.now.stage not in DOES_NOT_RUN:
            self.restart(what)

    def becomes(self, stage: str, sha: str | None = None, error: str = "") -> None:
        """The test's own word on what the runtime tells next."""
        self.now = Moment(stage, sha or self.built, error)
        self.coming.clear()

    def poll(self) -> dict[str, Any]:
        """The answer to a client that asks for the runtime, one step further than the last."""
        if self.coming:
            self.now = self.coming.popleft()
        return self.runtime()

    def runtime(self) -> dict[str, Any]:
        """What the runtime is now, in the Hub's own words."""
        runs = self.now.stage in RUNS
        told: dict[str, Any] = {
            "stage": self.now.stage,
            "hardware": {"current": self.hardware if runs else None, "requested": self.hardware},
            "storage": None,
            "gcTimeout": CPU_BASIC_SLEEP if self.hardware == CPU_BASIC else self.sleep_time,
            "replicas": {"current": int(runs), "requested": 1},
            "devMode": False,
            "domains": [{"domain": f"{self.subdomain}.hf.space", "stage": "READY"}],
        }
        if self.volumes:
            told["volumes"] = self.volumes
        if self.now.sha:
            told["sha"] = self.now.sha
        if self.now.error:
            told["errorMessage"] = self.now.error
        return told

    def set_sleep_time(self, seconds: int | None) -> None:
        """-1 is the client's word for never."""
        self.sleep_time = None if seconds == -1 else seconds

    # Secrets and variables

    def set_value(self, where: dict[str, str], entry: dict[str, str]) -> None:
        """Keeps one secret or variable as the client sends it."""
        where[entry["key"]] = entry["value"]
        self.updated[entry["key"]] = timestamp()
        if entry.get("description"):
            self.descriptions[entry["key"]] = entry["description"]

    def told(self, where: dict[str, str]) -> dict[str, dict[str, str]]:
        """Secrets or variables for the client: of a secret it hears everything but the value."""
        answer = {}
        for key, value in where.items():
            answer[key] = {"key": key, "updatedAt": self.updated[key]}
            if key in self.descriptions:
                answer[key]["description"] = self.descriptions[key]
            if where is self.variables:
                answer[key]["value"] = value
        return answer
