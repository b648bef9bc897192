"""What came out for one draft, ready for a reporter; nothing here runs a check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from notelint.diagnostics import Diagnostic, Scores, Skipped, Suppressed
from notelint.findings import Evidence, Severity
from notelint.positions import PositionEncoding, Positions
from notelint.report_json import diagnostic_dict, evidence_dict, scores_dict

if TYPE_CHECKING:
    from notelint.advice import Hint
    from notelint.message.model import Message
    from notelint.situation.model import Situation
    from notelint.source import Source

__all__ = [
    "RULES",
    "Report",
]

SCHEMA_VERSION = 1

RULES = "rules"
"""The mode of a report that was made without a model."""


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
            "scores": scores_dict(self.scores),
            "diagnostics": [diagnostic_dict(diagnostic, positions) for diagnostic in self.diagnostics],
            "evidence": [evidence_dict(evidence, positions) for evidence in self.evidence],
            "skipped": [{"code": skip.code, "reason": skip.reason} for skip in self.skipped],
            "suppressed": [
                {**diagnostic_dict(entry.diagnostic, positions), "by": entry.by, "reason": entry.reason}
                for entry in self.suppressed
            ],
            "hints": [{"row": hint.row, "text": hint.text} for hint in self.hints],
            "notices": list(self.notices),
        }
