"""Drafts in composed form: "e" and an accent of its own are judged as "é", and reported where they stand.

Names, phrases and topics are compared in composed form (Unicode's NFC), as people type them on most machines. A draft that
is written otherwise is read in that form, and what comes out is put back onto the text as it was written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TypeVar

from notelint.diagnostics import Diagnostic
from notelint.findings import Edit, Evidence, Fix
from notelint.message.model import FrontMatter, Header, Segment
from notelint.nfc import is_composed, pieces
from notelint.report import Report
from notelint.source import Source

__all__ = ["Composed", "composed"]

_LINE_END = re.compile(r"[\r\n]")
_Placed = TypeVar("_Placed", Diagnostic, Edit, Evidence, FrontMatter, Header, Segment)


@dataclass(frozen=True)
class Composed:
    """A source and its composed form.

    Attributes:
        original: the source as read.
        source: the same text, composed.
        starts: for each offset of the composed text, where the character at that offset begins in the original.
        ends: for each offset of the composed text, where the character before it ends in the original.
    """

    original: Source
    source: Source
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def report(self, report: Report) -> Report:
        """Return a report on the composed text as one on the original."""
        message = report.message
        front = message.front_matter
        read = replace(
            message,
            source=self.original,
            segments=tuple(map(self._put, message.segments)),
            headers=tuple(map(self._header, message.headers)),
            front_matter=self._put(front) if front else None,
        )
        return replace(
            report,
            message=read,
            diagnostics=tuple(map(self._diagnostic, report.diagnostics)),
            evidence=tuple(map(self._put, report.evidence)),
            suppressed=tuple(
                replace(entry, diagnostic=self._diagnostic(entry.diagnostic)) for entry in report.suppressed
            ),
        )

    def _place(self, start: int, end: int) -> tuple[int, int]:
        first = self.starts[start]
        return (first, max(first, self.ends[end])) if end > start else (first, first)

    def _put(self, thing: _Placed) -> _Placed:
        start, end = self._place(thing.start, thing.end)
        return replace(thing, start=start, end=end)

    def _words(self, thing: Diagnostic | Header) -> str:
        start, end = self._place(thing.start, thing.end)
        return self.original.text[start:end]

    def _header(self, header: Header) -> Header:
        put, words = self._put(header), self._words(header)
        return put if _LINE_END.search(words) else replace(put, value=words)  # a folded value is joined

    def _diagnostic(self, diagnostic: Diagnostic) -> Diagnostic:
        fixes = tuple(Fix(tuple(map(self._put, fix.edits)), fix.safety) for fix in diagnostic.fixes)
        return replace(self._put(diagnostic), text=self._words(diagnostic), fixes=fixes)


def composed(source: Source) -> Composed | None:
    """Return the composed form of `source`, or None if it is composed already."""
    text = source.text
    if is_composed(text):
        return None
    made: list[str] = []
    starts: list[int] = []
    ends: list[int] = [0]
    for first, stop, piece in pieces(text):
        made.append(piece)
        if piece == text[first:stop]:
            starts += range(first, stop)
            ends += range(first + 1, stop + 1)
        else:
            starts += [first] * len(piece)
            ends += [stop] * len(piece)
    starts.append(len(text))
    mail = source.mail and replace(
        source.mail,
        decoded_from=None if source.mail.decoded_from is None else bisect_left(starts, source.mail.decoded_from),
        decoded_headers=tuple(
            (bisect_left(starts, start), bisect_left(starts, end)) for start, end in source.mail.decoded_headers
        ),
    )
    return Composed(source, replace(source, text="".join(made), mail=mail), tuple(starts), tuple(ends))
