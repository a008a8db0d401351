"""`course space destroy`: take the Space down for good."""

import argparse
import sys

from course_utils.space import look, names, price, remembered
from course_utils.space.account import Account, address, log_in
from course_utils.space.say import about, say
from course_utils.space.troubles import Declined, Trouble, stage

STOPPED = "\nStopped. Nothing was deleted."
BUCKET_TOO = "course space destroy --bucket-too"


def destroy(asked: argparse.Namespace) -> None:
    if asked.repo_id is not None and _is_gone(asked):
        return
    me, found = look.ours(asked)
    space, bucket = found.name, found.bucket
    with stage(STOPPED):
        print(f"This deletes {space} for good, and the work in it.")
        say(price.FETCH_FIRST)
        if bucket and asked.bucket_too:
            print(f"It deletes the storage bucket {bucket} too, with the work that is kept in it.")
        elif bucket:
            say(f"The storage bucket {bucket} stays. To delete it too, answer no, then: {BUCKET_TOO}")
        elif asked.bucket_too:
            print("This Space has no storage bucket.")
        _agree(space, asked.yes)
    with stage(f"\nStopped. Perhaps {space} is deleted, perhaps not. See: course space status"):
        me.api.delete_repo(space, repo_type="space")
        remembered.forget(space)
        print(f"[OK] {space} is deleted. The Space costs nothing any more.")
    if bucket and asked.bucket_too:
        _delete_bucket(me, bucket)
    elif bucket:
        say(f"The bucket {bucket} stays and may cost:\n{address(f'buckets/{bucket}')}")
        if bucket == names.bucket_of(space):
            say(f"To delete it too: {BUCKET_TOO}")


def _is_gone(asked: argparse.Namespace) -> bool:
    """A Space that was taken down before, or never came to be: its password here, or its bucket, may be left."""
    name = names.check(asked.repo_id)
    me = log_in()
    space = names.in_full(name, me.name)
    about(space, me.name)
    bucket = names.bucket_of(space)
    bucket_left = asked.bucket_too and _is_there(me, bucket)
    known = bool(remembered.password(space))
    if not (known or bucket_left) or look.at(me.api, space) is not None:
        return False
    if bucket_left:
        with stage(STOPPED):
            print(f"The Hub knows no Space {space} any more. This deletes the storage bucket it left behind, {bucket},")
            print("with the work that is kept in it, for good.")
            _agree(bucket, asked.yes)
        _delete_bucket(me, bucket)
    if known:
        remembered.forget(space)
        print(f"[OK] The Hub knows no Space {space}. Its password is forgotten here too.")
    return True


def _is_there(me: Account, bucket: str) -> bool:
    from huggingface_hub.errors import HfHubHTTPError

    try:
        me.api.bucket_info(bucket)
    except HfHubHTTPError as error:
        if error.response.status_code != 404:
            raise
        return False
    return True


def _delete_bucket(me: Account, bucket: str) -> None:
    still = f"The storage bucket may still be there, and cost. Delete it on its page:\n{address(f'buckets/{bucket}')}"
    with stage(f"\nStopped. {still}", failed=still):
        me.api.delete_bucket(bucket, missing_ok=True)
        print(f"[OK] The storage bucket {bucket} is deleted.")


def _agree(name: str, already: bool) -> None:
    if already:
        return
    if not sys.stdin.isatty():
        raise Trouble("Nobody can be asked here. Nothing was deleted. If you are sure, add --yes")
    typed = price.answer(f"To go on, type its name, {name}: ")
    if typed.lower() in ("", "no", "n"):
        raise Declined(STOPPED.strip())
    if typed != name:
        raise Trouble("That is not its name. Nothing was deleted.")
