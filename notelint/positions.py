"""Lines and columns as other programs count them, and back to offsets: the one place for both directions.

A program may count the columns of a line in bytes of UTF-8 (Vim, reviewdog), in code units of UTF-16 (VS Code and most
language clients), or in code points, which is UTF-32 (everything else here). The names are those of the Language Server
Protocol. Lines are those of `Source`: they end at CR LF, LF or CR and at nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal, get_args

from notelint.source import Position, Source

__all__ = ["POSITION_ENCODINGS", "PositionEncoding", "Positions"]

PositionEncoding = Literal["utf-8", "utf-16", "utf-32"]
"""The unit in which columns count."""

POSITION_ENCODINGS: tuple[PositionEncoding, ...] = get_args(PositionEncoding)


@cache
def _wider() -> Mapping[PositionEncoding, tuple[re.Pattern[str], ...]]:
    """Return for each encoding the characters that take a second unit, a third one, a fourth one."""
    return {
        "utf-8": (re.compile("[^\0-\x7f]"), re.compile("[^\0-\u07ff]"), re.compile("[^\0-\uffff]")),
        "utf-16": (re.compile("[^\0-\uffff]"),),
        "utf-32": (),
    }


@dataclass(frozen=True)
class Positions:
    """The positions of one draft in one encoding.

    A column costs the logarithm of the draft's length, however long its line is.

    Attributes:
        source: the draft.
        encoding: the unit of the columns that are returned and taken.
    """

    source: Source
    encoding: PositionEncoding = "utf-32"

    def position(self, offset: int) -> Position:
        """Return the line and column of `offset`, both from 1."""
        line, column = self.source.position(offset)
        return Position(line, column + self._extra(offset - column + 1, offset))

    def offset(self, line: int, column: int) -> int:
        """Return the offset of the character at `line` and `column`, both from 1.

        What lies outside the text is taken to its nearest place, as the Language Server Protocol asks: a column past the
        end of its line is the end of that line, before its ending; a line past the last one is the end of the text. A
        column within a character is where that character begins.
        """
        starts = self.source.line_starts
        if line < 1:
            return 0
        if line > len(starts):
            return len(self.source.text)
        start = starts[line - 1]
        ends = range(start, start + len(self.source.line_text(line)) + 1)
        return ends[max(0, bisect_right(ends, column - 1, key=lambda end: end - start + self._extra(start, end)) - 1)]

    def _extra(self, start: int, end: int) -> int:
        """Return how many units `start` to `end` takes beyond one for each code point."""
        return sum(bisect_left(wider, end) - bisect_left(wider, start) for wider in self._wider)

    @cached_property
    def _wider(self) -> tuple[tuple[int, ...], ...]:
        """Where the characters stand that take a second unit, a third one, a fourth one."""
        return tuple(
            tuple(match.start() for match in pattern.finditer(self.source.text)) for pattern in _wider()[self.encoding]
        )
