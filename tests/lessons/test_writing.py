"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from course_utils.lessons.writing import write


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "00_start.ipynb"
    write(path, "old")
    with pytest.raises(UnicodeEncodeError):
        write(path, "half of it \ud800")
    assert path.read_text(encoding="utf-8") == "old"
    write(path, "new")
    assert path.read_text(encoding="utf-8") == "new" and list(tmp_path.iterdir()) == [path]
