"""The wire: reads a request, asks the hub for the reply, and sends it."""

import socket
import socketserver
import sys
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from course_utils.local_hub.messages import Call, Reply

if TYPE_CHECKING:
    from course_utils.local_hub.hub import Hub


class Handler(BaseHTTPRequestHandler):
    """One connection of one client. All decisions are the hub's."""

    protocol_version = "HTTP/1.1"  # keep-alive, as the real Hub
    disable_nagle_algorithm = True  # headers and body are two writes: together they would cost 40 ms each time
    server: "HubServer"

    def serve(self) -> None:
        call = self.read_call()
        if call is None:
            return
        reply = self.answer(call)
        if reply.stream is None:
            self.send_reply(reply)
        else:
            self.send_stream(reply)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = serve

    def read_call(self) -> Call | None:
        """The request as plain data, or None if it did not arrive whole."""
        address = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        size = int(headers.get("content-length", 0))
        return Call(
            server=self.server.name,
            method=self.command,
            path=address.path,
            query=parse_qs(address.query),
            headers=headers,
            body=self.rfile.read(size),
        )

    def answer(self, call: Call) -> Reply:
        return self.server.hub.answer(call)

    def send_reply(self, reply: Reply) -> None:
        """Headers, then the body."""
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if self.command != "HEAD":
            try:
                self.send_body(reply.body)
            except ConnectionError:  # the client had heard enough
                self.close_connection = True

    def send_body(self, body: bytes) -> None:
        self.wfile.write(body)

    def send_stream(self, reply: Reply) -> None:
        """Headers, then each piece when it is there, as a chunk of its own."""
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        sent = 0
        try:
            for piece in reply.stream or ():
                if not self.send_piece(piece, sent):
                    return
                sent += len(piece)
            self.wfile.write(b"0\r\n\r\n")
        except ConnectionError:
            self.close_connection = True

    def send_piece(self, piece: bytes, sent: int) -> bool:
        """One chunk, after so many bytes. Gives back whether there is somebody left to send to."""
        self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        return True

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the screen."""


class HubServer(ThreadingHTTPServer):
    """A listening port with its own thread, which can also be taken away in the middle of things."""

    request_queue_size = 64
    daemon_threads = True

    def __init__(self, hub: "Hub", name: str, port: int = 0, handler: type[Handler] = Handler) -> None:
        self.hub = hub
        self.name = name
        self.connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), handler)
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
        self.connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: socket.socket) -> None:
        self.connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """Somebody who hangs up is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def stop(self) -> None:
        """Stops listening and hangs up on everybody, so that nobody goes on over an old connection."""
        self.shutdown()
        self.server_close()
        self._thread.join()
        for connection in list(self.connections):
            with suppress(OSError):  # already gone
                connection.shutdown(socket.SHUT_RDWR)
