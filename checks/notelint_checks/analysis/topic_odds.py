"""The readings of each sentence, weighed against each other and against there being no topic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from operator import attrgetter

from notelint import Draft, Sentence, analysis
from notelint_checks.analysis.topic_chunks import Chunk
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_context import surroundings
from notelint_checks.analysis.topic_readings import Reading, readings
from notelint_checks.analysis.topic_scale import fitted
from notelint_checks.analysis.topic_weights import BIAS

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
    return chunk.own > 1 or chunk.states or "N" in (own := letters[chunk.first : chunk.stop]) or "#" in own


def _weigh(draft: Draft, sentence: Sentence, around: frozenset[str]) -> Weighed:
    letters = classes(draft, sentence)
    if "C" not in letters and "N" not in letters:
        return Weighed()
    found = readings(letters, sentence.norms, around, fitted())
    found.sort(key=attrgetter("weight"), reverse=True)
    ordered = tuple((BIAS + reading.weight, reading) for reading in found)
    powers = [exp(odds / 100) for odds, _ in ordered]
    every = 1 + sum(powers)
    specific = sum([power for power, reading in zip(powers, found, strict=True) if is_telling(reading.chunk, letters)])
    return Weighed(ordered, (every - 1) / every, specific / every)
