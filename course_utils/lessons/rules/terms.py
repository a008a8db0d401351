"""Words of the field: introduced in bold, one lesson at a time, and never used before."""

from collections.abc import Iterator

from course_utils.lessons import glossary
from course_utils.lessons.glossary import Term, Use
from course_utils.lessons.problem import Found
from course_utils.lessons.prose import Block
from course_utils.lessons.reading import AIMS, TIME, Lesson

MOST = 6


def introduced(lesson: Lesson) -> Found:
    """Headings, and all that stands before section 1, promise: they may name what this lesson introduces further on."""
    done: set[str] = set()
    for block, use in _uses(lesson):
        term = use.term
        if term.name in done or (term.lesson and term.lesson < lesson.number):
            continue
        here = term.lesson == lesson.number
        if (here and _bold(block, use)) or not here:
            done.add(term.name)
        if here and not _bold(block, use) and not _promises(block):
            done.add(term.name)
            yield (block.cell, f'"{_said(block, use)}" is used before it is introduced.',
                   f"Write **{term.name}** and say what it means where it comes first, or avoid it.")  # fmt: skip
        if not here:
            when = f"lesson {term.lesson} introduces it" if term.lesson else "no lesson has introduced it"
            yield (block.cell, f'"{_said(block, use)}" is used, but {when}.',
                   "Say it in everyday words, or let this lesson introduce it (lessons/glossary.toml).")  # fmt: skip
    for term in glossary.terms().values():
        if term.lesson == lesson.number and term.name not in done:
            yield ("", f'The glossary says that this lesson introduces "{term.name}", but it does not.',
                   f"Write **{term.name}** in bold where it comes first, or change the glossary.")  # fmt: skip


def few(lesson: Lesson) -> Found:
    new = new_terms(lesson)
    if len(new) > MOST:
        cell = list(new.values())[MOST]
        yield (cell, f"The lesson introduces {len(new)} terms: {', '.join(new)}.",
               f"Keep {MOST}, and say the others in everyday words, without bold.")  # fmt: skip


def new_terms(lesson: Lesson) -> dict[str, str]:
    """The terms that are first bold in this lesson, each with its cell."""
    found: dict[str, str] = {}
    for block, use in _uses(lesson):
        if _bold(block, use) and not _known_before(use.term, lesson):
            found.setdefault(use.term.name, block.cell)
    return found


def _uses(lesson: Lesson) -> Iterator[tuple[Block, Use]]:
    for block in lesson.blocks:
        if block.kind != "code":
            for use in glossary.uses(block.prose):
                if not use.everyday or _bold(block, use):
                    yield block, use


def _known_before(term: Term, lesson: Lesson) -> bool:
    return bool(term.lesson) and term.lesson < lesson.number


def _bold(block: Block, use: Use) -> bool:
    """Introduced is a term that is bold alone: in "**Two tokens.**" it is part of a label."""
    return (use.start, use.end) in block.bold


def _promises(block: Block) -> bool:
    return block.kind == "heading" or block.section in ("", AIMS, TIME)


def _said(block: Block, use: Use) -> str:
    return " ".join(block.text[use.start : use.end].split())
