"""What the warm process and those who ask it for a kernel tell each other: one short JSON text a message."""

import array
import json
import socket
from typing import Any

LARGEST = 1_000_000
NAMES = ("stdin", "stdout", "stderr")


def connect(address: str, seconds: float) -> socket.socket:
    """A connection that keeps messages whole. It lasts as long as the kernel: each side sees the other go."""
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    try:
        connection.settimeout(seconds)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, LARGEST)
        connection.connect(address)
    except OSError:
        connection.close()
        raise
    return connection


def send(connection: socket.socket, message: dict[str, Any], streams: tuple[int, ...] = ()) -> None:
    """Send a message, and with it open files for the other process to use."""
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", streams))] if streams else []
    connection.sendmsg([json.dumps(message).encode()], rights)


def receive(connection: socket.socket) -> dict[str, Any] | None:
    """The next message, or None if the other side has gone."""
    said = connection.recv(LARGEST)
    return json.loads(said) if said else None


def receive_with_streams(connection: socket.socket) -> tuple[dict[str, Any] | None, list[int]]:
    said, streams, _, _ = socket.recv_fds(connection, LARGEST, len(NAMES))
    return (json.loads(said) if said else None), streams
