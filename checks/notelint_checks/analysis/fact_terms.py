"""What to look for in a text to find a fact again: its words by their roots, as one word or two, its short forms and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import groupby, pairwise
from operator import attrgetter

from notelint_checks.analysis.acronyms import ACRONYMS, SKIPPED
from notelint_checks.analysis.document_frequency import share
from notelint_checks.analysis.quantities import NUMERIC, Quantity, changes, quantities
from notelint_checks.analysis.spelling import is_common
from notelint_checks.analysis.vocabulary import CALENDAR, GENERIC, GRAMMAR
from notelint_checks.analysis.word_roots import root

__all__ = ["OWN", "FactTerms", "Term", "Terms", "fact_terms"]

_CHUNK = re.compile(r"[^\s,;:()\[\]\"“”!?…]+")
_PART = re.compile(r"[^\W_]+(?:[.'’&][^\W_]+)*[+#]*|%")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_FIGURE = re.compile(r"\d[\d,.]*(?:%|x|k|m|bn)?")
_GENERIC_WEIGHT, _SHARED_WEIGHT, _USUAL_WEIGHT = 0.25, 0.3, 0.7
_SHARED, _USUAL = 0.03, 0.01
_SHORTEST_SPLIT = 6
_PLACE_BEFORE = frozenset({"in", "from", "at", "near", "to"})
OWN = 0.6
"""The weight from which a word is one of the fact's own."""
_LONGEST = 60

Terms = frozenset[int]
"""Numbers of terms."""


@dataclass(frozen=True)
class Term:
    """One word of a fact.

    Attributes:
        text: as noted, in lower case.
        weight: how much of the talk it tells: from 0.25 for what is said of every job to 1.
        is_strong: whether it tells alone: a name, a technical word.
        is_cased: whether only its capital tells it from a common word: the language Go.
        is_place: whether it is a name that the fact has after "in" or "from": many a sentence names the place.
        portion: how much of a hyphenated word it is, from 0 to 1.
    """

    text: str
    weight: float
    is_strong: bool = False
    is_cased: bool = False
    is_place: bool = False
    portion: float = 1.0


@dataclass(frozen=True)
class FactTerms:
    """A fact taken apart.

    Attributes:
        terms: its words that say something.
        keys: root of a word in the text, and the numbers of the terms that it stands for.
        runs: roots of neighboring words in the text, and the terms that they stand for: "hand over" for a handover.
        shorts: short forms that must be in capitals in the text, and the terms whose first letters they are.
        letters: short forms to look for written out, and their term.
        numbers: its numbers, and the changes between them.
    """

    terms: tuple[Term, ...]
    keys: tuple[tuple[str, Terms], ...]
    runs: tuple[tuple[tuple[str, ...], Terms], ...]
    shorts: tuple[tuple[str, Terms], ...]
    letters: tuple[tuple[str, Terms], ...]
    numbers: tuple[Quantity, ...]

    @cached_property
    def total(self) -> float:
        """What all of it tells."""
        return sum(term.weight * term.portion for term in self.terms) + self.number_weight

    @cached_property
    def own(self) -> float:
        """How many words of its own it has, a hyphenated one counted once."""
        return sum(term.portion for term in self.terms if term.weight >= OWN)

    @cached_property
    def number_weight(self) -> float:
        """What the numbers weigh together, however many there are."""
        return 1.0 if self.numbers else 0.0

    @cached_property
    def is_plain(self) -> bool:
        """Whether none of its words is its own."""
        return all(term.weight < OWN for term in self.terms)

    @cached_property
    def is_named(self) -> bool:
        """Whether one of its words tells alone."""
        return any(term.is_strong for term in self.terms)


@dataclass(frozen=True)
class _Word:
    """A word of a fact: as noted, in lower case, the number of the chunk that it is part of, and of its term."""

    text: str
    lower: str
    chunk: int
    term: int | None = None


@lru_cache(maxsize=2_000)
def fact_terms(text: str, names: frozenset[str]) -> FactTerms:
    """Return what to look for to find the fact `text` again; `names`, in lower case, tell nothing."""
    words = list(_words(text, names))[:_LONGEST]
    lowers = [word.lower for word in words]
    numbers = quantities(lowers)
    counted = {place for number in numbers for place in range(number.first, number.stop)}
    titled = all(word.text[:1].isupper() for word in words if word.lower not in GRAMMAR)
    terms: list[Term] = []
    numbered: list[_Word] = []
    for place, word in enumerate(words):
        term = None if place in counted else _term(word, is_name=place > 0 and not titled and word.text[0].isupper())
        if term:
            placed = term.is_strong and place > 0 and lowers[place - 1] in _PLACE_BEFORE
            parts = sum(other.chunk == word.chunk for other in words)
            term = replace(term, is_place=placed, portion=1 / parts)
        numbered.append(replace(word, term=len(terms) if term else None))
        terms += [term] if term else []
    compounds = list(_compounds(numbered, terms))
    terms += [Term(joined, 1.0) for joined, _ in compounds]
    first = len(terms) - len(compounds)
    keys = [*_keys(numbered), *((root(joined), frozenset({first + n})) for n, (joined, _) in enumerate(compounds))]
    runs = [*_runs(numbered), *((roots, frozenset({first + n})) for n, (_, roots) in enumerate(compounds))]
    return FactTerms(
        tuple(terms),
        tuple(keys),
        tuple(runs),
        tuple(_shorts(numbered)),
        tuple(
            (word.lower, frozenset({word.term}))
            for word in numbered
            if word.term is not None and len(word.lower) > 2 and _is_short(word)
        ),
        (*numbers, *changes(numbers)),
    )


def _words(text: str, names: frozenset[str]) -> Iterator[_Word]:
    """Yield the words of a fact, hyphens and camel case taken apart."""
    for number, chunk in enumerate(_CHUNK.findall(text)):
        for part in _PART.findall(chunk):
            whole = _FIGURE.fullmatch(part.lower()) or part.isupper()
            for piece in (part,) if whole else _CAMEL.split(part):
                if piece.lower().removesuffix("'s").removesuffix("’s") not in names:
                    yield _Word(piece, piece.lower(), number)


def _term(word: _Word, *, is_name: bool) -> Term | None:
    """Return the term that a word is; None if it is grammar."""
    lower = word.lower
    if not any(character.isalnum() for character in lower):
        return None
    plain = (
        lower in GRAMMAR or lower in CALENDAR or lower in GENERIC or lower in NUMERIC or share(root(lower)) >= _SHARED
    )
    capitals = sum(character.isupper() for character in word.text)
    if is_name or capitals > 1 or (capitals and len(lower) == 1):
        return Term(lower, 1.0, is_strong=True, is_cased=plain or len(lower) == 1)
    if lower in GRAMMAR or len(lower) == 1:
        return None
    if lower in GENERIC or lower in CALENDAR:
        return Term(lower, _GENERIC_WEIGHT)
    if plain:
        return Term(lower, _SHARED_WEIGHT)
    usual = share(root(lower)) >= _USUAL
    return Term(lower, _USUAL_WEIGHT if usual else 1.0, is_strong=not usual and not is_common(lower))


def _keys(words: Sequence[_Word]) -> Iterator[tuple[str, Terms]]:
    """Yield what one word of the text may be: a word of the fact, or two of its neighbors in one."""
    for word in words:
        if word.term is not None:
            yield root(word.lower), frozenset({word.term})
            for short in _SHORT_FORMS.get(word.lower, ()):
                yield short, frozenset({word.term})
    for one, other in pairwise(words):
        if one.term is not None and other.term is not None:
            yield root(one.lower + other.lower), frozenset({one.term, other.term})


def _compounds(words: Sequence[_Word], terms: Sequence[Term]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the hyphenated words that are more than their parts, "on-call": joined, and the roots of the parts."""
    for _, group in groupby(words, key=attrgetter("chunk")):
        parts = list(group)
        weights = [terms[part.term].weight for part in parts if part.term is not None]
        joined = "-".join(part.lower for part in parts)
        if 1 < len(parts) < 5 and max(weights, default=0) < 0.5 and joined not in GENERIC:
            yield joined.replace("-", ""), tuple(root(part.lower) for part in parts)


def _runs(words: Sequence[_Word]) -> Iterator[tuple[tuple[str, ...], Terms]]:
    """Yield what several words of the text may be: a word of the fact in two, or a short form of it written out."""
    for word in words:
        if word.term is None:
            continue
        term = frozenset({word.term})
        for meaning in ACRONYMS.get(word.lower, ()) if _is_short(word) or not is_common(word.lower) else ():
            yield tuple(map(root, meaning)), term
        if len(word.lower) >= _SHORTEST_SPLIT and word.lower.isalpha():
            for place in range(2, len(word.lower) - 1):
                left, right = word.lower[:place], word.lower[place:]
                if is_common(left) and is_common(right):
                    yield (root(left), *(("-",) if left in GRAMMAR else ()), root(right)), term


def _shorts(words: Sequence[_Word]) -> Iterator[tuple[str, Terms]]:
    """Yield the short forms of neighboring words: known ones, and the first letters of three or more, or of two names."""
    counted = [word for word in words if word.lower not in SKIPPED and word.term is not None]
    for first in range(len(counted)):
        for stop in range(first + 2, min(first + 6, len(counted)) + 1):
            run = counted[first:stop]
            letters = "".join(word.lower[0] for word in run)
            named = all(word.text[0].isupper() for word in run)
            if len(run) > 2 or named or _means(letters, run):
                yield letters, frozenset(word.term for word in run if word.term is not None)


def _means(letters: str, run: Sequence[_Word]) -> bool:
    roots = [root(word.lower) for word in run]
    return any(
        roots == [root(word) for word in meaning if word not in SKIPPED] for meaning in ACRONYMS.get(letters, ())
    )


def _is_short(word: _Word) -> bool:
    return 1 < len(word.text) < 6 and word.text.isupper() and word.text.isalpha()


_SHORT_FORMS = {
    meaning[0]: tuple(short for short, meanings in ACRONYMS.items() if (meaning[0],) in meanings)
    for meanings in ACRONYMS.values()
    for meaning in meanings
    if len(meaning) == 1
}
"""A word to its short forms: Kubernetes and k8s."""
