"""Whether a word of time can mean the day of the interview."""

from __future__ import annotations

import re
from datetime import date, datetime

from notelint import Draft, Pattern, day_of
from notelint_checks.analysis.dates import DAYS, WEEKDAY, stated

__all__ = ["NIGHT", "contradiction"]

_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14}  # fmt: skip
_AGO = Pattern(
    r"(?:just |only |about |barely |exactly |some )?(?:(half an|a few|a couple of|\w+) )?(minute|hour|day|week|fortnight|month|moment)s? (?:ago|back|earlier)"
)
_JUST_NOW = frozenset({"minute", "hour", "moment"})
_DAYS_IN_HOURS = frozenset({"12", "24", "36", "48"})
NIGHT = 5
"""Until this hour the day before still counts."""
_HOURS = {"morning": (0, 13), "afternoon": (11, 19), "evening": (15, 24)}
"""When an interview may begin that people speak of so."""


def contradiction(draft: Draft, text: str, at: date, now: datetime | None) -> str | None:
    """Return ``stale`` or ``interview`` if the words cannot mean the day of the interview."""
    day = day_of(at)
    if read := stated(text, day):
        return None if day in read.days else "interview"
    if match := re.fullmatch(r"on the (\d+)(?:st|nd|rd|th)", text):
        return None if int(match[1]) == day.day else "interview"
    if weekday := _named(text):
        return None if weekday == DAYS[day.weekday()][:2].lower() else "interview"
    if now is None:
        return None
    apart = (now.date() - day).days
    tolerated = (apart, apart - 1) if now.hour < NIGHT else (apart,)
    if "before yesterday" in text:
        return None if 2 in tolerated else "stale"
    if "yesterday" in text or text == "last night":
        return None if 1 in tolerated else "stale"
    if text.endswith(("today", "tonight", "morning", "afternoon", "evening", "lunchtime", "noon")):
        if 0 not in tolerated:
            return "stale"
        hours = _HOURS.get(text.split()[-1])
        elsewhere = draft.situation.facts.interview.timezone or any(
            person.timezone for person in draft.situation.people
        )
        return "stale" if hours and isinstance(at, datetime) and not elsewhere and not hours[0] <= at.hour < hours[1] else None  # fmt: skip
    if match := _AGO.fullmatch(text):
        return _ago(match, tolerated)
    return None if _holds(text, day, now.date(), tolerated) else "stale"


def _ago(match: re.Match[str], tolerated: tuple[int, ...]) -> str | None:
    """Return ``stale`` if "three days ago" is another day."""
    if match[2] in _JUST_NOW:
        return "stale" if match[1] not in _DAYS_IN_HOURS and {0, 1}.isdisjoint(tolerated) else None
    count = _NUMBERS.get(match[1]) or (int(match[1]) if match[1] and match[1].isdigit() else None)
    days, around = {"day": (1, 0), "week": (7, 4), "fortnight": (14, 4), "month": (30, 12)}[match[2]]
    if days == 1 and count and (count > 5 or "about" in match.group()):
        around = 1
    return "stale" if count and all(abs(each - count * days) > around for each in tolerated) else None


def _holds(text: str, day: date, today: date, tolerated: tuple[int, ...]) -> bool:
    """Whether "last month" or "over the weekend" may hold the day."""
    if "weekend" in text or "week-end" in text:
        return day.weekday() > 4
    if text == "just now":
        return 0 in tolerated
    if text.endswith("month"):
        months = (today.year * 12 + today.month) - (day.year * 12 + day.month)
        return months == (1 if text.startswith("last") else 0)
    # a week may begin on Sunday or on Monday
    weeks = {_week(today, shift) - _week(day, shift) for shift in (0, 1)}
    if text == "the week before last":
        return 2 in weeks
    return not text.endswith("week") or (1 if text.startswith("last") else 0) in weeks


def _week(day: date, shift: int) -> int:
    return (day.toordinal() - 1 + shift) // 7


def _named(text: str) -> str | None:
    match = re.search(rf"\b{WEEKDAY}", text)
    return match.group()[:2] if match else None
