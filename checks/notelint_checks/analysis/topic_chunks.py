"""Runs of words that name a thing ("old paper-based handover") or state something ("returns are booked twice")."""

from __future__ import annotations

import re
from typing import NamedTuple

from notelint_checks.analysis.topic_edges import LEADS, after_lead, last_word, opening
from notelint_checks.analysis.topic_lexicon import CONTENT
from notelint_checks.analysis.topic_walk import Walk

__all__ = ["Chunk", "Chunks", "trimmed"]

_VERB = re.compile("[lrxVsk]")
_LEADING = re.compile(r"[adYomj]*")
_STOCK = re.compile(r"[^CN;Be-]*(?:[;Be](?!-)|$)")
"""Nothing of its own before the sentence goes on with something else."""
_HAS_VERB = re.compile(r",?[zq]?a*[xrVl]")


class Chunk(NamedTuple):
    """A run of words: positions in the sentence, ``first`` to ``stop`` (exclusive).

    Attributes:
        own: how many of its words say something of their own.
        states: whether it is a statement with a subject of its own.
    """

    first: int
    stop: int
    own: int
    states: bool = False


class Chunks:
    """The chunks of one sentence by where they are looked for, each found once."""

    def __init__(self, letters: str, words: tuple[str, ...]) -> None:
        self._letters, self._words = letters, words
        self._walk = Walk(letters, words)
        self._statements: dict[int, Chunk | None] = {}
        self._known: dict[tuple[int, bool], tuple[Chunk | None, Chunk | None]] = {}

    def at(self, first: int, *, subject: bool) -> tuple[Chunk | None, Chunk | None]:
        """Return the topics that begin at or after `first`, read as a statement and as the name of a thing; None if there is none.

        Args:
            subject: whether a thing is the subject of the sentence, so that a verb follows it.
        """
        key = first, subject
        known = self._known.get(key)
        if known is None:
            stock = _STOCK.match(self._letters, first) is not None
            known = self._known[key] = (None, None) if stock else (self._statement(first), self._name(first, subject))
        return known

    def _statement(self, first: int) -> Chunk | None:
        if first not in self._statements:
            letters, words = self._letters, self._words
            begin = _LEADING.match(letters, first)
            place = begin.end() if begin else first
            subject = place < len(words) and words[place].endswith("ing")
            stop = self._walk.stop(first, clause=not subject, subject=subject)
            self._statements[first] = trimmed(letters, words, first, stop, clause=not subject)
        return self._statements[first]

    def _name(self, first: int, subject: bool) -> Chunk | None:
        stop = self._walk.stop(first, clause=False, subject=subject)
        chunk = trimmed(self._letters, self._words, first, stop)
        return self._before_verb(chunk) if chunk and subject else chunk

    def _before_verb(self, chunk: Chunk) -> Chunk:
        """Cut a subject before its verb where that is a word that the lexicon does not know: "The workshop smelled of pine"."""
        letters, words = self._letters, self._words
        if _HAS_VERB.match(letters, chunk.stop):
            return chunk
        for number in range(chunk.first + 1, chunk.stop):
            unknown = letters[number] == "C" and letters[number - 1] in "CNnT" and words[number].endswith("ed")
            if unknown and letters[number + 1 : number + 2] in ("p", "a", "t", ""):
                return trimmed(letters, words, chunk.first, number) or chunk
        return chunk


def trimmed(letters: str, words: tuple[str, ...], first: int, stop: int, *, clause: bool = False) -> Chunk | None:
    """Return the run without the words at both ends that belong to the sentence around it."""
    if letters.find("C", first, stop) < 0 and letters.find("N", first, stop) < 0:
        return None
    first = opening(letters, words, first, stop, clause=clause)
    while first < stop and letters[first] in LEADS and (end := after_lead(letters, words, first, stop)) is not None:
        first = opening(letters, words, end, stop, clause=clause)
    if letters[stop - 1] not in CONTENT:
        stop = last_word(letters, words, first, stop, clause=clause)
    run = letters[first:stop]
    own = run.count("C") + run.count("N")
    if not own:
        return None
    states = clause and stop - first > 3 and letters[first] in "CNnj" and _VERB.search(letters, first + 1, stop)
    return Chunk(first, stop, own + run.count("V"), bool(states))
