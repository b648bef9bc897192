"""What ties a topic to the talk: "your point that …", "you walked me through …", "… has stayed with me"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from notelint import Sentence
from notelint_checks.analysis.anchor_patterns import AFTER
from notelint_checks.analysis.anchor_words import AFTER_AND, BOUNDARY, CLAUSE, GATE, LEAD

__all__ = ["Anchored", "anchored"]

_LONGEST = 16
_ABOUT_IT = frozenset({"your", "you", "talk", "we", "gerund", "verb"})
"""Groups that say that something was talked about, not merely that one is grateful for it."""


class Anchored(NamedTuple):
    """Tokens ``first`` to ``stop`` (exclusive) of a sentence: an anchor says that they were talked about."""

    sentence: Sentence
    first: int
    stop: int


def anchored(sentence: Sentence) -> Iterator[Anchored]:
    """Yield what the anchors of a sentence point at, in order; runs may overlap."""
    norms = sentence.norms
    if GATE.isdisjoint(norms):
        return
    text = " ".join(norms)
    for match in AFTER.finditer(text):
        if match.lastgroup in _ABOUT_IT:
            tokens = _token_numbers(norms)
            first = tokens[match.end()] if match.end() < len(text) else len(norms)
            stop = _right_end(norms, first)
            first = _left_trim(norms, first, stop)
            if first < stop:
                yield Anchored(sentence, sentence.first + first, sentence.first + stop)


def _token_numbers(norms: tuple[str, ...]) -> list[int]:
    """Map each character of the joined sentence to the number of its token; a gap belongs to the token after it."""
    numbers: list[int] = []
    for number, norm in enumerate(norms):
        numbers += [number] * (len(norm) + (number > 0))
    return numbers


def _right_end(norms: tuple[str, ...], first: int) -> int:
    """Return where the words that begin at `first` stop: before the next clause."""
    for number in range(first, min(len(norms), first + _LONGEST)):
        following = norms[number + 1] if number + 1 < len(norms) else ""
        if norms[number] in BOUNDARY and number > first:
            return number
        if norms[number] == "," and following in CLAUSE:
            return number
        if norms[number] in ("and", "but", "so", "as", "while") and following in AFTER_AND:
            return number
    return min(len(norms), first + _LONGEST)


def _left_trim(norms: tuple[str, ...], first: int, stop: int) -> int:
    while first < stop and (norms[first] in LEAD or not norms[first][0].isalnum()):
        if first + 1 < stop and norms[first + 1] == "-" and norms[first] not in ("the", "your", "that"):
            break
        first += 1
    return first
