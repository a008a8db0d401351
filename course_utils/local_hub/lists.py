"""Lists of models, datasets and Spaces: searched, filtered, sorted, and told as shortly as was asked for."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from course_utils.local_hub.about import about
from course_utils.local_hub.messages import Call, Reply, error, json_reply
from course_utils.local_hub.routes import Route, kind_of, route

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub

Told = dict[str, Any]

SHORT = (
    "_id", "id", "modelId", "private", "likes", "downloads", "trendingScore", "createdAt", "tags",
    "pipeline_tag", "library_name", "sdk",
)  # fmt: skip
FULL = (*SHORT, "author", "sha", "lastModified", "gated", "disabled", "siblings", "models", "datasets")
SORTS = ("downloads", "likes", "trendingScore", "createdAt", "lastModified")
LETTERS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


def list_repos(hub: "Hub", call: Call) -> Reply:
    """What the caller may see of one kind and asks for."""
    sort = call.query.get("sort", ["trendingScore"])[-1]
    if sort not in SORTS:
        return error(400, f'Invalid sort parameter: "{sort}" must be one of [{", ".join(SORTS)}]')
    kind = kind_of(call)
    seen = [repo for repo in hub.kinds[kind].values() if call.may_see(repo)]
    told = [one for one in (about(hub, kind, repo, repo.head) for repo in seen) if fits(one, call.query)]
    told.sort(key=lambda one: one[sort], reverse=True)
    limit = int(call.query.get("limit", ["1000"])[-1])
    return json_reply([shortened(one, call) for one in told[:limit]])


def fits(told: Told, query: dict[str, list[str]]) -> bool:
    """Whether a repo is among those that are asked for."""
    return all(answers(told, query))


def answers(told: Told, query: dict[str, list[str]]) -> Iterator[bool]:
    """One yes or no for each thing asked."""
    yield all(word.lower() in told["id"].lower() for text in query.get("search", []) for word in text.split())
    yield all(name == told["author"] for name in query.get("author", []))
    yield all(tag in told["tags"] for tag in query.get("filter", []))
    yield all(task == told.get("pipeline_tag") for task in query.get("pipeline_tag", []))
    yield all((wanted == "true") == bool(told["gated"]) for wanted in lowered(query.get("gated", [])))
    yield all(in_range(told.get("safetensors"), asked) for asked in query.get("num_parameters", []))
    for linked in ("models", "datasets"):
        yield all(name in told.get(linked, []) for name in query.get(linked, []))


def lowered(words: Iterable[str]) -> list[str]:
    return [word.lower() for word in words]


def in_range(weights: Told | None, asked: str) -> bool:
    """Whether a model is as big as "min:6B,max:128B" says. How big is known of safetensors only."""
    bounds = dict(part.strip().split(":") for part in asked.split(","))
    if weights is None:
        return False
    smallest, largest = number(bounds.get("min", "0")), number(bounds.get("max", "999T"))
    return smallest <= weights["total"] <= largest


def number(text: str) -> float:
    """1.5B is 1,500,000,000."""
    found = re.fullmatch(r"([\d.]+)([KMBT]?)", text.strip().upper())
    return float(found[1]) * LETTERS[found[2]] if found else 0.0


def shortened(told: Told, call: Call) -> Told:
    """A list tells less of each repo than its own page, unless more is asked for."""
    wanted: Iterable[str] = call.query.get("expand", ())
    if wanted:
        keys = {"_id", "id", *wanted}
    else:
        keys = set(FULL if call.asks_for("full") else SHORT)
        keys |= {name for name in ("cardData", "config") if call.asks_for(name)}
        keys |= {"cardData"} if call.asks_for("full") and "pipeline_tag" not in told else set()
    return {key: value for key, value in told.items() if key in keys}


LIST_ROUTES: list[Route] = [
    route("GET", "/api/models", list_repos),
    route("GET", "/api/datasets", list_repos),
    route("GET", "/api/spaces", list_repos),
]
