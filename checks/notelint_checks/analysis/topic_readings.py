"""Every way to read the topic of a sentence: chunks that an anchor points at, each with its signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from notelint_checks.analysis.topic_anchors import anchors
from notelint_checks.analysis.topic_chunks import Chunk, chunk_from, trimmed
from notelint_checks.analysis.topic_scale import Scale
from notelint_checks.analysis.topic_signs import Part, Signs, of_anchor

__all__ = ["Reading", "readings"]

_QUOTED = re.compile(r"[^,;]{3,80}(?:,[^,;]{1,60})?,(?:[uw][ax]*s(?:[,;]|$)|bi[ax]*[lrkx]ua)")
_VERB = re.compile(r",?[zq]?a*[xrVl]")
_DONE = frozenset({"about", "over"})
_READER = frozenset({"quoted", "told", "shown"})
_ANCHORED = frozenset({"hear", "back"})


@dataclass(frozen=True)
class Reading:
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


class _Pointed(NamedTuple):
    """A chunk with the signs of what points at it, and the anchors that do."""

    chunk: Chunk
    signs: set[str]
    personal: list[bool]


def readings(letters: str, words: tuple[str, ...], around: Iterable[str], scale: Scale) -> list[Reading]:
    """Return every chunk that an anchor of the sentence points at, in order of their places.

    Args:
        letters, words: the sentence, by its classes and its words.
        around: signs of its place in the message.
        scale: what each sign counts.
    """
    found = _pointed_at(letters, words)
    ordered = [found[place] for place in sorted(found)]
    signs = Signs(letters, words, around, scale)
    chunks = [each.chunk for each in ordered]
    return [_reading(each, signs.of(each.chunk, each.signs | _among(each.chunk, chunks))) for each in ordered]


def _pointed_at(letters: str, words: tuple[str, ...]) -> Mapping[tuple[int, int], _Pointed]:
    """Return the chunks by their first token and the one after their last."""
    found: dict[tuple[int, int], _Pointed] = {}
    chunks: dict[tuple[int, bool, bool], Chunk | None] = {}
    for anchor in anchors(letters, words):
        kind, end = anchor.kind, anchor.end
        quoted = kind == "start" and _QUOTED.match(letters, end) is not None
        likely = anchor.clause or quoted
        signs = {*of_anchor(anchor, letters, words), "quoted"} if quoted else set(of_anchor(anchor, letters, words))
        for clause in (likely, not likely):
            subject = not clause and kind in ("start", "of")
            key = end, clause, subject
            if key in chunks:
                chunk = chunks[key]
            else:
                chunk = chunks[key] = _chunk(letters, words, end, clause=clause, subject=subject)
            if chunk is None:
                continue
            place = chunk.first, chunk.stop
            pointed = found.get(place)
            if pointed is None:
                pointed = found[place] = _Pointed(chunk, set() if clause is likely else {"other"}, [])
            elif clause is not likely:
                continue
            pointed.signs.update(signs)
            pointed.signs.add("statement" if clause else "name")
            pointed.personal.append(anchor.personal)
    return found


def _reading(pointed: _Pointed, part: Part) -> Reading:
    signs = part.signs
    done = not _DONE.isdisjoint(signs) and ("of u" in signs or "of w" in signs)
    personal = done or any(pointed.personal) or not _READER.isdisjoint(signs)
    return Reading(pointed.chunk, part.weight, personal, personal or not _ANCHORED.isdisjoint(signs))


def _chunk(letters: str, words: tuple[str, ...], first: int, *, clause: bool, subject: bool) -> Chunk | None:
    chunk = chunk_from(letters, words, first, clause=clause, subject=subject)
    return _before_verb(letters, words, chunk) if chunk and subject else chunk


def _before_verb(letters: str, words: tuple[str, ...], chunk: Chunk) -> Chunk:
    """Cut a subject before its verb where that is a word that the lexicon does not know: "The workshop smelled of pine"."""
    if _VERB.match(letters, chunk.stop):
        return chunk
    for number in range(chunk.first + 1, chunk.stop):
        unknown = letters[number] == "C" and letters[number - 1] in "CNnT" and words[number].endswith("ed")
        if unknown and letters[number + 1 : number + 2] in ("p", "a", "t", ""):
            return trimmed(letters, words, chunk.first, number) or chunk
    return chunk


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
