"""What can be typed after `course space`. Nothing heavy is imported before a command runs."""

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

SET_UP = r"py -3.14 tools\set_up.py" if os.name == "nt" else "python3 tools/set_up.py"
SLEEP = "goes to sleep after N minutes without a visitor (default: 60)"
KEEP = "keep your work in a storage bucket when it sleeps, pauses or restarts"


def add_space(commands: argparse._SubParsersAction, folder: Path) -> None:
    """Add `space` and its commands to the parser of `course`. `folder` is where the learner's work is here."""
    says = "Put the course on a Space of Hugging Face; look after it; take it down."
    space = commands.add_parser("space", help=says, description=says)
    space.set_defaults(run=lambda asked: space.print_help())
    inner = space.add_subparsers(title="commands", metavar="COMMAND")

    create = _add(inner, "create", "create.create", "Make a private Space with a GPU, and put the course there.")
    create.add_argument("--hardware", metavar="NAME", help="the machine to rent (default: a10g-small)")
    create.add_argument("--sleep-minutes", type=int, metavar="N", help=SLEEP)
    create.add_argument("--keep", action="store_true", help=KEEP)
    create.add_argument("--dry-run", action="store_true", help="show every file and setting; send nothing")
    _agreeing(create)

    _add(inner, "status", "status.status", "Does it run? What does an hour cost? Where is it?")

    logs = _add(inner, "logs", "status.logs", "What the Space says of itself.")
    logs.add_argument("--build", action="store_true", help="the log of its build, not of its run")
    logs.add_argument("--follow", action="store_true", help="go on reading until you press Ctrl-C")

    enter = _add(inner, "open", "power.open_space", "Open the Space in the browser, logged in.")
    enter.add_argument("--no-browser", action="store_true", help="print the link only")
    enter.add_argument("--new-password", action="store_true", help="set a new password first; restarts the Space")
    _agreeing(enter)

    _agreeing(_add(inner, "pause", "power.pause", "Stop the Space. It costs nothing then."))
    _agreeing(_add(inner, "resume", "power.resume", "Start a Space that is paused or asleep."))

    update = _add(inner, "update", "update.update", "Send a newer version of the course.")
    update.add_argument("--dry-run", action="store_true", help="show what would change; send nothing")
    _agreeing(update)

    fetch = _add(inner, "download", "download.download", "Bring your work from the Space to this computer.")
    fetch.add_argument("--to", type=Path, default=folder, metavar="FOLDER", help="default: %(default)s")

    destroy = _add(inner, "destroy", "destroy.destroy", "Delete the Space for good.")
    destroy.add_argument("--bucket-too", action="store_true", help="delete the bucket with your work as well")
    _agreeing(destroy)


def _add(to: argparse._SubParsersAction, name: str, where: str, says: str) -> argparse.ArgumentParser:
    command = to.add_parser(name, help=says, description=says)
    default = "language-model-course" if name == "create" else "the one this computer made"
    command.add_argument("--repo-id", metavar="NAME", help=f"YOURNAME/SPACENAME (default: {default})")
    command.set_defaults(run=_careful(where), command=name)
    return command


def _agreeing(command: argparse.ArgumentParser) -> None:
    command.add_argument("--yes", action="store_true", help="agree to what would be asked")


def _careful(where: str) -> Callable[[argparse.Namespace], int]:
    """The command, with every way it can end said in words."""
    module, _, function = where.partition(".")

    def run(asked: argparse.Namespace) -> int:
        from course_utils.space.say import about, say
        from course_utils.space.troubles import Declined, Stopped, in_words

        about("", "")
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(line_buffering=True)  # each line is seen when it is said, in a log file too
        try:
            getattr(import_module(f"course_utils.space.{module}"), function)(asked)
            return 0
        except KeyboardInterrupt:
            print("\nStopped.", file=sys.stderr)
            return 130
        except Declined as no:
            say(str(no), file=sys.stderr)
            return 1
        except Stopped as stopped:
            say(str(stopped), file=sys.stderr)
            if stopped.still_sending:
                sys.stdout.flush()
                os._exit(130)  # else Python would wait for every upload under way
            return 130
        except ImportError:
            print(f"[FIX] The set-up is not whole. Repeat it in the course's folder: {SET_UP}", file=sys.stderr)
            return 1
        except Exception as error:
            say(f"[FIX] {in_words(error)}", file=sys.stderr)
            return 1

    return run
