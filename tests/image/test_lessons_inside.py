"""Lessons run inside the container as JupyterLab runs them: cell after cell in a kernel of the server."""

import pytest

from tests.image.container import Container
from tests.image.kernel import Kernel


@pytest.mark.parametrize("number", ["00", "04", "08", "10", "11"])
def test_a_lesson_runs_from_top_to_bottom(running: Container, number: str) -> None:
    name = next(name for name in running.names() if name.startswith(number) and name.endswith(".ipynb"))
    cells = running.ask("GET", f"/api/contents/{name}").json()["content"]["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert len(code) > 5
    with Kernel(running, name) as kernel:
        ran = [(cell, kernel.run(cell["source"], cell["id"])) for cell in code]
    errors = [
        (cell["source"], told.error)
        for cell, told in ran
        if told.error and "raises-exception" not in cell["metadata"].get("tags", [])
    ]
    assert errors == []
    assert [told for _, told in ran if told.text.strip()]


def test_an_error_is_told_in_plain_words(running: Container) -> None:
    with Kernel(running, "slip.ipynb") as kernel:
        ran = kernel.run("prnt('hello')")
    assert "prnt" in ran.text
    assert "What to do" in ran.text
