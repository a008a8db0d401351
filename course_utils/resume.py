"""Bring one large file into the Hub cache, going on where an earlier attempt broke off.

huggingface_hub starts a file anew after an interruption; on a slow line a file of 5 GB would then never arrive.
"""

import hashlib
from pathlib import Path

LARGE = 10_000_000
CHUNK = 1_000_000


def bring(repo_id: str, name: str, revision: str) -> None:
    """Download a file to where huggingface_hub looks for it. A piece of it that lies there already is kept."""
    from huggingface_hub import constants, get_hf_file_metadata, hf_hub_url
    from huggingface_hub.file_download import repo_folder_name
    from huggingface_hub.utils import build_hf_headers, get_session
    from tqdm import tqdm

    url = hf_hub_url(repo_id, name, revision=revision)
    facts = get_hf_file_metadata(url)
    blobs = Path(constants.HF_HUB_CACHE) / repo_folder_name(repo_id=repo_id, repo_type="model") / "blobs"
    blob, part = blobs / facts.etag, blobs / f"{facts.etag}.course-part"
    blobs.mkdir(parents=True, exist_ok=True)
    have = part.stat().st_size if part.exists() else 0
    headers = build_hf_headers() | {"Range": f"bytes={have}-"}
    if have < facts.size:
        with get_session().stream("GET", url, headers=headers, follow_redirects=True, timeout=30) as answer:
            answer.raise_for_status()
            if answer.status_code != 206:
                have = 0
            with (
                part.open("ab" if have else "wb") as file,
                tqdm(desc=name, initial=have, total=facts.size, unit="B", unit_scale=True) as bar,
            ):
                for piece in answer.iter_bytes(CHUNK):
                    file.write(piece)
                    bar.update(len(piece))
    if part.stat().st_size != facts.size or not _is_whole(part, facts.etag):
        part.unlink()
        raise ConnectionError(f"{name} arrived damaged and was thrown away")
    part.replace(blob)


def _is_whole(part: Path, etag: str) -> bool:
    """A large file's tag on the Hub is the SHA-256 of its content."""
    if len(etag) != 64:
        return True
    with part.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == etag
