"""The text of a draft in flat pieces, cut wherever a finding or a piece of evidence begins or ends.

Findings may overlap; flat pieces that name all findings they belong to need no nesting, and a mark that breaks off in the
middle of another is no trouble.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from notelint.diagnostics import Diagnostic
from notelint.findings import Evidence, Severity
from notelint.printable import printable
from notelint.report import Report

__all__ = ["Piece", "pieces"]

_KEPT = re.compile(r"([\n\t])")


@dataclass(frozen=True)
class Piece:
    """A stretch of the draft.

    Attributes:
        text: what is shown: line ends are ``\\n``, hidden characters are escapes.
        begins: numbers, from 1, of the findings that begin here, those about something missing included.
        severity: of the worst finding that it belongs to; None: it belongs to none.
        worked: what it earned credit for; empty: nothing.
    """

    text: str
    begins: tuple[int, ...] = ()
    severity: Severity | None = None
    worked: str = ""


def pieces(report: Report) -> Iterator[Piece]:
    """Yield the pieces; together they are the whole draft."""
    text = report.source.text
    opening: dict[int, list[tuple[int, Diagnostic | Evidence]]] = {}
    cuts = {0, len(text)}
    entries: list[Diagnostic | Evidence] = [*report.diagnostics, *report.evidence]
    for number, entry in enumerate(entries, start=1):
        opening.setdefault(entry.start, []).append((number, entry))
        cuts |= {entry.start, entry.end}
    places = sorted(cuts)
    over: list[Diagnostic | Evidence] = []
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        opened = opening.get(start, [])
        over = [entry for entry in (*over, *(entry for _, entry in opened)) if entry.end > start]
        begins = tuple(number for number, entry in opened if isinstance(entry, Diagnostic))
        if end > start or begins:
            yield _piece(_shown(text, start, end), begins, over)


def _piece(text: str, begins: tuple[int, ...], over: Sequence[Diagnostic | Evidence]) -> Piece:
    """Return the piece over which the spans of `over` lie."""
    severities = (entry.severity for entry in over if isinstance(entry, Diagnostic))
    worked = (f"{entry.dimension}: {entry.level} {entry.kind}" for entry in over if isinstance(entry, Evidence))
    worst = min(severities, key=lambda severity: severity.rank, default=None)
    return Piece(text, begins, worst, "; ".join(dict.fromkeys(worked)))


def _shown(text: str, start: int, end: int) -> str:
    piece = text[start:end]
    if piece.endswith("\r") and text[end : end + 1] == "\n":
        piece = piece[:-1]
    lines = piece.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(part if _KEPT.fullmatch(part) else printable(part) for part in _KEPT.split(lines))
