"""Nouns for what has a name: people above all, but also animals, places and works."""

from __future__ import annotations

from notelint import Pattern

__all__ = ["names_somebody"]

_PEOPLE = frozenset(
    """colleague boss chief lead head wife husband partner brother sister mother father mum mom dad son daughter uncle aunt cousin niece nephew grandmother grandfather
    friend neighbor neighbour flatmate roommate dog cat horse pony pet puppy child kid girl boy man woman lady guy person guest patient client pupil student apprentice
    trainee intern nurse assistant consultant accountant president chef coach guide cook host hostess founder director principal captain sergeant deputy porter chairman
    chairwoman secretary receptionist technician musician author poet saint king queen town city village country company firm brand product app tool song book film ship boat
    team idol hero namesake mentor colleagues friends children kids sons daughters brothers sisters interviewer recruiter manager supervisor foreman forewoman""".split()
)
_AGENT = Pattern(r"(?:[a-z]{3}(?:er|or|ist|ian|eer)|m[ae]n)s?$")
_NO_AGENTS = frozenset(
    "offer letter number matter order answer computer paper corner counter tour hour error favor chapter summer winter quarter weather center dinner encounter after never ever over together further later earlier sooner better forever mirror".split()
)


def names_somebody(noun: str) -> bool:
    """Whether it is what people, animals, places or works with names are: "your porter, Martin,"."""
    noun = noun.lower()
    return noun in _PEOPLE or (noun not in _NO_AGENTS and _AGENT.search(noun) is not None)
