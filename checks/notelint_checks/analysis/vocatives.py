"""People addressed without a salutation: "Dana, thank you …", "Thank you, Dana, for …"."""

from __future__ import annotations

import re

from notelint import Pattern
from notelint_checks.analysis.addressed_names import names_in
from notelint_checks.analysis.greeting_parts import Addressed, Greeting
from notelint_checks.analysis.opening_text import OpeningText

__all__ = ["inner_vocative", "vocative"]

_SENTENCE = Pattern(r"[^!?\n]{1,160}?(?:[!?\n]|(?<!Mr)(?<!Ms)(?<!Dr)(?<!Mrs)(?<!Prof)\.(?=\s|$)|$)")
_INNER = Pattern(
    r"(?:^(?i:many[ ]thanks|thank[ ]you(?:[ ]again|[ ]so[ ]much|[ ]very[ ]much)?|thanks(?:[ ]again|[ ]so[ ]much|[ ]a[ ]lot)?)[ ]?,?[ ]|,[ ])"
    r"((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Miss)\.?[ ])?[^\W\d_a-z][\w'’-]{1,20}(?:[ ][^\W\d_a-z][\w'’-]{1,20})?)(?=[ ]?[,.!?–—]|[ ](?:and|for)\b|$)"
)
_MESSAGE_FOR = Pattern(
    r"\b(?:for|reach|calling|to|trying|with|message|of)[ ]+((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\.?[ ])?[^\W\d_a-z][\w'’-]{1,20}(?:[ ][^\W\d_a-z][\w'’-]{1,20})?)"
)
_NOT_AFTER = Pattern(r"(?:my|our|who|whom|a|an|one|and|is|was)\b")
_LOWER_AFTER = Pattern(r"(?:thank|thanks|it|you|your|what|this|just|i)\b")
_MARKS = (",", ":", "!", "–", "—", "-", "\n", "\r", "")
_LONGEST_PHRASE = 6


def vocative(opening: OpeningText, begin: int = 0) -> Greeting | None:
    """Read "Dana, thank you …": a name at the very beginning, with a mark after it."""
    phrase, end = opening.phrase_from(begin)
    if not phrase or len(phrase.split()) > _LONGEST_PHRASE:
        return None
    mark = opening.text[end : end + 3].lstrip(" \t")[:1]
    if mark not in _MARKS or (not mark and begin):
        return None
    if phrase[:1].isupper() and opening.kinds.companies.is_company(phrase):
        return opening.made(begin, end, (begin, end), "company", salutation=False)
    names, crowd, stop = names_in(opening, begin, end, lower=False)
    if not names or stop != end:
        return None
    rest = opening.text[end:].lstrip(" \t,:!–—-").lstrip()
    if _NOT_AFTER.match(rest):
        return None
    if not opening.is_somebody(names) and (not mark or (rest[:1].islower() and not _LOWER_AFTER.match(rest))):
        return None
    return opening.made(begin, end, (begin, end), "person", names, crowd=crowd, salutation=False)


def inner_vocative(opening: OpeningText, begin: int = 0) -> Greeting | None:
    """Read "Thank you, Dana, for …" and "… today, Dana." in the first sentence; in a script also "a message for Dana"."""
    sentence = _SENTENCE.match(opening.text[begin:])
    if not sentence:
        return None
    words = re.sub(r"[\r\n\t]", " ", sentence.group())
    for match in _INNER.finditer(words):
        span = (begin + match.start(1), begin + match.end(1))
        names, _, _ = names_in(opening, *span, lower=False)
        if _is_certain(opening, names):
            return opening.made(*span, span, "person", names, salutation=False)
    if opening.draft.situation.channel != "voice":
        return None
    for match in _MESSAGE_FOR.finditer(words):
        names, _, stop = names_in(opening, begin + match.start(1), begin + match.end(1), lower=False)
        if _is_certain(opening, names):
            span = (names[0].start - opening.shift, stop)
            return opening.made(*span, span, "person", names, salutation=False)
    return None


def _is_certain(opening: OpeningText, names: tuple[Addressed, ...]) -> bool:
    return bool(names) and (opening.is_somebody(names) or names[0].title is not None)
