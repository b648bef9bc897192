from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Severity, day_of, moment_of
from notelint_checks.analysis.hours import crosses_weekend, first_noon, hours_between, working_hours
from notelint_checks.analysis.log import thanked
from notelint_checks.analysis.specimen import INTERVIEWED, ORBIT, THANKED

_TEXT = "Dear Dana,\n\n⟦Thank you for Tuesday.⟧ I liked the tour."
_PLAIN = "Dear Dana,\n\nThank you for Tuesday. I liked the tour."
_FRIDAY = datetime(2026, 11, 20, 14, 0)


class ThanksLate(Check):
    """A thank-you that is written more than a day after the interview.

    Promptness is part of the message, and decisions are often made within days.
    """

    code = "TIM001"
    dimension = Dimension.TIMING
    severity = Severity.INFO
    channels = PRIVATE
    stages = ("thanks",)
    needs = ("interview.at", "clock")
    messages = {
        "day": "{h} hours since the interview; a thank-you is expected within a day.",
        "days": "{h} hours since the interview; a thank-you is expected within a day.",
        "week": "{d} days since the interview; a thank-you is expected within a day.",
    }
    advice = {
        "day": "Send it now and skip the excuse.",
        "days": "Send it now, without an excuse, or with one short clause.",
        "week": "Better late than never: thank them, and add something new that makes the note worth its date.",
    }
    any_language = True
    sources = (
        "The Muse (S0-24)",
        "ProSky 2016 (S4-09)",
        "Careerealism panel (S3-07)",
        "TopResume 2017",
        "Robert Half Canada",
    )
    bad = (
        Example(_TEXT, facts=ORBIT, now=datetime(2026, 11, 18, 18, 0), severity=Severity.INFO),
        Example(_TEXT, facts=ORBIT, now=datetime(2026, 11, 20, 9, 0), severity=Severity.WARNING),
        Example(_TEXT, facts=ORBIT, now=datetime(2026, 11, 30, 9, 0), severity=Severity.WARNING),
        Example(_TEXT, facts={**ORBIT, "locale": "en-GB"}, now=datetime(2026, 11, 20, 9, 0), severity=Severity.INFO),
        Example(_TEXT, facts={"interviewed": _FRIDAY}, now=datetime(2026, 11, 23, 17, 0), severity=Severity.INFO),
        Example(
            _TEXT, facts={"interviewed": date(2026, 11, 17)}, now=datetime(2026, 11, 19, 9, 0), severity=Severity.INFO
        ),
        Example(
            "⟦Thank you for Tuesday, Dana.⟧",
            channel="card",
            facts={"interviewed": date(2026, 11, 10), "sent": [{**THANKED, "to": "Priya Nair"}], "to": "Dana Ruiz"},
            now=datetime(2026, 11, 19, 9, 0),
        ),
    )
    good = (
        Example(_PLAIN, facts=ORBIT, now=datetime(2026, 11, 18, 9, 0)),
        Example(_PLAIN, facts=ORBIT, now=INTERVIEWED),
        Example(_PLAIN, facts={"interviewed": _FRIDAY}, now=datetime(2026, 11, 23, 11, 0)),
        Example(_PLAIN, facts={"interviewed": datetime(2026, 11, 20, 9, 0)}, now=datetime(2026, 11, 23, 11, 30)),
        Example(_PLAIN, facts={"interviewed": date(2026, 11, 17)}, now=datetime(2026, 11, 18, 20, 0)),
        Example(_PLAIN, channel="card", facts={**ORBIT, "sent": [THANKED]}, now=datetime(2026, 11, 20, 9, 0)),
        Example(_PLAIN, facts=ORBIT),
        Example(_PLAIN, stage="rejected", facts=ORBIT, now=datetime(2026, 11, 30, 9, 0)),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        at, now = draft.situation.facts.interview.at, draft.situation.clock
        if at is None or now is None or _was_thanked(draft, day_of(at)):
            return
        ended = moment_of(at, end_of_day=True)
        if isinstance(at, datetime):
            lasted = timedelta(minutes=draft.situation.facts.interview.duration_min or 0)
            ended += min(lasted, datetime.combine(date.max, time.max) - ended)
        hours = working_hours(ended, now)
        if hours <= _DAY or (crosses_weekend(ended, now) and now <= first_noon(ended)):
            return
        elapsed = hours_between(ended, now)
        message = "week" if elapsed > _WEEK else "days" if hours > 2 * _DAY else "day"
        severity = Severity.INFO if message == "day" else Severity.WARNING
        yield self.finding(
            message,
            draft.first_sentence,
            severity=severity if _expects_thanks(draft) else severity.softer,
            h=int(elapsed),
            d=int(elapsed // _DAY),
            whole=True,
        )


_DAY = 24
_WEEK = 7 * _DAY


def _was_thanked(draft: Draft, day: date) -> bool:
    """Whether a thank-you for this interview has gone out, so that this is the paper copy or a second word."""
    return any(entry.date is None or day_of(entry.date) >= day for entry in thanked(draft))


def _expects_thanks(draft: Draft) -> bool:
    """Whether the custom is as strong as in North America; so it is when nobody says where."""
    _, _, region = (draft.situation.facts.locale or "en-US").replace("_", "-").rpartition("-")
    return region.upper() in ("US", "CA", "EN", "")
