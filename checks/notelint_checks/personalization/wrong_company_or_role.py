from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Given, Severity
from notelint_checks.analysis.company_slips import misspelled_company
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.other_employers import other_employers
from notelint_checks.analysis.other_titles import other_titles
from notelint_checks.analysis.specimen import ORBIT

_SAM = {**ORBIT, "me": {"name": "Sam Lee", "employers": ["Acme"]}}


class WrongCompanyOrRole(Check):
    """Another employer or another job than the one of the facts, or the company misspelled.

    It is the trace of a note to somebody else. The reader learns that the place was one of many.
    """

    code = "PER006"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.ERROR
    messages = {
        "employer": "'{span}' is not {company}.",
        "misspelled": "'{span}' is spelled '{company}' in your notes.",
        "role": "'{span}' is not the job of your notes, {title}.",
    }
    advice = {
        "employer": "Left over from another note? Write {company}.",
        "misspelled": "Copy the name from their website.",
        "role": "Left over from another note? Write {title}.",
    }
    sources = ("Creative Job Search Tactics 2011", "The Muse (S0-03)", "Avid Careerist 2013")
    bad = (
        Example("I have always wanted to work at ⟦Worldline Foods⟧.", facts=ORBIT, severity=Severity.ERROR),
        Example("Thank you for the interview for the ⟦data analyst⟧ position.", facts=ORBIT),
        Example("I liked ⟦Orbit Food's⟧ cold store.", facts=ORBIT),
        Example("I would be glad to join ⟦Northwind⟧.", facts=ORBIT),
        Example("Thank you for telling me about the role at ⟦Contoso Logistics⟧.", facts=ORBIT),
        Example("It was great to learn more about ⟦Orbot Foods⟧.", facts=ORBIT),
        Example("I am excited about the opportunity with ⟦Brightwater⟧ and your team.", facts=ORBIT),
        Example("Subject: ⟦Product manager⟧ interview\n\nDear Dana,\n\nThank you.", facts=ORBIT),
        Example("Thank you for interviewing me for the position of ⟦marketing manager⟧.", facts=ORBIT),
        Example("I am still very interested in ⟦Google⟧ and in your sensors.", facts=ORBIT),
        Example("Thank you for seeing me about the ⟦project manager⟧ role.", facts={"role": "Product manager"}),
        Example("I would love to join you as your ⟦accountant⟧.", facts=ORBIT),
        Example("The ⟦groundskeeper⟧ place is the one I want.", facts={"role": "Caretaker"}),
        Example("Thank you for showing me round at ⟦Kessler Joinery⟧.", facts=ORBIT),
        Example("I admire what ⟦Silverdale Catering⟧ has made of the old mill.", facts=ORBIT),
    )
    good = (
        Example("I would be glad to join Orbit Foods.", facts=ORBIT),
        Example("At Acme I built the same feed, and when I worked at Globex I rebuilt it.", facts=_SAM),
        Example("I would love to work at Orbit, in the engineering role or any suitable role.", facts=ORBIT),
        Example("The senior data engineer role is what I want.", facts=ORBIT),
        Example("We use Amazon S3 and Google Sheets; I look forward to joining Dana's team.", facts=ORBIT),
        Example("My role at Initech taught me patience.", facts=ORBIT),
        Example("You came to Orbit from a job at Unilever, you said.", facts=ORBIT),
        Example("I would love to join the Platform team and to work with Priya.", facts=ORBIT),
        Example("I am interested in Kafka, in Leeds and in the position.", facts=ORBIT),
        Example("The data analyst role that opens in spring may suit my friend.", facts=ORBIT),
        Example("ORBIT FOODS and OrbitFoods are one; Orbit's cold store is another.", facts=ORBIT),
        Example("I would love to work at Worldline Foods.", facts={"role": "Data engineer"}),
        Example("I spent my last job at Northwind on this.", facts=ORBIT),
        Example("It was good to meet you at Café Roma.", facts=ORBIT),
        Example("Your shop and the post of analyst drew me here.", facts={"role": "Data analyst"}),
        Example("I watched how Amazon has cut its returns.", facts=ORBIT),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        facts = draft.situation.facts
        hello = greeting(draft)
        if facts.company.name:
            company = Given("company.name")
            for place in misspelled_company(draft):
                if hello and hello.kind == "company" and hello.start <= place.start < hello.end:
                    continue
                fixes = (Fix((Edit(place.start, place.end, place.right),)),) if place.right else ()
                yield self.finding("misspelled", (place.start, place.end), company=company, fixes=fixes)
            for place in other_employers(draft):
                severity = Severity.WARNING if place.guessed else None
                yield self.finding("employer", (place.start, place.end), severity=severity, company=company)
        for span in other_titles(draft):
            yield self.finding("role", span, title=Given("role.title"))
