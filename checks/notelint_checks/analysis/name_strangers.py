"""Where, behind the greeting, somebody is spoken to whom the facts do not name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Draft, Kind, analysis
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.names import Likeness, fold, known_people, likeness_to
from notelint_checks.analysis.nicknames import GIVEN_NAMES

__all__ = ["strangers"]

_NAME = r"(?P<name>[^\W\d_a-z][\w'’-]+)"
_THANKED = re.compile(
    r"\b(?i:(?:thank[ ]you|thanks|cheers)(?:[ ](?:so[ ]much|very[ ]much|a[ ]lot|once[ ]again|again|once[ ]more)){0,2}[ ]?,[ ]?)"
    rf"{_NAME}(?=[ ]?[.!,])"
)
_OPENS = re.compile(rf"(?:^|[.!?][ ]){_NAME},[ ](?:thank[ ]you|thanks|it[ ]was|your|you)\b")


@analysis
def strangers(draft: Draft) -> tuple[tuple[int, int], ...]:
    """Return the spans of the given names of people spoken to, "Thank you, Priya!", who are neither known nor the sender."""
    return tuple(sorted({*_found(draft)}))


def _found(draft: Draft) -> Iterator[tuple[int, int]]:
    people = known_people(draft)
    hello = greeting(draft)
    sender = {fold(word) for word in (draft.situation.facts.me.name or "").split()} | _signed(draft)
    for part in draft.message.parts(Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT):
        text = draft.on_one_line(part.start, part.end)
        for match in (*_THANKED.finditer(text), *_OPENS.finditer(text)):
            start, end = (part.start + place for place in match.span("name"))
            name = draft.text[start:end]
            if not name[0].isupper() or fold(name) in sender:
                continue
            if fold(name) not in GIVEN_NAMES and not draft.is_entity("person", start, end):
                continue
            if (hello and start < hello.end) or _may_sign(draft, end) or draft.is_quoted(start, end):
                continue
            if all(likeness_to(name, person) is Likeness.DIFFERENT for person in people):
                yield start, end


def _signed(draft: Draft) -> set[str]:
    """Return the words of the signature: the sender may be in it."""
    return {
        fold(word) for part in draft.message.parts(Kind.SIGNATURE) for word in draft.text[part.start : part.end].split()
    }


def _may_sign(draft: Draft, end: int) -> bool:
    """Whether the name may be the sender's own: nothing but a period follows, and the message has no signature."""
    rest = draft.text[end:].strip()
    return rest in ("", ".", ",") and draft.message.part(Kind.SIGNATURE) is None
