from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from notelint import (
    PRIVATE,
    Check,
    Dimension,
    Draft,
    Evidence,
    Example,
    Exchange,
    Finding,
    Pattern,
    Severity,
    moment_of,
)
from notelint_checks.analysis.log import concerns_reader
from notelint_checks.analysis.specimen import ORBIT, THANKED

_FIRST = {"date": date(2026, 11, 24), "channel": "email", "stage": "status-1", "to": "Dana Ruiz"}
_SECOND = {"date": date(2026, 12, 1), "channel": "email", "stage": "status-2", "to": "Dana Ruiz"}
_THIRD = {"date": date(2026, 12, 8), "channel": "voice", "stage": "status-2", "to": "Dana Ruiz"}
_TEXT = "Dear Dana,\n\n⟦I am checking in again about the data engineer role.⟧ Is there any news?"
_PLAIN = "Dear Dana,\n\nI am checking in again about the data engineer role. Is there any news?"


class FollowUpLimit(Check):
    """One more status check although two went unanswered.

    The reader has seen them. A third changes no decision and is remembered as pestering.
    """

    code = "TIM005"
    dimension = Dimension.TIMING
    severity = Severity.WARNING
    channels = PRIVATE
    stages = ("status-1", "status-2")
    needs = ("sent",)
    messages = {"again": "{n} follow-ups have gone unanswered, and this asks again."}
    advice = {"again": "Write a short closing note, or let it rest: once, once more, then move on."}
    any_language = True
    sources = ("ProSky 2016 (S4-19, S4-23, S4-26)", "careernetwork.org", "careery.pro")
    bad = (
        Example(
            _TEXT, stage="status-2", facts={**ORBIT, "sent": [THANKED, _FIRST, _SECOND]}, severity=Severity.WARNING
        ),
        Example(
            "Dear Dana,\n\n⟦Fourth time lucky: any decision?⟧",
            stage="status-2",
            facts={**ORBIT, "sent": [_FIRST, _SECOND, _THIRD]},
            severity=Severity.ERROR,
        ),
        Example(
            "Hi Dana, ⟦Sam Lee here, any word yet?⟧",
            channel="sms",
            stage="status-1",
            facts={"sent": [{"stage": "status-1"}, {"stage": "status-2", "answered": False}]},
        ),
        Example(
            _TEXT,
            stage="status-2",
            facts={
                **ORBIT,
                "sent": [_FIRST, _SECOND],
                "received": [{"date": date(2026, 11, 20), "channel": "email", "text": "We will be in touch."}],
            },
        ),
    )
    good = (
        Example(_PLAIN, stage="status-2", facts={**ORBIT, "sent": [THANKED, _FIRST]}),
        Example(_PLAIN, stage="status-2", facts={**ORBIT, "sent": [THANKED, _FIRST, {**_SECOND, "answered": True}]}),
        Example(
            _PLAIN,
            stage="status-2",
            facts={**ORBIT, "sent": [_FIRST, _SECOND], "received": [{"date": date(2026, 12, 2), "channel": "email"}]},
        ),
        Example(_PLAIN, stage="final", facts={**ORBIT, "sent": [_FIRST, _SECOND]}),
        Example(_PLAIN, stage="status-2", facts=ORBIT),
        Example(
            _PLAIN,
            stage="status-2",
            facts={**ORBIT, "to": "Priya Nair", "sent": [_FIRST, _SECOND]},
        ),
        Example(
            _PLAIN,
            stage="status-2",
            facts={**ORBIT, "sent": [_FIRST, _SECOND], "next_step": {"text": "check in every week"}},
        ),
        Example(_PLAIN, stage="status-1", facts={**ORBIT, "sent": [THANKED, THANKED, THANKED]}),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        if not draft.situation.before_decision or _WEEKLY.search(facts.next_step.text or ""):
            return
        count = _unanswered(
            [entry for entry in facts.sent or () if concerns_reader(draft, entry)], facts.received or ()
        )
        if count >= _ENOUGH:
            severity = Severity.ERROR if count > _ENOUGH else Severity.WARNING
            yield self.finding("again", draft.first_sentence, severity=severity, n=count, whole=True)


_ENOUGH = 2
_LONG_AGO, _LATEST = datetime(1, 1, 1), datetime(9999, 12, 31)
_WEEKLY = Pattern(
    r"\b(?:weekly|every (?:\w+ )?(?:week|days?|month)|once a week|each week|regularly|any ?time)\b", re.IGNORECASE
)


def _unanswered(sent: list[Exchange], received: tuple[Exchange, ...]) -> int:
    """Count the status checks since anybody last answered."""
    if any(entry.date is None for entry in received):
        return 0
    answers = [moment_of(entry.date, end_of_day=True) for entry in received if entry.date is not None]
    last = max(answers, default=_LONG_AGO)
    count = 0
    for entry in sorted(sent, key=_moment):
        if entry.answered:
            count = 0
        elif entry.stage in ("status-1", "status-2") and _moment(entry) > last:
            count += 1
    return count


def _moment(entry: Exchange) -> datetime:
    """Return when a message was sent; one without a date counts as the latest."""
    return moment_of(entry.date) if entry.date is not None else _LATEST
