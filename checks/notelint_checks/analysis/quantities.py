"""Numbers however they are written: "30 %", "a third", "nine", "9", "1.2k", "doubled"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from notelint_checks.analysis.noted_dates import ALWAYS, DATED, always_at, date_at

__all__ = ["NUMERIC", "Quantity", "are_equal", "changes", "quantities", "quantity_at"]


@dataclass(frozen=True)
class Quantity:
    """A number: tokens ``first`` to ``stop``; ``kind`` is a plain ``count``, a ``share`` of the whole, a ``factor``, a ``date``
    (a hundred for each month, and the day) or ``always``.

    Attributes:
        vague: a fraction in words, which people use for what is near it.
        other: what a date is with day and month swapped, where its figures allow that.
    """

    first: int
    stop: int
    value: float
    kind: str
    vague: bool = False
    other: float | None = None

    @property
    def is_dated(self) -> bool:
        """Whether it is a date or "24/7"."""
        return self.kind in ("date", "always")

    @property
    def is_rare(self) -> bool:
        """Whether few texts have it: 1924, 2.5 million."""
        return self.kind == "count" and self.value > _FEW and len(f"{self.value:.0f}".rstrip("0")) > 1


_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {word: float(number) for number, word in enumerate(_ONES)} | {
    word: 10.0 * number for number, word in enumerate(_TENS, start=2)
}
_LARGE = {"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "mio": 1e6, "billion": 1e9, "bn": 1e9, "lakh": 1e5, "crore": 1e7}  # fmt: skip
_DOZEN = {"dozen": 12.0}
_PARTS = {
    "half": 0.5, "halve": 0.5, "halved": 0.5, "halving": 0.5, "halves": 0.5, "third": 1 / 3, "thirds": 1 / 3,
    "quarter": 0.25, "quarters": 0.25, "fifth": 0.2, "fifths": 0.2, "tenth": 0.1, "tenths": 0.1, "eighth": 0.125,
}  # fmt: skip
_FACTORS = {
    "twice": 2.0, "double": 2.0, "doubled": 2.0, "doubling": 2.0, "doubles": 2.0, "twofold": 2.0, "thrice": 3.0, "triple": 3.0,
    "tripled": 3.0, "tripling": 3.0, "trebled": 3.0, "threefold": 3.0, "quadrupled": 4.0, "fourfold": 4.0, "tenfold": 10.0,
}  # fmt: skip
_WHOLES = {"hour": 60.0, "year": 12.0, "dozen": 12.0, "century": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9}
_PERCENT = frozenset({"%", "percent", "pct", "percents", "percentage"})
_FIGURES = re.compile(r"[€$£¥₹~]?(\d{1,3}(?:[,' ]\d{3})+|\d+)(\.\d+)?(%|x|k|m|mn|bn)?")
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9}
NUMERIC = frozenset({*_SMALL, *_LARGE, *_DOZEN, *_PARTS, *_FACTORS} - {"m", "k", "halves"})
"""Words that may begin a number."""
_LONGEST = 15
_MONTHS = 12
_FEW = 100


def quantities(lowers: Sequence[str]) -> list[Quantity]:
    """Return the numbers among the words `lowers`, which are in lower case."""
    found: list[Quantity] = []
    place = 0
    while place < len(lowers):
        quantity = quantity_at(lowers, place, len(lowers))
        found += [quantity] if quantity else []
        place = quantity.stop if quantity else place + 1
    return found


def quantity_at(lowers: Sequence[str], place: int, stop: int) -> Quantity | None:
    """Return the number that begins with the token `place` and ends before `stop`, if one does."""
    word = lowers[place]
    may_be_dated = word[0].isdigit() or word in DATED or word in ALWAYS
    if may_be_dated and (dated := _dated(lowers, place, stop)):
        return dated
    if word in _FACTORS:
        return Quantity(place, place + 1, _FACTORS[word], "factor")
    if word in _PARTS:
        return _part_of_whole(lowers, place, stop) or Quantity(place, place + 1, _PARTS[word], "share", vague=True)
    if word in _DOZEN:
        return Quantity(place, place + 1, _DOZEN[word], "count")
    if word in _LARGE:
        return Quantity(place, place + 1, _LARGE[word], "count")
    if word in _SMALL:
        return _tailed(lowers, place, *_halved(lowers, *_spoken(lowers, place, stop)), stop)
    match = _FIGURES.fullmatch(word)
    if not match or len(word) > _LONGEST:
        return None
    value = float(re.sub(r"\D", "", match.group(1)) + (match.group(2) or ""))
    suffix = match.group(3)
    if suffix == "%":
        return Quantity(place, place + 1, value / 100, "share")
    if suffix == "x":
        return Quantity(place, place + 1, value, "factor")
    return _tailed(lowers, place, value * _SUFFIXES.get(suffix or "", 1), place + 1, stop)


def _dated(lowers: Sequence[str], place: int, stop: int) -> Quantity | None:
    if end := always_at(lowers, place, stop):
        return Quantity(place, end, 0.0, "always")
    if date := date_at(lowers, place, stop):
        other = 100.0 * date.day + date.month if date.either and date.day <= _MONTHS else None
        return Quantity(place, date.stop, 100.0 * date.month + date.day, "date", other=other)
    return None


def _part_of_whole(lowers: Sequence[str], place: int, stop: int) -> Quantity | None:
    """Read "half an hour" and "quarter of an hour" in minutes, "half a year" in months, "half a million"."""
    after = place + 1 + (place + 1 < stop and lowers[place + 1] == "of")
    if after + 1 < stop and lowers[after] in ("a", "an") and lowers[after + 1] in _WHOLES:
        return Quantity(place, after + 2, _WHOLES[lowers[after + 1]] * _PARTS[lowers[place]], "count")
    return None


def _spoken(lowers: Sequence[str], place: int, stop: int) -> tuple[float, int]:
    """Return the number that small number words make, "twenty - one", and where it ends."""
    value = _SMALL[lowers[place]]
    after = place + 1
    if value >= 20:
        after += after < stop and lowers[after] == "-"
        if after < stop and 0 < _SMALL.get(lowers[after], 0) < 10:
            return value + _SMALL[lowers[after]], after + 1
    return value, place + 1


def _halved(lowers: Sequence[str], value: float, after: int) -> tuple[float, int]:
    """Add the half of "one and a half million"."""
    return (value + 0.5, after + 3) if tuple(lowers[after : after + 3]) == ("and", "a", "half") else (value, after)


def _tailed(lowers: Sequence[str], place: int, value: float, after: int, stop: int) -> Quantity:
    """Take in what follows a number: "million", "%", "per cent", "thirds", "times", "dozen"."""
    while after < stop and lowers[after] in _LARGE:
        value *= (unit := _LARGE[lowers[after]])
        after += 1
        rest, after = _rest(lowers, after, stop, below=unit)
        value += rest
    following = lowers[after] if after < stop else ""
    second = lowers[after + 1] if after + 1 < stop else ""
    if following in _PERCENT:
        return Quantity(place, after + 1, value / 100, "share")
    if following == "per" and second == "cent":
        return Quantity(place, after + 2, value / 100, "share")
    if following == "-" and second in _PARTS:
        following, after = second, after + 1
    if following in _PARTS and value < 10:
        return Quantity(place, after + 1, value * _PARTS[following], "share", vague=True)
    if following == "times":
        return Quantity(place, after + 1, value, "factor")
    if following == "dozen":
        return Quantity(place, after + 1, value * _DOZEN["dozen"], "count")
    return Quantity(place, after, value, "count")


def _rest(lowers: Sequence[str], after: int, stop: int, *, below: float) -> tuple[float, int]:
    """Return what is added to hundreds or thousands, "and fifty" or "two hundred", and where it ends."""
    place = after + (after < stop and lowers[after] == "and")
    if below < 100 or place >= stop or lowers[place] not in _SMALL:
        return 0.0, after
    value, end = _spoken(lowers, place, stop)
    if below >= 1000 and end < stop and lowers[end] == "hundred":
        value, end = value * 100, end + 1
    if value >= below or (end < stop and lowers[end] in _LARGE):
        return 0.0, after
    return value, end


def changes(numbers: Sequence[Quantity]) -> list[Quantity]:
    """Return the relative changes between neighbors: from 9 % to 6 % is a third less."""
    return [
        Quantity(one.first, other.stop, abs(one.value - other.value) / one.value, "share")
        for one, other in pairwise(numbers)
        if one.kind == other.kind and one.kind in ("count", "share") and one.value and other.first - one.stop <= 3
    ]


def are_equal(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers say the same: 33 % and a third, twice and 2x, but not 9 and 9 %."""
    if one.kind == other.kind == "date":
        return not {one.value, one.other or one.value}.isdisjoint({other.value, other.other or other.value})
    if one.kind != other.kind:
        pair = {one.kind: one.value, other.kind: other.value}
        return pair.get("factor") == 2 and abs(pair.get("share", 0) - 1) < 0.01
    if one.kind == "share" and (one.vague or other.vague):
        return abs(one.value - other.value) <= 0.035
    return abs(one.value - other.value) <= 0.005 * max(abs(one.value), abs(other.value))
