"""The `course` command. Each subcommand is a thin line to the room that does the work."""

import argparse
import os
import sys
from pathlib import Path

from course_utils.space.parser import add_space

MY_COURSE = Path(os.environ.get("COURSE_FOLDER") or "my-course")  # set inside JupyterLab


def main(words: list[str] | None = None) -> int:
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")  # a pipe on Windows may not know every sign
    asked = _parser().parse_args(words)
    try:
        return asked.run(asked) or 0
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    except (ValueError, OSError) as error:
        print(f"[FIX] {error}", file=sys.stderr)
        return 1


def doctor(asked: argparse.Namespace) -> int:
    from course_utils import doctor

    return doctor.run(json=asked.json)


def lab(asked: argparse.Namespace) -> None:
    from course_utils import lab, lessons, place

    for line in lessons.hand_out(asked.folder):
        print(line)
    print(place.decide())
    print(f"Your own copies of the lessons are in {asked.folder}. To stop, press Ctrl-C here.", flush=True)
    lab.start(asked.folder, asked.port, not asked.no_browser)


def models(asked: argparse.Namespace) -> None:
    from course_utils.shelf import SHELF, words

    print(f"{'role':12} {'stands for':61} {'parameters':>10} {'download':>9} {'in 32 bits':>10}  licence     does")
    for model in SHELF.values():
        print(
            f"{model.role:12} {model.hub_id:61} {model.parameters / 1e6:8.0f} M {words(model.download_bytes):>9} "
            f"{words(model.memory_bytes('float32')):>10}  {model.licence:11} {model.does}"
        )
    print("\nEach has a small practice model that ships with the course: practice/ROLE. See `course models where`.")


def models_fetch(asked: argparse.Namespace) -> int:
    from course_utils import fetch, shelf

    wanted = [shelf.find(role) for role in asked.roles] or list(shelf.SHELF.values())
    failed = 0
    for model in wanted:
        print(f"{model.role}: {model.hub_id}", flush=True)
        try:
            print(f"  in {fetch.fetch(model, asked.revision)}")
        except fetch.CannotFetch as error:
            failed = 1
            print(f"[FIX] {error}", file=sys.stderr)
    return failed


def models_where(asked: argparse.Namespace) -> None:
    from course_utils import fetch
    from course_utils.shelf import words

    for title, found in (("Practice models, in the package", fetch.practice()), ("Real models", fetch.cached())):
        print(f"{title}:")
        for model in found:
            print(
                f"  {model.repo_id:61} " + (f"{words(model.size):>8}  {model.path}" if model.path else "not downloaded")
            )
        print(f"  together {words(sum(model.size for model in found))}\n")


def lessons_list(asked: argparse.Namespace) -> None:
    from course_utils import lessons

    for path in lessons.all_lessons():
        print(path.name)


def lessons_restore(asked: argparse.Namespace) -> None:
    from course_utils import lessons

    print(f"The original is in {lessons.restore(asked.number, asked.folder)}. Your own copy is as it was.")


def lessons_refresh(asked: argparse.Namespace) -> None:
    from course_utils.lessons import all_lessons, refresh

    for path in asked.files or all_lessons():
        print(f"{path.name}: {refresh.refresh(path)}", flush=True)


def lessons_check(asked: argparse.Namespace) -> int:
    from course_utils.lessons import check

    return 0 if check.report(asked.files) else 1


def lessons_links(asked: argparse.Namespace) -> int:
    from course_utils.lessons import outside

    return 0 if outside.report(asked.files) else 1


def progress(asked: argparse.Namespace) -> None:
    from course_utils import standing

    print(standing.overview())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="course", description="The course's own commands.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(to: argparse._SubParsersAction, name: str, run, says: str) -> argparse.ArgumentParser:
        command = to.add_parser(name, help=says, description=says)
        command.set_defaults(run=run)
        return command

    check = add(commands, "doctor", doctor, "Is this computer ready? One line for each thing, with its remedy.")
    check.add_argument("--json", action="store_true", help="the same as JSON, to paste into a bug report")

    start = add(commands, "lab", lab, "Open the course in JupyterLab, on your own copies of the lessons.")
    start.add_argument("--folder", type=Path, default=MY_COURSE, help="where your copies are (default: %(default)s)")
    start.add_argument("--port", type=int, help="the port to listen on (default: the first free one from 8888)")
    start.add_argument("--no-browser", action="store_true", help="print the link only")

    shelf = add(commands, "models", models, "Which models the course uses; fetch the real ones; say where they are.")
    shelf_commands = shelf.add_subparsers(title="commands", metavar="COMMAND")
    get = add(shelf_commands, "fetch", models_fetch, "Download the real models, or finish a download that broke off.")
    get.add_argument("roles", nargs="*", metavar="ROLE", help="storyteller, chat, … (default: all)")
    get.add_argument("--revision", help="a commit, tag or branch of the model instead of its newest version")
    add(shelf_commands, "where", models_where, "What is on this computer, where, and how big.")

    add(commands, "progress", progress, "What you have tried so far, lesson by lesson. Only this computer knows it.")

    notebooks = add(commands, "lessons", lessons_list, "List the lessons, bring one back, check and renew them.")
    notebook_commands = notebooks.add_subparsers(title="commands", metavar="COMMAND")
    again = add(notebook_commands, "restore", lessons_restore, "Put a lesson's original beside your own copy.")
    again.add_argument("number", help="the lesson's number: 00, 01, …")
    again.add_argument("--folder", type=Path, default=MY_COURSE, help="where your copies are (default: %(default)s)")
    renew = add(notebook_commands, "refresh", lessons_refresh, "Run lessons in practice and store their outputs anew.")
    rules = add(notebook_commands, "check", lessons_check, "Do the lessons keep the teaching rules? Says how to mend.")
    links = add(notebook_commands, "links", lessons_links, "Ask every link out of the course whether it still answers.")
    for command in (renew, rules, links):
        command.add_argument("files", nargs="*", type=Path, metavar="FILE", help="notebooks (default: all lessons)")

    add_space(commands, MY_COURSE)
    return parser


if __name__ == "__main__":
    sys.exit(main())
