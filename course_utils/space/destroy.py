"""`course space destroy`: take the Space down for good."""

import argparse
import sys

from course_utils.space import look, names, price, remembered
from course_utils.space.account import address, log_in
from course_utils.space.troubles import Trouble, stage


def destroy(asked: argparse.Namespace) -> None:
    name = names.check(asked.repo_id) if asked.repo_id is not None else None
    if name and _is_gone(name):
        return
    me, found = look.ours(name)
    space, bucket = found.name, found.bucket
    with stage("\nStopped. Nothing was deleted."):
        print(f"This deletes {space} and everything in it, for good.")
        print("To fetch your work first: course space download")
        if bucket and asked.bucket_too:
            print(f"It deletes the storage bucket {bucket} too, with the work that is kept in it.")
        elif bucket:
            print(f"The storage bucket {bucket} stays. To delete it too, stop here and add --bucket-too")
        elif asked.bucket_too:
            print("This Space has no storage bucket.")
        _agree(space, asked.yes)
    with stage(f"\nStopped. Perhaps {space} is deleted, perhaps not. See: course space status --repo-id {space}"):
        me.api.delete_repo(space, repo_type="space")
        remembered.forget(space)
        print(f"[OK] {space} is deleted. It costs nothing any more.")
    if bucket and asked.bucket_too:
        still = f"The storage bucket may still be there. Delete it on its page: {address(f'buckets/{bucket}')}"
        with stage(f"\nStopped. {still}", failed=still):
            me.api.delete_bucket(bucket, missing_ok=True)
            print(f"[OK] The storage bucket {bucket} is deleted.")


def _is_gone(name: str) -> bool:
    """A Space that was taken down on its own page, or never came to be: only its password is left here."""
    me = log_in()
    space = names.in_full(name, me.name)
    if not remembered.password(space) or look.at(me.api, space) is not None:
        return False
    remembered.forget(space)
    print(f"[OK] The Hub knows no Space {space}. Its password is forgotten here too.")
    return True


def _agree(space: str, already: bool) -> None:
    if already:
        return
    if not sys.stdin.isatty():
        raise Trouble("Nobody can be asked here. Nothing was deleted. If you are sure, add --yes")
    if price.answer(f"To go on, type its name, {space}: ") != space:
        raise Trouble("That is not its name. Nothing was deleted.")
