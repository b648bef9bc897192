"""Where, behind the greeting, a name is misspelled that the facts or the greeting spell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from notelint import Draft, Kind, Pattern, Person, Segment, analysis
from notelint_checks.analysis.greeting import greeting
from notelint_checks.analysis.name_accents import has_other_accents
from notelint_checks.analysis.name_spelling import is_misspelling
from notelint_checks.analysis.names import TITLES, Likeness, fold, known_people, likeness, spelled_out
from notelint_checks.analysis.nicknames import GIVEN_NAMES, are_nicknames
from notelint_checks.analysis.spelling import is_known
from notelint_checks.analysis.spoken_to import line_end, spoken_to
from notelint_checks.analysis.word_families import LANGUAGES

__all__ = ["Slip", "slips"]

_PLACES = (Kind.SUBJECT, Kind.BODY, Kind.CLOSING, Kind.POSTSCRIPT)
_SIGNED = Pattern(r"(?:(?P<title>[^\W\d_a-z]\w{1,11}\.?)[ ])?(?P<name>[^\W\d_](?:[\w'’]*\w)?(?:-[^\W\d_]\w*)*)[.!]*")
"""A name alone where a signature stands, with a title: nobody signs as "Ms" to whom it is written."""
_OWNED = Pattern(r"['’]s$")
_WHOSE = frozenset("my your our his her their the a an".split())
_LEAST = 4
_SURE = 4
"""A longer word that no list has, a letter away from a name, means that name wherever it stands."""
_REST = r"(?:[\w'’]*\w)?(?:-[^\W\d_]\w*)*"
_WORD = Pattern(rf"[^\W\d_]{_REST}")
_CAPITALIZED = Pattern(rf"[A-Z\u0080-\U0010ffff](?<=[^\W\d_])(?<!\w.)(?<!\w['’].)(?<![^\W\d_]-.){_REST}")
"""A word that begins with a letter other than a to z; a class at the beginning is found far sooner than what is before it."""
_SPOKEN_TO = Pattern(
    r"(?:,[ ]*|\b(?:thank[ ]you|thanks|again|hi|hello|hey|dear|cheers|much|all|and|soon|morning|afternoon)[ ]+|^)(?:and[ ]+)?$",
    re.IGNORECASE,
)
_SENTENCE_END = Pattern(r"[.!?…][\"”’)]?\s")
_THANKED = Pattern(r"(?:thank[ ]you|(?:many[ ]|so[ ]many[ ])?thanks)[ ](?:again|once|so|very|for)\b", re.IGNORECASE)
_CUE = Pattern(r"\b(?:thank|thanks|again|your?|hi|hello|dear|cheers|soon)\b", re.IGNORECASE)
_AFTER_VOCATIVE = Pattern(r"[ ]*(?:[,.!?;–—]|[ ]-[ ]|$)")
_PERSON_BEFORE = Pattern(
    r"\b(?:meet|meeting|met|thank|thanking|tell|told|asked|(?:speak|speaking|spoke|talk|talking|talked|chat|chatting|chatted|call|conversation|interview|interviewed|discussion|lunch|coffee|met|sat)[ ](?:with|to))[ ](?:you[ ]and[ ]|both[ ])?$",
    re.IGNORECASE,
)
_PERSON_AFTER = Pattern(
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
            if len(word) < _LEAST or word in _right(draft) or (word in LANGUAGES and not _is_titled(text, match)):
                continue
            for entry in known:
                if _is_slip(word, entry) and _is_meant(draft, text, part, match, entry):
                    yield Slip(start, end, entry.person, entry.spelled if entry.person else None, entry.place)
                    break
    yield from _in_signature(draft, known)


def _accented_otherwise(shown: str, known: Sequence[_Known]) -> _Known | None:
    """Return whose name it is with other accents; None: nobody's, or somebody has just that name."""
    if shown.isascii() or any(entry.spelled.casefold() == shown.casefold() for entry in known):
        return None
    return next((entry for entry in known if has_other_accents(shown, entry.spelled)), None)


def _is_meant(draft: Draft, text: str, part: Segment, match: re.Match[str], entry: _Known) -> bool:
    """Whether the word stands for that person there, and not for the sender, whose name may end the text."""
    start = part.start + match.start()
    ends = match.end() >= len(text.rstrip(" .!?,)")) and not text.rstrip().endswith("!")
    unsigned = draft.message.part(Kind.SIGNATURE) is None and not draft.situation.facts.me.name
    if unsigned and ends and part.kind is not Kind.SUBJECT and not _is_titled(text, match):
        return text[: match.start()].endswith(", ") and _is_inline(draft, start)
    if any(spoken.start <= start < spoken.end for spoken in spoken_to(draft)):
        return True
    return _means_person(text, match, fold(_OWNED.sub("", match.group())), entry)


def _is_titled(text: str, match: re.Match[str]) -> bool:
    """Whether a title stands before it: "Dr Ruiz", but not "my sister Diana"."""
    before = text[: match.start()].split()[-2:]
    if not before or fold(before[-1]) not in TITLES:
        return False
    return before[-1][0].isupper() or before[0].lower() not in _WHOSE


def _is_inline(draft: Draft, position: int) -> bool:
    """Whether a sentence ends before `position` on its line: who signs begins a line of his own."""
    line = max(draft.text.rfind(mark, 0, position) for mark in "\r\n") + 1
    return _SENTENCE_END.search(draft.text, line, position) is not None


def _in_signature(draft: Draft, known: Sequence[_Known]) -> Iterator[Slip]:
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
        and len(word) > _SURE
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


def _known(draft: Draft) -> Iterator[_Known]:
    people = known_people(draft)
    for person in people:
        words = [word.strip(",") for word in person.name.split() if fold(word) not in TITLES]
        folded = frozenset(map(fold, words))
        for word in words:
            for form in {fold(word), fold(spelled_out(word))}:
                yield _Known(form, word, person, None, folded - {fold(word)})
    hello = greeting(draft)
    if people or hello is None or hello.kind != "person":
        return
    for name in hello.names:
        for match in _WORD.finditer(draft.text[name.start : name.end]):
            place = name.start + match.start(), name.start + match.end()
            yield _Known(fold(match.group()), match.group(), None, place, frozenset())


@analysis
def _right(draft: Draft) -> set[str]:
    """Return the words of the names and of the facts that are right, whatever they resemble."""
    facts = draft.situation.facts
    texts = [
        *draft.situation.known_words(),
        *(facts.role.aliases),
        *(person.role or "" for person in draft.situation.people),
    ]
    texts += [note for person in draft.situation.people for note in person.background]
    return {fold(word) for text in texts for word in _WORD.findall(text)}.union(each.word for each in _known(draft))


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
    if _is_titled(text, match) or (
        entry.companions and (previous in entry.companions or following in entry.companions)
    ):
        return True
    if _SPOKEN_TO.search(before) and before.strip() and _AFTER_VOCATIVE.match(after):
        clause = re.split(r"[.!?]", before)[-1]
        if _opens(text, match) or _CUE.search(clause):
            return True
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
