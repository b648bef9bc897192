from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.topics import topics
from notelint_checks.analysis.value_offered import offers_value


class ValueMissing(Check):
    """Nothing says what you have done, can do or have tried that this employer needs.

    Thanks and interest are pleasant, and every applicant has them. One line on what you would bring to a problem of
    theirs is a reason to choose you.
    """

    code = "TOP005"
    dimension = Dimension.TOPICS
    severity = Severity.INFO
    channels = ("email", "letter", "li-message", "fb-message", "voice")
    stages = ("thanks", "status-1", "rapport")
    messages = {"missing": "Nothing here says what you would bring."}
    advice = {
        "missing": "Add one line on what you have done that helps with a problem of theirs.",
        "topic": "Add one line on what you would bring to {topic}.",
    }
    sources = ("The Muse (S0-16)", "Careerealism panel (S3-14, S3-21)", "Robert Half 2017", "Waung and others 2017")
    bad = (
        "Dear Dana,\n\nThank you for your time and the coffee.⟦⟧\n\nBest,\nSam",
        "I really like the job.⟦⟧",
        Example("Dear Dana,\n\nThank you for showing me the dock. I would love to join you.⟦⟧\n\nSam", facts=ORBIT),
        Example("Dear Dana,\n\nIs there any news about the data engineer role?⟦⟧", stage="status-1", facts=ORBIT),
        Example("Dear Dana,\n\nThank you for Tuesday.⟦⟧\n\nSam", severity=Severity.WARNING),
    )
    good = (
        "The returns backlog is close to one I cleared at Acme, from nine days to two.",
        "You asked about night shifts: I worked two winters at the port of Antwerp.",
        "I have run the colony counts once more, and the difference shrinks by half.",
        "I have work seven year at the port and never I was late.",
        "I could start with the stock lists and the torn labels.",
        "In Ennis mine ended the year two grades up, and I'd be glad to do the same for your infants.",
        "I have attached the one-page plan for the freezer dock.",
        Example("Thank you for your time.", channel="card"),
        Example("Thank you for your time.", stage="rejected"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        if not draft.situation.before_decision or not any(draft.body) or offers_value(draft):
            return
        engaged = any(topic.level != "generic" for topic in topics(draft))
        thin = not engaged and draft.situation.channel in ("email", "letter") and draft.situation.stage == "thanks"
        yield self.finding("missing", draft.end_of_body, severity=Severity.WARNING if thin else None, whole=True)
