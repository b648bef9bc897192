from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.fact_mentions import mentions
from notelint_checks.analysis.noted import noted
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.topics import topics
from notelint_checks.analysis.unheard import introduces, is_attributed, is_heard, is_reported, unheard


class TopicUnknown(Check):
    """A topic that your facts of this interview do not have: perhaps it belongs to another one.

    Whoever talks to five firms in a week mixes them up sooner or later, and the reader notices at once. People note two
    topics of a long talk, so this is a question unless nothing that you noted is touched.
    """

    code = "TOP004"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = tuple(PRIVATE)
    stages = ("thanks", "status-1", "status-2", "rejected")
    needs = ("topics",)
    messages = {
        "unknown": "'{span}' is not among the topics of this interview in your facts.",
        "spelled": "'{span}' is spelled otherwise in your facts: {topic}.",
    }
    advice = {
        "unknown": "Is it the right conversation? If it is, add it to the facts.",
        "spelled": "Which of the two is right?",
    }
    sources = ("Work It Daily (S2-13)", "The Muse (S0-17)")
    bad = (
        Example(
            "Dear Dana,\n\nI liked your point about the ⟦Nordhafen tender⟧.",
            facts=ORBIT,
            severity=Severity.WARNING,
        ),
        Example(
            "Dear Dana,\n\nYour point that the forecasts ignore returns stayed with me. "
            "I liked your point about the ⟦Nordhafen tender⟧.",
            facts=ORBIT,
            severity=Severity.INFO,
        ),
        Example(
            "Dear Dana,\n\nAs you mentioned, the ⟦new office in Porto⟧ will need a data team.",
            facts=ORBIT,
            severity=Severity.WARNING,
        ),
        Example(
            "Dear Dana,\n\nI enjoyed our discussion about ⟦travel insurance claims⟧.",
            facts=ORBIT,
            severity=Severity.INFO,
        ),
        Example(
            "Dear Dana,\n\nMoving off ⟦Herokku⟧ will be the big lift.",
            facts={**ORBIT, "topics": ["migration off Heroku"]},
            severity=Severity.INFO,
        ),
    )
    good = (
        Example("Your point that the old forecasts ignored returned goods stayed with me.", facts=ORBIT),
        Example("I enjoyed our discussion about travel insurance claims."),
        Example("I keep thinking of what you said about the night shift.", facts=ORBIT),
        Example(
            "The sensors you passed round were lighter than I thought, and I liked your point about short routes.",
            facts=ORBIT,
        ),
        Example("One thing we did not get to: the Lisbon office and its two depots.", facts=ORBIT),
        Example(
            "I liked your point about the Nordhafen tender.",
            facts={
                **ORBIT,
                "sent": [{"date": "2026-11-02", "text": "Thank you for telling me about the Nordhafen tender."}],
            },
        ),
        Example("I enjoyed our discussion about the role and the team.", facts=ORBIT),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        listed = noted(draft)
        found = topics(draft)
        touched = list(mentions(draft, listed))
        for mention in touched:
            if mention.slip is not None:
                span = mention.sentence.prose.offsets(mention.slip, mention.slip + 1)
                yield self.finding("spelled", span, topic=Given(mention.key))
        unknown = [
            topic
            for topic in found
            if topic.fact is None
            and topic.level == "specific"
            and (not topic.is_guess or is_attributed(draft, topic.start))
            and not introduces(draft, topic.start)
            and not is_heard(draft, topic.start, topic.end)
            and not any(mention.sentence.start <= topic.start < mention.sentence.end for mention in touched)
        ]
        if touched:  # people note two topics of a long talk: only what is said to have been said is asked about
            unknown = [topic for topic in unknown if is_reported(draft, topic.start)]
        strange = [topic for topic in unknown if touched or unheard(draft, topic.start, topic.end)]
        listed_topics = bool(draft.situation.facts.topics)
        severity = Severity.INFO if touched or not listed_topics else Severity.WARNING
        for topic in strange:
            yield self.finding("unknown", (topic.start, topic.end), severity=severity)
        if unknown and not strange and not touched:
            likeliest = next((topic for topic in unknown if is_reported(draft, topic.start)), unknown[0])
            yield self.finding("unknown", (likeliest.start, likeliest.end))
