"""What a sentence is about: of all its readings, and of none, the one for which most speaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp

from notelint import Draft, Level, Sentence, analysis
from notelint_checks.analysis.topic_chunks import Chunk, trimmed
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_context import surroundings
from notelint_checks.analysis.topic_readings import Reading, readings
from notelint_checks.analysis.topic_weights import BIAS, WEIGHTS

__all__ = ["Candidate", "candidates", "is_telling", "likelihood"]

ENOUGH = 0.33
"""Likelihood from which on a topic is credited."""
_SECOND = 50
"""Hundredths of log-odds that a second topic in one sentence needs."""
_BEHIND = 100
"""Hundredths of log-odds by which a second topic may be less likely than the first."""
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


@dataclass(frozen=True)
class _Weighed:
    """The readings of a sentence, the likeliest first, with their hundredths of log-odds against there being no topic.

    Attributes:
        likely: likelihood that one of them is its topic.
        specific: likelihood that a specific one is.
    """

    readings: tuple[tuple[int, Reading], ...] = ()
    likely: float = 0.0
    specific: float = 0.0


def candidates(draft: Draft, sentence: Sentence) -> list[Candidate]:
    """Return what `sentence` is about, the likeliest first: mostly one thing, two where a second is firmly tied to the talk.

    In a message in which no sentence is sure to have a specific topic, but one of them very likely has, it is the likeliest.
    """
    weighed = _weighed(draft)[sentence.start]
    needed = weighed.likely >= ENOUGH or sentence.start == _likeliest(draft)
    letters, words = classes(draft, sentence), sentence.norms
    chosen: list[Candidate] = []
    for odds, reading in weighed.readings if needed else ():
        if chosen and odds < max(_SECOND, weighed.readings[0][0] - _BEHIND):
            break
        if all(reading.chunk.stop <= other.first or other.stop <= reading.chunk.first for other in chosen):
            chosen += [_candidate(reading, part, letters) for part in _halves(reading.chunk, letters, words)]
    return chosen


@analysis
def likelihood(draft: Draft) -> float:
    """Return how likely some sentence of the body has a specific topic, from 0 to 1."""
    none = 1.0
    for sentence in draft.body:
        none *= 1 - _weighed(draft)[sentence.start].specific
    return 1 - none


@analysis
def _likeliest(draft: Draft) -> int | None:
    """Return where the sentence starts that is the likeliest to have a specific topic, None if it is likely that none has."""
    if likelihood(draft) < ENOUGH:
        return None
    return max(_weighed(draft).items(), key=lambda entry: (entry[1].specific, -entry[0]))[0]


@analysis
def _weighed(draft: Draft) -> Mapping[int, _Weighed]:
    """Return the readings of each sentence of the body by where it starts."""
    around = surroundings(draft)
    return {sentence.start: _weigh(draft, sentence, around[sentence.start]) for sentence in draft.body}


def _weigh(draft: Draft, sentence: Sentence, around: frozenset[str]) -> _Weighed:
    letters = classes(draft, sentence)
    if not {"C", "N"} & set(letters):
        return _Weighed()
    found = readings(letters, sentence.norms, around)
    order = sorted(((_odds(reading), -number) for number, reading in enumerate(found)), reverse=True)
    ordered = tuple((odds, found[-number]) for odds, number in order)
    powers = [exp(odds / 100) for odds, _ in ordered]
    every = 1 + sum(powers)
    specific = sum(
        [power for power, (_, reading) in zip(powers, ordered, strict=True) if is_telling(reading.chunk, letters)]
    )
    return _Weighed(ordered, (every - 1) / every, specific / every)


def _odds(reading: Reading) -> int:
    return BIAS + sum([WEIGHTS[sign] for sign in reading.signs if sign in WEIGHTS])


def _candidate(reading: Reading, chunk: Chunk, letters: str) -> Candidate:
    level: Level = "specific" if is_telling(chunk, letters) else "weak"
    return Candidate(chunk.first, chunk.stop, level, reading.personal, reading.anchored)


def is_telling(chunk: Chunk, letters: str) -> bool:
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
