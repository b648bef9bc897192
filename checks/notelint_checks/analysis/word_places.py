"""Where words stand in a draft: those that it does not hold cost one look at the set of its words."""

from __future__ import annotations

from collections.abc import Iterator

from notelint import EVERYTHING, Draft, analysis
from notelint_checks.analysis.plain import plain

__all__ = ["lowers", "said_places", "word_places"]


@analysis
def lowers(draft: Draft) -> str:
    """Return the text on one line and in lower case, so that offsets in it still hold."""
    # The dotted I alone would become two letters.
    return draft.on_one_line(0, len(draft.text)).replace("\u0130", "i").lower()


def word_places(draft: Draft, words: frozenset[str]) -> list[tuple[int, int]]:
    """Return where `words`, in lower case and of letters only, stand in the text, in order."""
    there = _held(draft, words)
    return sorted(place for word in there for place in _places(word, lowers(draft))) if there else []


def said_places(draft: Draft, words: frozenset[str]) -> Iterator[int]:
    """Yield where `words`, in lower case and of letters only, stand in what is said (see `plain`), word by word."""
    for word in _held(draft, words):
        yield from (start for start, _ in _places(word, plain(draft)))


def _held(draft: Draft, words: frozenset[str]) -> frozenset[str]:
    """Return those of `words` that may stand in the text."""
    return words if draft.atoms is EVERYTHING else words & draft.atoms


def _places(word: str, text: str) -> Iterator[tuple[int, int]]:
    place = text.find(word)
    while place >= 0:
        stop = place + len(word)
        if not (_goes_on(text[place - 1 : place]) or _goes_on(text[stop : stop + 1])):
            yield place, stop
        place = text.find(word, stop)


def _goes_on(sign: str) -> bool:
    """Whether a word goes on there."""
    return sign.isalnum() or sign == "_"
