"""The readings of each sentence, weighed against each other and against there being no topic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp

from notelint import Draft, Sentence, analysis
from notelint_checks.analysis.topic_chunks import Chunk
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_context import surroundings
from notelint_checks.analysis.topic_readings import Reading, readings
from notelint_checks.analysis.topic_weights import BIAS, WEIGHTS

__all__ = ["Weighed", "is_telling", "weighed"]


@dataclass(frozen=True)
class Weighed:
    """The readings of a sentence, the likeliest first, with their hundredths of log-odds against there being no topic.

    Attributes:
        likely: likelihood that one of them is its topic, from 0 to 1.
        specific: likelihood that a specific one is.
    """

    readings: tuple[tuple[int, Reading], ...] = ()
    likely: float = 0.0
    specific: float = 0.0


@analysis
def weighed(draft: Draft) -> Mapping[int, Weighed]:
    """Return the readings of each sentence of the body by where it starts."""
    around = surroundings(draft)
    return {sentence.start: _weigh(draft, sentence, around[sentence.start]) for sentence in draft.body}


def is_telling(chunk: Chunk, letters: str) -> bool:
    """Whether a chunk makes a specific topic: two words of its own, a statement, or one that is a name, counted or compound."""
    return chunk.own > 1 or chunk.states or bool({"N", "#"} & set(letters[chunk.first : chunk.stop]))


def _weigh(draft: Draft, sentence: Sentence, around: frozenset[str]) -> Weighed:
    letters = classes(draft, sentence)
    if not {"C", "N"} & set(letters):
        return Weighed()
    found = readings(letters, sentence.norms, around)
    order = sorted(((_odds(reading), -number) for number, reading in enumerate(found)), reverse=True)
    ordered = tuple((odds, found[-number]) for odds, number in order)
    powers = [exp(odds / 100) for odds, _ in ordered]
    every = 1 + sum(powers)
    specific = sum(
        [power for power, (_, reading) in zip(powers, ordered, strict=True) if is_telling(reading.chunk, letters)]
    )
    return Weighed(ordered, (every - 1) / every, specific / every)


def _odds(reading: Reading) -> int:
    return BIAS + sum([WEIGHTS[sign] for sign in reading.signs if sign in WEIGHTS])
