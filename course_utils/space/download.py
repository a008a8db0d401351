"""`course space download`: bring the learner's work from the Space to this computer."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from course_utils.parcel import FOLDER, is_whole, number
from course_utils.shelf import words
from course_utils.space import look, remembered
from course_utils.space.account import Account
from course_utils.space.look import Found
from course_utils.space.say import say
from course_utils.space.troubles import FULL, Trouble, of_status, stage
from course_utils.space.unpack import unpack

if TYPE_CHECKING:
    from huggingface_hub import BucketFile

WORK = "course/work.zip"
PIECE = 1_000_000
PACKING = 600.0  # seconds: a large folder takes the Space minutes
AS_IT_WAS = "Your folder is as it was."


def download(asked: argparse.Namespace) -> None:
    me, found = look.ours(asked)
    folder = asked.to.absolute()
    with stage(f"\nStopped. {AS_IT_WAS} To try again: course space download", failed=AS_IT_WAS):
        folder.mkdir(parents=True, exist_ok=True)
        with _draft(folder) as parcel:
            if found.stage in ("RUNNING", "RUNNING_BUILDING", "RUNNING_APP_STARTING"):
                _from_space(me, found, parcel)
            elif found.bucket:
                _from_bucket(me, found.bucket, parcel)
            else:
                raise Trouble(_nothing_kept(found))
            whole = "What is unpacked is whole. To go on: course space download"
            with stage(f"\nStopped while unpacking. {whole}", failed=whole):
                came = unpack(parcel, folder)
    for line in came.lines(folder):
        say(line)


def _nothing_kept(found: Found) -> str:
    if found.stage == "NO_APP_FILE":
        return "It never ran, so there is nothing to fetch. To go on: course space create"
    if found.stage in look.BUILDING:
        return f"{found.name} is not ready yet, so there is nothing to fetch. See: course space status"
    return (
        f"{found.name} does not run, and has no storage bucket. Its own disk was emptied when it stopped: what was not "
        "fetched before then is lost. To start it afresh: course space resume"
    )


@contextmanager
def _draft(folder: Path) -> Iterator[Path]:
    """A place for the parcel, on the same disk as the folder, that is gone afterwards."""
    with tempfile.TemporaryDirectory(dir=folder, prefix=".from-space-") as here:
        yield Path(here) / "work.zip"


def _from_space(me: Account, found: Found, parcel: Path) -> None:
    """The running Space packs the whole folder when asked with its password."""
    from huggingface_hub.utils import get_session

    password = remembered.password(found.name) or _typed_password(found)
    address = found.info.host if "://" in found.info.host else f"https://{found.info.host}"
    headers = {"Authorization": f"Bearer {me.api.token}"} if found.info.private and _is_safe(address) else {}
    question = {"url": f"{address.rstrip('/')}/{WORK}", "params": {"token": password}, "headers": headers}
    print("The Space packs your work …", flush=True)
    with get_session().stream("GET", **question, follow_redirects=False, timeout=PACKING) as answer:
        if answer.status_code != 200:
            raise Trouble(_refusal(found, answer.status_code))
        _receive(answer, parcel)
    if not is_whole(parcel):
        raise Trouble(f"The work arrived damaged. {AS_IT_WAS} Give the same command again.")


def _typed_password(found: Found) -> str:
    """For a Space that was made elsewhere. Asked for each time, and not kept."""
    password = ""
    if sys.stdin.isatty():
        password = getpass(
            f"The password of {found.name}, the secret JUPYTER_TOKEN (it is not shown while you type): "
        ).strip()
    if not password:
        raise Trouble(
            f"The password of {found.name} is not known on this computer, so the course cannot fetch your work from "
            "there. Open the Space where you are logged in, and download your files: right-click a file, then Download."
        )
    return password


def _is_safe(address: str) -> bool:
    """The learner's token goes over the network only where nobody can read along."""
    parts = urlsplit(address)
    return parts.scheme == "https" or parts.hostname in ("127.0.0.1", "localhost")


def _refusal(found: Found, status: int) -> str:
    if status in (301, 302, 303, 307, 401, 403):
        return (
            f"{found.name} does not accept this password. Perhaps it was changed on the Space's Settings page. "
            "Open the Space and download your files there: right-click a file, then Download."
        )
    if status == 404:
        return (
            f"{found.name} does not know how to give out your work: another version of the course runs there. "
            "Open it and download your files there: right-click a file, then Download."
        )
    return of_status(status)


def _receive(answer, parcel: Path) -> None:
    expected, came = int(answer.headers.get("content-length", 0)), 0
    free = shutil.disk_usage(parcel.parent).free
    if expected > free:
        raise OSError(FULL[0], "No space left on device")
    with parcel.open("wb") as file:
        for piece in answer.iter_bytes(PIECE):
            file.write(piece)
            came += len(piece)
            if sys.stdout.isatty():
                of = f" of {words(expected)}" if expected else ""
                print(f"\r\033[K  {words(came)}{of}", end="", flush=True)
    if sys.stdout.isatty():
        print()


def _from_bucket(me: Account, bucket: str, parcel: Path) -> None:
    """The newest whole copy that the Space has put there."""
    from huggingface_hub.errors import HfHubHTTPError

    try:
        entries = list(me.api.list_bucket_tree(bucket, prefix=FOLDER, recursive=True))
    except HfHubHTTPError as error:
        if error.response.status_code != 404:
            raise
        entries = []
    copies = {entry.path: entry for entry in entries if number(entry.path)}
    for copy in sorted(copies, key=number, reverse=True):
        me.api.download_bucket_files(bucket, [(copy, parcel)])
        if is_whole(parcel):
            print(f"The Space does not run. This is the copy that it kept: {bucket}/{copy}{_when(copies[copy])}")
            return
        print(f"{copy} is damaged. Trying the one before.")
    if copies:
        raise Trouble(f"Every copy of your work in the storage bucket {bucket} is damaged.")
    raise Trouble(f"There is no copy of your work in the storage bucket {bucket}. Nothing was saved there yet.")


def _when(copy: BucketFile) -> str:
    """When it was saved, by this computer's clock."""
    saved = copy.uploaded_at or copy.mtime
    return f", saved on {saved.astimezone():%d %B %Y at %H:%M}" if saved else ""
