from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity, moment_of
from notelint_checks.analysis.log import concerns_reader
from notelint_checks.analysis.questions import asks_about_work
from notelint_checks.analysis.resources_offered import offers_resource
from notelint_checks.analysis.specimen import ORBIT

_REJECTED = {"date": date(2026, 8, 3), "channel": "email", "stage": "rejected", "to": "Dana Ruiz"}


class QuestionMissing(Check):
    """A message that keeps in touch without a question about the work.

    A thoughtful question shows that you know their field, and gives the reader something to answer. "How are you?" does
    neither.
    """

    code = "TOP009"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = ("voice", "email", "li-message")
    stages = ("rapport", "rejected")
    messages = {"missing": "Nothing here is asked about the work."}
    advice = {
        "missing": "Ask one thing that shows you thought about the talk.",
        "listed": "Ask one thing that shows you thought about one of these: {topics}.",
    }
    sources = (
        "Careerealism panel (S3-15)",
        "Work It Daily (S2-19)",
        "Boomerang 2016: one to three questions raise replies",
    )
    bad = (
        Example(
            "Hi Dana, just wanted to hear your voice again.⟦⟧",
            channel="voice",
            stage="rapport",
            severity=Severity.WARNING,
        ),
        Example("Dear Dana,\n\nHope all is well at Orbit.⟦⟧\n\nSam", stage="rapport", severity=Severity.INFO),
        Example("Dear Dana,\n\nHow are you? I am fine.⟦⟧", stage="rapport", facts=ORBIT),
        Example("Hi Dana, it is Sam Lee. Remember me? All the best.⟦⟧", channel="voice", stage="rapport"),
        Example("Dear Dana,\n\nJust keeping in touch.⟦⟧", stage="rejected", facts={**ORBIT, "sent": [_REJECTED]}),
        Example(
            "Dear Dana,\n\nI wish you a good season.⟦⟧",
            stage="rejected",
            facts={"decision": {"status": "rejected", "date": date(2026, 8, 1)}},
            now=datetime(2026, 11, 18, 9, 0),
        ),
    )
    good = (
        Example("Do your planners trust the forecast, or do they still keep their own sheets?", stage="rapport"),
        Example("Hi Dana, I wonder how the labels hold up in the freezer.", channel="voice", stage="rapport"),
        Example("Here is the paper on drift: https://example.org/drift.", stage="rapport"),
        Example("Hi Dana, I am curious whether the night crew still runs the plan.", channel="voice", stage="rapport"),
        Example("If it helps, I can share the checklist we used.", channel="li-message", stage="rapport"),
        Example("Thank you for letting me know.", stage="rejected"),
        Example(
            "I wish you a good season.",
            stage="rejected",
            facts={"decision": {"status": "rejected", "date": date(2026, 11, 16)}},
            now=datetime(2026, 11, 18, 9, 0),
        ),
        "Thank you for Tuesday.",
    )

    days: int = 30
    """Days after a rejection from which a message is one to keep in touch."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        situation = draft.situation
        if situation.stage == "rejected" and not self._is_later(draft):
            return
        if not any(draft.body) or asks_about_work(draft) or offers_resource(draft):
            return
        called = situation.channel == "voice" and situation.stage == "rapport"
        yield self.finding(
            "missing",
            draft.end_of_body,
            severity=Severity.WARNING if called else None,
            advice=("listed",) if situation.facts.topics else ("missing",),
            topics=Given("topics"),
            whole=True,
        )

    def _is_later(self, draft: Draft) -> bool:
        """Whether the rejection is known to be long past or answered before."""
        facts, clock = draft.situation.facts, draft.situation.clock
        if any(entry.stage == "rejected" and concerns_reader(draft, entry) for entry in facts.sent or ()):
            return True
        decided = facts.decision.date
        return decided is not None and clock is not None and clock - moment_of(decided) > timedelta(days=self.days)
