"""What to look for in a text to find a fact again: its words by their roots, as one word or two, its short forms and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import groupby
from operator import attrgetter

from notelint_checks.analysis.acronyms import SKIPPED, meanings
from notelint_checks.analysis.fact_forms import compounds, keys, product_names, runs
from notelint_checks.analysis.fact_parts import OWN, USUAL, NotedWord, Term, Terms, noted_words, term_of
from notelint_checks.analysis.fact_shorts import letters, shorts
from notelint_checks.analysis.quantities import Quantity, changes, quantities
from notelint_checks.analysis.vocabulary import GRAMMAR
from notelint_checks.analysis.word_families import LANGUAGES
from notelint_checks.analysis.word_roots import root

__all__ = ["FactTerms", "fact_terms"]

_PLACE_BEFORE = frozenset({"in", "from", "at", "near", "to"})
_LONGEST = 60


@dataclass(frozen=True)
class FactTerms:
    """A fact taken apart.

    Attributes:
        terms: its words that say something.
        keys: root of a word in the text, and the numbers of the terms that it stands for.
        runs: roots of neighboring words in the text, and the terms that they stand for: "hand over" for a handover.
        shorts: short forms that must be in capitals in the text, and the terms whose first letters they are.
        letters: how the words of short forms begin that the text may write out, and their term.
        numbers: its numbers, and the changes between them.
        words: all of its words.
        units: numbers of the terms that a hyphen joins to a number, "metre" of "a two-metre fence": the number tells nothing without.
        names: names of things in it that no word list has, in lower case and in one word, which people shorten, and their terms.
        head: number of the term that says what the fact is, "negatives" of "glass negatives in the cellar".
    """

    terms: tuple[Term, ...]
    keys: tuple[tuple[str, Terms], ...]
    runs: tuple[tuple[tuple[str, ...], Terms], ...]
    shorts: tuple[tuple[str, Terms], ...]
    letters: tuple[tuple[tuple[str, ...], Terms], ...]
    numbers: tuple[Quantity, ...]
    head: int = -1
    words: tuple[NotedWord, ...] = ()
    names: tuple[tuple[str, Terms], ...] = ()
    units: Terms = frozenset()

    @cached_property
    def total(self) -> float:
        """What all of it tells."""
        parts = [term for term in self.terms if not term.is_whole or term.is_sole] or self.terms
        return sum(term.weight * term.portion for term in parts) + self.number_weight

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
        return all(term.weight < OWN or term.is_whole for term in self.terms)

    @cached_property
    def is_named(self) -> bool:
        """Whether one of its words tells alone."""
        return any(term.is_strong for term in self.terms)


@lru_cache(maxsize=2_000)
def fact_terms(text: str, names: frozenset[str]) -> FactTerms:
    """Return what to look for to find the fact `text` again; `names`, in lower case, tell nothing."""
    words = list(noted_words(text, names))[:_LONGEST]
    lowers = [word.lower for word in words]
    numbers = quantities(lowers)
    counted = {place for number in numbers for place in range(number.first, number.stop)}
    capitals = [word.text[0].isupper() for word in words if word.lower not in GRAMMAR]
    titled = len(capitals) > 1 and words[0].text[0].isupper() and all(capitals)
    written_out = {place for _, first, stop in meanings(lowers) for place in range(first, stop)}
    terms: list[Term] = []
    for place, word in enumerate(words):
        term = None if place in counted else term_of(word, opens=not place, titled=titled)
        if term is None and place in written_out and word.lower not in SKIPPED:
            term = Term(word.lower, USUAL)
        if term:
            placed = term.is_strong and word.lower not in LANGUAGES and place > 0 and lowers[place - 1] in _PLACE_BEFORE
            parts = sum(other.chunk == word.chunk for other in words)
            words[place] = replace(word, term=len(terms))
            terms.append(replace(term, is_place=placed, portion=1 / parts))
    sole = _sole(words, counted)
    joined = [(len(terms) + number, *each) for number, each in enumerate(compounds(words, terms))]
    return FactTerms(
        terms=(*terms, *(Term(text, 1.0, is_whole=True, is_sole=text in sole) for _, text, _ in joined)),
        keys=(*keys(words), *((root(text), frozenset({number})) for number, text, _ in joined)),
        runs=(*runs(words), *((roots, frozenset({number})) for number, _, roots in joined)),
        shorts=tuple(shorts(words, [(number, roots) for number, _, roots in joined])),
        letters=tuple(letters(words)),
        numbers=(*numbers, *changes(numbers)),
        head=_head(words),
        words=tuple(words),
        names=tuple(product_names(words, terms)),
        units=_units(words, counted),
    )


def _units(words: Sequence[NotedWord], counted: AbstractSet[int]) -> Terms:
    """Return the terms joined to a number by a hyphen."""
    chunks = {words[place].chunk for place in counted}
    return frozenset(word.term for word in words if word.term is not None and word.chunk in chunks)


def _sole(words: Sequence[NotedWord], counted: AbstractSet[int]) -> frozenset[str]:
    """Return the hyphenated words none of whose parts is a term or a number, in one: "reuse" for "re-use"."""
    numbers = {words[place].chunk for place in counted}
    chunks = [list(group) for _, group in groupby(words, key=attrgetter("chunk"))]
    return frozenset(
        "".join(part.lower for part in parts)
        for parts in chunks
        if len(parts) > 1 and parts[0].chunk not in numbers and all(part.term is None for part in parts)
    )


def _head(words: Sequence[NotedWord]) -> int:
    """Return the number of the last term before the first word of grammar behind a term; -1: there is no term."""
    head = -1
    for word in words:
        if word.term is not None:
            head = word.term
        elif head >= 0:
            break
    return head
