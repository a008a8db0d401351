"""JupyterLab as a process of its own: started, watched, saved for, and stopped."""

import subprocess
import sys
import threading
import time
import urllib.request

from course_utils import keys, lab
from course_utils.serve import guard, keep
from course_utils.serve.idle import Idle
from course_utils.serve.say import say, without
from course_utils.serve.settings import Settings
from course_utils.serve.storage import Saver

SAVE_EVERY = 30.0
START_WITHIN = 120.0
SILENT_AT_MOST = 600.0
STOP_WITHIN, LAST_SAVE_WITHIN = 3.5, 1.5  # Docker waits ten seconds after SIGTERM
CRASHED = "JupyterLab ended by itself"
SILENT = f"JupyterLab has not answered for {SILENT_AT_MOST / 60:.0f} minutes"
RECORD = ".course-record.jsonl"


class Supervisor:
    def __init__(self, settings: Settings, token: str, not_kept: str, saver: Saver, stop: threading.Event) -> None:
        self.settings, self.token, self.saver, self.stop = settings, token, saver, stop
        # -P and -s: a file that a learner puts beside the folder must not be taken for a part of Python.
        self.server = subprocess.Popen(
            [sys.executable, "-P", "-s", "-m", "course_utils.serve.lab"],
            env=environment(settings, token, not_kept),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,  # Ctrl-C in a terminal reaches us alone; we save first
        )
        self.log = threading.Thread(target=self._pass_on, daemon=True)
        self.log.start()

    def run(self, made: bool) -> int:
        """Until it is stopped, stays idle, or ends by itself. `made`: the password is one nobody knows yet."""
        try:
            self.welcome(made)
            reason = self.watch()
            say(f"Stopping: {reason}.")
            self.saver.save(wait=STOP_WITHIN)
        finally:
            self.end()
        self.saver.save(wait=LAST_SAVE_WITHIN)
        say("Stopped.")
        return 1 if reason in (CRASHED, SILENT) else 0

    def welcome(self, made: bool) -> None:
        is_open = self.wait_until_open()
        if self.server.poll() is not None or self.stop.is_set():
            return
        if is_open:
            say("[OK] The course is open.")
        else:
            say(f"[FIX] JupyterLab has not answered for {START_WITHIN:.0f} seconds. It may yet.")
        if made:
            say("No password was chosen, so a strong one was made for this run. This link opens the course:")
            say(f"      {guard.link(self.token, self.settings.port, self.settings.space)}")

    def wait_until_open(self) -> bool:
        latest = time.monotonic() + START_WITHIN
        while time.monotonic() < latest and self.server.poll() is None and not self.stop.wait(0.2):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.settings.port}/api", timeout=2).close()
            except OSError:
                continue
            return True
        return False

    def watch(self) -> str:
        """Save every half minute. Returns why it is time to stop."""
        idle = Idle(self.settings.port, self.token, lambda: keep.glance(self.settings.folder))
        allowed = self.settings.idle_minutes * 60
        pause = min(SAVE_EVERY, max(1.0, allowed / 4)) if allowed else SAVE_EVERY
        next_look = time.monotonic() + pause
        while self.server.poll() is None:
            if self.stop.wait(0.5):
                return "asked to"
            if time.monotonic() < next_look:
                continue
            next_look = time.monotonic() + pause
            self.saver.save()
            if idle.seconds() > allowed > 0:
                return f"nothing was done here for {self.settings.idle_minutes:g} minutes"
            if idle.silent() > SILENT_AT_MOST:
                return SILENT
        return CRASHED

    def end(self) -> None:
        self.server.terminate()
        try:
            self.server.wait(STOP_WITHIN)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait()
        self.log.join(1)

    def _pass_on(self) -> None:
        for line in self.server.stdout:
            say(without(self.token, line.rstrip("\n")))


def environment(settings: Settings, token: str, not_kept: str) -> dict[str, str]:
    """What JupyterLab is started with: nothing secret but the token, which it takes out before a kernel starts."""
    return keys.without_secrets(lab.environment(settings.folder)) | {
        "JUPYTER_TOKEN": token,
        "COURSE_NOT_KEPT": not_kept,
        "COURSE_RECORD": str(settings.folder / RECORD),
    }
