"""The course's image, for benchmarks that need it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from tools.engine import NoEngine, engine
from tools.image import IMAGE, LABEL


class NoImage(Exception):
    """There is no image here. The message says why."""


@contextmanager
def image() -> Iterator[None]:
    """While this lasts, `tests.image.container` can start the image; import that only then."""
    try:
        with engine() as found:
            if not found.answer("image", "inspect", IMAGE):
                raise NoImage(f"there is no image {IMAGE} yet: `make test-image` builds it")
            os.environ.update(found.settings | {"COURSE_IMAGE": IMAGE, "COURSE_IMAGE_CLIENT": found.client})
            try:
                yield
            finally:
                found.remove_containers(LABEL)
    except NoEngine as reason:
        raise NoImage(str(reason)) from None
