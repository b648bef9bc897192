"""What a sentence is about: of all its readings, and of none, the one for which most speaks."""

from __future__ import annotations

from dataclasses import dataclass

from notelint import Draft, Level, Sentence, analysis
from notelint_checks.analysis.topic_chunks import Chunk, trimmed
from notelint_checks.analysis.topic_classes import classes
from notelint_checks.analysis.topic_context import FEW
from notelint_checks.analysis.topic_evidence import likelihood
from notelint_checks.analysis.topic_odds import is_telling, weighed
from notelint_checks.analysis.topic_readings import Reading

__all__ = ["Candidate", "candidates"]

ENOUGH = 0.33
"""Likelihood from which on a sentence has a topic."""
_LEAST = 0.15
"""Likelihood that the likeliest sentence of a message needs, however sure the message is to have a topic."""
SURE = 0.45
"""Likelihood from which on a message has a specific one: below one half, since a false alarm costs more than a missed warning."""
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


def candidates(draft: Draft, sentence: Sentence) -> list[Candidate]:
    """Return what `sentence` is about, the likeliest first: mostly one thing, two where a second is firmly tied to the talk.

    Of a message that very likely has a specific topic, it is that of the likeliest sentence, though no sentence is sure; of one that
    hardly has any, nothing is specific.
    """
    found, sure = weighed(draft)[sentence.start], _is_sure(draft)
    letters, words = classes(draft, sentence), sentence.norms
    ordered = found.readings
    if sure and sentence.start == _likeliest(draft):
        ordered = tuple(sorted(ordered, key=lambda entry: not is_telling(entry[1].chunk, letters)))
    elif found.likely < ENOUGH:
        return []
    least = max(_SECOND, ordered[0][0] - _BEHIND)
    chosen: list[Candidate] = []
    for odds, reading in ordered:
        if chosen and odds < least:
            break
        if all(reading.chunk.stop <= other.first or other.stop <= reading.chunk.first for other in chosen):
            parts = _halves(reading.chunk, letters, words)
            chosen += [_candidate(reading, part, letters, sure=sure) for part in parts]
    return chosen


@analysis
def _is_sure(draft: Draft) -> bool:
    """Whether what is told is specific: in a few sentences, or in a message that very likely has a topic."""
    few = len(weighed(draft)) <= FEW
    return likelihood(draft) >= (ENOUGH if few else SURE)


@analysis
def _likeliest(draft: Draft) -> int | None:
    """Return where the sentence of a whole message starts that is the likeliest to have a specific topic."""
    if len(weighed(draft)) <= FEW:
        return None
    start, best = max(weighed(draft).items(), key=lambda entry: (entry[1].specific, -entry[0]))
    return start if best.specific >= _LEAST else None


def _candidate(reading: Reading, chunk: Chunk, letters: str, *, sure: bool) -> Candidate:
    level: Level = "specific" if sure and is_telling(chunk, letters) else "weak"
    return Candidate(chunk.first, chunk.stop, level, reading.personal, reading.anchored)


def _halves(chunk: Chunk, letters: str, words: tuple[str, ...]) -> tuple[Chunk, ...]:
    """Return the two things of "from the crates to the labels", each by itself; the chunk where there is but one."""
    lead = next((place for place in range(chunk.first - 1, -1, -1) if letters[place] not in "dYom"), -1)
    joint = _JOINTS.get(words[lead]) if lead >= 0 else None
    for place in range(chunk.first + 1, chunk.stop - 1) if joint else ():
        if words[place] == joint and letters[place + 1] in "dYom":
            parts = trimmed(letters, words, chunk.first, place), trimmed(letters, words, place + 1, chunk.stop)
            return tuple(part for part in parts if part)
    return (chunk,)
