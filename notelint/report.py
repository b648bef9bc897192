"""What came out for one draft, ready for a reporter; nothing here runs a check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from notelint.findings import Dimension, Evidence, Fix, Severity
from notelint.positions import PositionEncoding, Positions

if TYPE_CHECKING:
    from notelint.advice import Hint
    from notelint.message.model import Message
    from notelint.situation.model import Situation
    from notelint.source import Source

__all__ = ["CAP_DIMENSION", "CAP_OVERALL", "RULES", "Diagnostic", "Ladder", "Report", "Scores", "Skipped", "Suppressed"]

SCHEMA_VERSION = 1

RULES = "rules"
"""The mode of a report that was made without a model."""

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


@dataclass(frozen=True)
class Report:
    """Everything about one draft.

    Attributes:
        diagnostics: sorted by place and code.
        evidence: what earned credit.
        skipped: checks that could not be run.
        suppressed: diagnostics that are not shown.
        errors: checks that crashed; a report with errors is never a clean one.
        hints: what is worth thinking of and no text can show; never a finding.
        notices: remarks for the user that are not about the message, such as an ignore that matches nothing.
        mode: what it was made with: ``rules``, or a model beside them, ``model en_core_web_sm 3.8.0``.
    """

    message: Message
    situation: Situation
    diagnostics: tuple[Diagnostic, ...]
    evidence: tuple[Evidence, ...]
    scores: Scores
    skipped: tuple[Skipped, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    errors: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    hints: tuple[Hint, ...] = ()
    mode: str = RULES

    @property
    def source(self) -> Source:
        return self.message.source

    def count(self, severity: Severity) -> int:
        return sum(diagnostic.severity is severity for diagnostic in self.diagnostics)

    def to_dict(self, *, position_encoding: PositionEncoding = "utf-32") -> dict[str, Any]:
        """Return the report in the shape of one entry of ``files`` in the JSON output.

        Args:
            position_encoding: the unit of the columns; offsets are code points in any case.
        """
        situation = self.situation
        positions = Positions(self.source, position_encoding)
        return {
            "path": self.source.name,
            "channel": situation.channel,
            "channel_origin": str(situation.origins["channel"]),
            "stage": situation.stage,
            "stage_origin": str(situation.origins["stage"]),
            "mode": self.mode,
            "clock": situation.clock.isoformat() if situation.clock else None,
            "scores": _scores(self.scores),
            "diagnostics": [self._diagnostic(diagnostic, positions) for diagnostic in self.diagnostics],
            "evidence": [self._evidence(evidence, positions) for evidence in self.evidence],
            "skipped": [{"code": skip.code, "reason": skip.reason} for skip in self.skipped],
            "suppressed": [
                {**self._diagnostic(entry.diagnostic, positions), "by": entry.by, "reason": entry.reason}
                for entry in self.suppressed
            ],
            "hints": [{"row": hint.row, "text": hint.text} for hint in self.hints],
            "notices": list(self.notices),
        }

    def _diagnostic(self, diagnostic: Diagnostic, positions: Positions) -> dict[str, Any]:
        return {
            "code": diagnostic.code,
            "name": diagnostic.name,
            "dimension": str(diagnostic.dimension),
            "severity": str(diagnostic.severity),
            "message": diagnostic.message,
            "start": _place(positions, diagnostic.start),
            "end": _place(positions, diagnostic.end),
            "text": diagnostic.text,
            "cost": _number(diagnostic.cost, digits=2),
            "caps": list(diagnostic.caps),
            "related": [],
            "suggestions": list(diagnostic.suggestions),
            "fixes": [
                {
                    "safety": fix.safety,
                    "edits": [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in fix.edits],
                }
                for fix in diagnostic.fixes
            ],
            "url": diagnostic.url,
        }

    def _evidence(self, evidence: Evidence, positions: Positions) -> dict[str, Any]:
        return {
            "dimension": str(evidence.dimension),
            "kind": evidence.kind,
            "level": evidence.level,
            "start": _place(positions, evidence.start),
            "end": _place(positions, evidence.end),
            "text": self.message.slice(evidence.start, evidence.end),
            "fact": evidence.fact,
        }


def _place(positions: Positions, offset: int) -> dict[str, int]:
    position = positions.position(offset)
    return {"offset": offset, "line": position.line, "column": position.column}


def _scores(scores: Scores) -> dict[str, Any]:
    return {
        "score_version": scores.version,
        "overall": _number(scores.overall),
        "dimensions": {str(dimension): _number(value) for dimension, value in scores.dimensions.items()},
        "earned": [
            {
                "dimension": str(step.dimension),
                "part": step.part,
                "points": _number(step.earned),
                "of": _number(step.possible),
            }
            for step in scores.ladders
        ],
        "caps": list(scores.caps),
    }


def _number(value: float | None, *, digits: int = 1) -> float | int | None:
    """Round for display; a whole number stays whole."""
    if value is None:
        return None
    rounded = round(value, digits)
    return int(rounded) if rounded == int(rounded) else rounded
