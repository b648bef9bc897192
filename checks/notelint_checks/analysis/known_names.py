"""The names that the facts hold of people, company and job: naming them shows nothing of the talk."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Draft, analysis

__all__ = ["names_of_facts"]


@analysis
def names_of_facts(draft: Draft) -> frozenset[str]:
    """Return the words, in lower case, of the names of people, company, job and sender."""
    return frozenset(
        part.casefold().strip(".,")
        for name in _names(draft)
        for part in re.split(r"[\s/-]+", name)
        if len(part) > 1 or part.isupper()
    )


def _names(draft: Draft) -> Iterator[str]:
    facts = draft.situation.facts
    for person in draft.situation.people:
        yield person.name
        yield from person.aliases
    yield from facts.company.names
    yield from filter(None, (facts.role.title, *facts.role.aliases, facts.me.name))
