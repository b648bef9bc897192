"""A worker stands where its client stands: in its folder, with its environment and its streams."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["Shown", "in_place_of"]


class Shown(io.TextIOWrapper):
    """A stream that keeps what is written to it, and says what the client's own says of itself."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__(io.BytesIO(), "utf-8", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    @property
    def raw(self) -> bytes:
        """What was written."""
        held = self.buffer
        assert isinstance(held, io.BytesIO)  # noqa: S101 - made above
        return held.getvalue()


@contextmanager
def in_place_of(place: str, environment: dict[str, str], stdin: bytes | None, out: Shown, err: Shown) -> Iterator[None]:
    """Stand where the client stands: its folder, environment and streams."""
    streams = sys.stdin, sys.stdout, sys.stderr
    own = dict(os.environ)
    try:
        os.chdir(place)
        os.environ.clear()
        os.environ.update(environment)
        sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(stdin or b"")), out, err
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = streams
        os.environ.clear()
        os.environ.update(own)
        os.chdir("/")
