"""The wire: reads a request, asks the hub for the reply, and sends it, late or cut off if a fault says so."""

import socket
import socketserver
import struct
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from tests.hub.faults import Faults
from tests.hub.messages import Call, Reply, Seen

if TYPE_CHECKING:
    from tests.hub.local_hub import LocalHub

RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 seconds: the peer sees "connection reset"


class Handler(BaseHTTPRequestHandler):
    """One connection of one client. All decisions are the hub's."""

    protocol_version = "HTTP/1.1"  # keep-alive, as the real Hub
    disable_nagle_algorithm = True  # headers and body are two writes: together they would cost 40 ms each time
    server: "HubServer"

    def serve(self) -> None:
        hub = self.server.hub
        call = self.read_call()
        if call is None:
            return
        hub.arrived.append(self.path)
        hub.wait(self.server.faults.delay(self.command, self.path))
        reply = hub.answer(call, self.path, self.server.faults)
        self.server.log.append(Seen(call.server, call.method, self.path, call.headers, reply.status, call.body))
        if reply.stream is None:
            self.send_reply(reply)
        else:
            self.send_stream(reply)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = serve

    def read_call(self) -> Call | None:
        """The request as plain data, or None if it was cut off on the way here."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        size = int(headers.get("content-length", 0))
        deaf = self.server.faults.deafness(self.command, self.path, size)
        if deaf:
            self.rfile.read(deaf.hear_only)
            self.server.log.append(Seen(self.server.name, self.command, self.path, headers, 0))
            return self.hang_up(deaf.reset)
        address = urlsplit(self.path)
        return Call(
            server=self.server.name,
            method=self.command,
            path=address.path,
            query=parse_qs(address.query),
            headers=headers,
            body=self.rfile.read(size),
        )

    def hang_up(self, reset: bool) -> None:
        """Ends the connection after this, rudely if `reset`."""
        self.close_connection = True
        if reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)

    def send_reply(self, reply: Reply) -> None:
        """Headers, then the body or the first part of it."""
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if self.command == "HEAD":
            return
        cut = self.server.faults.cut(self.command, self.path, len(reply.body))
        try:
            self.wfile.write(reply.body[: cut.cut_after] if cut else reply.body)
        except ConnectionError:  # the client had heard enough
            self.close_connection = True
        if cut:
            self.hang_up(cut.reset)

    def send_stream(self, reply: Reply) -> None:
        """Headers, then each piece when it is there, as a chunk of its own. A cut counts the bytes sent so far."""
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        sent = 0
        try:
            for piece in reply.stream or ():
                cut = self.server.faults.cut(self.command, self.path, sent + len(piece))
                if cut:
                    return self.hang_up(cut.reset)
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                sent += len(piece)
            self.wfile.write(b"0\r\n\r\n")
        except ConnectionError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the screen: `LocalHub.requests` is the log."""


class HubServer(ThreadingHTTPServer):
    """A listening port with its own thread, which can also be taken away in the middle of things."""

    request_queue_size = 64

    def __init__(self, hub: "LocalHub", name: str, port: int = 0) -> None:
        self.hub = hub
        self.name = name
        own = name == "inside"  # where the hub talks to itself: no trouble there, and nothing a test should see
        self.faults = Faults() if own else hub.faults
        self.log: list[Seen] = [] if own else hub.requests
        self._connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), Handler)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name=f"local-{name}", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def server_bind(self) -> None:
        """Leaves out HTTPServer's search for its own domain name, which can hang where there is no network."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request(self, request: socket.socket, client_address: tuple) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: socket.socket) -> None:
        """A polite goodbye would come before the reset and hide it: say it only where no reset was ordered."""
        self._connections.discard(request)
        if request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, len(RESET_ON_CLOSE)) == RESET_ON_CLOSE:
            self.close_request(request)
        else:
            super().shutdown_request(request)

    def stop(self) -> None:
        """Stops listening and hangs up on everybody, so that nobody goes on over an old connection."""
        self.shutdown()
        self.server_close()
        self._thread.join()
        for connection in list(self._connections):
            with suppress(OSError):  # already gone
                connection.shutdown(socket.SHUT_RDWR)
