"""What is said about one draft, piece by piece: diagnostics with everything decided, what was not checked, the scores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from notelint.findings import Dimension, Fix, Severity

__all__ = ["CAP_DIMENSION", "CAP_OVERALL", "Diagnostic", "Ladder", "Scores", "Skipped", "Suppressed"]

CAP_DIMENSION = 20
CAP_OVERALL = 40
"""What an error leaves at most of its dimension, and of the overall score."""


@dataclass(frozen=True)
class Diagnostic:
    """A finding with everything decided: its severity, its words, and what it costs.

    Attributes:
        text: the words found; empty where something is missing.
        suggestions: ways out, in words.
        cost: points of the overall score that it takes, before caps.
        caps: what an error caps: its dimension and ``overall``.
        whole: whether it is about the whole message.
        weight: how heavily its check weighs.
        absence_of: the evidence whose absence is all that it reports.
        supersedes: codes that are silent where it stands.
    """

    code: str
    name: str
    dimension: Dimension
    severity: Severity
    message: str
    start: int
    end: int
    text: str
    suggestions: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()
    cost: float = 0
    caps: tuple[str, ...] = ()
    whole: bool = False
    weight: float = 1
    absence_of: str | None = None
    supersedes: tuple[str, ...] = ()
    url: str | None = None


@dataclass(frozen=True)
class Skipped:
    """A check that could not be run, and what it lacks."""

    code: str
    reason: str


@dataclass(frozen=True)
class Suppressed:
    """A diagnostic that is not shown: by an ignore, or because a sharper check speaks there."""

    diagnostic: Diagnostic
    by: str
    reason: str | None = None


@dataclass(frozen=True)
class Ladder:
    """A part of a dimension that is earned: ``earned`` of ``possible`` points of that dimension."""

    dimension: Dimension
    part: str
    earned: float
    possible: float


@dataclass(frozen=True)
class Scores:
    """Scores of 0 to 100; None: not checked. ``ladders`` and the diagnostics' costs account for every point."""

    overall: float | None
    dimensions: Mapping[Dimension, float | None]
    ladders: tuple[Ladder, ...] = ()
    caps: tuple[str, ...] = ()
    version: int = 1
