"""The whole run as one JSON document, described by docs/schema/notelint-report-v1.schema.json."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import Any

from notelint.findings import Severity
from notelint.printable import HIDDEN
from notelint.report import SCHEMA_VERSION
from notelint.reporters.outcome import Failure, Outcome

__all__ = ["as_json", "failure_entry", "render"]


def render(outcome: Outcome) -> str:
    """Return the document; it is complete when nothing was found and when everything failed."""
    reports = [entry.report for entry in outcome.linted]
    document = {
        "schema_version": SCHEMA_VERSION,
        "notelint_version": version("notelint"),
        "position_encoding": outcome.position_encoding,
        "files": [report.to_dict(position_encoding=outcome.position_encoding) for report in reports],
        "summary": {
            "files": len(reports),
            **{f"{severity}s": sum(report.count(severity) for report in reports) for severity in Severity},
        },
        "errors": [failure_entry(failure) for failure in outcome.failures],
    }
    return as_json(document, indent=2) + "\n"


def failure_entry(failure: Failure) -> dict[str, str | None]:
    """Return a failure as one entry of ``errors``."""
    return {"path": failure.path, "kind": failure.kind, "message": failure.message}


def as_json(value: Any, *, indent: int | None = None) -> str:
    """Return `value` as JSON in which no hidden character, and no half of one, stands unescaped."""
    return HIDDEN.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=indent))


def _escaped(match: Any) -> str:
    character = match.group()
    if character == "\n":  # between values: within a string it is escaped already
        return "\n"
    return "\\ufffd" if "\ud800" <= character <= "\udfff" else json.dumps(character)[1:-1].replace("\x7f", "\\u007f")
