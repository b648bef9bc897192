"""Lines with their spans, the unit in which a message is taken apart."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Line", "lines_of"]

_LINE = re.compile(r"(?!\Z)([^\r\n]*)(?:\r\n|\r|\n|\Z)")


class Line(NamedTuple):
    """One line: ``text`` without its ending, ``start`` and ``end`` of that text, ``stop`` after the ending."""

    text: str
    start: int
    end: int
    stop: int

    @property
    def is_blank(self) -> bool:
        return not self.text or self.text.isspace()


def lines_of(text: str, *, start: int = 0) -> list[Line]:
    """Return the lines of ``text[start:]``; they end at CR LF, LF or CR only."""
    return [Line(match[1], match.start(), match.end(1), match.end()) for match in _LINE.finditer(text, start)]
