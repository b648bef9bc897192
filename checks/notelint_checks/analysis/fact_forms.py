"""The forms that the words of a fact may take in a text: one word or two, a short form or its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, groupby, pairwise
from operator import attrgetter

from notelint_checks.analysis.acronyms import ACRONYMS, SKIPPED
from notelint_checks.analysis.fact_parts import OWN, NotedWord, Term, Terms
from notelint_checks.analysis.spelling import common_words, is_known
from notelint_checks.analysis.vocabulary import GENERIC, GRAMMAR
from notelint_checks.analysis.word_roots import root

__all__ = ["compounds", "keys", "letters", "runs", "shorts"]

_SHORTEST_SPLIT, _SHORTEST_PART, _LONGEST_SPLIT = 6, 4, 30
_ARTICLES = frozenset({"the", "a", "an", "your", "their", "my", "our"})


def keys(words: Sequence[NotedWord]) -> Iterator[tuple[str, Terms]]:
    """Yield what one word of the text may be: a word of the fact, or two of its neighbors in one."""
    for word in words:
        if word.term is not None:
            yield root(word.lower), frozenset({word.term})
            for short in _SHORT_FORMS.get(word.lower, ()):
                yield short, frozenset({word.term})
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
        if 1 < len(parts) < 5 and max(weights, default=0) < 0.5 and joined not in GENERIC:
            yield joined.replace("-", ""), tuple(root(part.lower) for part in parts)


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
        for meaning in ACRONYMS.get(word.lower, ()) if _is_short(word) or word.lower not in common_words() else ():
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
    return word in common_words() or (len(word) >= _SHORTEST_PART and is_known(word))


def shorts(words: Sequence[NotedWord]) -> Iterator[tuple[str, Terms]]:
    """Yield the short forms of neighboring words: known ones, and the first letters of three or more, or of two names."""
    counted = [word for word in words if word.lower not in SKIPPED and word.term is not None]
    for first in range(len(counted)):
        for stop in range(first + 2, min(first + 6, len(counted)) + 1):
            run = counted[first:stop]
            initials = "".join(word.lower[0] for word in run)
            named = all(word.text[0].isupper() for word in run)
            if len(run) > 2 or named or _means(initials, run):
                yield initials, frozenset(word.term for word in run if word.term is not None)


def letters(words: Sequence[NotedWord]) -> Iterator[tuple[str, Terms]]:
    """Yield the short forms of three letters or more that the text may write out."""
    for word in words:
        if word.term is not None and len(word.lower) > 2 and _is_short(word):
            yield word.lower, frozenset({word.term})


def _means(initials: str, run: Sequence[NotedWord]) -> bool:
    roots = [root(word.lower) for word in run]
    return any(
        roots == [root(word) for word in meaning if word not in SKIPPED] for meaning in ACRONYMS.get(initials, ())
    )


def _is_short(word: NotedWord) -> bool:
    return 1 < len(word.text) < 6 and word.text.isupper() and word.text.isalpha()


_SHORT_FORMS = {
    meaning[0]: tuple(short for short, meanings in ACRONYMS.items() if (meaning[0],) in meanings)
    for meanings in ACRONYMS.values()
    for meaning in meanings
    if len(meaning) == 1
}
"""A word to its short forms: Kubernetes and k8s."""
