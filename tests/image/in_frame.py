"""The tests in a frame once more, against the image itself: `python -m tests.image.in_frame`.

They have the engine to themselves: a container that starts or stops changes the network, and Chromium then drops what
it is loading.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.frame.course import IMAGE_TOKEN, IMAGE_URL
from tests.frame.front import SPACE, SPACE_ID
from tests.image.container import PLAIN, Container
from tools import run_tests
from tools.browser import find
from tools.engine import say

CALM = 5.0  # seconds after which Chromium no longer hears of the network that came with the container


def main() -> int:
    if not find():
        say("The image in a frame was left out: there is no Chromium here.")
        return 0
    with tempfile.TemporaryDirectory(prefix="data-", ignore_cleanup_errors=True) as data:
        Path(data).chmod(0o777)
        container = Container(
            data=Path(data), rights=PLAIN, SPACE_ID=SPACE_ID, SPACE_HOST=SPACE, COURSE_MODELS="practice"
        )
        try:
            container.wait_until_healthy()
            time.sleep(CALM)
            os.environ.update({IMAGE_URL: container.url, IMAGE_TOKEN: container.token})
            return run_tests.main(["tests/frame", "-n", "0"])
        finally:
            container.remove()


if __name__ == "__main__":
    sys.exit(main())
