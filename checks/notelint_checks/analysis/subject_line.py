"""The subject: where it stands and what in it tells the reader what the message is about."""

from __future__ import annotations

import re

from notelint import Draft, Pattern
from notelint_checks.analysis.fact_words import fact_words

__all__ = ["PREFIX", "telling_at"]

PREFIX = Pattern(
    r"(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv)[ \t]{0,3}(?:\[\d{1,3}\])?[ \t]{0,3}:[ \t]{0,9}){1,9}", re.IGNORECASE
)
_TELLING = Pattern(
    r"\b(?:thank|thanks|thx|gratitude|appreciation|grateful|interview\w*|role|position|job|opening|vacancy|application|candidate|candidacy|applicant|offer|decision|"
    r"accept\w*|declin\w*|invitation|(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*|january|february|march|april|june|july|august|september|october|november|december|"
    r"\w+(?:eer|ist|yst|ician)|manager|developer|designer|nurse|teacher|assistant|coordinator|officer|director|accountant|driver|technician|chef|intern\w*|"
    r"next steps|status|timeline|requested|documents?|references?|portfolio)\b",
    re.IGNORECASE,
)
_WORD = Pattern(r"[^\W_]{3,}")
_DULL = frozenset("the and for with your our you are was not from subject".split())


def telling_at(draft: Draft, subject: str) -> int | None:
    """Return where the first word stands that says what it is about: thanks, the job, a day, a word of the facts."""
    places = [match.start() for match in _TELLING.finditer(subject)]
    known = fact_words(draft)
    places += [
        match.start()
        for match in _WORD.finditer(subject)
        if match.group().lower() in known and match.group().lower() not in _DULL
    ]
    return min(places, default=None)
