"""Days of the year as people write them, "1 May", "May 1st", "the 1st of May", "01/05", and hours without an end, "24/7", as numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["ALWAYS", "DATED", "DayOfYear", "always_at", "date_at"]

_MONTHS = {
    word: number
    for number, words in enumerate(
        """january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct
        |november nov|december dec""".split("|"),
        start=1,
    )
    for word in words.split()
}
_DAY = re.compile(r"([0-3]?\d)(?:st|nd|rd|th)?")
_FIGURES = re.compile(r"([0-3]?\d)/([0-3]?\d)(?:/(?:20)?\d\d)?")
_ALL_DAY = ("24", "hours", "a", "day")
_ALWAYS = (
    (*_ALL_DAY, "7", "days", "a", "week"),
    (*_ALL_DAY, "seven", "days", "a", "week"),
    (*_ALL_DAY, "every", "day"),
    ("24", "hours", "every", "day"),
    ("round", "the", "clock"),
    ("round", "-", "the", "-", "clock"),
    ("24/7",),
    ("day", "and", "night"),
)
DATED = frozenset(_MONTHS)
"""Words that a date may begin with."""
ALWAYS = frozenset(words[0] for words in _ALWAYS)
"""Words with which it may begin that something never stops."""


@dataclass(frozen=True)
class DayOfYear:
    """A day: the tokens to ``stop``, ``month`` and ``day``; ``either``: written in figures, so that the two may be swapped."""

    stop: int
    month: int
    day: int
    either: bool = False


def date_at(lowers: Sequence[str], place: int, stop: int) -> DayOfYear | None:
    """Return the date that begins with the token `place` and ends before `stop`, if one does."""
    word = lowers[place]
    if figures := _FIGURES.fullmatch(word):
        day, month = int(figures[1]), int(figures[2])
        return _date(place + 1, month, day, either=True) if month <= 12 else _date(place + 1, day, month)
    after = place + 1
    if word in _MONTHS:
        after += after < stop and lowers[after] == "the"
        return _date(after + 1, _MONTHS[word], _day(lowers[after])) if after < stop else None
    if not _day(word):
        return None
    after += after < stop and lowers[after] == "of"
    if after < stop and lowers[after] in _MONTHS:
        return _date(after + 1, _MONTHS[lowers[after]], _day(word))
    return None


def always_at(lowers: Sequence[str], place: int, stop: int) -> int | None:
    """Return where "24 hours a day, 7 days a week", which begins with the token `place`, ends; None: it does not begin there."""
    said, places = [], []
    for number in range(place, min(stop, place + 10)):
        if lowers[number] not in (",", "and") or lowers[place] == "day":
            said.append(lowers[number])
            places.append(number)
    for words in _ALWAYS:
        if tuple(said[: len(words)]) == words:
            return places[len(words) - 1] + 1
    return None


def _day(word: str) -> int:
    match = _DAY.fullmatch(word)
    return int(match[1]) if match else 0


def _date(stop: int, month: int, day: int, *, either: bool = False) -> DayOfYear | None:
    return DayOfYear(stop, month, day, either) if 1 <= month <= 12 and 1 <= day <= 31 else None
