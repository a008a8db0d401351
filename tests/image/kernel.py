"""A real kernel inside the container, spoken to as JupyterLab does: over REST and a websocket."""

import contextlib
import json
import uuid

import requests
import websocket

from tests.image.container import Container
from tests.kernel import Ran, to_run


class Kernel:
    """Use as `with Kernel(container) as kernel: kernel.run("2 + 3")`. It runs in the folder of the notebook `path`."""

    def __init__(self, container: Container, path: str = "try.ipynb") -> None:
        self.container, self.path = container, path

    def __enter__(self) -> "Kernel":
        body = {"path": self.path, "name": self.path, "type": "notebook", "kernel": {"name": "python3"}}
        answer = self.container.ask("POST", "/api/sessions", json=body)
        assert answer.status_code == 201, answer.text
        session = answer.json()
        self.session, self.id = session["id"], session["kernel"]["id"]
        self.socket = connect(self.container, f"/api/kernels/{self.id}/channels", self.container.token)
        return self

    def __exit__(self, *error: object) -> None:
        self.socket.close()
        with contextlib.suppress(requests.ConnectionError):  # the server may have been stopped meanwhile
            self.container.ask("DELETE", f"/api/sessions/{self.session}")

    def send(self, code: str, cell_id: str = "") -> str:
        """Have a cell run, without waiting for it. Gives back the request's number."""
        header = {"msg_id": uuid.uuid4().hex, "msg_type": "execute_request", "session": uuid.uuid4().hex,
                  "username": "", "version": "5.3", "date": "2026-01-01T00:00:00Z"}  # fmt: skip
        metadata = {"cellId": cell_id} if cell_id else {}
        message = {"header": header, "parent_header": {}, "metadata": metadata, "channel": "shell"}
        self.socket.send(json.dumps(message | {"content": to_run(code)}))
        return header["msg_id"]

    def run(self, code: str, cell_id: str = "") -> Ran:
        request, ran = self.send(code, cell_id), Ran()
        while True:
            told = json.loads(self.socket.recv())
            if told["parent_header"].get("msg_id") == request and ran.take(told):
                return ran


def connect(container: Container, path: str, token: str = "") -> websocket.WebSocket:
    asked = f"?token={token}" if token else ""
    return websocket.create_connection(f"ws://127.0.0.1:{container.port}{path}{asked}", timeout=180)
