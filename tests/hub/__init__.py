"""A Hub of our own: a small HTTP server that speaks the part of the Hugging Face Hub that the course needs.

with LocalHub() as hub:
    hub.add_model("microsoft/phi-2", tiny_phi())
    hub.add_user("hf_ada", "ada")
    subprocess.run([...], env=hub.client_env(tmp_path))
    assert hub.spaces["ada/course"].secrets
"""

from tests.hub.accounts import Account
from tests.hub.buckets import Bucket
from tests.hub.local_hub import LocalHub
from tests.hub.messages import Call, Refused, Reply, Seen
from tests.hub.routes import Route, route
from tests.hub.spaces import Build, Space
from tests.hub.tiny_models import tiny_distilbert, tiny_phi

__all__ = [
    "Account",
    "Bucket",
    "Build",
    "Call",
    "LocalHub",
    "Refused",
    "Reply",
    "Route",
    "Seen",
    "Space",
    "route",
    "tiny_distilbert",
    "tiny_phi",
]
