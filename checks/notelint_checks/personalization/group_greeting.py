from __future__ import annotations

from collections.abc import Iterator

from notelint import Check, Dimension, Draft, Evidence, Example, Finding, Severity
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.names import fold


class GroupGreeting(Check):
    """One note to a whole group: "Dear all", "Hi everyone", three names or more.

    Separate notes read as meant, a group note as duty. Interviewers compare what they got.
    """

    code = "PER010"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.INFO
    channels = ("email", "li-message")
    stages = ("thanks",)
    messages = {"group": "'{span}' is a whole group.", "several": "This greets {count} people in one note."}
    advice = {
        "group": "Write to each of them, with what you talked about with that person.",
        "several": "Write to each of them, with what you talked about with that person.",
    }
    sources = ("ProSky 2016 (S4-08)", "Princeton Center for Career Development", "Iowa State University")
    bad = (
        "Dear ⟦all⟧, thank you for interviewing me.",
        Example("Hi ⟦Dana, Priya, Tom and Lena⟧,\n\nThank you.", severity=Severity.INFO),
        "Hi ⟦everyone⟧,\n\nThank you.",
        "Dear ⟦panel⟧,\n\nThank you.",
        "Hello ⟦ladies and gentlemen⟧,\n\nThank you.",
        "Dear ⟦members of the interview panel⟧,\n\nThank you.",
        "Good morning ⟦everybody⟧,\n\nThank you.",
        Example(
            "Dear ⟦Ms. Ruiz, Mr. Hall and Dr. Okafor⟧,\n\nThank you.",
            facts={
                "interviewers": [
                    {"name": "Dana Ruiz", "email": "dana@orbit.example"},
                    {"name": "Tom Hall", "email": "tom@orbit.example"},
                    {"name": "Ngozi Okafor", "email": "ngozi@orbit.example"},
                ]
            },
            severity=Severity.WARNING,
        ),
    )
    good = (
        "Dear Dana and Priya,\n\nThank you both.",
        "Dear Dana,\n\nPlease thank everyone on the panel.",
        Example("Hi all,\n\nIs there any news?", stage="status-1"),
        Example("Hi everyone! Thanks for today.", channel="sms"),
        "Dear Dana Maria Ruiz,\n\nThank you.",
        "Dear Dana and team,\n\nThank you.",
        Example("Dear hiring committee,\n\nThank you.", facts={"company": {"name": "Leeds", "style": "committee"}}),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        hello = greeting(draft)
        if hello is None or not (hello.kind == "group" or len(hello.names) > 2):
            return
        facts = draft.situation.facts
        if facts.company.style == "committee" and "committee" in fold(draft.text[slice(*hello.who)]):
            return
        people = facts.interviewers or ()
        reachable = len(people) > 1 and all(person.email for person in people)
        severity = Severity.WARNING if reachable else None
        if hello.kind == "group":
            yield self.finding("group", hello.who, severity=severity)
        else:
            yield self.finding("several", hello.who, severity=severity, count=len(hello.names))
