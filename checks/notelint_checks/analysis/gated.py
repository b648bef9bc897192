"""Wordings tried only on the sentences that hold one of a few key words: what is rare must cost nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from notelint import Draft, Hit, analysis, is_senders_own
from notelint_checks.analysis.lines import Line, hit_at, lines
from notelint_checks.analysis.openings import Part, first_in, gate_from
from notelint_checks.analysis.wording import Wording, tried, wording

__all__ = ["Gated", "clause", "gap", "gated", "gated_hits", "lines_with"]

_CLAUSE = r"(?:[.!?;:,()]+|and|but|or|so|because|if|when|while|though|although|which|who|then|since|i|we|please)(?!\S)"
_WORD = r" [^\s.!?;:,()]\S*"


def gap(most: int) -> str:
    """Return a pattern for up to `most` words without punctuation, each with the blank before it."""
    return rf"(?:{_WORD}){{0,{most}}}?"


def clause(most: int) -> str:
    """Return a pattern for the rest of a clause, at most `most` words."""
    return rf"(?: (?!{_CLAUSE})\S+){{0,{most}}}"


@dataclass(frozen=True, eq=False)
class Gated:
    """A wording and the words of which a sentence must hold one for it to be tried."""

    gate: frozenset[str]
    pattern: Wording

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The patterns of the wording, in the order in which they win."""
        gate = gate_from(self.gate)
        return self.pattern.parts_of(self, *([gate] if gate else []))


def gated(gate: str, *alternatives: str) -> Gated:
    """Return a wording that is tried only where one of the words of `gate` stands."""
    return Gated(frozenset(gate.split()), wording(*map(_bounded, alternatives)))


def _bounded(pattern: str) -> str:
    """Return a pattern that repeats no group without end: hostile text must not cost more than its length."""
    return pattern.replace(")*", "){0,7}").replace(")+", "){1,7}")


@analysis
def _places(draft: Draft) -> dict[str, tuple[int, ...]]:
    """Return the numbers of the lines in which each word stands."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate(lines(draft)):
        for word in line.words:
            found.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in found.items()}


def lines_with(draft: Draft, *gates: frozenset[str]) -> Iterator[tuple[int, Line]]:
    """Yield the lines, with their numbers, that hold a word of each of `gates`."""
    places = _places(draft)
    kept: set[int] | None = None
    for gate in gates:
        there = {number for word in places.keys() & gate for number in places[word]}
        kept = there if kept is None else kept & there
        if not kept:
            return
    everything = lines(draft)
    for number in sorted(kept or ()):
        yield number, everything[number]


def gated_hits(
    draft: Draft, *patterns: Gated, own: bool = True, negatable: bool = True, reportable: bool = True
) -> Iterator[tuple[Line, Hit]]:
    """Yield the lines and hits of wordings, in order; the earlier pattern wins where two overlap.

    Unless `own` is false, a hit that is quoted, negated or reported does not count (see `is_senders_own`).
    """
    opened = tried(draft, patterns)
    if not opened:
        return
    everything = lines(draft)
    found: dict[int, tuple[Line, list[Hit]]] = {}
    for number, place, parts in opened:
        line = everything[place]
        if line.words.isdisjoint(patterns[number].gate):
            continue
        for match in first_in(parts, line):
            kept = found.setdefault(place, (line, []))[1]
            hit = hit_at(line, match.start(), match.end(), number)
            if any(hit.first < other.stop and other.first < hit.stop for other in kept):
                continue
            if not own or is_senders_own(draft, hit, negatable=negatable, reportable=reportable):
                kept.append(hit)
    for place in sorted(found):
        line, hits = found[place]
        for hit in sorted(hits, key=attrgetter("first")):
            yield line, hit
