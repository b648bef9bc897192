from __future__ import annotations

from collections.abc import Iterator, Sequence

from notelint import SHORT, Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.topics import Topic, may_have_topic, topics

_LISTED = "Thank you for your time. I look forward to hearing from you.⟦⟧"


class TopicMissing(Check):
    """Nothing in the message shows what the two of you talked about.

    A note that could have been written before the interview gives its reader nothing. One point of the talk, and why it
    stayed with you, is what makes it yours.
    """

    code = "TOP001"
    dimension = Dimension.TOPICS
    severity = Severity.WARNING
    channels = ("email", "li-message", "card", "letter", "voice", "fb-message", "li-invite")
    stages = ("thanks", "rejected", "rapport")
    messages = {"missing": "Nothing here shows what you two talked about."}
    advice = {
        "listed": "Which of these mattered: {topics}?",
        "asked": "What did they show, ask or tell you? Name one thing, and why it stayed with you.",
    }
    sources = (
        "The Muse (S0-12)",
        "Ask a Manager 2012",
        "Journal of Accountancy 2022",
        "Robert Half Canada",
        "Princeton careers",
    )
    absence_of = "topic"
    earns = True
    bad = (
        Example(_LISTED, facts=ORBIT, severity=Severity.ERROR),
        Example("Thank you for your time. I look forward to hearing from you.⟦⟧", severity=Severity.WARNING),
        "It was a great talk.⟦⟧",
        Example(
            "Dear Dana,\n\nThanks so much for seeing me on Tuesday, I had a lovely time.⟦⟧\n\nBest,\nSam",
            channel="card",
        ),
        Example(
            "Hi Dana, thank you for Tuesday. Glad to stay in touch.⟦⟧", channel="li-invite", severity=Severity.INFO
        ),
        Example(
            "Dear Dana, thank you for the chance to interview. You have been very kind.⟦⟧",
            facts=ORBIT,
            channel="letter",
        ),
    )
    good = (
        "Your point that the old forecasts ignore returns stayed with me.",
        Example("It was good to see how the sensors in the cold chain are calibrated.", facts=ORBIT),
        "Thank you for walking me through the recall of last May.",
        "The spreadsheet we talked about is the one I would keep.",
        "I keep thinking about how your planners override the numbers by hand.",
        Example("Thank you for sharing my post.", stage="small-thanks", channel="li-message"),
        Example("Is there any news?", stage="status-1"),
        "When you drew the three lanes on the whiteboard, the loading problem finally made sense.",
        # Only general topics: that is another check's business.
        "I enjoyed learning more about the role and the company.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        found = topics(draft)
        firmest = _firmest(found)
        for topic in found:
            if topic.fact is None or topic.fact.startswith(("topics.", "notes.")):
                # A mere guess beside a firmer one: padding must not earn a second credit.
                spare = topic.level == "specific" and topic.is_guess and topic is not firmest
                level = "weak" if spare else topic.level
                yield Evidence(Dimension.TOPICS, "topic", topic.start, topic.end, level, topic.fact)
        listed = bool(draft.situation.facts.topics)
        if any(topic.level != "generic" for topic in found) or (found and not listed):
            return
        advice = ("listed",) if listed else ("asked",)
        yield self.finding(
            "missing",
            draft.end_of_body,
            severity=Severity.INFO if may_have_topic(draft) else _grade(draft, listed),
            advice=advice,
            topics=Given("topics"),
            whole=True,
        )


def _firmest(found: Sequence[Topic]) -> Topic | None:
    """Return the first specific topic that is no guess, else the first one that is."""
    specific = (topic for topic in found if topic.level == "specific")
    return min(specific, key=lambda topic: (topic.is_guess, topic.start), default=None)


def _grade(draft: Draft, listed: bool) -> Severity | None:
    """An error needs facts that list topics, and an email or letter of thanks; short channels have little room."""
    situation = draft.situation
    if situation.channel in SHORT or (situation.channel == "card" and draft.words() <= 25):
        return Severity.INFO
    thanks = situation.stage == "thanks" and situation.stage_is_known and situation.channel_is_known
    return Severity.ERROR if listed and thanks and situation.channel in ("email", "letter") else None
