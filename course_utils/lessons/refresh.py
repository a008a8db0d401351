"""Run a lesson in practice and store its outputs, so that it reads well before it is run."""

import os
from datetime import datetime
from pathlib import Path

from course_utils.lessons.reading import Lesson, read
from course_utils.lessons.rules.files import WIDGETS
from course_utils.lessons.rules.numbers import NOISE, alike, measured_seconds
from course_utils.lessons.writing import write

# A cell with this tag tells about the computer it runs on, so what is stored for it stays as an example.
VARIES = "nbval-ignore-output"
LONGEST = 300  # seconds for one cell
# What makes runs alike, those of the tests too.
ALIKE = {
    "COURSE_MODELS": "practice",
    "COURSE_RECORD": os.devnull,
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "OMP_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "TOKENIZERS_PARALLELISM": "false",
}


def refresh(path: Path) -> str:
    """Execute the notebook with the practice models and write it back; a second run changes nothing."""
    import nbformat

    lesson = read(path)
    notebook = nbformat.reads(lesson.raw, as_version=4)
    stored = {cell.id: cell.outputs for cell in notebook.cells if VARIES in (cell.metadata.get("tags") or [])}
    _run(notebook, path)
    _note_seconds(notebook, lesson)
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs = without_widgets(stored.get(cell.id) or _merge_streams(cell.outputs))
    after = nbformat.writes(notebook) + "\n"
    if after == lesson.raw:
        return "unchanged"
    write(path, after)
    return "renewed"


def _run(notebook, path: Path) -> None:
    """Run all cells. A cell that fails is named, with what happened to it."""
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError
    from traitlets.config import Config

    begun: list[str] = []
    client = NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=LONGEST,
        resources={"metadata": {"path": path.parent}},
        on_cell_execute=lambda cell, cell_index: begun.append(cell.id),
        config=Config({"KernelManager": {"transport_encryption": "auto"}}),
    )
    try:
        client.execute(env=os.environ | practice_environment())
    except CellExecutionError as error:
        first = next(iter(error.evalue.splitlines()), "")
        raise _failed(path, begun, f"it stopped with {error.ename}: {first}") from error
    except CellTimeoutError as error:
        raise _failed(path, begun, f"it ran for more than {LONGEST} seconds") from error
    except RuntimeError as error:  # the kernel died, or never began
        raise _failed(path, begun, f"no answer from the kernel ({error})") from error


def _failed(path: Path, begun: list[str], what: str) -> ValueError:
    where = f"{path.name}, cell {begun[-1]}" if begun else path.name
    return ValueError(f"{where}: {what}; nothing was written.")


def practice_environment() -> dict[str, str]:
    """The settings that make a lesson's run the same on every machine; it asks no Hub."""
    return ALIKE | {"HF_HUB_OFFLINE": "1"}


def _note_seconds(notebook, lesson: Lesson) -> None:
    """Note how long the cells took together. A run that took about as long as the noted one changes nothing."""
    took = round(
        sum(_seconds(cell.metadata["execution"]) for cell in notebook.cells if "execution" in cell.metadata), 1
    )
    noted = measured_seconds(lesson)
    if noted is None or not alike(took, noted, NOISE):
        notebook.metadata["course"] = lesson.noted("course") | {"seconds": took}


def _seconds(execution: dict[str, str]) -> float:
    """From the moment the kernel began with a cell to the moment it was idle again."""
    begun, ended = (datetime.fromisoformat(execution[f"iopub.status.{state}"]) for state in ("busy", "idle"))
    return (ended - begun).total_seconds()


def without_widgets(outputs: list) -> list:
    """A widget lives only as long as its kernel. What it shows as text or HTML stays."""
    for output in outputs:
        for kind in WIDGETS:
            output.get("data", {}).pop(kind, None)
    return [output for output in outputs if output.get("data", True)]


def _merge_streams(outputs: list) -> list:
    """Text that arrived in several pieces becomes one, so that timing leaves no trace in the file."""
    merged: list = []
    for output in outputs:
        last = merged[-1] if merged else None
        if last and output.output_type == last.output_type == "stream" and output.name == last.name:
            last.text += output.text
        else:
            merged.append(output)
    return merged
