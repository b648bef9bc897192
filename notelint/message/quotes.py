"""Which lines are not the sender's own: quoted mail, what introduces it, and code between fences."""

from __future__ import annotations

import re

from notelint.message.attribution import ATTRIBUTION_LINES, is_attribution
from notelint.message.history import history_begins
from notelint.message.lines import Line
from notelint.message.model import Kind

__all__ = ["foreign_lines"]

_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_QUOTED = re.compile(r"\s*>(?![>=<]?[-=])")
"""A mark of quotation, and no arrow."""


def foreign_lines(lines: list[Line], *, flowed: bool = False) -> dict[int, Kind]:
    """Map the numbers of the lines that are not the sender's prose to their kinds.

    Args:
        lines: the lines of the message, without its headers.
        flowed: whether a blank before ``>`` says that it is no mark of quotation (RFC 3676, section 4.4).
    """
    foreign: dict[int, Kind] = {}
    number = 0
    own = False
    while number < len(lines):
        text = lines[number].text
        if _FENCE.match(text) and (close := _closing_fence(lines, number)):
            foreign.update(dict.fromkeys(range(number, close + 1), Kind.CODE))
            number = close
        elif text.startswith(">") or (not flowed and _QUOTED.match(text)):
            foreign[number] = Kind.QUOTE
            foreign.update(dict.fromkeys(_attribution_before(lines, number, foreign), Kind.QUOTE))
        elif history_begins(lines, number, first=not own):
            end = _marked_below(lines, number) or len(lines)
            foreign.update(dict.fromkeys(range(number, end), Kind.QUOTE))
            number = end - 1
        else:
            own = own or not lines[number].is_blank
        number += 1
    return foreign


def _closing_fence(lines: list[Line], number: int) -> int | None:
    return next((later for later in range(number + 1, len(lines)) if _FENCE.match(lines[later].text)), None)


def _marked_below(lines: list[Line], number: int) -> int | None:
    """Return where the marked lines below an attribution at `number` begin: what is not marked there is an answer."""
    filled = 0
    for later in range(number + 1, len(lines)):
        if lines[later].text.lstrip().startswith(">"):
            return later
        filled += not lines[later].is_blank
        if filled > ATTRIBUTION_LINES:
            return None
    return None


def _attribution_before(lines: list[Line], number: int, foreign: dict[int, Kind]) -> range:
    """Return the lines before a quote that say who wrote it, blank lines between included."""
    last = number - 1
    while last >= 0 and lines[last].is_blank:
        last -= 1
    for first in range(last, max(-1, last - ATTRIBUTION_LINES), -1):
        if first in foreign or lines[first].is_blank:
            break
        if is_attribution(" ".join(line.text.strip() for line in lines[first : last + 1])):
            return range(first, number)
    return range(0)
