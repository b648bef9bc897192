"""Which lines are not the sender's own: quoted mail, what introduces it, and code between fences."""

from __future__ import annotations

import re

from notelint.message.lines import Line
from notelint.message.model import Kind

__all__ = ["foreign_lines"]

_ATTRIBUTION = re.compile(
    r"\s*(?:On|Am|Le|El|Op|Il)\b.{4,200}(?:wrote|writes|schrieb|a écrit|escribió|schreef|ha scritto)\s?:?\s*$"
)
_ORIGINAL = re.compile(
    r"\s*(?:-{2,}\s*(?:Original Message|Forwarded message|Original Appointment)\s*-{2,}|_{20,})\s*$", re.IGNORECASE
)
_OUTLOOK = re.compile(r"\s*\*?(?:From|Sent|Date|To|Cc|Subject):\*?\s+\S")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")


def foreign_lines(lines: list[Line]) -> dict[int, Kind]:
    """Map the numbers of the lines that are not the sender's prose to their kinds."""
    foreign: dict[int, Kind] = {}
    number = 0
    while number < len(lines):
        if _FENCE.match(lines[number].text) and (close := _closing_fence(lines, number)):
            foreign.update(dict.fromkeys(range(number, close + 1), Kind.CODE))
            number = close
        elif _history_begins(lines, number):
            foreign.update(dict.fromkeys(range(number, len(lines)), Kind.QUOTE))
            break
        elif lines[number].text.lstrip().startswith(">"):
            foreign[number] = Kind.QUOTE
            foreign.update(dict.fromkeys(_attribution_before(lines, number), Kind.QUOTE))
        number += 1
    return foreign


def _closing_fence(lines: list[Line], number: int) -> int | None:
    return next((later for later in range(number + 1, len(lines)) if _FENCE.match(lines[later].text)), None)


def _history_begins(lines: list[Line], number: int) -> bool:
    """Whether everything from here on is an earlier mail: a rule line, or two header lines in a row with text after."""
    if _ORIGINAL.match(lines[number].text):
        return any(_OUTLOOK.match(line.text) for line in lines[number + 1 : number + 4])
    block = lines[number : number + 3]
    names = [line.text.lstrip("* \t").split(":", 1)[0] for line in block if _OUTLOOK.match(line.text)]
    return number > 0 and len(names) == 3 and len(set(names)) == 3 and names[0] == "From"


def _attribution_before(lines: list[Line], number: int) -> range:
    """Return the one or two lines before a quote that say who wrote it, blank lines between included."""
    last = number - 1
    while last >= 0 and lines[last].is_blank:
        last -= 1
    for first in (last, last - 1):
        if first >= 0 and _ATTRIBUTION.match(" ".join(line.text.strip() for line in lines[first : last + 1])):
            return range(first, number)
    return range(0)
