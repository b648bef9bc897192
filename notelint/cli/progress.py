"""A line on the terminal that says how far a long run has come."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

__all__ = ["Progress"]

_T = TypeVar("_T")
MANY = 20
"""Files from which on it is worth a line."""


@dataclass(frozen=True)
class Progress:
    """Shows a line while it is iterated over, if ``wanted``, on a terminal, and for many files."""

    wanted: bool

    def over(self, items: Iterable[_T], *, count: int) -> Iterator[_T]:
        """Yield `items`, of which there are `count`."""
        shown = self.wanted and count > MANY and sys.stderr.isatty() and not os.environ.get("CI")
        for number, item in enumerate(items, start=1):
            if shown:
                sys.stderr.write(f"\r{number} of {count} drafts\x1b[K\r")
                sys.stderr.flush()
            yield item
        if shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
