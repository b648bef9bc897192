from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.fact_mentions import mentions
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.taken_up import doubts_met

_SPARK = {**ORBIT, "concerns": ["no Spark"]}
_SETTLED = {**ORBIT, "concerns": [{"text": "no Spark", "settled": True}]}


class ConcernUnaddressed(Check):
    """The interviewer voiced a doubt, and the message does not meet it.

    A doubt that nobody answers is what the others hear about you. One calm sentence can settle it.
    """

    code = "TOP018"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = ("email", "letter", "li-message")
    stages = ("thanks", "status-1")
    needs = ("concerns",)
    messages = {"unmet": "They had a doubt that the message does not meet: {concern}."}
    advice = {"unmet": "Can one calm sentence say how it stands, or what you do about it?"}
    sources = ("Robert Half Canada: address concerns",)
    bad = (
        Example("Dear Dana,\n\nThank you for the tour of the cold store.⟦⟧", facts=_SPARK),
        Example(
            "Dear Dana,\n\nI am very motivated.⟦⟧\n\nSam",
            facts={**ORBIT, "concerns": ["only short stays so far"]},
        ),
        Example(
            "Dear Dana,\n\nThe slides on dbt are attached.⟦⟧",
            facts={**ORBIT, "concerns": ["little experience with dbt", "the commute from Leeds"]},
        ),
    )
    good = (
        Example(
            "You asked about Spark: I have run it for batch jobs only, and have started on streaming.", facts=_SPARK
        ),
        Example("Thank you for the tour of the cold store.", facts=_SETTLED),
        Example("Dear Dana, thank you for Tuesday.", channel="sms", facts=_SPARK),
        Example("Is there any news?", stage="status-2", facts=_SPARK),
        Example("Thank you for the tour of the cold store.", facts=ORBIT),
        Example(
            "You wondered whether I would move on soon: we have rented here for three years.",
            facts={**ORBIT, "concerns": ["only short stays so far"]},
        ),
        Example(
            "I have started on dbt with a course, and the commute from Leeds is forty minutes.",
            facts={**ORBIT, "concerns": ["little experience with dbt", "the commute from Leeds"]},
        ),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        voiced = draft.situation.facts.concerns or ()
        open_ones = [(f"concerns.{n}", concern.text) for n, concern in enumerate(voiced) if not concern.settled]
        if not open_ones or not draft.words():
            return
        found = list(mentions(draft, open_ones))
        met = {mention.key for mention in found}
        credited = {mention.sentence.start for mention in found}
        # A doubt met in other words: which one cannot be told, so each such sentence counts for one.
        others = sum(sentence.start not in credited for sentence in doubts_met(draft))
        for key, _ in [each for each in open_ones if each[0] not in met][others:]:
            yield self.finding("unmet", draft.end_of_body, concern=Given(key), whole=True)
