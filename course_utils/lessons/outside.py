"""The links that lead out of the course: do they still answer? This is the one check that needs the internet."""

import urllib.error
import urllib.request
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from course_utils.lessons import reading
from course_utils.lessons.find import all_lessons
from course_utils.lessons.rules.links import addresses

AT_A_TIME = 8
# Some hosts answer like this to every program: a person has to look.
REFUSES = (401, 403, 429)


@dataclass(frozen=True)
class Answer:
    """What an address answered; `state` is "fine", "dead" or "refuses"."""

    address: str
    state: str
    said: str

    def __str__(self) -> str:
        mark = {"fine": "[OK]", "dead": "[FIX]", "refuses": "[?]"}[self.state]
        return f"{mark:5} {self.address}: {self.said}"


def links(paths: Iterable[Path]) -> dict[str, list[str]]:
    """Every address out of the course, with the places it stands at."""
    found: dict[str, list[str]] = {}
    for path in paths:
        for cell, address in addresses(reading.read(path)):
            if address.startswith(("http://", "https://")):
                found.setdefault(address.partition("#")[0], []).append(f"{path.name}, cell {cell}")
    return found


def ask(address: str, seconds: float = 15) -> Answer:
    """Ask for the page's head first, and for the page itself where a host does not answer that."""
    for method in ("HEAD", "GET"):
        request = urllib.request.Request(address, method=method, headers={"User-Agent": "course-link-check"})
        try:
            with urllib.request.urlopen(request, timeout=seconds) as page:
                return Answer(address, "fine", f"{page.status}")
        except urllib.error.HTTPError as error:
            error.close()
            last = Answer(address, "refuses" if error.code in REFUSES else "dead", f"{error.code} {error.reason}")
        except (OSError, ValueError) as error:
            last = Answer(address, "dead", str(getattr(error, "reason", error)))
    return last


def report(paths: Iterable[Path]) -> bool:
    """Fetch every link, of all lessons if none are named, and print what came back. Is none dead?"""
    found = links(list(paths) or all_lessons())
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        answers = list(pool.map(ask, found))
    for answer in answers:
        print(answer)
        if answer.state != "fine":
            print(*(f"      {place}" for place in found[answer.address]), sep="\n")
    return all(answer.state != "dead" for answer in answers)
