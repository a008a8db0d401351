"""What the Hub's API says about a repo and its files, in the Hub's own field names."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from course_utils.local_hub.repos import Commit, HubFile, Repo
from course_utils.local_hub.spaces import Space

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub

LFS_POINTER_SIZE = 134  # a pointer file is text of about this length
OF_A_DATASET = ("task_categories", "size_categories", "language", "license")


def about(hub: "Hub", kind: str, repo: Repo, commit: Commit, sizes: bool = False) -> dict[str, Any]:
    """The answer to /api/{kind}/{id}."""
    told = common(repo, commit, sizes)
    if kind == "models":
        return told | of_model(repo, commit)
    return told | (of_dataset(commit) if kind == "datasets" else of_space(hub, repo, commit))


def common(repo: Repo, commit: Commit, sizes: bool) -> dict[str, Any]:
    """What is told about every kind of repo. Sizes are only there when asked for, as on the real Hub."""
    return {
        "_id": commit.sha[:24],
        "id": repo.id,
        "author": repo.namespace,
        "sha": commit.sha,
        "private": repo.private,
        "gated": repo.gated,
        "disabled": False,
        "downloads": repo.downloads,
        "likes": repo.likes,
        "trendingScore": repo.trending,
        "createdAt": repo.created,
        "lastModified": max(commit.date, repo.created),
        "cardData": commit.card,
        "siblings": [sibling(file, sizes) for file in commit.files.values()],
        "usedStorage": sum(file.size for file in commit.files.values() if file.is_lfs),
    }


def of_model(repo: Repo, commit: Commit) -> dict[str, Any]:
    """What is told about models only."""
    config, parameters = commit.config, commit.parameters
    told = {
        "modelId": repo.id,
        "library_name": library_of(commit),
        "pipeline_tag": repo.pipeline_tag or commit.card.get("pipeline_tag"),
        "tags": list(dict.fromkeys(model_tags(repo, commit))),
        "config": {key: config[key] for key in ("architectures", "model_type", "auto_map") if key in config},
        "spaces": [],
    }
    if parameters:
        told["safetensors"] = {"parameters": parameters, "total": sum(parameters.values())}
    return told


def of_dataset(commit: Commit) -> dict[str, Any]:
    """What is told about datasets only."""
    tags = [f"{key}:{value}" for key in OF_A_DATASET for value in as_list(commit.card.get(key))]
    return {"tags": [*tags, *as_list(commit.card.get("tags"))]}


def of_space(hub: "Hub", space: Space, commit: Commit) -> dict[str, Any]:
    """What is told about Spaces only."""
    return {
        "sdk": space.sdk,
        "subdomain": space.subdomain,
        "host": space.host or hub.app_address(space),
        "tags": [space.sdk, *as_list(commit.card.get("tags"))],
        "models": as_list(commit.card.get("models")),
        "datasets": as_list(commit.card.get("datasets")),
        "runtime": space.runtime(),
    }


def library_of(commit: Commit) -> str | None:
    """The library a model is for: as its card says, or as its files show."""
    if "adapter_config.json" in commit.files:
        return commit.card.get("library_name", "peft")
    return commit.card.get("library_name", "transformers" if commit.config else None)


def model_tags(repo: Repo, commit: Commit) -> Iterator[str]:
    """The words a model can be found by."""
    card, config = commit.card, commit.config
    facts = [library_of(commit), config.get("model_type"), repo.pipeline_tag or card.get("pipeline_tag")]
    yield from filter(None, facts)
    if any(path.endswith(".safetensors") for path in commit.files):
        yield "safetensors"
    if "pytorch_model.bin" in commit.files:
        yield "pytorch"
    if "auto_map" in config:
        yield "custom_code"
    yield from as_list(card.get("tags"))
    yield from as_list(card.get("language"))
    yield from (f"dataset:{name}" for name in as_list(card.get("datasets")))
    yield from (f"base_model:{name}" for name in as_list(card.get("base_model")))
    yield from (f"license:{name}" for name in as_list(card.get("license")))


def as_list(value: Any) -> list[str]:
    """A card may say one thing, several, or nothing."""
    if value is None:
        return []
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def sibling(file: HubFile, sizes: bool) -> dict[str, Any]:
    """A file in /api/models."""
    entry: dict[str, Any] = {"rfilename": file.path}
    if sizes:
        entry |= {"size": file.size, "blobId": file.git_sha}
        if file.is_lfs:
            entry["lfs"] = {"sha256": file.sha256, "size": file.size, "pointerSize": LFS_POINTER_SIZE}
    return entry


def tree(commit: Commit, folder: str, recursive: bool) -> list[dict[str, Any]]:
    """The folders and files below a folder, as /tree lists them."""
    prefix = f"{folder}/" if folder else ""
    folders: dict[str, dict[str, Any]] = {}
    files = []
    for path, file in commit.files.items():
        if not path.startswith(prefix):
            continue
        parents = path.removeprefix(prefix).split("/")[:-1]
        for depth in range(len(parents) if recursive else min(len(parents), 1)):
            name = prefix + "/".join(parents[: depth + 1])
            folders[name] = {"type": "directory", "oid": commit.sha, "size": 0, "path": name}
        if recursive or not parents:
            files.append(tree_entry(file, commit))
    return [*folders.values(), *files]


def tree_entry(file: HubFile, commit: Commit) -> dict[str, Any]:
    """A file in /tree."""
    entry: dict[str, Any] = {"type": "file", "oid": file.git_sha, "size": file.size, "path": file.path}
    if file.is_lfs:
        entry["lfs"] = {"oid": file.sha256, "size": file.size, "pointerSize": LFS_POINTER_SIZE}
    entry["lastCommit"] = {"id": commit.sha, "title": commit.message, "date": commit.date}
    return entry
