"""What is shown over a place: the page of the check that found something there, or the scores over the first line."""

from __future__ import annotations

from lsprotocol import types

from notelint.diagnostics import Diagnostic
from notelint.server.analysis import Analysis
from notelint.server.client import Client
from notelint.server.pages import finding_page, score_card

__all__ = ["findings_at", "hover"]


def hover(analysis: Analysis, position: types.Position, client: Client) -> types.Hover | None:
    """Return what there is to say about a place; None: nothing."""
    report, document = analysis.report, analysis.document
    if report is None or analysis.registry is None:
        return None
    place = document.offset(position)
    found = findings_at(analysis, place, place)
    if found:
        spans = [document.visible(entry.start, entry.end) for entry in found]
        span = max(start for start, _ in spans), min(end for _, end in spans)
        return types.Hover(_content(finding_page(found, analysis.registry), client), document.range(*span))
    if position.line == 0:
        return types.Hover(_content(score_card(report), client))
    return None


def findings_at(analysis: Analysis, start: int, end: int) -> list[Diagnostic]:
    """Return the findings that are shown at the span ``start, end``, or touch it."""
    document = analysis.document
    spans = (
        ((entry, *document.visible(entry.start, entry.end)) for entry in analysis.report.diagnostics)
        if analysis.report
        else ()
    )
    return [entry for entry, left, right in spans if left <= end and start <= right]


def _content(text: str, client: Client) -> types.MarkupContent:
    kind = types.MarkupKind.Markdown if client.reads_markdown else types.MarkupKind.PlainText
    return types.MarkupContent(kind, text)
