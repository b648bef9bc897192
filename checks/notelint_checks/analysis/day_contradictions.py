"""Whether a word of time can mean the day of the interview."""

from __future__ import annotations

import re
from datetime import date, datetime

from notelint import Draft, day_of
from notelint_checks.analysis.dates import DAYS, WEEKDAY, stated

__all__ = ["NIGHT", "contradiction"]

_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14}  # fmt: skip
_AGO = re.compile(r"(\w+) (day|week|fortnight)s? (?:ago|back)")
NIGHT = 5
"""Until this hour the day before still counts."""
_HOURS = {"morning": (0, 13), "afternoon": (11, 19), "evening": (15, 24)}
"""When an interview may begin that people speak of so."""


def contradiction(draft: Draft, text: str, at: date, now: datetime | None) -> str | None:
    """Return ``stale`` or ``interview`` if the words cannot mean the day of the interview."""
    day = day_of(at)
    if read := stated(text, day):
        return None if day in read.days else "interview"
    if weekday := _named(text):
        return None if weekday == DAYS[day.weekday()][:2].lower() else "interview"
    if now is None:
        return None
    apart = (now.date() - day).days
    tolerated = (apart, apart - 1) if now.hour < NIGHT else (apart,)
    if "yesterday" in text or text == "last night":
        return None if 1 in tolerated else "stale"
    if text.endswith(("today", "tonight", "morning", "afternoon", "evening")):
        if 0 not in tolerated:
            return "stale"
        hours = _HOURS.get(text.split()[-1])
        elsewhere = draft.situation.facts.interview.timezone or any(
            person.timezone for person in draft.situation.people
        )
        return "stale" if hours and isinstance(at, datetime) and not elsewhere and not hours[0] <= at.hour < hours[1] else None  # fmt: skip
    if match := _AGO.fullmatch(text):
        count = _NUMBERS.get(match[1]) or (int(match[1]) if match[1].isdigit() else None)
        days = {"day": 1, "week": 7, "fortnight": 14}[match[2]]
        return "stale" if count and abs(apart - count * days) > (1 if days == 1 else 4) else None
    # a week may begin on Sunday or on Monday
    weeks = {_week(now.date(), shift) - _week(day, shift) for shift in (0, 1)}
    if text.endswith("week"):
        return None if (1 if text.startswith("last") else 0) in weeks else "stale"
    return None


def _week(day: date, shift: int) -> int:
    return (day.toordinal() - 1 + shift) // 7


def _named(text: str) -> str | None:
    match = re.search(rf"\b{WEEKDAY}", text)
    return match.group()[:2] if match else None
