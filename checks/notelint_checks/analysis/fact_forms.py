"""The forms that the words of a fact may take in a text: one word or two, a short form or its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, groupby, pairwise
from operator import attrgetter

from notelint_checks.analysis.acronyms import ACRONYMS, SKIPPED
from notelint_checks.analysis.fact_parts import OWN, NotedWord, Term, Terms
from notelint_checks.analysis.spelling import common_words, is_known
from notelint_checks.analysis.vocabulary import GENERIC, GRAMMAR
from notelint_checks.analysis.word_roots import root

__all__ = ["compounds", "keys", "letters", "runs", "shorts", "spelled"]

_SHORTEST_SPLIT, _SHORTEST_PART, _LONGEST_SPLIT = 6, 4, 30
_MOST_EXTRA = 3
_CAPITALS = re.compile(r"[A-Z][a-z]*")
_MEANING_MORE = frozenset(
    "am pm ad bc us uk eu un ny la dc it id hr cv ps pa pc tv ok ip ai vp pr pt dj cd uv vr ac dc ms mr dr st no to as at by in of on or so up we me my he do go an is be if nb ie eg re".split()
)
"""Short forms of two letters that mean something else as a rule."""
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
        plain = max(weights, default=0) < 0.5 or _is_doing(parts)
        if 1 < len(parts) < 5 and plain and joined not in GENERIC:
            yield joined.replace("-", ""), tuple(root(part.lower) for part in parts)


def _is_doing(parts: Sequence[NotedWord]) -> bool:
    """Whether it is a word with what is done to it: "bee-keeping"."""
    return len(parts) == 2 and parts[1].term is None and parts[1].lower.endswith("ing")


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


def shorts(words: Sequence[NotedWord], compounds: Iterable[tuple[int, tuple[str, ...]]]) -> Iterator[tuple[str, Terms]]:
    """Yield the short forms of neighboring words: known ones, and the first letters of three or more, or of two that are all of the fact.

    Args:
        words: the words of the fact.
        compounds: the terms that are several words in one, and the roots of these.
    """
    counted = [word for word in words if word.lower not in SKIPPED and word.lower[0].isalpha()]
    for first in range(len(counted)):
        for stop in range(first + 2, min(first + 6, len(counted)) + 1):
            run = counted[first:stop]
            terms = frozenset(word.term for word in run if word.term is not None)
            initials = "".join(word.lower[0] for word in run)
            whole = len(run) == len(counted) or all(word.text[0].isupper() for word in run)
            free = initials not in ACRONYMS and (len(run) > 2 or (whole and initials not in _MEANING_MORE))
            if len(terms) > 1 and (free or _means(initials, run)):
                yield initials, terms
    for one, joint, other in zip(words, words[1:], words[2:], strict=False):
        if joint.lower in SKIPPED and one.term is not None and other.term is not None:
            middle = "&" if joint.lower in ("and", "&") else joint.lower[0]
            yield one.lower[0] + middle + other.lower[0], frozenset({one.term, other.term})
    for number, roots in compounds:
        if len(roots) > 2:
            yield "".join(word[0] for word in roots), frozenset({number})


def spelled(short: str, words: Sequence[NotedWord]) -> Terms:
    """Return the terms of the neighboring words whose first letters, one or more of each, make up `short`: SENCO, RevPAR; none: no such words."""
    counted = [word for word in words if word.lower not in SKIPPED]
    for first in range(len(counted) - 2):
        stop = _spelled_until(short, counted, first, extra=_MOST_EXTRA)
        if stop - first > 2:
            return frozenset(word.term for word in counted[first:stop] if word.term is not None)
    return frozenset()


def _spelled_until(short: str, words: Sequence[NotedWord], place: int, *, extra: int) -> int:
    """Return where the words that spell `short` end, or 0; `extra` letters more than the first of each may be used."""
    if not short:
        return place
    if place == len(words):
        return 0
    for length in range(1, min(extra + 1, len(short)) + 1):
        if words[place].lower[:length] != short[:length]:
            break
        if stop := _spelled_until(short[length:], words, place + 1, extra=extra - length + 1):
            return stop
    return 0


def letters(words: Sequence[NotedWord]) -> Iterator[tuple[tuple[str, ...], Terms]]:
    """Yield how the words begin that the text may have for a short form: those of ETL with e, t and l, of RevPAR with rev, p, a and r."""
    for word in words:
        if word.term is None or not 2 < len(word.lower) < 8 or not word.text.isalpha():
            continue
        if _is_short(word):
            yield tuple(word.lower), frozenset({word.term})
            if len(word.lower) > 3:
                yield (*word.lower[:-2], word.lower[-2:]), frozenset({word.term})
        elif len(pieces := _CAPITALS.findall(word.text)) > 2 and "".join(pieces) == word.text:
            yield tuple(piece.lower() for piece in pieces), frozenset({word.term})


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
