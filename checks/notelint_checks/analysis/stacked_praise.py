"""Sincerity or superlatives heaped up: three markers close together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notelint import Draft, Pattern, Sentence
from notelint_checks.analysis.word_places import lowers

__all__ = ["stacks"]

_MARKERS = Pattern(
    r"\b(?:truly|genuinely|honestly|sincerely|deeply|wholeheartedly|from the bottom of my heart)\b", re.IGNORECASE
)
_SUPERLATIVES = Pattern(
    r"\bmost [a-z]{5,}\b|\b(?:best|greatest|finest|brightest|smartest|kindest|nicest|coolest|biggest|boldest|strongest|warmest|happiest|friendliest|sharpest|cleverest|loveliest)\b",
    re.IGNORECASE,
)
_WISHES = Pattern(r"\b(?:all the best|best (?:regards|wishes)|warmest regards)\b", re.IGNORECASE)
_STACK = 3
_SINCERE = ("truly", "genuinely", "honestly", "sincerely", "deeply", "wholehearted", "from the bottom")
_MOST = ("most ", "est")
"""Of one of them three must stand in the text before any sentence is looked at."""


def stacks(draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield where three markers of sincerity stand within two sentences, or three superlatives within one."""
    said = lowers(draft)
    sincere, most = (sum(map(said.count, words)) >= _STACK for words in (_SINCERE, _MOST))
    body = list(draft.body) if sincere or most else []
    for place, sentence in enumerate(body):
        if most and sum(said.count(word, sentence.start, sentence.end) for word in _MOST) >= _STACK:
            yield from _stack(_places(draft, sentence, _SUPERLATIVES))
        if not sincere:
            continue
        here = _places(draft, sentence, _MARKERS)
        yield from _stack(here)
        before = _places(draft, body[place - 1], _MARKERS) if place else []
        if len(here) < _STACK and len(before) < _STACK and len(here) + len(before) >= _STACK:
            yield from [*before, *here][_STACK - 1 :]


def _places(draft: Draft, sentence: Sentence, pattern: Pattern) -> list[tuple[int, int]]:
    found = list(draft.finditer(pattern, draft.text, sentence.start, sentence.end))
    if not found:
        return []
    wishes = [match.span() for match in draft.finditer(_WISHES, draft.text, sentence.start, sentence.end)]
    return [
        match.span()
        for match in found
        if not draft.is_quoted(*match.span()) and not any(left <= match.start() < right for left, right in wishes)
    ]


def _stack(places: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    if len(places) >= _STACK:
        yield places[0][0], places[-1][1]
