"""The worker: a process that has everything loaded and answers one command after the other."""

from __future__ import annotations

import hmac
import marshal
import os
import secrets
import signal
import socket
import struct
import sys
import time
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any

from notelint.cache.environment import code_of, fingerprint, installation
from notelint.cache.store import is_ours
from notelint.cli.address import folder, lock_file, port_file, socket_file
from notelint.cli.asking import Answer, identity
from notelint.cli.commands import called
from notelint.cli.connection import HEAD, TOKEN, exchange, received, received_bytes
from notelint.cli.standing_in import Shown, in_place_of
from notelint.config import Config
from notelint.engine import Linter
from notelint.registry import installed

__all__ = ["Worker", "main"]

IDLE_SECONDS = 900.0
"""After this time without a request the worker leaves."""
REQUEST_SECONDS = 5.0
"""How long a client may take to say what it wants."""
LEAVE_SECONDS = 3.0
"""How long a worker that was told to stop may take to leave its place to the next."""
MAX_MEMORY = 1_073_741_824
"""Bytes of memory above which it forgets what it learned, and then leaves."""
MAX_RUNS = 5_000
"""Requests after which it forgets what it learned: the words of all drafts stay in a vocabulary."""


class Worker:
    """Answers requests until it is told to stop, nobody asks any more, or notelint has changed."""

    def __init__(self, listener: socket.socket, *, token: bytes = b"", idle: float = IDLE_SECONDS) -> None:
        """Load everything.

        Args:
            listener: where it is asked.
            token: what a client must send first; empty: the socket has an owner.
            idle: seconds without a request after which it leaves.
        """
        self._listener, self._token, self._idle = listener, token, idle
        self._code = code_of(check.__module__ for check in installed().checks.values())
        self._made_of = fingerprint(installation(), self._code)
        self._linters: MutableMapping[str, Linter] = {repr(Config()): Linter()}
        self._since, self._runs, self._stopped = time.time(), 0, False

    def serve(self) -> None:
        """Answer requests."""
        while not self._stopped:
            self._listener.settimeout(self._idle)
            try:
                line, _ = self._listener.accept()
            except TimeoutError:
                return
            with line, suppress(OSError, ValueError, EOFError, TypeError):
                line.settimeout(REQUEST_SECONDS)
                if self._may_ask(line):
                    body = marshal.dumps(self._answer(received(line)))
                    line.sendall(len(body).to_bytes(HEAD, "big") + body)

    def _may_ask(self, line: socket.socket) -> bool:
        """Whether the client is a process of the same user."""
        if self._token:
            return hmac.compare_digest(received_bytes(line, TOKEN), self._token)
        if hasattr(socket, "SO_PEERCRED"):
            _, user, _ = struct.unpack(
                "3i", line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
            )
            return bool(user == os.getuid())
        return True  # nobody else can reach a socket in this folder

    def _answer(self, request: Any) -> Any:
        kind, *rest = request
        if kind == "stop":
            self._stopped = True
            return os.getpid()
        if fingerprint(installation(), self._code) != self._made_of:
            self._stopped = True  # notelint or a plug-in was changed, and this is the old one
            return None
        if kind == "status":
            return os.getpid(), self._since, self._runs, _memory(), *identity()
        made_by, args, place, environment, stdin, shown = rest
        if kind != "run" or made_by != identity():
            return None
        self._runs += 1
        answer = self._run(args, place, environment, stdin, shown)
        self._forget()
        return tuple(answer)

    def _run(
        self,
        args: tuple[str, ...],
        place: str,
        environment: dict[str, str],
        stdin: bytes | None,
        shown: tuple[bool, bool],
    ) -> Answer:
        """Run a command as if in the client's place."""
        out, err = (Shown(terminal=terminal) for terminal in shown)
        with in_place_of(place, environment, stdin, out, err):
            status = called(args, linters=self._linters)
        return Answer(out.raw, err.raw, status)

    def _forget(self) -> None:
        """Keep memory bounded."""
        if self._runs % MAX_RUNS == 0 or len(self._linters) > 8 or _memory() > MAX_MEMORY:
            self._linters.clear()
            self._linters[repr(Config())] = Linter()
            self._stopped = self._stopped or _memory() > MAX_MEMORY


def _memory() -> int:
    """Return how many bytes of memory this process holds; 0 where that cannot be told."""
    try:
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        return 0


def main(transport: str) -> int:
    """Listen, load everything, and answer; return when the worker leaves.

    Args:
        transport: ``unix`` or ``tcp``.
    """
    os.makedirs(folder(), mode=0o700, exist_ok=True)
    if not is_ours(folder()):
        return 1
    lock = _locked(lock_file())
    if lock is None:
        return 1
    path = socket_file() if transport == "unix" else port_file()
    listener, token = _unix(path) if transport == "unix" else _loopback(path)
    mark = os.stat(path).st_ino
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        Worker(listener, token=token).serve()
    finally:
        listener.close()
        with suppress(OSError):
            if os.stat(path).st_ino == mark:  # another one may have taken its place
                os.unlink(path)
        os.close(lock)
    return 0


def _locked(path: str) -> int | None:
    """Return the lock of the one worker that there is; None: another has it. One that is about to leave is waited for."""
    lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        import fcntl
    except ImportError:  # Windows: of two that are started at once, the one that is not found leaves when nobody asks
        return lock
    until = time.monotonic() + LEAVE_SECONDS
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            if time.monotonic() > until or exchange(("status",)) is not None:
                os.close(lock)
                return None
            time.sleep(0.05)
        else:
            return lock


def _unix(path: str) -> tuple[socket.socket, bytes]:
    own = f"{path}.{os.getpid()}"
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(own)
    os.chmod(own, 0o600)
    listener.listen(16)
    os.replace(own, path)
    return listener, b""


def _loopback(path: str) -> tuple[socket.socket, bytes]:
    listener = socket.create_server(("127.0.0.1", 0), backlog=16)
    token = secrets.token_bytes(TOKEN)
    own = f"{path}.{os.getpid()}"
    with open(os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(token + listener.getsockname()[1].to_bytes(8, "big"))
    os.replace(own, path)
    return listener, token


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
