from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Pattern, Severity, day_of
from notelint_checks.analysis.calendar_slips import calendar_slips
from notelint_checks.analysis.dates import DATE_TEXT, DAYS, TIME_WORDS, WEEKDAY, Stated, stated
from notelint_checks.analysis.day_contradictions import NIGHT, contradiction
from notelint_checks.analysis.meeting_times import MeetingTime, meeting_times
from notelint_checks.analysis.specimen import INTERVIEWED, ORBIT
from notelint_checks.analysis.word_places import lowers

_FRIDAY = datetime(2026, 11, 20, 9, 0)
_NEXT_DAY = datetime(2026, 11, 18, 9, 0)


class DateMismatch(Check):
    """A day or date that contradicts the interview, the calendar or the day of sending.

    The reader has a calendar too. A wrong day says that the note is an old one, or was written without care.
    """

    code = "TIM008"
    dimension = Dimension.TIMING
    severity = Severity.ERROR
    messages = {
        "stale": "The interview was on {weekday}, you write '{span}'.",
        "interview": "The interview was on {weekday}, you write '{span}'.",
        "weekday": "'{span}': that date is a {weekday}.",
        "no-day": "'{span}': there is no such day.",
        "past": "'{span}' has passed, yet it is spoken of as to come.",
    }
    advice = {
        "stale": "Write 'on {weekday}'.",
        "interview": "Check your calendar: write 'on {weekday}', or put the facts right.",
        "weekday": "Check which of the two is right.",
        "no-day": "Check your calendar.",
        "past": "Name a day to come, or leave the date out.",
    }
    sources = ("ProSky 2016 (S4-07)",)
    bad = (
        Example("Thank you for ⟦today⟧.", facts=ORBIT, now=_FRIDAY, severity=Severity.WARNING),
        Example("We agreed on ⟦Wednesday, 5 May⟧.", now=datetime(2026, 4, 28, 9, 0), severity=Severity.ERROR),
        Example("I will send the plan ⟦by last Friday⟧.", severity=Severity.ERROR),
        Example("Thank you for talking with me ⟦on Wednesday⟧.", facts=ORBIT, severity=Severity.ERROR),
        Example("Thank you for talking with me about the new cold chain ⟦on Wednesday⟧.", facts=ORBIT),
        Example("I enjoyed our conversation ⟦yesterday⟧.", facts=ORBIT, now=_FRIDAY, severity=Severity.WARNING),
        Example("⟦Yesterday⟧ you showed me the cold store.", facts=ORBIT, now=_FRIDAY),
        Example("Thank you for the interview ⟦on 18 November⟧.", facts=ORBIT, severity=Severity.ERROR),
        Example("I look forward to hearing from you ⟦by 12 November⟧.", now=_NEXT_DAY, severity=Severity.ERROR),
        Example("The trial is on ⟦Thu, Nov 24th, 2026⟧.", severity=Severity.ERROR),
        Example("I can start on ⟦31 November⟧, or after my exam on ⟦June 31st⟧.", severity=Severity.ERROR),
        "I am away until the ⟦30th of February⟧ and back at sea on ⟦29 February 2027⟧.",
    )
    good = (
        Example("Thank you for talking with me on Tuesday.", facts=ORBIT, now=_NEXT_DAY),
        Example("Thank you for talking with me about the two big trials for Friday.", facts=ORBIT, now=_NEXT_DAY),
        Example("It was good to meet you the other day.", facts=ORBIT, now=_FRIDAY),
        Example("Thank you for today.", facts=ORBIT, now=INTERVIEWED),
        Example("Thank you for meeting me today.", facts=ORBIT, now=datetime(2026, 11, 18, 1, 0)),
        Example("Thank you for yesterday.", facts=ORBIT),
        Example("I look forward to the second interview on Wednesday.", facts=ORBIT, now=_NEXT_DAY),
        Example("You expected to decide by 12 November.", facts=ORBIT, now=_NEXT_DAY),
        Example("I am free for the longer conversation on 3 December.", facts=ORBIT, now=_NEXT_DAY),
        Example(
            "When we met you hoped to know by last Friday.",
            facts=ORBIT,
            stage="status-1",
            now=datetime(2026, 12, 8, 9, 0),
        ),
        Example("When we spoke you said that the panel sits on Thursday.", facts=ORBIT, now=_NEXT_DAY),
        Example("We met at the boat fair last Saturday, before the interview.", facts=ORBIT, now=_NEXT_DAY),
        Example(
            "The visit on 2 December suits me.", facts={**ORBIT, "next_step": {"text": "visit", "date": "2026-12-02"}}
        ),
        Example("I thought about our conversation and finished the course today.", facts=ORBIT, now=_FRIDAY),
        "We agreed on Wednesday, 5 May.",
        "I can start on 30 November, 31 May or 29 February, and I was born on 29 February 2000.",
        "We paid 31 November invoices late, and your joke of the 31st of June stayed with me.",
        Example('You wrote "Wednesday, 5 May".', now=datetime(2026, 4, 28, 9, 0)),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        at, now = draft.situation.facts.interview.at, draft.situation.clock
        told: list[tuple[int, int]] = []
        for finding in (*self._calendar(draft), *self._past(draft)):
            told.append((finding.start, finding.end))
            yield finding
        if at is None or (now is not None and day_of(at) > now.date()):
            return
        for found in meeting_times(draft):
            wrong = contradiction(draft, found.text.lower(), at, now)
            clear = not any(start < found.end and found.start < end for start, end in told)
            if (
                wrong
                and clear
                and not _is_to_come(draft, found, day_of(at))
                and not draft.is_quoted(found.start, found.end)
            ):
                fixes = _fixes(draft, found, day_of(at), now) if wrong == "stale" else ()
                yield self.finding(
                    wrong,
                    (found.start, found.end),
                    severity=Severity.WARNING if wrong == "stale" else None,
                    advice=() if fixes else None,  # the fix says it
                    fixes=fixes,
                    weekday=DAYS[day_of(at).weekday()],
                )

    def _calendar(self, draft: Draft) -> Iterator[Finding]:
        """Yield dates that no calendar has."""
        for start, end, weekday in calendar_slips(draft):
            if draft.is_quoted(start, end):
                continue
            if weekday is None:
                yield self.finding("no-day", (start, end))
            else:
                yield self.finding("weekday", (start, end), weekday=weekday)

    def _past(self, draft: Draft) -> Iterator[Finding]:
        """Yield days that are over although the sentence looks ahead to them."""
        now = draft.situation.clock
        for sentence in draft.body if draft.may_hold(_BY) else ():
            if _OVER.isdisjoint(sentence.lowers):
                continue
            piece = lowers(draft)[sentence.start : sentence.end]
            if _GONE.isdisjoint(sentence.lowers) and not _DIGIT.search(piece):
                continue
            for match in _BY.finditer(piece):
                clause = re.split(r"[;,:]| but | and (?=i |you )", piece[: match.start()])[-1]
                if not _TO_COME.search(clause) or _LOOKS_BACK.search(clause):
                    continue
                if match["over"]:
                    span = match.span()
                elif now is None or not (read := _read(match, now.date())):
                    continue
                elif max(read.days) < now.date() - timedelta(1) or max(read.days) < now.date() == _day_before(now):
                    span = match.span()
                else:
                    continue
                if not draft.is_quoted(sentence.start + span[0], sentence.start + span[1]):
                    yield self.finding("past", (sentence.start + span[0], sentence.start + span[1]))


_GONE = frozenset({"last", "yesterday"})
_OVER = TIME_WORDS | _GONE
_DIGIT = Pattern(r"\d")
_BY = Pattern(
    rf"\b(?:by|until|till|before|on|no later than) (?:the end of )?(?:(?P<over>last (?:{WEEKDAY}|week|month)|yesterday)|(?:{WEEKDAY},? )?(?P<date>{DATE_TEXT})|{WEEKDAY},? the (?P<nth>\d{{1,2}})(?:st|nd|rd|th)\b(?! of\b| [a-z]*floor))",
)
_TO_COME = Pattern(
    r"\b(?:look(?:ing)? forward|will|shall|going to|hope to|hoping to|can|expect to|plan to|intend to|aim to|promise to|'ll|’ll|please|could you|would you|happy to|glad to|am free|are due|is due)\b|['’]ll\b",
)
_LOOKS_BACK = Pattern(
    r"\b(?:said|mentioned|told|expected|hoped|planned|promised|wrote|announced|was|were|had|thought|would have|since|met|spoke|talked|our (?:talk|interview|conversation)|what happened|how)\b",
)


def _read(match: re.Match[str], today: date) -> Stated | None:
    """Return the day that is meant: "Monday the 16th" is the one of this month."""
    if match["date"]:
        return stated(match["date"], today)
    try:
        return Stated((today.replace(day=int(match["nth"])),), has_year=False)
    except ValueError:
        return None


def _is_to_come(draft: Draft, found: MeetingTime, day: date) -> bool:
    """Whether a talk that is merely named is on a date yet to come, or on that of the next step."""
    read = None if found.over else stated(found.text.lower(), day)
    if read is None:
        return False
    now, step = draft.situation.clock, draft.situation.facts.next_step.date
    return (now is not None and min(read.days) > now.date()) or (step is not None and day_of(step) in read.days)


def _day_before(now: datetime) -> date:
    """Return today, unless it is night: then the day before still counts."""
    return now.date() if now.hour >= NIGHT else now.date() - timedelta(1)


def _fixes(draft: Draft, found: MeetingTime, day: date, now: datetime | None) -> tuple[Fix, ...]:
    """Return the fix that names the weekday, if a weekday still says which day it was."""
    weekday = DAYS[day.weekday()]
    if now is None or not 0 < (now.date() - day).days < 7 or found.text.lower() not in ("today", "yesterday"):
        return ()
    before = draft.text[max(0, found.start - 12) : found.start].split()
    bare = draft.text[found.end : found.end + 1] in ("'", "’") or (
        bool(before) and before[-1].lower() in ("for", "of", "from")
    )
    text = weekday if bare else f"{'On' if found.text[0].isupper() else 'on'} {weekday}"
    return (Fix((Edit(found.start, found.end, text),)),)
