"""Every way to read the topic of a sentence: chunks that an anchor points at, each with its signs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from notelint_checks.analysis.topic_anchors import anchors
from notelint_checks.analysis.topic_chunks import Chunk, Chunks
from notelint_checks.analysis.topic_marks import of_anchor
from notelint_checks.analysis.topic_scale import Scale
from notelint_checks.analysis.topic_signs import Signs

__all__ = ["Reading", "readings"]

_QUOTED = re.compile(r"[^,;]{3,80}(?:,[^,;]{1,60})?,(?:[uw][ax]*s(?:[,;]|$)|bi[ax]*[lrkx]ua)")
_SUBJECTS = frozenset({"start", "of"})
_DONE = frozenset({"about", "over"})
_READER = frozenset({"quoted", "told", "shown"})
_ANCHORED = frozenset({"hear", "back"})


class Reading(NamedTuple):
    """A chunk that could be the topic.

    Attributes:
        weight: what the signs for and against it count together.
        personal: whether it is the reader's own doing or saying.
        anchored: whether the sentence ties it to the talk, so that it is no mere guess.
    """

    chunk: Chunk
    weight: int
    personal: bool
    anchored: bool


@dataclass(slots=True)
class _Pointed:
    """A chunk with the signs of the anchors that point at it, and whether one is the reader's own doing or saying."""

    chunk: Chunk
    signs: set[str]
    personal: bool = False


def readings(letters: str, words: tuple[str, ...], around: Set[str], scale: Scale) -> list[Reading]:
    """Return every chunk that an anchor of the sentence points at, in order of their places.

    Args:
        letters, words: the sentence, by its classes and its words.
        around: signs of its place in the message, and "tied" if it ties something to the talk.
        scale: what each sign counts.
    """
    found = _pointed_at(letters, words)
    ordered = [found[place] for place in sorted(found)]
    chunks = [each.chunk for each in ordered]
    signs = Signs(letters, words, around, scale)
    return [_reading(each, *signs.of(each.chunk, each.signs | _among(each.chunk, chunks))) for each in ordered]


def _pointed_at(letters: str, words: tuple[str, ...]) -> Mapping[tuple[int, int], _Pointed]:
    """Return the chunks that the anchors of the sentence point at, by their first token and the one after their last."""
    found: dict[tuple[int, int], _Pointed] = {}
    chunks = Chunks(letters, words)
    for frame, start, end, opens_clause in anchors(letters, words):
        statement, name = chunks.at(end, subject=frame.kind in _SUBJECTS)
        if statement is None and name is None:
            continue
        signs = of_anchor(frame.kind, letters, words, start, end)
        quoted = frame.kind == "start" and _QUOTED.match(letters, end) is not None
        if quoted:
            signs.append("quoted")
        if opens_clause or quoted:
            likely, way, other, other_way = statement, "statement", name, "name"
        else:
            likely, way, other, other_way = name, "name", statement, "statement"
        if likely:
            _point(found, likely, frame.personal, way, *signs)
        if other and other[:2] not in found:
            _point(found, other, frame.personal, other_way, "other", *signs)
    return found


def _point(found: dict[tuple[int, int], _Pointed], chunk: Chunk, personal: bool, *signs: str) -> None:
    """Add what an anchor says of a chunk."""
    pointed = found.get(chunk[:2])
    if pointed is None:
        pointed = found[chunk[:2]] = _Pointed(chunk, set())
    pointed.signs.update(signs)
    pointed.personal |= personal


def _reading(pointed: _Pointed, signs: set[str], weight: int) -> Reading:
    done = not _DONE.isdisjoint(signs) and ("of u" in signs or "of w" in signs)
    personal = pointed.personal or done or not _READER.isdisjoint(signs)
    return Reading(pointed.chunk, weight, personal, personal or not _ANCHORED.isdisjoint(signs))


def _among(chunk: Chunk, chunks: Sequence[Chunk]) -> set[str]:
    """Return the signs that come from the other readings of the sentence."""
    if len(chunks) == 1:
        return {"alone"}
    first, stop, own = chunk.first, chunk.stop, chunk.own
    signs = set()
    for other in chunks:
        if other is not chunk:
            if other.first <= first and stop <= other.stop:
                signs.add("inner")
            if first <= other.first and other.stop <= stop:
                signs.add("outer")
            if other.own > own:
                signs.add("poorer")
    return signs
