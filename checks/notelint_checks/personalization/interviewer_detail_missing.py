from __future__ import annotations

from collections.abc import Iterator

from notelint import SHORT, Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.known_people import fact_key
from notelint_checks.analysis.personal_details import personal_details
from notelint_checks.analysis.specimen import ORBIT
from notelint_checks.analysis.topics import may_have_topic


class InterviewerDetailMissing(Check):
    """Nothing ties the note to the one who reads it: nothing they did, said, showed, asked or believe.

    People are thanked for their time by everybody. Whoever is told what of theirs was heard feels met, and remembers.
    """

    code = "PER008"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.WARNING
    severity_on = dict.fromkeys(sorted(SHORT), Severity.INFO)
    channels = ("email", "li-message", "card", "letter", "voice")
    stages = ("thanks", "rejected")
    messages = {
        "named": "Nothing here is about {name}: nothing they did, said, showed or asked.",
        "missing": "Nothing here is about the reader: nothing they did, said, showed or asked.",
    }
    advice = {
        "named": "Which of what {name} told or showed you stayed with you?",
        "missing": "Which of what your reader told or showed you stayed with you?",
    }
    sources = ("The Muse (S0-13)", "Career advice column (S3-16)", "Heerdink and others 2004", "Algoe and others 2016")
    absence_of = "detail"
    earns = True
    bad = (
        Example(
            "Dear Dana,\n\nIt was great to learn more about the company.⟦⟧", facts=ORBIT, severity=Severity.WARNING
        ),
        Example("I enjoyed the interview and the office.⟦⟧", severity=Severity.INFO),
        Example("Dear Dana,\n\nThank you for your time and your consideration.⟦⟧\n\nBest,\nSam", facts=ORBIT),
        Example("Dear Dana,\n\nThanks for the walk round the freezer dock.⟦⟧", facts=ORBIT, severity=Severity.INFO),
        Example("Dear Dana,\n\nThe cold chain must be a hard nut.⟦⟧\n\nSam", facts=ORBIT, channel="card"),
        Example("Dear Dana,\n\nThank you for seeing me, and for the answer.⟦⟧\n\nSam", facts=ORBIT, stage="rejected"),
        "I learned the trade at U of T.⟦⟧",
        "I need to know your decision by tomorow, and I hope you enjoy your weekend.⟦⟧",
        "I appreciate the opportunity you gave me, and I am sure that you have many qualified candidates.⟦⟧",
    )
    good = (
        "Your story of starting on the night shift made the planning problem clear.",
        "I liked how you described the first ninety days.",
        "Thank you for walking me round the dock.",
        "You asked twice about the recall, so here is what we did.",
        "hey dana, that frame jig u showed me was sick",
        Example("The night shift taught you patience, and it shows.", facts=ORBIT),
        Example("Thank you for your time.", stage="offer"),
        Example("Thank you for your time.", channel="li-invite"),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        details = personal_details(draft)
        for detail in details:
            yield Evidence(self.dimension, "detail", detail.start, detail.end, detail.level, detail.fact)
        if details:
            return
        people = draft.situation.recipients
        if not people:
            yield self.finding("missing", draft.end_of_body, severity=Severity.INFO, whole=True)
            return
        brief = draft.words() <= _BRIEF and may_have_topic(draft)
        severity = Severity.INFO if brief else None
        yield self.finding(
            "named", draft.end_of_body, severity=severity, name=Given(fact_key(draft, people[0])), whole=True
        )


_BRIEF = 40
"""Words up to which a note that thanks for something definite may do without a word of the reader."""
