"""Download the real models before a lesson needs them, and say what is on this computer already."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from course_utils import place, resume
from course_utils.shelf import SHELF, Model, words

# What from_pretrained needs, and not the copies of the weights for other frameworks.
WANTED = ["*.safetensors", "*.safetensors.index.json", "*.json", "*.txt", "*.model", "*.jinja", "README.md", "LICENSE*"]
UNWANTED = ["onnx/*", "openvino/*", "*.onnx", "coreml/*"]
SPARE = 1_000_000_000


class CannotFetch(Exception):
    """Why a download cannot be done, in words a learner can act on."""


@dataclass(frozen=True)
class Cached:
    """A model of the shelf as it lies on this computer."""

    role: str
    repo_id: str
    path: Path | None
    size: int


def free_bytes(folder: Path) -> int:
    """Free space on the disk that will hold `folder`, which need not exist yet."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def fetch(model: Model, asked: str | None = None) -> Path:
    """Download one model, or finish a download that broke off; `asked` is a revision. Returns its folder."""
    import httpx2 as httpx
    from huggingface_hub import constants, model_info, snapshot_download
    from huggingface_hub.errors import (
        GatedRepoError,
        HfHubHTTPError,
        LocalEntryNotFoundError,
        RepositoryNotFoundError,
        RevisionNotFoundError,
    )

    if not place.hub_answers():
        raise CannotFetch(
            f"The Hub ({place.hub_address()}) cannot be reached, so nothing was downloaded. Check the network, "
            "and that HF_HUB_OFFLINE is not set. The practice models need no network."
        )
    try:
        revision = model_info(model.hub_id, revision=asked, timeout=30).sha
        missing = _missing(model, revision)
        needed, free = sum(file.file_size for file in missing), free_bytes(Path(constants.HF_HUB_CACHE))
        if needed + SPARE > free:
            raise CannotFetch(
                f"{model.hub_id} needs {words(needed)} more, and 1 GB to spare; the disk has {words(free)} free. "
                "Make room, or set HF_HOME to a folder on a larger disk."
            )
        for file in missing:
            if file.file_size > resume.LARGE:
                resume.bring(model.hub_id, file.filename, revision)
        folder = snapshot_download(
            model.hub_id, revision=asked, allow_patterns=WANTED, ignore_patterns=UNWANTED, max_workers=4
        )
        return Path(folder)
    except GatedRepoError as error:
        raise CannotFetch(
            f"{model.hub_id} wants you to accept its terms first: open https://huggingface.co/{model.hub_id}, "
            "accept them, and log in here with `hf auth login`."
        ) from error
    except RevisionNotFoundError as error:
        raise CannotFetch(f"{model.hub_id} has no revision {asked!r}. Leave --revision out for the newest.") from error
    except RepositoryNotFoundError as error:
        raise CannotFetch(f"The Hub does not know {model.hub_id}, or it is private.") from error
    except HfHubHTTPError as error:
        if error.response is not None and error.response.status_code == 401:
            raise CannotFetch(
                "The Hub does not accept your key. Log in again: `hf auth login`. Or do without it: `hf auth logout`."
            ) from error
        raise _broke_off(model, error) from error
    except (LocalEntryNotFoundError, httpx.HTTPError, ConnectionError) as error:
        raise _broke_off(model, error) from error


def _broke_off(model: Model, error: Exception) -> CannotFetch:
    return CannotFetch(
        f"The download of {model.hub_id} broke off ({type(error).__name__}). What has arrived is kept: check the "
        "network and give the same command again to go on."
    )


def _missing(model: Model, revision: str) -> list:
    """The files still to be downloaded, with their sizes, asked of the Hub."""
    from huggingface_hub import snapshot_download

    plan = snapshot_download(
        model.hub_id, revision=revision, allow_patterns=WANTED, ignore_patterns=UNWANTED, dry_run=True
    )
    return [file for file in plan if file.will_download]


def cached() -> list[Cached]:
    """Which of the shelf's models lie in the Hub cache of this computer, and their size on disk."""
    from huggingface_hub import scan_cache_dir
    from huggingface_hub.errors import CacheNotFound

    try:
        repos = {repo.repo_id: repo for repo in scan_cache_dir().repos if repo.repo_type == "model"}
    except CacheNotFound:
        repos = {}
    found = []
    for model in SHELF.values():
        repo = repos.get(model.hub_id)
        if repo and any(file.file_name.endswith(".safetensors") for part in repo.revisions for file in part.files):
            found.append(Cached(model.role, model.hub_id, repo.repo_path, repo.size_on_disk))
        else:
            found.append(Cached(model.role, model.hub_id, None, 0))
    return found


def practice() -> list[Cached]:
    """The practice models in the package, and their size."""
    found = []
    for model in SHELF.values():
        folder = place.PRACTICE_CACHE / f"models--practice--{model.role}"
        files = [file for file in folder.rglob("*") if file.is_file()]
        found.append(Cached(model.role, model.practice_id, folder, sum(file.stat().st_size for file in files)))
    return found
