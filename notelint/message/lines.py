"""Lines with their spans, the unit in which a message is taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Line", "lines_of"]

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True)
class Line:
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
    lines = []
    position = start
    while position < len(text):
        if match := _LINE.match(text, position):  # always: the pattern matches the empty string
            lines.append(Line(match.group(1), match.start(), match.end(1), match.end()))
            position = match.end()
    return lines
