from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.fact_mentions import mentions
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.taken_up import praise_taken_up

_LIKED = {**ORBIT, "liked_about_me": ["the rollback story"]}


class LikedPointUnused(Check):
    """The interviewer praised something about you, and the message does not come back to it.

    What they liked is what they will tell the others who decide. One clause keeps it in mind.
    """

    code = "PER015"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.INFO
    channels = ("email", "li-message", "fb-message", "voice", "letter")
    stages = ("thanks", "status-1", "status-2", "rapport")
    needs = ("liked_about_me",)
    messages = {"unused": "The message does not come back to what they liked: {liked}."}
    advice = {"unused": "Is there a clause in which it belongs? One is enough."}
    sources = ("Work It Daily panel (S3-20)",)
    bad = (
        Example("Dear Dana,\n\nI hope my profile convinced you.⟦⟧\n\nSam", facts=_LIKED),
        Example("Dear Dana,\n\nIs there any news about the job?⟦⟧", stage="status-1", facts=_LIKED),
        Example(
            "Dear Dana,\n\nThank you for the tour of the cold store.⟦⟧",
            facts={"liked_about_me": ["my sketch of the loading plan", "the year in Lisbon"]},
        ),
        Example(
            "Dear Dana,\n\nI will come back to the story of your company.⟦⟧",
            facts=_LIKED,
        ),
    )
    good = (
        Example("You asked twice about the rollback drill, so here is the one-page plan.", facts=_LIKED),
        Example("Rolling back by hand that night is the part I would do again.", facts=_LIKED),
        Example("Thank you for the offer.", stage="offer", facts=_LIKED),
        Example("Dear Dana, thank you for Tuesday.", channel="card", facts=_LIKED),
        Example("I hope my profile convinced you.", facts=ORBIT),
        Example("You smiled at how I pulled the release by hand; I would do it again.", facts=_LIKED),
        Example(
            "In Lisbon I learned to plan around strikes.",
            facts={"liked_about_me": ["my sketch of the loading plan", "the year in Lisbon"]},
        ),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        liked = draft.situation.facts.liked_about_me or ()
        if not liked or not draft.words():
            return
        keys = [(f"liked_about_me.{number}", text) for number, text in enumerate(liked)]
        if next(mentions(draft, keys), None) is None and not praise_taken_up(draft):
            yield self.finding("unused", draft.end_of_body, liked=Given("liked_about_me"), whole=True)
