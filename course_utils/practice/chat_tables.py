"""How the chat model's facts are written down: blocks of plain text that are pleasant to read and to correct."""

from dataclasses import dataclass, field


@dataclass
class Fact:
    """One thing the chat model knows: how it is called, the answers, and questions that ask for it."""

    subject: str
    plural: str = ""
    short: str = ""
    answers: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)

    @property
    def word(self) -> str:
        """The subject without its article: the name of the fact."""
        for article in ("a ", "an ", "the "):
            if self.subject.startswith(article):
                return self.subject[len(article) :]
        return self.subject


@dataclass
class ExamQuestions:
    """Questions that are asked in an exam, and the words of which a right answer holds at least one."""

    name: str
    keys: list[str]
    questions: list[str] = field(default_factory=list)


def words(text: str) -> list[str]:
    """A list of words, written without quotes and commas."""
    return text.split()


def facts(table: str) -> list[Fact]:
    """Read blocks of `= subject / plural / one-word answer`, `> answer` and `? question`; answers may go on below."""
    found: list[Fact] = []
    for line in filter(None, map(str.strip, table.splitlines())):
        mark, text = line[0], line[1:].strip()
        if mark == "=":
            found.append(Fact(*[part.strip() for part in text.split(" / ")]))
        elif mark == ">":
            found[-1].answers.append(text)
        elif mark != "?":
            found[-1].answers[-1] += " " + line
        else:
            found[-1].questions.append(text)
    return found


def exam(table: str) -> list[ExamQuestions]:
    """Read blocks of `= name / key, key` and `? question`."""
    found: list[ExamQuestions] = []
    for line in filter(None, map(str.strip, table.splitlines())):
        mark, text = line[0], line[1:].strip()
        if mark == "=":
            name, keys = text.split(" / ")
            found.append(ExamQuestions(name.strip(), [key.strip() for key in keys.split(",")]))
        else:
            found[-1].questions.append(text)
    return found
