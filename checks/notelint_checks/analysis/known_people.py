"""Everybody of the other side whom the facts name, and under which key they do."""

from __future__ import annotations

from notelint import Draft, Person, analysis
from notelint_checks.analysis.names import fold

__all__ = ["fact_key", "known_people"]


@analysis
def known_people(draft: Draft) -> tuple[Person, ...]:
    """Return everybody of the other side whom the facts name anywhere: people, the log, who announced the next step."""
    facts = draft.situation.facts
    named = {person.name: person for person in draft.situation.people}
    logged = [name for exchange in (*(facts.sent or ()), *(facts.received or ())) for name in exchange.to]
    others = [topic.with_ for topic in facts.topics or ()] + [facts.next_step.said_by]
    for name in (*logged, *others):
        if name and fold(name) != fold(facts.me.name or ""):
            named.setdefault(name, Person(name))
    return tuple(named.values())


def fact_key(draft: Draft, person: Person) -> str:
    """Return the dotted key under which the facts hold the name of `person`."""
    facts = draft.situation.facts
    if facts.recruiter and facts.recruiter.name == person.name:
        return "recruiter.name"
    for number, other in enumerate(facts.interviewers or ()):
        if other.name == person.name:
            return f"interviewers.{number}.name"
    for number, name in enumerate(facts.to or ()):
        if name == person.name:
            return f"to.{number}"
    for place, log in (("sent", facts.sent or ()), ("received", facts.received or ())):
        for number, exchange in enumerate(log):
            if person.name in exchange.to:
                return f"{place}.{number}.to.{exchange.to.index(person.name)}"
    return "next_step.said_by"
