"""Exercises and quiz: complete, in order, and answerable from what was shown."""

import ast
import inspect
import re
import textwrap
from importlib import import_module

from course_utils.lessons import glossary, prose
from course_utils.lessons.problem import Found
from course_utils.lessons.reading import BLANK, NUMBERED, Cell, Lesson
from course_utils.lessons.rules.text import BANNED_WORDS, LONGEST_SENTENCE

KINDS = {"predict": "Predict", "modify": "Change", "make": "Make"}
FEWEST = 3
HEADING = re.compile(r"Exercise (\d+) · (\w+): \S")
TOGETHER = "Bring the cells and course_utils/exercises/lesson_{}.py together, in the same order."
OPTION = re.compile(r"^[a-z]\) \S", re.MULTILINE)


def exercises(lesson: Lesson) -> Found:
    known = _of_lesson(lesson, "of_lesson")
    found = [cell.exercise for cell in lesson.exercises]
    if found != [one.name for one in known]:
        yield (lesson.exercises[0].id if found else "",
               f"The lesson has cells for {_names(found)}, its module for {_names(one.name for one in known)}.",
               TOGETHER.format(lesson.number))  # fmt: skip
    kinds = [one.kind for one in known]
    if len(kinds) < FEWEST or set(kinds) != set(KINDS) or kinds != sorted(kinds, key=list(KINDS).index):
        yield (lesson.exercises[0].id if found else "", f"The exercises are of the kinds {_names(kinds)}.",
               f"Have {FEWEST} at least: first predict, then modify, then make, and one of each.")  # fmt: skip
    kind_of = {one.name: one.kind for one in known}
    for number, cell in enumerate(lesson.exercises, start=1):
        if BLANK not in cell.source:
            yield cell.id, f"There is no blank {BLANK} in it.", f"Put {BLANK} where the learner's answer goes."
        word = KINDS.get(kind_of.get(cell.exercise, ""), "Predict|Change|Make")
        heading = _heading_before(lesson, cell)
        match = HEADING.match(heading)
        if not match or int(match[1]) != number or match[2] not in word.split("|"):
            yield (cell.id, f'It stands under the heading "{heading}".',
                   f"Give it a heading of its own: ### Exercise {number} · {word}: what to do")  # fmt: skip


def examples(lesson: Lesson) -> Found:
    for exercise in _of_lesson(lesson, "of_lesson"):
        cell = next((one for one in lesson.exercises if one.exercise == exercise.name), None)
        if not cell:
            continue
        shown: set[str] = set()
        for one in lesson.before(cell):
            if not one.exercise and one.tree:
                shown |= _calls(one.tree)
        for call in sorted(_calls(ast.parse(exercise.solution_code)) - shown):
            yield (cell.id, f"{exercise.name} needs `{call}`, which no cell before it shows.",
                   "Show it in an example before the exercise, in this lesson or an earlier one.")  # fmt: skip


def quiz(lesson: Lesson) -> Found:
    known = _of_lesson(lesson, "quiz_of_lesson")
    found = [cell.question for cell in lesson.questions]
    if not found or found != [one.name for one in known]:
        yield (lesson.questions[0].id if found else "",
               f"The lesson has cells for {_names(found)}, its module for {_names(one.name for one in known)}.",
               TOGETHER.format(lesson.number))  # fmt: skip
    for cell in lesson.questions:
        if f".answer({BLANK})" not in cell.source:
            yield cell.id, "The answer is not left blank.", f"Write {cell.question}.answer({BLANK})."
        if len(OPTION.findall("\n".join(block.text for block in lesson.text_before(cell)))) < 2:
            yield cell.id, "No options stand above it.", "Write the question and its options, each on a line: a) …"
    sections = _sections_before_quiz(lesson)
    for one in known:
        if one.section not in sections:
            yield ("", f"{one.name} points to section {one.section}, which is not there before it.",
                   f"Let it point to one of the sections {_names(sections)}.")  # fmt: skip


def words(lesson: Lesson) -> Found:
    """Hints, replies and the messages of checks are text that a learner reads, so they keep the rules for text."""
    said = [(one.name, text) for one in _of_lesson(lesson, "of_lesson") for text in _said_by(one)]
    said += [(one.name, text) for one in _of_lesson(lesson, "quiz_of_lesson") for text in one.replies.values()]
    for name, block in ((name, block) for name, text in said for block in prose.blocks("", text)):
        start = f'It begins: "{block.text[:60]}"'
        for word in BANNED_WORDS.findall(block.prose):
            yield "", f'{name} says "{word}", which can hurt a reader who finds it hard.', start
        for sentence in block.sentences:
            if prose.words(sentence) > LONGEST_SENTENCE:
                yield "", f"{name} has a sentence of {prose.words(sentence)} words. Make two of it.", start
        for use in glossary.uses(block.prose):
            if not use.everyday and not "" < use.term.lesson <= lesson.number:
                yield "", f'{name} uses "{use.term.name}", which no lesson so far has introduced.', start


def _said_by(exercise) -> list[str]:
    """What an exercise can say. The messages of its check are the texts in its code, with a blank for each value."""
    source = ast.parse(textwrap.dedent(inspect.getsource(exercise.looks_at))).body[0]
    nodes = [node for line in source.body for node in ast.walk(line)]
    joined = [node for node in nodes if isinstance(node, ast.JoinedStr)]
    parts = {id(part) for node in joined for part in node.values}
    texts = ["".join(part.value if isinstance(part, ast.Constant) else "X" for part in node.values) for node in joined]
    texts += [node.value for node in nodes if isinstance(node, ast.Constant) and id(node) not in parts]
    return [*exercise.hint_texts, exercise.right, *(text for text in texts if isinstance(text, str) and " " in text)]


def _of_lesson(lesson: Lesson, door: str) -> list:
    """What the exercise room has for the lesson; nothing if it has no module for it."""
    try:
        return getattr(import_module("course_utils.exercises"), door)(lesson.number)
    except ValueError:
        return []


def _calls(tree: ast.AST) -> set[str]:
    """The names of what is called, and of the settings that calls are given; not what the code itself defines."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name):
                    found.add(f"{name}()")
                case ast.Attribute(attr=name):
                    found.add(f".{name}()")
            found |= {f"{keyword.arg}=" for keyword in node.keywords if keyword.arg}
    return found - {f"{node.name}()" for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def _heading_before(lesson: Lesson, cell: Cell) -> str:
    """The last heading above the cell."""
    above = {one.id for one in lesson.cells[: lesson.cells.index(cell)]}
    return next((block.text for block in reversed(lesson.headings) if block.cell in above), "")


def _sections_before_quiz(lesson: Lesson) -> list[int]:
    first = lesson.cells.index(lesson.questions[0]) if lesson.questions else len(lesson.cells)
    above = {cell.id for cell in lesson.cells[:first]}
    found = [NUMBERED.match(block.text) for block in lesson.headings if block.level == 2 and block.cell in above]
    return [int(match[1]) for match in found if match]


def _names(names) -> str:
    return ", ".join(map(str, names)) or "nothing"
