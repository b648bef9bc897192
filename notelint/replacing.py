"""A file gets new content in one step: nobody ever sees half of it, and its mode and owner stay."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from notelint.errors import InputError
from notelint.files import MAX_BYTES, read_bytes

__all__ = ["not_as_read", "replace_file"]


def replace_file(path: str, raw: bytes, *, expected: bytes, limit: int = MAX_BYTES) -> None:
    """Put `raw` in the place of the file at `path`.

    A link stays a link: the file that it leads to is replaced, if that lies in the link's own folder or below.

    Args:
        path: the file.
        raw: its new content.
        expected: its content until now.
        limit: the largest size of it, in bytes.

    Raises:
        InputError: it holds something else than `expected`, is write-protected or leads elsewhere, or its folder cannot
            be written; the file is as it was.
    """
    real = Path(os.path.realpath(path))
    if Path(path).is_symlink() and not real.is_relative_to(os.path.realpath(Path(path).parent)):
        raise InputError(f"{path}: not changed: it is a link to a file outside its folder", kind="linked")
    if read_bytes(path, limit=limit) != expected:
        raise not_as_read(path)
    if not os.access(real, os.W_OK):
        raise InputError(f"{path}: not changed: it is write-protected", kind="unwritable")
    try:
        _replace(real, raw)
    except OSError as error:
        raise InputError(f"{path}: not changed: {error.strerror}", kind="unwritable") from error


def not_as_read(name: str) -> InputError:
    """Return the error for a draft whose bytes are not those of the text that was linted: they changed, or are encoded."""
    return InputError(f"{name}: not changed: its bytes are not the text that was linted", kind="changed")


def _replace(real: Path, raw: bytes) -> None:
    descriptor, name = tempfile.mkstemp(dir=real.parent, prefix=f".{real.name[:40]}.", suffix=".notelint")
    temporary = Path(name)
    try:
        with open(descriptor, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(descriptor)
        known = real.stat()
        if hasattr(os, "chown"):
            with suppress(PermissionError):  # somebody else's file, in a folder that is ours to write
                os.chown(temporary, known.st_uid, known.st_gid)
        shutil.copymode(real, temporary)
        temporary.replace(real)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
