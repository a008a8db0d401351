"""How good a summary is: what it shares with a summary made by a person, and whether its names are in the source."""

import re

from course_utils.practice.summarizer_stories import SMALL

STARTERS = {"a", "an", "both", "everybody", "everyone", "from", "he", "it", "many", "nobody", "she", "the", "they"}


def words(text: str) -> list[str]:
    """The words and numbers of a text, in small letters."""
    return re.findall(r"\w+", text.lower())


def rouge_l(summary: str, reference: str) -> float:
    """ROUGE-L: how long a run of words (gaps allowed) two texts share, as the F1 of both their lengths."""
    ours, theirs = words(summary), words(reference)
    row = [0] * (len(theirs) + 1)
    for word in ours:
        before = row
        row = [0]
        for column, other in enumerate(theirs):
            row.append(before[column] + 1 if word == other else max(row[-1], before[column + 1]))
    return 2 * row[-1] / max(1, len(ours) + len(theirs))


def sentences(text: str) -> list[str]:
    """Split a paragraph where a sentence ends and a capital follows."""
    return re.split(r"(?<=[.!?])(?<!Mr\.)(?<!Mrs\.)(?<!Dr\.)\s+(?=[\"'A-Z])", text)


def details(text: str) -> list[str]:
    """The names and numbers of a summary: what has a capital, a digit or is a number word."""
    found = []
    for sentence in sentences(text):
        for place, word in enumerate(re.findall(r"\w+", sentence)):
            name = word[0].isupper() and (place > 0 or word.lower() not in STARTERS)
            if name or word in SMALL or any(map(str.isdigit, word)):
                found.append(word.lower())
    return found


def faithful(summary: str, source: str) -> bool:
    """Whether every name and number of the summary occurs in its source."""
    return set(details(summary)) <= set(words(source))
