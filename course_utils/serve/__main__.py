"""Start the course in a container, and stop it without losing anything: `python -m course_utils.serve`."""

import os
import signal
import sys
import threading

from course_utils import lessons
from course_utils.doctor import check_gpu
from course_utils.serve import guard, storage
from course_utils.serve.say import say
from course_utils.serve.settings import read
from course_utils.serve.supervisor import Supervisor


def main() -> int:
    guard.hide_this_process()
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    try:
        settings = read()
        token, made = guard.choose(os.environ.get("JUPYTER_TOKEN", ""), settings.space)
    except ValueError as error:
        return refuse(str(error))
    gpu = check_gpu()
    say(f"[{'OK' if gpu.ok else 'FIX'}] GPU: {gpu.says}", *([f"      What to do: {gpu.remedy}"] if gpu.remedy else []))
    keeper, not_kept = storage.prepare(settings)
    try:
        say(*lessons.hand_out(settings.folder))
    except OSError as error:
        return refuse(f"The lessons could not be put into {settings.folder}: {error.strerror or error}.")
    return Supervisor(settings, token, not_kept, storage.Saver(keeper), stop).run(made)


def refuse(why: str) -> int:
    say(f"[FIX] {why}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
