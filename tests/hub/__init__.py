"""A Hub of our own: a small HTTP server that speaks the part of the Hugging Face Hub that downloads need.

with LocalHub() as hub:
    hub.add_model("microsoft/phi-2", tiny_phi())
    subprocess.run([...], env=hub.client_env(tmp_path))
"""

from tests.hub.local_hub import LocalHub
from tests.hub.messages import Call, Refused, Reply, Seen
from tests.hub.routes import MODEL_ROUTES, Route, route
from tests.hub.tiny_models import tiny_distilbert, tiny_phi

__all__ = [
    "MODEL_ROUTES",
    "Call",
    "LocalHub",
    "Refused",
    "Reply",
    "Route",
    "Seen",
    "route",
    "tiny_distilbert",
    "tiny_phi",
]
