from __future__ import annotations

from collections.abc import Iterator

from notelint import PRIVATE, Check, Dimension, Draft, Edit, Evidence, Example, Finding, Fix, Given, Severity
from notelint_checks.analysis.greeting import Greeting, greeting
from notelint_checks.analysis.known_people import fact_key
from notelint_checks.analysis.names import TITLES, first_name, fold
from notelint_checks.analysis.specimen import ORBIT

_MISTERS = frozenset({"mr", "mrs", "ms", "miss", "mx", "sir", "madam", "the"})
"""Titles that are no greeting by themselves."""
_CHATS = ("li-message", "fb-message", "x-dm", "sms")


class GreetingGeneric(Check):
    """A greeting that names nobody: "Dear Hiring Manager", "Hi there", "To whom it may concern".

    The reader sat across from the sender. A greeting to a function says that the name was not worth keeping.
    """

    code = "PER003"
    dimension = Dimension.PERSONALIZATION
    severity = Severity.WARNING
    channels = PRIVATE
    messages = {
        "nobody": "'{span}' names nobody.",
        "name-known": "'{span}' names nobody, and your notes name {name}.",
    }
    advice = {
        "nobody": "You met this person. Use the name.",
        "name-known": "You met this person. Use the name.",
    }
    sources = ("The Muse (S0-08, S0-10)", "ProSky 2016 (S4-17)")
    bad = (
        Example("⟦To whom it may concern⟧,\n\nThank you.", severity=Severity.WARNING),
        Example("⟦Dear Hiring Manager⟧,\n\nThank you.", facts=ORBIT, severity=Severity.ERROR),
        "⟦Hi there⟧!\n\nThank you.",
        "⟦Dear Sir or Madam⟧,\n\nThank you.",
        "⟦Dear Interviewer⟧,\n\nThank you.",
        "⟦Dear Recruiter⟧,\n\nThank you.",
        "⟦Hello⟧,\n\nThank you.",
        "⟦Greetings⟧,\n\nThank you.",
        "⟦Dear Team⟧,\n\nThank you.",
        Example("⟦Dear Head of Planning⟧,\n\nThank you.", facts=ORBIT),
        "⟦Good afternoon⟧,\n\nThank you for the tour.",
        "⟦Dear Talent Acquisition Team⟧,\n\nThank you.",
        Example("⟦Hello⟧, this is Sam Lee. We talked on Tuesday.", channel="voice"),
        Example("⟦Dear Hiring Team⟧,\n\nIs there any news?", stage="status-1"),
    )
    good = (
        Example("Subject: Thanks\n\nGood morning!\n\nDana, thank you for the tour.", facts=ORBIT),
        "Dear Dana,\n\nThank you.",
        Example("Dear Matron,\n\nThank you.", facts={"interviewers": [{"name": "Matron Elsie Obeng"}]}),
        "Hello Dana and Priya,\n\nThank you.",
        "Hi there, Dana,\n\nThank you.",
        "Good morning! Dana, it was good to meet you.",
        Example(
            "Dear Hiring Committee,\n\nThank you.",
            facts={"company": {"name": "Leeds University", "style": "committee"}},
        ),
        Example("Dear Recruiting Team,\n\nIs there any news?", stage="status-1", facts={"to": ["Recruiting Team"]}),
        "Dear Mr. Head,\n\nThank you.",
        "Dear Dana (if I may),\n\nThank you.",
        "Hi Ngozi thanks so much for the tour yesterday",
        Example("Hi, this is Sam Lee for Dana Ruiz. Thank you.", channel="voice"),
        Example(
            "Hello! The article is online.", channel="sms", facts={"sent": [{"channel": "sms", "date": "2026-11-17"}]}
        ),
    )

    def run(self, draft: Draft) -> Iterator[Finding | Evidence]:
        hello = greeting(draft)
        if hello is None or not _names_nobody(draft, hello):
            return
        span = hello.start, hello.end
        people = draft.situation.recipients
        if not people:
            yield self.finding("nobody", span)
            return
        fixes: tuple[Fix, ...] = ()
        if len(people) == 1 and fold(draft.text[slice(*hello.who)]) != fold(people[0].name):
            fixes = (Fix((Edit(*span, _named(draft, hello)),)),)
        name = Given(fact_key(draft, people[0]))
        yield self.finding("name-known", span, severity=Severity.ERROR, name=name, fixes=fixes)


def _names_nobody(draft: Draft, hello: Greeting) -> bool:
    facts, channel = draft.situation.facts, draft.situation.channel
    words = fold(draft.text[slice(*hello.who)])
    if hello.kind == "bare":
        log = (*(facts.sent or ()), *(facts.received or ()))
        return not (channel in _CHATS and any(exchange.channel == channel for exchange in log))
    if hello.kind != "generic":
        return False
    if facts.company.style == "committee" and "committee" in words:
        return False
    if words not in _MISTERS and any(words == fold(person.name).split()[0] for person in draft.situation.recipients):
        return False  # "Dear Matron", where the notes have "Matron Elsie Obeng"
    return not any(fold(name) in (words, f"the {words}") for name in facts.to or ())


def _named(draft: Draft, hello: Greeting) -> str:
    """Return the greeting with the one recipient's name."""
    person = draft.situation.recipients[0]
    name = first_name(person)
    if fold(person.title or "") in TITLES:
        name = f"{person.title} {person.name.split()[-1]}"
    words = draft.text[hello.start : hello.end].split()
    if fold(words[0]) in ("hi", "hello", "hey", "dear"):
        return f"{words[0]} {name}"
    if fold(words[0]) == "good" and len(words) > 1:
        return f"{words[0]} {words[1]} {name}"
    return f"Dear {name}"
