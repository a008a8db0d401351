"""How the chat model's facts are written down: blocks of plain text that are pleasant to read and to correct."""

from dataclasses import dataclass, field


@dataclass
class Fact:
    """One thing the chat model knows: how it is called, the answers, and questions that ask for it.

    An indirect question follows words such as "tell me".
    """

    subject: str
    plural: str = ""
    short: str = ""
    answers: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    indirect: list[str] = field(default_factory=list)

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
    """Read blocks of `= subject / plural / one-word answer`, `> answer`, `? question` and `~ indirect question`.

    An answer may go on in the next line. A block whose subject came before adds to the earlier one.
    """
    found: dict[str, Fact] = {}
    fact = Fact("")
    for line in filter(None, map(str.strip, table.splitlines())):
        mark, text = line[0], line[1:].strip()
        if mark == "=":
            subject, *rest = [part.strip() for part in text.split(" / ")]
            fact = found.setdefault(subject, Fact(subject, *rest))
        elif mark == ">":
            fact.answers.append(text)
        elif mark == "?":
            fact.questions.append(text)
        elif mark == "~":
            fact.indirect.append(text)
        else:
            fact.answers[-1] += " " + line
    return list(found.values())


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


@dataclass
class Script:
    """What a user types turn by turn, each with the words of which the answer must hold one."""

    system: str = ""
    turns: list[tuple[str, list[str]]] = field(default_factory=list)


def scripts(table: str) -> list[Script]:
    """Read scripts with an empty line between them: `@ system message` and `question -> key, key`."""
    found = []
    for block in table.strip().split("\n\n"):
        script = Script()
        for line in block.splitlines():
            if line.startswith("@"):
                script.system = line[1:].strip()
            else:
                typed, keys = line.split(" -> ")
                script.turns.append((typed, [key.strip() for key in keys.split(",")]))
        found.append(script)
    return found
