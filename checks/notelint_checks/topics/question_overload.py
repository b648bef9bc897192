from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, STAGES, Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.questions import questions


class QuestionOverload(Check):
    """More questions than a busy reader will answer.

    One question gets an answer, five get none: each more is homework for the reader.
    """

    code = "TOP011"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = tuple(sorted(PRIVATE))
    stages = tuple(stage for stage in STAGES if stage != "offer")
    messages = {"many": "'{span}' is question {number} of {n}."}
    advice = {"many": "{n} questions are homework. Keep the best one."}
    sources = ("Boomerang 2016: one to three questions are best", "Careerealism panel (S3-15)")
    bad = (
        "Who would I report to? What tools? How big? ⟦When?⟧ Why is it open?",
        "How is the team made up? Which hours? What tools? ⟦And when would it start?⟧",
        Example("Hi Dana, Sam Lee. Which bus? Which door? ⟦Whom do I ask for?⟧", channel="sms"),
        Example(
            "Is the pilot over? Did the labels hold? ⟦Is Tom still there?⟧ Who runs it now?",
            channel="voice",
            stage="rapport",
        ),
        Example("Any news? Who decides? When? ⟦May I call?⟧", stage="status-1"),
        "Dear Dana,\n\nWhat is the plan?\nWho leads?\nWhat tools?\n⟦How many sites?⟧\n\nSam",
    )
    good = (
        "Do your planners trust the forecast?",
        "How did it go? Who objected? What would you change?",
        'Your questions ("Why? How? When? Who? What for?") stayed with me.',
        "You asked: why Orbit? Why data? Why Leeds? Why now? Here are my answers.",
        "1. How many people? Twelve.\n2. Which tools? Spark.\n3. How long? Two years.\n4. Why did I leave? It closed.",
        Example("When? Where? Who? How much? What next?", stage="offer"),
        Example("Which door? Whom do I ask for?", channel="sms"),
        "How are you? Did the pilot work? Who runs it now? And do the labels hold?",
    )

    most: int = 3
    """Questions that a letter or email may ask."""
    most_short: int = 2
    """Questions that a text message, a direct message or a call may ask."""

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        most = self.most_short if draft.channel.id in ("sms", "x-dm", "voice") else self.most
        asked = [question for question in questions(draft) if not question.small_talk]
        if len(asked) > most:
            first = asked[most]
            yield self.finding("many", (first.start, first.end), n=len(asked), number=most + 1)
