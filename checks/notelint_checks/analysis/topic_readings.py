"""Every way to read the topic of a sentence: chunks that an anchor points at, each with its signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from notelint_checks.analysis.topic_anchors import Anchor, anchors
from notelint_checks.analysis.topic_chunks import Chunk, chunk_from, trimmed
from notelint_checks.analysis.topic_signs import of_anchor, of_chunk, of_sentence

__all__ = ["Reading", "readings"]

_QUOTED = re.compile(r"[^,;]{3,80}(?:,[^,;]{1,60})?,(?:[uw][ax]*s(?:[,;]|$)|bi[ax]*[lrkx]ua)")
_VERB = re.compile(r",?[zq]?a*[xrVl]")
_DONE = frozenset({"about", "told", "over"})
_ANCHORED = frozenset({"hear", "told", "back"})


@dataclass
class Reading:
    """A chunk that could be the topic, with the signs for and against it.

    Attributes:
        personal: whether it is the reader's own doing or saying.
        anchored: whether the sentence ties it to the talk, so that it is no mere guess.
    """

    chunk: Chunk
    personal: bool = False
    anchored: bool = False
    signs: set[str] = field(default_factory=set)


def readings(letters: str, words: tuple[str, ...], around: Iterable[str] = ()) -> list[Reading]:
    """Return every chunk that an anchor of the sentence points at, in order of their places.

    Args:
        letters, words: the sentence, by its classes and its words.
        around: signs of its place in the message.
    """
    found: dict[tuple[int, int], Reading] = {}
    chunks: dict[tuple[int, bool, bool], Chunk | None] = {}
    shared = {*around, *of_sentence(letters, words)}
    for anchor in anchors(letters, words):
        quoted = anchor.kind == "start" and _QUOTED.match(letters, anchor.end) is not None
        likely = anchor.clause or quoted
        for clause in (likely, not likely):
            subject = anchor.kind in ("start", "of") and not clause
            key = anchor.end, clause, subject
            if key not in chunks:
                chunks[key] = _chunk(letters, words, anchor.end, clause=clause, subject=subject)
            chunk = chunks[key]
            if chunk is None or (clause is not likely and (chunk.first, chunk.stop) in found):
                continue
            reading = found.get((chunk.first, chunk.stop))
            if reading is None:
                reading = Reading(chunk, signs={*shared, *of_chunk(chunk, letters, words)})
                found[chunk.first, chunk.stop] = reading
            manner = (
                "statement" if clause else "name",
                *(("quoted",) if quoted else ()),
                *(("other",) if clause is not likely else ()),
            )
            _point(reading, anchor, (*of_anchor(anchor, letters, words), *manner))
    ordered = [reading for _, reading in sorted(found.items(), key=lambda entry: entry[0])]
    for reading in ordered:
        reading.signs |= _among(reading, ordered)
        reading.signs |= _together(reading.signs)
    return ordered


def _chunk(letters: str, words: tuple[str, ...], first: int, *, clause: bool, subject: bool) -> Chunk | None:
    chunk = chunk_from(letters, words, first, clause=clause, subject=subject)
    return _before_verb(letters, words, chunk) if chunk and subject else chunk


def _point(reading: Reading, anchor: Anchor, signs: Iterable[str]) -> None:
    """Add what an anchor says of a reading."""
    reading.signs.update(signs)
    done = anchor.kind in _DONE and not reading.signs.isdisjoint(("of u", "of w"))
    reading.personal |= anchor.personal or done or not reading.signs.isdisjoint(("quoted", "told", "shown"))
    reading.anchored |= reading.personal or anchor.kind in _ANCHORED


def _before_verb(letters: str, words: tuple[str, ...], chunk: Chunk) -> Chunk:
    """Cut a subject before its verb where that is a word that the lexicon does not know: "The workshop smelled of pine"."""
    if _VERB.match(letters, chunk.stop):
        return chunk
    for number in range(chunk.first + 1, chunk.stop):
        unknown = letters[number] == "C" and letters[number - 1] in "CNnT" and words[number].endswith("ed")
        if unknown and letters[number + 1 : number + 2] in ("p", "a", "t", ""):
            return trimmed(letters, words, chunk.first, number) or chunk
    return chunk


def _among(reading: Reading, others: Sequence[Reading]) -> set[str]:
    """Return the signs that come from the other readings of the sentence."""
    chunk = reading.chunk
    rivals = [other.chunk for other in others if other is not reading]
    signs = set() if rivals else {"alone"}
    for other in rivals:
        if other.first <= chunk.first and chunk.stop <= other.stop:
            signs.add("inner")
        if chunk.first <= other.first and other.stop <= chunk.stop:
            signs.add("outer")
        if other.own > chunk.own:
            signs.add("poorer")
    return signs


_PAIRED = (
    *(
        (f"of {one}", two)
        for one in "imuwh-"
        for two in (
            "tied",
            "det the",
            "det a",
            "det that",
            "det your",
            "det -",
            "past verb",
            "other verb",
            "relative",
            "claim",
            "commas",
            "recent",
            "as asked",
            "thanks before",
            "logistic",
        )
    ),
    *(
        ("of i", two)
        for two in (
            "wish before",
            "never before",
            "hear",
            "about",
            "over",
            "yours",
            "that",
            "why",
            "told",
            "by",
            "thing",
            "deed",
            "belief before",
            "hope before",
        )
    ),
    *(
        (one, two)
        for one in ("start", "thing", "name", "statement", "other")
        for two in ("told", "stayed", "fronted", "verb follows", "tied", "det the", "thanks before", "states", "own 1")
    ),
    ("of", "I follow"),
    ("own 1", "telling"),
    ("arrangement", "tied"),
    ("thanks before", "shown"),
    ("det the", "relative"),
    ("det the", "telling"),
    ("det -", "list"),
    ("det -", "claim"),
)
"""Signs that mean more together than each by itself."""


@cache
def _partners() -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return for each sign those it is paired with, and the name of the pair."""
    table: dict[str, list[tuple[str, str]]] = {}
    for one, other in _PAIRED:
        table.setdefault(one, []).append((other, f"{one} + {other}"))
    return table


def _together(signs: set[str]) -> set[str]:
    table = _partners()
    return {name for sign in signs & table.keys() for other, name in table[sign] if other in signs}
