from __future__ import annotations

from collections.abc import Iterator

from notelint import SHORT, Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.topics import may_have_topic, topics


class TopicGeneric(Check):
    """The only topics are general ones: the role, the company, the culture.

    They fit every employer, so they show neither that you listened nor what you liked.
    """

    code = "TOP002"
    dimension = Dimension.TOPICS
    severity = Severity.WARNING
    channels = ("email", "li-message", "card", "letter", "voice", "fb-message", "li-invite")
    stages = ("thanks", "rejected")
    messages = {"generic": "'{span}' fits every employer."}
    advice = {"generic": "Which part of it did the two of you discuss?"}
    sources = ("The Muse (S0-12, S0-13)", "Journal of Accountancy 2022")
    absence_of = "topic"
    bad = (
        "I enjoyed learning more about ⟦the role and the company⟧.",
        Example("It was great to hear about ⟦your culture⟧.\n\nBest,\nSam"),
    )
    good = (
        "I enjoyed hearing why you split planning from purchasing.",
        "I enjoyed learning more about the role, above all the night audits at the Leeds depot.",
        Example("I enjoyed learning more about the role.", stage="status-1"),
        "Thank you for your time.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = topics(draft)
        if all(topic.level == "generic" for topic in found):
            unsure = draft.situation.channel in SHORT or may_have_topic(draft)
            severity = Severity.INFO if unsure and found else None
            for topic in found:
                yield self.finding("generic", (topic.start, topic.end), severity=severity)
