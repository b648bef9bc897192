"""One fact in a short and in a long spelling: both may stand in one file if they say the same."""

from __future__ import annotations

from datetime import date, datetime

from notelint.errors import FactsError, Fault

__all__ = ["said_twice"]


def said_twice(short: tuple[str, object], long: tuple[str, object], *, name: str) -> object:
    """Return the value of a moment that is given by two keys; of a day and a time on that day, the time.

    Args:
        short: the short spelling of the key, and its value.
        long: the same of the long one.
        name: what the facts are called in errors.

    Raises:
        FactsError: the two are different moments.
    """
    (key, value), (other, said) = short, long
    if not isinstance(value, date) or said is None or said == value:
        return value
    if not isinstance(said, date):
        return said  # refused where its type is looked at
    timed = isinstance(value, datetime)
    if timed != isinstance(said, datetime):
        exact, day = (value, said) if timed else (said, value)
        if isinstance(exact, datetime) and exact.date() == day:
            return exact
    message = f"{key} is {value.isoformat()}, but {other} is {said.isoformat()}; keep one of the two"
    raise FactsError(f"{name}: {message}", faults=[Fault((key,), message)])
