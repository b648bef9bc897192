"""A line of the draft with carets under what is meant, by the width that it takes on a terminal."""

from __future__ import annotations

from notelint.printable import display_width, printable
from notelint.source import Source

__all__ = ["excerpt", "pointed"]

WIDTH = 100
"""Columns that an excerpt may take; longer lines are cut around the span."""

_CUT = "..."
_TAB = "    "


def excerpt(source: Source, start: int, end: int) -> tuple[int, str, str]:
    """Return the number of the line where the span begins, that line as it is shown, and the carets under the span."""
    place = source.position(start)
    stop = source.position(start + len(source.text[start:end].rstrip()))
    line = source.line_text(source.row(start))
    first = min(place.column - 1, len(line))
    last = min(stop.column - 1, len(line)) if stop.line == place.line else len(line)
    shown, carets = pointed(line, first, max(first, last))
    return place.line, shown, carets + (f" to line {stop.line}" if stop.line > place.line else "")


def pointed(line: str, first: int, last: int) -> tuple[str, str]:
    """Return `line` as it is shown and the carets under its characters `first` to `last` (exclusive)."""
    left = max(0, first - WIDTH)
    before = [_shown(character) for character in line[left:first]]
    inside = [_shown(character) for character in line[first : min(last, first + WIDTH)]]
    after = [_shown(character) for character in line[last : last + WIDTH]]
    whole = left == 0 and last + WIDTH >= len(line) and last <= first + WIDTH
    if not whole or _width(before) + _width(inside) + _width(after) > WIDTH:
        inside_cut = _fit(inside, WIDTH * 2 // 3)
        room = WIDTH - _width(inside_cut)
        before_cut = _fit(before[::-1], room // 2)[::-1]
        after_cut = _fit(after, WIDTH - _width(inside_cut) - _width(before_cut)) if inside_cut == inside else []
        lead = _CUT if left or len(before_cut) < len(before) else ""
        ends = inside_cut == inside and after_cut == after and last + WIDTH >= len(line) and last <= first + WIDTH
        tail = "" if ends else _CUT
        before, inside, after = [lead, *before_cut], inside_cut, [*after_cut, tail]
    carets = " " * _width(before) + "^" * max(1, _width(inside))
    return "".join([*before, *inside, *after]).rstrip(), carets


def _shown(character: str) -> str:
    return _TAB if character == "\t" else printable(character)


def _width(pieces: list[str]) -> int:
    return sum(map(display_width, pieces))


def _fit(pieces: list[str], room: int) -> list[str]:
    """Return as many of `pieces`, from the first on, as fit into `room` columns."""
    fitting: list[str] = []
    for piece in pieces:
        room -= display_width(piece)
        if room < 0:
            break
        fitting.append(piece)
    return fitting
