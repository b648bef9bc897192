"""The score, version 1: a pure function of what was found, which every point can be traced back through.

A convention with published weights, not a probability of a reply or an offer. Defects take points; personalization and
topics are earned with evidence; an error caps. See docs/score.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from notelint.channels import SHORT
from notelint.diagnostics import CAP_DIMENSION, CAP_OVERALL, Diagnostic, Ladder, Scores
from notelint.findings import Dimension, Evidence, Severity
from notelint.profiles import Channel, Stage

__all__ = ["PENALTIES", "score"]

PENALTIES: Mapping[Severity, float] = {Severity.INFO: 4, Severity.WARNING: 20, Severity.ERROR: 50}
"""Points of a dimension that a diagnostic takes, times the weight of its check; the second of a check takes half."""

_ASKED = ("required", "wanted")
_PERSONAL = (("recipient", "greeting", 40), ("detail", "detail", 40), ("role", "role", 20))
"""Part that is earned, the part of a message that asks for it, and its points."""

_KINDS = {"recipient": ("recipient",), "detail": ("detail",), "role": ("role", "company"), "topic": ("topic",)}
_TOPIC_STEPS = {"required": (0, 40, 80, 100), "wanted": (60, 80, 100, 100)}
"""Points for no topic, a weak one, one specific, two specific."""


def score(
    diagnostics: Sequence[Diagnostic],
    evidence: Sequence[Evidence],
    *,
    channel: Channel,
    stage: Stage,
    checked: Iterable[Dimension],
    silenced: Iterable[str],
    weights: Mapping[Dimension, float],
) -> tuple[Scores, tuple[Diagnostic, ...]]:
    """Return the scores, and the diagnostics with their costs and caps.

    Args:
        diagnostics: what is shown, in order.
        evidence: what earned credit.
        channel, stage: they decide which evidence is asked for.
        checked: the dimensions in which at least one check was run.
        silenced: kinds of evidence whose missing must not count, since their check was deselected or ignored.
        weights: weight of each dimension in the overall score.
    """
    ladders = _ladders(evidence, channel, stage, frozenset(silenced))
    checked = frozenset(checked)
    base: dict[Dimension, float] = {}
    for step in ladders:
        base[step.dimension] = base.get(step.dimension, 0) + step.earned
    losses = _losses(diagnostics, ladders, base)
    taken: dict[Dimension, float] = {}
    for loss, diagnostic in zip(losses, diagnostics, strict=True):
        charged = _charged(diagnostic, ladders) is not None
        taken[diagnostic.dimension] = taken.get(diagnostic.dimension, 0) + (0 if charged else loss)
    raw: dict[Dimension, float | None] = {}
    for dimension in _DIMENSIONS:
        if dimension not in checked or (dimension in _EARNED and dimension not in base and dimension not in taken):
            raw[dimension] = None
        else:
            raw[dimension] = max(0.0, base.get(dimension, 100.0) - taken.get(dimension, 0))
    ladders = tuple(step for step in ladders if raw[step.dimension] is not None)
    total = sum(weights[dimension] for dimension, value in raw.items() if value is not None)
    shares = {
        dimension: weights[dimension] / total if value is not None and total else 0.0
        for dimension, value in raw.items()
    }
    costed = tuple(
        replace(
            diagnostic,
            cost=loss * shares[diagnostic.dimension],
            caps=(str(diagnostic.dimension), "overall") if diagnostic.severity is Severity.ERROR else (),
        )
        for diagnostic, loss in zip(diagnostics, losses, strict=True)
    )
    return _capped(raw, shares, ladders, costed), costed


_DIMENSIONS = tuple(Dimension)
_EARNED = frozenset({Dimension.PERSONALIZATION, Dimension.TOPICS})


def _capped(
    raw: Mapping[Dimension, float | None],
    shares: Mapping[Dimension, float],
    ladders: tuple[Ladder, ...],
    diagnostics: Sequence[Diagnostic],
) -> Scores:
    """Apply the caps: an error caps its dimension and the whole."""
    failed = {diagnostic.dimension for diagnostic in diagnostics if diagnostic.severity is Severity.ERROR}
    dimensions = {
        dimension: value if value is None or dimension not in failed else min(value, CAP_DIMENSION)
        for dimension, value in raw.items()
    }
    if not any(shares.values()):
        return Scores(None, dimensions, ladders)
    # Rounded, since shares that do not add up to exactly 1 would give 100.00000000000003.
    overall = round(sum(shares[dimension] * value for dimension, value in dimensions.items() if value is not None), 9)
    caps = tuple(str(dimension) for dimension in _DIMENSIONS if dimension in failed) + (("overall",) if failed else ())
    return Scores(min(overall, CAP_OVERALL) if failed else overall, dimensions, ladders, caps)


def _ladders(
    evidence: Sequence[Evidence], channel: Channel, stage: Stage, silenced: frozenset[str]
) -> tuple[Ladder, ...]:
    """Return what is earned of what this channel and stage ask for."""
    found = {kind for entry in evidence if entry.level != "generic" for kind in (entry.kind,)}
    asked = [
        (part, points)
        for part, place, points in _PERSONAL
        if place in channel.asks
        and stage.parts[place] in _ASKED
        and (part not in silenced or found.intersection(_KINDS[part]))
    ]
    scale = 100 / sum(points for _, points in asked) if asked else 0
    steps = [
        Ladder(
            Dimension.PERSONALIZATION, part, points * scale if found.intersection(_KINDS[part]) else 0.0, points * scale
        )
        for part, points in asked
    ]
    wish = stage.parts["topic"] if "topic" in channel.asks else "none"
    wish = "wanted" if wish == "required" and channel.id in SHORT else wish
    rungs = _TOPIC_STEPS.get(wish)
    if rungs and ("topic" not in silenced or "topic" in found):
        steps.append(Ladder(Dimension.TOPICS, "topic", rungs[_topic_rung(evidence)], 100))
    return tuple(steps)


def _topic_rung(evidence: Sequence[Evidence]) -> int:
    """Return 0 for no topic, 1 for a weak one, 2 for one specific, 3 for more."""
    topics = [entry.level for entry in evidence if entry.kind == "topic"]
    specific = topics.count("specific")
    return min(3, specific + 1) if specific else int("weak" in topics)


def _charged(diagnostic: Diagnostic, ladders: Iterable[Ladder]) -> Ladder | None:
    """Return the step that has already taken what this diagnostic reports as missing."""
    if diagnostic.absence_of is None:
        return None
    steps = (step for step in ladders if step.part == diagnostic.absence_of and step.dimension is diagnostic.dimension)
    return next(steps, None)


def _losses(
    diagnostics: Sequence[Diagnostic], ladders: Sequence[Ladder], base: Mapping[Dimension, float]
) -> list[float]:
    """Return the points of its dimension that each diagnostic takes; the floor of 0 is respected.

    `base` holds the points of the dimensions that are earned; of the others there are 100.
    """
    losses = [0.0] * len(diagnostics)
    left = {**dict.fromkeys(_DIMENSIONS, 100.0), **base}
    hits: dict[str, int] = {}
    for number in sorted(range(len(diagnostics)), key=lambda number: (diagnostics[number].severity.rank, number)):
        diagnostic = diagnostics[number]
        times = hits[diagnostic.code] = hits.get(diagnostic.code, 0) + 1
        charged = _charged(diagnostic, ladders)
        if charged:
            first = sum(diagnostics[other].absence_of == diagnostic.absence_of for other in range(number)) == 0
            losses[number] = _lowest_step(charged) if first else 0.0
        elif times <= 2:
            losses[number] = min(left[diagnostic.dimension], PENALTIES[diagnostic.severity] * diagnostic.weight / times)
            left[diagnostic.dimension] -= losses[number]
    return losses


def _lowest_step(step: Ladder) -> float:
    """Return what the lowest evidence that satisfies would earn."""
    if step.part != "topic":
        return step.possible - step.earned
    for rungs in _TOPIC_STEPS.values():
        if step.earned == rungs[0]:
            return rungs[1] - rungs[0]
    return 0.0
