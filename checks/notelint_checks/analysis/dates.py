"""Dates as people write them: "Wednesday, 5 May", "Wed May 5th", "5/5"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from notelint import Pattern

__all__ = ["DATE", "DAYS", "MONTH_DATE", "NUMERIC", "TIME_WORDS", "WEEKDAY", "Stated", "near", "stated"]

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ANY_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:\.(?=,? ?\d))?"
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b(?:\.(?=,? ?[\da-z]))?"
_YEAR = r"(?:,? +(?:of +)?(20\d\d)\b)?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
MONTH_DATE = rf"(?:(?:the +)?{_DAY} +(?:of +)?({_ANY_MONTH}){_YEAR}|({_ANY_MONTH}) +(?:the +)?{_DAY}\b(?!:\d){_YEAR})"
NUMERIC = r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/%]|\.\d)"
DATE_TEXT = re.sub(r"\((?!\?)", "(?:", MONTH_DATE)
"""The same without groups, as a part of other expressions."""
DATE = Pattern(rf"\b{MONTH_DATE}", re.IGNORECASE)
_NUMERIC = Pattern(NUMERIC)
_FAR = 200
_SHORT = "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr may jun jul aug sep sept oct nov dec"
_FULL = "january february march april june july august september october november december"
TIME_WORDS = frozenset(
    [*_SHORT.split(), *(f"{word}." for word in _SHORT.split()), *_FULL.split(), *(day.lower() for day in DAYS)]
)
"""Words of which every weekday or written date has one."""


@dataclass(frozen=True)
class Stated:
    """The days that a written date may be: two for "5/6", one for each year where none is written."""

    days: tuple[date, ...]
    has_year: bool


def stated(text: str, reference: date | None) -> Stated | None:
    """Return what days `text`, a date without its weekday, may mean near `reference`; None if that cannot be told."""
    match = DATE.search(text)
    if match:
        day, month, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
        pairs = [(int(day), _MONTHS.index(month[:3].lower()) + 1)]
    elif numeric := _NUMERIC.search(text):
        year = numeric[4] and (numeric[4] if len(numeric[4]) == 4 else f"20{numeric[4]}")
        one, two = int(numeric[1]), int(numeric[3])
        pairs = [(one, two)] if numeric[2] == "." else [(one, two), (two, one)]
    else:
        return None
    if year:
        return _filled([made for day, month in pairs if (made := _made(int(year), month, day))], has_year=True)
    if reference is None:
        return None
    return _filled([made for day, month in pairs if (made := near(day, month, reference))], has_year=False)


def near(day: int, month: int, reference: date) -> date | None:
    """Return the date of that day and month that lies nearest to `reference`."""
    years = (reference.year + offset for offset in (-1, 0, 1) if 1 <= reference.year + offset <= 9999)
    made = [found for year in years if (found := _made(year, month, day))]
    close = [found for found in made if abs(found - reference) < timedelta(_FAR)]
    return min(close, key=lambda found: abs(found - reference)) if close else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _filled(days: list[date], *, has_year: bool) -> Stated | None:
    return Stated(tuple(days), has_year) if days else None
