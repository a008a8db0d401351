"""The notebook as a file: outputs of practice only, no widget state, no secrets, cells that keep their names."""

import re
from pathlib import Path

from course_utils.keys import PASSWORD, SHAPES
from course_utils.lessons.find import root
from course_utils.lessons.problem import Found
from course_utils.lessons.reading import Lesson

ELSEWHERE_RUN = re.compile(r"Hub: the real models|\(the real model,|\bcuda\b|\bmps: the Apple GPU")
MACHINE_PATH = re.compile(
    r"/home/\w+|/Users/\w+|(?<![\w.~-])/root/|[A-Z]:\\+Users\\+\w+|/tmp/ipykernel_\w+|(?:/[\w.-]+)+/site-packages/"
    r"|/mnt/[a-z]/\w+|/(?:data|scratch)/users?/\w+"
)
SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
NOT_CHOSEN = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){0,3}(?:-?[0-9a-f]{12,24})?|cell|untitled|(?:cell|code|markdown|untitled)-?\d+"
)
WIDGETS = ("application/vnd.jupyter.widget-view+json", "application/vnd.jupyter.widget-state+json")


def practice(lesson: Lesson) -> Found:
    mend = f"Run: course lessons refresh {lesson.path.name}. It runs the lesson with the practice models."
    for cell in lesson.code:
        if match := ELSEWHERE_RUN.search(cell.said):
            yield cell.id, f'Its output, with "{match[0]}", comes from another place than practice.', mend
        if any(output.get("output_type") == "error" for output in cell.outputs):
            yield cell.id, "Its output is an error.", f"Mend the cell. {mend}"
        for role in filter(None, cell.models):
            if not cell.exercise and f"practice/{role}" not in cell.said:
                yield cell.id, f"Its output does not say that practice/{role} was loaded.", mend


def paths(lesson: Lesson) -> Found:
    shown = re.compile("|".join([*_here(root(), Path.home()), MACHINE_PATH.pattern]))
    for cell in lesson.code:
        if match := shown.search(cell.said):
            yield (cell.id, f"Its output shows {match[0]}, a folder of the machine it ran on.",
                   "Show less. Or tag the cell nbval-ignore-output and store an example without it.")  # fmt: skip


def _here(*folders: Path) -> list[str]:
    """Patterns for folders of the machine that runs the check. A short one, like /root, counts with something in it."""
    found = []
    for folder in folders:
        if names := folder.parts[1:]:
            path = r"[/\\]+".join(map(re.escape, [folder.drive, *names]))
            found.append(rf"(?<![\w.~-]){path}" + (r"(?![\w-])" if len(names) > 1 else r"[/\\]+\w"))
    return found


def kernelspec(lesson: Lesson) -> Found:
    if lesson.noted("kernelspec").get("name") != "python3":
        yield ("", "It does not say which kernel runs it.",
               'Put this into its metadata: "kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)", '
               '"language": "python"}')  # fmt: skip


def widgets(lesson: Lesson) -> Found:
    mend = f"Run: course lessons refresh {lesson.path.name}"
    if "widgets" in lesson.metadata:
        yield "", "It holds the state of widgets.", mend
    for cell in lesson.code:
        if cell.mimes.intersection(WIDGETS):
            yield cell.id, "Its output is a widget, which is not there when the file is read.", mend


def secrets(lesson: Lesson) -> Found:
    mend = "Take it out, and make it void where it was made: it may have been copied already."
    for name, pattern in SHAPES.items():
        for match in re.finditer(pattern, lesson.raw):
            cell = next((cell.id for cell in lesson.cells if match[0] in cell.source or match[0] in cell.said), "")
            yield cell, f"It holds {name}: {match[0][:6]}…", mend
    for cell in lesson.code:
        if PASSWORD.search(cell.source):
            yield cell.id, "It holds a password.", mend


def cell_ids(lesson: Lesson) -> Found:
    mend = 'In the file, give the cell an "id" that says what it holds, such as "load-model".'
    seen: set[str] = set()
    for number, cell in enumerate(lesson.cells, start=1):
        if cell.id in seen:
            yield cell.id, "Two cells have this name.", mend
        elif NOT_CHOSEN.fullmatch(cell.id) or not SLUG.fullmatch(cell.id) or len(cell.id) > 64:
            yield cell.id, f'Cell number {number} is called "{cell.id}", which no person chose.', mend
        seen.add(cell.id)
