"""All facts of a message in one table: which word of a text may belong to which of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from notelint_checks.analysis.acronyms import WrittenOut
from notelint_checks.analysis.fact_parts import Terms
from notelint_checks.analysis.fact_shorts import spelled
from notelint_checks.analysis.fact_terms import FactTerms, fact_terms
from notelint_checks.analysis.noted_dates import ALWAYS, DATED
from notelint_checks.analysis.quantities import NUMERIC
from notelint_checks.analysis.spelling import is_known
from notelint_checks.analysis.word_roots import root

__all__ = ["FactIndex", "Lookup", "Touch", "fact_index"]

_SHORTEST_SLIP = 5
_SHORTEST_SPELLED, _LONGEST_SPELLED = 4, 8
_TWO_SLIPS_FROM = 9
_MOST_LEFT_OUT = 5
_MOST_WORDS = 20_000


@dataclass(frozen=True)
class Touch:
    """Terms of one fact that a word, or a run of words, stands for.

    Attributes:
        fact: number of the fact.
        texts: the words of the fact, in lower case.
        is_capital, is_cased, is_whole: whether one of the terms is.
        right: how the fact spells what is misspelled.
    """

    fact: int
    terms: Terms
    texts: frozenset[str]
    is_capital: bool
    is_cased: bool
    is_whole: bool
    right: str | None = None

    @classmethod
    def of(cls, number: int, fact: FactTerms, terms: Terms, right: str | None = None) -> Touch:
        """Return the touch of these terms of the fact with this number."""
        touched = [fact.terms[place] for place in terms]
        return cls(
            number,
            terms,
            frozenset([term.text for term in touched]),
            is_capital=any(term.is_capital for term in touched),
            is_cased=any(term.is_cased for term in touched),
            is_whole=any(term.is_whole for term in touched),
            right=right,
        )


@dataclass(frozen=True)
class Lookup:
    """What one word of a text may be.

    Attributes:
        touches: what it stands for by its root or as a misspelling.
        runs: the roots that must follow it, and what the run stands for.
        shorts: what it stands for in capitals.
        is_number: whether a number may begin there.
    """

    touches: tuple[Touch, ...]
    runs: tuple[tuple[tuple[str, ...], Touch], ...]
    shorts: tuple[Touch, ...]
    is_number: bool


class FactIndex:
    """What to look for in a text, for several facts at once.

    ``facts`` are the facts taken apart, ``written_out`` finds their short forms written out, and ``words[lower]`` is what a word
    in lower case may be, or None.
    """

    def __init__(self, facts: Sequence[FactTerms]) -> None:
        """Build the tables."""
        self.facts = tuple(facts)
        letters = [(begins, Touch.of(n, fact, terms)) for n, fact in enumerate(facts) for begins, terms in fact.letters]
        self.written_out = WrittenOut(letters)
        self.words = _Words(facts)


class _Words(dict[str, Lookup | None]):
    """Word to what it may be: looked up once, then remembered."""

    def __init__(self, facts: Sequence[FactTerms]) -> None:
        super().__init__()
        self._keys: dict[str, list[Touch]] = defaultdict(list)
        self._runs: dict[str, list[tuple[tuple[str, ...], Touch]]] = defaultdict(list)
        self._shorts: dict[str, list[Touch]] = defaultdict(list)
        self._spelled: dict[str, list[tuple[str, Touch]]] = defaultdict(list)
        self._longer: dict[str, list[tuple[str, Touch]]] = defaultdict(list)
        self._facts = facts
        self._begins = {word.lower[0] for fact in facts if len(fact.words) > 2 for word in fact.words}
        self._counts = any(fact.numbers for fact in facts)
        for number, fact in enumerate(facts):
            self._add(number, fact)

    def _add(self, number: int, fact: FactTerms) -> None:
        for key, terms in fact.keys:
            self._keys[key].append(Touch.of(number, fact, terms))
        for roots, terms in fact.runs:
            self._runs[roots[0]].append((roots[1:], Touch.of(number, fact, terms)))
        for short, terms in fact.shorts:
            self._shorts[short].append(Touch.of(number, fact, terms))
        for place, term in enumerate(fact.terms):
            if len(term.text) >= _SHORTEST_SLIP and term.weight >= 1 and term.text.isalpha():
                for text in {term.text, root(term.text)} if term.text.endswith("s") else {term.text}:
                    self._spelled[text[0]].append((text, Touch.of(number, fact, frozenset({place}), text)))

        for joined, terms in fact.names:
            self._longer[joined[0]].append((joined, Touch.of(number, fact, terms)))

    def __missing__(self, lower: str) -> Lookup | None:
        if len(self) >= _MOST_WORDS:
            self.clear()
        key = root(lower)
        touches = tuple(self._keys.get(key, ()))
        if not touches and len(lower) >= _SHORTEST_SLIP and lower[0] in self._spelled:
            touches = tuple(_misspelled(lower, self._spelled[lower[0]]))
        if len(lower) >= _SHORTEST_SLIP and lower[0] in self._longer:
            touches = (*touches, *_shortened(lower, self._longer[lower[0]]))
        singular = lower.removesuffix("s")
        runs = tuple(self._runs.get(key, ()))
        shorts = tuple(self._shorts.get(lower, self._shorts.get(singular, ())))
        if not shorts and _SHORTEST_SPELLED <= len(singular) <= _LONGEST_SPELLED and lower[0] in self._begins:
            shorts = tuple(self._spelled_short(singular))
        is_number = self._counts and (
            lower in NUMERIC or lower in DATED or lower in ALWAYS or any(character.isdigit() for character in lower[:2])
        )
        self[lower] = Lookup(touches, runs, shorts, is_number) if touches or runs or shorts or is_number else None
        return self[lower]

    def _spelled_short(self, short: str) -> Iterator[Touch]:
        """Yield the words that a short form of no list is made of: SENCO, RevPAR."""
        if is_known(short):
            return
        for number, fact in enumerate(self._facts):
            if terms := spelled(short, fact.words):
                yield Touch.of(number, fact, terms)


def _misspelled(lower: str, words: Sequence[tuple[str, Touch]]) -> Iterator[Touch]:
    """Yield the words that `lower`, which is none, is one slip away from; in long ones two."""
    near = [(word, touch) for word, touch in words if abs(len(word) - len(lower)) <= 1]
    if not near or is_known(lower):
        return
    from rapidfuzz.distance import DamerauLevenshtein

    for word, touch in near:
        allowed = 2 if min(len(word), len(lower)) >= _TWO_SLIPS_FROM else 1
        if DamerauLevenshtein.distance(word, lower, score_cutoff=allowed) <= allowed:
            yield touch


def _shortened(lower: str, names: Sequence[tuple[str, Touch]]) -> Iterator[Touch]:
    """Yield the names of things that `lower` is the longer or the shorter form of: Postgres and PostgreSQL."""
    for name, touch in names:
        short, long = sorted((lower, name), key=len)
        fits = len(short) >= _SHORTEST_SLIP and len(short) < len(long) <= min(
            2 * len(short), len(short) + _MOST_LEFT_OUT
        )
        if fits and long.startswith(short) and not is_known(lower):
            yield touch


@lru_cache(maxsize=128)
def fact_index(texts: tuple[str, ...], names: frozenset[str]) -> FactIndex:
    """Return the index of these facts; `names`, in lower case, tell nothing."""
    return FactIndex([fact_terms(text, names) for text in texts])
