"""The practice Hub as a process: `python -m course_utils.local_hub FOLDER`. It lives as long as whoever started it.

It says its address on its first line. When its input ends, because the kernel that holds the other end is gone, it
removes the folder in which that kernel kept what it downloaded, and goes too.
"""

import json
import shutil
import signal
import sys

from course_utils.local_hub import stock
from course_utils.local_hub.hub import Hub


def main(folder: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # stopping a cell must not stop the Hub
    try:
        with Hub() as hub:
            stock.fill(hub)
            kinds = {kind: len(repos) for kind, repos in hub.kinds.items()}
            print(json.dumps({"url": hub.url, **kinds}), flush=True)
            sys.stdin.buffer.read()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
