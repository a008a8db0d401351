"""The parts of a lesson and the steps of its worked examples."""

import ast
import re

from course_utils.lessons.problem import Found
from course_utils.lessons.reading import AIMS, EXERCISES, NEXT, NUMBERED, QUIZ, TIME, Lesson

STEPS = ("Predict.", "Run.", "Look closer.", "Change it.")
SWITCH_OFF = re.compile(r"\bpaus(?:e|ing)\b|\bswitch\w*\b.{0,20}\boff\b", re.IGNORECASE | re.DOTALL)


def parts(lesson: Lesson) -> Found:
    titles = [block for block in lesson.headings if block.level == 1]
    first = lesson.blocks[0] if lesson.blocks else None
    if len(titles) != 1 or titles[0] is not first or not re.match(rf"Lesson {lesson.number} · \S", first.text):
        yield (first.cell if first else "", "The lesson does not begin with its title, the only heading of level 1.",
               f"Begin with `# Lesson {lesson.number} · Title`.")  # fmt: skip
    found = {block.text: block.cell for block in lesson.headings if block.level == 2}
    order = [block.text for block in lesson.headings if block.level == 2]
    numbered = [title for title in order if NUMBERED.match(title)]
    wanted = [AIMS, TIME, *numbered, EXERCISES, QUIZ, NEXT]
    for title in wanted:
        if title not in found:
            yield "", f'The part "{title}" is missing.', f"Add the heading `## {title}`."
    for title in order:
        if title not in wanted:
            yield found[title], f'"{title}" is no part of a lesson.', "Number it, or make it a heading of level 3."
    if set(order) == set(wanted) and order != wanted:
        misplaced = next(there for there, right in zip(order, [*wanted, ""], strict=False) if there != right)
        yield found[misplaced], f'The part "{misplaced}" is out of order.', f"The order is: {' · '.join(wanted)}."
    numbers = [int(NUMBERED.match(title)[1]) for title in numbered]
    if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)):
        yield (found[numbered[0]] if numbered else "", f"The numbered sections are {numbers}.",
               "Number them 1, 2, 3 … without gaps; there are two at least.")  # fmt: skip
    if NEXT in found and not any(SWITCH_OFF.search(block.text) for block in lesson.paragraphs if block.section == NEXT):
        yield found[NEXT], "The last part does not say how to stop paying.", "Say how to pause or switch off the Space."


def ending(lesson: Lesson) -> Found:
    call = f'progress("{lesson.number}")'
    last = lesson.code[-1] if lesson.code else None
    lines = last.tree.body if last and last.tree else []
    if not lines or ast.unparse(lines[-1]) != ast.unparse(ast.parse(call)):
        yield (last.id if last else "", "The last code does not show what the learner has tried.",
               f"End the lesson's code with a cell {call}")  # fmt: skip


def steps(lesson: Lesson) -> Found:
    seen: dict[str, str] = {}
    for block in lesson.blocks:
        if NUMBERED.match(block.section):
            for label in block.bold_spans:
                seen.setdefault(label, block.cell)
    for label in STEPS:
        if label not in seen:
            yield "", f"No numbered section has a step **{label}**", f"Begin a paragraph of a section with **{label}**"
    order = [label for label in seen if label in STEPS]
    wanted = [label for label in STEPS if label in seen]
    if order != wanted:
        misplaced = next(there for there, right in zip(order, wanted, strict=True) if there != right)
        yield seen[misplaced], f"The step **{misplaced}** comes too early.", f"The order is: {' '.join(STEPS)}"


def heading_levels(lesson: Lesson) -> Found:
    before = 0
    for block in lesson.headings:
        if block.level > before + 1:
            yield (block.cell, f'The heading "{block.text}" has level {block.level}, after one of level {before}.',
                   f"Write it with {before + 1} #.")  # fmt: skip
        before = block.level
