"""Where the worker listens: a socket in a folder that only its user may enter, or a port of this machine and a token."""

from __future__ import annotations

import os

__all__ = ["folder", "lock_file", "port_file", "socket_file"]


def folder() -> str:
    """Return the folder of the worker: of the session if the system has such, else one of temporary things."""
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(session):
        return os.path.join(session, "notelint")
    if hasattr(os, "getuid"):
        return os.path.join(os.environ.get("TMPDIR") or "/tmp", f"notelint-{os.getuid()}")  # noqa: S108 - checked to be ours
    return os.path.join(os.environ.get("LOCALAPPDATA") or os.path.expanduser("~"), "notelint", "worker")


def socket_file() -> str:
    """Return the path of the socket."""
    return os.path.join(folder(), "worker.sock")


def lock_file() -> str:
    """Return the path of the file that a worker keeps locked, so that there is one."""
    return os.path.join(folder(), "worker.lock")


def port_file() -> str:
    """Return the path of the file with port and token, where there are no sockets with a path."""
    return os.path.join(folder(), "worker.port")
