"""One JSON object for each finding and each error, on a line of its own."""

from __future__ import annotations

from notelint.reporters.json_document import as_json, failure_entry
from notelint.reporters.outcome import Outcome

__all__ = ["render"]


def render(outcome: Outcome) -> str:
    """Return the lines; none when there is nothing to report."""
    found = (
        {"path": entry["path"], **diagnostic}
        for linted in outcome.linted
        for entry in (linted.report.to_dict(position_encoding=outcome.position_encoding),)
        for diagnostic in entry["diagnostics"]
    )
    failed = ({"error": failure_entry(failure)} for failure in outcome.failures)
    return "".join(f"{as_json(line)}\n" for line in (*found, *failed))
