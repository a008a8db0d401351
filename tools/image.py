"""Build the image, start it as a Space would, test it, measure it: `python -m tools.image`, or `make test-image`."""

import os
import shlex
import signal
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

from tools import run_tests
from tools.engine import Engine, EngineFails, NoEngine, engine, say
from tools.stand_in import stand_in

ROOT = Path(__file__).resolve().parent.parent
IMAGE = "language-model-course"
LABEL = "course-test"
CAUTION = "The image's base is a stand-in, Debian's own Python, because no image can be pulled here."


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that everything that was started is ended
    try:
        with engine() as found:
            return prove(found)
    except NoEngine as reason:
        say(f"image tests left out: {reason}")
        return 0
    except EngineFails as reason:
        say(f"[FIX] {reason}")
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


def prove(found: Engine) -> int:
    """Build, test and measure, with the engine that was found."""
    build = [found.client, "build", "--build-arg", "TORCH_BUILD=cpu"]
    if found.private:
        say(CAUTION)
        build += ["--network", "host"]  # where this machine's wheels are served
    begun = time.monotonic()
    with stand_in(found, ROOT / "Dockerfile") if found.private else nullcontext():
        if subprocess.run([*build, "--tag", IMAGE, str(ROOT)], env=found.environment).returncode:
            say("[FIX] The image could not be built; the reason stands above.")
            return 1
    say(f"Built in {time.monotonic() - begun:.0f} s, with the base.")
    settings = {"COURSE_IMAGE": IMAGE, "COURSE_IMAGE_CLIENT": found.client, "COURSE_IMAGE_BUILD": shlex.join(build)}
    os.environ.update(found.settings | settings)
    try:
        tests = run_tests.main(["tests/image"])
        frame = subprocess.run([sys.executable, "-m", "tests.image.in_frame"], cwd=ROOT).returncode
        figures = subprocess.run([sys.executable, "-m", "tests.image.figures"], cwd=ROOT).returncode
    finally:
        found.remove_containers(LABEL)
        found.forget_old_layers()
    if found.private:
        say(CAUTION)
    return tests or frame or figures


if __name__ == "__main__":
    sys.exit(main())
