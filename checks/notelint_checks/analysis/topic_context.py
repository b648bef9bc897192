"""Where a sentence stands in its message, and of whom its neighbors speak: signs shared by all readings of the sentence."""

from __future__ import annotations

import re
from collections import Counter
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
_READER = frozenset({"you", "we"})
_TIED = frozenset({"tied"})
_I_FIRST = re.compile(r"[im](?<![^aBb,;&].)")


@analysis
def surroundings(draft: Draft) -> Mapping[int, frozenset[str]]:
    """Return the signs of each sentence of the body by where it starts: of the talk ("tied"), and, where the message is long
    enough to have a structure, of its place in it.
    """
    body = tuple(draft.body)
    told = [frozenset(_speaks_of(classes(draft, sentence), sentence.norms)) for sentence in body]
    if len(body) <= FEW:
        return {sentence.start: each & _TIED for sentence, each in zip(body, told, strict=True)}
    paragraphs = _paragraphs(draft, body)
    every = frozenset().union(*told)
    common = {"message"}
    if _READER.isdisjoint(every):
        common.add("no reader")
    if "tied" not in every:
        common.add("none tied")
    together: dict[int, Counter[str]] = {}
    for paragraph, each in zip(paragraphs, told, strict=True):
        together.setdefault(paragraph, Counter()).update(_counted(each))
    signs = {}
    for number, sentence in enumerate(body):
        found = {*common, *_place(number, paragraphs), *_neighbors(number, paragraphs, told)}
        found.update(_mates(told[number], together[paragraphs[number]]))
        found.update(_TIED if "tied" in told[number] else [f"{sign} - tied" for sign in found])
        signs[sentence.start] = frozenset(found)
    return signs


def _speaks_of(letters: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield of whom a sentence speaks, and whether it gives thanks."""
    if is_tied(letters, words):
        yield "tied"
    if not _THANKS.isdisjoint(words):
        yield "thanks"
    if "i" in letters or "m" in letters:
        yield "I"
        if _I_FIRST.search(letters):
            yield "I first"
    if "u" in letters or "Y" in letters:
        yield "you"
    if "w" in letters or "o" in letters:
        yield "we"


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
            for each in told[beside]:
                yield f"{name} {each}"
            if "tied" not in told[beside]:
                yield f"{name} untied"


def _counted(told: frozenset[str]) -> Iterator[str]:
    """Yield what is counted of a sentence in its paragraph."""
    yield "sentence"
    if "tied" in told:
        yield "tied"
    if not _READER.isdisjoint(told):
        yield "reader"


def _mates(told: frozenset[str], together: Mapping[str, int]) -> Iterator[str]:
    """Yield of whom the other sentences of its paragraph do not speak."""
    if together["sentence"] > 1:
        if together["tied"] == ("tied" in told):
            yield "mates untied"
        if together["reader"] == (not _READER.isdisjoint(told)):
            yield "mates without reader"
