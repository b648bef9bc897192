"""Where a sentence stands in its message, and of whom its neighbors speak: signs shared by all readings of the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from notelint import Draft, Sentence, analysis
from notelint_checks.analysis.topic_anchors import is_tied
from notelint_checks.analysis.topic_classes import classes

__all__ = ["FEW", "surroundings"]

FEW = 2
"""Sentences up to which a text is no whole message, and has no structure to learn from."""
_MOST = 3
_THANKS = frozenset("thank thanks cheers grateful appreciate appreciated".split())
_SPOKEN_OF = {"I": "im", "you": "uY", "we": "wo"}
_READER = frozenset({"you", "we"})
_OPENING = frozenset("aBb,;&")


@analysis
def surroundings(draft: Draft) -> Mapping[int, frozenset[str]]:
    """Return the signs of each sentence of the body by where it starts; none where the message is too short to have a structure."""
    body = list(draft.body)
    if len(body) <= FEW:
        return {sentence.start: frozenset() for sentence in body}
    told = [frozenset(_speaks_of(classes(draft, sentence), sentence.norms)) for sentence in body]
    paragraphs = _paragraphs(draft, body)
    common = {"no reader"} if not any(_READER & each for each in told) else set()
    common |= {"none tied"} if not any("tied" in each for each in told) else set()
    signs = {}
    for number, sentence in enumerate(body):
        found = {"message", *common, *_place(number, paragraphs), *_neighbors(number, paragraphs, told)}
        if "tied" not in told[number]:
            found |= {f"{sign} - tied" for sign in found}
        signs[sentence.start] = frozenset(found)
    return signs


def _speaks_of(letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield of whom a sentence speaks, and whether it gives thanks."""
    if is_tied(letters, words):
        yield "tied"
    if not _THANKS.isdisjoint(words):
        yield "thanks"
    for name, those in _SPOKEN_OF.items():
        if those[0] in letters or those[1] in letters:
            yield name
    if any(letter in "im" and (not place or letters[place - 1] in _OPENING) for place, letter in enumerate(letters)):
        yield "I first"


def _paragraphs(draft: Draft, body: Sequence[Sentence]) -> list[int]:
    """Return the number of the paragraph of each sentence."""
    numbers = [0]
    for one, other in pairwise(body):
        between = draft.text[one.end : other.start]
        lines = between.count("\n") + between.count("\r") - between.count("\r\n")
        numbers.append(numbers[-1] + (lines > 1))
    return numbers


def _place(number: int, paragraphs: Sequence[int]) -> Iterator[str]:
    yield f"sentence {min(number, _MOST)}"
    if number == len(paragraphs) - 1:
        yield "last sentence"
    if paragraphs[number]:
        yield f"paragraph {min(paragraphs[number], 2)}"
        if paragraphs[number] == paragraphs[-1]:
            yield "last paragraph"
    if not number or paragraphs[number - 1] != paragraphs[number]:
        yield "opens paragraph"


def _neighbors(number: int, paragraphs: Sequence[int], told: Sequence[frozenset[str]]) -> Iterator[str]:
    """Yield of whom the sentences beside it in its paragraph speak."""
    for name, beside in (("previous", number - 1), ("next", number + 1)):
        if 0 <= beside < len(told) and paragraphs[beside] == paragraphs[number]:
            yield from (f"{name} {each}" for each in told[beside])
            if "tied" not in told[beside]:
                yield f"{name} untied"
    first, last = paragraphs.index(paragraphs[number]), len(paragraphs) - paragraphs[::-1].index(paragraphs[number])
    mates = [told[place] for place in range(first, last) if place != number]
    if mates and not any("tied" in each for each in mates):
        yield "mates untied"
    if mates and not any(_READER & each for each in mates):
        yield "mates without reader"
