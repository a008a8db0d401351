"""A lesson, read for its rules: its cells, its text, its code, and the lessons before it."""

import ast
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from course_utils.lessons import prose
from course_utils.lessons.source import parsed

NUMBERED = re.compile(r"(\d+)\. \S")
AIMS, TIME, EXERCISES, QUIZ, NEXT = (
    "What you will be able to do", "Time, download, cost", "Exercises", "Quiz", "What's next",
)  # fmt: skip
ELSEWHERE = "If you saw this elsewhere"
EXERCISE = re.compile(r"^\s*(q\d+)\.check\(", re.MULTILINE)
QUESTION = re.compile(r"^\s*(quiz\d+)\.answer\(", re.MULTILINE)
BLANK = "____"
MODEL_FOR = re.compile(r"\bmodel_for\(\s*[\"'](\w+)[\"']")


@dataclass(frozen=True)
class Cell:
    id: str
    kind: str
    source: str
    outputs: tuple[dict, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """All that the stored outputs say, as text or HTML."""
        said = []
        for output in self.outputs:
            said += [_joined(output.get(part)) for part in ("text", "evalue", "traceback")]
            said += [_joined(data) for kind, data in output.get("data", {}).items() if kind.startswith("text/")]
        return "\n".join(filter(None, said))

    @property
    def mimes(self) -> set[str]:
        return {kind for output in self.outputs for kind in output.get("data", {})}

    @property
    def lines(self) -> list[str]:
        """The lines that do something: no blank ones, no comments."""
        return [line for line in self.source.splitlines() if line.strip() and not line.strip().startswith("#")]

    @cached_property
    def tree(self) -> ast.Module | None:
        return parsed(self.source)

    @cached_property
    def models(self) -> list[str]:
        """The role that each `model_for("role")` names; "" where `model_for` is used without naming one right there."""
        if self.tree is None:
            return MODEL_FOR.findall(self.source)
        nodes = list(ast.walk(self.tree))
        roles = {id(node.func): _role(node) for node in nodes if isinstance(node, ast.Call)}
        found = [roles.get(id(node), "") for node in nodes if last_name(node) == "model_for"]
        return [role for role in found if role != BLANK]

    @property
    def exercise(self) -> str:
        """The name of the exercise that this cell holds, or ""."""
        found = EXERCISE.search(self.source) if self.kind == "code" else None
        return found[1] if found else ""

    @property
    def question(self) -> str:
        """The name of the quiz question that this cell holds, or ""."""
        found = QUESTION.search(self.source) if self.kind == "code" else None
        return found[1] if found else ""


@dataclass(frozen=True)
class Lesson:
    path: Path
    raw: str
    metadata: dict
    cells: tuple[Cell, ...]

    def noted(self, name: str) -> dict:
        """One part of the notebook's metadata; empty if it is missing, or is something else."""
        return _dict(self.metadata.get(name))

    @property
    def number(self) -> str:
        return self.path.name[:2]

    @cached_property
    def blocks(self) -> list[prose.Block]:
        """All text, in reading order; each piece knows under which heading of level 2 it stands."""
        section, found = "", []
        for cell in self.cells:
            if cell.kind == "markdown":
                for block in prose.blocks(cell.id, cell.source):
                    if block.kind == "heading" and block.level <= 2:
                        section = block.text if block.level == 2 else ""
                    block.section = section
                    found.append(block)
        return found

    @cached_property
    def headings(self) -> list[prose.Block]:
        return [block for block in self.blocks if block.kind == "heading"]

    @cached_property
    def paragraphs(self) -> list[prose.Block]:
        """What counts as prose: no headings, no tables, no code."""
        return [block for block in self.blocks if block.kind in ("paragraph", "item", "html") and block.text]

    @cached_property
    def code(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.kind == "code"]

    @cached_property
    def exercises(self) -> list[Cell]:
        return [cell for cell in self.code if cell.exercise]

    @cached_property
    def questions(self) -> list[Cell]:
        return [cell for cell in self.code if cell.question]

    @cached_property
    def roles(self) -> list[str]:
        """The models the lesson loads, by their role on the shelf."""
        return list(dict.fromkeys(role for cell in self.code for role in cell.models if role))

    @cached_property
    def earlier(self) -> "list[Lesson]":
        """The lessons before this one, in the same folder."""
        beside = sorted(self.path.parent.glob("[0-9][0-9]_*.ipynb"))
        return [read(path) for path in beside if path.name[:2] < self.number]

    def before(self, cell: Cell) -> list[Cell]:
        """The code cells that a reader met before this one, in this lesson and the earlier ones."""
        here = self.cells[: self.cells.index(cell)]
        return [one for lesson in self.earlier for one in lesson.code] + [one for one in here if one.kind == "code"]

    def text_before(self, cell: Cell) -> list[prose.Block]:
        """What the text cell right before this cell says; nothing if there is none."""
        position = self.cells.index(cell)
        before = self.cells[position - 1] if position else None
        return [block for block in self.blocks if before and block.cell == before.id and before.kind == "markdown"]


def read(path: Path) -> Lesson:
    """Read a notebook without judging it: what is missing in the file is empty here."""
    raw = path.read_text(encoding="utf-8")
    try:
        notebook = json.loads(raw)
        cells = tuple(
            Cell(
                str(cell.get("id") or ""),
                cell["cell_type"],
                _joined(cell["source"]),
                tuple(cell.get("outputs", ())),
                tuple(_dict(cell.get("metadata")).get("tags") or ()),
            )
            for cell in notebook["cells"]
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path} is not a notebook: {error!r}.") from error
    return Lesson(path, raw, _dict(notebook.get("metadata")), cells)


def called(call: ast.Call) -> str:
    """The last name of what is called: "from_pretrained" in `AutoModel.from_pretrained(x)`."""
    return last_name(call.func)


def last_name(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name, asname=str()):
            return name
    return ""


def _role(call: ast.Call) -> str:
    match call:
        case ast.Call(args=[ast.Constant(value=str(role)) | ast.Name(id="____" as role)], keywords=[]):
            return role
    return ""


def _dict(value: object) -> dict:
    return value if isinstance(value, dict) else {}


def _joined(text: str | list[str] | None) -> str:
    return "".join(text) if isinstance(text, list) else text or ""
