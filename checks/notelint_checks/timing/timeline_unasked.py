from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.interest import is_withdrawing
from notelint_checks.analysis.look_ahead import speaks_of_timing
from notelint_checks.analysis.specimen import ORBIT

_NOW = datetime(2026, 11, 18, 9, 0)


class TimelineUnasked(Check):
    """No date is known for the next step, and the message neither asks for one nor names one.

    Without a date nobody knows when a reminder is welcome and when it is too early. A plain question about the timing is
    easy for the reader to answer.
    """

    code = "TIM010"
    dimension = Dimension.TIMING
    severity = Severity.INFO
    channels = ("email", "li-message", "voice")
    stages = ("thanks", "status-1")
    needs = ("clock",)
    messages = {"unasked": "No date for the next step is known, and none is asked for."}
    advice = {"unasked": "You do not know the timing. It is fine to ask when they expect to decide."}
    sources = ("Careerealism panel (S3-27, S3-28)",)
    bad = (
        Example("Dear Dana,\n\nThank you for Tuesday. I await your news.⟦⟧\n\nSam", facts=ORBIT, now=_NOW),
        Example("Dear Dana,\n\nIs there any news?⟦⟧", stage="status-1", facts=ORBIT, now=_NOW),
        Example("Dear Dana,\n\nI enjoyed our talk on Tuesday morning. I am keen to join.⟦⟧", now=_NOW),
        Example("Hi Dana, this is Sam Lee. Thank you for the tour this morning.⟦⟧", channel="voice", now=_NOW),
        Example(
            "Hi Dana, I am still very interested. Any updates?⟦⟧", channel="li-message", stage="status-1", now=_NOW
        ),
        Example(
            "Dear Dana,\n\nYou built the plan in three weeks, which impressed me.⟦⟧",
            facts={"next_step": {"text": "they will call"}},
            now=_NOW,
        ),
    )
    good = (
        Example("May I ask when you expect to decide?", now=_NOW),
        Example("I await your news.", facts={"next_step": {"date": date(2026, 11, 27)}}, now=_NOW),
        Example("I await your news.", facts={"decision": {"expected": date(2026, 11, 27)}}, now=_NOW),
        Example("You mentioned deciding around the 15th.", now=_NOW),
        Example("I know the board meets on Thursday and will wait.", now=_NOW),
        Example("What would the next step be?", now=_NOW, channel="voice"),
        Example("Thank you. Is there a rough date?", now=_NOW),
        Example("I look forward to your call in early December.", now=_NOW),
        Example("I await your news.", stage="final", now=_NOW),
        Example("I await your news.", channel="sms", now=_NOW),
        "I await your news.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        situation, facts = draft.situation, draft.situation.facts
        known = facts.next_step.date or facts.decision.expected or facts.decision.date or facts.offer.received
        if known is not None or not situation.before_decision or not any(draft.body):
            return
        if not speaks_of_timing(draft) and not is_withdrawing(draft):
            yield self.finding("unasked", draft.end_of_body, whole=True)
