"""Where, behind the greeting, a name is misspelled that the facts or the greeting spell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from notelint import Draft, Kind, Pattern, Person, Segment, analysis
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.meant_person import SURE, is_titled, means_person
from notelint_checks.analysis.name_accents import has_other_accents
from notelint_checks.analysis.name_spelling import is_misspelling
from notelint_checks.analysis.names import TITLES, Likeness, fold, likeness
from notelint_checks.analysis.nicknames import are_nicknames
from notelint_checks.analysis.right_names import NAME_REST, RightName, right_names, right_words
from notelint_checks.analysis.spoken_to import line_end, spoken_to
from notelint_checks.analysis.word_families import LANGUAGES

__all__ = ["Slip", "slips"]

_PLACES = (Kind.SUBJECT, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_SIGNED = Pattern(rf"(?:(?P<title>[^\W\d_a-z]\w{{1,11}}\.?)[ ])?(?P<name>[^\W\d_]{NAME_REST})[.!]*")
"""A name alone where a signature stands, with a title: nobody signs as "Ms" to whom it is written."""
_LEAST = 4
_CAPITALIZED = Pattern(rf"[^\x00-@\[-\x7f](?<=[^\W\d_])(?<!\w.)(?<!\w['’].)(?<![^\W\d_]-.){NAME_REST}")
"""A word that begins with a letter other than a to z; a class at the beginning is found far sooner than what is before it."""
_SENTENCE_END = Pattern(r"[.!?…][\"”’)]?\s")
_THANKED = Pattern(r"(?:thank[ ]you|(?:many[ ]|so[ ]many[ ])?thanks)[ ](?:again|once|so|very|for)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Slip:
    """A misspelled name: the person it means with the right spelling, or where the draft spells it otherwise."""

    start: int
    end: int
    person: Person | None = None
    right: str | None = None
    other: tuple[int, int] | None = None


@analysis
def slips(draft: Draft) -> tuple[Slip, ...]:
    """Return the misspelled names of the reader or another known person behind the greeting, in order."""
    return tuple(_found(draft))


def _found(draft: Draft) -> Iterator[Slip]:
    known = list(right_names(draft))
    if not known:
        return
    hello = greeting(draft)
    for part in draft.message.parts(*_PLACES):
        stop = line_end(draft, part.end) if part.kind is Kind.CLOSING else part.end
        text = draft.on_one_line(part.start, stop)
        for match in _CAPITALIZED.finditer(text):
            shown = match[0][:-2] if match[0].endswith(("'s", "’s")) else match[0]
            if shown.isascii() and (
                len(shown) < _LEAST or not any(is_misspelling(fold(shown), each.word) for each in known)
            ):
                continue
            word = fold(shown)
            start, end = part.start + match.start(), part.start + match.start() + len(shown)
            if not shown[:1].isupper() or draft.is_quoted(start, end) or (hello and hello.start <= start < hello.end):
                continue
            if other := _accented_otherwise(shown, known):
                if _is_meant(draft, text, part, match, other):
                    yield Slip(start, end, other.person, other.spelled if other.person else None, other.place)
                continue
            if len(word) < _LEAST or word in right_words(draft) or (word in LANGUAGES and not is_titled(text, match)):
                continue
            for entry in known:
                if _is_slip(word, entry) and _is_meant(draft, text, part, match, entry):
                    yield Slip(start, end, entry.person, entry.spelled if entry.person else None, entry.place)
                    break
    yield from _in_signature(draft, known)


def _accented_otherwise(shown: str, known: Sequence[RightName]) -> RightName | None:
    """Return whose name it is with other accents; None: nobody's, or somebody has just that name."""
    if shown.isascii() or any(entry.spelled.casefold() == shown.casefold() for entry in known):
        return None
    return next((entry for entry in known if has_other_accents(shown, entry.spelled)), None)


def _is_meant(draft: Draft, text: str, part: Segment, match: re.Match[str], entry: RightName) -> bool:
    """Whether the word stands for that person there, and not for the sender, whose name may end the text."""
    start = part.start + match.start()
    ends = match.end() >= len(text.rstrip(" .!?,)")) and not text.rstrip().endswith("!")
    unsigned = draft.message.part(Kind.SIGNATURE) is None and not draft.situation.facts.me.name
    if unsigned and ends and part.kind is not Kind.SUBJECT and not is_titled(text, match):
        return text[: match.start()].endswith(", ") and _is_inline(draft, start)
    if any(spoken.start <= start < spoken.end for spoken in spoken_to(draft)):
        return True
    return means_person(text, match, entry)


def _is_inline(draft: Draft, position: int) -> bool:
    """Whether a sentence ends before `position` on its line: who signs begins a line of his own."""
    line = max(draft.text.rfind(mark, 0, position) for mark in "\r\n") + 1
    return _SENTENCE_END.search(draft.text, line, position) is not None


def _in_signature(draft: Draft, known: Sequence[RightName]) -> Iterator[Slip]:
    """Yield what was taken for the sender, "I would love that. Thank you again, Philip.", and is the reader all but a letter."""
    closing, signature = (draft.message.part(kind) for kind in (Kind.CLOSING, Kind.SIGNATURE))
    if signature is None:
        return
    start, end = draft.message.trimmed(signature)
    said = _SIGNED.fullmatch(draft.text[start:end])
    if said is None:
        return
    place, word = start + said.start("name"), said["name"]
    titled = bool(said["title"]) and fold(said["title"]) in TITLES and fold(word) not in _own(draft)
    thanked = (
        closing is not None
        and not (said["title"] or draft.situation.facts.me.name)
        and len(word) > SURE
        and _is_inline(draft, closing.start)
        and _THANKED.match(draft.text, closing.start) is not None
    )
    if not (titled or thanked):
        return
    for entry in known:
        if entry.person and _is_slip(fold(word), entry):
            yield Slip(place, place + len(word), entry.person, entry.spelled)
            return


def _own(draft: Draft) -> set[str]:
    """Return the words of the sender's name."""
    return {fold(word) for word in (draft.situation.facts.me.name or "").split()}


def _is_slip(word: str, entry: RightName) -> bool:
    if not is_misspelling(word, entry.word) or are_nicknames(word, entry.word):
        return False
    if likeness(word, entry.word) is not Likeness.MISSPELLED:
        return False
    shorter, longer = sorted((word, entry.word), key=len)
    return entry.person is not None or not longer.startswith(shorter) or longer[len(shorter) :] == shorter[-1]
