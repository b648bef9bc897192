"""What a sentence is about: of all its readings the one for which most speaks."""

from __future__ import annotations

from dataclasses import dataclass

from notelint import Draft, Level, Sentence
from notelint_checks.analysis.topic_chunks import Chunk, trimmed
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_readings import Reading, readings
from notelint_checks.analysis.topic_weights import BIAS, WEIGHTS

__all__ = ["Candidate", "candidates", "is_possible"]

ENOUGH = -100
"""Hundredths of log-odds from which on a reading counts: several readings of one topic share its likelihood."""
POSSIBLE = -240
"""Hundredths of log-odds from which on it would be rash to say that there is no topic: on our messages those without one stay below."""
_SECOND = 50
"""Hundredths of log-odds that a second topic in one sentence needs."""
_JOINTS = {"from": "to", "between": "and", "both": "and"}


@dataclass(frozen=True)
class Candidate:
    """A topic of a sentence: tokens ``first`` to ``stop`` (exclusive), counted from the sentence's first.

    Attributes:
        personal: whether it is the reader's own doing or saying.
        anchored: whether the sentence ties it to the talk, so that it is no mere guess.
    """

    first: int
    stop: int
    level: Level
    personal: bool
    anchored: bool


def candidates(draft: Draft, sentence: Sentence) -> list[Candidate]:
    """Return what `sentence` is about, the likeliest first: mostly one thing, two where a second is firmly tied to the talk."""
    letters, words = classes(draft, sentence), sentence.norms
    if not {"C", "N"} & set(letters):
        return []
    found = readings(letters, words)
    odds = sorted(((_odds(reading), -number) for number, reading in enumerate(found)), reverse=True)
    chosen: list[Candidate] = []
    for likely, number in odds:
        reading = found[-number]
        if likely < (_SECOND if chosen else ENOUGH):
            break
        if all(reading.chunk.stop <= other.first or other.stop <= reading.chunk.first for other in chosen):
            chosen += [_candidate(reading, part, letters) for part in _halves(reading.chunk, letters, words)]
    return chosen


def is_possible(draft: Draft, sentence: Sentence) -> bool:
    """Whether the sentence may well have a topic, though not likely enough to be credited."""
    letters = classes(draft, sentence)
    if not {"C", "N"} & set(letters):
        return False
    return any(
        _odds(reading) >= POSSIBLE
        for reading in readings(letters, sentence.norms)
        if _is_telling(reading.chunk, letters)
    )


def _odds(reading: Reading) -> int:
    return BIAS + sum([WEIGHTS[sign] for sign in reading.signs if sign in WEIGHTS])


def _candidate(reading: Reading, chunk: Chunk, letters: str) -> Candidate:
    level: Level = "specific" if _is_telling(chunk, letters) else "weak"
    return Candidate(chunk.first, chunk.stop, level, reading.personal, reading.anchored)


def _is_telling(chunk: Chunk, letters: str) -> bool:
    """Whether a chunk makes a specific topic: two words of its own, a statement, or one that is a name, counted or compound."""
    return chunk.own > 1 or chunk.states or bool({"N", "#"} & set(letters[chunk.first : chunk.stop]))


def _halves(chunk: Chunk, letters: str, words: tuple[str, ...]) -> tuple[Chunk, ...]:
    """Return the two things of "from the crates to the labels", each by itself; the chunk where there is but one."""
    lead = next((place for place in range(chunk.first - 1, -1, -1) if letters[place] not in "dYom"), -1)
    joint = _JOINTS.get(words[lead]) if lead >= 0 else None
    for place in range(chunk.first + 1, chunk.stop - 1) if joint else ():
        if words[place] == joint and letters[place + 1] in "dYom":
            parts = trimmed(letters, words, chunk.first, place), trimmed(letters, words, place + 1, chunk.stop)
            return tuple(part for part in parts if part)
    return (chunk,)
