"""The parts of a report in the shapes of the JSON output; offsets are code points, columns count as `Positions` say."""

from __future__ import annotations

from typing import Any

from notelint.diagnostics import Diagnostic, Scores
from notelint.findings import Evidence
from notelint.positions import Positions

__all__ = ["diagnostic_dict", "evidence_dict", "scores_dict"]


def diagnostic_dict(diagnostic: Diagnostic, positions: Positions) -> dict[str, Any]:
    """Return a diagnostic as one entry of ``diagnostics``."""
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


def evidence_dict(evidence: Evidence, positions: Positions) -> dict[str, Any]:
    """Return what earned credit as one entry of ``evidence``."""
    return {
        "dimension": str(evidence.dimension),
        "kind": evidence.kind,
        "level": evidence.level,
        "start": _place(positions, evidence.start),
        "end": _place(positions, evidence.end),
        "text": positions.source.text[evidence.start : evidence.end],
        "fact": evidence.fact,
    }


def _place(positions: Positions, offset: int) -> dict[str, int]:
    position = positions.position(offset)
    return {"offset": offset, "line": position.line, "column": position.column}


def scores_dict(scores: Scores) -> dict[str, Any]:
    """Return the scores and how they came about."""
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
