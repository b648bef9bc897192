"""The greeting of a message: how it salutes, and whom."""

from __future__ import annotations

import re

from notelint import Draft, Kind, analysis
from notelint_checks.analysis.addressed_names import names_in
from notelint_checks.analysis.foreign_greetings import greeting_words
from notelint_checks.analysis.foreign_hellos import HELLOS
from notelint_checks.analysis.greeting_parts import Addressed, Greeting
from notelint_checks.analysis.names import Likeness, fold, likeness_to, name_words
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.opening_text import OpeningText
from notelint_checks.analysis.salutations import AGAIN, CLIPPED, SALUTATION, THERE, WHOM
from notelint_checks.analysis.vocatives import inner_vocative, vocative

__all__ = ["Addressed", "Greeting", "greeting"]

_GAP = re.compile(r"[ \t]*+(?:,[ \t]*+)?(?:to[ \t]+(?=all\b|every|the\b|you\b))?", re.IGNORECASE)
_BLANK = re.compile(r"[\[\]{}<>%_$]")
_NOBODY = frozenset({"null", "undefined", "none", "nan", "n/a"})
_LONGEST = 300
_LONGEST_PHRASE = 9
_LONGEST_STRANGER = 6


@analysis
def greeting(draft: Draft) -> Greeting | None:
    """Return the greeting or opening vocative of the message, or None if it begins without one."""
    start = draft.message.body_start
    text = draft.text[start : min(start + _LONGEST, _own_end(draft, start))]
    return _read(OpeningText(draft, text, start)) if text.strip() else None


def _own_end(draft: Draft, start: int) -> int:
    foreign = (part.start for part in draft.message.parts(Kind.QUOTE, Kind.CODE) if part.start >= start)
    return min(foreign, default=len(draft.text))


def _read(opening: OpeningText) -> Greeting | None:
    if whom := WHOM.match(opening.text):
        return opening.made(0, whom.end(), whom.span(), "generic")
    salutation = SALUTATION.match(opening.text)
    if not salutation:
        return _foreign(opening) or _clipped(opening) or vocative(opening) or inner_vocative(opening)
    after = salutation.end()
    if again := AGAIN.match(opening.text, after):
        after = again.end()
    there = THERE.match(opening.text, after)
    if there:
        after = there.end()
    found = _saluted(opening, salutation, after)
    if found.kind != "bare":
        return found
    if inner := _look_ahead(opening, found.end - opening.shift):
        return Greeting(found.start, inner.end, inner.who, "person", inner.names, crowd=inner.crowd)
    return opening.made(0, after, (after, after), "generic") if there else found


def _saluted(opening: OpeningText, salutation: re.Match[str], after: int) -> Greeting:
    """Return the greeting whose salutation, with "again" and "there", ends at `after`."""
    gap = _GAP.match(opening.text, after)
    begin = gap.end() if gap else after
    phrase, _ = opening.phrase_from(begin)
    needs_name = fold(salutation.group()).endswith(("dear", "respected", "esteemed"))
    if not phrase:
        return opening.made(0, salutation.end(), (after, after), "hole" if needs_name else "bare")
    if needs_name and "," in opening.text[after:begin]:
        return opening.made(0, after, (after, after), "hole")
    return _addressed(opening, begin, phrase, needs_name=needs_name) or opening.made(
        0, after, (after, after), "hole" if needs_name else "bare"
    )


def _addressed(opening: OpeningText, begin: int, phrase: str, *, needs_name: bool) -> Greeting | None:
    """Return the greeting that addresses the `phrase`, or None if the phrase is no address."""
    end = begin + len(phrase)
    if _BLANK.search(phrase):
        return opening.made(0, end, (begin, end), "hole")
    kind = opening.kinds.kind_of(phrase)
    if kind and len(phrase.split()) <= _LONGEST_PHRASE:
        return opening.made(0, end, (begin, end), kind)
    names, crowd, stop = names_in(opening, begin, end, lower=True)
    if names:
        return opening.made(0, stop, (begin, stop), "person", names, crowd=crowd)
    if fold(phrase) in _NOBODY or not re.search(r"[^\W\d_]", phrase):
        return opening.made(0, end, (begin, end), "hole")
    closed = re.match(r"[,:!]|[ \t]*$", opening.text[end : end + 1])
    if needs_name and closed and len(phrase.split()) <= _LONGEST_STRANGER:
        return opening.made(0, end, (begin, end), "generic")
    return None


def _foreign(opening: OpeningText) -> Greeting | None:
    """Read "Kia ora Wiremu," and "Grüezi Frau Kunz,"; what the facts name in full is no greeting."""
    phrase, end = opening.phrase_from(0)
    marked = re.match(r"[ \t]*(?:[,:!–—\r\n]|$)", opening.text[end:])
    if not marked or not 1 < len(phrase.split()) <= _LONGEST_PHRASE:
        return None
    hello = fold(phrase.split()[0])
    if any(
        likeness_to(phrase, person) <= Likeness.FAMILIAR and (hello not in HELLOS or hello in name_words(person.name))
        for person in opening.people
    ):
        return None
    for begin in greeting_words(opening, phrase, end):
        found = _addressed(opening, begin, phrase[begin:], needs_name=False)
        if found and found.end == opening.shift + end:
            return found
    return None


def _clipped(opening: OpeningText) -> Greeting | None:
    """Read "To Dana:", "Morning, Dana", "To everyone at Orbit Foods"."""
    match = CLIPPED.match(opening.text)
    if not match:
        return None
    rest = opening.text[match.end() :]
    begin = match.end() + len(rest) - len(rest.lstrip(" \t"))
    phrase, end = opening.phrase_from(begin)
    if not phrase or len(phrase.split()) > _LONGEST_PHRASE:
        return None
    kind = opening.kinds.kind_of(phrase)
    if kind in ("company", "group", "generic"):
        return opening.made(0, end, (begin, end), kind)
    names, crowd, stop = names_in(opening, begin, end, lower=False)
    closed = stop == end and re.match(r"[ \t]*(?:[,:!–—]|$)", opening.text[end:].split("\n")[0])
    return opening.made(0, stop, (begin, stop), "person", names, crowd=crowd) if names and closed else None


def _look_ahead(opening: OpeningText, end: int) -> Greeting | None:
    """Look behind a bare "Good morning!" for whom it greets."""
    gap = re.match(r"[\s,.!:–—-]*", opening.text[end:])
    begin = end + (gap.end() if gap else 0)
    if begin >= len(opening.text):
        return None
    found = vocative(opening, begin) or inner_vocative(opening, begin)
    return found if found and found.kind == "person" and _is_known(opening, found) else None


def _is_known(opening: OpeningText, found: Greeting) -> bool:
    words = [fold(word) for name in found.names for word in opening.draft.text[name.start : name.end].split()]
    return any(name.title for name in found.names) or any(
        word in opening.kinds.known or word in GIVEN_NAMES for word in words
    )
