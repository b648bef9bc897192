"""A line on the terminal that says how far a long run has come."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

__all__ = ["MANY", "Progress"]

_T = TypeVar("_T")
MANY = 20
"""Files from which on it is worth a line."""


@dataclass(frozen=True)
class Progress:
    """Shows a line while it is iterated over, if ``wanted``, on a terminal, and for many files."""

    wanted: bool

    def over(self, items: Iterable[_T], *, count: int) -> Iterator[_T]:
        """Yield `items`, of which there are `count`."""
        stream = sys.stderr if self.wanted and count > MANY and not os.environ.get("CI") else None
        if stream is not None and not stream.isatty():
            stream = None
        try:
            for number, item in enumerate(items, start=1):
                if stream is not None:
                    stream.write(f"\r{number} of {count} drafts\x1b[K\r")
                    stream.flush()
                yield item
        finally:
            if stream is not None:
                stream.write("\r\x1b[K")
                stream.flush()
