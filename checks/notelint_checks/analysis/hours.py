"""Working time between two moments: a weekend counts as one night."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

__all__ = ["crosses_weekend", "first_noon", "hours_between", "working_hours"]

_SATURDAY = 5
_DAY = timedelta(days=1)


def hours_between(start: datetime, end: datetime) -> float:
    """Return the hours from `start` to `end`; negative if `end` comes first."""
    return (end - start).total_seconds() / 3600


def working_hours(start: datetime, end: datetime) -> float:
    """Return the hours from `start` to `end` without Saturdays and Sundays."""
    if end <= start:
        return hours_between(start, end)
    weeks, rest = divmod(end - start, timedelta(days=7))
    hours = weeks * 5 * 24.0
    moment = end - rest
    while moment < end:
        last = moment.date() == date.max
        stop = end if last else min(datetime.combine(moment.date() + _DAY, time()), end)
        if moment.weekday() < _SATURDAY:
            hours += hours_between(moment, stop)
        moment = stop
    return hours


def crosses_weekend(start: datetime, end: datetime) -> bool:
    """Whether a Saturday or Sunday lies between the moments or holds one of them."""
    return (end - start).days > 6 or any(
        (start + number * _DAY).weekday() >= _SATURDAY for number in range((end.date() - start.date()).days + 1)
    )


def first_noon(start: datetime) -> datetime:
    """Return noon of the first working day after that of `start`."""
    if start.date() > date.max - timedelta(days=7):
        return datetime.combine(date.max, time(12))
    day = start.date() + _DAY
    while day.weekday() >= _SATURDAY:
        day += _DAY
    return datetime.combine(day, time(12))
