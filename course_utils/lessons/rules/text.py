"""How a lesson reads: its grade, its sentences, its words, its pictures."""

import re
import warnings
from collections.abc import Iterable

from course_utils.lessons import prose
from course_utils.lessons.problem import Found
from course_utils.lessons.reading import Lesson

HARDEST_GRADE = 7.0
LONGEST_SENTENCE = 30
SHORT_LABEL = 2
LONG_ENOUGH = 40  # the grade of fewer words says little
BANNED = ("just", "simply", "simple as that", "obvious", "obviously", "easy", "easily", "of course", "trivial",
          "trivially", "basically", "merely", "straightforward", "as everybody knows", "needless to say")  # fmt: skip
BANNED_WORDS = re.compile(rf"\b(?:{'|'.join(BANNED)})\b", re.IGNORECASE)
PICTURE_TYPES = ("image/png", "image/jpeg", "image/svg+xml", "image/gif")


def grade(lesson: Lesson) -> Found:
    measured = reading_grade(lesson)
    if measured > HARDEST_GRADE:
        cells: dict[str, list[str]] = {}
        for block in lesson.paragraphs:
            cells.setdefault(block.cell, []).extend(block.sentences)
        enough = {cell: said for cell, said in cells.items() if prose.words(" ".join(said)) >= LONG_ENOUGH}
        hardest = sorted(((_grade(said), cell) for cell, said in (enough or cells).items()), reverse=True)[:3]
        yield (hardest[0][1], f"The lesson reads at grade {measured}; {HARDEST_GRADE} is the most.",
               "Shorten the sentences and use shorter words, first in these cells: "
               + ", ".join(f"{cell} ({one})" for one, cell in hardest) + ".")  # fmt: skip


def reading_grade(lesson: Lesson) -> float:
    """The Flesch-Kincaid grade of the prose: no headings, tables, addresses; code counts as a plain word."""
    return _grade(sentence for block in lesson.paragraphs for sentence in block.sentences)


def _grade(said: Iterable[str]) -> float:
    """By the formula, from textstat's syllables. Labels of one or two words count as words, but not as sentences."""
    found = list(said)
    text = " ".join(found)
    count = _textstat().lexicon_count(text)
    full = max(1, sum(prose.words(sentence) > SHORT_LABEL for sentence in found))
    return round(0.39 * count / full + 11.8 * _textstat().syllable_count(text) / count - 15.59, 1) if count else 0.0


def _textstat():
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # it loads itself through pkg_resources, which is deprecated
            import textstat
    except ImportError as error:
        raise ValueError("To measure how a lesson reads, set up the tools: python tools/set_up.py dev") from error
    return textstat


def sentences(lesson: Lesson) -> Found:
    for block in lesson.paragraphs:
        for sentence in block.sentences:
            if (count := prose.words(sentence)) > LONGEST_SENTENCE:
                start = " ".join(sentence.split()[:8])
                yield block.cell, f'A sentence has {count} words: "{start} …"', "Make two sentences of it."


def banned(lesson: Lesson) -> Found:
    said = [(block.cell, block.prose) for block in lesson.blocks if block.kind != "code"]
    said += [(cell.id, comment) for cell in lesson.code for comment in re.findall(r"#.*", cell.source)]
    for cell, text in said:
        for word in BANNED_WORDS.findall(text):
            yield cell, f'"{word}" can hurt a reader who finds it hard.', "Leave the word out, or say what makes it so."


def pictures(lesson: Lesson) -> Found:
    mend = 'Say in words what it shows: ![what it shows](address), or alt="…" in HTML.'
    for block in lesson.blocks:
        for address, alternative in block.pictures:
            if not alternative.strip():
                yield block.cell, f"The picture {address} has no alternative text.", mend
    for cell in lesson.code:
        if cell.mimes.intersection(PICTURE_TYPES):
            yield cell.id, "The stored output is a picture without words.", "Show it as a course_utils.show.Picture."
        if any(not alternative.strip() for _, alternative in prose.pictures_in(cell.said)):
            yield cell.id, "A picture in the stored output has no alternative text.", mend
