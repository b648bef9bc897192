"""The words of a fact, and how much of the talk each of them tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notelint_checks.analysis.document_frequency import share
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.quantities import NUMERIC
from notelint_checks.analysis.spelling import common_words, is_known
from notelint_checks.analysis.vocabulary import CALENDAR, GENERIC, GRAMMAR
from notelint_checks.analysis.word_families import NAMES_TOO
from notelint_checks.analysis.word_roots import root, stem

__all__ = ["OWN", "USUAL", "NotedWord", "Term", "Terms", "noted_words", "term_of"]

OWN = 0.6
"""The weight from which a word is one of the fact's own."""

Terms = frozenset[int]
"""Numbers of terms."""

_CHUNK = re.compile(r"(?:[^\s,;:()\[\]\"“”!?…]|(?<=\d),(?=\d))+")
_PART = re.compile(r"\d\d?/\d\d?(?:/\d{2,4})?(?!\w)|[^\W_]+(?:(?:[.'’&]|(?<=\d),(?=\d))[^\W_]+)*[+#]*|%")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_NUMBERED = re.compile(r"^([A-Z]{2,})(\d{2,})$")
_FIGURE = re.compile(r"\d[\d,./]*(?:%|x|k|m|bn)?")
_GENERIC_WEIGHT, _SHARED_WEIGHT = 0.25, 0.3
USUAL = 0.7
"""What a word tells that some messages have."""
_SHARED, _USUAL = 0.03, 0.01
_NOTING = frozenset(
    "worried wants wanted liked likes enjoyed loves interested curious impressed promised promise offered asked needed needs somebody someone".split()
)
"""How people note whose matter it is."""
_LONG = 5
_VERY_LONG = 9
"""Words of so many letters have one meaning as a rule."""


@dataclass(frozen=True)
class Term:
    """One word of a fact.

    Attributes:
        text: as noted, in lower case.
        weight: how much of the talk it tells: from 0.25 for what is said of every job to 1.
        is_strong: whether it tells alone: a name, a technical word.
        is_capital: whether it is noted with a capital.
        is_cased: whether only its capital tells it from a word: the language Go.
        is_place: whether it is a name that the fact has after "in" or "from": many a sentence names the place.
        is_short: whether it is a short form in capitals.
        is_word: whether a word list has it too and it is not long, or it is a given name: what it stands for must show from the words around.
        is_whole: whether it is several words taken together, since none of them tells anything.
        is_sole: whether these words are no terms themselves.
        portion: how much of a hyphenated word it is, from 0 to 1.
    """

    text: str
    weight: float
    is_strong: bool = False
    is_capital: bool = False
    is_cased: bool = False
    is_place: bool = False
    is_short: bool = False
    is_word: bool = False
    is_whole: bool = False
    is_sole: bool = False
    portion: float = 1.0


@dataclass(frozen=True)
class NotedWord:
    """A word of a fact: as noted, in lower case, the number of the chunk that it is part of, and of its term."""

    text: str
    lower: str
    chunk: int
    term: int | None = None


def noted_words(text: str, names: frozenset[str]) -> Iterator[NotedWord]:
    """Yield the words of a fact, hyphens, camel case and "ISO27001" taken apart."""
    for number, chunk in enumerate(_CHUNK.findall(text)):
        for part in _PART.findall(chunk):
            whole = _FIGURE.fullmatch(part.lower()) or part.isupper()
            for piece in _NUMBERED.findall(part) or [part] if whole else _camel(part):
                for bit in piece if isinstance(piece, tuple) else (piece,):
                    if bit.lower().removesuffix("'s").removesuffix("’s") not in names:
                        yield NotedWord(bit, bit.lower(), number)


def _camel(part: str) -> list[str]:
    """Return the words of "BookingApp"; a PhD is one."""
    pieces = _CAMEL.split(part)
    return pieces if min(map(len, pieces)) > 1 else [part]


def term_of(word: NotedWord, *, opens: bool, titled: bool) -> Term | None:
    """Return the term that a word is; None if it is grammar.

    A capital makes a name of it, unless the word `opens` the fact or all of its words have one (`titled`).
    """
    lower = word.lower
    if not any(character.isalnum() for character in lower):
        return None
    calendar = lower in CALENDAR or root(lower) in CALENDAR
    capital = word.text[0].isupper() and not titled and not calendar
    several = sum(character.isupper() for character in word.text) > 1
    if several or (capital and (not opens or len(lower) == 1 or lower in NAMES_TOO)):
        cased = not several and (len(lower) == 1 or lower in NAMES_TOO or lower in common_words())
        word_too = not several and (lower in GIVEN_NAMES or is_known(lower))
        return Term(
            lower, 1.0, is_strong=True, is_capital=True, is_cased=cased, is_short=word.text.isupper(), is_word=word_too
        )
    if lower in GRAMMAR or len(lower) == 1:
        return None
    if lower in GENERIC or lower in _NOTING or calendar:
        return Term(lower, _GENERIC_WEIGHT)
    shared = share(stem(lower))
    if lower in NUMERIC or shared >= _SHARED:
        return Term(lower, _SHARED_WEIGHT)
    sure = len(lower) >= _VERY_LONG
    rare = shared < _USUAL and (sure or (lower not in common_words() and (len(lower) >= _LONG or not is_known(lower))))
    return Term(
        lower,
        USUAL if shared >= _USUAL else 1.0,
        is_strong=rare,
        is_capital=capital,
        is_word=not sure and is_known(lower),
    )
