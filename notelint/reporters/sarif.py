"""SARIF 2.1.0, the OASIS standard for results of static analysis.

Regions are exact: ends are exclusive, and where something is missing the region is empty and says where it belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from notelint.check import Check
from notelint.diagnostics import Diagnostic
from notelint.findings import Fix, Severity
from notelint.positions import Positions
from notelint.printable import printable
from notelint.reference import page_dict, page_markdown
from notelint.report import Report
from notelint.reporters.identity import counted, file_uri, fingerprint, repository_path
from notelint.reporters.json_document import as_json
from notelint.reporters.outcome import Failure, Linted, Outcome
from notelint.reporters.wording import advised, fix_in_words
from notelint.version import VERSION

__all__ = ["render"]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_COLUMN_KINDS = {"utf-16": "utf16CodeUnits", "utf-32": "unicodeCodePoints"}
"""SARIF 2.1.0 has no name for bytes: with them the property is left out."""
_CONFIGURATION = frozenset({"config", "facts", "plugin", "usage"})
"""Kinds of failure that are about what was asked for, not about a draft."""
_ENCODINGS = {"cp1252": "windows-1252"}
_PLACEHOLDER = re.compile(r"\{(\d+)\}")


def render(outcome: Outcome) -> str:
    """Return the log: one run, complete when nothing was found and when everything failed."""
    diagnostics = [diagnostic for entry in outcome.linted for diagnostic in entry.report.diagnostics]
    codes = list(dict.fromkeys(sorted(diagnostic.code for diagnostic in diagnostics)))
    by_code = {diagnostic.code: diagnostic for diagnostic in diagnostics}
    kind = _COLUMN_KINDS.get(outcome.position_encoding)
    run = {
        "tool": {
            "driver": {
                "name": "notelint",
                "version": VERSION,
                "rules": [_rule(by_code[code], outcome) for code in codes],
            }
        },
        "invocations": [_invocation(outcome.failures)],
        "artifacts": [_artifact(entry.report) for entry in outcome.linted],
        "results": [
            result for number, entry in enumerate(outcome.linted) for result in _results(entry, number, codes, outcome)
        ],
        **({"columnKind": kind} if kind else {}),
        "newlineSequences": ["\r\n", "\n", "\r"],
    }
    return as_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(diagnostic: Diagnostic, outcome: Outcome) -> dict[str, Any]:
    """Return what is known about the check that reported `diagnostic`."""
    check = outcome.checks.get(diagnostic.code)
    return {
        "id": diagnostic.code,
        "name": diagnostic.name,
        **(_page(check) if check else {}),
        **({"helpUri": diagnostic.url} if diagnostic.url else {}),
        "properties": {"dimension": str(diagnostic.dimension), "tags": [str(diagnostic.dimension)]},
    }


def _page(check: type[Check]) -> dict[str, Any]:
    page = page_dict(check)
    return {
        "shortDescription": {"text": page["summary"]},
        "fullDescription": {"text": page["why"] or page["summary"]},
        "help": {"text": f"{page['summary']}\n\n{page['why']}".rstrip(), "markdown": page_markdown(check)},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
    }


def _results(entry: Linted, number: int, codes: Sequence[str], outcome: Outcome) -> Iterator[dict[str, Any]]:
    report, positions = entry.report, outcome.positions(entry.report)
    place = {"uri": file_uri(report.source.name), "index": number}
    path = repository_path(report.source.name, outcome.root)
    for diagnostic, ordinal in counted(report.diagnostics):
        region = _region(positions, diagnostic.start, diagnostic.end)
        yield {
            "ruleId": diagnostic.code,
            "ruleIndex": codes.index(diagnostic.code),
            "level": _LEVELS[diagnostic.severity],
            "message": {"text": _literal(advised(diagnostic))},
            "locations": [{"physicalLocation": {"artifactLocation": place, "region": region}}],
            "partialFingerprints": {"codeAndNumber/v1": fingerprint(diagnostic.code, path, ordinal)},
            "fixes": [_fix(fix, report, positions) for fix in diagnostic.fixes],
            "properties": {
                "cost": round(diagnostic.cost, 2),
                "suggestions": list(map(printable, diagnostic.suggestions)),
            },
        }


def _fix(fix: Fix, report: Report, positions: Positions) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(positions, edit.start, edit.end), "insertedContent": {"text": edit.text}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": _literal(fix_in_words(fix, report))},
        "artifactChanges": [{"artifactLocation": {"uri": file_uri(report.source.name)}, "replacements": replacements}],
        "properties": {"safety": fix.safety},
    }


def _region(positions: Positions, start: int, end: int) -> dict[str, int]:
    first, last = positions.position(start), positions.position(end)
    return {"startLine": first.line, "startColumn": first.column, "endLine": last.line, "endColumn": last.column}


def _artifact(report: Report) -> dict[str, Any]:
    entry = report.to_dict()
    encoding = report.source.encoding
    return {
        "location": {"uri": file_uri(report.source.name)},
        "encoding": _ENCODINGS.get(encoding, encoding),
        "roles": ["analysisTarget"],
        "properties": {key: entry[key] for key in ("channel", "stage", "mode", "scores")},
    }


def _invocation(failures: Sequence[Failure]) -> dict[str, Any]:
    said: dict[str, list[Mapping[str, Any]]] = {}
    for failure in failures:
        where = "toolConfigurationNotifications" if failure.kind in _CONFIGURATION else "toolExecutionNotifications"
        place = {"physicalLocation": {"artifactLocation": {"uri": file_uri(failure.path)}}} if failure.path else None
        said.setdefault(where, []).append(
            {
                "descriptor": {"id": failure.kind},
                "level": "error",
                "message": {"text": _literal(printable(failure.message))},
                **({"locations": [place]} if place else {}),
            }
        )
    return {"executionSuccessful": not failures, **said}


def _literal(text: str) -> str:
    """Return `text` so that words of a draft are read neither as a placeholder nor as a link."""
    return _PLACEHOLDER.sub(r"{{\1}}", text).replace("](", "\\](")
