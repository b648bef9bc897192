"""Dates that contradict the calendar: one that no year has, one with the wrong weekday, a tomorrow that is another day."""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Iterator
from datetime import date, timedelta

from notelint import Draft, Pattern, day_of
from notelint_checks.analysis.dates import DATE_TEXT, DAYS, NUMERIC, TIME_WORDS, WEEKDAY, stated
from notelint_checks.analysis.day_contradictions import NIGHT
from notelint_checks.analysis.word_places import lowers

__all__ = []

_SHORT_MONTH = r"(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?|feb(?:ruary)?)\b(?:\.(?= \d))?"
_FEBRUARY = r"feb(?:ruary)?\b(?:\.(?= \d))?"
_ALONE = (
    r"(?=[ ]?[.,;:!?)]|\Z|[ ](?:at|in|to|for|or|and|until|till|through|as|if|when|with|because|but|20\d\d|[–-])(?!\w))"
)
_NO_DAY = Pattern(
    rf"\b(?:31st (?:of )?{_SHORT_MONTH}|31 of {_SHORT_MONTH}|31 {_SHORT_MONTH}{_ALONE}"
    rf"|{_SHORT_MONTH} (?:the )?31(?:st\b|{_ALONE})"
    rf"|30th (?:of )?{_FEBRUARY}|30 of {_FEBRUARY}|30 {_FEBRUARY}{_ALONE}|{_FEBRUARY} (?:the )?30(?:th\b|{_ALONE})"
    rf"|(?:29(?:th)? (?:of )?{_FEBRUARY}|{_FEBRUARY} (?:the )?29(?:th)?),? (?P<year>20\d\d)\b)(?![:\d]|[.,]\d)"
)
"""A bare number and month are a date only where nothing follows that they may count: "31 November invoices"."""
_UNREAL = Pattern(r"\b(?:no such|there is no|no (?:3[01]|29)|not exist|does not have|doesn['’]t have|never|joke)\b")
_DIGIT = Pattern(r"\d")
_NUMERIC_TEXT = re.sub(r"\((?!\?)", "(?:", NUMERIC.replace(r"(?:\2(20\d\d|\d\d))?", r"(?:[/.](?:20\d\d|\d\d)\b)?"))
_DATED = Pattern(
    rf"\b(?P<day>{WEEKDAY})(?: (?:morning|afternoon|evening))?,? \(?(?:the )?(?P<date>{DATE_TEXT}|{_NUMERIC_TEXT})",
)
_OTHER_YEAR = Pattern(r"\b(?:19|20)\d\d\b|\blast year\b|\byears? ago\b|\bin those days\b|\bback then\b")
_TOMORROW = Pattern(
    rf"\b(?P<near>today|tomorrow|yesterday)(?:, (?:on )?|,? which is (?:a )?| \()(?P<day>{WEEKDAY})(?! (?:morning|night)s\b)",
)
_Slip = tuple[tuple[int, int], str | None]
"""A span in a piece of text, and the weekday that it really is; None: there is no such day."""
_SHIFTS = {"yesterday": -1, "today": 0, "tomorrow": 1}


def calendar_slips(draft: Draft) -> Iterator[tuple[int, int, str | None]]:
    """Yield where each such date stands, and the weekday that it really is; None: there is no such day."""
    now = draft.situation.clock
    impossible, dated = draft.may_hold(_NO_DAY), draft.may_hold(_DATED)
    relative = now is not None and now.hour >= NIGHT and draft.may_hold(_TOMORROW)
    for sentence in draft.sentences if impossible or dated or relative else ():
        timed = not TIME_WORDS.isdisjoint(sentence.lowers)
        if not (timed or impossible):
            continue
        piece = lowers(draft)[sentence.start : sentence.end]
        found: list[_Slip] = []
        if (impossible or dated) and _DIGIT.search(piece):
            found += _impossible(piece) if impossible else ()
            found += _other_weekday(piece, _reference(draft)) if timed and dated else ()
        if now and relative and timed:
            found += _other_than_near(piece, now.date())
        for (start, end), weekday in found:
            yield sentence.start + start, sentence.start + end, weekday


def _impossible(piece: str) -> Iterator[_Slip]:
    """Yield dates that no year has, and a 29 February of a year that has none."""
    for match in _NO_DAY.finditer(piece) if not _UNREAL.search(piece) else ():
        if match["year"] is None or not isleap(int(match["year"])):
            yield match.span(), None


def _other_weekday(piece: str, reference: date | None) -> Iterator[_Slip]:
    """Yield dates whose weekday is another."""
    for match in _DATED.finditer(piece):
        read = stated(match["date"], reference)
        if read is None or (not read.has_year and _OTHER_YEAR.search(piece)):
            continue
        if all(DAYS[day.weekday()][:2].lower() != match["day"][:2] for day in read.days):
            yield match.span(), DAYS[read.days[0].weekday()]


def _other_than_near(piece: str, today: date) -> Iterator[_Slip]:
    """Yield "tomorrow, Thursday" where tomorrow is a Friday."""
    for match in _TOMORROW.finditer(piece):
        weekday = DAYS[(today + timedelta(_SHIFTS[match["near"]])).weekday()]
        if weekday[:2].lower() != match["day"][:2]:
            yield match.span(), weekday


def _reference(draft: Draft) -> date | None:
    at = draft.situation.facts.interview.at
    return draft.situation.clock.date() if draft.situation.clock else day_of(at) if at else None
