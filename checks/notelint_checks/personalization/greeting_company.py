from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Given, Severity
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.known_people import fact_key
from notelint_checks.analysis.specimen import ORBIT


class GreetingCompany(Check):
    """A greeting to a company, a department or everybody in it.

    Thanks reach a person. Nobody at a company feels meant by a note to all of it.
    """

    code = "PER004"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.WARNING
    stages = ("thanks", "rejected", "small-thanks")
    messages = {"company": "This greets a company, '{span}'.", "company-not": "This greets '{span}' and not {name}."}
    advice = {
        "company": "Thank the person who talked with you, and ask to pass the thanks on.",
        "company-not": "Thank {name}, and ask to pass the thanks on.",
    }
    sources = ("The Muse (S0-06, S0-08)",)
    supersedes = ("PER003", "PER010")
    bad = (
        Example("Dear ⟦Orbit Foods⟧, it was great to visit you!", facts=ORBIT, severity=Severity.ERROR),
        Example("Hi ⟦Orbit team⟧,\n\nThank you.", facts=ORBIT),
        Example("To ⟦everyone at Orbit Foods⟧:\n\nThank you.", facts=ORBIT),
        Example("Dear ⟦HR Department⟧,\n\nThank you.", severity=Severity.WARNING),
        Example("Dear ⟦Orbit Foods⟧, spending the day at your office was so good!", channel="wall", facts=ORBIT),
        "Hello ⟦Worldline Labs⟧,\n\nThank you.",
        "Dear ⟦all at Harbor Bank⟧,\n\nThank you.",
        "Hi ⟦Northwind crew⟧,\n\nThank you.",
        Example("Dear ⟦Orbit Fods⟧,\n\nThank you.", facts=ORBIT),
    )
    good = (
        Example("Dear Dana,\n\nPlease pass my thanks on to the rest of the team.", facts=ORBIT),
        Example("Dear Mr. Ford,\n\nThank you.", facts={"company": "Ford", "interviewers": ["Alan Ford"]}),
        Example("Dear Dana and the Orbit team,\n\nThank you.", facts=ORBIT),
        "Dear Dana Ruiz,\n\nThe people at Orbit Foods were kind.",
        "Dear Ms. Foundation,\n\nThank you.",
        Example("Hi Ford,\n\nThank you.", facts={"company": "Ford Design", "interviewers": ["Ford Hale"]}),
        Example("Dear Orbit Foods,\n\nIs there any news?", stage="status-1", facts=ORBIT),
        "Dear Jordan Banks,\n\nThank you.",
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        hello = greeting(draft)
        if hello is None or hello.kind != "company":
            return
        known = bool(draft.situation.facts.company.names)
        severity = Severity.ERROR if known and draft.situation.stage == "thanks" else None
        people = draft.situation.recipients
        if people:
            name = Given(fact_key(draft, people[0]))
            yield self.finding("company-not", hello.who, severity=severity, name=name)
        else:
            yield self.finding("company", hello.who, severity=severity)
