"""Where, behind the greeting, somebody is spoken to whom the facts do not name."""

from __future__ import annotations

import re

from notelint import Draft, Kind, analysis
from notelint_checks.analysis.fact_words import fact_words
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.known_people import known_people
from notelint_checks.analysis.names import Likeness, fold, likeness, likeness_to
from notelint_checks.analysis.spoken_to import SpokenTo, spoken_to

__all__ = ["strangers"]


@analysis
def strangers(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return the spans of the names of people spoken to, "Thank you, Priya!", who are neither known nor the sender.

    Nobody is one of whom the text also tells, and a name at the very end may be the sender's unless the facts name the sender
    or a signature follows.
    """
    return tuple((spoken.start, spoken.end) for spoken in spoken_to(draft) if _is_stranger(draft, spoken))


def _is_stranger(draft: Draft, spoken: SpokenTo) -> bool:
    name = draft.text[spoken.start : spoken.end]
    words = {fold(word) for word in name.split()}
    me = draft.situation.facts.me.name
    hello = greeting(draft)
    if (hello and spoken.start < hello.end) or not words.isdisjoint(_signed(draft) | {*map(fold, fact_words(draft))}):
        return False
    if me and likeness(name, me) is not Likeness.DIFFERENT:
        return False
    spoken_out = spoken.is_titled or draft.text[spoken.end :].lstrip().startswith(("!", "?"))
    if spoken.ends and not spoken_out and not me and draft.message.part(Kind.SIGNATURE) is None:
        return False
    return not _is_told_of(draft, spoken) and all(
        likeness_to(name, person) is Likeness.DIFFERENT for person in known_people(draft)
    )


def _signed(draft: Draft) -> set[str]:
    """Return the words of the signature: the sender may be in it."""
    return {
        fold(word) for part in draft.message.parts(Kind.SIGNATURE) for word in draft.text[part.start : part.end].split()
    }


def _is_told_of(draft: Draft, spoken: SpokenTo) -> bool:
    """Whether the name stands elsewhere in the text too, where nobody is spoken to."""
    others = {other.start for other in spoken_to(draft)}
    name = re.compile(rf"\b{re.escape(draft.text[spoken.start : spoken.end])}\b")
    return any(
        match.start() not in others
        for part in draft.message.parts(Kind.BODY, Kind.POSTSCRIPT)
        for match in name.finditer(draft.text, part.start, part.end)
    )
