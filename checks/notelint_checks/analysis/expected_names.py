"""A greeting's name against the people of the facts: whom it may name, who is meant, which word is misspelled."""

from __future__ import annotations

import re
from typing import NamedTuple

from notelint import Draft, Person
from notelint_checks.analysis.greeting import Addressed
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.name_accents import has_other_accents
from notelint_checks.analysis.name_spelling import is_misspelling
from notelint_checks.analysis.names import Likeness, fold, likeness_to

__all__ = ["allowed_people", "closest", "is_left_out", "is_reader_known", "misspelled_word"]

_ARRANGED = re.compile(
    r"\b(?:arrang|schedul|set(?:ting)?[ ](?:\w+[ ]){0,2}up|coordinat|organi[sz]|forward|put(?:ting)?[ ]me|recruit|submit|introduc)\w*",
    re.IGNORECASE,
)


def allowed_people(draft: Draft) -> tuple[Person, ...]:
    """Return whom the greeting may name: the addressee if one is given, else everybody whom the facts name."""
    facts, situation = draft.situation.facts, draft.situation
    if not facts.to:
        return known_people(draft)
    allowed = list(situation.recipients)
    interviewers = facts.interviewers or ()
    if not any(person in interviewers for person in allowed):
        allowed += interviewers
    if facts.recruiter and facts.recruiter.name:
        allowed.append(Person(facts.recruiter.name))
    return tuple(dict.fromkeys(allowed))


def is_reader_known(draft: Draft) -> bool:
    """Whether the facts say whom the message goes to: interviewers or addressees, or a recruiter who is thanked as one."""
    if draft.situation.recipients:
        return True
    first = next(draft.body, None)
    return first is not None and _ARRANGED.search(draft.on_one_line(first.start, first.end)) is not None


def is_left_out(draft: Draft, free: tuple[Person, ...]) -> bool:
    """Whether one of those to whom the message goes is not greeted."""
    return any(person in draft.situation.recipients for person in free)


def closest(draft: Draft, name: Addressed, people: tuple[Person, ...]) -> tuple[Likeness, Person | None]:
    """Return whose name of `people` is the most like `name`, and how like it is."""
    written = draft.text[name.start : name.end]
    ranked = sorted(((likeness_to(written, person), number) for number, person in enumerate(people)))
    return (ranked[0][0], people[ranked[0][1]]) if ranked else (Likeness.DIFFERENT, None)


class MisspelledWord(NamedTuple):
    """A word of a name, where it stands there, and how it is spelled right."""

    start: int
    end: int
    right: str


def misspelled_word(written: str, person: Person) -> MisspelledWord | None:
    """Return the word of a `written` name that is misspelled; None: it may mean no single word of the name of `person`."""
    right_words = [word.strip(",") for word in person.name.split()]
    for match in re.finditer(r"\S+", written):
        word = fold(match.group())
        near = [right for right in right_words if has_other_accents(match.group(), right)]
        if word in map(fold, right_words) and not near:
            continue
        near = near or [right for right in right_words if is_misspelling(word, fold(right))]
        if len(near) == 1:
            return MisspelledWord(*match.span(), near[0])
    return None
