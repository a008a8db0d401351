"""Lessons as tests: nbval's own items, run by a kernel that is watched, and looked at more closely.

It builds on nbval, not on a runner of its own: which cells there are, what their tags ask for, what may be replaced
before outputs are compared and how they are compared are nbval's to say, so that verdicts stay the same. What is new is
how a cell is run (kernel.py), what else is looked at (seen.py), and that one cause makes one failure.

`-p no:tests.cells.plugin` leaves the notebooks to nbval alone.
"""

from collections import Counter
from collections.abc import Iterator
from textwrap import indent

import pytest
from nbval.kernel import CURRENT_ENV_KERNEL_NAME
from nbval.plugin import IPyNbCell, IPyNbFile, coalesce_streams, find_comment_markers, find_metadata_tags, nocolors

from tests.cells.kernel import NotebookKernel, Ran, Stopped
from tests.cells.seen import difference, plain, strange, wrong_count


def pytest_configure(config: pytest.Config) -> None:
    config.option.loadscopereorder = False  # the order below is the one to keep


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(parent: pytest.Collector):
    """Wherever nbval takes a notebook, we do."""
    found = yield
    return [Notebook.from_parent(parent, path=one.path) if isinstance(one, IPyNbFile) else one for one in found]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On several workers the slowest lesson comes first, and after the lessons the files with the most tests."""
    if hasattr(config, "workerinput"):
        sizes = Counter(item.path for item in items)
        items.sort(key=lambda item: (-_noted_seconds(item), -sizes[item.path]))


def _noted_seconds(item: pytest.Item) -> float:
    return item.parent.nb.metadata.get("course", {}).get("seconds", 0) if isinstance(item, NotebookCell) else -1


class CellFailed(Exception):
    """A cell's report, ready to be read."""


class Notebook(IPyNbFile):
    """A notebook's cells, run in order and each once, up to the one that is asked for."""

    def setup(self) -> None:
        self.setup_sanitize_files()

    def collect(self) -> Iterator["NotebookCell"]:
        made = [(cell.cell_num, cell.cell, cell.options) for cell in super().collect()]
        self.wrong_count = wrong_count([cell for _, cell, _ in made])
        self.cells = [
            NotebookCell.from_parent(self, name=f"Cell {number}", cell_num=number, cell=cell, options=options)
            for number, cell, options in made
        ]
        self.ran: list[Ran | None] = []
        self.stopped: Stopped | None = None
        self.stop_told = False
        return iter(self.cells)

    def result(self, cell: "NotebookCell") -> Ran:
        """Run what is still to be run up to this cell. A cause that stops the notebook is told once."""
        while len(self.ran) <= cell.cell_num and not self.stopped:
            self._run_next()
        if len(self.ran) > cell.cell_num:
            return self.ran[cell.cell_num]
        culprit = self.cells[len(self.ran)]
        if self.stop_told:
            pytest.skip(f"not run: {culprit.name.lower()} of {self.name} failed")
        self.stop_told = True
        raise CellFailed(culprit.report(str(self.stopped), self.stopped.traceback))

    def _run_next(self) -> None:
        cell = self.cells[len(self.ran)]
        if cell.options["skip"]:
            self.ran.append(None)
            return
        try:
            ran = self._started().run(cell.cell.source, self.config.option.nbval_cell_timeout)
            if ran.error and not cell.options["check_exception"]:
                raise Stopped(ran.error, ran.traceback)
            self.ran.append(ran)
        except Stopped as stopped:
            self.stopped = stopped

    def _started(self) -> NotebookKernel:
        if self.kernel is None:
            self.kernel = NotebookKernel(self._kernel_name())
            self.kernel.start(self.path.parent, self.config.option.nbval_kernel_startup_timeout)
            if because := getattr(self.kernel.manager.provisioner, "plain_because", ""):
                self.warn(pytest.PytestWarning(f"{self.name} ran on a plain kernel, because {because}"))
        return self.kernel

    def _kernel_name(self) -> str:
        option = self.config.option
        if option.nbval_current_env:
            return CURRENT_ENV_KERNEL_NAME
        return option.nbval_kernel_name or self.nb.metadata.get("kernelspec", {}).get("name", "python")

    def teardown(self) -> None:
        if self.kernel is not None:
            self.kernel.stop()


class NotebookCell(IPyNbCell):
    """One code cell."""

    parent: Notebook

    def __init__(self, **given: object) -> None:
        super().__init__(**given)
        self.colors = nocolors

    def setup(self) -> None:
        """Nothing. After a timeout nbval would expect failures from here on; we skip instead."""

    def runtest(self) -> None:
        if self.options["skip"]:
            pytest.skip("tagged nbval-skip")
        found = list(self._found(self.parent.result(self)))
        if found:
            causes, details = zip(*found, strict=True)
            raise CellFailed(self.report(" ".join(causes), "\n".join(details)))

    def _found(self, ran: Ran) -> Iterator[tuple[str, str]]:
        """All that is wrong with a cell that ran to its end: in a sentence, and at length."""
        number, words = self.parent.wrong_count or (None, "")
        if number == self.cell_num:
            yield words, ""
        if self.options["check_exception"] and not ran.error:
            yield "It promises an exception (tag raises-exception), but none was raised.", ""
            return
        stored, shown = coalesce_streams(self.cell.outputs), coalesce_streams(ran.outputs)
        run_before = self.cell.execution_count is not None
        if stored and not run_before:
            yield "It has stored outputs, but no execution count, as if it had not been run.", ""
        elif self.options["check"] and run_before and not self.compare_outputs(shown, stored):
            apart = difference(self.sanitize_outputs(stored), self.sanitize_outputs(shown))
            yield "Its output is not what is stored.", apart or "\n".join(self.comparison_traceback)
        elif not self._varies:
            yield from strange(stored, shown, ran.updates)

    @property
    def _varies(self) -> bool:
        """Is it said of this cell that its output may be different each time?"""
        asked = dict(find_metadata_tags(self.cell.metadata)) | dict(find_comment_markers(self.cell.source))
        return asked.get("check") is False

    def report(self, cause: str, details: str) -> str:
        where = f"{self.parent.nodeid}, cell {self.cell_num} (id {self.cell.get('id', 'none')})"
        log = self.parent.kernel.said()
        parts = [f"{where}: {cause}", indent(self.cell.source, "    "), plain(details).strip()]
        parts += ["The kernel's log ends with:\n" + indent(plain(log), "    ")] if log else []
        return "\n\n".join(filter(None, parts))

    def repr_failure(self, excinfo: pytest.ExceptionInfo) -> object:
        if isinstance(excinfo.value, CellFailed):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo)
