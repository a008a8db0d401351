"""Buckets on the local Hub. The real client moves their files over Xet, even where HF_HUB_DISABLE_XET is set."""

import os
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest
from huggingface_hub import HfApi
from huggingface_hub.errors import BucketNotFoundError, EntryNotFoundError, HfHubHTTPError

from tests.hub import LocalHub
from tests.hub.server import FaultyServer

KEEP = "ada/keep"
WORK = os.urandom(300_000) + b"the same again " * 20_000


def test_made_found_and_deleted(ada: HfApi, hub: LocalHub) -> None:
    assert ada.create_bucket("keep", private=True).bucket_id == KEEP
    assert hub.buckets[KEEP].private
    with pytest.raises(HfHubHTTPError, match="already"):
        ada.create_bucket(KEEP)
    assert ada.create_bucket(KEEP, exist_ok=True).bucket_id == KEEP
    assert [bucket.id for bucket in ada.list_buckets()] == [KEEP]
    info = ada.bucket_info(KEEP)
    assert (info.private, info.size, info.total_files) == (True, 0, 0)
    ada.delete_bucket(KEEP)
    assert not hub.buckets
    ada.delete_bucket(KEEP, missing_ok=True)
    with pytest.raises(BucketNotFoundError):
        ada.bucket_info(KEEP)


def test_what_a_test_puts_in_can_be_listed_and_fetched(ada: HfApi, hub: LocalHub, tmp_path: Path) -> None:
    hub.add_bucket(KEEP, {"course-work/work-000001.zip": WORK, "course-work/work-000002.zip": b"PK", "notes": ""})
    assert [entry.path for entry in ada.list_bucket_tree(KEEP)] == ["course-work", "notes"]
    entries = list(ada.list_bucket_tree(KEEP, "course-work", recursive=True))
    assert {entry.path.rpartition("/")[2]: entry.size for entry in entries} == {
        "work-000001.zip": len(WORK),
        "work-000002.zip": 2,
    }
    wanted = [(entries[0], tmp_path / "one.zip"), ("course-work/work-000002.zip", tmp_path / "two.zip")]
    ada.download_bucket_files(KEEP, wanted)
    assert (tmp_path / "one.zip").read_bytes() == WORK and (tmp_path / "two.zip").read_bytes() == b"PK"
    with pytest.raises(EntryNotFoundError):
        ada.download_bucket_files(KEEP, [("none", tmp_path / "none")], raise_on_missing_files=True)


def test_the_same_by_plain_http(ada: HfApi, hub: LocalHub) -> None:
    hub.add_bucket(KEEP, {"course-work/work-000001.zip": WORK})
    address = f"{hub.url}/buckets/{KEEP}/resolve/course-work/work-000001.zip"
    answer = httpx2.get(address, headers={"Authorization": "Bearer hf_ada"}, trust_env=False)
    assert answer.content == WORK
    assert httpx2.get(address, trust_env=False).status_code == 401


def test_what_the_client_puts_in(ada: HfApi, hub: LocalHub, tmp_path: Path) -> None:
    hub.add_bucket(KEEP, {"old": b"old"})
    (tmp_path / "work.zip").write_bytes(WORK)
    ada.batch_bucket_files(KEEP, add=[(tmp_path / "work.zip", "course-work/work.zip"), (b"hi", "hi")], delete=["old"])
    assert hub.contents(KEEP) == {"course-work/work.zip": WORK, "hi": b"hi"}


def test_a_private_bucket_is_not_there_for_others(ada: HfApi, hub: LocalHub) -> None:
    hub.add_bucket(KEEP, {"a": b"a"})
    hub.add_bucket("ada/open", {"a": b"a"}, private=False)
    hub.add_user("hf_eve", "eve")
    hub.add_user("hf_read", "ada", role="read")
    with pytest.raises(BucketNotFoundError):
        ada.bucket_info(KEEP, token="hf_eve")
    assert [bucket.id for bucket in ada.list_buckets("ada", token="hf_eve")] == ["ada/open"]
    assert ada.bucket_info(KEEP, token="hf_read").total_files == 1
    for change in (ada.delete_bucket, ada.create_bucket):
        with pytest.raises(HfHubHTTPError) as info:
            change(KEEP, token="hf_read")
        assert info.value.response.status_code == 403


def test_a_file_fetched_in_parts(ada: HfApi, hub: LocalHub, tmp_path: Path) -> None:
    """As hf_xet does with very big files: the parts begin in the middle of chunks."""
    content = os.urandom(3_500_000)
    hub.add_bucket(KEEP, {"big": content})
    env = hub.client_env(tmp_path)
    env |= {f"HF_XET_RECONSTRUCTION_{size}_RECONSTRUCTION_FETCH_SIZE": "1mb" for size in ("MIN", "MAX")}
    target = tmp_path / "big"
    code = (
        "from huggingface_hub import HfApi\n"
        f"HfApi(token='hf_ada').download_bucket_files({KEEP!r}, [('big', {str(target)!r})])"
    )
    subprocess.run([sys.executable, "-c", code], env=env, check=True, capture_output=True)
    assert target.read_bytes() == content
    parts = {line.headers["range"] for line in hub.seen("/v1/reconstructions/")}
    assert "bytes=1000000-1999999" in parts


def test_a_hub_at_the_address_of_an_earlier_one_knows_nothing_of_it(hub: LocalHub) -> None:
    class Later(LocalHub):
        def serve(self, name: str, port: int = 0) -> FaultyServer:
            return super().serve(name, hub.servers[name].server_address[1])

    hub.add_bucket(KEEP, {"work": WORK})
    for server in hub.servers.values():
        server.stop()
    with Later() as later:
        assert later.xet_url == hub.xet_url
        later.add_bucket(KEEP, {"work": WORK})
        assert later.contents(KEEP) == {"work": WORK}
