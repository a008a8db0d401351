"""JupyterLab's settings in the image. `course_utils.serve` reads what can be chosen and starts JupyterLab with it."""

import os
import secrets
from pathlib import Path

from tornado.httputil import HTTPServerRequest
from tornado.web import GZipContentEncoding

from course_utils.lab import FIRST_LESSON
from course_utils.serve import settings
from course_utils.serve.door import Door
from course_utils.serve.guard import hide_this_process

chosen = settings.read()
c = get_config()  # noqa: F821

# The token is taken out of this process's settings before the first kernel can inherit them.
hide_this_process()
c.IdentityProvider.token = os.environ.pop("JUPYTER_TOKEN")
c.ServerApp.identity_provider_class = Door
c.ServerApp.cookie_secret = secrets.token_bytes(32)

# A Space is shown inside a frame of Hugging Face's page. Cookies then need SameSite=None, which browsers take over
# https only; elsewhere the stricter kind works.
cookies = {"samesite": "None", "secure": True} if chosen.space else {"samesite": "Lax"}
c.IdentityProvider.cookie_options = {**cookies, "httponly": True}


class Packed(GZipContentEncoding):
    """JupyterLab's own programs travel at a third of their size. Nothing else does: where an answer holds a secret and
    something that a stranger chose, its packed size would tell of the secret."""

    def __init__(self, request: HTTPServerRequest) -> None:
        super().__init__(request)
        self._gzipping = self._gzipping and request.path.startswith(("/static/", "/lab/extensions/"))


c.ServerApp.tornado_settings = {
    "transforms": [Packed],
    "xsrf_cookie_kwargs": cookies,
    "headers": {
        "Content-Security-Policy": "frame-ancestors 'self' https://huggingface.co https://*.huggingface.co",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
    },
    # Where the browser keeps no cookies, the page needs the token for its kernels too.
    "page_config_data": {"appendToken": "true"},
}

c.ServerApp.ip = "0.0.0.0"
c.ServerApp.port = chosen.port
c.ServerApp.port_retries = 0
c.ServerApp.websocket_ping_timeout = 20_000  # tornado wants it below the 30 s between two pings
c.ServerApp.open_browser = False
c.ServerApp.max_body_size = c.ServerApp.max_buffer_size = 100_000_000  # larger files are uploaded in pieces
c.ServerApp.allow_root = True
c.ServerApp.jpserver_extensions = {"jupyterlab": True, "course_utils.kernel": True}
c.ServerApp.root_dir = str(chosen.folder)
c.ServerApp.terminals_enabled = chosen.terminals
c.ServerApp.extra_template_paths = [str(Path(__file__).parent / "templates")]
c.ServerApp.jinja_template_vars = {"not_kept": os.environ.get("COURSE_NOT_KEPT", ""), "on_a_space": bool(chosen.space)}
c.ServerApp.default_url = f"/lab/tree/{FIRST_LESSON}"
c.LabApp.extension_manager = "readonly"
c.Application.log_level = "WARN"

c.KernelManager.shutdown_wait_time = 1.0
if chosen.idle_minutes:
    c.MappingKernelManager.cull_idle_timeout = max(1, int(chosen.idle_minutes * 60))
    c.MappingKernelManager.cull_interval = min(60, max(1, int(chosen.idle_minutes * 10)))
    c.MappingKernelManager.cull_connected = True
