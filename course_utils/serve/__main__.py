"""Start the course in a container, and stop it without losing anything: `python -m course_utils.serve`."""

import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request

from course_utils import lab, lessons, parcel
from course_utils.doctor.gpu import check_gpu
from course_utils.serve import guard, keep
from course_utils.serve.idle import Idle
from course_utils.serve.settings import Settings, read

SAVE_EVERY = 30.0
START_WITHIN = 120.0
STOP_WITHIN = 6.0  # Docker waits ten seconds after SIGTERM
CRASHED = "JupyterLab ended by itself"
RECORD = ".course-record.jsonl"


def main() -> int:
    guard.hide_this_process()
    asked_to_stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: asked_to_stop.set())
    try:
        settings = read()
        token, made = guard.choose(os.environ.get("JUPYTER_TOKEN", ""), settings.space)
    except ValueError as error:
        return stop(str(error))
    gpu = check_gpu()
    say(f"[{'OK' if gpu.ok else 'FIX'}] GPU: {gpu.says}", *([f"      What to do: {gpu.remedy}"] if gpu.remedy else []))
    not_kept = keep.trouble_with(settings.keep, settings.keep_was_named)
    try:
        bring_back(settings, not_kept)
        say(*lessons.hand_out(settings.folder))
    except OSError as error:
        return stop(f"The lessons could not be put into {settings.folder}: {error.strerror or error}.")
    return supervise(settings, token, made, not_kept, asked_to_stop)


def say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)


def stop(why: str) -> int:
    say(f"[FIX] {why}")
    return 1


def bring_back(settings: Settings, not_kept: str) -> None:
    """Bring back the newest good copy, unless the folder is still there and so is newer than any copy."""
    if not_kept:
        say(
            f"[FIX] Your work is NOT kept when this container stops: {not_kept}.",
            "      What to do: download what you want to keep before you stop it. Or attach storage at /data.",
        )
        return
    say(f"[OK] Your work is kept in {settings.keep / parcel.FOLDER}.")
    if settings.folder.exists() and any(settings.folder.iterdir()):
        return
    for copy in keep.copies(settings.keep):
        if parcel.is_whole(copy):
            if settings.folder.exists():
                settings.folder.rmdir()
            keep.restore(copy, settings.folder)
            say(f"[OK] Brought your work back from {copy.name}.")
            return
        say(f"[FIX] {copy.name} is damaged, probably by a sudden stop. It is passed over.")


def environment(settings: Settings, token: str, not_kept: str) -> dict[str, str]:
    """What JupyterLab is started with: nothing secret but the token, which it takes out before a kernel starts."""
    return guard.without_secrets(lab.environment(settings.folder)) | {
        "JUPYTER_TOKEN": token,
        "COURSE_NOT_KEPT": not_kept,
        "COURSE_RECORD": str(settings.folder / RECORD),
    }


def supervise(
    settings: Settings,
    token: str,
    made: bool,
    not_kept: str,
    asked_to_stop: threading.Event,
) -> int:
    """Run JupyterLab and save beside it, until it is stopped, stays idle, or ends by itself."""
    keeper = None if not_kept else keep.Keeper(settings.folder, settings.keep)
    server = subprocess.Popen(
        [sys.executable, "-m", "course_utils.serve.lab"],
        env=environment(settings, token, not_kept),
        start_new_session=True,  # Ctrl-C in a terminal reaches us alone; we save first
    )
    try:
        welcome(settings, token, made, server, asked_to_stop)
        reason = watch(settings, token, server, keeper, asked_to_stop)
        say(f"Stopping: {reason}.")
        save(keeper)
    finally:
        end(server)
    save(keeper)
    say("Stopped.")
    return 0 if reason != CRASHED else 1


def welcome(
    settings: Settings, token: str, made: bool, server: subprocess.Popen, asked_to_stop: threading.Event
) -> None:
    is_open = wait_until_open(settings.port, server, asked_to_stop)
    if server.poll() is not None or asked_to_stop.is_set():
        return
    if is_open:
        say("[OK] The course is open.")
    else:
        say(f"[FIX] JupyterLab has not answered for {START_WITHIN:.0f} seconds. It may yet.")
    if made:
        say("No password was chosen, so a strong one was made for this run. This link opens the course:")
        say(f"      {guard.link(token, settings.port, settings.space)}")


def watch(
    settings: Settings, token: str, server: subprocess.Popen, keeper: keep.Keeper | None, asked_to_stop: threading.Event
) -> str:
    """Save every half minute. Returns why it is time to stop."""
    idle = Idle(settings.port, token, lambda: keep.glance(settings.folder))
    allowed = settings.idle_minutes * 60
    pause = min(SAVE_EVERY, max(1.0, allowed / 4)) if allowed else SAVE_EVERY
    next_look = time.monotonic() + pause
    while server.poll() is None:
        if asked_to_stop.wait(0.5):
            return "asked to"
        if time.monotonic() < next_look:
            continue
        next_look = time.monotonic() + pause
        save(keeper)
        if allowed and idle.seconds() > allowed:
            return f"nothing was done here for {settings.idle_minutes:g} minutes"
    return CRASHED


def save(keeper: keep.Keeper | None) -> None:
    if keeper:
        say(*keeper.save())


def wait_until_open(port: int, server: subprocess.Popen, asked_to_stop: threading.Event) -> bool:
    end_of_patience = time.monotonic() + START_WITHIN
    while time.monotonic() < end_of_patience and server.poll() is None and not asked_to_stop.wait(0.2):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/api", timeout=2).close()
        except OSError:
            continue
        return True
    return False


def end(server: subprocess.Popen) -> None:
    server.terminate()
    try:
        server.wait(STOP_WITHIN)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
