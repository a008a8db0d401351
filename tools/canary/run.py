"""Run one lesson in the environment this Python belongs to, and write what happened: `python -m tools.canary.run`."""

import json
import os
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat.v4 import new_code_cell

from course_utils.lessons.refresh import LONGEST, practice_environment, without_widgets

ROOT = Path(__file__).resolve().parents[2]
WATCH = "import tools.canary.watch"
LIMIT = int(os.environ.get("CANARY_SECONDS", LONGEST))


def run(path: Path) -> dict:
    """The outputs of every code cell, what the watcher noted, and why the run ended early, if it did."""
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(0, new_code_cell(WATCH))
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cell in code:
        cell.outputs = []
    begun: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        notes = Path(folder) / "notes"
        client = NotebookClient(
            notebook,
            kernel_name="python3",
            timeout=LIMIT,
            allow_errors=True,
            on_cell_execute=lambda cell, cell_index: begun.append(cell.id),
            resources={"metadata": {"path": path.parent}},
        )
        ended = ""
        try:
            settings = {"CANARY_NOTES": str(notes), "PYTHONPATH": str(ROOT)}
            client.execute(env=os.environ | practice_environment() | settings)
        except CellTimeoutError:
            ended = f"it ran for more than {LIMIT} seconds"
        except DeadKernelError:
            ended = "the kernel died"
        noted = [json.loads(line) for line in notes.read_text(encoding="utf-8").splitlines()] if notes.exists() else []
    outputs = {cell.id: without_widgets(cell.outputs) for cell in code}
    return {"outputs": outputs, "noted": noted, "ended": ended, "last": begun[-1]}


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]))))
