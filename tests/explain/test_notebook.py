"""A name used before its cell was run: the box finds the cell, and knows when Python was restarted."""

from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest

from tests.kernel import Kernel

CELLS = [
    ("text", "# Lesson\n\n## 1. A tale\n\n### The beginning"),
    ("start", 'beginning = "Once upon a time"\nlength = len(beginning)'),
    ("text", "## 2. A helper"),
    (
        "helper",
        "# makes it loud\n%time import json\n!echo\n\n\ndef shout(text):\n    inside = text.upper()\n    return inside",
    ),
    ("text", "## 3. Use them"),
    ("use", "print(shout(beginning))"),
    ("other", "%time print(beginning)"),
    ("text", "## 4. Later"),
    ("later", "ending = 'The end'"),
]


def write(path: Path) -> Path:
    make = {"text": nbformat.v4.new_markdown_cell}
    cells = []
    for name, source in CELLS:
        cell = make.get(name, nbformat.v4.new_code_cell)(source)
        cell["id"] = name if name != "text" else cell["id"]
        cells.append(cell)
    path.parent.mkdir(exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return path


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """A kernel as JupyterLab starts it for a notebook: told which one."""
    folder = tmp_path_factory.mktemp("lab")
    with Kernel(folder, JPY_SESSION_NAME=str(write(folder / "mine.ipynb"))) as running:
        yield running


@pytest.fixture
def page(opened: Kernel) -> Kernel:
    opened.run("get_ipython().reset(new_session=False)")
    return opened


def test_after_a_restart_everything_above_is_to_be_run(page: Kernel) -> None:
    answer = page.run("print(shout(beginning))", "use")
    assert answer.error == "NameError"
    assert "Python does not know the name `shout`" in answer.text
    assert "No cell further up was run since Python was started" in answer.text
    assert "forgets all names" in answer.text and "“The beginning”" not in answer.text
    assert "Run All Above Selected Cell" in answer.text


def test_one_cell_was_left_out(page: Kernel) -> None:
    page.run(CELLS[1][1], "start")
    answer = page.run("print(shout(beginning))", "use")
    assert "The cell that gives this name was not run" in answer.text
    assert "further up, in the section “2. A helper”" in answer.text
    assert "What to do: Run the cell that begins with `%time import json`. Then run this one again." in answer.text
    assert "restarted" not in answer.text and "Run All Above" not in answer.text


def test_in_plain_words_the_cell_is_named_too(page: Kernel) -> None:
    """As a check of an exercise says it: without the reason."""
    page.run(CELLS[1][1], "start")
    cell = "try:\n    shout(beginning)\nexcept NameError as error:\n    from course_utils.explain import plain\n"
    answer = page.run(f"{cell}    print(plain(error))", "use")
    assert "Run the cell that begins with `%time import json`. Then run this one again." in answer.text


def test_the_heading_nearest_above_is_named(page: Kernel) -> None:
    page.run(CELLS[3][1], "helper")
    assert "in the section “The beginning”" in page.run("print(shout(beginning))", "use").text


def test_a_changed_cell_is_known_by_its_number_in_the_file(page: Kernel) -> None:
    page.run("length = 3", "start")
    assert "“2. A helper”" in page.run("print(shout('now another text'))", "use").text


def test_a_cell_that_uses_a_name_and_then_gives_it_anew(page: Kernel) -> None:
    cell = "print(beginning)\nbeginning = 'There was'"
    answer = page.run(cell, "use")
    assert "Run All Above Selected Cell" in answer.text and "too early" not in answer.text
    page.run(CELLS[3][1], "helper")
    assert "Run the cell that begins with `beginning =" in page.run(cell, "use").text
    assert "too early" in page.run(cell.replace("beginning", "novel"), "use").text


def test_a_cell_further_down(page: Kernel) -> None:
    page.run("length = 3", "start")
    answer = page.run("print(ending)", "use")
    assert "further down, in the section “4. Later”" in answer.text


def test_a_new_cell_that_is_not_saved_yet(page: Kernel) -> None:
    page.run("length = 3", "start")
    assert "The cell that gives `shout` stands further up" in page.run("shout('x')", "a-new-cell").text


def test_names_inside_a_function_belong_to_no_cell(page: Kernel) -> None:
    page.run("length = 3", "start")
    answer = page.run("inside", "use")
    assert "was not run" not in answer.text


def test_a_slip_in_a_name_whose_cell_was_not_run(page: Kernel) -> None:
    page.run("length = 3", "start")
    answer = page.run("shuot('x')", "use")
    assert "Did you mean `shout`?" in answer.text and "“2. A helper”" in answer.text
    assert "Run the cell that begins with `%time import json`. Then write `shout`" in answer.text


def test_a_cell_with_a_command_of_jupyter_fails_like_any_other(page: Kernel) -> None:
    page.run("length = 3", "start")
    assert "“2. A helper”" in page.run("%time shout('x')", "other").text


def test_a_lesson_of_the_course_is_known_by_its_cells(tmp_path: Path) -> None:
    """Where nobody says which notebook it is: nbclient, nbval, other programs."""
    write(tmp_path / "lessons" / "03_made_up.ipynb")
    with Kernel(tmp_path, COURSE_NOTEBOOKS=str(tmp_path / "lessons")) as running:
        answer = running.run("print(shout(beginning))")
    assert "“2. A helper”" in answer.text and "Run All Above Selected Cell" in answer.text


def test_right_after_a_restart_where_nothing_is_known_of_the_page(tmp_path: Path) -> None:
    with Kernel(tmp_path) as running:
        answer = running.run("storyteller('Once')")
    assert "Perhaps Python was restarted" in answer.text
    assert "Run All Above Selected Cell" in answer.text


def test_a_notebook_that_cannot_be_read_is_no_reason_to_say_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.ipynb").write_text("{")
    with Kernel(tmp_path, JPY_SESSION_NAME=str(tmp_path / "broken.ipynb")) as running:
        assert "Did you mean `print`?" in running.run("primt('a')").text
