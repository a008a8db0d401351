"""The wire with trouble on it: late, deaf or cut off where a fault says so. And the log of what went over it."""

import json
import socket
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from course_utils.local_hub.messages import Call, Reply
from course_utils.local_hub.server import Handler, HubServer
from tests.hub.faults import Faults

if TYPE_CHECKING:
    from tests.hub.local_hub import LocalHub

RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 seconds: the peer sees "connection reset"


@dataclass(frozen=True)
class Seen:
    """One line of the hub's log, written when the answer begins: what the client asked, and what it was told.

    The status is 0 where the connection was cut while the client was still sending: there was no answer.
    """

    server: str
    method: str
    path: str  # with the query, as sent
    headers: dict[str, str]  # of the request; names in lower case
    status: int
    body: bytes = b""  # of the request

    @property
    def json(self) -> Any:
        """What was sent, read as JSON."""
        return json.loads(self.body)


class FaultyHandler(Handler):
    """One connection, with the faults that were ordered."""

    server: "FaultyServer"

    def read_call(self) -> Call | None:
        size = int(self.headers.get("Content-Length", 0))
        deaf = self.server.faults.deafness(self.command, self.path, size)
        if deaf is None:
            return super().read_call()
        self.rfile.read(deaf.hear_only)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.log.append(Seen(self.server.name, self.command, self.path, headers, 0))
        return self.hang_up(deaf.reset)

    def answer(self, call: Call) -> Reply:
        hub, faults = self.server.hub, self.server.faults
        hub.arrived.append(self.path)
        hub.wait(faults.delay(self.command, self.path))
        reply = faults.refusal(self.command, self.path) or super().answer(call)
        self.server.log.append(Seen(call.server, call.method, self.path, call.headers, reply.status, call.body))
        return reply

    def send_body(self, body: bytes) -> None:
        cut = self.server.faults.cut(self.command, self.path, len(body))
        super().send_body(body[: cut.cut_after] if cut else body)
        if cut:
            self.hang_up(cut.reset)

    def send_piece(self, piece: bytes, sent: int) -> bool:
        """A cut counts the bytes sent so far."""
        cut = self.server.faults.cut(self.command, self.path, sent + len(piece))
        if cut:
            self.hang_up(cut.reset)
            return False
        return super().send_piece(piece, sent)

    def hang_up(self, reset: bool) -> None:
        """Ends the connection after this, rudely if `reset`."""
        self.close_connection = True
        if reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)


class FaultyServer(HubServer):
    """A place of the hub that can have faults, and keeps a log."""

    hub: "LocalHub"

    def __init__(self, hub: "LocalHub", name: str, port: int = 0) -> None:
        own = name == "inside"  # where the hub talks to itself: no trouble there, and nothing a test should see
        self.faults = Faults() if own else hub.faults
        self.log: list[Seen] = [] if own else hub.requests
        super().__init__(hub, name, port, FaultyHandler)

    def shutdown_request(self, request: socket.socket) -> None:
        """A polite goodbye would come before the reset and hide it: say it only where no reset was ordered."""
        if request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, len(RESET_ON_CLOSE)) == RESET_ON_CLOSE:
            self.connections.discard(request)
            self.close_request(request)
        else:
            super().shutdown_request(request)
