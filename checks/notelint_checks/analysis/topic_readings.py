"""Every way to read the topic of a sentence: chunks that an anchor points at, each with its signs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from notelint_checks.analysis.topic_anchors import anchors
from notelint_checks.analysis.topic_chunks import Chunk, Chunks
from notelint_checks.analysis.topic_marks import of_anchor
from notelint_checks.analysis.topic_scale import Scale
from notelint_checks.analysis.topic_signs import Signs

__all__ = ["Reading", "readings"]

_QUOTED = re.compile(r"[^,;]{3,80}(?:,[^,;]{1,60})?,(?:[uw][ax]*s(?:[,;]|$)|bi[ax]*[lrkx]ua)")
_SUBJECTS = frozenset({"start", "of"})
_DONE = frozenset({"about", "over"})
_DOERS = frozenset({"of u", "of w"})
_READER = frozenset({"quoted", "told", "shown"})
_ANCHORED = frozenset({"hear", "back"})


@dataclass(slots=True)
class Reading:
    """A chunk that could be the topic.

    Attributes:
        signs: those for and against it that tell of whom it speaks, among others.
        pointed: whether an anchor that is the reader's own doing or saying points at it.
        weight: what all signs count together.
    """

    chunk: Chunk
    signs: set[str]
    pointed: bool = False
    weight: int = 0

    @property
    def personal(self) -> bool:
        """Whether it is the reader's own doing or saying."""
        if self.pointed or not _READER.isdisjoint(self.signs):
            return True
        return not _DONE.isdisjoint(self.signs) and not _DOERS.isdisjoint(self.signs)

    @property
    def anchored(self) -> bool:
        """Whether the sentence ties it to the talk, so that it is no mere guess."""
        return self.personal or not _ANCHORED.isdisjoint(self.signs)


def readings(letters: str, words: tuple[str, ...], around: Set[str], scale: Scale) -> list[Reading]:
    """Return every chunk that an anchor of the sentence points at, in order of their places.

    Args:
        letters, words: the sentence, by its classes and its words.
        around: signs of its place in the message, and "tied" if it ties something to the talk.
        scale: what each sign counts.
    """
    found = _pointed_at(letters, words)
    ordered = [found[place] for place in sorted(found)]
    if not ordered:
        return []
    signs = Signs(letters, words, around, scale)
    _compare(ordered)
    for reading in ordered:
        reading.weight = signs.weigh(reading.chunk, reading.signs)
    return ordered


def _pointed_at(letters: str, words: tuple[str, ...]) -> Mapping[tuple[int, int], Reading]:
    """Return the chunks that the anchors of the sentence point at, by their first token and the one after their last."""
    found: dict[tuple[int, int], Reading] = {}
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


def _point(found: dict[tuple[int, int], Reading], chunk: Chunk, personal: bool, *signs: str) -> None:
    """Add what an anchor says of a chunk."""
    reading = found.get(chunk[:2])
    if reading is None:
        reading = found[chunk[:2]] = Reading(chunk, set())
    reading.signs.update(signs)
    reading.pointed |= personal


def _compare(ordered: Sequence[Reading]) -> None:
    """Add the signs that readings give each other, in order of their first words and then of their last ones."""
    if len(ordered) == 1:
        ordered[0].signs.add("alone")
    for number, reading in enumerate(ordered):
        first, stop, own, _ = reading.chunk
        for other in ordered[number + 1 :]:
            begin, end, telling, _ = other.chunk
            if end <= stop:
                reading.signs.add("outer")
                other.signs.add("inner")
            elif begin == first:
                reading.signs.add("inner")
                other.signs.add("outer")
            if telling != own:
                (reading if own < telling else other).signs.add("poorer")
