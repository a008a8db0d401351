"""Broken notebooks, run by nbval alone and by the course's plugin: what nbval sees we see, and what it does not."""

import os
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest

from tests.cells.broken import BROKEN, SKIPPED, Broken, cell
from tests.conftest import ROOT

NBVAL_ALONE = ("-p", "no:tests.cells.plugin", "-n", "3", "--dist", "loadfile")
OURS = ("-p", "no:xdist")
CELL_SECONDS = 6
SOON = f"--nbval-cell-timeout={CELL_SECONDS}"


@dataclass(frozen=True)
class Verdict:
    """What a run says of one cell: the letter of `Broken`, and the words with it."""

    letter: str
    words: str
    seconds: float


@dataclass(frozen=True)
class Run:
    cells: dict[str, list[Verdict]]
    printed: str

    def letters(self, name: str) -> str:
        return "".join(cell.letter for cell in self.cells[f"{name}.ipynb"])


def run(folder: Path, *words: str, **settings: str) -> Run:
    """Run the notebooks of a folder, or those that the words name."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST_", "COV_"))}
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), f"--rootdir={folder}", "-v"]
    command += ["-p", "no:cacheprovider", *words]
    cells = defaultdict(list)
    with TemporaryDirectory() as place:
        command += [f"--junitxml={place}/verdicts.xml"]
        ran = subprocess.run(command, cwd=folder, env=kept | settings, capture_output=True, text=True, timeout=300)
        for case in ElementTree.parse(f"{place}/verdicts.xml").iter("testcase"):
            cells[case.get("classname")].append(_verdict(case))
    return Run(cells, ran.stdout + ran.stderr)


def _verdict(case: ElementTree.Element) -> Verdict:
    told = [(one.tag, one.text or one.get("message", "")) for one in case if one.tag in ("failure", "error", "skipped")]
    letter = {"failure": "F", "error": "F", "skipped": "s"}[told[0][0]] if told else "."
    return Verdict(letter, "\n".join(words for _, words in told), float(case.get("time", "0")))


def nbval_alone(folder: Path) -> Run:
    """It waits long for what does not come, so for several at once. Two kernels may then have been given one port."""
    first = run(folder, *NBVAL_ALONE, SOON, ".", COURSE_WARM_KERNELS="off")
    unheard = [name for name, cells in first.cells.items() if "Kernel didn't respond" in cells[0].words]
    again = run(folder, *NBVAL_ALONE, SOON, *unheard, COURSE_WARM_KERNELS="off").cells if unheard else {}
    return Run(first.cells | again, first.printed)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, Run]:
    """By nbval alone, and by us, on plain kernels."""
    folder = tmp_path_factory.mktemp("broken")
    for name, broken in BROKEN.items():
        broken.write(folder / f"{name}.ipynb")
    with ThreadPoolExecutor() as pool:
        alone = pool.submit(nbval_alone, folder)
        ours = pool.submit(run, folder, *OURS, SOON, ".", COURSE_WARM_KERNELS="off")
        return alone.result(), ours.result()


@pytest.mark.parametrize("name", BROKEN)
def test_nbval_alone_sees_this_much(runs: tuple[Run, Run], name: str) -> None:
    """If this fails after an update of nbval, it sees more or less than it did, and so may have to be our verdict."""
    assert runs[0].letters(name) == BROKEN[name].nbval


@pytest.mark.parametrize("name", BROKEN)
def test_the_verdict_on_each_cell(runs: tuple[Run, Run], name: str) -> None:
    assert runs[1].letters(name) == BROKEN[name].ours


@pytest.mark.parametrize("name", BROKEN)
def test_what_nbval_sees_we_see_or_do_not_run_for_a_cause_told(runs: tuple[Run, Run], name: str) -> None:
    alone, ours = (one.cells[f"{name}.ipynb"] for one in runs)
    for seen, told in zip(alone, ours, strict=True):
        assert seen.letter != "F" or told.letter == "F" or told.words.endswith(f"of {name}.ipynb failed")


@pytest.mark.parametrize("name", [name for name, broken in BROKEN.items() if broken.words])
def test_a_failure_names_its_cause_and_shows_its_cell(runs: tuple[Run, Run], name: str) -> None:
    number, failure = next((n, one) for n, one in enumerate(runs[1].cells[f"{name}.ipynb"]) if one.letter == "F")
    told = "\n".join(one.words for one in runs[1].cells[f"{name}.ipynb"])
    assert [words for words in BROKEN[name].words if words not in told] == []
    assert f"{name}.ipynb, cell {number} (id " in failure.words
    assert BROKEN[name].cells[number].source.splitlines()[-1] in failure.words


@pytest.mark.parametrize("name", ["killed", "crash", "exit"])
def test_a_dead_kernel_is_noticed_long_before_the_time_is_up(runs: tuple[Run, Run], name: str) -> None:
    failure = next(one for one in runs[1].cells[f"{name}.ipynb"] if one.letter == "F")
    assert failure.seconds < CELL_SECONDS, failure


def test_without_a_terminal_there_are_no_codes_for_colours(runs: tuple[Run, Run]) -> None:
    assert "\x1b" not in runs[1].printed


def test_a_picked_cell_finds_what_the_cells_before_it_made(tmp_path: Path) -> None:
    for name in ("healthy", "exception", "wrong output"):
        BROKEN[name].write(tmp_path / f"{name}.ipynb")
    cells = ("healthy.ipynb::Cell 1", "exception.ipynb::Cell 2", "wrong output.ipynb::Cell 1")
    picked = run(tmp_path, *OURS, *cells)
    assert [picked.letters(name) for name in ("healthy", "exception", "wrong output")] == [".", "F", "."]
    assert "exception.ipynb, cell 1 (id " in picked.cells["exception.ipynb"][0].words
    left_out = [f"--deselect=healthy.ipynb::Cell {number}" for number in range(4)]
    assert run(tmp_path, *OURS, *left_out, "healthy.ipynb").letters("healthy") == "...s."


def test_the_slowest_lesson_begins_first_and_the_other_tests_come_last(tmp_path: Path) -> None:
    (tmp_path / "test_few.py").write_text("def test_one(): pass\n")
    (tmp_path / "test_many.py").write_text("def test_one(): pass\ndef test_two(): pass\n")
    for name, seconds in [("a", 2), ("b", 9.5), ("c", None)]:
        Broken([cell("x = 1", tags=(SKIPPED,))], "s", "s", seconds=seconds).write(tmp_path / f"{name}.ipynb")
    ran = run(tmp_path, "-n", "1", "--dist", "loadfile", ".")
    assert list(ran.cells) == ["b.ipynb", "a.ipynb", "c.ipynb", "test_many", "test_few"]
