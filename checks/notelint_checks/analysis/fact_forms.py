"""The forms that the words of a fact may take in a text: one word or two, a short form or its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, groupby, pairwise
from operator import attrgetter

from notelint_checks.analysis.acronyms import ACRONYMS
from notelint_checks.analysis.fact_parts import OWN, NotedWord, Term, Terms
from notelint_checks.analysis.fact_shorts import is_short
from notelint_checks.analysis.nicknames import GIVEN_NAMES
from notelint_checks.analysis.spelling import common_words, is_known, is_listed
from notelint_checks.analysis.vocabulary import GENERIC, GRAMMAR
from notelint_checks.analysis.word_roots import root

__all__ = ["compounds", "keys", "product_names", "runs"]

_SHORTEST_SPLIT, _SHORTEST_PART, _LONGEST_SPLIT = 6, 4, 30
_SHORTEST_NAME = 5
_NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_OTHER_NUMBER = {
    one: other
    for number, word in enumerate(_NUMBER_WORDS, start=1)
    for one, other in ((word, str(number)), (str(number), word))
}
"""Figures to the word, and the other way round."""
_ARTICLES = frozenset({"the", "a", "an", "your", "their", "my", "our"})


def keys(words: Sequence[NotedWord]) -> Iterator[tuple[str, Terms]]:
    """Yield what one word of the text may be: a word of the fact, or two of its neighbors in one."""
    for word in words:
        if word.term is not None:
            yield root(word.lower), frozenset({word.term})
            for short in _SHORT_FORMS.get(word.lower, ()):
                yield short, frozenset({word.term})
    for _, group in groupby(words, key=attrgetter("chunk")):
        parts = list(group)
        terms = frozenset(part.term for part in parts if part.term is not None)
        if len(parts) > 1 and terms:
            if (
                len(parts[0].lower) >= _SHORTEST_NAME
                and parts[0].lower not in GIVEN_NAMES
                and parts[0].text[0].isupper()
                and parts[0].lower not in common_words()
            ):
                yield root(parts[0].lower), terms
            for short in _SHORT_FORMS.get("".join(part.lower for part in parts), ()):
                yield short, terms
    for one, other in pairwise(words):
        terms = frozenset(word.term for word in (one, other) if word.term is not None)
        if terms and (len(terms) == 2 or other.lower[0].isdigit() or one.chunk == other.chunk):
            yield root(one.lower + other.lower), terms


def compounds(words: Sequence[NotedWord], terms: Sequence[Term]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what is one word though it is written in several: joined, and the roots of the parts."""
    yield from _hyphenated(words, terms)
    yield from _whole(words, terms)


def _hyphenated(words: Sequence[NotedWord], terms: Sequence[Term]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the hyphenated words that are more than their parts, "on-call": joined, and the roots of the parts."""
    for _, group in groupby(words, key=attrgetter("chunk")):
        parts = list(group)
        weights = [terms[part.term].weight for part in parts if part.term is not None]
        joined = "-".join(part.lower for part in parts)
        plain = max(weights, default=0) < 0.5 or _is_doing(parts)
        if 1 < len(parts) < 5 and plain and joined not in GENERIC:
            roots = tuple(root(part.lower) for part in parts)
            yield joined.replace("-", ""), roots
            if other := _OTHER_NUMBER.get(parts[0].lower):
                yield other + "".join(part.lower for part in parts[1:]), (other, *roots[1:])
            if _is_doing(parts) and (doer := _doer(parts[1].lower)):
                yield parts[0].lower + doer, (roots[0], root(doer))


def _is_doing(parts: Sequence[NotedWord]) -> bool:
    """Whether it is a word with what is done to it: "bee-keeping"."""
    return len(parts) == 2 and parts[1].term is None and parts[1].lower.endswith("ing")


def _doer(doing: str) -> str:
    """Return who does it: "walker" for "walking"."""
    return doing.removesuffix("ing") + "er"


def _whole(words: Sequence[NotedWord], terms: Sequence[Term]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield a fact none of whose words is its own, "the early drive", as one: its words side by side still tell it."""
    rest = list(dropwhile(lambda word: word.lower in _ARTICLES, words))
    if 1 < len(rest) < 6 and all(term.weight < OWN for term in terms):
        yield "".join(word.lower for word in rest), tuple(root(word.lower) for word in rest)


def runs(words: Sequence[NotedWord]) -> Iterator[tuple[tuple[str, ...], Terms]]:
    """Yield what several words of the text may be: a word of the fact in two, or a short form of it written out."""
    for word in words:
        if word.term is None:
            continue
        term = frozenset({word.term})
        for meaning in ACRONYMS.get(word.lower, ()) if is_short(word) or word.lower not in common_words() else ():
            yield tuple(map(root, meaning)), term
        for left, right in _splits(word.lower):
            yield (root(left), *(("-",) if left in GRAMMAR else ()), root(right)), term


def _splits(word: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to write a word as two: "hand over" for "handover"."""
    if _SHORTEST_SPLIT <= len(word) <= _LONGEST_SPLIT and word.isalpha():
        for place in range(2, len(word) - 1):
            left, right = word[:place], word[place:]
            if _is_part(left) and _is_part(right):
                yield left, right


def _is_part(word: str) -> bool:
    return word in common_words() or is_listed(word) or (len(word) >= _SHORTEST_PART and is_known(word))


def product_names(words: Sequence[NotedWord], terms: Sequence[Term]) -> Iterator[tuple[str, Terms]]:
    """Yield the names of things that are no words, "PostgreSQL", "Kubernetes": in one word, and their terms."""
    for _, group in groupby(words, key=attrgetter("chunk")):
        parts = list(group)
        own = frozenset(part.term for part in parts if part.term is not None)
        name = "".join(part.lower for part in parts)
        strong = any(terms[number].is_strong or terms[number].is_capital for number in own)
        if strong and name.isalpha() and not is_known(name):
            yield name, own


_SHORT_FORMS = {
    meaning[0]: tuple(short for short, meanings in ACRONYMS.items() if (meaning[0],) in meanings)
    for meanings in ACRONYMS.values()
    for meaning in meanings
    if len(meaning) == 1
}
"""A word to its short forms: Kubernetes and k8s."""
