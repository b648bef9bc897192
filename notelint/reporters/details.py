"""What ``-v`` adds about one draft: what worked, what was not looked at and why, what was kept silent, what to think of."""

from __future__ import annotations

from collections.abc import Iterator

from notelint.diagnostics import Suppressed
from notelint.positions import Positions
from notelint.printable import printable
from notelint.report import Report
from notelint.reporters.outcome import Linted

__all__ = ["details"]

_LONGEST = 60


def details(entry: Linted, positions: Positions) -> Iterator[str]:
    """Yield the lines, the first one naming the draft."""
    report = entry.report
    yield f"{printable(report.source.name)}: details"
    yield f"  configuration: {printable(entry.config_file or 'none, the defaults')}"
    yield f"  clock: {_clock(report)}"
    yield from (f"  worked: {line}" for line in _evidence(report, positions))
    yield from (f"  skipped: {skip.code}: {printable(skip.reason)}" for skip in report.skipped)
    yield from (f"  silent: {_silent(entry, positions)}" for entry in report.suppressed)
    yield from (f"  hint: {printable(hint.text)} ({printable(hint.row)})" for hint in report.hints)
    yield from (f"  notice: {printable(notice)}" for notice in report.notices)


def _clock(report: Report) -> str:
    situation = report.situation
    if situation.clock is None:
        return "none, so that timing is not judged; --now sets it"
    return printable(f"{situation.clock.isoformat(sep=' ', timespec='minutes')} ({situation.origins['clock']})")


def _evidence(report: Report, positions: Positions) -> Iterator[str]:
    for evidence in report.evidence:
        line, column = positions.position(evidence.start)
        words = " ".join(report.message.slice(evidence.start, evidence.end).split())
        shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 3].rstrip()}..."
        fact = f", {evidence.fact} of the facts" if evidence.fact else ""
        yield printable(f"{evidence.dimension}: {evidence.level} {evidence.kind} '{shown}' at {line}:{column}{fact}")


def _silent(entry: Suppressed, positions: Positions) -> str:
    line, column = positions.position(entry.diagnostic.start)
    why = "ignored" if entry.by == "ignore" else f"{entry.by} says it more sharply"
    reason = f" ({entry.reason})" if entry.reason else ""
    return printable(f"{entry.diagnostic.code} at {line}:{column}: {why}{reason}")
