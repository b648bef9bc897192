"""What was found, as the protocol says it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace

from lsprotocol import types
from pygls.uris import from_fs_path

from notelint.diagnostics import Diagnostic
from notelint.findings import Severity
from notelint.printable import printable
from notelint.report import Report
from notelint.server.analysis import Analysis
from notelint.server.client import Client
from notelint.server.documents import Document
from notelint.server.problems import Problem

__all__ = ["SOURCE", "diagnostics", "fingerprint", "shown"]

SOURCE = "notelint"

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
"""A remark is information: a hint is all but invisible in many editors."""


def diagnostics(analysis: Analysis, client: Client) -> list[types.Diagnostic]:
    """Return everything that there is to say about a document, in order of place."""
    document = analysis.document
    found = [
        shown(diagnostic, document, client)
        for diagnostic in (placed(analysis.report, document) if analysis.report else ())
    ]
    return [*(_problem(problem, document, client) for problem in analysis.problems), *found]


def placed(report: Report, document: Document) -> tuple[Diagnostic, ...]:
    """Return the findings with their places in the document: of an email only a part of it is linted.

    What stands encoded in an email has no place there; it is shown at the beginning, and the message says the line.
    """
    source = report.source
    if source.mail is None or source.mail.is_whole:
        return report.diagnostics
    whole = document.source()

    def place(offset: int) -> int:
        line, column = source.position(offset)
        return whole.line_starts[line - 1] + min(column - 1, len(whole.line_text(line)))

    return tuple(
        replace(entry, start=0, end=0, message=f"line {source.position(entry.start).line}: {entry.message}")
        if source.is_decoded(entry.start)
        else replace(entry, start=place(entry.start), end=place(entry.end))
        for entry in report.diagnostics
    )


def shown(diagnostic: Diagnostic, document: Document, client: Client) -> types.Diagnostic:
    """Return one finding: its message, and below it the ways out."""
    named = "" if client.shows_code else f" [{diagnostic.code} {diagnostic.name}]"
    lines = [f"{printable(diagnostic.message)}{named}", *map(printable, diagnostic.suggestions)]
    return types.Diagnostic(
        range=document.visible_range(diagnostic.start, diagnostic.end),
        message="\n".join(lines),
        severity=_SEVERITIES[diagnostic.severity],
        code=diagnostic.code,
        code_description=types.CodeDescription(diagnostic.url) if diagnostic.url and client.links_code else None,
        source=SOURCE,
        data={"name": diagnostic.name, "dimension": str(diagnostic.dimension)},
    )


def _problem(problem: Problem, document: Document, client: Client) -> types.Diagnostic:
    return types.Diagnostic(
        range=document.visible_range(problem.start, problem.end),
        message=printable(problem.message),
        severity=_SEVERITIES[problem.severity],
        source=SOURCE,
        related_information=list(_related(problem)) if client.shows_related else None,
    )


def _related(problem: Problem) -> Iterator[types.DiagnosticRelatedInformation]:
    uri = from_fs_path(problem.file) if problem.file else None
    if uri:
        place = types.Location(uri, types.Range(types.Position(0, 0), types.Position(0, 0)))
        yield types.DiagnosticRelatedInformation(place, "this file")


def fingerprint(found: list[types.Diagnostic]) -> str:
    """Return an id that is the same whenever a client would be told the same; nothing can be read out of it."""
    plain = [
        (
            *(part for place in (entry.range.start, entry.range.end) for part in (place.line, place.character)),
            entry.code,
            entry.severity,
            entry.message,
        )
        for entry in found
    ]
    return hashlib.blake2b(json.dumps(plain).encode(), digest_size=12).hexdigest()
