"""Where, behind the greeting, a name is misspelled that the facts or the greeting spell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint import Draft, Kind, Person, analysis
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.name_spelling import is_misspelling
from notelint_checks.analysis.names import TITLES, Likeness, fold, known_people, likeness
from notelint_checks.analysis.nicknames import GIVEN_NAMES, are_nicknames
from notelint_checks.analysis.spelling import is_known

__all__ = ["Slip", "slips"]

_PLACES = (Kind.SUBJECT, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_OWNED = re.compile(r"['’]s$")
_SURE = 4
"""A longer word that no list has, a letter away from a name, means that name wherever it stands."""
_WORD = re.compile(r"[^\W\d_](?:[\w'’]*\w)?(?:-[^\W\d_]\w*)*")
_SPOKEN_TO = re.compile(
    r"(?:,[ ]*|\b(?:thank[ ]you|thanks|again|hi|hello|hey|dear|cheers|much|all|and|soon|morning|afternoon)[ ]+|^)(?:and[ ]+)?$",
    re.IGNORECASE,
)
_AFTER_VOCATIVE = re.compile(r"[ ]*(?:[,.!?;–—]|[ ]-[ ]|$)")
_PERSON_BEFORE = re.compile(
    r"\b(?:meet|meeting|met|thank|thanking|tell|told|asked|(?:speak|speaking|spoke|talk|talking|talked|chat|chatting|chatted|call|conversation|interview|interviewed|discussion|lunch|coffee|met|sat)[ ](?:with|to))[ ](?:you[ ]and[ ]|both[ ])?$",
    re.IGNORECASE,
)
_PERSON_AFTER = re.compile(
    r"[ ](?:said|says|mentioned|told|explained|showed|asked|described|introduced|suggested|pointed|was[ ]kind|kindly|walked|gave|shared|wrote|promised|raised)\b"
)


@dataclass(frozen=True)
class Slip:
    """A misspelled name: the person it means with the right spelling, or where the draft spells it otherwise."""

    start: int
    end: int
    person: Person | None = None
    right: str | None = None
    other: tuple[int, int] | None = None


@dataclass(frozen=True)
class _Known:
    word: str
    spelled: str
    person: Person | None
    place: tuple[int, int] | None
    companions: frozenset[str]


@analysis
def slips(draft: Draft) -> tuple[Slip, ...]:
    """Return the misspelled names of the reader or another known person behind the greeting, in order."""
    return tuple(_found(draft))


def _found(draft: Draft) -> Iterator[Slip]:
    known = list(_known(draft))
    right = {entry.word for entry in known} | _accepted(draft)
    signed = draft.message.part(Kind.SIGNATURE) is not None
    hello = greeting(draft)
    for part in draft.message.parts(*_PLACES):
        stop = _line_end(draft, part.end) if part.kind is Kind.CLOSING else part.end
        text = draft.on_one_line(part.start, stop)
        spoken = len(text.rstrip(" .!?,)"))
        for match in _WORD.finditer(text):
            if not match[0][0].isupper():
                continue
            shown = _OWNED.sub("", match.group())
            word = fold(shown)
            start, end = part.start + match.start(), part.start + match.start() + len(shown)
            if len(word) < 4 or not shown[0].isupper() or word in right or draft.is_quoted(start, end):
                continue
            if hello and hello.start <= start < hello.end:
                continue
            last = (
                not signed
                and part.kind is not Kind.SUBJECT
                and match.end() >= spoken
                and not text.rstrip().endswith("!")
            )
            for entry in known:
                if _is_slip(word, entry) and not last and _means_person(text, match, word, entry):
                    yield Slip(start, end, entry.person, entry.spelled if entry.person else None, entry.place)
                    break


def _line_end(draft: Draft, position: int) -> int:
    """Return where the line of a closing ends if a signature follows below it: "Thank you again, Danna." is no signature."""
    if "\n" in draft.text[max(0, position - 1) : position]:
        return position
    end = draft.text.find("\n", position)
    return end if end >= 0 and draft.text[end:].strip() else position


def _known(draft: Draft) -> Iterator[_Known]:
    people = known_people(draft)
    for person in people:
        words = [word.strip(",") for word in person.name.split() if fold(word) not in TITLES]
        folded = frozenset(map(fold, words))
        for word in words:
            yield _Known(fold(word), word, person, None, folded - {fold(word)})
    hello = greeting(draft)
    if people or hello is None or hello.kind != "person":
        return
    for name in hello.names:
        for match in _WORD.finditer(draft.text[name.start : name.end]):
            place = name.start + match.start(), name.start + match.end()
            yield _Known(fold(match.group()), match.group(), None, place, frozenset())


def _accepted(draft: Draft) -> set[str]:
    """Return the words of the facts that are right, whatever they resemble."""
    facts = draft.situation.facts
    texts = [
        *draft.situation.known_words(),
        *(facts.role.aliases),
        *(person.role or "" for person in draft.situation.people),
    ]
    texts += [note for person in draft.situation.people for note in person.background]
    return {fold(word) for text in texts for word in _WORD.findall(text)}


def _is_slip(word: str, entry: _Known) -> bool:
    if not is_misspelling(word, entry.word) or are_nicknames(word, entry.word):
        return False
    if likeness(word, entry.word) is not Likeness.MISSPELLED:
        return False
    shorter, longer = sorted((word, entry.word), key=len)
    return entry.person is not None or not longer.startswith(shorter) or longer[len(shorter) :] == shorter[-1]


def _means_person(text: str, match: re.Match[str], word: str, entry: _Known) -> bool:
    """Whether the words around say that it is the person, and no other word or person."""
    before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 25]
    previous = fold((before.split() or [""])[-1])
    following = fold(re.match(r"[ ]?([\w'’]*)", after).group(1))  # type: ignore[union-attr]
    if (previous in TITLES and previous) or (
        entry.companions and (previous in entry.companions or following in entry.companions)
    ):
        return True
    if _SPOKEN_TO.search(before) and before.strip() and _AFTER_VOCATIVE.match(after):
        clause = re.split(r"[.!?]", before)[-1]
        return bool(
            re.search(r"\b(?:thank|thanks|again|your?|hi|hello|dear|cheers|soon)\b", clause, re.IGNORECASE)
        ) or _opens(text, match)
    if word in GIVEN_NAMES or re.search(rf"\b{re.escape(word)}\b", text):
        return False
    if re.match(r"[ ][^\W\d_a-z]", after):
        return False
    sure = len(word) > _SURE and (_OWNED.search(match.group()) or before.strip())
    if (sure or (_OWNED.search(match.group()) and before.strip())) and not is_known(word):
        return True
    return bool(_PERSON_BEFORE.search(before) or (_PERSON_AFTER.match(after) and before.strip()))


def _opens(text: str, match: re.Match[str]) -> bool:
    return re.match(r",[ ](?:thank|thanks|it|you|your|I)\b", text[match.end() :]) is not None
