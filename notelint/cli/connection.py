"""Talks to the worker: messages with their length before them, bounded in size and time."""

from __future__ import annotations

import marshal
import os
import socket
from typing import Any

from notelint.cache.store import is_ours
from notelint.cli.address import folder, port_file, socket_file

__all__ = ["HEAD", "TOKEN", "exchange", "received", "received_bytes"]

MAX_MESSAGE = 16_777_216
"""Bytes of a request or an answer."""
HEAD = 8
"""Bytes that say how long a message is."""
TOKEN = 32
"""Bytes that a client must send before anything else where sockets have no owner."""
CONNECT_SECONDS = 1.0
ANSWER_SECONDS = 30.0


def connected() -> socket.socket | None:
    """Return a connection to the worker; None: there is none that can be trusted."""
    if not is_ours(folder()):
        return None
    try:
        return _to_socket() if hasattr(socket, "AF_UNIX") and os.path.exists(socket_file()) else _to_port()
    except (OSError, OverflowError):
        return None


def _to_socket() -> socket.socket:
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        line.settimeout(CONNECT_SECONDS)
        line.connect(socket_file())
    except OSError:
        line.close()
        raise
    return line


def _to_port() -> socket.socket:
    with open(port_file(), "rb") as file:
        held = file.read(TOKEN + 8)
    line = socket.create_connection(("127.0.0.1", int.from_bytes(held[TOKEN:], "big")), CONNECT_SECONDS)
    line.sendall(held[:TOKEN])
    return line


def exchange(request: tuple[Any, ...]) -> object | None:
    """Send a request to the worker and return its answer; None: nobody is there, or something went wrong."""
    line = connected()
    if line is None:
        return None
    try:
        with line:
            line.settimeout(ANSWER_SECONDS)
            body = marshal.dumps(request)
            line.sendall(len(body).to_bytes(HEAD, "big") + body)
            return received(line)
    except (OSError, ValueError, EOFError, TypeError):
        return None


def received(line: socket.socket) -> object:
    """Return the next message.

    Raises:
        OSError: the connection broke, or the message is too long.
        ValueError, EOFError, TypeError: it is none.
    """
    length = int.from_bytes(received_bytes(line, HEAD), "big")
    if length > MAX_MESSAGE:
        raise OSError("too long")
    return marshal.loads(received_bytes(line, length))  # noqa: S302 - from the user's own process, as folder or token have shown


def received_bytes(line: socket.socket, count: int) -> bytes:
    pieces = []
    while count:
        piece = line.recv(min(count, 1_048_576))
        if not piece:
            raise OSError("broken off")
        pieces.append(piece)
        count -= len(piece)
    return b"".join(pieces)
