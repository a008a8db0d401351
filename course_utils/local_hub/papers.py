"""Papers: the page of the day, and one paper by its arXiv number."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from course_utils.local_hub.messages import Call, Reply, error, json_reply
from course_utils.local_hub.routes import Route, route

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub


@dataclass(frozen=True)
class Paper:
    """A real paper. Only its votes are the hub's own."""

    id: str  # its number on arXiv
    title: str
    authors: tuple[str, ...]
    published: str  # a day
    summary: str
    votes: int = 0

    def told(self) -> dict[str, Any]:
        """The paper as /api/papers/{id} tells it."""
        return {
            "id": self.id,
            "title": self.title,
            "summary": self.summary,
            "authors": [{"_id": str(number), "name": name} for number, name in enumerate(self.authors)],
            "publishedAt": f"{self.published}T00:00:00.000Z",
            "upvotes": self.votes,
        }


def daily_papers(hub: "Hub", call: Call) -> Reply:
    """The papers of the day: the newest first, or those with the most votes if asked so."""
    by_votes = call.query.get("sort") == ["trending"]
    papers = sorted(hub.papers, key=lambda paper: paper.votes if by_votes else paper.published, reverse=True)
    limit = int(call.query.get("limit", ["50"])[-1])
    if call.query.get("p", ["0"])[-1] != "0":
        papers = []
    page = [{"title": one.title, "summary": one.summary, "numComments": 0, "paper": one.told()} for one in papers]
    return json_reply(page[:limit])


def paper(hub: "Hub", call: Call, name: str) -> Reply:
    found = next((paper for paper in hub.papers if paper.id == name), None)
    return json_reply(found.told()) if found else error(404, "Paper not found")


PAPER_ROUTES: list[Route] = [
    route("GET", "/api/daily_papers", daily_papers),
    route("GET", "/api/papers/{name}", paper),
]
