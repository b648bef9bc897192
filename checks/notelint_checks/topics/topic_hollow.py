from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.hollow_topics import hollow_topics
from notelint_checks.analysis.specimen import ORBIT


class TopicHollow(Check):
    """A topic that is only named: nothing is said of it here, nor of any other.

    A list of what was on the table shows that you were in the room. What you thought of it, or did because of it, shows
    that you listened.
    """

    code = "TOP003"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = ("email", "letter", "li-message", "card")
    stages = ("thanks", "rejected", "rapport")
    messages = {
        "named": "'{span}' is named, and nothing is said of it.",
        "empty": "'{span}' could be said after any talk.",
    }
    advice = {
        "named": "What did you think of it, or do because of it?",
        "empty": "Which of it stayed with you, and why?",
    }
    sources = ("The Muse (S0-13)", "Ask a Manager 2012", "Kumar and Epley 2018")
    bad = (
        "I appreciated ⟦your insights⟧.",
        "⟦As discussed⟧, I am very motivated.",
        "We talked about ⟦Kubernetes⟧.",
        "Dear Dana,\n\nWe talked about ⟦sensors, door alarms and pallets⟧. I look forward to hearing from you.",
        "Thank you for ⟦the many topics⟧.",
        Example("It was good to hear about the ⟦cold chain⟧. I remain very interested.\n\nSam", facts=ORBIT),
    )
    good = (
        "After your remark on sensor drift I reread our calibration log: we lost two days to it.",
        "We talked about Kubernetes. I have since read how you drain a node, and it made sense.",
        "Thank you for showing me the freezer dock.",
        "I appreciated your insights on the recall.",
        "The recall stayed with me.",
        "You mentioned that overtime is booked in the wrong month.",
        Example("We talked about Kubernetes.", channel="sms"),
        Example("We talked about Kubernetes.", stage="status-1"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        for hollow in hollow_topics(draft):
            yield self.finding("named" if hollow.named else "empty", (hollow.start, hollow.end))
