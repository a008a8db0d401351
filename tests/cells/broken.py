"""Small notebooks, each broken in one way, with what nbval alone and the course's plugin are to say of each cell."""

from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook, new_output

NEXT = 0  # count: the one that comes next
CHECK, VARIES, PROMISED, SKIPPED = "nbval-check-output", "nbval-ignore-output", "raises-exception", "nbval-skip"
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTqeTwAAAABJRU5ErkJggg=="


def cell(source: str, *outputs: NotebookNode, tags: tuple[str, ...] = (), count: int | None = NEXT) -> NotebookNode:
    """A code cell as it was stored."""
    return new_code_cell(source, outputs=list(outputs), metadata={"tags": list(tags)}, execution_count=count)


def printed(text: str) -> NotebookNode:
    return new_output("stream", name="stdout", text=text + "\n")


def shown(**data: str) -> NotebookNode:
    return new_output("display_data", data={kind.replace("_", "/"): text for kind, text in data.items()})


@dataclass(frozen=True)
class Broken:
    """The verdict on each cell: . passed, F failed, s not run. The words are the cause, as we tell it."""

    cells: list[NotebookNode]
    nbval: str
    ours: str
    words: tuple[str, ...] = ()
    kernel: str = "python3"
    seconds: float | None = None

    def write(self, path: Path) -> None:
        cells = deepcopy(self.cells)
        for count, one in enumerate(cells, start=1):
            one.execution_count = count if one.execution_count == NEXT else one.execution_count
        metadata = {"kernelspec": {"name": self.kernel, "display_name": "Python", "language": "python"}}
        metadata |= {"course": {"seconds": self.seconds}} if self.seconds else {}
        nbformat.write(new_notebook(cells=cells, metadata=metadata), path)


AFTER = cell("print('after')", printed("after"), tags=(CHECK,))

BROKEN = {
    "healthy": Broken(
        [
            cell("import random\nx = 2"),
            cell("print(x)", printed("2"), tags=(CHECK,)),
            cell("1 / 0", new_output("error", ename="ZeroDivisionError", evalue="by zero"), tags=(PROMISED,)),
            cell("import sys\nprint(random.random(), file=sys.stderr)", shown(text_html="<b>1</b>"), tags=(VARIES,)),
            cell("print(random.random())", printed("0.5")),
            cell("from IPython.display import HTML"),
            cell("display('soon', display_id=True).update(HTML('<b>1</b>'))", shown(text_html="<b>1</b>")),
            cell("not even Python", tags=(SKIPPED,)),
            cell("x = 3", count=None),
        ],
        "." * 7 + "s.",
        "." * 7 + "s.",
    ),
    "wrong output": Broken(
        [cell("print('a cat\\nsat')", printed("a dog\nsat"), tags=(CHECK,)), AFTER],
        "F.",
        "F.",
        ("not what is stored", "\n-a dog\n+a cat\n sat"),
    ),
    "exception": Broken(
        [cell("whole = 1"), cell("whole / 0"), AFTER], ".F.", ".Fs", ("ZeroDivisionError: division by zero",)
    ),
    "import": Broken(
        [cell("import no_such_package as gone"), *(cell(f"gone.part{number}") for number in range(3))],
        "FFFF",
        "Fsss",
        ("No module named 'no_such_package'",),
    ),
    "hang": Broken(
        [cell("import time"), cell("time.sleep(60)"), AFTER],
        ".F.",
        ".Fs",
        ("took more than 6 seconds and was interrupted", "KeyboardInterrupt"),
    ),
    "deaf": Broken(
        [cell("import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\ntime.sleep(60)"), AFTER],
        "Fs",
        "Fs",
        ("took more than 6 seconds and an interrupt did not end it",),
    ),
    "killed": Broken(
        [cell("import os, signal"), cell("os.kill(os.getpid(), signal.SIGKILL)"), AFTER],
        ".Fs",
        ".Fs",
        ("The kernel died (SIGKILL)",),
    ),
    "crash": Broken(
        [cell("import ctypes, os"), cell("os.write(2, b'last words')\nctypes.string_at(0)"), AFTER],
        ".Fs",
        ".Fs",
        ("The kernel died (SIGSEGV)", "The kernel's log ends with:", "last words"),
    ),
    "exit": Broken(
        [cell("import os"), cell("os._exit(7)"), AFTER], ".Fs", ".Fs", ("The kernel died (exit status 7)",)
    ),
    "no kernel": Broken([cell("x = 1"), AFTER], "FF", "Fs", ("No such kernel named nowhere",), kernel="nowhere"),
    "missing output": Broken(
        [cell("x = 1", printed("one"), tags=(CHECK,)), cell("x = 1", printed("one")), AFTER],
        "F..",
        "FF.",
        ("-one", "It showed nothing; stdout stored."),
    ),
    "stored nowhere": Broken(
        [cell("print(1)", tags=(CHECK,)), cell("print(1)"), cell("print(1)", tags=(CHECK,), count=None)],
        "F..",
        "FFF",
        ("+1", "It showed stdout; nothing is stored."),
    ),
    "picture": Broken(
        [
            cell("print('drawn')", printed("drawn"), shown(image_png=PIXEL)),
            cell("print('drawn')", printed("drawn"), shown(image_png=PIXEL), tags=(CHECK,)),
            cell("print('drawn')", printed("drawn"), shown(text_html="<b>1</b>")),
        ],
        "...",
        "FFF",
        ("A picture vanished: 1 of image/png stored, 0 shown.", "A picture vanished: 1 of text/html stored, 0 shown."),
    ),
    "promise": Broken([cell("1 / 1", tags=(PROMISED,)), AFTER], "..", "F.", ("promises an exception",)),
    "warning": Broken(
        [cell("import warnings\nwarnings.warn('old name')\nprint(1)", printed("1")), AFTER],
        "..",
        "F.",
        ("It wrote to stderr; nothing of that kind is stored.", "old name"),
    ),
    "order": Broken(
        [cell("x = 1"), cell("print(2)", printed("2"), count=3), cell("print(3)", printed("3"), count=2)],
        "...",
        ".F.",
        ("Its execution count is 3, where 2 comes next.",),
    ),
    "no count": Broken(
        [cell("print(1)", printed("1"), count=None), cell("print(2)", printed("2"), count=1)],
        "F.",
        "F.",
        ("no execution count",),
    ),
}  # fmt: skip
