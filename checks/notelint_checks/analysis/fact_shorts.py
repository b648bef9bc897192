"""The short forms that the words of a fact may take in a text, and what its own short forms stand for letter by letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from notelint_checks.analysis.acronyms import ACRONYMS, SKIPPED, meanings
from notelint_checks.analysis.fact_parts import NotedWord, Terms
from notelint_checks.analysis.word_roots import root

__all__ = ["MEANING_MORE", "is_short", "letters", "shorts", "spelled"]

_MOST_EXTRA = 3
_CAPITALS = re.compile(r"[A-Z][a-z]*")
MEANING_MORE = frozenset(
    "am pm ad bc us uk eu un ny la dc it id hr cv ps pa pc tv ok ip ai vp pr pt dj cd uv vr ac dc ms mr dr st no to as at by in of on or so up we me my he do go an is be if nb ie eg re".split()
)
"""Short forms of two letters that mean something else as a rule."""


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
            free = initials not in ACRONYMS and (len(run) > 2 or (whole and initials not in MEANING_MORE))
            if len(terms) > 1 and (free or _means(initials, run)):
                yield initials, terms
            after = words.index(run[-1]) + 1
            if terms and after < len(words) and words[after].lower.isdigit():
                yield initials + words[after].lower, terms
    for one, joint, other in zip(words, words[1:], words[2:], strict=False):
        if joint.lower in SKIPPED and one.term is not None and other.term is not None:
            middle = "&" if joint.lower in ("and", "&") else joint.lower[0]
            yield one.lower[0] + middle + other.lower[0], frozenset({one.term, other.term})
    for short, first, stop in meanings([word.lower for word in words]):
        if terms := frozenset(word.term for word in words[first:stop] if word.term is not None):
            yield short, terms
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
        if is_short(word):
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


def is_short(word: NotedWord) -> bool:
    """Whether a word of a fact is a short form in capitals: ETL."""
    return 1 < len(word.text) < 6 and word.text.isupper() and word.text.isalpha()
