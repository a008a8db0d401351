"""Run all tests on all cores, with the settings that make runs alike. Extra words go to pytest.

Lessons run on warm kernels, all from one process; COURSE_WARM_KERNELS=off gives them plain ones.
"""

import os
import subprocess
import sys

from course_utils import kernel
from course_utils.kernel import preload
from course_utils.lessons.refresh import ALIKE

SETTINGS = ALIKE | {"MKL_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}


def main(words: list[str]) -> int:
    workers = min(os.cpu_count() or 1, 8)
    command = [sys.executable, "-m", "pytest", "-n", str(workers), "--dist", "loadfile", *words]
    os.environ.update(SETTINGS)
    if kernel.wanted():
        os.environ["JUPYTER_DEFAULT_PROVISIONER_NAME"] = kernel.PROVISIONER
        kernel.use(kernel.start(*preload.NEEDED, *preload.optional()))  # all of it first: the longest lessons need it
    return subprocess.run(command).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
