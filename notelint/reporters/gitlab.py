"""The Code Quality report of GitLab: a JSON array, each entry with a fingerprint of its own within the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from notelint.findings import Severity
from notelint.positions import Positions
from notelint.printable import printable
from notelint.reporters.identity import counted, fingerprint, repository_path
from notelint.reporters.json_document import as_json
from notelint.reporters.outcome import Linted, Outcome
from notelint.reporters.wording import advised

__all__ = ["render"]

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.INFO: "info"}


def render(outcome: Outcome) -> str:
    """Return the array; it is empty when there is nothing to report."""
    found = (issue for entry in outcome.linted for issue in _issues(entry, outcome))
    return as_json([*found, *_failures(outcome)], indent=2) + "\n"


def _issues(entry: Linted, outcome: Outcome) -> Iterator[dict[str, Any]]:
    positions = outcome.positions(entry.report)
    path = repository_path(entry.report.source.name, outcome.root)
    for diagnostic, number in counted(entry.report.diagnostics):
        yield {
            "type": "issue",
            "check_name": diagnostic.code,
            "description": f"{diagnostic.code} {diagnostic.name}: {advised(diagnostic)}",
            "categories": ["Style"],
            "severity": _SEVERITIES[diagnostic.severity],
            "fingerprint": fingerprint(diagnostic.code, path, number),
            "location": {
                "path": path,
                "positions": {
                    "begin": _place(positions, diagnostic.start),
                    "end": _place(positions, diagnostic.end),
                },
            },
        }


def _failures(outcome: Outcome) -> Iterator[dict[str, Any]]:
    start = {"line": 1, "column": 1}
    for number, failure in enumerate(outcome.failures, start=1):
        path = repository_path(failure.path or ".", outcome.root)
        yield {
            "type": "issue",
            "check_name": failure.kind,
            "description": f"notelint: {printable(failure.message)}",
            "categories": ["Bug Risk"],
            "severity": "blocker",
            "fingerprint": fingerprint(failure.kind, path, number),
            "location": {"path": path, "positions": {"begin": start, "end": start}},
        }


def _place(positions: Positions, offset: int) -> dict[str, int]:
    return positions.position(offset)._asdict()
