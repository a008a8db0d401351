"""What the Hub's API says about a model and its files, in the Hub's own field names."""

from typing import Any

from tests.hub.repos import Commit, HubFile, Repo

LFS_POINTER_SIZE = 134  # a pointer file is text of about this length
DATE = "2026-01-01T00:00:00.000Z"


def full_info(repo: Repo, commit: Commit, sizes: bool) -> dict[str, Any]:
    """The answer to /api/models/{id}. Sizes are only there when asked for, as on the real Hub."""
    card, config, parameters = commit.card, commit.config, commit.parameters
    info = {
        "_id": commit.sha[:24],
        "id": repo.id,
        "modelId": repo.id,
        "author": repo.id.partition("/")[0],
        "sha": commit.sha,
        "private": False,
        "gated": repo.gated,
        "disabled": False,
        "downloads": 0,
        "likes": 0,
        "createdAt": DATE,
        "lastModified": DATE,
        "library_name": card.get("library_name", "transformers" if config else None),
        "pipeline_tag": repo.pipeline_tag or card.get("pipeline_tag"),
        "tags": [f"license:{card['license']}"] if "license" in card else [],
        "cardData": card,
        "config": {key: config[key] for key in ("architectures", "model_type") if key in config},
        "siblings": [sibling(file, sizes) for file in commit.files.values()],
        "spaces": [],
        "usedStorage": sum(file.size for file in commit.files.values() if file.is_lfs),
    }
    if parameters:
        info["safetensors"] = {"parameters": parameters, "total": sum(parameters.values())}
    return info


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
            files.append(tree_entry(file))
    return [*folders.values(), *files]


def tree_entry(file: HubFile) -> dict[str, Any]:
    """A file in /tree."""
    entry: dict[str, Any] = {"type": "file", "oid": file.git_sha, "size": file.size, "path": file.path}
    if file.is_lfs:
        entry["lfs"] = {"oid": file.sha256, "size": file.size, "pointerSize": LFS_POINTER_SIZE}
    return entry
