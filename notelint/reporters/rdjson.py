"""The Reviewdog Diagnostic Format: columns are bytes of UTF-8, ends are exclusive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from notelint.diagnostics import Diagnostic
from notelint.findings import Edit, Fix, Severity
from notelint.positions import Positions
from notelint.printable import printable
from notelint.report import Report
from notelint.reporters.json_document import as_json
from notelint.reporters.outcome import Outcome
from notelint.reporters.wording import advised

__all__ = ["render"]

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(outcome: Outcome) -> str:
    """Return one ``DiagnosticResult``; without diagnostics when there is nothing to report."""
    found = (diagnostic for entry in outcome.linted for diagnostic in _diagnostics(entry.report))
    failed = (
        {
            "message": printable(failure.message),
            "location": {"path": failure.path or "."},
            "severity": "ERROR",
            "code": {"value": failure.kind},
        }
        for failure in outcome.failures
    )
    return as_json({"source": {"name": "notelint"}, "diagnostics": [*found, *failed]}, indent=2) + "\n"


def _diagnostics(report: Report) -> Iterator[dict[str, Any]]:
    positions = Positions(report.source, "utf-8")
    for diagnostic in report.diagnostics:
        yield {
            "message": advised(diagnostic),
            "location": {"path": report.source.name, "range": _range(positions, diagnostic.start, diagnostic.end)},
            "severity": _SEVERITIES[diagnostic.severity],
            "code": {"value": diagnostic.code, **({"url": diagnostic.url} if diagnostic.url else {})},
            "suggestions": list(_suggestions(diagnostic, report, positions)),
        }


def _suggestions(diagnostic: Diagnostic, report: Report, positions: Positions) -> Iterator[dict[str, Any]]:
    for fix in diagnostic.fixes:
        edit = _as_one(fix, report)
        yield {"range": _range(positions, edit.start, edit.end), "text": edit.text}


def _as_one(fix: Fix, report: Report) -> Edit:
    """Return one edit that does what all edits of `fix` do: several suggestions would be several ways out."""
    edits = sorted(fix.edits, key=lambda edit: (edit.start, edit.end))
    text, at = "", edits[0].start
    for edit in edits:
        text += report.message.slice(at, edit.start) + edit.text
        at = edit.end
    return Edit(edits[0].start, at, text)


def _range(positions: Positions, start: int, end: int) -> dict[str, Any]:
    return {"start": positions.position(start)._asdict(), "end": positions.position(end)._asdict()}
