"""The parts of a message as an outline."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from notelint.message.model import Kind, Message, Segment
from notelint.printable import printable
from notelint.server.analysis import Analysis
from notelint.server.client import Client

__all__ = ["symbols"]

_KINDS = {
    Kind.METADATA: types.SymbolKind.Namespace,
    Kind.SUBJECT: types.SymbolKind.Key,
    Kind.QUOTE: types.SymbolKind.Object,
    Kind.CODE: types.SymbolKind.Object,
}
_LONGEST = 60


def symbols(analysis: Analysis, client: Client) -> list[types.DocumentSymbol] | list[types.SymbolInformation]:
    """Return an entry for each part of the message, in the form that the client reads."""
    if analysis.report is None:
        return []
    entries = list(_entries(analysis))
    if client.nests_symbols:
        return entries
    uri = analysis.document.uri
    return [
        types.SymbolInformation(location=types.Location(uri, entry.range), name=entry.name, kind=entry.kind)
        for entry in entries
    ]


def _entries(analysis: Analysis) -> Iterator[types.DocumentSymbol]:
    report, document = analysis.report, analysis.document
    assert report  # noqa: S101 - asked before
    for segment in report.message.segments:
        start, end = report.message.trimmed(segment)
        if start == end and segment.kind is not Kind.SUBJECT:
            continue  # the blank lines below header lines
        yield types.DocumentSymbol(
            name=segment.kind.capitalize(),
            detail=_first_words(report.message, segment),
            kind=_KINDS.get(segment.kind, types.SymbolKind.String),
            range=document.range(segment.start, max(segment.end, end)),
            selection_range=document.range(start, end),
        )


def _first_words(message: Message, segment: Segment) -> str:
    words = " ".join(message.slice(segment.start, segment.end)[: 4 * _LONGEST].split())
    return printable(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…")
