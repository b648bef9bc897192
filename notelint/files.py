"""Reads files, and no more of them than can be a draft."""

from __future__ import annotations

import os
import stat

from notelint.errors import InputError

__all__ = ["MAX_BYTES", "MAX_MAIL_BYTES", "is_path", "read_bytes"]

MAX_BYTES = 1_048_576
"""Largest draft that is read, in bytes (1 MiB)."""

MAX_MAIL_BYTES = 5_242_880
"""Largest email that is read, attachments included, in bytes (5 MiB)."""


def read_bytes(path: str, *, limit: int = MAX_BYTES) -> bytes:
    """Return the bytes of a regular file of at most `limit` bytes.

    Raises:
        InputError: no such file, a directory, a device or pipe, no permission, or too large.
    """
    try:
        # Non-blocking, so that a named pipe without a writer does not hang.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file", kind="not-found") from error
    except PermissionError as error:
        raise InputError(f"{path}: permission denied", kind="permission") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: cannot be read: {reason}", kind="unreadable") from error
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            raise InputError(f"{path}: a directory, not a draft", kind="directory")
        if not stat.S_ISREG(mode):
            raise InputError(f"{path}: not a regular file", kind="not-regular")
        with open(descriptor, "rb", closefd=False) as stream:
            raw = stream.read(limit + 1)
    finally:
        os.close(descriptor)
    if len(raw) > limit:
        raise InputError(f"{path}: larger than {limit:,} bytes", kind="too-large")
    return raw


def is_path(name: str) -> bool:
    """Whether a value that names a package or a file is a path."""
    return name.startswith((".", "~")) or "/" in name or os.sep in name or "\\" in name
