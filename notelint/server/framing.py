"""A stream of bytes cut into messages, whatever arrives: a broken header costs a message, never the connection."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

__all__ = ["MAX_MESSAGE", "Broken", "frames"]

MAX_MESSAGE = 16 * 1_048_576
"""Largest message that is read, in bytes: sixteen times the largest draft."""

_LONGEST_HEADER = 4096
_PIECE = 65_536
_LENGTH = re.compile(rb"content-length:[ \t]*(\d{1,18})[ \t]*\r?\n\Z", re.IGNORECASE)
"""At the end of a line, not at its beginning: what is left of a message whose length was wrong stands before it."""


class _Stream(Protocol):
    def readline(self, limit: int = ..., /) -> bytes: ...

    def read(self, size: int = ..., /) -> bytes: ...


@dataclass(frozen=True)
class Broken:
    """A message that could not be taken, and why."""

    reason: str


def frames(stream: _Stream) -> Iterator[bytes | Broken]:
    """Yield the body of each message until `stream` ends; a body that is cut off by the end is not one."""
    length: int | None = None
    while line := stream.readline(_LONGEST_HEADER):
        if match := _LENGTH.search(line):
            length = int(match.group(1))
        elif length is not None and not line.strip():
            if length > MAX_MESSAGE:
                _skip(stream, length)
                yield Broken(f"a message of {length:,} bytes; the limit is {MAX_MESSAGE:,}")
            elif len(body := _read(stream, length)) == length:
                yield body
            length = None


def _read(stream: _Stream, size: int) -> bytes:
    """Return `size` bytes, or less at the end of the stream; a length that lies takes no memory."""
    pieces = []
    while size and (piece := stream.read(min(size, _PIECE))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _skip(stream: _Stream, size: int) -> None:
    while size and (piece := stream.read(min(size, _PIECE))):
        size -= len(piece)
