"""The practice Hub as the tests need it: with trouble on order, a log, Xet, buckets, and running Spaces.

with LocalHub() as hub:
    hub.add_model("microsoft/phi-2", tiny_phi())
    hub.add_user("hf_ada", "ada")
    subprocess.run([...], env=hub.client_env(tmp_path))
    assert hub.spaces["ada/course"].secrets
"""

from course_utils.local_hub.accounts import Account
from course_utils.local_hub.messages import Call, Refused, Reply
from course_utils.local_hub.routes import Route, route
from course_utils.local_hub.spaces import Build, Space
from tests.hub.buckets import Bucket
from tests.hub.local_hub import LocalHub
from tests.hub.server import Seen
from tests.hub.stocked import learner_env, stocked_hub
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
    "learner_env",
    "route",
    "stocked_hub",
    "tiny_distilbert",
    "tiny_phi",
]
