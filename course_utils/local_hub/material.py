"""The datasets that lessons use, and the practice dataset that stands in for each."""

from dataclasses import dataclass

from course_utils import place


@dataclass(frozen=True)
class Dataset:
    """One real dataset, and its stand-in with the same columns."""

    hub_id: str
    practice_id: str
    holds: str


DATASETS = {
    "sentences": Dataset("cornell-movie-review-data/rotten_tomatoes", "practice/first-sentences", "text and label"),
    "stories": Dataset("roneneldan/TinyStories", "practice/many-stories", "text"),
}


def dataset_for(role: str) -> str:
    """The id to load a dataset by, in the place this runs. Says which dataset that is."""
    if role not in DATASETS:
        raise ValueError(f"There is no dataset called {role!r} here. There are: {', '.join(DATASETS)}.")
    found = DATASETS[role]
    if place.decide().models == "practice":
        print(f"{role}: {found.practice_id} (made for this course; stands in for {found.hub_id})")
        return found.practice_id
    print(f"{role}: {found.hub_id} (the real dataset)")
    return found.hub_id
