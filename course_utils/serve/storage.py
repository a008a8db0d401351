"""The place that outlives this container: is there one, what lies there, and saving to it for as long as we run."""

import itertools
import threading

from course_utils import parcel
from course_utils.serve import keep
from course_utils.serve.say import say
from course_utils.serve.settings import Settings
from course_utils.within import within

ANSWERS_WITHIN = 60.0


def prepare(settings: Settings) -> tuple[keep.Keeper | None, str]:
    """Bring the learner's work back. Gives who keeps it from now on, or why nobody can."""
    try:
        not_kept = within(ANSWERS_WITHIN, lambda: keep.trouble_with(settings.keep, settings.keep_was_named))
        if not not_kept:
            keeper = within(ANSWERS_WITHIN, lambda: bring_back(settings))
            say(f"[OK] Your work is kept in {settings.keep / parcel.FOLDER}.")
            return keeper, ""
    except TimeoutError:
        not_kept = f"{settings.keep} does not answer"
    except OSError as error:
        not_kept = f"{settings.keep} cannot be read now ({error.strerror or error})"
    say(
        f"[FIX] Your work is NOT kept when this container stops: {not_kept}.",
        "      What to do: download what you want to keep before you stop it. Or attach storage at /data.",
    )
    return None, not_kept


def bring_back(settings: Settings) -> keep.Keeper:
    """Bring back the newest whole copy, unless the folder is still there and so is newer than any copy."""
    keeper = keep.Keeper(settings.folder, settings.keep)
    if settings.folder.exists() and any(settings.folder.iterdir()):
        return keeper
    for damaged in itertools.takewhile(lambda copy: copy != keeper.newest, keep.copies(settings.keep)):
        say(f"[FIX] {damaged.name} is damaged, probably by a sudden stop. It is passed over.")
    if keeper.newest:
        if settings.folder.exists():
            settings.folder.rmdir()
        keep.restore(keeper.newest, settings.folder)
        say(f"[OK] Brought your work back from {keeper.newest.name}.")
    return keeper


class Saver:
    """Saves in a thread of its own: storage that hangs must not keep the course from being stopped."""

    def __init__(self, keeper: keep.Keeper | None) -> None:
        self._keeper = keeper
        self._at_work: threading.Thread | None = None
        self._told = False

    def save(self, wait: float = 0) -> None:
        """Begin to save, unless the last time is not over yet, and wait so many seconds for the end of it."""
        if self._keeper is None:
            return
        if self._at_work and self._at_work.is_alive():
            if not self._told:
                say("[FIX] The storage is slow: the last save is not over yet. Your work is still here.")
            self._told = True
        else:
            self._told = False
            self._at_work = threading.Thread(target=self._save, args=(self._keeper,), daemon=True)
            self._at_work.start()
        self._at_work.join(wait)

    @staticmethod
    def _save(keeper: keep.Keeper) -> None:
        say(*keeper.save())
